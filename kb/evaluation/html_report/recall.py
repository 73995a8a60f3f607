"""The recall curve: how far down one must look for the right passage, and the right document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kb.evaluation.curves import Curves
from kb.evaluation.html_report.drawing import LINE_HEIGHT, SHARES, Dot, Mark, Numbers, Path, Plot, Scale, Words, frame, spread
from kb.evaluation.measures import Share
from kb.evaluation.wording import NOTHING, percent, with_interval

WIDTH, HEIGHT = 400.0, 300.0
X = Scale(1, 10, 44, 282)
Y = Scale(0, 1, 258, 24)


@dataclass(frozen=True, slots=True)
class _Series:
    name: str
    style: str
    shares: Sequence[Share]
    banded: bool

    @property
    def points(self) -> list[tuple[float, float]]:
        return [(X(k), Y(share.value or 0)) for k, share in enumerate(self.shares, start=1)]


def recall_plot(ours: Curves, baseline: Curves | None) -> Plot | None:
    """None where no question is answerable."""
    if not ours.passage[0].of:
        return None
    series = [_Series("document", "two", ours.document, True), _Series("passage", "one", ours.passage, True)]
    if baseline:
        series += [
            _Series("baseline", "two dashed", baseline.document, False),
            _Series("baseline", "one dashed", baseline.passage, False),
        ]
    marks = frame(X, Y, {k: str(k) for k in range(1, 11)}, SHARES, "hits looked at", "found, of the answerable questions")
    marks += [_band(one) for one in series if one.banded]
    marks += [Path(one.points, f"line {one.style}") for one in series]
    marks += [dot for one in series if one.banded for dot in _dots(one)]
    marks += _labels(series)
    at_five = f"the right passage for {percent(ours.passage[4])}, the right document for {percent(ours.document[4])}"
    return Plot(
        name="recall",
        title="How far down the right one stands",
        seen=f"Among the first five hits there is {at_five} of the {ours.passage[0].of} answerable questions.",
        note="Shaded: 95 % confidence interval." + (" Dashed: the baseline." if baseline else ""),
        width=WIDTH,
        height=HEIGHT,
        marks=tuple(marks),
        numbers=_numbers(ours, baseline),
    )


def _band(one: _Series) -> Mark:
    intervals = [share.interval or (0.0, 0.0) for share in one.shares]
    upper = [(X(k), Y(high)) for k, (_, high) in enumerate(intervals, start=1)]
    lower = [(X(k), Y(low)) for k, (low, _) in enumerate(intervals, start=1)]
    return Path([*upper, *reversed(lower)], f"band {one.style}", closed=True)


def _dots(one: _Series) -> list[Mark]:
    return [
        Dot(x, y, one.style, f"{one.name}, {k} looked at: {with_interval(share)}")
        for k, ((x, y), share) in enumerate(zip(one.points, one.shares, strict=True), start=1)
    ]


def _labels(series: Sequence[_Series]) -> list[Mark]:
    places = spread([one.points[-1][1] for one in series], LINE_HEIGHT, Y.end, Y.start)
    return [
        Words(X.end + 12, place + 4, f"{one.name} {percent(one.shares[-1])}", f"label {one.style}")
        for one, place in zip(series, places, strict=True)
    ]


def _numbers(ours: Curves, baseline: Curves | None) -> Numbers:
    columns = ["hits", "passage", "document"] + (["baseline, passage", "baseline, document"] if baseline else [])
    listed = [ours.passage, ours.document] + ([baseline.passage, baseline.document] if baseline else [])
    rows = tuple(
        (str(k), *(with_interval(share) if share.of else NOTHING for share in shares))
        for k, shares in enumerate(zip(*listed, strict=True), start=1)
    )
    return Numbers(tuple(columns), rows)
