"""The dictionary forms of a word, bokmål's and nynorsk's: vedtok, vedtas, vedteke -> vedta. Beside the stem, never in its place."""

from __future__ import annotations

from functools import lru_cache

from kb.text.counterparts import bases, is_base
from kb.text.dictionary import norwegian_lemmas

_VERB_ENDINGS = ("e", "ere", "a")


@lru_cache(maxsize=200_000)
def lemmas(word: str) -> frozenset[str]:
    """The lemmas of a lower-case word in both languages; empty for a word that neither the dictionaries nor our table know.

    Words with a lemma in common are forms of one word, as a rule. A word that our table has as a word of its own keeps to itself
    ("leder" is no plural of "led"), and no noun becomes a verb by lengthening ("protokoll" is not "protokollere").
    """
    own = bases(word)
    if is_base(word):
        return own & {word}
    return own | {lemma.lower() for lemma in norwegian_lemmas(word) if not _made_a_verb(word, lemma)}


def _made_a_verb(word: str, lemma: str) -> bool:
    return any(lemma == word + ending for ending in _VERB_ENDINGS)
