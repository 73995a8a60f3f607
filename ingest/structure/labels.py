"""The words that head the parts of a case: decision, treatment, vote, proposal, background. Bokmål, nynorsk, English, Swedish."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

BlockName = Literal["decision", "treatment", "vote", "proposal", "background", "attendance", "follow_up", "appendix"]

_WORDS: dict[BlockName, str] = {
    "decision": """vedtak|beslutning|beslutninger|avgjerd|avgjersle|vedtaket|endelig vedtak|endeleg vedtak|konklusjon/vedtak
        |decision|decisions|resolution|beslut|enstemmig vedtak|samrøystes vedtak|einstemmig vedtak|vedtak i saken
        |vedtak i saka
        |enstemmig vedtatt|samrøystes vedteke|enstemmig vedtatt vedtak|utfall""",
    "treatment": """behandling|handsaming|behandlingen|drøfting|diskusjon|behandling i møtet|handsaming i møtet|treatment
        |discussion|behandling av saken
        |møtebehandling|saksbehandling|orientering|ordskifte|debatt""",
    "vote": "votering|avstemning|avstemming|røysting|voteringsresultat|røysteresultat|vote|voting|omröstning|"
    "omröstningsresultat|stemmegivning",
    "proposal": """forslag til vedtak|framlegg til vedtak|innstilling|tilråding|anbefaling|forslag|framlegg
        |forslag til beslutning|proposal
        |proposed decision|recommendation|proposed resolution|förslag till beslut|yrkande|yrkanden|indstilling
        |forslag til innstilling
        |forslag til uttalelse|framlegg til uttale|alternativt forslag|tilleggsforslag|endringsforslag|endringsframlegg
        |fellesforslag
        |vedtaksforslag|vedtaksframlegg|forslag til vedtak/innstilling|innstilling til vedtak|forslag i møtet
        |recommended decision""",
    "background": """bakgrunn|saksopplysninger|saksopplysningar|saksutredning|saksutgreiing|saksfremstilling|saksframstilling
        |saksvurdering
        |vurdering|vurderinger|vurderingar|konklusjon|konsekvenser|økonomiske konsekvenser|økonomiske konsekvensar|økonomi
        |sammendrag|samandrag|kort om saken
        |kort om saka|saken gjelder|saka gjeld|kva saka gjeld|hva saken gjelder|bakgrunn for saken|bakgrunn for saka
        |background|summary
        |assessment|considerations|financial consequences|bakgrund|ärendet|sammanfattning|bedömning|ekonomiska konsekvenser
        |beskrivelse
        |fakta|saksdokument|saksdokumenter|saksgang|forhistorie|førehistorie|klimakonsekvenser|miljøkonsekvenser
        |videre prosess|vidare prosess
        |problemstilling|løsning|juridiske forhold""",
    "attendance": """til stede|tilstede|til stades|frammøte|oppmøte|følgende møtte|fylgjande møtte|møtende|deltakere
        |deltakarar|deltagere|medlemmer
        |forfall|fråfall|meldt forfall|fraværende|fråverande|present|attendance|participants|apologies|absent|närvarande
        |beslutande|frånvarande
        |faste medlemmer som møtte|faste medlemer som møtte|faste medlemmer som ikke møtte|varamedlemmer som møtte
        |varamedlemer som møtte
        |fra administrasjonen møtte|frå administrasjonen møtte|dessuten møtte|i tillegg møtte|fra sekretariatet
        |frå sekretariatet|øvrige""",
    "follow_up": "oppfølging|oppfølgingspunkter|oppfølgjing|follow-up|action points|uppföljning|protokolltilførsel|"
    "protokolltilførsle|anmerkning|reservation",
    "appendix": "vedlegg|vedlegg i saken|vedlegg i saka|vedlagte dokumenter|attachments|appendices|bilagor|bilaga|underlag|"
    "utrykte vedlegg|trykte vedlegg",
}


def _squeeze(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())


_NAMES: dict[str, tuple[BlockName, str]] = {
    _squeeze(word): (name, " ".join(word.split())) for name, words in _WORDS.items() for word in words.split("|")
}
_OF_SOMEONE = re.compile(
    r"(?i)^(?:(?:[^\W\d_]+(?:sj|[^\W\d_])?s['’]?|[^\W\d_]+['’]|[^\W\d_]+[ ](?:sitt|sin|si|sine))[ ]+|alternativt?[ ]+|"
    r"endelig[ ]+|endeleg[ ]+"
    r"|enstemmig[ ]+|samrøystes[ ]+|einstemmig[ ]+|unanimous[ ]+)(?P<label>.+)$"
)
_OF_MEETING = re.compile(
    r"(?i)^(?P<label>.{3,60}?)[ ]+(?:av[ ]+sak\b|i[ ]+sak\b|i[ ]+møte\b|i[ ]+møtet\b|i[ ]+[^\W\d_]{4,30}(?:styret?|"
    r"utvalget?|utvalet?|rådet|tinget|skapet)\b|den\b|[-–]|\().*$"
)
_INLINE = re.compile(r"^(?P<label>[^\W\d_][^:\n\t.!?]{2,60}?)[ ]?:[ \t]*(?P<rest>\S.*)?$")
_NUMBERED = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*\.?|[a-zA-Z][.)]|#+)[ \t]+")
_ATTENDED = re.compile(r"^[A-ZÆØÅ][^.:;,\d]{3,70}\b(?:møtte|ikke møtte|ikkje møtte|deltok)$")
# "Enstemmig vedtatt" under a decision tells how it went; only "Enstemmig vedtatt:" opens one.
_RESULT = re.compile(r"(?i)\b(?:vedtatt|vedteke)\b")
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Label:
    """A part's heading as printed, what part it opens, and whether text follows on the same line."""

    name: BlockName
    printed: str
    inline: bool


