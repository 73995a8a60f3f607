"""When a text holds an answer, and when a document is one of the sources."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kb.text.normalise import join_broken_words, normalise, normalise_path

_MARKS = str.maketrans(dict.fromkeys("‘’‚‛′`´ʼ“”„‟″«»'", '"') | dict.fromkeys("‒–—―−", "-"))
_INNER_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")


@lru_cache(maxsize=20_000)
def levelled(text: str) -> str:
    """The form in which texts are compared: one space for all white space, words broken at a line's end whole again (hyphens
    between letters are gone for that), quotation marks alike, dashes alike, small letters.
    """
    plain = normalise(join_broken_words(text)).translate(_MARKS).casefold()
    return " ".join(_INNER_HYPHEN.sub("", plain).split())


def holds(text: str, answers: Iterable[str]) -> bool:
    """Whether the text holds one of the answers, both levelled, as whole words and whole numbers: 4,2 is not in 4,20."""
    ground = levelled(text)
    return any(_whole(levelled(answer)).search(ground) for answer in answers)


def is_source(path: str, sources: Iterable[str]) -> bool:
    """Whether the document at this path is named: by its path, or by the end of it from any folder on."""
    return any(path == source or path.endswith(f"/{source}") for source in map(normalise_path, sources))


@lru_cache(maxsize=20_000)
def _whole(answer: str) -> re.Pattern[str]:
    before = (r"(?<!\w)" if answer[:1].isalnum() else "") + (r"(?<!\d,)" if answer[:1].isdigit() else "")
    after = (r"(?!\w)" if answer[-1:].isalnum() else "") + (r"(?!,\d)" if answer[-1:].isdigit() else "")
    return re.compile(before + re.escape(answer) + after)
