"""Names of months and weekdays in bokmål, nynorsk, Danish, Swedish and English."""

from __future__ import annotations

_NAMES = (
    "januar januari january jan",
    "februar februari february feb",
    "mars marts march mar",
    "april apr",
    "mai maj may",
    "juni june jun",
    "juli july jul",
    "august augusti aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "desember december des dec",
)
_DAYS = (
    "mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag tisdag lördag söndag måndagen tisdagen "
    "onsdagen torsdagen fredagen lördagen söndagen monday tuesday wednesday thursday friday saturday sunday"
)

MONTHS: dict[str, int] = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
WEEKDAYS: tuple[str, ...] = tuple(_DAYS.split())


def alternatives(words: tuple[str, ...] | dict[str, int]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))
