"""Names of organs as words: which nouns name one, and one spelling for each. No list of real organs stands here."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Nouns whose organ is known by the noun alone: what follows ("Styret for X IPR") says whose it is, not which it is.
# Each with its definite form, which is the name.
_GOVERNING = {
    "representantskap": "representantskapet",
    "formannskap": "formannskapet",
    "styre": "styret",
    "bystyre": "bystyret",
    "kommunestyre": "kommunestyret",
    "heradsstyre": "heradsstyret",
    "hovedstyre": "hovedstyret",
    "hovudstyre": "hovudstyret",
    "landsstyre": "landsstyret",
    "driftsstyre": "driftsstyret",
    "arbeidsutvalg": "arbeidsutvalget",
    "arbeidsutval": "arbeidsutvalet",
    "kontrollutvalg": "kontrollutvalget",
    "kontrollutval": "kontrollutvalet",
    "fylkesutvalg": "fylkesutvalget",
    "fylkesutval": "fylkesutvalet",
    "fylkesting": "fylkestinget",
    "fylkesråd": "fylkesrådet",
    "byråd": "byrådet",
    "regionråd": "regionrådet",
    "rådmannsutvalg": "rådmannsutvalget",
    "generalforsamling": "generalforsamlingen",
    "årsmøte": "årsmøtet",
    "landsmøte": "landsmøtet",
    "valgkomite": "valgkomiteen",
    "valkomite": "valkomiteen",
    "valnemnd": "valnemnda",
    "valgnemnd": "valgnemnda",
}
_DEFINITE = {definite: noun for noun, definite in _GOVERNING.items()}
# Endings of nouns that name an organ, with the definite endings that belong to them and the definite name of one word.
_ENDINGS = (
    ("styre", ("t",), "styret"),
    ("utvalg", ("et",), "utvalget"),
    ("utval", ("et",), "utvalet"),
    ("råd", ("et",), "rådet"),
    ("ting", ("et",), "tinget"),
    ("komite", ("en", "n", "a"), "komiteen"),
    ("nemnd", ("a", "en"), "nemnda"),
    ("nemd", ("a", "en"), "nemnda"),
    ("forsamling", ("a", "en"), "forsamlingen"),
    ("gruppe", ("n", "a"), "gruppe"),
    ("forum", ("et",), "forum"),
    ("nettverk", ("et",), "nettverk"),
)
_SWEDISH = (
    "kommunfullmäktige|regionfullmäktige|kommunstyrelsen|regionstyrelsen|förbundsstyrelsen|styrelsen|arbetsutskottet|"
    "[a-zåäö]+utskottet|"
    "[a-zåäö]+nämnden|[a-zåäö]+beredningen|förbundsdirektionen|direktionen|arbetsgruppen|[a-zåäö]+fullmäktige"
)
_ENGLISH = (
    r"executive board|executive committee|board of (?:representatives|directors|trustees)|general assembly|working (?:group|"
    r"party)|steering (?:group|committee)|"
    r"(?:municipal|regional|county|city|town|youth) council|(?:[a-z]+ ){0,3}committee|assembly|board|council"
)
_NOT_ORGANS = re.compile(
    r"(?i)^(?:mål|alders|parti|bruker|brukar|nærings|nærskaps|yrkes|folke|risiko|kjønns|blod|inn|ut|over|under|for|sam|"
    r"til|om|mis|u|lands?del|områd|rå|hus|ned|opp|av|be|bi|jord|"
    r"natur|land|vitne|medlem|vare|selskap|fag(?=skap)|budskap|eigen|egen|vennskap|kunn|regn|lån|eier|eigar|ledere?|leiar|"
    r"partner|virksom|fellesskap)"
    r"(?:gruppe|styre|råd|skap|ting)"
)
_SINGLE = "|".join(sorted((re.escape(word) for word in _GOVERNING), key=len, reverse=True))
_NOUN = (
    r"(?P<joint>[a-zæøå]+-(?:,[ ]+[a-zæøå]+-){0,3}[ ]+og[ ]+)?"
    rf"(?P<noun>(?:{_SINGLE}|valgkomité|valkomité|[a-zæøåéü-]*?(?:styre|utvalg|utval|komité|komite|nemnd|nemd|forsamling)|"
    r"(?:[a-zæøåéü-]{2,})(?:råd|gruppe)|(?:fylkes|lands|same|region|ungdoms|barne|kommune|år|all|leder|leiar)s?ting|"
    r"[a-zæøåéü-]*(?:nettverk|forum)|råd|gruppe)(?:ets|ens|ts|ns|as|et|en|t|n|a)?)"
)
_ADJECTIVES = (
    r"(?:(?!(?:møte|det|den|ekstraordinært|konstituerende)\b)(?:[a-zæøå]+(?:iske?|tive?|lige?|lege?|nde)|"
    r"[a-zæøå]*(?:region|kommun|nasjon|lok|sosi|digit|sentr)ale?|kulturelle?)[ ]+){0,2}"
)
_WORD = r"[^\W\d_][^\W\d_-]*"
_NO_THEME = (
    r"(?!(?:i|den|det|ble|blei|vart|er|på|til|møte\w*|kl|fra|frå|av|ved|har|skal|som|ipr|iks|perioden|perioda|å|tirsdag|"
    r"onsdag)\b)"
)
_THEME = (
    rf"(?:[ ]+for[ ]+{_NO_THEME}{_WORD}(?:(?:,[ ]+|[ ]+og[ ]+|[ ]+){_NO_THEME}{_WORD}(?![^\W_]*\d)){{0,6}}"
    rf"|(?<=gruppe)[ ]+{_NO_THEME}{_WORD}(?:,[ ]+{_WORD}){{0,3}}[ ]+og[ ]+{_WORD}|"
    rf"(?<=utvalg)[ ]+{_NO_THEME}{_WORD}[ ]+og[ ]+{_WORD})?"
)
_FOREIGN_THEME = r"(?:[ ]+(?:on|for)[ ]+[A-Za-z]+(?:[ ]+(?:and[ ]+)?[A-Za-z]+){0,4})?"
ORGAN_PATTERN = (
    rf"(?:(?P<adj>{_ADJECTIVES}){_NOUN}\b(?P<theme>{_THEME})|(?P<sv>{_SWEDISH})\b|"
    rf"(?P<en>{_ENGLISH})\b(?P<en_theme>{_FOREIGN_THEME}))"
)
_ORGAN = re.compile(rf"(?<![^\W_]){ORGAN_PATTERN}", re.I)
_AU = re.compile(r"^AU$")


@dataclass(frozen=True, slots=True)
class OrganName:
    """An organ found in a text: its name in the one spelling, and where it stands."""

    name: str
    start: int
    end: int


def find_organ(text: str, *, at_start: bool = False) -> OrganName | None:
    """The first organ a phrase names, or None. `at_start`: it must begin the phrase (after an article)."""
    for match in _ORGAN.finditer(text):
        before = text[: match.start()].strip().lower()
        if at_start and before not in ("", "det", "den", "the", "i", "møte i"):
            return None
        name = _canonical(match)
        if name is not None:
            owned = _ORGAN.match(text, match.end() + 1) if match.group().lower().endswith("s") else None
            of_owned = _canonical(owned) if owned is not None else None
            return OrganName(of_owned or name, match.start(), owned.end() if owned is not None and of_owned else match.end())
    return None


def canonical_organ(text: str) -> str:
    """The one spelling of an organ that a label names, also when no known noun stands in it."""
    words = " ".join(text.split()).strip(" .,:;–-")
    if _AU.match(words):
        return "Arbeidsutvalget"
    found = find_organ(words)
    if found is not None and found.start <= 30:
        return found.name
    return _capital(words if not words.isupper() or len(words) <= 4 else words.lower())


def is_organ(text: str) -> bool:
    """Whether the words are an organ's name and nothing else."""
    words = text.strip()
    found = find_organ(words, at_start=True) if len(words) <= 90 else None
    return found is not None and found.end >= len(words) - 1


