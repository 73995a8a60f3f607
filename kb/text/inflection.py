"""The regular forms of Norwegian words, for tables that give a word and its class."""

from __future__ import annotations

from typing import Literal

Language = Literal["nb", "nn"]

# Endings in one order: the form itself, definite, definite another way, plural, plural definite, plural definite another way.
_ENDINGS: dict[tuple[Language, str], str] = {
    ("nb", "m"): "- en a er ene ene",
    ("nb", "f"): "- en a er ene ene",
    ("nb", "n"): "- et et er ene a",
    ("nb", "a"): "- en en e ne ne",
    ("nb", "j"): "- e",
    ("nn", "m"): "- en en ar ane ane",
    ("nn", "f"): "- a a er ene ene",
    ("nn", "n"): "- et et er a ene",
    ("nn", "a"): "- en en ar ane ane",
    ("nn", "j"): "- e",
}
_ING = "- a a ar ane ane"
"""Nynorsk nouns in -ing are feminine with the plural of the masculine."""


def forms(word: str, kind: str, language: Language) -> tuple[str, ...]:
    """The forms of a word of class m, f, n (nouns), a (persons in -er, -ar) or j (adjectives), always in the same order."""
    endings = _ING if (language, kind) == ("nn", "f") and word.endswith("ing") else _ENDINGS[language, kind]
    return tuple(_joined(word, ending) for ending in endings.split())


def _joined(word: str, ending: str) -> str:
    if ending == "-":
        return word
    return (word.removesuffix("e") if ending[0] in "eaå" else word) + ending
