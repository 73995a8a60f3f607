"""A Swedish memorandum on the passing place at Hultmyren, February 2026."""

from __future__ import annotations

from reportlab.lib.colors import HexColor

from demo.layouts import letter
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SENDER = letter.Sender(
    "Kommunalförbundet Västra Älvlandet",
    "Promemoria · Stora torget 3, Granhamn",
    "DejaSerif",
    HexColor("#5b4a1f"),
    mark=False,
    page_word="Sida",
)

SOURCE = """
!mal later

@ref Dnr VÄ 2026/021

@ref 2026-02-27

@ref Handläggare: Elsa Nordmyr

@title PM: Mötesplats i Hultmyren – vad vi vet inför mötet den 16 april

Denna promemoria är ett underlag till det gemensamma mötet mellan förbundsdirektionen och Fjordbyregionens styrelse. Den
innehåller inga ställningstaganden.

## Läget

Gränsbanan mellan Granhamn och riksgränsen är 44 kilometer lång och saknar mötesplats. Ett tåg som är på väg in blockerar
därför hela sträckan i 38 minuter. Det är skälet till att antalet turer inte kan ökas från två till fler än tre om dagen.

Trafikverket påbörjade åtgärdsvalsstudien den 12 januari 2026. Den ska vara klar i november.

## Tre alternativ

!tabell 3.4l 2.4r 2.4r 3l
| Alternativ | Kostnad (mnkr) | Turer per dag | Byggtid |
| Hultmyren, 750 meter | 210 | 5 | 2 år |
| Hultmyren, 400 meter | 145 | 5, men inte långa godståg | 18 månader |
| Signalåtgärder utan nytt spår | 38 | 3 | 8 månader |

Det korta alternativet räcker för persontågen. Massabruket i Granhamn har meddelat att det behöver 650 meter om godset ska
flyttas från väg.

## Naturvärden

Myren är inte skyddad men har höga värden. Tranor häckar på den norra sidan. Arbetena kan inte utföras mellan den 1 april
och den 15 juli.

## Pengar

Förbundets utfästelse på 300 000 kronor per år under 2026 och 2027 står fast. Fjordbyregionen har ännu inte svarat. I det
norska handlingsprogrammet för 2026 finns 820 tusen norska kronor från Interreg, men inget eget bidrag utöver arbetstid.

## Biljetter

Försöket med gemensamma månadskort kan börja den 1 oktober 2026 om båda trafikhuvudmännen säger ja senast i maj. Priset
föreslås bli 2 190 svenska kronor. Kortet ska kunna köpas i tågets egen automat, eftersom täckningen för mobiltelefon saknas
på 17 av de 44 kilometrarna.

## Nattåget

Nattåget stannar inte i Granhamn. Att få det att stanna har ett enigt fullmäktige begärt fyra gånger sedan 2008.

## Frågor till mötet

1. Ska parterna gemensamt förorda det långa eller det korta alternativet?
2. Kan Fjordbyregionen bidra med pengar och inte bara med tid?
3. Vem talar med det norska järnvägsdirektoratet?

## Skiljaktig uppfattning

Gunvor Stensjö anser att signalåtgärderna ska genomföras genast, i väntan på mötesplatsen. Hon har begärt att detta antecknas.

Elsa Nordmyr, utredare
"""


def build() -> bytes:
    properties = Properties("PM Hultmyren", author="Kommunalförbundet Västra Älvlandet", language="sv-SE")
    return write(letter.look(SENDER), SOURCE, properties, INVENTED["sv"])
