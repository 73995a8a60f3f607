"""The plain pipeline measured on the same files and the same questions.

Its answer is its first passage, or its first three. It refuses below a cosine that is chosen on the very questions it is measured
on, so that 95 % of the answerable ones pass: more than it could know in earnest.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from kb.evaluation.asking import StoredPages, Tell, timed
from kb.evaluation.baseline import PlainIndex, cut, plain_index
from kb.evaluation.baseline_pages import PlainFiles, read_plainly
from kb.evaluation.curves import curves_of
from kb.evaluation.gold import GoldQuestion
from kb.evaluation.judging import Excerpt, Reply, Verdict, judge
from kb.evaluation.measures import KEPT, Refusals, refused_when_keeping, threshold_keeping
from kb.evaluation.summary import Comparison, figures_of
from kb.settings import Settings


@dataclass(frozen=True, slots=True)
class Found:
    """The nearest passages with their cosine, nearest first, and the time it took."""

    passages: Sequence[tuple[Excerpt, float]]
    took_ms: float

    @property
    def best(self) -> float:
        return self.passages[0][1] if self.passages else -1.0


def compare(settings: Settings, questions: Sequence[GoldQuestion], stored: StoredPages, ours: Refusals, tell: Tell) -> Comparison:
    """Index the files behind the stored documents plainly, and ask the questions there; `ours` are our own refusals."""
    with plain_index(settings, tell) as index:
        started = time.perf_counter()
        files = read_plainly(list(stored.documents.values()), tell)
        index.add([passage for path, pages in files.pages.items() for passage in cut(path, pages)], tell)
        indexing_s = time.perf_counter() - started
        found = _find_all(index, questions, tell)
    answerable = [one.best for one, asked in zip(found, questions, strict=True) if asked.answerable]
    unanswerable = [one.best for one, asked in zip(found, questions, strict=True) if not asked.answerable]
    threshold = threshold_keeping(KEPT, answerable)
    one, three = (_verdicts(found, questions, threshold, quoted, files) for quoted in (1, 3))
    return Comparison(
        one=figures_of(one),
        three=figures_of(three),
        curves=curves_of(one),
        threshold=threshold,
        refusal_like_ours=refused_when_keeping(1 - (ours.wrong.value or 0), answerable, unanswerable),
        documents=len(files.pages),
        passages=len(index.passages),
        unreadable=files.unreadable,
        indexing_s=indexing_s,
    )


def _find_all(index: PlainIndex, questions: Sequence[GoldQuestion], tell: Tell) -> list[Found]:
    index.nearest(questions[0].question)  # nobody measures the first: Chroma reads its index then
    found = []
    for done, asked in enumerate(questions, start=1):
        passages, took_ms = timed(lambda question=asked.question: index.nearest(question))  # type: ignore[misc]
        found.append(Found(passages, took_ms))
        tell("Baseline: asking", done, len(questions))
    return found


def _verdicts(
    found: Sequence[Found], questions: Sequence[GoldQuestion], threshold: float | None, quoted: int, files: PlainFiles
) -> list[Verdict]:
    replies = [_reply(one, threshold, quoted) for one in found]
    return [judge(asked, reply, files.text) for asked, reply in zip(questions, replies, strict=True)]


def _reply(found: Found, threshold: float | None, quoted: int) -> Reply:
    """The first passages as an answer, or a refusal; finding is all it does, so asking takes no longer."""
    passages = tuple(passage for passage, _ in found.passages)
    answered = bool(passages) and (threshold is None or found.best >= threshold)
    return Reply(passages, answered, passages[:quoted] if answered else (), found.took_ms, found.took_ms, found.best)
