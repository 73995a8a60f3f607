"""The program's own sentences in the reader's language: why a file could not be read, what is missing, what to do.

The program tells its errors in English, with names, numbers and paths filled in, and remembers some of them in the catalog. A
sentence is recognised again by the English pattern it was made from, and said by the pattern's counterpart with the same values.
Some are put together of others ("page 3: …; page 4: …"): of all ways to understand a text, the one that knows most of it wins.
What is not known stays English, so that nothing is lost; a test reads the program and finds every sentence without a counterpart.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from kb.web.ui.texts import FOLDER

PLACE = re.compile(r"\{(\w+)\}")
LONGEST, MOST_PARTS, DEEPEST = 3000, 30, 4
"""Characters, parts and layers of a text that are looked through; the program writes no more, and nobody shall wait for what a file
has put into its sentences."""
_BETWEEN = re.compile(r"; |, |(?<=[.!?…]) ")
"""Stands between remarks on one file, between the members of a list, and between sentences."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """An English sentence with places for values, and the same in another language. `fixed` is what stands between the places."""

    english: re.Pattern[str]
    fixed: tuple[str, ...]
    translation: str

    @property
    def known(self) -> int:
        """How many characters of a text are recognised by this sentence."""
        return sum(map(len, self.fixed))

    def match(self, text: str) -> re.Match[str] | None:
        """The text as this sentence; a glance at its fixed words spares most texts the slow comparison."""
        if text.startswith(self.fixed[0]) and text.endswith(self.fixed[-1]) and all(part in text for part in self.fixed):
            return self.english.fullmatch(text)
        return None


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it was understood, in the other language. `known` tells how many of its characters were recognised."""

    text: str
    known: int


def told(sentence: str, language: str) -> str:
    """A sentence of the program in this language (nb, nn or en); the sentences and lists within it are translated too."""
    if language == "en" or len(sentence) > LONGEST:
        return sentence.replace(".; ", "; ")
    return _read(sentence, language, DEEPEST).text


@lru_cache(1 << 12)
def _read(text: str, language: str, layers: int) -> Reading:
    """The text as a row of pieces, cut where most of it is known; from the end, since the rest after each cut is read once."""
    breaks = list(_BETWEEN.finditer(text))[: MOST_PARTS - 1]
    starts = [0, *(cut.end() for cut in breaks)]
    ends = [*(cut.start() for cut in breaks), len(text)]
    following = [*(cut[0] for cut in breaks), ""]
    rests = [Reading("", 0)]
    for first in reversed(range(len(starts))):
        best = -1
        for last in range(first, len(starts)):
            piece, rest = _as_one(text[starts[first] : ends[last]], language, layers), rests[len(starts) - 1 - last]
            if piece.known + rest.known > best and (piece.known or last == first):
                best, found = piece.known + rest.known, (piece, following[last], rest)
        rests.append(_joined(*found))
    return rests[-1]


def _joined(piece: Reading, between: str, rest: Reading) -> Reading:
    """A piece and what follows it; a sentence that turns into a member of a list loses its full stop."""
    text = piece.text.removesuffix(".") if between == "; " else piece.text
    return Reading(text + between + rest.text, piece.known + rest.known)


@lru_cache(1 << 12)
def _as_one(text: str, language: str, layers: int) -> Reading:
    """The text as one sentence or name of ours."""
    return max(_readings(text, language, layers), key=lambda one: one.known, default=Reading(text, 0))


def _readings(text: str, language: str, layers: int) -> Iterator[Reading]:
    if not layers:
        return
    for pattern in _patterns(language):
        found = pattern.match(text)
        if found:
            values = {name: _read(value, language, layers - 1) for name, value in found.groupdict().items()}
            said = pattern.translation.format(**{name: value.text for name, value in values.items()})
            yield Reading(said, pattern.known + sum(value.known for value in values.values()))
    what, _, why = text.removesuffix(")").partition(" (")
    if why and text.endswith(")") and _is_balanced(why):
        named, explained = _as_one(what, language, layers - 1), _read(why, language, layers - 1)
        if named.known:
            yield Reading(f"{named.text} ({explained.text})", named.known + explained.known)


def _is_balanced(text: str) -> bool:
    """Whether each bracket closes one that was opened."""
    depths = [0]
    for mark in text:
        depths.append(depths[-1] + (mark == "(") - (mark == ")"))
    return min(depths) == 0 == depths[-1]


@cache
def _patterns(language: str) -> tuple[Pattern, ...]:
    with (FOLDER / f"told.{language}.toml").open("rb") as file:
        return tuple(_pattern(english, translation) for english, translation in sentences(tomllib.load(file)))


def sentences(told_toml: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """English and translation: first what the program says, then the tables of what systems and libraries say."""
    for english, translation in told_toml.items():
        if isinstance(translation, Mapping):
            yield from sentences(translation)
        else:
            yield english, str(translation)


def _pattern(english: str, translation: str) -> Pattern:
    fixed = PLACE.split(english)
    expression = "".join(re.escape(part) if i % 2 == 0 else f"(?P<{part}>.+?)" for i, part in enumerate(fixed))
    return Pattern(re.compile(expression, re.DOTALL), tuple(fixed[::2]), translation)
