"""What became of a case, by the words of its decision. The first sentence tells it; the others add to it."""

from __future__ import annotations

import re

from kb.decisions import Outcome

_BE = r"(?:ble|blei|blir|vart|vert|er|var|bli|verte|blev|bes|skal)"
# The matter as a whole: "saken utsettes" postpones, "flyttingen utsettes til mai" decides.
_MATTER = (
    r"(?:sak(?:en|a)?(?:[ ]+(?:nr\.?[ ]*)?\d{1,4}[ ]?/[ ]?\d{2,4})?|behandling(?:en|a)?(?:[ ]+av[ ]+sak\w*)?|handsaming(?:a)?|"
    r"avgjørelsen|avgjerda|punktet|forslaget|"
    r"søknaden|klagen|ärendet|frågan|planen|spørsmålet|innstillinga?(?:en)?|den|ho)"
)
_RULES: tuple[tuple[Outcome, str], ...] = (
    (
        "withdrawn",
        rf"^(?:{_MATTER}[ ]+(?:{_BE}[ ]+)?)?(?:trekkes|trekkast|trukket|trekt|trukke|trekk(?:es)?[ ]+tilbake|strykes|strøket|"
        rf"utgår|utgikk|går[ ]+ut|gjekk[ ]+ut|"
        r"dras[ ]+tillbaka|utgår)\b",
    ),
    (
        "withdrawn",
        r"\b(?:trukket|trukke|trekkes|trekt|tatt|tas|strøket|strykes)[ ]+(?:av|fra|frå)[ ]+(?:saks?(?:lista?|listen|kartet)|"
        r"sakslisten|dagsorden|dagsordenen)\b",
    ),
    (
        "postponed",
        rf"\b{_MATTER}[ ]+(?:{_BE}[ ]+)?(?:enstemmig[ ]+|samrøystes[ ]+)?(?:utsettes|utsettast|utsatt|utsett|utsatte|bordläggs|"
        rf"bordlagd|bordlades|sendes[ ]+tilbake|"
        r"send(?:t|es|ast)?[ ]+(?:tilbake|attende|i[ ]+retur)|tilbakesendes|returneres|återremitteras|"
        r"legges[ ]+fram[ ]+på[ ]+nytt)\b",
    ),
    ("postponed", r"^(?:enstemmig[ ]+)?(?:utsettes|utsatt|utsett|utsettast|bordläggs)\b"),
    (
        "postponed",
        r"\b(?:utsetter|utset|utsatte|utsette|bordlägger|sender|returnerer)[ ]+(?:saken|saka|behandlingen|handsaminga|ärendet|"
        r"avgjørelsen)\b",
    ),
    (
        "noted",
        r"\b(?:tas|tatt|tek|tok|tar|teken|tekne|teke|takast|ta|läggs|lägger|tages)\b[^.]{0,80}\btil(?:l)?[ ]+(?:orientering|"
        r"orienterende|etterretning|ettertanke|vitende|vitande|etterretting|underretning|kjennskap)\b",
    ),
    ("noted", r"\btil[ ]+(?:orientering|etterretning|vitande|vitende|etterretting)\b\W*$"),
    ("noted", r"\b(?:lägger|läggs|läggas)\b[^.]{0,80}\btill[ ]+handlingarna\b"),
    (
        "rejected",
        r"\b(?:avslås|avvises|avvisast|avslåast|avslått|avvist|forkastes|forkastet|forkasta|nedstemt|avslås|avslår|avviser|"
        r"avslog|avviste|"
        r"avslaas)\b",
    ),
    (
        "rejected",
        r"\b(?:ikke|ikkje|inte)[ ]+(?:vedtatt|vedteke|vedtas|vert[ ]+vedteke|godkjent|godkjend|godkjennes|godkjennast|"
        r"innvilges|innvilga|innvilget|"
        r"imøtekommes|imøtekomme|tas[ ]+til[ ]+følge|tatt[ ]+til[ ]+følge|teke[ ]+til[ ]+følgje|til[ ]+følge|tilrås|anbefales|"
        r"bifalles)\b",
    ),
    (
        "rejected",
        r"\bforslaget[ ]+(?:fall|falt|fell|faller)\b|\bgis[ ]+ikke[ ]+medhold\b|\bklagen?[ ]+tas[ ]+ikke\b|"
        r"\bsøknaden?[ ]+(?:avslås|avvises)\b",
    ),
)
_OUTCOMES = tuple((outcome, re.compile(f"(?i){pattern}")) for outcome, pattern in _RULES)
_CHOSEN = re.compile(
    r"(?i)\b(?:velges|valgt|valt|vald|valde|vel(?:jast|d)?|gjenvelges|gjenvalgt|attvald|oppnevnes|oppnevnt|oppnemnd|oppnemnast|"
    r"oppnemnt|"
    r"utpekes|utpekt|utnevnes|utses|utsågs|konstitueres|innvelges|oppnevner|velger|valgte|vel|oppnemner)\b"
)
_OFFICE = re.compile(
    r"(?i)\b(?:(?:vara|nest|styre|møte|gruppe|utvalgs|utvals)?(?:leder|leiar|medlem|medlemmer|medlemer|representant(?:er|ar)?|"
    r"ordfører|ordførar)|"
    r"(?:ny|nytt|nye|fast|personlig|personleg)[ ]+vara\w*|vara(?:medlem|representant|person)\w*|delegat\w*|utsending\w*|"
    r"settekommune|"
    r"(?:\w+)?(?:gruppe|komit[eé]|komité|utvalg|utval|nemnd|styre|råd)|dommer\w*|meddommer\w*|revisor\w*|ledamot|ordförande)\b"
)
_A_THING = re.compile(
    r"(?i)\b(?:alternativ(?:et)?|modell(?:en)?|løsning(?:en|a)?|løysing\w*|leverandør\w*|konsept\w*|trasé\w*|tomt\w*|"
    r"entreprenør\w*|tilbud\w*|"
    r"logo\w*|navn(?:et)?|forslag[ ]+\d)\b"
)
_ELECTION = re.compile(
    r"(?i)^(?:\W*)(?:valg|val|nyvalg|suppleringsvalg|oppnevning|oppnemning|gjenvalg|attval)\b(?![ ]+av[ ]+(?:alternativ|modell|"
    r"løsning|leverandør))"
)
_MARK = re.compile(r"^(?:[•–—*·-]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[a-zæøå][.)])\s+", re.I)
_CHOSEN_LATER = 160


def outcome_of(first_sentence: str, text: str, title: str) -> Outcome:
    """The outcome by the decision's first sentence; `text` is all of it, `title` the case's."""
    words = _MARK.sub("", first_sentence.strip())
    for outcome, pattern in _OUTCOMES:
        if pattern.search(words):
            return outcome
    return "elected" if _elects(words, text, title) else "adopted"


def is_withdrawn_or_postponed(sentence: str) -> bool:
    """Whether a sentence by itself tells that a case was not decided: it was withdrawn, postponed or sent back."""
    return outcome_of(sentence, sentence, "") in ("withdrawn", "postponed")


def _elects(words: str, text: str, title: str) -> bool:
    if _A_THING.search(words):
        return False
    if _CHOSEN.search(words):
        return _OFFICE.search(words) is not None or _ELECTION.match(title) is not None or words.lower().startswith("som ")
    return _ELECTION.match(title) is not None and _CHOSEN.search(text[:_CHOSEN_LATER]) is not None
