"""How minutes speak of a vote: numbers, "enstemmig", for and against. Bokmål, nynorsk, Swedish."""

from __future__ import annotations

import re

_WORDS = {
    "én": 1, "ein": 1, "éin": 1, "en": 1, "ei": 1, "éi": 1, "to": 2, "två": 2, "tre": 3, "fire": 4, "fyra": 4, "fem": 5, "seks": 6,
    "sju": 7, "syv": 7, "åtte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12,
}  # fmt: skip
COUNT = rf"(?:\d{{1,3}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b"
VOTES = r"(?:stemmer?|røyster?|røyst|st\.|röster?|medlemmer|medlemer|representanter|representantar)"
ALL = r"(?:enstemmige?|enstemming|einstemmige?|samrøystes|samstemmig|enst\.?|enhälligt?|unanimous(?:ly)?)"
PASSED = (
    r"(?:vedtatt|vedteke|vedteken|vedtekne|vedtatte|godkjent|godkjend|godkjende|valgt|vald|valde|gjenvalgt|tiltrådt|"
    r"bifalt|antatt|antagen|oppnevnt)"
)
FAILED = (
    r"(?:falt|fall|fell|nedstemt|nedrøysta|forkastet|forkasta|avvist|(?:ikke|ikkje)[ ]+(?:\w+[ ]+)?(?:vedtatt|vedteke|"
    r"godkjent)|fikk[ ]+ikke[ ]+flertall)"
)
VOTED = r"(?:stemte|stemde|røysta|røystet|röstade|avga[ ]+stemme)"
AGAINST = r"(?:i[ ]?mot|mot)"

_ANY = r"(?:[^.]|(?<=\bst)\.)"  # "st." is short for "stemmer"
_SUBJECT = r"(?:[^\W\d_][^.:;]{0,90}?[ ]+)?"
_ONLY_THE_VOTE = tuple(
    re.compile(rf"(?i)^\W*(?:{pattern})\W*$")
    for pattern in (
        rf"{ALL}(?:[ ]+(?:vedtak|{PASSED}))?(?:[ ]+(?:som|i[ ]+samsvar[ ]+med|i[ ]+tråd[ ]+med|"
        rf"jf\.?)[ ][^.]{{0,60}})?(?:\W+\d{{1,3}}[ ]*{VOTES}?)?",
        rf"(?:vedtaket[ ]+(?:ble|var|er|vart|blei)[ ]+)?{ALL}(?:[ ]+{PASSED})?",
        r"(?:dermed|deretter|slik)[ ]+(?:ble|blei|vart|er)[ ][^.]{2,90}",
        rf"(?:(?:vedtak(?:et)?|innstilling(?:en|a)?|tilråding(?:en|a)?|forslag(?:et)?(?:[ ]+til[ ]+vedtak)?|"
        rf"framlegg(?:et)?(?:[ ]+til[ ]+vedtak)?|anbefaling(?:en|a)?|[^\W\d_]+s[ ]+(?:innstilling|forslag|tilråding))[ ]+)?"
        rf"(?:(?:ble|blei|vart|er|var)[ ]+)?(?:deretter[ ]+)?(?:{ALL}[ ]+)?{PASSED}(?:[ ]*,?[ ]+{ALL})?"
        rf"(?:[ ]*,?[ ]+(?:med|mot)[ ]+{_ANY}{{1,160}}|\W+\d{{1,3}}[ ]*[-–][ ]*\d{{1,3}}\W*)?",
        rf"(?:vedtatt|vedteke)[ ]+(?:{ALL}|(?:med|mot)[ ]{_ANY}{{1,160}})",
        rf"mot[ ]+{COUNT}[ ]+{VOTES}{_ANY}{{0,120}}",
        rf"{COUNT}[ ]+(?:{VOTES}[ ]+)?(?:mot|for)[ ]+{COUNT}{_ANY}{{0,160}}",
        rf"{_SUBJECT}{VOTED}[ ]+(?:for|{AGAINST})\b{_ANY}{{0,160}}",
        rf"{COUNT}[ ]+{VOTED}[ ]{_ANY}{{0,160}}",
        rf"votert[ ]+{ALL}",
    )
)
_LONGEST = 400
_DECIDES = re.compile(
    r"(?i)\b(?:representantskapet|styret|utvalget|kommunestyret|formannskapet|innkalling\w*|saksliste\w*)[ ]+(?:ber|vedtar|gir|"
    r"godkjenner)\b"
)


def number_of(words: str) -> int | None:
    """The number that digits or a word give."""
    words = words.strip().lower()
    return int(words) if words.isdigit() else _WORDS.get(words)


def says_only_how_it_was_voted(sentence: str) -> bool:
    """Whether a sentence tells how the vote went and nothing else: "Enstemmig vedtatt.", "Norvang stemte imot." """
    words = sentence.strip()
    if not words or len(words) > _LONGEST or _DECIDES.search(words):
        return False
    return any(pattern.match(words) for pattern in _ONLY_THE_VOTE)
