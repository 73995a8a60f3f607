"""The English fact sheet for guests, spring 2025."""

from __future__ import annotations

from reportlab.lib.colors import HexColor

from demo.layouts import letter
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SENDER = letter.Sender(
    "Fjordbyregionen at a glance",
    "Fjordbyregionen IPR · Tollbodgata 4, Fjordby, Norway",
    "Deja",
    HexColor("#0f6b6b"),
    page_word="Page",
)

SOURCE = """
!mal later

@small Fact sheet for visiting delegations · April 2025

Fjordbyregionen is a political council for nine municipalities and one county around the Fjordby fjord. It was founded in 2004
as an alliance of mayors and became an inter-municipal political council in 2020. The council speaks for 464,720 inhabitants.

## Who we are

!tabell 4l 3r 4l
| Member | Inhabitants, 1 Jan 2025 | Known for |
| Fjordby | 184,310 | port, university college, regional hospital |
| Lindvåg | 72,105 | process industry, conference centre |
| Ulvestrand | 55,240 | islands, summer tourism, high-speed ferries |
| Grønnfoss | 48,610 | hydropower, timber building |
| Skarvdal | 36,395 | forestry, steep roads |
| Sundlia | 30,120 | vegetables, commuter town |
| Heimvik | 17,240 | shipyards, fjord farming |
| Breidvatn | 11,905 | lake fishing, music |
| Kvernhaug | 8,795 | an island reached by ferry only |
| **Total** | **464,720** | |

Kystland County is the tenth member.

## How decisions are made

The **assembly** (representantskapet) has 25 members and meets twice a year. It adopts the four-year strategy, the yearly action
programme and the membership fee. The **board** has one member from each municipality and the county, normally the mayor. A
**working committee** of three prepares its meetings. Two **working groups**, one for climate and environment and one for land
use and transport, bring together specialists from the members. They give advice and take no decisions.

A small secretariat of three people is hosted by the municipality of Fjordby. Its general manager is Ingvild Tornes.

## What we work for, 2025–2028

- Cut greenhouse gas emissions in the region by 55 per cent by 2030, compared with 2009.
- A train every half hour on the East–West line from 2030.
- No net loss of farmland and bogs.
- Four out of five apprentices find a place in their own region.

## A result we are proud of

Three building sites have been run without fossil fuel: a kindergarten in Grønnfoss, a water main in Sundlia and a town square
in Fjordby. Together they saved 126 tonnes of CO2. The additional cost was between two and seven per cent. The noise on the town
square fell by 11 decibels, and the café next door kept its tables outside through the whole summer.

## Money

The budget for 2025 is NOK 4.3 million. Members pay NOK 4.20 per inhabitant. The county pays a fixed contribution of NOK
450,000. The rest is project funding.

## Visit us

Delegations are welcome on Tuesdays and Thursdays. We can host groups of up to 18 people, and we ask for three weeks' notice.
The programme is free, but guests pay for their own lunch. Bring a raincoat.
"""


def build() -> bytes:
    properties = Properties("Fjordbyregionen at a glance", language="en-GB")
    return write(letter.look(SENDER, body="Sans", size=10.6), SOURCE, properties, INVENTED["en"])
