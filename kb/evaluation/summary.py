"""Verdicts summed up: the figures of a group of questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kb.evaluation.curves import Curves
from kb.evaluation.judging import LOOKED_AT, Verdict
from kb.evaluation.measures import (
    KEPT,
    Refusals,
    Share,
    mean_reciprocal_rank,
    median,
    percentile,
    recall_at,
    refused_when_keeping,
    share_of,
)

RECALL_AT = (1, 3, 5, 10)


@dataclass(frozen=True, slots=True)
class Ranking:
    """How far up the right one stands: recall at each k, and the mean reciprocal rank."""

    recall: Mapping[int, Share]
    mrr: float | None


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds a question."""

    median: float | None
    p95: float | None


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of some questions. Ranking and quotes are over the answerable ones, latency over all.

    `short_lists` are the searches that gave fewer than ten passages, and so could not do well at recall@10;
    `passage_characters` is the median length of a passage found, `characters` that of all an answer quotes, where it answered.
    `refused_at_kept` are the unanswerable ones that a threshold of confidence would refuse which keeps 95 % of the answerable.
    """

    questions: int
    answerable: int
    passage: Ranking
    document: Ranking
    short_lists: Share
    passage_characters: float | None
    holds_answer: Share
    holds_answer_when_answered: Share
    quotes_in_place: Share
    characters: float | None
    refusals: Refusals
    refused_at_kept: Share
    search: Latency
    ask: Latency


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one system: of all questions, of each language and of each kind."""

    total: Summary
    by_lang: Mapping[str, Summary]
    by_kind: Mapping[str, Summary]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The plain pipeline on the same files and questions.

    One system, read in two ways: its answer is its first passage, or its first three. `threshold` is the cosine below which it
    refuses (None where no question could set one). `refusal_like_ours` is its refusal recall where its threshold keeps at least
    as many of the answerable questions as we keep. `unreadable` says for each file it could not read why.
    """

    one: Figures
    three: Figures
    curves: Curves
    threshold: float | None
    refusal_like_ours: Share
    documents: int
    passages: int
    unreadable: dict[str, str]
    indexing_s: float


def figures_of(verdicts: Sequence[Verdict]) -> Figures:
    return Figures(
        summarise(verdicts),
        _by(lambda verdict: verdict.question.lang, verdicts),
        _by(lambda verdict: verdict.question.kind, verdicts),
    )


def summarise(verdicts: Sequence[Verdict]) -> Summary:
    """The figures of these verdicts."""
    answerable = [verdict for verdict in verdicts if verdict.question.answerable]
    answered = [verdict for verdict in answerable if verdict.reply.answered]
    unanswerable = [verdict for verdict in verdicts if not verdict.question.answerable]
    refused = [verdict for verdict in verdicts if not verdict.reply.answered]
    return Summary(
        questions=len(verdicts),
        answerable=len(answerable),
        passage=_ranking([verdict.passage_rank for verdict in answerable]),
        document=_ranking([verdict.document_rank for verdict in answerable]),
        short_lists=share_of([len(verdict.reply.passages) < LOOKED_AT for verdict in answerable]),
        passage_characters=median([len(passage.text) for verdict in answerable for passage in verdict.reply.passages]),
        holds_answer=share_of([verdict.holds_answer for verdict in answerable]),
        holds_answer_when_answered=share_of([verdict.holds_answer for verdict in answered]),
        quotes_in_place=Share(sum(v.quotes_in_place for v in answered), sum(len(v.reply.quotes) for v in answered)),
        characters=median([sum(len(quote.text) for quote in v.reply.quotes) for v in verdicts if v.reply.answered]),
        refusals=Refusals(
            right=sum(not verdict.question.answerable for verdict in refused),
            refused=len(refused),
            unanswerable=len(unanswerable),
            answerable=len(answerable),
        ),
        refused_at_kept=_refused_at_kept(answerable, unanswerable),
        search=_latency([verdict.reply.search_ms for verdict in verdicts]),
        ask=_latency([verdict.reply.ask_ms for verdict in verdicts]),
    )


def _refused_at_kept(answerable: Sequence[Verdict], unanswerable: Sequence[Verdict]) -> Share:
    """Of none, where no answerable question could set a threshold."""
    kept, others = ([verdict.reply.confidence for verdict in verdicts] for verdicts in (answerable, unanswerable))
    return refused_when_keeping(KEPT, kept, others) if kept else Share(0, 0)


def _ranking(ranks: Sequence[int | None]) -> Ranking:
    return Ranking({k: recall_at(k, ranks) for k in RECALL_AT}, mean_reciprocal_rank(LOOKED_AT, ranks))


def _latency(milliseconds: Sequence[float]) -> Latency:
    return Latency(median(milliseconds), percentile(95, milliseconds))


def _by(group: Callable[[Verdict], str], verdicts: Sequence[Verdict]) -> dict[str, Summary]:
    names = sorted({group(verdict) for verdict in verdicts})
    return {name: summarise([verdict for verdict in verdicts if group(verdict) == name]) for name in names}
