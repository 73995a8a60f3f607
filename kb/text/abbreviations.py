"""Abbreviations: after which a full stop ends no sentence (lower case, without their last full stop), and what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BINDING = _words(
    # bokmål and nynorsk: something always follows ("jf. kommuneloven", "kl. 14", "Meld. St. 14")
    "adm ang ansv art avd bl.a ca cirka dvs d.v.s eks ekskl eksl evt ev f.eks f.o.m f fv gnr bnr gbnr fnr snr hhv h.h.v "
    "i.h.t iht ihht "
    "inkl int jf jfr jnr kap kgl kl koml kst kt m.a m.h.t maks maks. max mht med.l meld innst nr nn o.a ordf varaordf off "
    "offl ofl "
    "ot ot.prp p.g.a pga pkt pr prof prop prp rundskr red ref saksbeh saksnr st st.meld st.prp t.d t.o.m tel tlf tlf.nr "
    "temp tilsv "
    "u.off vedk vedr vs v.h.a vha årg ø.h øk obs orig ol. pol forv forvl fvl komm kommunedir dir interessepol koord org tils "
    "spes saml skr vedl fylkesdir mob postb gj gj.snitt gjsn utg jan feb mar apr jun jul aug sep sept okt nov des "
    # English
    "mr mrs ms dr prof. st. e.g i.e cf approx dept est incl vol ch sec para ltd. viz dec oct "
    # Swedish and Danish
    "t.ex bl.a. d.v.s. dvs. fr.o.m fr.o.m. enl resp kap. ang. p.gr.a f.n forts inkl. ordf. adj dnr diarienr ev. tjf"
)
"""After these a sentence goes on, also before a capital or a number."""

CLOSING = _words(
    "osv etc m.m mm m.v mv m.fl mfl o.l e.l o.s.v m.m.fl kr mill mrd md mnd mnd. min sek stk m.h aps år daa kvm pst pct n.n "
    "inc ltd co corp a.m p.m et.al al jr sr m.fl. osv. kl.l o.dyl e.dyl s.k f.d f.å d.å s.d i.a"
)
"""These may end a sentence; a capital letter after them begins a new one."""

NUMBERED = _words("no nos s ss p pp fig tab tabell figur side vedlegg bilag art sak p.nr reg version v versjon rev op bd hf")
"""Abbreviations only when a number follows ("No. 5", "s. 14"); ordinary words elsewhere ("He said no.")."""

ENUMERATED = _words("alternativ alt vedlegg punkt pkt gruppe del klasse bilag option appendix annex litra bokstav kategori nivå")
"""Words before a single capital letter that is a label ("alternativ B."), not an initial ("B. Hansen")."""

_PARTIES = _words("ap h sv sp v krf frp mdg r inp dem pp bl a m")
"""In parentheses after a name these tell whom somebody stands for, and shorten nothing."""
_PARTY_NAME = re.compile(r"parti|venstre|høyre|grønne|rødt|demokrat", re.I)
_SMALL = _words("og i for av på til med om ved the of and for on in de den det")
_SHORT = r"[A-ZÆØÅÖÄ][A-Za-zÆØÅæøåÖÄöä]{1,8}(?:-[A-Z])?\d?"
_AFTER_NAME = re.compile(rf"\((?:(?:heretter|hereafter|forkort(?:et|a)|kal(?:t|la)|også)\s+)*[«\"“]?(?P<short>{_SHORT})[»\"”]?\)")
_BEFORE_NAME = re.compile(rf"(?<![\w-])(?P<short>{_SHORT})\s\((?P<name>[^\W\d_][^()\n]{{3,120}})\)")
_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[.;:!?()\n\t]")
_LONGEST_NAME = 12
_LETTERS_PER_INITIAL = 3
"""A single word must be this much longer than its abbreviation: arbeidsutvalg (AU), but not "saken (SA)"."""


class Definition(NamedTuple):
    """Where a text gives an abbreviation with its full name, from the first letter of the one to the end of the other."""

    abbreviation: str
    name: str
    start: int
    end: int


def expansions(word: str) -> tuple[str, ...]:
    """The full names of an abbreviation from our table, in either case; several where it is ambiguous, none where it is unknown."""
    return _table().get(word.lower(), ())


def abbreviations_for(name: str) -> tuple[str, ...]:
    """The abbreviations that stand for a full name, from our table."""
    return tuple(dict.fromkeys(short for short, names in _shorts() if name.lower() in names))


def defined_abbreviations(text: str) -> list[Definition]:
    """Every "full name (ABBR)" and "ABBR (full name)" in the text whose letters fit the name's initials or parts, in order."""
    found = [definition for match in _AFTER_NAME.finditer(text) if (definition := _name_before(text, match))]
    for match in _BEFORE_NAME.finditer(text):
        name = match["name"].strip()
        if _is_abbreviation(match["short"], name) and _fits(match["short"], _WORD.findall(name)):
            found.append(Definition(match["short"], name, *match.span()))
    return sorted(found, key=lambda definition: definition.start)


def _name_before(text: str, match: re.Match[str]) -> Definition | None:
    """The shortest run of words before the parenthesis that the letters fit."""
    line = text[max(0, match.start() - 160) : match.start()]
    broken = [stop.end() for stop in _BREAK.finditer(line)]
    offset = match.start() - len(line)
    begin = broken[-1] if broken else 0
    words = list(_WORD.finditer(line, begin))[-_LONGEST_NAME:]
    for first in reversed(range(len(words))):
        name = line[words[first].start() :].rstrip(' "”»,')
        if _fits(match["short"], [word[0] for word in words[first:]]) and _is_abbreviation(match["short"], name):
            return Definition(match["short"], name, offset + words[first].start(), match.end())
    return None


def _is_abbreviation(short: str, name: str) -> bool:
    """Two capitals at least, shorter than its name, and no party after a person."""
    if sum(letter.isupper() for letter in short) < 2 or name.isupper() or len(name) < len(short) + 3:
        return False
    return short.lower() not in _PARTIES or _PARTY_NAME.search(name) is not None


def _fits(short: str, words: list[str]) -> bool:
    letters = _plain(re.sub(r"[-\d]", "", short))
    plain = [_plain(word) for word in words]
    if len(plain) == 1 and len(plain[0]) < _LETTERS_PER_INITIAL * len(letters):
        return False
    return bool(plain) and plain[0][0] == letters[0] and _aligned(letters, plain)


def _aligned(letters: str, words: list[str]) -> bool:
    """Each word gives its initial and perhaps letters after it, in order; only small words may give none."""
    if not words:
        return not letters
    word, rest = words[0], words[1:]
    if word in _SMALL and _aligned(letters, rest):
        return True
    if not letters or word[0] != letters[0]:
        return False
    return any(_inside(letters[1:taken], word[1:]) and _aligned(letters[taken:], rest) for taken in range(1, len(letters) + 1))


def _inside(letters: str, word: str) -> bool:
    places = iter(word)
    return all(letter in places for letter in letters)


def _plain(text: str) -> str:
    return text.lower().replace("ö", "ø").replace("ä", "æ")


@cache
def _table() -> dict[str, tuple[str, ...]]:
    return {short.lower(): names for short, names in _lines()}


@cache
def _shorts() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((short, frozenset(name.lower() for name in names)) for short, names in _lines())


def _lines() -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in files("kb.text").joinpath("abbreviations.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            short, names = line.split(" | ")
            yield short, tuple(_names(names))


def _names(names: str) -> list[str]:
    """Parted by commas, but "areal, transport og klima" is one."""
    return [names] if re.search(r", \w+ og \w+$", names) else names.split(", ")
