"""The youth council of Sundlia answers on the strategy: an e-mail with its statement as PDF and a survey as a Word document."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP

from demo.layouts import letter, word
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

BODY = """Hei!

Her kommer svaret fra ungdomsrådet i Sundlia på strategien. Det er to vedlegg: uttalelsen vår og det elevene svarte da vi
spurte dem.

Vi vil gjerne komme til representantskapet og fortelle om det selv. Er det lov? Vi trenger i så fall å vite det før 20.
juni, for da slutter skolen.

PS: I høringsbrevet sto det at svar på én side blir lest like nøye som svar på ti. Vårt er på én.

Hilsen Jenny Aurora Lien (16)
leder i Sundlia ungdomsråd
"""

STATEMENT = """
!mal later

@ref Sundlia, 28. mai 2024

@to Fjordbyregionen IPR

@title Uttalelse om Strategi 2025–2028

Ungdomsrådet har lest hele utkastet. Vi er enige i mye. Vi har tre ting å si.

## 1. Vi vil ha en ungdomsbillett

Et månedskort for oss under 20 koster 435 kroner. Vi foreslår 290 kroner, og at det gjelder på buss, båt og tog i hele
regionen. Det bør stå som et eget mål i strategien, ikke gjemmes i et annet dokument.

## 2. Syklene må bli

Det står at strategien ikke tar stilling til bysyklene. Vi tar stilling. 38 prosent av elevene på videregående har brukt
dem. Dersom de skal bort, må det komme noe annet først.

## 3. Spør oss før dere er ferdige

Innspillsmøtet i Lindvåg var bra, men det var i en skoletime. Elevene fra Sundlia fikk fravær for å være med. Det har vi
klaget på.

Vedtatt i ungdomsrådet 27. mai 2024 med 11 mot 2 stemmer. De to som stemte imot, ville ha gratis buss.
"""

SURVEY = """
@title Spørreundersøkelse blant elever

Gjort på Sundlia videregående skole 13.–17. mai 2024. 412 elever svarte.

# Hvordan kommer du deg til skolen?

!tabell 5l 2r
| Måte | Andel |
| Buss | 44 % |
| Går | 19 % |
| Bil, kjørt av andre | 17 % |
| Sykkel, også bysykkel | 12 % |
| Tog | 8 % |

# Hva ville fått deg til å reise mer kollektivt?

!tabell 5l 2r
| Svar | Andel |
| Billigere billett | 58 % |
| Flere avganger etter kl. 21 | 27 % |
| At bussen venter på toget | 11 % |
| Ingenting | 4 % |

# Hvor bor du om ti år?

Seks av ti tror at de bor utenfor regionen. De som vil bli, nevner familie, fjellet og at det er billig.
"""

SENDER = letter.Sender("Sundlia ungdomsråd", "Sundlia kommune, Torget 1", "Deja", letter.OURS.colour, mark=False)


def build() -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = "Jenny Aurora Lien <ungdomsradet@sundlia.example>"
    message["To"] = "Fjordbyregionen IPR <post@fjordbyregionen.example>"
    message["Cc"] = "Nora Bjerkaker <nora.bjerkaker@fjordbyregionen.example>"
    message["Subject"] = "Svar på høring: Strategi 2025–2028"
    message["Date"] = "Thu, 30 May 2024 16:21:00 +0200"
    message["Message-ID"] = "<20240530162100.ungdom@sundlia.example>"
    message.set_content(f"{BODY}\n--\n{INVENTED['nb']}\n", cte="quoted-printable")
    statement = write(letter.look(SENDER, body="Sans", size=11), STATEMENT, Properties("Uttalelse"), INVENTED["nb"])
    message.add_attachment(statement, maintype="application", subtype="pdf", filename="Uttalelse ungdomsrådet.pdf")
    survey = word.write(
        SURVEY, "Sundlia ungdomsråd", INVENTED["nb"], "Spørreundersøkelse", "Jenny Aurora Lien", datetime(2024, 5, 20, 18, 0)
    )
    kind = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    message.add_attachment(survey, maintype="application", subtype=kind, filename="Spørreundersøkelse.docx")
    message.set_boundary("==ungdom-2024==")  # a drawn boundary would differ from run to run
    return message.as_bytes()
