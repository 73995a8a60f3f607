"""A meeting of the working committee held by e-mail, 24-27 August 2020: one message as text, with the answers quoted below."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from demo.world import INVENTED

BODY = """Til arbeidsutvalgets medlemmer og kommunedirektørene

PROTOKOLL FRA SKRIFTLIG BEHANDLING PER E-POST
Arbeidsutvalget for Fjordbyregionen IPR
Tidsrom: mandag 24. august kl. 09.00 til torsdag 27. august 2020 kl. 12.00
Hjemmel: kommuneloven § 11-8. Ingen av medlemmene krevde at sakene skulle behandles i møte.
Deltok: Kari Anne Løvhaug (leder), Stein Ove Gravdahl, Målfrid Seljestøl
Fra administrasjonen: Ingvild Tornes

Sak 013/20: Godkjenning av protokoll fra 11. juni 2020
Vedtak: Protokollen godkjennes. (Enstemmig)

Sak 014/20: Felles bysykkelordning
Behandling: Lindvåg, Sundlia og Ulvestrand vil være med. Regnestykket viser 1,9 millioner kroner i året for
180 sykler og 14 stasjoner. Kommunene dekker to tredeler og brukerne noe, slik at 450 000 kroner står igjen på
Fjordbyregionen. Løvhaug foreslo at ordningen prøves i to sesonger, ikke mer. Seljestøl svarte at hun kan være med på
et forsøk, men at småkommunene ikke skal betale for det over kontingenten. Gravdahl sluttet seg til begge.
Vedtak: Arbeidsutvalget anbefaler styret å sette i gang en prøveordning i to sesonger. Utgiften dekkes av
prosjektmidler og ikke av kontingenten. Ordningen skal evalueres før den eventuelt fortsetter. (Enstemmig)

Sak 015/20: Møteform i høst
Behandling: Smittetallene stiger i Fjordby. Gravdahl ønsker å møtes, men med god avstand. Seljestøl har lang reisevei
og vil helst delta på skjerm.
Vedtak: Styremøtet 11. september holdes i idrettshallen i Lindvåg. Den som ønsker det, kan delta på Teams. (2 mot 1;
Seljestøl stemte for rent fjernmøte.)

Sak 016/20: Annonse for stilling som rådgiver for areal og transport
Behandling: Annonsen har vært på omgang. Løvhaug strøk ordet "brennende" og satte inn "interesse for".
Vedtak: Stillingen lyses ut med søknadsfrist 25. september. (Enstemmig)

Protokollen regnes som godkjent dersom det ikke kommer merknader innen mandag 31. august.

Ingvild Tornes
prosjektleder

> Fra: Målfrid Seljestøl
> Sendt: onsdag 26. august 2020 21:14
> Eg røystar for i sak 014 om det står svart på kvitt at vi ikkje skal betale over kontingenten.
> I sak 015 vil eg ha fjernmøte. Det er fire timar kvar veg når ferja er innstilt.

> Fra: Stein Ove Gravdahl
> Sendt: tirsdag 25. august 2020 07:52
> Enig med Kari Anne i alle sakene. Idrettshallen er ledig.
"""


def build() -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = "Ingvild Tornes <post@fjordbyregionen.example>"
    message["To"] = "arbeidsutvalget@fjordbyregionen.example"
    message["Subject"] = "Protokoll: AU-saker 013-016/20 behandlet per e-post"
    message["Date"] = "Thu, 27 Aug 2020 14:05:00 +0200"
    message["Message-ID"] = "<au-2020-08-27@fjordbyregionen.example>"
    message.set_content(f"{BODY}\n--\n{INVENTED['nb']}\n", cte="8bit")
    return message.as_bytes()
