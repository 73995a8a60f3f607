"""What the pages say, in one file per language."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

from kb.answer.phrases import QuestionLanguage

FOLDER = Path(__file__).parent / "languages"

PageLanguage = QuestionLanguage
"""The languages of the pages are those of questions and answers."""
LANGUAGES: tuple[PageLanguage, ...] = ("nb", "nn", "en")


class Texts:
    """The sentences of one language by dotted key; a missing key is an error, so that no page is half translated."""

    def __init__(self, language: PageLanguage, sentences: dict[str, object]) -> None:
        self.language = language
        self._sentences = sentences

    def __call__(self, key: str, **values: object) -> str:
        """The sentence with its values filled in."""
        return self._sentence(key).format(**values)

    def count(self, key: str, number: int) -> str:
        """The form for this number: "ett dokument", "3 dokumenter"."""
        return self._sentence(f"{key}.{'one' if number == 1 else 'other'}").format(count=self.number(number))

    def number(self, number: int) -> str:
        """A number as one writes it: 12 345 in Norwegian, 12,345 in English."""
        return f"{number:,}".replace(",", self._sentence("thousands"))

    def written_date(self, day: date) -> str:
        """The date as one says it: 14. juni 2024."""
        months = self._sentences["months"]
        assert isinstance(months, list)
        return self("date", day=day.day, month=months[day.month - 1], year=day.year)

    def keys(self) -> frozenset[str]:
        """All keys, for comparing languages."""
        return frozenset(_keys(self._sentences))

    def _sentence(self, key: str) -> str:
        found: object = self._sentences
        for part in key.split("."):
            if not isinstance(found, dict) or part not in found:
                raise KeyError(f"The texts in {self.language} lack “{key}”.")
            found = found[part]
        if not isinstance(found, str):
            raise KeyError(f"“{key}” in {self.language} is not a sentence.")
        return found


@cache
def texts(language: PageLanguage) -> Texts:
    """The texts of a language."""
    with (FOLDER / f"{language}.toml").open("rb") as file:
        return Texts(language, tomllib.load(file))


def _keys(sentences: dict[str, object], before: str = "") -> list[str]:
    found: list[str] = []
    for key, value in sentences.items():
        found += _keys(value, f"{before}{key}.") if isinstance(value, dict) else [before + key]
    return found
