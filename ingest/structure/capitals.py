"""Titles in capitals, written as a sentence where the document tells which of the words are names; else left as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.structure.lines import Lines
from kb.text.analysis import stem
from kb.text.months import MONTHS, WEEKDAYS

_ABBREVIATIONS = frozenset(
    "IPR IKS KO AS SA AU KS EU EØS FN FNS NTP KVU NOU KDD SD SVV TEN-T NVE KPA KPS HR IKT ROS SFO NAV ATP ATK ØKS ORE BSSSC "
    "SDG USA UK FOU IA "
    "HMS PS RS KST FSK GDPR AI KI NB NN II III IV VI VII VIII IX XI XII".split()
)
# Words of which no title is without, and the names of the papers themselves: no proof in the text is needed for them.
_NO_NAMES = frozenset(
    "og i på til fra frå av for om med ved mellom over under etter mot hos per pr jf samt eller som er den det de en ei et eit "
    "ny nye nytt the of and for to in on with från av och vid "
    "møte møtet møter protokoll møteprotokoll møtebok referat møtereferat innkalling møteinnkalling saksliste sakliste sakskart "
    "saksframlegg saksfremlegg sakspapir saksprotokoll saksutskrift godkjenning oppfølging behandling handsaming sak saker "
    "styre styret styremøte styrets representantskap representantskapet representantskapsmøte arbeidsutvalg arbeidsutvalget "
    "arbeidsutval arbeidsutvalet formannskap formannskapet kommunestyre kommunestyret utvalg utvalget utval utvalet faggruppe "
    "råd rådet regionråd "
    "høring høyring høringsuttalelse høyringsfråsegn uttalelse fråsegn strategi strategiske føringer føringar plan "
    "handlingsprogram handlingsplan budsjett regnskap rekneskap årsmelding årsrapport rapport notat avtale samarbeidsavtale "
    "vedtekter minutes agenda meeting sammanträdesprotokoll kallelse".split()
) | frozenset((*MONTHS, *WEEKDAYS))
_ENDINGS = ("", "en", "et", "a", "er", "ar", "ene", "ane", "n", "t", "e", "s")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FIRST_LINES = 600


@dataclass(frozen=True, slots=True)
class _Usage:
    """How the document writes its words where it does not shout: names (by their small form), and words in small with stems."""

    names: dict[str, str]
    small: frozenset[str]
    stems: frozenset[str]

    def knows(self, word: str) -> bool:
        """Whether a word stands in small letters somewhere, in this form or another."""
        return word in _NO_NAMES or stem(word) in self.stems or any(word.removesuffix(ending) in self.small for ending in _ENDINGS)


def level_capitals(title: str, lines: Lines) -> str:
    """A title in capitals as a sentence, abbreviations and names kept.

    A word that the document writes nowhere else may be a name ("KVERNSUNDET"). To make it small would be to misspell the
    place, so such a title stays as it is printed.
    """
    letters = [c for c in title if c.isalpha()]
    if len(letters) < 5 or not all(c.isupper() for c in letters):
        return title
    usage = _usage(lines)
    written = {word: _written(word, usage) for word in _WORD.findall(title)}
    if any(form is None for form in written.values()):
        return title
    return _with_capital(_WORD.sub(lambda match: written[match.group()] or match.group(), title))


def _written(word: str, usage: _Usage) -> str | None:
    """The word in its usual letters; None where nothing tells whether it is a name."""
    small = word.lower()
    if word in _ABBREVIATIONS:
        return word
    if small in usage.names:
        return usage.names[small]
    if small.endswith("s") and small[:-1] in usage.names:
        return f"{usage.names[small[:-1]]}s"
    return small if all(usage.knows(part) for part in small.split("-")) else None


def _usage(lines: Lines) -> _Usage:
    """Names are words with a capital inside sentences that are never written small."""
    text = " ".join(line.text for line in lines.body[:_FIRST_LINES] if not line.capitals)
    inside = re.findall(r"(?<=[a-zæøå,] )[A-ZÆØÅ][a-zæøåA-ZÆØÅ-]{2,}\b", text)
    small = set(re.findall(r"\b[a-zæøåäö]+\b", text))
    names = {word.lower(): word for word in inside if word.lower() not in small}
    return _Usage(names, frozenset(small), frozenset(stem(word) for word in small))


def _with_capital(words: str) -> str:
    start = re.search(r"[^\W\d_]", words)
    return words if start is None else words[: start.start()] + words[start.start()].upper() + words[start.start() + 1 :]
