"""Figures and faults in words, the same on the terminal and in the HTML report."""

from __future__ import annotations

from collections.abc import Iterator

from kb.evaluation.against import Change, Changes
from kb.evaluation.judging import Verdict
from kb.evaluation.measures import Share
from kb.evaluation.summary import Comparison, Latency, Summary

NOTHING = "–"
PROBLEMS = {
    "wrongly_refused": "refused, though the documents answer it",
    "quotes_without_answer": "answered, but no quote holds the answer",
    "answered_unanswerable": "answered, though the documents do not answer it",
}
BORNE_OUT = (
    "A confidence is borne out when the question is answerable and a quote holds an answer or stands on the right page; "
    "of a refusal, which quotes nothing, when the nearest passage does."
)


def percent(share: Share) -> str:
    """53 %; a dash where there is no share."""
    return NOTHING if share.value is None else f"{100 * share.value:.0f} %"


def interval(share: Share) -> str:
    """46–61; empty where there is no share."""
    if share.interval is None:
        return ""
    low, high = share.interval
    return f"{100 * low:.0f}–{100 * high:.0f}"


def with_interval(share: Share) -> str:
    """53 % (46–61)."""
    return f"{percent(share)} ({interval(share)})" if share.of else NOTHING


def number(value: float | None, form: str) -> str:
    return NOTHING if value is None else format(value, form)


def milliseconds(latency: Latency) -> str:
    """Median and 95th percentile."""
    return f"{number(latency.median, '.0f')} / {number(latency.p95, '.0f')} ms"


def expected(verdict: Verdict) -> str:
    """Where the answer stands."""
    page = f", p. {verdict.question.page}" if verdict.question.page else ""
    return f"{', '.join(verdict.question.sources)}{page}"


def ranks(verdict: Verdict) -> str:
    """Where the right ones came; empty for an unanswerable question."""
    if not verdict.question.answerable:
        return ""
    return f"right passage: {verdict.passage_rank or NOTHING}, document: {verdict.document_rank or NOTHING}"


def about_baseline(comparison: Comparison, ours: Summary) -> Iterator[str]:
    """How the baseline is made, how its refusals compare, and what it could not read."""
    yield (
        f"Baseline: pypdf, python-pptx and python-docx; {comparison.passages} passages of at most 1000 characters from "
        f"{comparison.documents} documents, indexed in {comparison.indexing_s:.1f} s; multilingual-e5-small; Chroma. "
        "Its answer is its first passage, or its first three."
    )
    if comparison.threshold is not None:
        yield (
            f"It refuses below the cosine {comparison.threshold:.3f}, chosen on these very questions so that 95 % of the "
            "answerable ones are kept: more than it could know in earnest."
        )
    if ours.refusals.recall.of and ours.refusals.wrong.of:
        ours_wrong, ours_right = with_interval(ours.refusals.wrong), with_interval(ours.refusals.recall)
        yield (
            f"Were it to refuse as many of the answerable questions as Rådsminne does, {ours_wrong}, it would refuse "
            f"{with_interval(comparison.refusal_like_ours)} of the unanswerable ones; Rådsminne refuses {ours_right}."
        )
    if comparison.unreadable:
        yield f"It could not read {len(comparison.unreadable)} of the files:"
        yield from (f"  {path}: {reason}" for path, reason in comparison.unreadable.items())


def chance(change: Change) -> str:
    """How likely such a split is where nothing changed."""
    return "p < .001" if change.chance < 0.001 else f"p = {change.chance:.3f}".replace("0.", ".")


def not_compared(changes: Changes) -> Iterator[str]:
    """The questions that stand in one of the runs only."""
    for ids, where in ((changes.only_before, "the earlier run"), (changes.only_now, "this run")):
        if ids:
            yield f"Only in {where}, and not compared: {', '.join(ids)}."
