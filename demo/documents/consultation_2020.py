"""The consultation answer to the regional transport plan of 2020, as a letter of 18 September 2020."""

from __future__ import annotations

from reportlab.lib.colors import HexColor

from demo.layouts import letter
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SENDER = letter.Sender("Fjordbyregionen", "Rådhusplassen 1, Fjordby · regionen@fjordby.example", "DejaSerif", HexColor("#3d5a3d"))

SOURCE = """
!mal later

@ref Vår ref.: 20/00041-7

@ref Deres ref.: 2020/2218

@ref Fjordby, 18. september 2020

@to Kystland fylkeskommune

@to Hovedutvalg for samferdsel

@to Fylkeshuset, Fjordby

@title Uttalelse til Regional transportplan for Kystland 2021–2032

Styret i Fjordbyregionen behandlet planutkastet 11. september 2020, sak 26/20. Uttalelsen er enstemmig. Fylkesordføreren
deltok ikke.

Planen skrives i et år da ingen vet hvordan folk vil reise om tre år. Bussene går halvfulle, og kontorene står tomme.
Fjordbyregionen ber om at fylkeskommunen likevel planlegger for at folk kommer tilbake. Det er lettere å utsette en avgang
enn å skaffe et krysningsspor.

## Våre fire krav

1. Øst-vest-banen skal ha tog hver halvtime mellom Fjordby og Lindvåg.
2. Båt, buss og tog skal ha én billett.
3. Ferja over Kvernsundet skal gå hver halvtime morgen og ettermiddag.
4. Busslinje 340 i Skarvdal skal ikke legges ned.

## Tog hver halvtime

I dag går toget én gang i timen. Den som mister det, kjører bil neste dag. Trafikkanalysen fra 2019 viser at ventetid betyr
mer enn reisetid. Hver tiende reisende oppgir prisen som viktigst, seks av ti oppgir antall avganger.

Det trengs to krysningsspor. Det ene er prosjektert ved Hagby og koster om lag 140 millioner kroner. Det andre er ikke
plassert. Vi mener at det må ligge øst for tunnelen, slik at stasjonen i Øst-Fjordby kan bygges om samtidig.

## Én billett

En elev fra Ulvestrand som går på skole i Fjordby, må i dag ha to månedskort, ett for hurtigbåten og ett for bussen. Til
sammen koster de 1 340 kroner. Systemene snakker ikke sammen, fordi de er kjøpt av to ulike avdelinger i fylkeskommunen.

Vi ber om felles billett innen 2023. Det bør ikke lages nye kort. Folk har telefon.

## Ferja over Kvernsundet

Kvernhaug har 8 600 innbyggere og ett samband. Ferja var innstilt i 29 døgn i fjor. Kvernhaug velforening har samlet 1 912
underskrifter for flere avganger. Brevet fra dem ligger ved.

Styret har ikke tatt stilling til om det bør bygges tunnel eller bru. Det er et stort spørsmål som fortjener en egen sak.
Hyppigere avganger er et lite spørsmål som kan løses nå. Prisen er anslått til 6,8 millioner kroner i året.

## Busslinje 340

Linjen går fra Øvre Skarvdal til sentrum to ganger om dagen. Den har elleve faste reisende. Fylkeskommunen regner seg fram
til et tilskudd på 212 kroner per tur og foreslår drosje i stedet. Drosjen finnes ikke. Nærmeste løyve er i Breidvatn.

Sju av de elleve er elever. Legges linjen ned, må de bo på hybel.

## Om finansieringen

Styret advarer mot å betale for bruene med vedlikeholdspenger. Etterslepet på fylkesveiene i regionen var 1,2 milliarder
kroner i 2019 og vokser med 90 millioner i året.

Vi tar ikke stilling til bompenger.

## Det vi ikke har uttalt oss om

Gods, luftfart og trafikksikkerhet er ikke behandlet. Det betyr ikke at vi er fornøyd.

Med hilsen

!luft 6

@to Kari Anne Løvhaug

@to styreleder

!luft 3

@small Vedlegg: Brev fra Kvernhaug velforening, 8. juni 2020

@small Kopi: medlemskommunene
"""


def build() -> bytes:
    return write(letter.look(SENDER), SOURCE, Properties("Uttalelse RTP 2020", author="Ingvild Tornes"), INVENTED["nb"])
