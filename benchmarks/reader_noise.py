"""Questions as people also ask them: in nynorsk, without a question mark, without capitals."""

from __future__ import annotations

import random
import re

NYNORSK_SHARE = 0.15
LOWER_SHARE = 0.10
UNMARKED_SHARE = 0.20

# Words of questions, bokmål to nynorsk; where nynorsk has a choice, one is drawn.
_NYNORSK: dict[str, tuple[str, ...]] = {
    "hva": ("kva",),
    "hvem": ("kven",),
    "hvor": ("kor", "kvar"),
    "hvordan": ("korleis",),
    "hvorfor": ("kvifor",),
    "hvilken": ("kva", "kva for ein"),
    "hvilket": ("kva", "kva for eit"),
    "hvilke": ("kva", "kva for"),
    "ikke": ("ikkje",),
    "en": ("ein",),
    "et": ("eit",),
    "noen": ("nokon", "nokre"),
    "noe": ("noko",),
    "mye": ("mykje",),
    "jeg": ("eg",),
    "hun": ("ho",),
    "de": ("dei",),
    "dem": ("dei",),
    "deres": ("deira",),
    "hennes": ("hennar",),
    "fra": ("frå",),
    "ble": ("vart", "blei"),
    "blir": ("blir", "vert"),
    "blitt": ("blitt", "vorte"),
    "bli": ("bli", "verte"),
    "være": ("vere",),
    "vært": ("vore",),
    "gjør": ("gjer",),
    "gjøre": ("gjere",),
    "sier": ("seier",),
    "kommer": ("kjem",),
    "kaller": ("kallar",),
    "kalles": ("blir kalla",),
    "kalt": ("kalla",),
    "heter": ("heiter",),
    "het": ("heitte",),
    "vet": ("veit",),
    "mener": ("meiner",),
    "første": ("første", "fyrste"),
    "sammen": ("saman",),
    "navn": ("namn",),
    "navnet": ("namnet",),
    "uke": ("veke",),
    "uken": ("veka",),
    "ukene": ("vekene",),
    "høy": ("høg",),
    "høyest": ("høgast",),
    "høyeste": ("høgaste",),
    "hjem": ("heim",),
    "bare": ("berre",),
    "samme": ("same",),
    "selv": ("sjølv",),
    "begynte": ("byrja",),
    "startet": ("starta",),
    "åpnet": ("opna",),
    "åpning": ("opning",),
    "spiller": ("spelar",),
    "spilte": ("spelte",),
    "spille": ("spele",),
    "skrev": ("skreiv",),
    "fikk": ("fekk",),
    "gikk": ("gjekk",),
    "ga": ("gav",),
    "leder": ("leiar",),
    "lederen": ("leiaren",),
    "årsaken": ("årsaka",),
    "betyr": ("tyder", "betyr"),
    "forskjell": ("skilnad",),
    "forskjellen": ("skilnaden",),
    "nå": ("no",),
    "inneholder": ("inneheld",),
    "ligger": ("ligg",),
    "finnes": ("finst",),
    "finner": ("finn",),
    "gir": ("gjev", "gir"),
    "utgjør": ("utgjer",),
    "utviklet": ("utvikla",),
    "bidrar": ("bidreg",),
    "trenger": ("treng",),
    "antall": ("talet på", "antal"),
    "antallet": ("talet på",),
    "regjeringen": ("regjeringa",),
    "boken": ("boka",),
    "loven": ("lova",),
    "saken": ("saka",),
    "hvert": ("kvart",),
    "hver": ("kvar",),
}
_WORD = re.compile(r"[^\W\d_]+")


def as_also_asked(question: str, chance: random.Random) -> str:
    """The question as it is, or changed in one or more of these ways."""
    if chance.random() < NYNORSK_SHARE:
        question = in_nynorsk(question, chance)
    return unmarked(question, chance)


def unmarked(question: str, chance: random.Random) -> str:
    """The question as it is, or without its question mark, without capitals, or without both."""
    if chance.random() < UNMARKED_SHARE:
        question = question.rstrip(" ?.")
    if chance.random() < LOWER_SHARE:
        question = question.lower()
    return question or "?"


def in_nynorsk(question: str, chance: random.Random) -> str:
    """Word by word, as far as the table goes; capitals are kept."""

    def changed(found: re.Match[str]) -> str:
        word = found.group()
        choices = _NYNORSK.get(word.lower())
        if choices is None:
            return word
        chosen = chance.choice(choices)
        return chosen[0].upper() + chosen[1:] if word[0].isupper() else chosen

    return _WORD.sub(changed, question)
