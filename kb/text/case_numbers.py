"""Case numbers of councils in every spelling, brought to one key, and archive numbers kept apart from them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kb.text.dates import full_year
from kb.text.months import MONTHS, alternatives


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A case number in a text. `key` is `n/yyyy` where the year is known; `prefix` the body or type before it ("PS")."""

    start: int
    end: int
    printed: str
    number: int
    year: int | None
    key: str | None
    prefix: str | None


_S = r"[^\S\n\t]"
# General abbreviations for kinds of organs and of cases (Noark's types and the usual codes), none of one council.
_CODES = (
    "PS RS DS OS AS AN FO SP MS FS FSK FU FT FR BR BYR BST KST KOM KS KU KF KE AU RR RST RÅD ST STY STYRE SU HU HOU HTU PU "
    "PUT PLU UK "
    "NMU TU OU LU UV UNG ER RFF ADM MU IU VK REP RSK HK"
).split()
_CODE_NOT = frozenset(
    "EU EF EC EØS NTP NOU TEK RV FV EV ISO NS KPA LOV FOR GNR BNR GBNR TLF UKE KL NR SNR DOK REF JNR JP MVA STK ID KR KVU "
    "BNP FN SDG "
    "PBL OFL OFFL FVL MELD PROP CO PM COVID AB HP BA SIDE DEL S P E R C ISBN ISSN KONTO KAP PKT ART ÅR JF UL".split()
)
_WORD_NOT = (
    "arkiv|dokument|mappe|bygge|plan|klage|straffe|retts|dele|delings|tvist|opphavs|e|års|person|elev|tilsyns|barnevern\\w*|"
    "opp|ved|år|tilsyn|hoved|jord|konsesjons|del|dispensasjons|miljø"
)
_SAK = (
    rf"(?:(?P<word>(?!(?:{_WORD_NOT})sak)[a-zæøå]{{2,30}}sak)(?:en|er|ene|a|ane)?|"
    rf"(?P<code>[A-Za-zÆØÅæøå]{{1,6}}){_S}?[-~–]{_S}?sak|"
    r"(?P<sak>sak(?P<plural>er|ene|ane)?(?:en|a)?))"
)
_NUMBER_WORD = rf"(?:s?{_S}?[-.]?{_S}?(?:nr|nummer|no)\b\.?|typ\w*/nr\.?)?"
_LABEL = (
    rf"(?:{_SAK}{_NUMBER_WORD}|(?P<column>(?:utvalgs?|utvals?|møte|styre)?sak(?:s|snr|nr|snummer|stype/nr)\.?)|"
    rf"(?P<foreign>item|case|matter|ärende|ärendenr|punkt|sag|para){_S}*(?:nr|no)?\.?)"
)
_SLASHED = (
    r"(?P<left>\d{1,4})(?:[^\S\n\t]?/[^\S\n\t]?)(?P<right>\d{1,4})(?![\d/]|[^\S\n\t]?[-–][^\S\n\t]?\d+(?!\d*[^\S\n\t]?/)|"
    r"[.,]\d)"
)
_LABELLED = re.compile(rf"(?<![\w/-]){_LABEL}{_S}*[:.]?[\s]{{0,3}}(?:{_SLASHED}|(?P<hyphen>\d{{1,4}}-(?:19|20)\d\d)\b(?!/))", re.I)
_FURTHER = re.compile(rf"{_S}*(?:,|og|och|and|&|samt|;|[-–]|til|t\.o\.m\.?){_S}*{_SLASHED}", re.I)
_CODED = re.compile(rf"(?<![\w/-])(?P<code>[A-ZÆØÅ]{{1,5}}){_S}?(?P<join>[-–~])?{_S}?{_SLASHED}")
_PARAGRAPH = re.compile(rf"§{_S}*{_SLASHED}")
_AT_LINE_START = re.compile(rf"^{_S}*{_SLASHED}(?P<after>{_S}*[:\t]|{_S}*[-–]?{_S}+(?=[^\W\d_a-zæøåäö])|{_S}*$)", re.M)
_PLAIN = re.compile(
    rf"(?<![\w/-])(?:{_SAK}{_NUMBER_WORD}|(?P<foreign>item|ärende|punkt|sag)(?:{_S}*(?:nr|"
    rf"no)\.?)?){_S}*:?{_S}*(?P<left>\d{{1,3}})"
    rf"(?![\d/:]|{_S}?/|[-–]\d|[.,]\d|{_S}\d{{3}}\b|{_S}?(?:%|prosent|kr\b)|\.?{_S}*(?:{alternatives(MONTHS)})\b)",
    re.I,
)
_ATTACHED = re.compile(rf"\bvedlegg(?:{_S}+til)?{_S}+sak{_S}+(?P<left>\d{{1,3}}){_S}+(?P<right>\d\d|20\d\d)\b", re.I)
_LAND = re.compile(
    r"(?:\b(?:gnr|bnr|gbnr|g\.nr|b\.nr|gårds\w*|bruks\w*|eiendom\w*|eigedom\w*|matrikkel\w*|festenr|snr|tomt)\b[\s./:\d,]*|"
    r"\b(?:arkiv\w*|vår\s+ref\w*|deres\s+ref\w*|dykkar\s+ref\w*|ref\w*|journal\w*|jnr|jp|dok\w*|dnr|diarie\w*|saksmappe|"
    r"mappe\w*|klassering|løpenr)\b"
    r"\.?[\s:./#-]*(?:nr|nummer|id|sak\w*)?\.?[\s:./#]*)$",
    re.I,
)
_ARCHIVE = re.compile(
    rf"\b(?:arkivsak(?:s?nr|s?nummer|{_S}?-?id|sid)?|arkivsaknr|arkivref\w*|arkivnr|saksmappe|mappe-?id|vår{_S}+ref\w*|"
    rf"saks?nr|saksnummer|sak{_S}?id|"
    rf"dnr|diarienr|diarienummer|jnr|journalnr)\b\.?{_S}*[:.]?[\s]{{0,2}}"
    r"(?P<number>\d{2,4}/\d{1,6}(?:-\d{1,4})?|20\d{7,8}(?:-\d{1,4})?)(?![\d/])",
    re.I,
)


