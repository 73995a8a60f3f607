"""The reliability diagram: how often a confidence was borne out, against what it said."""

from __future__ import annotations

from kb.evaluation.calibration import Bin, Calibration
from kb.evaluation.html_report.drawing import SHARES, Bar, Dot, Mark, Numbers, Path, Plot, Scale, Words, frame
from kb.evaluation.wording import BORNE_OUT, number, with_interval

WIDTH, HEIGHT = 400.0, 360.0
X = Scale(0, 1, 44, 384)
Y = Scale(0, 1, 250, 24)
COUNTS_TOP, COUNTS_FOOT = 298.0, 342.0
"""Below the diagram: how many questions each bin holds."""


def reliability_plot(calibration: Calibration) -> Plot | None:
    """None where nothing was asked."""
    filled = [one for one in calibration.bins if one.right.of]
    if calibration.error is None:
        return None
    marks = frame(X, Y, SHARES, SHARES, "confidence", "borne out, of the questions in a bin")
    marks.append(Path([(X(0), Y(0)), (X(1), Y(1))], "line even dashed"))
    marks += [mark for one in filled for mark in _point(one)]
    asked = sum(one.right.of for one in filled)
    most = max(one.right.of for one in filled)
    marks += [mark for one in calibration.bins for mark in _count(one, most)]
    marks.append(Words(0, COUNTS_TOP - 6, "questions", "axis-title"))
    return Plot(
        name="reliability",
        title="Whether the confidence means what it says",
        seen=f"Expected calibration error: {number(calibration.error, '.3f')}, over {asked} questions in "
        f"{len(calibration.bins)} bins of equal width; 0 would be perfect.",
        note=f"{BORNE_OUT} Upright lines: 95 % confidence interval. Dashed: as it should be; "
        "below it the program is too sure of itself.",
        width=WIDTH,
        height=HEIGHT,
        marks=tuple(marks),
        numbers=_numbers(calibration),
    )


def _point(one: Bin) -> list[Mark]:
    x, y = X(one.confidence or 0), Y(one.right.value or 0)
    low, high = one.right.interval or (0.0, 0.0)
    told = f"confidence {number(one.confidence, '.2f')}: {with_interval(one.right)} of {one.right.of} borne out"
    return [Path([(x, Y(low)), (x, Y(high))], "whisker one"), Dot(x, y, "one", told, 4.5)]


def _count(one: Bin, most: int) -> list[Mark]:
    left, width = X(one.low) + 2, X(one.high) - X(one.low) - 4
    height = (COUNTS_FOOT - COUNTS_TOP - 14) * one.right.of / most
    told = f"confidence {one.low:.1f} to {one.high:.1f}: {one.right.of} questions"
    return [
        Path([(left - 2, COUNTS_FOOT), (left + width + 2, COUNTS_FOOT)], "axis"),
        Bar(left, COUNTS_FOOT - height, width, height, "fill", told),
        Words(left + width / 2, COUNTS_FOOT - height - 4, str(one.right.of), anchor="middle"),
    ]


def _numbers(calibration: Calibration) -> Numbers:
    rows = tuple(
        (f"{one.low:.1f}–{one.high:.1f}", str(one.right.of), number(one.confidence, ".3f"), with_interval(one.right))
        for one in calibration.bins
    )
    return Numbers(("confidence", "questions", "mean confidence", "borne out"), rows)