def of_meeting(word: str) -> str | None:
    """The organ of "styremøte", "representantskapsmøte", "AU-møte"; None where the first part names none."""
    stem = re.sub(r"(?i)-?møt(?:et|er|e|ene)?(?:bok|protokoll|referat|innkalling)?$", "", word).rstrip("-")
    if _AU.match(stem):
        return "Arbeidsutvalget"
    for candidate in (stem, re.sub(r"(?i)s$", "", stem), re.sub(r"(?i)e$", "", stem)):
        found = _ORGAN.fullmatch(candidate)
        if found is not None:
            return _canonical(found)
    return None


def _canonical(match: re.Match[str]) -> str | None:
    if match["sv"]:
        return _capital(match["sv"].lower())
    if match["en"]:
        return _english(match)
    noun, adjective = _bare(match["noun"].lower()), match["adj"].strip()
    joint = (match["joint"] or "").lower()
    if noun is None or _NOT_ORGANS.match(noun) or (noun == "råd" and "interkommunal" in adjective.lower()):
        return None  # an "interkommunalt politisk råd" is the organisation, not one of its organs
    if noun in _GOVERNING and not adjective and not joint:
        return _capital(_GOVERNING[noun])
    theme = _theme(match["theme"], shouting=match.group().isupper())
    if not adjective and not theme:
        return None if noun in ("gruppe", "komite", "nemnd", "nettverk", "forum") else _capital(joint + _definite(noun))
    words = [_indefinite_adjective(word) for word in adjective.lower().split()]
    return _capital(" ".join([*words, joint + noun]) + theme)


def _bare(noun: str) -> str | None:
    """A noun in its indefinite form: "utvalgets" and "utvalget" are "utvalg"."""
    noun = noun.replace("é", "e")
    for form in (noun, noun.removesuffix("s")):
        if form in _DEFINITE:
            return _DEFINITE[form]
        if form in _GOVERNING or any(form.endswith(ending) for ending, _, _ in _ENDINGS):
            return form
        for ending, suffixes, _ in _ENDINGS:
            for suffix in suffixes:
                if form.endswith(ending + suffix):
                    return form[: -len(suffix)]
    return None


def _definite(noun: str) -> str:
    for ending, _, definite in _ENDINGS:
        if noun.endswith(ending):
            return noun[: -len(ending)] + definite
    return noun


def _indefinite_adjective(word: str) -> str:
    """ "interessepolitiske utvalget" is the "interessepolitisk utvalg"."""
    return re.sub(r"(isk|tiv|lig|leg|al|el)(?:l?e)$", r"\1", word)


def _theme(theme: str | None, *, shouting: bool) -> str:
    words = (theme or "").split()
    kept = [word if word.isupper() and len(word) <= 4 and not shouting else word.lower() for word in words]
    if kept and kept[0] != "for":
        kept.insert(0, "for")
    return " " + " ".join(kept).rstrip(" ,") if kept else ""


def _english(match: re.Match[str]) -> str:
    theme = match["en_theme"].split()
    small = ("of", "on", "for", "and")
    words = [*match["en"].split(), *theme]
    return " ".join(word.lower() if word.lower() in small else word.capitalize() for word in words)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
