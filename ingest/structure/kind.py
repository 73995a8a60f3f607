"""What kind of document it is: evidence weighed by the rules in `kind_rules.py`, and what only the layout tells."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ingest.structure.file_names import stem_of, words_of
from ingest.structure.item_headings import Opening
from ingest.structure.kind_rules import RULES, Where
from ingest.structure.labels import read_label
from ingest.structure.lines import Lines
from kb.types import Document, Kind

_SLIDES = ("pptx", "odp", "ppt")
MESSAGES = ("email", "msg")
_ENOUGH = 2.6
_TOP_LINES = 8
_SHORT_LINE = 110
_SLIDE_WORDS = 130


def decide_kind(
    document: Document, lines: Lines, openings: Sequence[Opening], title: str, file_name: str, folders: Sequence[str]
) -> Kind:
    """The kind with most evidence, `other` where there is too little."""
    scores = weigh_kinds(document, lines, openings, title, file_name, folders)
    best = max(scores, key=lambda kind: scores[kind], default=None)
    return best if best is not None and scores[best] >= _ENOUGH else "other"


def weigh_kinds(
    document: Document, lines: Lines, openings: Sequence[Opening], title: str, file_name: str, folders: Sequence[str]
) -> Mapping[Kind, float]:
    """The evidence for each kind; open to look into when a document was judged wrongly."""
    places = _places(lines, title, file_name, folders)
    scores: dict[Kind, float] = defaultdict(float)
    for rule in RULES:
        if rule.pattern.search(places[rule.where]):
            scores[rule.kind] += rule.weight
    _weigh_layout(scores, document, lines)
    _weigh_cases(scores, lines, openings)
    return scores


def _places(lines: Lines, title: str, file_name: str, folders: Sequence[str]) -> dict[Where, str]:
    first = lines.on_first_page()
    short = [line.words for line in lines.body if len(line.words) <= _SHORT_LINE]
    return {
        "title": title,
        "top": "\n".join([line.words for line in first[:_TOP_LINES]] + [line.words for line in lines.furniture[:3]]),
        "first_page": "\n".join(line.words for line in first),
        "text": "\n".join(short),
        "file": words_of(stem_of(file_name)),
        "folder": "\n".join(words_of(folder) for folder in folders),
    }


def _weigh_layout(scores: dict[Kind, float], document: Document, lines: Lines) -> None:
    """Slides are a presentation unless they call themselves something else and hold cases; so are wide pages with few words."""
    if document.format in _SLIDES:
        scores["presentation"] += 14
        return
    if document.format in MESSAGES:
        scores["letter"] += _ENOUGH  # unless its words speak for something else
    pages = [page for page in document.pages if page.text.strip()]
    wide = bool(pages) and all(page.width > page.height * 1.2 > 0 for page in pages)
    words = sum(len(page.text.split()) for page in pages)
    if wide and len(pages) > 1 and words <= _SLIDE_WORDS * len(pages):
        scores["presentation"] += 7
    if len(pages) > 6 or words > 3500:
        scores["letter"] -= 2


def _weigh_cases(scores: dict[Kind, float], lines: Lines, openings: Sequence[Opening]) -> None:
    """Many cases make minutes or an agenda, one case a case paper; decided cases minutes, merely proposed ones an agenda."""
    names = [label.name for line in lines.body if (label := read_label(line.words)) is not None]
    # Paragraphs number the clauses of an agreement too; they are cases only where something is decided under them.
    forms = ("case", "labelled", "section") if "decision" in names else ("case", "labelled")
    cases = {(opening.key, opening.number) for opening in openings if opening.form in forms}
    decided, proposed = names.count("decision"), names.count("proposal")
    if len(cases) >= 2:
        scores["minutes"] += 1.5
        scores["agenda"] += 1.5
        scores["case_paper"] -= 3
        if not decided:
            scores["agenda"] += 1.5
    elif len(cases) == 1:
        scores["case_paper"] += 1
    if proposed and not decided:
        scores["agenda" if len(cases) >= 2 else "case_paper"] += 2
        scores["minutes"] -= 2
    if decided >= 2:
        scores["minutes"] += 2
        scores["agenda"] -= 2
    attended = (
        "attendance" in names or re.search(r"(?im)^\W*(?:til ?stede|til stades|forfall|møtte)\b.*[:\t]", _top(lines)) is not None
    )
    if scores["agenda"] > 0 and scores["minutes"] > 0:
        scores["minutes"] += 2 if attended and decided else 0
        scores["agenda"] += 1.5 if not attended and not decided else 0


def _top(lines: Lines) -> str:
    return "\n".join(line.words for line in lines.on_first_page())
