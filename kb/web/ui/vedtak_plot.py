"""How many decisions there were over time, by outcome, as columns; and the same in words and as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kb.decisions import OUTCOMES, Outcome
from kb.store.decisions import StoredDecision
from kb.web.ui.rendering import render
from kb.web.ui.texts import Texts

BASE, HIGHEST = 112.0, 92.0
"""Where the columns stand, and how high the highest one is, in pixels."""
LABELS = 9
"""Periods that all have their name below; of more, some have, so that the names do not run into each other."""
MOST = 60
"""Periods that are drawn; where there are more, a date is likely to be wrong, and the latest ones matter."""


@dataclass(frozen=True, slots=True)
class Part:
    """One outcome's part of a column."""

    outcome: Outcome
    y: float
    height: float
    told: str


@dataclass(frozen=True, slots=True)
class Column:
    """A year or a quarter. Places across are in percent of the width, so that the letters keep their size when it changes."""

    label: str
    shown: bool
    narrow: bool
    x: float
    width: float
    middle: float
    top: float
    total: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """An outcome that occurs."""

    outcome: Outcome
    label: str
    count: str


def plot_view(t: Texts, found: Sequence[StoredDecision], year: str) -> str:
    """The plot of these decisions: by year, or by quarter where they are of one year; nothing where it would be one column."""
    days = [(one.decision.date, one.decision.outcome) for one in found if one.decision.date]
    by_quarter = bool(year)
    tally = Counter((_period(day, by_quarter), outcome) for day, outcome in days)
    periods = _periods([period for period, _ in tally], by_quarter)
    if len(periods) < 2:
        return ""
    outcomes = [outcome for outcome in OUTCOMES if any(tally[period, outcome] for period in periods)]
    names = {period: t("vedtak.quarter", quarter=period % 10) if by_quarter else str(period) for period in periods}
    totals = {period: sum(tally[period, outcome] for outcome in outcomes) for period in periods}
    said = ", ".join(t("vedtak.plot_period", period=names[period], count=totals[period]) for period in periods)
    return render(
        "vedtak_plot.html",
        t=t,
        heading=t("vedtak.by_quarter", year=year) if by_quarter else t("vedtak.by_year"),
        said=said,
        base=BASE,
        columns=_columns(t, periods, names, outcomes, tally),
        numbers=len(periods) <= LABELS * 2,
        legend=[LegendEntry(o, t(f"outcomes.{o}"), t.number(sum(tally[p, o] for p in periods))) for o in outcomes],
        rows=[(names[period], [tally[period, outcome] for outcome in outcomes], totals[period]) for period in periods],
        period=t("vedtak.quarter_column") if by_quarter else t("search.year"),
        undated=t.count("undated", len(found) - len(days)) if len(found) > len(days) else "",
    )


def _period(day: date, by_quarter: bool) -> int:
    """A year, or year and quarter as one number: 20243."""
    return day.year * 10 + (day.month + 2) // 3 if by_quarter else day.year


def _periods(seen: Sequence[int], by_quarter: bool) -> list[int]:
    """All periods from the first to the last, also those in which nothing was decided."""
    if not seen:
        return []
    if by_quarter:
        return [max(seen) // 10 * 10 + quarter for quarter in (1, 2, 3, 4)]
    return list(range(min(seen), max(seen) + 1))[-MOST:]


def _columns(
    t: Texts, periods: Sequence[int], names: dict[int, str], outcomes: Sequence[Outcome], tally: Counter[tuple[int, Outcome]]
) -> list[Column]:
    highest = max(sum(tally[period, outcome] for outcome in outcomes) for period in periods) or 1
    share, every = 100 / len(periods), -(-len(periods) // LABELS)
    columns = []
    for i, period in enumerate(periods):
        y, parts = BASE, []
        for outcome in outcomes:
            if count := tally[period, outcome]:
                height = HIGHEST * count / highest
                y -= height
                told = t("vedtak.plot_part", outcome=t(f"outcomes.{outcome}"), period=names[period], count=count)
                parts.append(Part(outcome, round(y, 1), round(height, 1), told))
        wide = min(0.62 * share, 9)
        from_last = len(periods) - 1 - i
        columns.append(
            Column(
                label=names[period],
                shown=from_last % every == 0,
                narrow=from_last % (every * 2) == 0 or len(periods) <= 5,
                x=round(share * (i + 0.5) - wide / 2, 2),
                width=round(wide, 2),
                middle=round(share * (i + 0.5), 2),
                top=round(y - 5, 1),
                total=sum(tally[period, outcome] for outcome in outcomes),
                parts=tuple(parts),
            )
        )
    return columns