def case_key(number: int, year: int) -> str:
    """The one spelling of a case number: `n/yyyy`, no leading zeros."""
    return f"{number}/{year}"


def split_number(left: str, right: str, *, reversed_allowed: bool = False) -> tuple[int, int] | None:
    """(number, year) of the two parts around the slash, or None where their shape is an archive number's or a year range's.

    `reversed_allowed`: a body's code stands before it, so "04/0005" and "2024/12" may hold the year first.
    """
    if len(left) == 4 and left[:2] in ("19", "20"):
        return (int(right), int(left)) if reversed_allowed and len(right) <= 3 and int(right) else None
    if len(left) == 2 and 3 <= len(right) <= 4 and right[0] == "0":
        return int(right), full_year(left)
    if len(right) == 2 or (len(right) == 4 and right[:2] in ("19", "20")):
        return (int(left), full_year(right)) if int(left) else None
    if reversed_allowed and len(left) == 2 and len(right) == 1:
        return int(right), full_year(left)
    return None


def find_case_numbers(text: str) -> list[CaseNumber]:
    """Every case number in the text, in order and without overlaps.

    Property numbers, year ranges, dates, archive numbers and numbers of government papers are none. A number without a label
    counts only at the start of a line, and where a date could look the same only in a row of such numbers.
    """
    found: list[CaseNumber] = []
    for source in (_attached, _labelled, _coded, _paragraphs, _at_line_start, _plain):
        for case in source(text):
            if not any(case.start < other.end and other.start < case.end for other in found):
                found.append(case)
    return sorted(found, key=lambda case: case.start)


def find_archive_number(text: str) -> str | None:
    """The archive's number of a case ("Arkivsaksnr: 24/1277", "Saksnr 2024/386"): by its label, and for an open label its shape."""
    for match in _ARCHIVE.finditer(text):
        number = match["number"]
        if match.group().lower().startswith("sak") and not _has_archive_shape(number):
            continue
        return number
    return None


