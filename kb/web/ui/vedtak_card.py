"""The decision card: what was decided in its own words, how, whether it still holds, and what is to be done."""

from __future__ import annotations

from datetime import date

from kb.register.shapes import decision_json
from kb.store.decisions import StoredDecision
from kb.web.ui.decision_words import (
    case_name,
    contradictions_in_words,
    options_in_words,
    outcome_in_words,
    state_in_words,
    tasks,
    vote_in_words,
)
from kb.web.ui.quotes import quote_lines
from kb.web.ui.rendering import render
from kb.web.ui.samlingen_list import ListAddress
from kb.web.ui.texts import Texts


def card_view(t: Texts, stored: StoredDecision, today: date) -> str:
    """The card of a decision."""
    decision = stored.decision
    state = decision_json(stored)["state"]
    return render(
        "vedtak_card.html",
        t=t,
        heading=case_name(t, decision),
        where=" · ".join(filter(None, (decision.organ, t.written_date(decision.date) if decision.date else t("search.undated")))),
        lines=quote_lines(stored.text),
        outcome=outcome_in_words(t, decision),
        vote=vote_in_words(t, decision.vote) or t("vote.untold"),
        options=options_in_words(t, decision.vote),
        contradictions=contradictions_in_words(t, decision.vote),
        minutes=t(f"minutes.{decision.minutes}"),
        draft=decision.minutes == "draft",
        state=state_in_words(t, state),
        unknown=state == "unknown",
        archive_number=decision.archive_number or "",
        tasks=tasks(t, decision, today),
        continued=decision.first.page != decision.last.page,
        last_page=decision.last.page,
        document=ListAddress().href(dokument=stored.document.id, side=decision.first.page),
    )
