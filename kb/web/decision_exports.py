"""The register as a file: CSV and Excel for people, in their words; JSON for programs, under eInnsyn's names."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from kb.decisions import Decision, Outcome
from kb.memory import Memory
from kb.register.einnsyn import meetings_json
from kb.register.register import Asked
from kb.register.shapes import decision_json
from kb.register.sheets import Cell, as_csv, as_xlsx
from kb.store.decisions import StoredDecision
from kb.web.api import MAX_QUESTION, PROBLEMS
from kb.web.callers import UserOf
from kb.web.ui.decision_words import contradictions_in_words, options_in_words, outcome_in_words, state_in_words, vote_in_words
from kb.web.ui.language import language_of
from kb.web.ui.texts import PageLanguage, Texts, texts

Form = Literal["csv", "xlsx", "json"]
FORMS: tuple[Form, ...] = Form.__args__  # type: ignore[attr-defined]

MEDIA_TYPES: dict[Form, str] = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}


def export_routes(memory: Memory, user_of: UserOf, today: Callable[[], date] = date.today) -> APIRouter:
    """The routes that hand out what `GET /api/decisions` finds as a file."""
    router = APIRouter(responses=PROBLEMS)

    @router.get(
        "/api/decisions.{form}", tags=["Decisions"], summary="The same as a file: CSV, Excel, or JSON under eInnsyn's names"
    )
    def export(
        request: Request,
        form: Form,
        text: Annotated[str, Query(description="Words that stand in title or decision.", max_length=MAX_QUESTION)] = "",
        organ: Annotated[str | None, Query(description="The organ's name, or the beginning of names.")] = None,
        year: Annotated[int | None, Query(description="The year of the meeting.", ge=1800, le=2200)] = None,
        outcome: Annotated[Outcome | None, Query(description="What became of the case.")] = None,
        open_follow_ups: Annotated[bool, Query(description="Only decisions with something left to do.")] = False,
        lang: Annotated[PageLanguage | None, Query(description="The language of the columns.")] = None,
    ) -> Response:
        found = memory.decisions(user_of(request), Asked(text, organ, year, outcome, open_follow_ups))
        t = texts(lang or language_of(request))
        name = f"{t('export.file')}-{today().isoformat()}.{form}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
        return Response(exported(t, found, form), media_type=MEDIA_TYPES[form], headers=headers)

    return router


def exported(t: Texts, found: Sequence[StoredDecision], form: Form) -> bytes:
    """The decisions as such a file."""
    if form == "json":
        return json.dumps(meetings_json(found), ensure_ascii=False, indent=1).encode("utf-8")
    headings, rows = columns(t), [row(t, stored) for stored in found]
    return as_csv(headings, rows) if form == "csv" else as_xlsx(t("export.sheet"), headings, rows)


COLUMNS = (
    "organ",
    "date",
    "number",
    "archive_number",
    "title",
    "outcome",
    "text",
    "vote",
    "for",
    "against",
    "options",
    "remark",
    "minutes",
    "responsible",
    "due",
    "status",
    "holds",
    "document",
    "file_name",
    "page",
)


def columns(t: Texts) -> list[str]:
    """What the columns are called."""
    return [t(f"export.{name}") for name in COLUMNS]


def row(t: Texts, stored: StoredDecision) -> list[Cell]:
    """A decision as cells, in the order of the columns; several follow-ups stand under each other."""
    decision, document = stored.decision, stored.document
    vote = decision.vote
    return [
        decision.organ,
        decision.date,
        decision.number,
        decision.archive_number,
        decision.title,
        outcome_in_words(t, decision),
        stored.text,
        vote_in_words(t, vote),
        vote.votes_for,
        vote.votes_against,
        "\n".join(options_in_words(t, vote)),
        "\n".join(contradictions_in_words(t, vote)),
        t(f"minutes.{decision.minutes}"),
        *_follow_ups(decision),
        state_in_words(t, decision_json(stored)["state"]),
        document.facts.title,
        document.path,
        decision.first.page,
    ]


def _follow_ups(decision: Decision) -> list[Cell]:
    """Who, when and how far, of all follow-ups; a single due date stays a date."""
    every = decision.follow_ups
    due: Cell = every[0].due if len(every) == 1 else "\n".join(one.due.isoformat() if one.due else "" for one in every)
    return ["\n".join(one.responsible or "" for one in every), due, "\n".join(one.status or "" for one in every)]