def _has_archive_shape(number: str) -> bool:
    if "/" not in number or "-" in number:
        return True
    left, right = number.split("/")
    return len(left) == 4 or len(right) >= 5 or (len(right) in (3, 4) and right[:2] not in ("19", "20"))


def _case(text: str, start: int, end: int, parts: tuple[int, int | None] | None, prefix: str | None) -> CaseNumber | None:
    if parts is None:
        return None
    number, year = parts
    key = case_key(number, year) if year is not None else None
    return CaseNumber(start, end, text[start:end], number, year, key, prefix)


def _is_other(text: str, start: int) -> bool:
    return _LAND.search(text[max(0, start - 40) : start].rsplit("\n", 1)[-1]) is not None


def _attached(text: str) -> Iterator[CaseNumber]:
    for match in _ATTACHED.finditer(text):
        case = _case(text, match.start("left"), match.end(), (int(match["left"]), full_year(match["right"])), None)
        if case is not None:
            yield case


def _labelled(text: str) -> Iterator[CaseNumber]:
    for match in _LABELLED.finditer(text):
        if _is_other(text, match.start()):
            continue
        prefix = match["word"] or match["code"]
        if match["hyphen"]:
            left, right = match["hyphen"].split("-")
            parts: tuple[int, int] | None = (int(left), int(right))
        else:
            parts = split_number(match["left"], match["right"], reversed_allowed=prefix is not None)
        case = _case(text, match.start(), match.end(), parts, prefix)
        if case is None:
            continue
        yield case
        yield from _further(text, match.end(), prefix)


def _further(text: str, position: int, prefix: str | None) -> Iterator[CaseNumber]:
    """The rest of "sakene 12/24, 13/24 og 14/24"."""
    while (match := _FURTHER.match(text, position)) is not None:
        case = _case(text, match.start("left"), match.end(), split_number(match["left"], match["right"]), prefix)
        if case is None:
            return
        yield case
        position = match.end()


def _coded(text: str) -> Iterator[CaseNumber]:
    for match in _CODED.finditer(text):
        code = match["code"]
        starts_cell = not text[: match.start()].rstrip(" ").strip("\n\t") or text[: match.start()].rstrip(" ")[-1:] in "\n\t"
        known = code in _CODES or (code not in _CODE_NOT and len(code) >= 2 and (match["join"] is not None or starts_cell))
        if not known or code in _CODE_NOT or _is_other(text, match.start()):
            continue
        case = _case(text, match.start(), match.end(), split_number(match["left"], match["right"], reversed_allowed=True), code)
        if case is not None:
            yield case


def _paragraphs(text: str) -> Iterator[CaseNumber]:
    for match in _PARAGRAPH.finditer(text):
        case = _case(text, match.start(), match.end(), split_number(match["left"], match["right"]), "§")
        if case is not None:
            yield case


def _at_line_start(text: str) -> Iterator[CaseNumber]:
    matches = list(_AT_LINE_START.finditer(text))
    rows = Counter(match["right"] for match in matches)
    for match in matches:
        left, right = match["left"], match["right"]
        like_a_date = len(left) <= 2 and len(right) <= 2 and int(left) <= 31 and int(right) <= 12
        sure = rows[right] > 1 or ":" in match["after"] or not like_a_date
        # A property number ("23/58") looks the same; no case is of 2050.
        like_property = len(right) == 2 and 50 <= int(right) < 80
        if not sure or like_property or (len(left) == 4 and left[0] != "0"):
            continue
        case = _case(text, match.start("left"), match.end("right"), split_number(left, right), None)
        if case is not None:
            yield case


def _plain(text: str) -> Iterator[CaseNumber]:
    """ "Sak 2", with no year."""
    for match in _PLAIN.finditer(text):
        if _is_other(text, match.start()) or int(match["left"]) == 0:
            continue
        prefix = match["word"] or match["code"]
        case = _case(text, match.start(), match.end(), (int(match["left"]), None), prefix)
        if case is not None:
            yield case
