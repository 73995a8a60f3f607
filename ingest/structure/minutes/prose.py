"""Minutes without labels: which sentences of an account are the decision.

"Referatet ble godkjent", "Styret går inn for ...", "Prosjektlederen fikk fullmakt" decide; what people meant, said and asked does
not. The decision is the last stretch of deciding sentences, with those behind them that say how it is carried out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from ingest.structure.minutes.organs import same_organ
from ingest.structure.minutes.outcomes import is_withdrawn_or_postponed
from ingest.structure.minutes.runs import Reading, Run
from ingest.structure.minutes.vote_words import ALL, says_only_how_it_was_voted
from ingest.structure.organ_names import find_organ

Weight = Literal["decides", "carries out", "reports"]

_ORGAN = (
    r"(?:(?:det|den|et|eit)[ ]+)?(?:[^\W\d_-]*(?:styret|representantskapet|utvalget|utvalet|rådet|tinget|formannskapet|nemnda|"
    r"nemnden|gruppen|gruppa|komiteen|"
    r"komitéen|forsamlingen|forsamlinga|årsmøtet|møtet|forumet|nettverket|regionen|styrelsen|fullmäktige|alliansen)|AU)"
)
_DECIDES_SO = (
    r"(?:vedtok|vedtar|vedtek|godkjente|godkjenner|godkjende|går[ ]+inn[ ]+for|gikk[ ]+inn[ ]+for|gjekk[ ]+inn[ ]+for|"
    r"anbefaler|anbefalte|tilrår|tilrådde|ber|ba|bad|(?:tar|tok|tek)\b[^.]{0,90}\btil[ ]+(?:orientering|etterretning|vitande|"
    r"vitende|følge)|"
    r"slutter|sluttet|slutta|støtter|støttet|støtta|krever|kravde|krevde|gir|ga|gav|fastsetter|fastsatte|skal|oppnevner|"
    r"oppnevnte|oppnemner|oppnemnde|velger|valgte|vel|valde|sender|"
    r"mener|meiner|ønsker|ønskjer|oppfordrer|utsetter|utsatte|avviser|avslår|konkluderte|konkluderer|innstiller|bevilger|"
    r"løyver|løyvde|bevilget|beslutter|besluttet|beslutta|"
    r"(?:ble|blei|vart|er|var)[ ]+(?:\w+[ ]+)?(?:enige?|einige?|samde|samd)[ ]+om|beslutar|godkänner)"
)
_DONE = (
    r"(?:godkjent|godkjend|godkjende|vedtatt|vedteke|vedteken|vedtekne|vedtatte|valgt|vald|valde|gjenvalgt|attvald|oppnevnt|"
    r"oppnemnd|oppnemnde|utsatt|utsett|trukket|trukke|trekt|"
    r"bevilget|løyvd|fastsatt|fastsett|satt[ ]+til|sett[ ]+til|tatt[ ]+til|(?:teken|tekne)[ ]+til|teke[ ]+til|tatt[ ]+av|oversendt|"
    r"oversend|besluttet|beslutta|avslått|avvist|anbefalt|tilrådd|nedsatt|"
    r"innvilget|innvilga|opprettet|oppretta|gitt[ ]+fullmakt|overført|enige?[ ]+om|einige?[ ]+om|samde[ ]+om|konstituert)"
)
_DO = (
    r"(?:godkjennes|godkjennast|vedtas|vedtakast|utsettes|utsettast|trekkes|trekkast|velges|veljast|gjenvelges|oppnevnes|"
    r"oppnemnast|oversendes|oversendast|sendes|sendast|avvises|avslås|"
    r"bevilges|løyvast|fastsettes|fastsettast|innvilges|nedsettes|opprettes|opprettast|tilsettes|tiltres|tas[ ]+til|"
    r"takast[ ]+til|godkänns|fastställs|bordläggs|utses)"
)
_BE = r"(?:ble|blei|vart|er|vert|blir|blev)"
_NO_CLAUSE = r"(?:(?!\b(?:som|at|der|fordi|når|da|hvis|om[ ]+at|dersom|siden)\b)(?:[^.:;]|\.(?=[ ]?[a-zæøå\d]))){1,110}?"
_BY_ORGAN = re.compile(
    rf"(?i)^(?:[•–-]\s|\d{{1,2}}[.)]\s)?{_ORGAN}(?:[ ]+(?:selv|samlet|samla|enstemmig|"
    rf"samrøystes))?[ ]+(?:[^\W\d_]+[ ]+i[ ]+\w+[ ]+)?{_DECIDES_SO}\b"
)
# "Strategien ble vedtatt i fjor" tells what was decided before this meeting.
_NOT_EARLIER = (
    r"(?![^.]*\b(?:i[ ]+fjor|i[ ]+(?:[a-zæøå]+[ ]+)?(?:19|20)\d\d|tidligere|tidlegare|av[ ]+(?:kommunestyr|fylkesting|"
    r"storting)\w+)\b)"
)
_STRONG = (
    _BY_ORGAN,
    *(
        re.compile(rf"(?i)^(?:[•–-]\s|\d{{1,2}}[.)]\s)?{pattern}")
        for pattern in (
            rf"{_NO_CLAUSE}[ ]{_BE}[ ]+(?:[\w]+[ ]+){{0,3}}?{_DONE}\b{_NOT_EARLIER}",
            rf"{_NO_CLAUSE}[ ]{_DO}\b",
            r"(?-i:[A-ZÆØÅ])\w+(?:[ ]+[\w-]+){0,4}[ ]+(?:fikk|får|fekk|gis|ble[ ]+gitt|vart[ ]+gjeve|blir[ ]+gitt|"
            r"gjevast)[ ]+(?:\w+[ ]+)?fullmakt\b",
            r"det[ ]+(?:lages|lagast|settes|settast|holdes|haldast|opprettes|innføres|innførast|utarbeides|arrangeres|"
            r"nedsettes|gjennomføres|bevilges|sendes|lyses|legges|ble[ ]+(?:vedtatt|besluttet|enighet[ ]+om|bestemt)|"
            r"vart[ ]+(?:vedteke|semje[ ]+om|bestemt))\b",
            r"(?:tas|tatt|tek|teken|tekne|teke)[ ]+til[ ]+(?:orientering|etterretning|vitende|vitande)",
            rf"{ALL}[ ]+{_DONE}",
            r"(?:godkjent|godkjend|vedtatt|vedteke|utsatt|utsett)\W*$",
            r"(?:[^\W\d_][\w-]*[ ]+){1,7}(?:godkjent|godkjend|godkjende|vedtatt|vedteke|tatt[ ]+til[ ]+(?:orientering|"
            r"etterretning)|utsatt|utsett)"
            rf"\b{_NOT_EARLIER}[^.]{{0,30}}\.?$",
        )
    ),
)
_REPORTS = re.compile(
    r"(?i)\b(?:mente|meinte|meiner|spurte|spurde|svarte|svara|sa|sade|fortalte|fortalde|viste|synte|orienterte|bemerket|minnet|"
    r"minte|understreket|takket|takka|uttalte|uttala|redegjorde|"
    r"gjorde[ ]+greie|innledet|presenterte|opplyste|pekte|etterlyste|kommenterte|støttet|støtta|foreslo|føreslo|tok[ ]+opp|"
    r"la[ ]+(?:fram|frem|til|vekt)|ønsket|ønskte|ville|hadde|framhevet|advarte|lovte|lovet|"
    r"stilte|gikk[ ]+gjennom|savnet|sakna|uttrykk|roste|beklaget|inviterte|drøftet|diskuterte|drøfta|delt)\b"
)
_PRESENT = re.compile(
    r"(?i)^(?:[•–-]\s|\d{1,2}[.)]\s)?(?:\S+[ ]+){1,8}?(?:skal|må|bør|kan|vil|tar|tek|har|får|gir|går|gjer|gjør|ser|er|ber|"
    r"[a-zæøå]{3,}(?:er|ar)|[a-zæøå]{3,}(?:es|as|ast|s))\b"
)
_NEXT_MEETING = re.compile(r"(?i)^(?:.{0,12}\b)?neste[ ]+\w*møte\b")
_MARK = re.compile(r"^(?:[•–—*·-]|\(?\d{1,2}[.)]|[a-zæøå][.)])\s", re.I)


def weigh(sentence: str, organ: str | None = None) -> Weight:
    """What a sentence of the organ's minutes does: decide, say how it is carried out, or report (also what another decided)."""
    words = sentence.strip()
    if "\t" in words or _NEXT_MEETING.search(words):
        return "reports"
    named = find_organ(words, at_start=True)
    if named is not None and not same_organ(named.name, organ) and _BY_ORGAN.match(words):
        return "reports"
    if any(pattern.match(words) for pattern in _STRONG):
        return "decides"
    if _REPORTS.search(words) is None and _PRESENT.match(words) and words[:1].isupper():
        return "carries out"
    return "reports"


