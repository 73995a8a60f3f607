"""The words of a question that name something: people, places, abbreviations, numbers, case numbers."""

from __future__ import annotations

import re

from kb.text.compounds import split_compound
from kb.text.counterparts import is_listed
from kb.text.dictionary import is_english, is_name, is_norwegian
from kb.text.english import translations
from kb.text.months import MONTHS, WEEKDAYS

_TOKEN = re.compile(r"\d+(?:[.,:/\-–]\d+)*|[^\W\d_]\w*(?:[-’'][^\W_]+)*")
_SENTENCE_BEFORE = re.compile(r"(?:^|[.?!:\n]\s)[\s\"«“(–-]*$")
_FEWEST_TO_TELL = 4
"""From so many words on, capitals on all of them tell nothing."""


def names_in(question: str) -> tuple[str, ...]:
    """Words that look like names or identifiers, as typed but in lower case, each once, in order.

    Numbers; words in capitals; words with a capital, at the beginning of a sentence only where they are no ordinary words.
    """
    tokens = list(_TOKEN.finditer(question))
    written = [token[0] for token in tokens if token[0][0].isalpha()]
    capitals_tell = len(written) < _FEWEST_TO_TELL or not all(word[0].isupper() for word in written)
    found = [token[0].lower() for token in tokens if _is_name(question, token, capitals_tell)]
    return tuple(dict.fromkeys(found))


def _is_name(question: str, token: re.Match[str], capitals_tell: bool) -> bool:
    word = token[0]
    lower = word.lower()
    if word[0].isdigit() or any(letter.isdigit() for letter in word):
        return True
    if not word[0].isupper() or len(word) == 1 or lower in MONTHS or lower in WEEKDAYS:
        return False
    if not capitals_tell or _SENTENCE_BEFORE.search(question[: token.start()]):
        return (capitals_tell and word.isupper()) or not _is_ordinary(lower)
    return word.isupper() or not (is_listed(lower) or translations([lower]))  # "hva sier Styret"


def _is_ordinary(word: str) -> bool:
    """A word of the language, also one that is put together of words."""
    if is_name(word):
        return False
    return is_norwegian(word) or is_english(word) or is_listed(word) or split_compound(word, lambda _: 0) is not None
