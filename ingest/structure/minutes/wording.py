"""Which of a part's words are the decision itself: no lead-in before it, no vote line, remark or signature behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.structure.minutes.runs import Reading, Run
from ingest.structure.minutes.vote_words import ALL, COUNT, VOTES, says_only_how_it_was_voted

_LEAD_IN = re.compile(
    rf"(?i)^(?:(?:[^\W\d_][\w./-]*[ ]+){{0,7}}(?:vedtok|fatt(?:et|a|e)|gjorde|traff|besluttet|beslutta)[ ]*"
    rf"(?:(?:følgende|slikt?|dette|fylgjande|{ALL}|vedtak|mot[ ]+{COUNT}[ ]+{VOTES}|"
    rf"med[ ]+{COUNT}[ ]+mot[ ]+{COUNT}(?:[ ]+{VOTES})?|\([^)]*\))[ ,]*){{0,6}}:"
    rf"|(?:slikt|følgende|dette)[ ]+(?:{ALL}[ ]+)?vedtak:|vedtak:|{ALL}[ ]*(?:vedtatt|vedteke|vedtak)?[ ]*:)\s*"
)
_PAREN_AT_END = re.compile(r"\s*\((?P<inside>[^()]{2,200})\)\s*\.?\s*$")
_VOTES_INSIDE = re.compile(rf"(?i)^(?:{ALL}|(?:med[ ]+)?{COUNT}[ ]+(?:{VOTES}[ ]+)?mot[ ]+{COUNT}|mot[ ]+{COUNT}[ ]+{VOTES})\b")


@dataclass(frozen=True, slots=True)
class Wording:
    """The decision's runs, and what stood around them and tells of the vote."""

    runs: tuple[Run, ...]
    text: str
    first_sentence: str
    said_of_vote: tuple[str, ...]


def wording_of(runs: Sequence[Run]) -> Wording:
    """The words of a decision part that are the decision."""
    reading = Reading(runs)
    said: list[str] = []
    start, end = 0, len(reading.text.rstrip())
    lead = _LEAD_IN.match(reading.text)
    if lead is not None and lead.end() < end:
        said.append(lead.group().strip())
        start = lead.end()
    start, end = _without_votes(reading, start, end, said)
    kept = reading.cut(start, end)
    text = reading.text[start:end]
    first = next((text[a:b] for a, b in Reading(kept).sentences()), text) if kept else ""
    return Wording(tuple(kept), text, first, tuple(said))


def _without_votes(reading: Reading, start: int, end: int, said: list[str]) -> tuple[int, int]:
    spans = [(a, b) for a, b in reading.sentences() if b > start and a < end]
    while spans and says_only_how_it_was_voted(reading.text[max(spans[0][0], start) : spans[0][1]]):
        said.append(reading.text[max(spans[0][0], start) : spans.pop(0)[1]])
    while spans and says_only_how_it_was_voted(reading.text[spans[-1][0] : spans[-1][1]]):
        said.append(reading.text[spans[-1][0] : spans.pop()[1]])
    if not spans:
        return end, end
    start, end = max(start, spans[0][0]), spans[-1][1]
    paren = _PAREN_AT_END.search(reading.text, start, end)
    if paren is not None and _VOTES_INSIDE.match(paren["inside"]):
        said.append(paren["inside"])
        return _without_votes(reading, start, paren.start(), said) if paren.start() > start else (end, end)
    return start, end
