"""An evaluation as JSON."""

from __future__ import annotations

from typing import Any

from kb.evaluation.against import Changes
from kb.evaluation.calibration import Calibration
from kb.evaluation.curves import Curves
from kb.evaluation.decision_figures import SHARES, DecisionFigures
from kb.evaluation.evaluate import Evaluation
from kb.evaluation.judging import Excerpt, Verdict
from kb.evaluation.measures import Share
from kb.evaluation.summary import Comparison, Figures, Latency, Ranking, Summary
from kb.store.decisions import StoredDecision

Json = dict[str, Any]
CAME = 3
"""Passages told of a refusal."""


def evaluation_json(evaluation: Evaluation, changes: Changes | None = None) -> Json:
    """Shares are 0 to 1 with their count and their 95 % interval, or null where there is nothing to have a share of.

    `verdicts` has every question, so that a later run can be compared with this one; `against` is this run against an earlier one.
    """
    total = evaluation.figures.total
    return {
        "collection": evaluation.collection,
        "folder": str(evaluation.gold.folder),
        "questions": total.questions,
        "answerable": total.answerable,
        "unanswerable": total.questions - total.answerable,
        "documents": evaluation.searched.documents,
        "passages": evaluation.searched.passages,
        **_figures(evaluation.figures),
        "curves": _curves(evaluation.curves),
        "calibration": _calibration(evaluation.calibration),
        "decisions": _decisions(evaluation.decisions) if evaluation.decisions else None,
        "remarks": list(evaluation.remarks),
        "failures": [failure_json(verdict) for verdict in evaluation.verdicts if verdict.problem],
        "baseline": _comparison(evaluation.comparison) if evaluation.comparison else None,
        "verdicts": [verdict_json(verdict) for verdict in evaluation.verdicts],
        "against": _changes(changes) if changes else None,
    }


def verdict_json(verdict: Verdict) -> Json:
    """What became of a question. `right`: the reply is what it should be; `borne_out`: what the confidence speaks of is there."""
    return {
        "id": verdict.question.id,
        "lang": verdict.question.lang,
        "kind": verdict.question.kind,
        "passage_rank": verdict.passage_rank,
        "document_rank": verdict.document_rank,
        "answered": verdict.reply.answered,
        "confidence": _rounded(verdict.reply.confidence, 4),
        "right": verdict.right,
        "borne_out": verdict.borne_out,
        "search_ms": _rounded(verdict.reply.search_ms, 1),
        "ask_ms": _rounded(verdict.reply.ask_ms, 1),
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
            "recall_at_95_kept": _share(summary.refused_at_kept),
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


def _decisions(figures: DecisionFigures) -> Json:
    """`wrong` are decisions that the register tells and the gold set does not; `missing` those the register lacks."""
    return {
        **{name: _share(getattr(figures, name)) for name in SHARES},
        "wrong": [_named(one) for one in figures.wrong],
        "missing": [{"path": one.path, "case_number": one.case_number, "text": one.text} for one in figures.missing],
        "differing": [
            {"path": one.gold.path, "case_number": one.gold.case_number, "differs": list(one.differs), "text": one.found.text}
            for one in figures.differing
        ],
    }


def _named(stored: StoredDecision) -> Json:
    return {"path": stored.document.path, "case_number": stored.decision.number, "text": stored.text}


def _comparison(comparison: Comparison) -> Json:
    return {
        "first_passage": _figures(comparison.one),
        "first_three_passages": _figures(comparison.three),
        "curves": _curves(comparison.curves),
        "refusal_threshold": _rounded(comparison.threshold, 4),
        "refusal_recall_when_keeping_as_many": _share(comparison.refusal_like_ours),
        "documents": comparison.documents,
        "passages": comparison.passages,
        "indexing_s": round(comparison.indexing_s, 1),
        "unreadable": [{"path": path, "reason": reason} for path, reason in comparison.unreadable.items()],
    }


def _curves(curves: Curves) -> Json:
    """Recall as a list, the first entry for the first hit; of the refusal curve the shares only, they are counted over all."""
    return {
        "passage_recall": [_rounded(share.value, 4) for share in curves.passage],
        "document_recall": [_rounded(share.value, 4) for share in curves.document],
        "refusal": [
            {
                "threshold": _rounded(point.threshold, 4),
                "kept": _rounded(point.kept.value, 4),
                "refused": _rounded(point.refused.value, 4),
            }
            for point in curves.refusal
        ],
    }


def _calibration(calibration: Calibration) -> Json:
    bins = [
        {"low": one.low, "high": one.high, "confidence": _rounded(one.confidence, 4), "borne_out": _share(one.right)}
        for one in calibration.bins
    ]
    return {"expected_calibration_error": _rounded(calibration.error, 4), "bins": bins}


def _changes(changes: Changes) -> Json:
    return {
        "file": changes.file,
        "compared": changes.compared,
        "only_before": list(changes.only_before),
        "only_now": list(changes.only_now),
        "changes": [
            {
                "name": change.name,
                "of": change.of,
                "before": change.before,
                "after": change.after,
                "better": list(change.better),
                "worse": list(change.worse),
                "chance": _rounded(change.chance, 4),
            }
            for change in changes.changes
        ],
    }


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
