"""General correspondences between bokmål and nynorsk spelling, as rules that make candidates: høyringa -> høringen.

A rule knows spelling, not words, so it also makes words that do not exist; only a vocabulary can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

_ONE_RULE, _EACH_FURTHER, _VOWEL_ALONE = 0.7, 0.85, 0.75
_SHORTEST = 3
_MOST_STEMS = 12

_Rules = Sequence[tuple[re.Pattern[str], str]]

# nynorsk bokmål; ^ is the beginning of a word.
_STEMS = """
^kv hv|sjuk syk|heim hjem|skul skol|aust øst|veg vei|sjølv selv|^føre for|^føre forut|saman sammen|fram frem|mogl mul
bere bære|hovud hoved|^frå fra|^att gjen|vass vann|vatn vann|hald hold|fald fold|^gje gi|^gjev giv|gjer gjør|skot skudd
bod bud|slepp slipp|spel spill|rekn regn|nemn nevn|jamn jevn|ljos lys|laup løp|mjølk melk|tenest tjenest|øyr jør
ggje gge|kkje kke|nkje nke|ngje nge|lgje lge|rkje rke|omsyn hensyn|^ein en|^eig ei|likn lign|fleir fler|bustad bolig
stad sted|kyrkj kirk|raud rød|naud nød|straum strøm|flaum flom|draum drøm|bru bro|tru tro|djup dyp|verk virk|snø sne
sein sen|løn lønn
""".replace("\n", "|")
_VOWELS = "øy ø|au ø|ei e"
_ENDINGS = """
leg lig|lege lige|legare ligere|legast ligst|heit het|heita heten|heiter heter|heitene hetene|leik het|leiken heten
inga ingen|ingar inger|ingane ingene|inga elsen|ing else|ingar elser|arar ere|arane erne|aren eren|are ere|ar er|ane ene
a en|a e|a et|a ene|ast es|ast est|ande ende|nad ning|naden ningen|sle sel|jar er|jaren eren|jarar ere|jarane erne|en et
semd somhet|semda somheten
""".replace("\n", "|")


def rewritten(word: str) -> Iterator[tuple[str, float]]:
    """Candidates for a lower-case word in the other written language, each with a confidence below 0.75."""
    for stems, vowels, endings in (_TO_BOKMÅL, _TO_NYNORSK):
        ended = [(old, new) for old, new in endings if word.endswith(old) and len(word) - len(old) >= _SHORTEST]
        for (stem, sure), (old, new) in product(_begun(word, stems, vowels), [("", ""), *ended]):
            form = stem[: len(stem) - len(old)] + new
            if stem.endswith(old) and form != word:
                yield form, round(_ONE_RULE * sure * (_EACH_FURTHER if old else 1.0), 3)


def _begun(word: str, stems: _Rules, vowels: _Rules) -> list[tuple[str, float]]:
    """The word itself and what one or two rules make of its stem."""
    found = {word: 1.0 / _EACH_FURTHER}
    for rules, sure in ((stems, _EACH_FURTHER), (vowels, _VOWEL_ALONE)):
        for form, so_far in list(found.items()):
            for pattern, replacement in rules:
                for match in pattern.finditer(form):
                    changed = form[: match.start()] + replacement + form[match.end() :]
                    if len(found) < _MOST_STEMS:
                        found.setdefault(changed, so_far * sure)
    return list(found.items())


def _pairs(text: str) -> list[tuple[str, str]]:
    pairs = [(nynorsk, bokmål) for nynorsk, bokmål in (pair.split() for pair in text.split("|") if pair.strip())]
    return [pair for pair in pairs if pair[0] != pair[1]]


def _to_bokmål(text: str) -> _Rules:
    return [(re.compile(nynorsk), bokmål) for nynorsk, bokmål in _pairs(text)]


def _to_nynorsk(text: str) -> _Rules:
    starts = [("^" if nynorsk.startswith("^") else "", nynorsk.removeprefix("^"), bokmål) for nynorsk, bokmål in _pairs(text)]
    return [(re.compile(start + bokmål), nynorsk) for start, nynorsk, bokmål in starts]


_FIRST_VOWEL = r"(?:(?<=^)|(?<=^[^aeiouyæøå])|(?<=^[^aeiouyæøå]{2})|(?<=^[^aeiouyæøå]{3}))"
_VOWELS_TO_NYNORSK: _Rules = [
    (re.compile(r"ø(?!y)"), "øy"),
    (re.compile(_FIRST_VOWEL + r"ø(?!y)"), "au"),
    (re.compile(_FIRST_VOWEL + r"e(?=[dfgklmnrtv][aeiouyæøå]|[dfgklmnrtv]$)"), "ei"),
]
_TO_BOKMÅL = (_to_bokmål(_STEMS), _to_bokmål(_VOWELS), _pairs(_ENDINGS))
_TO_NYNORSK = (_to_nynorsk(_STEMS), _VOWELS_TO_NYNORSK, [(bokmål, nynorsk) for nynorsk, bokmål in _pairs(_ENDINGS)])
