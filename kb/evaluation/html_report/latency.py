"""The latency plot: how the milliseconds of searches and of answers are spread, on one scale."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kb.evaluation.html_report.drawing import Bar, Mark, Numbers, Path, Plot, Scale, Words
from kb.evaluation.judging import Verdict
from kb.evaluation.measures import percentile
from kb.evaluation.summary import Latency, Summary
from kb.evaluation.wording import milliseconds, number

WIDTH, HEIGHT = 400.0, 284.0
LEFT, RIGHT = 12.0, 388.0
STEPS = 30
"""Bars at most; the last takes what is slower than nearly all, so that one slow question does not press the rest together."""


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    style: str
    taken: Sequence[float]
    latency: Latency
    top: float
    foot: float


def latency_plot(verdicts: Sequence[Verdict], summary: Summary) -> Plot:
    """Searches above, answers below."""
    rows = [
        _Row("search", "one", [verdict.reply.search_ms for verdict in verdicts], summary.search, 44, 112),
        _Row("ask", "two", [verdict.reply.ask_ms for verdict in verdicts], summary.ask, 176, 244),
    ]
    step = step_for(max(percentile(98, row.taken) or 0 for row in rows))
    most = max(max(row.taken) for row in rows)
    steps = min(STEPS, max(1, math.ceil(most / step)))
    x = Scale(0, steps * step, LEFT, RIGHT)
    marks = [mark for row in rows for mark in _drawn(row, x, step, steps)]
    marks += [Words(x(tick), 262, f"{tick:g}", anchor="middle") for tick in ticks(steps * step)]
    marks.append(Words(RIGHT, 279, "milliseconds", "axis-title", "end"))
    beyond = f" The last bar takes everything beyond, up to {most:.0f} ms." if most > steps * step else ""
    return Plot(
        name="latency",
        title="How long it takes",
        seen=f"Median and 95th percentile: search {milliseconds(summary.search)}, ask {milliseconds(summary.ask)}.",
        note=f"One question after the other on this machine, after one that is not counted. Bars of {step:g} ms.{beyond}",
        width=WIDTH,
        height=HEIGHT,
        marks=tuple(marks),
        numbers=Numbers(("", "median, ms", "95th percentile, ms", "slowest, ms"), tuple(_told(row) for row in rows)),
    )


def step_for(most: float) -> float:
    """The smallest of 1, 2, 5, 10, ... milliseconds that reaches as far in the bars there are."""
    wanted = max(most / STEPS, 1e-3)
    size = 10.0 ** math.floor(math.log10(wanted))
    return next(size * times for times in (1, 2, 5, 10) if size * times >= wanted - 1e-12)


def ticks(end: float) -> list[float]:
    """Round figures from 0 up to the end, four to eight of them."""
    size = 10.0 ** math.floor(math.log10(end / 4))
    step = max(size * times for times in (1, 2, 2.5, 5) if size * times <= end / 4 + 1e-9)
    return [count * step for count in range(math.floor(end / step + 1e-9) + 1)]


def counted(taken: Sequence[float], step: float, steps: int) -> list[int]:
    """How many fall into each step; the last takes those beyond."""
    counts = [0] * steps
    for one in taken:
        counts[min(int(one / step), steps - 1)] += 1
    return counts


def _drawn(row: _Row, x: Scale, step: float, steps: int) -> list[Mark]:
    counts = counted(row.taken, step, steps)
    height = Scale(0, max(counts), row.foot, row.top)
    marks: list[Mark] = [Words(LEFT, row.top - 28, row.name, f"label {row.style}")]
    for number_of, count in enumerate(counts):
        left, right = x(number_of * step), x((number_of + 1) * step)
        told = f"{row.name}, {number_of * step:g} ms and more: {count} questions"
        if count:
            marks.append(Bar(left + 0.5, height(count), right - left - 1, row.foot - height(count), f"fill {row.style}", told))
    marks.append(Path([(LEFT, row.foot), (RIGHT, row.foot)], "axis"))
    return marks + _marked(row, x)


def _marked(row: _Row, x: Scale) -> list[Mark]:
    """The median and the 95th percentile as upright lines with their figures; the names do not lie on each other."""
    marks: list[Mark] = []
    places = [(name, figure) for name, figure in (("median", row.latency.median), ("p95", row.latency.p95)) if figure is not None]
    for line, (name, figure) in enumerate(places):
        place, high = x(min(figure, x.high)), row.top - 2 - 13 * (1 - line)
        marks.append(Path([(place, high - 8), (place, row.foot)], "whisker ink"))
        turned = place > RIGHT - 90
        marks.append(
            Words(place + (-4 if turned else 4), high, f"{name} {figure:.0f} ms", "tick strong", "end" if turned else "start")
        )
    return marks


def _told(row: _Row) -> tuple[str, ...]:
    figures = (row.latency.median, row.latency.p95, max(row.taken))
    return (row.name, *(number(figure, ".1f") for figure in figures))
