"""Marks that say a document may be exempt from public access. A mark is a warning to a human, never a verdict."""

from __future__ import annotations

import re

_S = r"[^\S\n]"
_LAW = (
    rf"(?:offl|ofl|off\.?{_S}?l(?:ova?|oven)?|offentleglova|offentliglova|offentleglov|offentl\w{{0,6}}lov(?:en|a)?|"
    rf"lov{_S}+om{_S}+off\w*|fvl|forvaltn\w*lov(?:en|a)?|koml|kommunelov(?:en|a))"
)
_PARAGRAPH = rf"(?:§+{_S}*)?\d{{1,2}}(?:[-.]\d{{1,2}})?{_S}?[a-d]?\b"
_CLAUSE = (
    rf"(?:[.,]?{_S}*(?:\d{{1,2}}\.?|første|fyrste|andre|annet|tredje|fjerde|femte|sjette){_S}*ledd|"
    rf"[.,]?{_S}*(?:nr|bokstav|litra|pkt)\.?{_S}*\w{{1,2}}\b)*"
)
_GROUND = (
    rf"(?:{_S}*[,:;(\t-]?{_S}*(?:jf|jfr|jamfør|etter|iht|i henhold til|hjemmel|heimel)?\.?:?"
    rf"{_S}*{_LAW}\.?{_S}*{_PARAGRAPH}{_CLAUSE}\)?)+"
)
_WORDS = (
    rf"unn?t(?:att|ake|atte|eke|eken|ekne|akes|as){_S}+(?:fra{_S}+|frå{_S}+)?offentl[ei]g\w*|"
    rf"unn?ate(?:ke|ken|kne|kje){_S}+(?:frå{_S}+|fra{_S}+)?offentl\w*|"
    rf"\bu\.?{_S}?off\b\.?|"
    rf"\bik(?:ke|kje){_S}+offentl[ei]g\b|"
    rf"unn?t(?:att|atte|eke|akes|as){_S}+(?:etter|iht\\.?|jf\\.?|i{_S}+medhold{_S}+av){_S}+(?={_LAW}\\.?{_S}*§?{_S}*\\d)|"
    rf"\b(?:møtet|saken|saka|dørene|dørane){_S}+(?:ble|blei|vart|er|var){_S}+(?:behandlet{_S}+i{_S}+)?lukk(?:et|a|ede)\b|"
    rf"\bfor{_S}+lukk(?:ede|a){_S}+dører\b|"
    r"\bsladd(?:et|a)\b"
)
_STRONG = re.compile(
    rf"(?:{_WORDS})(?:{_GROUND})?|(?<!\w)(?:offl|ofl|off\.{_S}?l)\.?{_S}*(?:§+{_S}*)?\d{{1,2}}\b{_CLAUSE}(?:{_GROUND})?", re.I
)
# Ordinary words elsewhere: a mark only where they stand alone on a short line or after a label.
_WEAK = re.compile(
    r"(?:strengt\s+)?(?:fortrolig|fortruleg|konfidensielt?|begrenset\s+innsyn|avgrensa\s+innsyn|sekretess(?:belagd)?|"
    r"confidential|"
    r"exempt\s+from\s+(?:public\s+)?disclosure|not\s+for\s+publication|lukket\s+møte|lukka\s+møte)\b|"
    rf"(?:offentleglova|offentliglova|offentlighetsloven|offentleglov|off\.?lov(?:en|a)|"
    rf"lov{_S}+om{_S}+off\w*\.?){_S}*§+{_S}*{_PARAGRAPH}{_CLAUSE}",
    re.I,
)
_LABEL = re.compile(
    rf"(?i:gradering|tilgangskode|tilgangsgruppe|tilgang|skjerming(?:shjemmel)?|hjemmel|heimel|"
    rf"klassifisering){_S}*:{_S}*\t?{_S}*"
    rf"(?:U(?:O)?{_S}?\d{{0,2}}\b(?!\w)|UO\b|P\b|XX\b|(?:fortrolig|fortruleg|konfidensiel\w*)){_S}*(?:{_GROUND})?",
)
_NEGATED = re.compile(
    r"\b(?:ikke|ikkje|inte|not|aldri|neppe|ingen\s+del\w*|ingenting|intet|verken)\b[^.\n]{0,40}$|\b(?:hvorvidt|"
    r"om)\s+\S+\s+(?:er|skal)\s*$",
    re.I,
)
_DENIED = re.compile(rf"{_S}*[:?\t]{_S}*(?:nei|no|nej)\b", re.I)
_SHORT = 70
# One of these stands in every mark; most pages hold none, and need no closer look.
_CLUES = (
    "offent", "off", "ofl", "sladd", "lukk", "fortr", "konfid", "innsyn", "sekretess", "confidential", "exempt", "not for",
    "gradering", "tilgang", "skjerming", "hjemmel", "heimel", "klassifisering", "unntat", "unntak", "undra",
)  # fmt: skip
_LONGEST = 120


def find_exemption(text: str) -> tuple[int, int, str] | None:
    """The first exemption mark with its legal ground: its span and its words as printed."""
    lowered = text.lower()
    if not any(word in lowered for word in _CLUES):
        return None
    candidates = [match for match in _STRONG.finditer(text) if not _is_denied(text, match)]
    candidates += list(_LABEL.finditer(text))
    candidates += [match for match in _WEAK.finditer(text) if _stands_alone(text, match) and not _is_denied(text, match)]
    if not candidates:
        return None
    first = min(candidates, key=lambda match: match.start())
    printed = first.group().rstrip(" \t,;:(-")[:_LONGEST].rstrip()
    return first.start(), first.start() + len(printed), printed


def _is_denied(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 60) : match.start()]
    return _NEGATED.search(before) is not None or _DENIED.match(text, match.end()) is not None


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    start = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    line = text[start : len(text) if end < 0 else end].strip()
    before = text[start : match.start()].strip()
    after = text[match.end() : len(text) if end < 0 else end].strip()
    opened = not before or before.endswith((":", "-", "–", "|", "(")) or before.lower() in ("jf.", "jfr.", "jf")
    return len(line) <= _SHORT and opened and (not after or after[0] in ".,;:)]|–-(" or after.lower().startswith("jf"))
