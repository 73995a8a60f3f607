"""Which of the evidence is quoted, and in what order: each thing once, from the version that holds, decisions before proposals."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kb.answer.asked import Question
from kb.answer.evidence import Evidence
from kb.answer.sources import Sources
from kb.text.analysis import index_terms
from kb.text.meaning_now import asks_about_now
from kb.types import DocumentRecord

QUOTE_AT_MOST = 3
"""Quotes of an ordinary answer."""
QUOTE_AT_MOST_OF_SEVERAL = 5
"""Quotes where the question asks for several things, or for one thing over the years."""
EVIDENCE_MARGIN = 0.12
"""A further quote is kept when its sentences answer no worse than this below the best quote's."""
DRAFT = 0.08
"""By how much a draft answers worse than what was adopted; who asks for the draft is not held from it."""
ALIKE = 0.8
"""Two quotes say the same when they share this much of their words (Jaccard)."""
NEARLY_AS_GOOD = 0.05
"""Within this distance of one another quotes are ordered by what holds, not by how closely they are worded."""
_DRAFT = re.compile(r"(?i)utkast|\bdraft\b|førebels|foreløpig|\bkladd\b")


def chosen(sources: Sources, question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The best quotes, in the order in which they are shown."""
    ranked = sorted(evidence, key=lambda one: -_worth(question, one))
    kept: list[Evidence] = []
    for one in ranked:
        if _worth(question, one) < _worth(question, ranked[0]) - EVIDENCE_MARGIN:
            break
        place = next((at for at, other in enumerate(kept) if _same(sources, one, other)), None)
        if place is None:
            kept.append(one)
        elif _holds_rather(one, kept[place]):
            kept[place] = one
    return _in_order(question, kept[: _at_most(question)])


def is_draft(document: DocumentRecord) -> bool:
    """Whether a document calls itself a draft, in its title or its file's name."""
    return _DRAFT.search(document.facts.title) is not None or _DRAFT.search(document.path.rsplit("/", 1)[-1]) is not None


def quoted(sources: Sources, evidence: Evidence) -> str:
    """The quoted words, a line break between what stands on two pages."""
    document = evidence.hit.document
    return "\n".join(sources.page(document, piece.page).text[piece.start : piece.end] for piece in evidence.pieces)


def _at_most(question: Question) -> int:
    return QUOTE_AT_MOST_OF_SEVERAL if question.kinds & {"list", "change"} else QUOTE_AT_MOST


def _worth(question: Question, evidence: Evidence) -> float:
    return evidence.score - (DRAFT if is_draft(evidence.hit.document) and not _DRAFT.search(question.text) else 0.0)


def _same(sources: Sources, one: Evidence, other: Evidence) -> bool:
    if one.hit.document.id == other.hit.document.id and any(
        a.page == b.page and a.start < b.end and b.start < a.end for a in one.pieces for b in other.pieces
    ):
        return True
    a, b = (" ".join(quoted(sources, each).lower().split()) for each in (one, other))
    if a in b or b in a:
        return True
    left, right = ({term.stem for term in index_terms(text)} for text in (a, b))
    return len(left & right) >= ALIKE * len(left | right)


def _holds_rather(one: Evidence, other: Evidence) -> bool:
    """Of two documents that say the same: the decision itself, then what was adopted, then the newer one."""
    return _standing(one) > _standing(other)


def _standing(evidence: Evidence) -> tuple[bool, bool, str]:
    facts = evidence.hit.document.facts
    decided = evidence.label == "decision" and facts.kind == "minutes"
    return decided, not is_draft(evidence.hit.document), facts.date.isoformat() if facts.date else ""


def _in_order(question: Question, kept: list[Evidence]) -> list[Evidence]:
    """Decisions first where they are asked for, proposals and drafts last; between them the best first.

    Of those nearly as good the newest stands first, unless the question names its time.
    """
    if not kept:
        return []
    best = max(_worth(question, one) for one in kept)
    newest_first = asks_about_now(question.text) or not question.years

    def place(one: Evidence) -> tuple[bool, bool, bool, int]:
        put_last = one.label == "proposal" or is_draft(one.hit.document)
        day = one.hit.document.facts.date
        near = newest_first and _worth(question, one) >= best - NEARLY_AS_GOOD
        undecided = one.label != "decision" and bool(question.kinds & {"decision", "in_force"})
        return (
            put_last and "proposal" not in question.kinds,
            undecided,
            not near,
            -(day.toordinal() if day and near else 0),
        )

    return sorted(sorted(kept, key=lambda one: -_worth(question, one)), key=place)
