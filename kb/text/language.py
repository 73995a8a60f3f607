"""Which language a text is written in: bokmål, nynorsk, English or Swedish."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from kb.types import Language

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 24_000

# Words that stand in one language only, or nearly so. Danish has no place of its own and falls to bokmål, its nearest kin.
_OWN: dict[Language, str] = {
    "nb": """ikke jeg hva hvem hvor hvordan hvorfor hvilke hvilken hvilket fra være vært ble blir noe noen mye også bare en et
        hun dem disse flere uten saken sakene vedtatt vedtok vedtas hvert hver siden selv gjøre gjør sier får går kommer
        ifølge fremdeles lenger tilskudd uttalelse høring høringen innstilling kommunene medlemmene medlemmer hvis nå hjemme
        oppgave
        oppgaver tilstede godkjennes enstemmig fram frem muligheter virksomhet utvalg utvalget økt ønsker øker gjennomføre
        oppfølging avgjørelse leder lederen ordfører kommuner regioner saker møter planer forslaget etterretning
        af hvad blev efter nogle mødet bliver meget besluttet mer""",
    "nn": """ikkje eg kva kven kvar korleis kvifor frå vere vore vart vert blei noko nokon nokre mykje òg berre ein eit
        ho desse fleire utan saka vedteke vedteken vedtekne kvart sjølv gjere gjer seier gjekk kjem fyrste medan
        framleis lenger tilskot tilskotet fråsegn høyring høyringa tilråding samrøystes røysting kommunane medlemene
        medlemane medlemar medlemer
        dersom oppgåve oppgåver stades saman difor korkje anten dykk dykkar deira hjå møtebok møteboka utval utvalet verksemd
        vidare meir
        tidlegare dagleg leiar leiaren framlegg godkjend godkjende godkjenne handsaming saksutgreiing eigen eigne me tenesta
        tenester
        vegen vegar byggje heile halde kommunar saker regionar møte løyver løyvd rår meiner syner treng dei såg sjå gong ut
        vidareføre auke aukar auka innan jamfør skule ferja nynorsk gjeld gjeldande ynskjer avgjerd merknader nye""",
    "en": """the of and to that what did does do is was were are which who when where how why with from by this these those
        be been has have had not or as it its on at an we our they their will shall should would can about into than there
        board council meeting decided decision minutes agenda any all but if you your""",
    "sv": """och är inte att för från också eller samt enligt vad vem hur vilken vilket vilka varför när ett som till ska
        skall
        blev blir något några mycket bara han hon dem dessa mellan utan efter genom beslutade beslutar beslut styrelsen
        sammanträde nämnden kommunen fullmäktige yrkande reservation justerare ärende ärendet bifalla avslå ordförande
        avseende handlingar förslag mer än då nu själv samma göra gör sig sin sitt sina kommunens medlemmarna mötet
        protokollet""",
}
# Words the Scandinavian languages share; they tell them from English and from nothing.
_NORWEGIAN = """og på er å som til med det den om har kan skal men over under ved mot vi av for at så eller enn seg
    sitt sine han år møte sak styret vedtak kommune kommuner medlemmer innen der her når opp ut inn alle"""
_SWEDISH = "på som till med det den om har kan men över under vid mot vi av i så han år möte"

_ENDINGS: tuple[tuple[Language, str, float], ...] = (
    ("nn", "ane", 0.8),
    ("nn", "heit", 0.8),
    ("nn", "leg", 0.8),
    ("nn", "lege", 0.8),
    ("nn", "legare", 0.8),
    ("nn", "inga", 0.4),
    ("nn", "ingar", 0.8),
    ("nn", "sjon", 0.1),
    ("nb", "het", 0.6),
    ("nb", "heten", 0.8),
    ("nb", "lig", 0.6),
    ("nb", "lige", 0.8),
    ("nb", "ene", 0.4),
    ("nb", "inger", 0.6),
    ("nb", "elser", 0.6),
    ("nb", "else", 0.5),
    ("nb", "sjon", 0.1),
    ("sv", "tionen", 0.8),
    ("sv", "arna", 0.8),
    ("sv", "erna", 0.8),
    ("sv", "orna", 0.8),
    ("sv", "het", 0.1),
    ("en", "tion", 0.5),
    ("en", "ing", 0.1),
    ("en", "ed", 0.2),
    ("en", "ly", 0.3),
)


def _weigh() -> dict[str, dict[Language, float]]:
    weights: dict[str, dict[Language, float]] = {}
    for language, words in _OWN.items():
        for word in words.split():
            weights.setdefault(word, {})[language] = 2.0
    for word, owners in weights.items():
        if len(owners) > 1 and set(owners) == {"nb", "nn"}:
            weights[word] = {"nb": 0.5, "nn": 0.5}
    # Words both forms of Norwegian have, one of them oftener: a hint, no proof.
    for word, share in (
        ("saker", 0.6),
        ("møte", 0.5),
        ("ut", 0.5),
        ("gjeld", 1.5),
        ("nye", 0.5),
        ("merknader", 0.5),
        ("heile", 2.0),
    ):
        weights[word] = {"nb": 0.5, "nn": share}
    for word in _NORWEGIAN.split():
        weights.setdefault(word, {}).setdefault("nb", 0.5)
        weights[word].setdefault("nn", 0.5)
    for word in _SWEDISH.split():
        weights.setdefault(word, {}).setdefault("sv", 0.5)
    return weights


_WEIGHTS = _weigh()


def detect_language(text: str) -> Language:
    """The language of a text, also of one short question. Bokmål where nothing tells, and for Danish."""
    scores: dict[Language, float] = {"nb": 0.01, "nn": 0.0, "en": 0.0, "sv": 0.0}
    for word, count in Counter(_WORD.findall(text[:_SAMPLE].lower())).items():
        known = _WEIGHTS.get(word)
        for language, weight in (known or _by_form(word)).items():
            scores[language] += weight * min(count, 50)
    return max(scores, key=lambda language: scores[language])


@lru_cache(maxsize=50_000)
def _by_form(word: str) -> dict[Language, float]:
    scores: dict[Language, float] = {}
    if len(word) > 4:
        for language, ending, weight in _ENDINGS:
            if word.endswith(ending):
                scores[language] = max(weight, scores.get(language, 0.0))
    if "æ" in word or "ø" in word:
        scores["nb"] = scores.get("nb", 0.0) + 0.3
        scores["nn"] = scores.get("nn", 0.0) + 0.3
    if "ä" in word or "ö" in word:
        scores["sv"] = scores.get("sv", 0.0) + 0.8
    return scores
