"""Our own words around the documents' words, in the three languages of a question. Never mixed into a quote."""

from __future__ import annotations

from datetime import date
from typing import Literal

QuestionLanguage = Literal["nb", "nn", "en"]

_PHRASES: dict[str, dict[QuestionLanguage, str]] = {
    "one source": {
        "nb": "Dette står i {title}.",
        "nn": "Dette står i {title}.",
        "en": "This stands in {title}.",
    },
    "several sources": {
        "nb": "Dette står i {count} dokumenter.",
        "nn": "Dette står i {count} dokument.",
        "en": "This stands in {count} documents.",
    },
    "several sources, dated": {
        "nb": "Dette står i {count} dokumenter, fra {first} til {last}.",
        "nn": "Dette står i {count} dokument, frå {first} til {last}.",
        "en": "This stands in {count} documents, from {first} to {last}.",
    },
    "refusal": {
        "nb": "Dokumentene svarer ikke på dette.",
        "nn": "Dokumenta svarer ikkje på dette.",
        "en": "The documents do not answer this.",
    },
    "empty": {
        "nb": "Det er ingen dokumenter å søke i ennå.",
        "nn": "Det er ingen dokument å søkje i enno.",
        "en": "There are no documents to search yet.",
    },
    "decided": {
        "nb": "{organ} vedtok dette {day}.",
        "nn": "{organ} vedtok dette {day}.",
        "en": "{organ} decided this on {day}.",
    },
    "only proposed": {
        "nb": "Vi fant bare forslag om dette, ikke noe vedtak.",
        "nn": "Vi fann berre framlegg om dette, ikkje noko vedtak.",
        "en": "We found only proposals about this, no decision.",
    },
    "newest": {
        "nb": "Det nyeste vi fant om dette, er fra {day}; samlingen går fram til {last}.",
        "nn": "Det nyaste vi fann om dette, er frå {day}; samlinga går fram til {last}.",
        "en": "The newest we found about this is from {day}; the collection goes up to {last}.",
    },
    "is decision": {"nb": "vedtak", "nn": "vedtak", "en": "decision"},
    "is proposal": {"nb": "forslag, ikke vedtak", "nn": "framlegg, ikkje vedtak", "en": "proposal, not a decision"},
    "is vote": {"nb": "avstemning", "nn": "røysting", "en": "vote"},
    "is treatment": {"nb": "fra behandlingen", "nn": "frå handsaminga", "en": "from the discussion"},
    "is draft": {"nb": "utkast", "nn": "utkast", "en": "draft"},
    "columns": {"nb": "Kolonner: {names}", "nn": "Kolonnar: {names}", "en": "Columns: {names}"},
    "after": {"nb": "Står etter: «{words}»", "nn": "Står etter: «{words}»", "en": "Stands after: “{words}”"},
    "short of year": {
        "nb": "Er fra {instead} og sier ikke noe om {what}.",
        "nn": "Er frå {instead} og seier ikkje noko om {what}.",
        "en": "Is from {instead} and says nothing about {what}.",
    },
    "short of organ": {
        "nb": "Er fra et annet organ: {instead}, ikke {what}.",
        "nn": "Er frå eit anna organ: {instead}, ikkje {what}.",
        "en": "Is from another body: {instead}, not {what}.",
    },
    "short of name": {
        "nb": "Sier ikke noe om {what}.",
        "nn": "Seier ikkje noko om {what}.",
        "en": "Says nothing about {what}.",
    },
    "short of sum": {"nb": "Nevner ikke noe beløp.", "nn": "Nemner ikkje noko beløp.", "en": "Names no amount."},
    "short of when": {"nb": "Sier ikke når.", "nn": "Seier ikkje når.", "en": "Does not say when."},
    "short of number": {"nb": "Nevner ikke noe tall.", "nn": "Nemner ikkje noko tal.", "en": "Gives no number."},
    "short of who": {"nb": "Sier ikke hvem.", "nn": "Seier ikkje kven.", "en": "Does not say who."},
    "short of why": {"nb": "Sier ikke hvorfor.", "nn": "Seier ikkje kvifor.", "en": "Does not say why."},
    "short of vote": {
        "nb": "Sier ikke hvordan det ble stemt.",
        "nn": "Seier ikkje korleis det vart røysta.",
        "en": "Does not say how they voted.",
    },
    "only near": {
        "nb": "Handler om noe som ligner, men svarer ikke på spørsmålet.",
        "nn": "Handlar om noko som liknar, men svarar ikkje på spørsmålet.",
        "en": "Is about something similar, but does not answer the question.",
    },
    "unread of year": {
        "nb": "Fra {year} er det dokumenter som ikke kunne leses ({count}), blant annet {first}.",
        "nn": "Frå {year} er det dokument som ikkje kunne lesast ({count}), mellom anna {first}.",
        "en": "From {year} there are documents that could not be read ({count}), among them {first}.",
    },
    "none of year": {
        "nb": "Samlingen har ingen dokumenter fra {year}.",
        "nn": "Samlinga har ingen dokument frå {year}.",
        "en": "The collection has no documents from {year}.",
    },
    "slide": {"nb": "lysbilde {page}", "nn": "lysbilete {page}", "en": "slide {page}"},
    "notes": {"nb": "lysbilde {page}, notat", "nn": "lysbilete {page}, notat", "en": "slide {page}, notes"},
    "sheet": {"nb": "ark «{sheet}»", "nn": "ark «{sheet}»", "en": "sheet “{sheet}”"},
    "page": {"nb": "s. {page}", "nn": "s. {page}", "en": "p. {page}"},
}


def phrase(name: str, language: QuestionLanguage, **values: object) -> str:
    """One of our phrases, filled in."""
    return _PHRASES[name][language].format(**values)


def written_date(day: date, language: QuestionLanguage) -> str:
    """A date as one writes it in a text: 12.03.2024, or 12 March 2024."""
    if language != "en":
        return f"{day:%d.%m.%Y}"
    return f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}"


_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
