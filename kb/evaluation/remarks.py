"""Faults of the gold set against the index: they make the figures worse than they are, so they must be seen."""

from __future__ import annotations

from collections.abc import Iterator

from kb.evaluation.asking import StoredPages
from kb.evaluation.gold import DECISIONS, Gold, GoldQuestion
from kb.evaluation.matching import holds, is_source


def remarks_on(gold: Gold, pages: StoredPages) -> tuple[str, ...]:
    """One sentence for each fault; the question counts all the same."""
    faults = [remark for question in gold.questions if question.answerable for remark in _faults(question, pages)]
    named = dict.fromkeys(decision.path for decision in gold.decisions)
    gone = [path for path in named if not any(is_source(known, (path,)) for known in pages.documents)]
    return (*faults, *(f"{DECISIONS}: the document “{path}” is not in the index." for path in gone))


def _faults(question: GoldQuestion, pages: StoredPages) -> Iterator[str]:
    for source in question.sources:
        if not any(is_source(path, (source,)) for path in pages.documents):
            yield f"{question.id}: the source “{source}” is not in the index."
    named = [path for path in pages.documents if is_source(path, question.sources)]
    standing = {number for path in named for number, text in pages.of(path).items() if holds(text, question.answers)}
    if named and not standing:
        yield f"{question.id}: no page of its sources holds its answer as it is written."
    elif standing and question.page is not None and question.page not in standing:
        told = ", ".join(map(str, sorted(standing)))
        yield f"{question.id}: its answer does not stand on page {question.page}, but on page {told}."