def find_decision(runs: Sequence[Run], organ: str | None) -> list[Run]:
    """The runs that hold the decision of a case told in prose; none where it decides nothing."""
    reading = Reading(runs)
    spans = reading.sentences()
    weights = _weights(reading, spans, organ)
    stretches = [stretch for stretch in _stretches(weights) if stretch]
    if not stretches:
        return []
    first, last = stretches[-1]
    last = _with_list(reading, spans, last)
    return reading.cut(spans[first][0], spans[last][1])


def find_short_decision(runs: Sequence[Run]) -> list[Run]:
    """The paragraph that, where the other cases bear labels, still tells what became of this one: "Saken ble utsatt." """
    for run in runs:
        reading = Reading([run])
        spans = reading.sentences()
        if not 1 <= len(spans) <= 3 or run.line.role == "table":
            continue
        first, last = (reading.text[start:end] for start, end in (spans[0], spans[-1]))
        if len(spans) <= 2 and (is_withdrawn_or_postponed(first) or _SHORT.match(first)):
            return [run]
        if _SHORT.match(last):
            return reading.cut(*spans[-1])
    return []


_SHORT = re.compile(
    rf"(?i)^(?:\w[\w./-]*[ ]+){{1,8}}(?:(?:{_BE}[ ]+)?(?:{ALL}[ ]+)?(?:godkjennes|godkjent|godkjend|godkjende|"
    rf"tas[ ]+til[ ]+\w+|tatt[ ]+til[ ]+\w+|(?:teken|tekne)[ ]+til[ ]+\w+|teke[ ]+til[ ]+\w+))\b[^.]{{0,60}}\.?$"
)


def _weights(reading: Reading, spans: Sequence[tuple[int, int]], organ: str | None) -> list[Weight]:
    found: list[Weight] = []
    for start, end in spans:
        words = reading.text[start:end]
        if found and found[-1] != "reports" and says_only_how_it_was_voted(words):
            found.append("carries out")
        else:
            found.append(weigh(words, organ))
    return found


def _stretches(weights: Sequence[Weight]) -> list[tuple[int, int]]:
    """Stretches that begin with a deciding sentence and go on until one reports."""
    stretches: list[tuple[int, int]] = []
    position = 0
    while position < len(weights):
        if weights[position] != "decides":
            position += 1
            continue
        end = position
        while end + 1 < len(weights) and weights[end + 1] != "reports":
            end += 1
        stretches.append((position, end))
        position = end + 1
    return stretches


def _with_list(reading: Reading, spans: Sequence[tuple[int, int]], last: int) -> int:
    """A decision that ends with a colon goes on with the list behind it."""
    if not reading.text[spans[last][0] : spans[last][1]].rstrip().endswith(":"):
        return last
    while last + 1 < len(spans) and _MARK.match(reading.text[spans[last + 1][0] : spans[last + 1][1]]):
        last += 1
    return last
