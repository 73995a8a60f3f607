"""Words of council work that mean nearly the same and are no forms of one another; a query for one also finds the other, weaker."""

from __future__ import annotations

from functools import cache

from kb.text.analysis import stem

_GROUPS = """
vedtak beslutning avgjørelse avgjerd
forslag framlegg
innstilling tilråding anbefaling
saksframlegg saksfremlegg saksutredning saksutgreiing saksframstilling saksfremstilling
votering avstemning røysting
stemme røyst
høringsuttalelse høringssvar høyringsfråsegn høyringssvar
uttalelse fråsegn
jernbane tog
kostnad utgift pris
tilskudd støtte bevilgning løyving
leder formann
møtebok protokoll møteprotokoll
avtale kontrakt
kontingent medlemsavgift
utsette utsettelse utsetting
"""


def same_meaning(stem_of: str) -> tuple[str, ...]:
    """The stems of words that mean nearly the same as the word with this stem."""
    return _table().get(stem_of, ())


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, set[str]] = {}
    for line in _GROUPS.strip().splitlines():
        stems = {stem(word) for word in line.split()}
        for one in stems:
            table.setdefault(one, set()).update(stems - {one})
    return {one: tuple(sorted(others)) for one, others in table.items()}
