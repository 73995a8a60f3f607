"""The secretariat's summary of the 23 answers on the strategy draft, June 2024, with its own remark on each."""

from __future__ import annotations

from demo.layouts import casepaper_early
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Innspill til Strategi 2025–2028 – sammenstilling

Utarbeidet av sekretariatet 5. juni 2024 til styremøtet 14. juni, sak 20/24.

Høringen varte fra 29. april til 31. mai. Det kom 23 svar: fra ni kommuner og fylkeskommunen, fra sju organisasjoner i
næringslivet, fra fire ungdomsråd og fra to frivillige organisasjoner. Ingen svarte at strategien er unødvendig. To svarte
at den er for kort.

## Hovedinntrykk

!tabell 6l 1.6r 1.6r 1.6r
| Spørsmål | Ja | Nei | Ikke svart |
| Skal klimamålet gjelde hver kommune? | 6 | 12 | 5 |
| Bør kompetanse og næring bli eget innsatsområde? | 17 | 2 | 4 |
| Er visjonen god nok? | 5 | 11 | 7 |
| Bør forbudet mot å bygge på matjord stå? | 9 | 8 | 6 |

!side

## Kommunene

### Fjordby

Kommunestyret støtter utkastet og vil at målet om 55 prosent skal gjelde hver kommune. Byen har selv vedtatt 70. Fjordby
advarer mot å love tog hver halvtime fra 2029, fordi ruteplanen først skifter året etter.

*Sekretariatets merknad:* Årstallet for toget bør bli 2030.

### Lindvåg

Industrien i Lindvåg slipper ut 198 000 tonn CO2 i året. Kommunen kan ikke styre det. Lindvåg vil ha målet for regionen
samlet og etterlyser prosessindustrien i teksten. Arealregnskapet roses; åtte måneder er likevel knapt for dem som begynner
fra null. Kommunen foreslår 2027 som frist.

*Sekretariatets merknad:* Begge deler tas til følge.

### Ulvestrand

Kommunen vil ha mer om øyene. Hurtigbåten er ikke et supplement til bussen, den er bussen. Ulvestrand foreslår «Nær
hverandre, rundt én fjord» som visjon.

*Sekretariatets merknad:* Visjonsforslaget fikk støtte av sju andre.

### Grønnfoss

Kraftkøen holder 410 arbeidsplasser tilbake. Grønnfoss vil ha næring og kompetanse som eget innsatsområde og et avsnitt om
strøm. Kommunen tilbyr å være vertskap for næringskonferansen.

*Sekretariatets merknad:* Vertskapet avgjøres i egen sak.

!side

### Skarvdal

Kommunestyret er delt. Flertallet mener at 55 prosent i Skarvdal er umulig uten å stanse tømmerbilene. Rassikring av fv. 214
må nevnes. Mindretallet på fire støtter utkastet. Kommunen minner om at oppryddingen etter flommen ennå ikke er betalt.

*Sekretariatets merknad:* Klimamålet endres. Enkeltveier hører hjemme i uttalelser, ikke i strategien.

### Sundlia

Sundlia har Kystlands beste jord og er den eneste kommunen som vil **skjerpe** matjordmålet. Kommunen viser til at
motorveien allerede har tatt 1 100 dekar. Sundlia ber om at felles sykler får en fortsettelse etter 2025.

*Sekretariatets merknad:* Strategien tar ikke stilling til enkeltordninger.

### Heimvik

Svaret er på nynorsk og følger ved i sin helhet. Kommunen vil ha regionalt klimamål, et tredje innsatsområde og en samordner
for lærlingplasser.

*Sekretariatets merknad:* Forslaget om samordner tas inn.

### Breidvatn

Breidvatn skriver på en halv side at kommunen ikke rakk å behandle saken politisk. Rådmannen ber om at planene tar hensyn
til at det er 90 kilometer til nærmeste stasjon.

*Sekretariatets merknad:* Avsnittene om de minste kommunene utvides.

### Kvernhaug

«Vi er med i regionen to ganger i timen når ferja går, og null ganger når den ikke går.» Kvernhaug krever at fast
forbindelse står som mål.

*Sekretariatets merknad:* Tas inn under areal og transport, men ikke som hovedmål.

### Kystland fylkeskommune

Fylkeskommunen støtter retningen, men minner om at god tilstand i Indrefjorden er en statlig og fylkeskommunal oppgave. Et
mål for 2033 binder ingen som kan innfri det.

*Sekretariatets merknad:* Fjordmålet tas ut som hovedmål. Kunnskapsgrunnlaget beholdes.

!side

## Næringslivet

Sju organisasjoner svarte: tre næringsforeninger, havneforeningen, entreprenørforeningen, landbrukslaget og reiselivslaget.

Næringsforeningene skriver nesten det samme: Kompetanse må ha eget kapittel, og det må ha tall. Fire av fem lærlinger med
plass i egen region er foreslått av to av dem.

Entreprenørforeningen ber om at datoen for utslippsfri byggeplass ikke flyttes. Medlemmene har bestilt maskiner for 160
millioner kroner.

Landbrukslaget støtter forbudet mot nedbygging, men vil ha unntak for driftsbygninger. Reiselivslaget beklager at
profileringen er borte, og tilbyr å overta skiltene til ruten rundt fjorden.

Havneforeningen peker på at 168 000 tonn av utslippene kommer fra skip, og at strategien har én setning om dem.

## Ungdomsrådene

Fjordby, Lindvåg, Grønnfoss og Sundlia har svart. Lindvåg og Sundlia vil ha et eget mål om rimelige kollektivreiser for dem
under 20 år. Sundlia foreslår 290 kroner i måneden. Grønnfoss ønsker en felles kulturnatt. Fjordby vil ha bedre lys på
sykkelveiene.

*Sekretariatets merknad:* Billettprisen foreslås vurdert i handlingsprogrammet.

## Frivillige

Turlaget og elveeierlaget har svart. Turlaget vil ha gamle ferdselsveier inn i arealregnskapet. Elveeierlaget tilbyr
målinger i 22 bekker gratis.

!side

## Hva sekretariatet foreslår å endre

!tabell 4l 3.4l 3.4l
| Tema | Utkastet | Nytt forslag |
| Visjon | Én fjord, mange fellesskap | Nær hverandre, rundt én fjord |
| Klimamål | 55 % i hver kommune | 55 % for regionen samlet |
| Innsatsområder | to | tre, med kompetanse og næring |
| Tog hver halvtime | fra 2029 | fra 2030 |
| Arealregnskap | innen 2026 | innen 2027 |
| Matjord | forbud etter 2026 | ikke mer nedbygd enn ført tilbake |
| Indikatorer | åtte | seks |
| Indrefjorden | eget hovedmål | felles kunnskap først |
| Uttalelser i året | høyst åtte | høyst ti |

## Hva som ikke er tatt til følge

- Gratis buss for alle under 20 år (to medlemmer av ungdomsrådet i Sundlia)
- Eget mål for reiseliv
- At småkommunene skal få vetorett i saker om kontingent (Breidvatn, muntlig)

Tornes, Hovlandsvik og Bjerkaker, 5. juni 2024
"""


def build() -> bytes:
    return write(casepaper_early.look("Sak 20/24, vedlegg 1"), SOURCE, Properties("Innspill til strategien"), INVENTED["nb"])
