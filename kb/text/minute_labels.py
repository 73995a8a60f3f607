"""Lines of minutes and case papers that say what follows: the decision, a proposal, the treatment, the vote, the case itself."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Label = Literal["decision", "proposal", "treatment", "vote", "case", "note"]
"""`note` is a fact about the case on a line of its own ("Saksansvarlig: Kari Li"); it ends what was introduced before."""


class Labelled(NamedTuple):
    """What a line introduces, and where in the line its own words begin (its length where nothing follows the label)."""

    label: Label
    begins: int


_WHO = (
    r"(?:(?:(?-i:[A-ZÆØÅÄÖ])[\w.-]*[ ]){0,2}[^\W\d_][\w-]*(?:s|'s?|[ ]s(?:i|in|itt|ine))[ ])?"
    r"(?:(?:foreløpige?|førebels|endelige?|endeleg|alternativt?|felles|samla|samlet|nytt?|omforente?|opprinnelige?|opphavlege?|"
    r"revidert|revised|final)[ ])?"
)
"""Whose, and which: "Styrets", "Kari Lies alternative", "Rådmannen si"."""
_FROM = (
    r"(?:[ ](?:fra|frå|av|från|from|by|i|til|om|på|in|to|for|nr\.?|no\.?|\d)(?:[ ](?:[^:.]|\.(?=\d|[ ][a-zæøå\d])){1,70})?)?"
    r"(?:[ ]?\([^()]{1,80}\))*"
)
_INTRODUCING: tuple[tuple[Label, str], ...] = (
    (
        "proposal",
        r"(?:forslag|framlegg|fremlegg|förslag|utkast)(?:et)?[ ]til[ ](?:vedtak|beslut|uttalelse|fråsegn)|"
        r"\w*(?:innstilling|tilråding|tilrådning|anbefaling|forslag|framlegg)(?:en|a|et)?|"
        r"(?:draft[ ]resolution|proposal|proposed[ ]decision|recommendation|amendment)",
    ),
    (
        "decision",
        r"(?:enstemmig|samrøystes|einstemmig|endelig|endeleg)?[ ]?"
        r"(?:vedtak(?:et)?|beslutning(?:en)?|beslut|avgjerda?|decision|resolution)|"
        r"\w{2,6}[ ]?[-–][ ]?\d{1,4}/\d{2,4}[ ]vedtak",
    ),
    (
        "vote",
        r"(?:votering|avstemming|avstemning|røysting|stemmegivning|voteringsresultat|omröstning)(?:en|a|et)?|voting|vote",
    ),
    ("treatment", r"(?:behandling|handsaming|drøfting|drøftelse|diskusjon|debatt|protokolltilførs(?:el|le)|discussion)(?:en|a)?"),
    (
        "case",
        r"bakgrunn(?:en)?|saks?(?:opplysning\w*|framstilling|fremstilling|utredning|utgreiing)|vurdering\w*|beskrivelse|skildring|"
        r"økonomiske[ ]konsekvens\w*|konklusjon(?:en)?|orientering(?:en|a)?|background|assessment",
    ),
)
_TOLD: tuple[tuple[Label, str], ...] = (
    (
        "decision",
        r"(?:et|eit)[ ](?:enstemmig|samrøystes|einstemmig)[ ]\w+[ ]vedtok|(?:\w+[ ])?(?:vedtatt|vedteke|vedtok|resolved|decided)",
    ),
    (
        "note",
        r"(?:vedlegg|bilag|attachment)[ ]?(?:[\w/]{1,6})?|saksansvarlig|saksansvarleg|saksbehandler|sakshandsamar|sakstype|"
        r"ansvarlig|ansvarleg|frist|status|arkivsak\w*|journalnr|responsible|deadline",
    ),
)
"""These introduce only with a colon: "Vedtatt:", not "Vedtatt i styret 12. mars"."""
_LABELS = (
    *(
        (label, re.compile(rf"(?i)(?:\d{{1,2}}[.)][ ])?{_WHO}(?:{words}){_FROM}(?P<mark>[ ]?:[ ]*|[ ]*$)"))
        for label, words in _INTRODUCING
    ),
    *((label, re.compile(rf"(?i){_WHO}(?:{words})(?P<mark>[ ]?:[ ]*)")) for label, words in _TOLD),
)
_LONGEST = 140


def labelled(line: str) -> Labelled | None:
    """What this line introduces, where it is a label alone ("VEDTAK", "Styrets innstilling (sak 9/25):") or begins with one."""
    for label, pattern in _LABELS:
        found = pattern.match(line)
        if found and found.end() <= _LONGEST and (found["mark"].strip() or _is_bare(line)):
            return Labelled(label, 0 if label == "note" else found.end())
    return None


def _is_bare(line: str) -> bool:
    """Whether a line without a colon is short enough for a heading, and begins like one."""
    return len(line) <= _LONGEST // 2 and line.lstrip("0123456789.) ")[:1].isupper() and not line.rstrip().endswith((".", ",", ";"))
