"""What a line says of what follows it: the heading of a part, its lead-in, or the words by which an organ's treatment begins.

The table below is the vocabulary; `labels.py` holds the plain words (Vedtak, Behandling, Votering ...) in four languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ingest.structure.labels import read_label
from ingest.structure.lines import Line
from ingest.structure.organ_names import find_organ

PartName = Literal[
    "opening", "decision", "conclusion", "treatment", "vote", "proposal", "background", "remark", "follow_up", "closing", "other"
]
"""The parts of a case. `opening` is what stands under its title; `conclusion` decides where nothing else does."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a part as printed. `owner` is whose part it is, where an organ is named; `rest` where its text begins on
    the same line, as an offset in the line's words, or None."""

    name: PartName
    printed: str
    owner: str | None = None
    rest: int | None = None
    spoken: bool = False
    """Whether it is a sentence ("Styret tilrår at ...:"), which could as well be a part's text."""


_N = r"(?:\d{1,3}|éi?n|ein|ei|en|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)"
_VOTES = r"(?:stemmer?|røyster?|røyst|stemme|röster|röst)"
_ALL = r"(?:enstemmige?|enstemming|einstemmige?|samrøystes|enhälligt?|unanimous(?:ly)?)"
_HOW = (
    rf"(?:\(?[ ]?(?:{_ALL}|(?:med[ ]+)?{_N}[ ]+(?:{_VOTES}[ ]+)?mot[ ]+{_N}(?:[ ]+{_VOTES})?|"
    rf"mot[ ]+{_N}[ ]+{_VOTES})[^:]{{0,60}}\)?)"
)
_CODE = r"(?:[A-ZÆØÅ][A-Za-zÆØÅæøå]{0,5}(?:-?sak)?[ ]?[-–]?[ ]?)"
_NUMBER = r"\d{1,4}[ ]?/[ ]?\d{2,4}"
_DECISION = r"(?:vedtak|vedtaket|avgjerd|avgjørelse|beslutning|beslut)"
_PROPOSAL = (
    r"(?:(?:\w+)?forslag(?:et)?|(?:\w+)?framlegg(?:et)?|innstilling(?:en|a)?|tilråding(?:en|a)?|anbefaling(?:en|a)?|yrkande|"
    r"forslag[ ]+til[ ]+\w+|framlegg[ ]+til[ ]+\w+|motforslag)"
)
_PUT = (
    r"(?:fremmet|fremma|fremja|framsatte|fremsatte|framsette|fremla|framla|(?:satte|sette|la|set)[ ]+(?:fram|frem)|kom[ ]+med|"
    r"leverte|foreslo|føreslo|gjorde|stilte|stilla|fremmer|yrkade)"
)
_PROPOSES = (
    r"(?:tilrår|tilrådde|tilrår|foreslår|føreslår|anbefaler|anbefalte|innstiller|rår|råder|innstilte|legger[ ]+fram|ber[ ]+om)"
)
_MADE = (
    r"(?:vedtok|fatt(?:et|a|e)|gjorde|traff|traf|besluttet|beslutta|beslöt|"
    r"(?:har|ble|blei|vart|er)[ ]+(?:det[ ]+)?(?:fattet|fatta|gjort|truffet|vedtatt|vedteke))"
)