@lru_cache(maxsize=4096)
def read_label(line: str, *, likely: bool = False) -> Label | None:
    """The label a line begins with or is. `likely`: the line looks like a heading, so a letter lost in scanning is forgiven."""
    text = _NUMBERED.sub("", line.strip().strip("*_"))
    inline = _INLINE.match(text)
    if inline is not None:
        attended = _ATTENDED.match(inline["label"])
        name = "attendance" if attended else _name(inline["label"], likely or inline["rest"] is None)
        if name is not None:
            return Label(name, inline["label"].strip(), inline["rest"] is not None)
        return None
    if len(text) > _LONGEST or text.endswith((".", ",", ";", "?")) or "\t" in text or _RESULT.search(text):
        return None
    name = "attendance" if _ATTENDED.match(text) else _name(text, likely)
    return Label(name, text, False) if name is not None else None


def _name(words: str, forgiving: bool) -> BlockName | None:
    exact = _NAMES.get(_squeeze(words))
    if exact is not None:
        return exact[0] if words[:1].isupper() or forgiving else None
    for pattern in (_OF_SOMEONE, _OF_MEETING):
        match = pattern.match(words)
        if match is not None and words[:1].isupper():
            name = _name_of_part(match["label"])
            if name is not None:
                return name
    return _close_to(_squeeze(words)) if forgiving and len(words) <= 40 else None


def _name_of_part(words: str) -> BlockName | None:
    """ "Fylkestingets behandling av sak 24/16": what is left after the owner may itself have a tail."""
    exact = _NAMES.get(_squeeze(words))
    if exact is not None:
        return exact[0] if exact[0] != "attendance" else None
    match = _OF_MEETING.match(words) or _OF_SOMEONE.match(words)
    tail = _NAMES.get(_squeeze(match["label"])) if match is not None else None
    return tail[0] if tail is not None and tail[0] != "attendance" else None


def _close_to(letters: str) -> BlockName | None:
    """A label that lost or changed a letter or two in scanning ("SAKSOPPLYS I GER")."""
    if len(letters) < 6:
        return None
    for known, (name, _) in _NAMES.items():
        allowed = 1 if len(known) < 10 else 2
        if known[0] == letters[0] and abs(len(known) - len(letters)) <= allowed and _distance_within(letters, known, allowed):
            return name
    return None


def _distance_within(first: str, second: str, limit: int) -> bool:
    """Whether at most `limit` letters must be added, dropped or changed (Levenshtein 1966)."""
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, start=1):
        previous, row[0] = row[0], i
        for j, b in enumerate(second, start=1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
        if min(row) > limit:
            return False
    return row[-1] <= limit
