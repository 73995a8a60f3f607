"""Assembly minutes, 5 May 2021: label cells, leaders elected by ballot, one case treated before its turn."""

from __future__ import annotations

from demo.layouts import labelcells
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title MØTEPROTOKOLL

!par 2.4l 7l
| Utvalg: | Representantskapet for Fjordbyregionen IPR |
| Møtested: | Fjernmøte på Teams, jf. kommuneloven § 11-7 |
| Dato: | 05.05.2021 |
| Tid: | 10:00 - 13:20 |
| Til stede: | Fjordby: Kari Anne Løvhaug, Line Marie Oftebro, Tor Håkon Wiersdal, Magne Ellingsvåg, Ketil Brunvoll |
| | Lindvåg: Stein Ove Gravdahl, Anders Krokmo, Britt Ødemark |
| | Ulvestrand: Henrik Aasbrekk, Hanne Lise Rotnes, Jon Even Slettås (f.o.m. sak 3/21) |
| | Grønnfoss: Per Øyvind Mosand, Roar Skogvik, Ellen Tangerud |
| | Skarvdal: Jostein Brekkhus, May Britt Øygarden |
| | Sundlia: Unni Kjelsås, Trond Helge Fossmo |
| | Heimvik: Ragnhild Haugsvær, Sigbjørn Vikøren |
| | Breidvatn: Leiv Åsgardstrand, Astrid Myklatun |
| | Kvernhaug: Målfrid Seljestøl |
| | Kystland fylkeskommune: Bjarte Solemdal |
| Forfall: | Arne Magnar Digranes, Kvernhaug. Ingen vara møtte. |
| Møteleder: | Stein Ove Gravdahl, leder i representantskapet |
| Sekretær: | Ingvild Tornes, daglig leder |

Møtet var lovlig innkalt. 23 av 25 medlemmer var til stede da møtet ble satt, og 24 f.o.m. sak 3/21. Sak nr. 4/21 ble
behandlet som sak nr. 2, fordi revisor måtte gå kl. 11.

!tabell 1.5l 8l
| Saksnr. | Innhold |
| 1/21 | Godkjenning av innkalling og saksliste |
| 2/21 | Årsmelding 2020 |
| 3/21 | Reglement for representantskapet |
| 4/21 | Årsregnskap 2020 |
| 5/21 | Valg av styreleder og nestleder for 2021-2023 |
| 6/21 | Uttalelse om nattoget |
| 7/21 | Orientering om klimaregnskapet |

## SAK 1/21 GODKJENNING AV INNKALLING OG SAKSLISTE

@label Vedtak:

Innkallingen godkjennes. Saker behandles i denne rekkefølgen: 1, 4, 2, 3, 5, 6 og 7. Enstemmig.

## SAK 4/21 ÅRSREGNSKAP 2020

@label Behandling:

Revisor Per Harald Ruud gikk gjennom beretningen. Regnskapet viser inntekter på 2 714 000 kroner og utgifter på 2 709 000
kroner. Omdanningen kostet 372 000 kroner mot budsjettert 300 000, og fondet er brukt opp. Ruud anbefalte at fondet bygges
opp igjen til minst en kvart årskontingent.

Skogvik spurte hvorfor juridisk bistand ble kjøpt når styret i 2019 ba om at kommunenes egne jurister skulle brukes. Løvhaug
svarte at juristene hadde korona i hendene fra mars.

@label Vedtak:

Årsregnskapet for 2020 godkjennes. Overskuddet på 5 000 kroner settes av til disposisjonsfond.

@label Votering:

Vedtatt med 22 mot 1 stemme (Skogvik).

!side

## SAK 2/21 ÅRSMELDING 2020

@label Behandling:

Tornes la fram meldingen. Øygarden etterlyste det kapitlet om småkommunene som styret vedtok i september. Det var glemt og
blir tatt inn før trykking.

@label Vedtak:

Årsmeldingen for 2020 godkjennes med et nytt kapittel om nytten for kommuner med under 20 000 innbyggere. Enstemmig.

## SAK 3/21 REGLEMENT FOR REPRESENTANTSKAPET

@label Behandling:

Slettås tok sete. Han foreslo at spørsmål fra medlemmene skal besvares skriftlig innen 14 dager når de ikke rekker å bli
besvart i møtet. Brunvoll foreslo en taletid på tre minutter. Forslaget fra Slettås ble enstemmig vedtatt. Forslaget fra
Brunvoll fikk 10 stemmer og falt mot 14.

@label Vedtak:

Reglementet vedtas med dette tillegget: Spørsmål som ikke besvares i møtet, besvares skriftlig innen 14 dager. Enstemmig.

!side

## SAK 5/21 VALG AV STYRELEDER OG NESTLEDER FOR 2021-2023

@label Behandling:

Valgkomiteens leder, Hanne Lise Rotnes, la fram en delt innstilling. To medlemmer gikk inn for gjenvalg. Ett medlem ønsket
at vervet går på omgang, og foreslo Mosand. Oftebro ba om skriftlig valg. Stemmesedlene ble sendt til Heimvik kommunes
postmottak og talt av to ansatte der, mens møtet tok pause i 25 minutter.

@label Votering:

Det ble avgitt 24 stemmer. Kari Anne Løvhaug fikk 14 stemmer og Per Øyvind Mosand 9. Én stemme var blank. Gravdahl ble
enstemmig gjenvalgt som nestleder.

@label Vedtak:

Som styreleder velges Kari Anne Løvhaug, Fjordby. Som nestleder velges Stein Ove Gravdahl, Lindvåg. Valget gjelder fram til
høsten 2023.

!side

## SAK 6/21 UTTALELSE OM NATTOGET

@label Behandling:

Styret foreslo en uttalelse om å beholde sovevognene. Solemdal mente at teksten burde rette seg til anbyderne og ikke til
departementet, men fremmet ikke forslag. Brunvoll ville avvise hele saken som utenfor rådets oppgaver.

@label Votering:

Brunvolls avvisningsforslag fikk 3 stemmer (Brunvoll, Ødemark og Skogvik). Uttalelsen ble vedtatt med 21 mot 3 stemmer.

@label Vedtak:

Representantskapet krever at nattogene får nye sovevogner i neste anbud, og at det settes av plass til sykler. Et nattog
uten senger er ikke et nattog.

## SAK 7/21 ORIENTERING OM KLIMAREGNSKAPET

@label Behandling:

Sondre Kvalheim viste det første felles klimaregnskapet. Utslippene var 1,19 millioner tonn i 2019. Han advarte mot å lese
for mye ut av tall for en enkelt kommune.

@label Vedtak:

Orienteringen tas til etterretning.

Møtet hevet kl. 13:20.

!luft 8

Stein Ove Gravdahl, Line Marie Oftebro og Leiv Åsgardstrand (underskrift)
"""


def build() -> bytes:
    return write(labelcells.look(), SOURCE, Properties("MØTEPROTOKOLL", author="ePhorte"), INVENTED["nb"])
