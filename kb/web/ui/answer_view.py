"""An answer or a refusal as HTML, in the words of one language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kb.answer.phrases import QuestionLanguage
from kb.types import Answer, Claim, Searched
from kb.web.ui.places import Place, cited_place, found_place, source_name
from kb.web.ui.quotes import Line, quote_lines
from kb.web.ui.rendering import render
from kb.web.ui.texts import Texts

YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/])")


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A claim with the places it is quoted from."""

    frame: str
    text: str
    places: tuple[Place, ...]
    context: tuple[str, ...] = ()

    @property
    def lines(self) -> list[Line]:
        """The text as it is set."""
        return quote_lines(self.text)

    @property
    def copied(self) -> str:
        """The text in one line."""
        return " ".join(self.text.split())


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """What the page puts in place: HTML, and what a screen reader is told."""

    html: str
    announcement: str


def answer_view(t: Texts, answer: Answer, may_add: bool) -> ShownAnswer:
    """The answer, or what stands in its place when the documents do not answer."""
    language: QuestionLanguage = "nb" if answer.language == "sv" else answer.language
    return _given(t, answer, language) if answer.answered else _refused(t, answer, language, may_add)


def years(searched: Searched) -> str:
    """The years the documents are from: "2019–2026", or nothing where they tell none."""
    if searched.first is None or searched.last is None:
        return ""
    first, last = searched.first.year, searched.last.year
    return str(first) if first == last else f"{first}–{last}"


def _given(t: Texts, answer: Answer, language: QuestionLanguage) -> ShownAnswer:
    claims = [_shown(t, answer, claim, language) for claim in answer.claims]
    html = render(
        "answer.html",
        t=t,
        lead=answer.lead,
        claims=claims,
        copy=_copied(t, answer, claims),
        searched=_searched(t, "answer.searched", answer, used=len(answer.citations)),
    )
    return ShownAnswer(html, t("answer.announce", claims=t.count("claims", len(answer.citations))))


def _shown(t: Texts, answer: Answer, claim: Claim, language: QuestionLanguage) -> ShownClaim:
    places = tuple(cited_place(t, answer.citations[index], language) for index in claim.citations)
    return ShownClaim(claim.frame, claim.text, places, claim.context)


def _refused(t: Texts, answer: Answer, language: QuestionLanguage, may_add: bool) -> ShownAnswer:
    if answer.read:
        searched = _searched(t, "refusal.searched", answer)
    else:
        searched = t("refusal.searched_nothing", documents=t.count("documents", answer.searched.documents))
    html = render(
        "refusal.html",
        t=t,
        searched=searched,
        outside=_outside(t, answer),
        gaps=() if _outside(t, answer) else answer.gaps,
        nearest=[
            (found_place(t, hit, language), shortfall) for hit, shortfall in zip(answer.nearest, answer.shortfalls, strict=True)
        ],
        may_add=may_add,
    )
    return ShownAnswer(html, t("refusal.announce"))


def _searched(t: Texts, key: str, answer: Answer, used: int = 0) -> str:
    covered = years(answer.searched)
    return t(
        f"{key}_years" if covered else key,
        documents=t.count("documents", answer.searched.documents),
        years=covered,
        read=t.count("passages", answer.read),
        used=t.count("used", used),
    )


def _outside(t: Texts, answer: Answer) -> str:
    """That the question is about years the collection has nothing from; nothing where it is not."""
    searched = answer.searched
    if searched.first is None or searched.last is None:
        return ""
    asked = [year for year in YEAR.findall(answer.question) if not searched.first.year <= int(year) <= searched.last.year]
    return t("refusal.outside_years", asked=asked[0], years=years(searched)) if asked else ""


def _copied(t: Texts, answer: Answer, claims: list[ShownClaim]) -> str:
    """The answer as text for another document: question, our sentence, each quote with its source."""
    lines = [answer.question, "", answer.lead]
    for claim in claims:
        sources = "; ".join(source_name(t, place.title, place.place) for place in claim.places)
        lines += ["", claim.frame, t("source.quotation", quote=claim.copied, source=sources)]
    return "\n".join(lines)