_PATTERNS: tuple[tuple[PartName, str], ...] = (
    # "KST - 12/24 vedtak", "VEDTAK FSK 12/24:", "Vedtak i sak 12/24:", "Vedtak (mot 2 stemmer)", "Vedtak mot 2 stemmer:"
    ("decision", rf"{_CODE}{_NUMBER}[ ]*[-–:]?[ ]*{_DECISION}[ ]*:?"),
    ("decision", rf"{_DECISION}[ ]+(?:i[ ]+sak[ ]+|nr\.?[ ]+|{_CODE})?{_NUMBER}[ ]*:?"),
    ("decision", rf"(?:(?P<whose>[^\W\d_][\w -]{{2,50}}?s['’]?)[ ]+)?(?:{_ALL}[ ]+)?{_DECISION}[ ]*,?[ ]*{_HOW}[ ]*:?"),
    ("decision", rf"(?:{_ALL}[ ]+)?(?:vedtatt|vedteke|vedtatt[ ]+vedtak)(?:[ ]+{_HOW})?[ ]*:"),
    ("decision", rf"{_DECISION}[ ]+i[ ]+(?P<in>[^\d:,–-]{{4,50}})(?:[ ,–-]+[\d. ]{{6,12}}|[ ,–-]+den[ ].{{6,20}})?[ ]*:?"),
    ("decision", rf"{_ALL}[ ]+vedtak\b[^:]{{0,60}}:"),
    # "Rådmannen tilrår at formannskapet fatter slikt vedtak:" is a proposal, whatever it holds.
    ("proposal", rf"[^:]{{0,80}}\b{_PROPOSES}\b[^:]{{0,120}}:"),
    ("proposal", rf"[^:]{{0,120}}\b{_PUT}\b[^:]{{0,80}}\b(?:{_PROPOSAL}|følgende|fylgjande)\b[^:]{{0,80}}:"),
    ("proposal", rf"[^:]{{0,60}}\b{_PROPOSAL}[ ]+(?:ble|blei|vart)[ ]+(?:fremmet|fremma|fremja|satt|sett|lagt)\b[^:]{{0,60}}:"),
    (
        "proposal",
        rf"(?!(?:for|i?mot)\b)(?:[^\W\d_][\w./-]*[ ]+){{0,3}}{_PROPOSAL}(?:[ ]+(?:fra|frå|av|til|i|nr|from)\b[^:]{{0,110}}|"
        rf"[ ]*[\d(][^:]{{0,90}})?:",
    ),
    ("proposal", rf"(?:{_PROPOSAL}|[^\W\d_]+s['’]?[ ]+{_PROPOSAL})(?:[ ]+(?:fra|frå|til|nr)\b[^:.]{{0,80}}|[ ]+\d)"),
    # "Et enstemmig fylkesting vedtok:", "Styret fattet følgende vedtak:", "Representantskapet vedtok mot 3 stemmer:"
    (
        "decision",
        rf"(?:[^\W\d_][\w./-]*[ ]+){{0,7}}{_MADE}[ ]*(?:(?:følgende|slikt?|dette|fylgjande|{_HOW}|{_ALL}|{_DECISION}|at|"
        rf"i[ ]+møte[^:]{{0,30}})[ ,]*){{0,6}}:",
    ),
    ("decision", rf"(?:slikt|følgende|dette|fylgjande)[ ]+(?:{_ALL}[ ]+)?vedtak(?:[ ]+{_HOW})?[ ]*:?"),
    (
        "remark",
        r"(?:protokolltilførs(?:el|le)|protokollmerknad|protokolltillegg|merknad|anmerkning|stemmeforklaring|reservation|"
        r"reservasjon|røysteforklaring|særmerknad|dissens)\b(?:[ ]+(?:fra|frå|til|av|ved)\b[^:]{0,90})?[ ]*:?",
    ),
    (
        "follow_up",
        r"(?:ansvarl(?:ig|eg)|ansvar|saksansvarl(?:ig|eg)|ansvarig|oppfølging|oppfølgjing|frist|tidsfrist|status|tiltak|due|"
        r"responsible|deadline)"
        r"(?:[ ]+(?:for|av)[ ][^:]{0,60})?[ ]*:",
    ),
    (
        "other",
        r"(?:melding[ ]+om[ ]+vedtak(?:et)?|klageadgang|klagerett|kopi(?:[ ]+til)?|utskrift(?:[ ]+til)?|likelydende[ ]+brev[ ]+til|"
        r"vedtaket[ ]+sendes)[^:]{0,40}:",
    ),
    (
        "vote",
        r"(?:votering|avstemning|avstemming|røysting|voteringsresultat|voteringer|voteringar)\b(?:[ ]+(?:over|nr|om|i|"
        r"punkt)\b[^:.]{0,60}|[ ]+\d{1,2})?[ ]*:?",
    ),
    ("treatment", r"møte(?:behandling|handsaming)[ ]*:?"),
)
_READ = tuple((name, re.compile(rf"^(?:{pattern})", re.I)) for name, pattern in _PATTERNS)
# "Saksprotokoll i formannskapet - 10.03.2026", "Formannskapet har behandlet saken i møte 10.03.2024 sak 12/24"
_TREATED_BY = re.compile(
    r"(?i)^(?:(?:sak(?:s)?protokoll|behandling|handsaming|særutskrift|saksutskrift|møtebehandling|behandla|behandlet)[ ]+(?:i|"
    r"av|fra|frå)[ ]+(?P<in>[^\d]{4,60})|"
    r"(?P<by>[^\d:.]{4,60}?)[ ]+(?:har[ ]+)?(?:behandlet|behandla|handsama)[ ]+(?:saken|saka|sak\b|denne)|"
    r"(?P<whose>[^\d:.]{3,50}?s['’]?)[ ]+(?:behandling|handsaming|møtebehandling)\b)"
)
_CLOSING = re.compile(
    r"(?i)^(?:møtet\s+(?:ble\s+|blei\s+|vart\s+|er\s+)?(?:hevet|heva|slutt\w*|avsluttet|avslutta)\b|møteslutt|"
    r"underskrift\w*\b.{0,40}$|"
    r"rett\s+(?:utskrift|avskrift)|signatur\w*\s*:?$|signert\b.{0,40}$|utskrift\s+sendt|neste\s+(?:\w+)?møte\b.{0,80}$|"
    r"(?:referent|protokollfører|møtesekretær|ordstyrer|møteleder|møteleiar)\s*:|protokollen\s+(?:godkjennes\s+og|"
    r"er\s+godkjent|underskrives|regnes\s+som|reknast\s+som|vert\s+rekna)|(?:fra|frå|from):\s|med\s+(?:vennlig|venleg)\s+hils|"
    r"vi\s+bekrefter\s+med|justera[st]|mötet\s+avslutas|the\s+meeting\s+(?:closed|ended|was\s+closed)|"
    r"\w[\w -]{1,30},\s+(?:den\s+)?\d{1,2}\.\s?(?:\d{1,2}\.|[a-zé]{3,9})\s?\d{4}$)"
)
_SPOKEN = re.compile(rf"(?i)\b(?:{_PROPOSES}|{_PUT})\b")
_NUMBERED = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*\.?|[a-zA-Z][.)]|#+)[ \t]+")
_ROUGH: dict[str, PartName] = {
    "decision": "decision",
    "treatment": "treatment",
    "vote": "vote",
    "proposal": "proposal",
    "background": "background",
    "attendance": "other",
    "follow_up": "follow_up",
    "appendix": "other",
}
_LONGEST = 200
_SAID_OF_A_CASE = re.compile(
    r"(?i)^(?:(?P<whose>[^\W\d_][\w -]{2,40}?s)[ ]+)?(?:konklusjon|oppsummering|konklusjonar|"
    r"conclusion)\W*"
)
_PLAIN_REMARK = re.compile(r"(?i)^(?:protokoll|anmerkning|reservation|reservasjon)")


