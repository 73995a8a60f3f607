"""The refusal curve: what refusing the unanswerable costs in answerable questions, at every threshold of confidence."""

from __future__ import annotations

from collections.abc import Sequence

from kb.evaluation.curves import Curves, RefusalPoint
from kb.evaluation.html_report.drawing import SHARES, Anchor, Dot, Mark, Numbers, Path, Plot, Scale, Words, frame
from kb.evaluation.measures import KEPT, Share
from kb.evaluation.summary import Summary
from kb.evaluation.wording import number, percent, with_interval

WIDTH, HEIGHT = 400.0, 300.0
X = Scale(0, 1, 44, 384)
Y = Scale(0, 1, 258, 24)
LISTED = (1.0, 0.99, 0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5)
"""Shares kept for which the table tells a threshold; the JSON has them all."""


def refusal_plot(ours: Curves, summary: Summary, baseline: Curves | None) -> Plot | None:
    """None where the questions are of one sort only."""
    if not ours.refusal:
        return None
    kept, refused = summary.refusals.kept, summary.refusals.recall
    at_kept = summary.refused_at_kept
    marks = frame(X, Y, SHARES, SHARES, "answerable questions kept", "unanswerable questions refused")
    marks.append(Path([(X(0), Y(1)), (X(1), Y(0))], "line even dashed"))
    marks.append(Words(X(0.3), Y(0.6), "chance", "label even", "end"))
    marks.append(Path([(X(KEPT), Y(0)), (X(KEPT), Y(1))], "grid"))
    if baseline and baseline.refusal:
        marks.append(Path(_points(baseline.refusal), "line one dashed"))
        marks.append(_named("baseline", baseline.refusal, ours.refusal))
    marks.append(Path(_points(ours.refusal), "line one"))
    keeping = _keeping(ours.refusal, KEPT)
    marks += _marked(keeping.kept, keeping.refused, "one", "95 % kept", 4.5)
    marks += _marked(kept, refused, "two", "now", 6)
    return Plot(
        name="refusal",
        title="What refusing costs",
        seen=f"Now {percent(refused)} of the unanswerable questions are refused and {percent(kept)} of the answerable ones kept. "
        f"A threshold that keeps 95 % would refuse {with_interval(at_kept)}.",
        note="Each point of the line is a threshold of confidence. What is set now may lie beside the line, because an answer "
        "needs a checked quote too." + (" Dashed: the baseline, by its cosine." if baseline else ""),
        width=WIDTH,
        height=HEIGHT,
        marks=tuple(marks),
        numbers=_numbers(ours.refusal, summary),
    )


def _points(curve: Sequence[RefusalPoint]) -> list[tuple[float, float]]:
    return [(X(point.kept.value or 0), Y(point.refused.value or 0)) for point in curve]


def _marked(kept: Share, refused: Share, style: str, name: str, radius: float) -> list[Mark]:
    """A dot with its name beside it, inside the frame: left of it and below, unless there is no room."""
    x, y = X(kept.value or 0), Y(refused.value or 0)
    anchor: Anchor
    side, anchor = (-9, "end") if x > X(0.25) else (9, "start")
    told = f"{name}: {percent(kept)} kept, {with_interval(refused)} refused"
    return [
        Dot(x, y, style, told, radius),
        Words(x + side, y + 18 if y < Y(0.12) else y - 10, name, f"label {style}", anchor),
    ]


def _named(name: str, curve: Sequence[RefusalPoint], other: Sequence[RefusalPoint]) -> Mark:
    """The name of a line where it is farthest from the other one, and on the side away from it."""

    def above(share: float) -> float:
        return (_keeping(curve, share).refused.value or 0) - (_keeping(other, share).refused.value or 0)

    share = max((tenth / 10 for tenth in range(2, 8)), key=lambda share: abs(above(share)))
    point = _keeping(curve, share)
    x, y = X(point.kept.value or 0), Y(point.refused.value or 0)
    if above(share) > 0:
        return Words(x + 6, y - 8, name, "label one dashed")
    return Words(x - 6, y + 18, name, "label one dashed", "end")


def _keeping(curve: Sequence[RefusalPoint], share: float) -> RefusalPoint:
    """The highest threshold that keeps at least so many; the lowest keeps all."""
    return [point for point in curve if (point.kept.value or 0) >= share - 1e-9][-1]


def _numbers(curve: Sequence[RefusalPoint], summary: Summary) -> Numbers:
    points = [_keeping(curve, share) for share in LISTED]
    rows = [
        (f"at least {100 * share:.0f} %", number(point.threshold, ".3f"), percent(point.kept), with_interval(point.refused))
        for share, point in zip(LISTED, points, strict=True)
    ]
    now = ("as it is set now", "", percent(summary.refusals.kept), with_interval(summary.refusals.recall))
    return Numbers(("keeping", "threshold", "answerable kept", "unanswerable refused"), (*rows, now))
