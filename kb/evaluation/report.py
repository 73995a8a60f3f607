"""An evaluation as JSON."""

from __future__ import annotations

from typing import Any

from kb.evaluation.evaluate import Evaluation
from kb.evaluation.judging import Excerpt, Verdict
from kb.evaluation.measures import Share
from kb.evaluation.summary import Comparison, Figures, Latency, Ranking, Summary

Json = dict[str, Any]
CAME = 3
"""Passages told of a refusal."""


def evaluation_json(evaluation: Evaluation) -> Json:
    """Shares are 0 to 1 with their count and their 95 % interval, or null where there is nothing to have a share of."""
    total = evaluation.figures.total
    return {
        "folder": str(evaluation.gold.folder),
        "questions": total.questions,
        "answerable": total.answerable,
        "unanswerable": total.questions - total.answerable,
        "documents": evaluation.searched.documents,
        "passages": evaluation.searched.passages,
        **_figures(evaluation.figures),
        "decisions": None,
        "remarks": list(evaluation.remarks),
        "failures": [failure_json(verdict) for verdict in evaluation.verdicts if verdict.problem],
        "baseline": _comparison(evaluation.comparison) if evaluation.comparison else None,
    }


def failure_json(verdict: Verdict) -> Json:
    """A question that went wrong: what was expected and what came, of a refusal the nearest passages."""
    question, reply = verdict.question, verdict.reply
    return {
        "id": question.id,
        "question": question.question,
        "lang": question.lang,
        "kind": question.kind,
        "problem": verdict.problem,
        "answers": list(question.answers),
        "sources": list(question.sources),
        "page": question.page,
        "passage_rank": verdict.passage_rank,
        "document_rank": verdict.document_rank,
        "came": [_excerpt(excerpt) for excerpt in (reply.quotes or reply.passages[:CAME])],
    }


def _excerpt(excerpt: Excerpt) -> Json:
    return {"path": excerpt.path, "page": excerpt.page, "text": excerpt.text}


def _figures(figures: Figures) -> Json:
    return {
        "total": _summary(figures.total),
        "by_lang": {name: _summary(summary) for name, summary in figures.by_lang.items()},
        "by_kind": {name: _summary(summary) for name, summary in figures.by_kind.items()},
    }


def _summary(summary: Summary) -> Json:
    refusals = summary.refusals
    return {
        "questions": summary.questions,
        "answerable": summary.answerable,
        "passage": {**_ranking(summary.passage), "characters_median": summary.passage_characters},
        "document": _ranking(summary.document),
        "fewer_than_10_found": _share(summary.short_lists),
        "answers": {
            "hold_answer": _share(summary.holds_answer),
            "hold_answer_when_answered": _share(summary.holds_answer_when_answered),
            "citations_on_right_page": _share(summary.quotes_in_place),
            "characters_median": summary.characters,
        },
        "refusal": {
            "precision": _share(refusals.precision),
            "recall": _share(refusals.recall),
            "f1": _rounded(refusals.f1, 4),
            "wrongly_refused": _share(refusals.wrong),
        },
        "latency": {"search": _latency(summary.search), "ask": _latency(summary.ask)},
    }


def _ranking(ranking: Ranking) -> Json:
    return {**{f"recall@{k}": _share(share) for k, share in ranking.recall.items()}, "mrr@10": _rounded(ranking.mrr, 4)}


def _share(share: Share) -> Json | None:
    if share.value is None or share.interval is None:
        return None
    low, high = share.interval
    return {"share": round(share.value, 4), "low": round(low, 4), "high": round(high, 4), "count": share.count, "of": share.of}


def _latency(latency: Latency) -> Json:
    return {"median_ms": _rounded(latency.median, 1), "p95_ms": _rounded(latency.p95, 1)}


def _comparison(comparison: Comparison) -> Json:
    return {
        "first_passage": _figures(comparison.one),
        "first_three_passages": _figures(comparison.three),
        "refusal_threshold": _rounded(comparison.threshold, 4),
        "refusal_recall_when_keeping_as_many": _share(comparison.refusal_like_ours),
        "documents": comparison.documents,
        "passages": comparison.passages,
        "indexing_s": round(comparison.indexing_s, 1),
        "unreadable": [{"path": path, "reason": reason} for path, reason in comparison.unreadable.items()],
    }


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