def read_heading(line: Line) -> Heading | None:
    """The heading that a line is, or begins with."""
    return _read(line.words, line.role == "heading")


@lru_cache(maxsize=4096)
def _read(words: str, looks_so: bool) -> Heading | None:
    if _CLOSING.match(words):
        return Heading("closing", words)
    cell, tab, _ = words.partition("\t")
    if tab:
        heading = _read(cell.rstrip(" :") + ":", looks_so) if len(cell) <= 60 else None
        return None if heading is None else Heading(heading.name, cell, heading.owner, len(cell) + 1)
    text = words.strip("*_ ")
    skipped = len(words) - len(words.lstrip("*_ "))
    return _treated(text) or _by_pattern(text, skipped) or _by_label(words, looks_so)


def _treated(text: str) -> Heading | None:
    """An organ's treatment begins: what follows is that organ's, until another's begins."""
    match = _TREATED_BY.match(text) if len(text) <= 140 else None
    if match is None or _ends_a_sentence(text):
        return None
    owner = match["in"] or match["by"] or match["whose"]
    organ = find_organ(owner)
    return Heading("treatment", text, organ.name) if organ is not None else None


def _ends_a_sentence(text: str) -> bool:
    return text.endswith(".") and not re.search(r"\d\.$", text) and not re.search(r"\d/\d{2,4}\.$", text)


def _by_pattern(text: str, skipped: int) -> Heading | None:
    if not text[:1].isalpha() and _NUMBERED.match(text) is None:
        return None
    for name, pattern in _READ:
        match = pattern.match(text)
        if match is None or not _stands_alone(name, text, match):
            continue
        rest = _rest(text, match.end(), skipped)
        spoken = name == "proposal" and _SPOKEN.search(match.group()) is not None
        return Heading(name, text[: match.end()].strip(), _owner(match), rest, spoken)
    return None


def _stands_alone(name: PartName, text: str, match: re.Match[str]) -> bool:
    """Whether the matched words are a heading: the whole line, or the beginning of one up to a colon."""
    printed = match.group().rstrip()
    if len(printed) > _LONGEST or not text[:1].isupper():
        return False
    if printed.endswith(":"):
        return True
    return match.end() >= len(text.rstrip())


def _rest(text: str, end: int, skipped: int) -> int | None:
    behind = text[end:]
    return skipped + end + len(behind) - len(behind.lstrip()) if behind.strip() else None


def _owner(match: re.Match[str]) -> str | None:
    named = match.groupdict()
    words = named.get("whose") or named.get("in")
    organ = find_organ(words) if words else find_organ(match.group(), at_start=True)
    return organ.name if organ is not None else None


def _by_label(words: str, looks_so: bool) -> Heading | None:
    label = read_label(words, likely=looks_so)
    if label is None:
        return None
    name = "remark" if _PLAIN_REMARK.match(label.printed) else _ROUGH[label.name]
    concluded = _SAID_OF_A_CASE.match(label.printed)
    if concluded is not None and (concluded["whose"] is None or find_organ(concluded["whose"]) is not None):
        name = "conclusion"  # an official's conclusion is what is proposed
    start = words.find(label.printed)
    behind = words[start + len(label.printed) :].lstrip(" :\t*_") if label.inline else ""
    organ = find_organ(label.printed)
    return Heading(name, label.printed, organ.name if organ is not None else None, len(words) - len(behind) if behind else None)
