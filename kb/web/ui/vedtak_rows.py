"""The decisions of page Vedtak as rows: what was decided in which case, by whom, when, and what is left to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kb.decisions import OUTCOMES
from kb.store.decisions import StoredDecision
from kb.web.ui.decision_words import outcome_in_words, tasks, vote_in_words
from kb.web.ui.rendering import render
from kb.web.ui.samlingen_rows import Option
from kb.web.ui.texts import Texts
from kb.web.ui.vedtak_list import Counts, DecisionAddress, key

EXCERPT = 220
"""Characters of a decision in the list; the card has the rest."""


@dataclass(frozen=True, slots=True)
class Left:
    """Something that is left to do, in one line."""

    told: str
    late: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A decision as its row shows it; `place` and what stands beside it are for the source pane."""

    key: str
    href: str
    document: str
    page: int
    start: int
    end: int
    number: str
    title: str
    excerpt: str
    organ: str
    day: str
    outcome: str
    vote: str
    draft: bool
    left: tuple[Left, ...]


def rows_view(t: Texts, found: Sequence[StoredDecision], address: DecisionAddress, today: date) -> str:
    """Decisions as rows of the table."""
    return render("vedtak_rows.html", t=t, rows=[_row(t, one, address, today) for one in found])


def options_view(t: Texts, counts: Counts, address: DecisionAddress) -> dict[str, str]:
    """The choices of the three filters, each as options of a select."""
    outcomes: dict[str, tuple[str, int]] = {
        outcome: (t(f"outcomes.{outcome}"), count) for outcome, count in counts.outcomes.items()
    }
    return {
        "organ": _options(t, "all_organs", {name: (name, count) for name, count in counts.organs.items()}, address.organ),
        "aar": _options(t, "all_years", {year: (year, count) for year, count in counts.years.items()}, address.year),
        "utfall": _options(t, "all_outcomes", outcomes, address.outcome),
    }


def _row(t: Texts, stored: StoredDecision, address: DecisionAddress, today: date) -> Row:
    decision = stored.decision
    first = decision.first
    return Row(
        key=key(stored),
        href=address.href(vedtak=key(stored)),
        document=stored.document.id,
        page=first.page,
        start=first.start,
        end=first.end,
        number=decision.number or "",
        title=decision.title,
        excerpt=_excerpt(stored.text),
        organ=decision.organ or t("vedtak.no_organ"),
        day=t.written_date(decision.date) if decision.date else t("search.undated"),
        outcome=outcome_in_words(t, decision),
        vote=vote_in_words(t, decision.vote),
        draft=decision.minutes == "draft",
        left=tuple(
            Left(t("vedtak.left", responsible=one.responsible, when=one.when, status=one.status), one.late)
            for one in tasks(t, decision, today)
        ),
    )


def _excerpt(text: str) -> str:
    line = " ".join(text.replace("\t", " · ").split())
    return line if len(line) <= EXCERPT else line[:EXCERPT].rsplit(" ", 1)[0] + " …"


def _options(t: Texts, everything: str, choices: Mapping[str, tuple[str, int]], chosen: str) -> str:
    options = [Option("", t(f"vedtak.{everything}"), not chosen)]
    options += [
        Option(value, t("samlingen.choice", name=name, count=t.number(count)), value.casefold() == chosen.casefold())
        for value, (name, count) in choices.items()
    ]
    if chosen and not any(option.chosen for option in options):
        name = t(f"outcomes.{chosen}") if chosen in OUTCOMES else chosen
        options.append(Option(chosen, t("vedtak.choice_elsewhere", name=name), True))
    return render("samlingen_options.html", options=options)
