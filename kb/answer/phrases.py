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
