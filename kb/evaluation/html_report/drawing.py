"""What a plot is made of: a few sorts of marks with a place and a style, which one template writes as SVG.

Lengths are the drawing's own units, from the top left. A style is a class of `report.css`, so that colours follow the theme.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar, Literal

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]
LINE_HEIGHT = 16.0


@dataclass(frozen=True, slots=True)
class Path:
    """A line, or with `closed` an area, through these points."""

    sort: ClassVar[str] = "path"
    points: Sequence[Point]
    style: str
    closed: bool = False

    @property
    def commands(self) -> str:
        steps = "L".join(f"{x:.1f} {y:.1f}" for x, y in self.points)
        return f"M{steps}{'Z' if self.closed else ''}"


@dataclass(frozen=True, slots=True)
class Dot:
    """A point with what it stands for in words, which a pointer's rest shows."""

    sort: ClassVar[str] = "dot"
    x: float
    y: float
    style: str
    told: str
    radius: float = 3.5


@dataclass(frozen=True, slots=True)
class Bar:
    sort: ClassVar[str] = "bar"
    x: float
    y: float
    width: float
    height: float
    style: str
    told: str


@dataclass(frozen=True, slots=True)
class Words:
    """Text at its base line."""

    sort: ClassVar[str] = "words"
    x: float
    y: float
    text: str
    style: str = "tick"
    anchor: Anchor = "start"


Mark = Path | Dot | Bar | Words


@dataclass(frozen=True, slots=True)
class Numbers:
    """The same as a table, for whoever cannot see the plot or wants the figures themselves."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing with its heading, a sentence that says what is to be seen in it, how it is to be read, and its numbers."""

    name: str
    title: str
    seen: str
    note: str
    width: float
    height: float
    marks: tuple[Mark, ...]
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class Scale:
    """From figures to places: `low` lies at `start`, `high` at `end`."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, figure: float) -> float:
        return self.start + (figure - self.low) / (self.high - self.low) * (self.end - self.start)


def frame(x: Scale, y: Scale, x_ticks: dict[float, str], y_ticks: dict[float, str], x_title: str, y_title: str) -> list[Mark]:
    """Thin lines across at the y ticks, figures at both axes, and what the axes stand for."""
    marks: list[Mark] = []
    for figure, label in y_ticks.items():
        marks.append(Path([(x.start, y(figure)), (x.end, y(figure))], "axis" if figure == y.low else "grid"))
        marks.append(Words(x.start - 6, y(figure) + 4, label, anchor="end"))
    marks += [Words(x(figure), y.start + 16, label, anchor="middle") for figure, label in x_ticks.items()]
    marks.append(Words(x.end, y.start + 33, x_title, "axis-title", "end"))
    marks.append(Words(0, 12, y_title, "axis-title"))
    return marks


def spread(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """The places moved apart as little as a plain pass down and up needs, so that labels at them do not lie on each other."""
    order = sorted(range(len(places)), key=lambda i: places[i])
    moved = [min(max(place, low), high) for place in places]
    for above, here in pairwise(order):
        moved[here] = max(moved[here], moved[above] + gap)
    ceiling = high
    for here in reversed(order):
        moved[here] = min(moved[here], ceiling)
        ceiling = moved[here] - gap
    return moved


SHARES = {0.0: "0", 0.2: "20 %", 0.4: "40 %", 0.6: "60 %", 0.8: "80 %", 1.0: "100 %"}
"""Ticks of an axis of shares."""
