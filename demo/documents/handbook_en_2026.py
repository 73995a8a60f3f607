"""The English handbook for visiting delegations, 2026: how the cooperation works, what can be seen, and what went wrong."""

from __future__ import annotations

from demo.layouts import handbook
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Handbook for visiting delegations

2026 edition. Written by the secretariat for guests who want more than a fact sheet.

!side page

# Contents

!innhold

!side

# Before you come

Fjordbyregionen receives about fourteen delegations a year. Most of them ask the same three questions: who decides, who
pays, and does it work? This handbook answers them as honestly as we can, so that the hours we have together can be spent on
something else.

## Booking

Write to post@fjordbyregionen.example at least three weeks ahead. Visits take place on Tuesdays and Thursdays. We take
groups of up to 18 people, because that is what the minibus holds. The programme is free of charge. Lunch is not.

## Language

Our documents are in Norwegian, in one of two written standards. Bokmål is used in most of them. Nynorsk is used when a
meeting is held in Heimvik, Breidvatn or Kvernhaug. Swedish guests usually manage without an interpreter. For everyone else
we can arrange one for NOK 6,200 a day, which the guest pays.

## What to bring

> Sturdy shoes, a raincoat, and one example of a joint project at home that failed. We will show you ours.

!side

# How the cooperation is built

Nine municipalities and a county share a fjord. They set up an alliance of mayors in 2004. In 2020 it became an
inter-municipal political council, a form the Local Government Act gives to councils that discuss and decide together but do
not run services.

## Four levels

!tabell 2.6l 2l 5l
| Body | Members | What it does |
| Assembly | 25 | adopts the strategy, the yearly programme and the fee |
| Board | 10 | speaks for the region between the assemblies |
| Working committee | 3 | prepares the board's meetings |
| Working groups | 20–25 | advise; they have no power to decide |

A case normally climbs from the bottom: a working group has an idea, the committee tidies it, the board argues about it, and
the assembly decides if money or strategy is involved. The climb takes about nine months.

## Who sits where

Seats in the assembly follow the number of inhabitants, but not strictly. Fjordby, with four out of ten inhabitants, has
five seats of 25. Kvernhaug, with one in fifty, has two. The large city has accepted this since the start, on the condition
that it hosts the secretariat.

## When they disagree

Votes are printed with names. A statement is sent even when someone has voted against it, and the minority may ask that the
dissent be mentioned. In the board the chair has the casting vote. It has been used twice since 2020: over the move of the
office in 2022, and over where to hold an autumn seminar in 2024.

!side

# Money

## The fee

Each municipality pays a fixed sum per inhabitant. The rate was NOK 3.90 for three years running. It rose to 4.20 in 2025
and to 4.35 in 2026. From then on it follows a price index for the municipal sector, rounded to the nearest five øre.

In April 2026 the assembly put a lid on the index: the rate may not rise by more than ten øre in a year. The index alone
would have given 4.55 in 2027. The lid gives 4.45.

## The budget of 2026

!tabell 5l 2r
| Item | NOK 1,000 |
| Fees | 2,022 |
| The county | 465 |
| Climate grants | 1,150 |
| Interreg | 820 |
| From the reserve | 240 |
| **Total** | **4,697** |

Half of it goes to salaries. The council may not borrow.

## What a small member gets

Three members have fewer than 20,000 inhabitants. In 2026 each of them can order 100 hours of work from the secretariat, for
whatever it likes. Kvernhaug asked for help with charging points at the ferry quay.

!side

# Five things worth seeing

## 1. A kindergarten built without diesel (Grønnfoss)

Bekkeli was the first public building in the region put up with electric machines only. It had a transformer on the plot,
and we always mention that. The extra cost was 4.1 per cent.

## 2. The door store (Fjordby)

An old fire station where doors, windows and cladding from demolished buildings wait for a second life. Indoor doors move
quickly. Windows do not, because nobody will vouch for how well they insulate.

## 3. The stream at Kvitsand (Skarvdal)

A culvert of 50 centimetres was blocked in twenty minutes one night in August 2023. The one that replaced it is 160
centimetres wide. Beside it stands a water level gauge that cost less than NOK 3,000.

## 4. Homes for apprentices (Grønnfoss and Heimvik)

Pensioners let rooms to young people who learn a trade. The municipality provides the contract and a contact person.

## 5. The six forty-five ferry (Kvernhaug)

Leave early. You will understand the debate about the strait better than after any presentation.

!side

# Three things that failed

## The shared mobility app

A pilot study put the price at NOK 3.4 million. While we discussed it, the county made its own. We dropped ours in March
2025 and moved the last NOK 140,000 to other studies. The lesson: ask what the level above you is building.

## The joint city bikes

The scheme ran from April 2021 to the end of 2024 in two, at first three, municipalities. At best there were 1.1 trips per
bike per day. The board asked for 1.5. In the last season there were 0.7, and each trip cost NOK 57. Nurses on the evening
shift miss them.

## Charging points

In 2024 we asked for prices on 240 points and received one bid. Nobody was bound to buy, the deadline fell at Easter, and
the service clause was impossible on an island. A new round for 310 points is under way, and it is late.

!side

# Across the border

The railway to Granhamn in Sweden carries two trains a day. The project Grenselyst works for more. The municipalities on the
other side, Västra Älvlandet, want five. The missing piece is a passing loop at Hultmyren.

The two boards met in Granhamn on 16 April 2026. It was the first time our board met abroad. The papers were in two
languages and the coffee in one.

## What we have learnt from the Swedes

- They write down who disagrees, under the word *reservation*, on the same page as the decision.
- They number paragraphs, not cases.
- Their agendas are shorter than ours.

!side

# A typical day

!tabell 1.6l 6l 2.4l
| Time | What | Where |
| 08.45 | Meet at the station, platform 3 | Fjordby |
| 09.00 | The council in forty minutes | Tollbodgata 4 |
| 10.00 | Minibus along the fjord | |
| 11.00 | Site visit, one of the five | as agreed |
| 12.30 | Lunch at the station café, NOK 185 | Grønnfoss |
| 13.30 | Talk with a mayor | Grønnfoss |
| 15.12 | Train back | |

The minibus leaves on time. Last year it left two professors behind. They took the ferry and reported that it was the best
part of the day.

## After the visit

We ask every delegation for one page: what would you do differently? The answers are read aloud to the board in December.
The best so far came from a Dutch water authority, which advised us to count our culverts. We had just done so.

# Words you will meet

!par 2.6l 7l
| Representantskap | the assembly |
| Styre | the board |
| Arbeidsutvalg (AU) | the working committee |
| Faggruppe | a working group of specialists |
| Innstilling | what one body proposes to the next |
| Vedtak | the decision itself |
| Protokolltilførsel | a statement a member wants printed in the minutes |
| Høring | a consultation |
"""


def build() -> bytes:
    properties = Properties("Handbook for visiting delegations 2026", language="en-GB")
    return write(handbook.look(), SOURCE, properties, INVENTED["en"])
