"""Which language a text is written in: bokmål, nynorsk, English or Swedish."""

from __future__ import annotations

import re
from collections import Counter

from kb.types import Language

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 24_000

# Words that stand in one language only, or nearly so. Danish has no place of its own and falls to bokmål, its nearest kin.
_OWN: dict[Language, str] = {
    "nb": """ikke jeg hva hvem hvor hvordan hvorfor hvilke hvilken hvilket fra være vært ble blir noe noen mye også kun bare en et
        hun de dem dette disse flere mellom uten etter gjennom forslaget saken sakene møtet styret vedtatt vedtok
        hvert hver siden selv samme gjøre gjør gjorde sier sa må fikk får gikk går kommer kunne ville skulle første
        ifølge fremdeles lenger tilskudd uttalelse høring innstilling representantskapet kommunene medlemmene
        hvis nå hjemme oppgave oppgaver dato underskrift tilstede godkjennes godkjent enstemmig vedtas
        af hvad blev efter nogle mødet bliver meget""",
    "nn": """ikkje eg kva kven kvar kor korleis kvifor kvifor frå vere vore vart vert blei noko nokon nokre mykje òg berre ein eit
        ei dei ho desse fleire mellom utan gjennom saka sakene møtet styret vedteke vedteken vedtekne vedtak
        kvart kvar sidan sjølv same gjere gjer gjorde seier sa gjekk går kjem kunne ville skulle fyrste medan
        ifølgje framleis lenger tilskot tilskotet fråsegn høyring høyringa tilråding samrøystes røysting kommunane medlemene medlemane
        dersom då no heime oppgåve oppgåver til stades saman difor korkje anten dykk dykkar deira hjå hjelp
        møtebok utval utvalet verksemd vidare meir tidlegare seinare dagleg leiar leiaren ferja framlegg sidan
        godkjend godkjende godkjenne handsaming gjeld gjeldande saksutgreiing eigen eige innkalling kommunestyret me skal tenesta
        tenester einig nye vegen vegar byggje byggja bør auke auka arbeidet heile halde""",
    "en": """the of and to in that what did does do is was were are which who when where how why with from by this these those
        be been has have had not or as it its on at an we our they their will shall should would can about into than there
        board council meeting decided decision minutes agenda any all but if you your""",
    "sv": """och är inte att för från också eller samt enligt vad vem hur vilken vilket vilka varför när ett som till ska skall
        blev blir något några mycket bara han hon dem dessa mellan utan efter genom beslutade beslutar beslut styrelsen
        sammanträde nämnden kommunen fullmäktige yrkande reservation justerare ärende ärendet bifalla avslå ordförande
        avseende handlingar förslag mer än då nu själv samma göra gör sig sin sitt sina kommunens medlemmarna mötet protokollet""",
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
