""" "Mente du": the query with the words that stand nowhere spelt as the collection spells them."""

from __future__ import annotations

import re

from kb.search.related import Related

_WORD = re.compile(r"[^\W\d_]+")


def suggestion(query: str, related: Related) -> str | None:
    """The query with its misspelt words put right, None where nothing is misspelt or nothing is near.

    Only words of passages the user may see are suggested.
    """

    def put_right(match: re.Match[str]) -> str:
        word = match[0]
        if related.frequency(word.lower()):
            return word
        right = related.speller().suggest(word.lower())
        return word if right is None else right.capitalize() if word[0].isupper() else right

    put = _WORD.sub(put_right, query)
    return put if put != query else None
