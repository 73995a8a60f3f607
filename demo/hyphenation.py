"""Soft hyphens in Norwegian words, as a word processor sets them in narrow columns."""

from __future__ import annotations

import re

# Words are broken only where a known second part begins: between the parts of a compound, or before a heavy ending.
SECOND_PARTS = """
arbeid areal avgift avtale bane bar bart beredskap binding bolig bruk by bygg byggeplass del drift effekt eier ende
energi fangst fjord fjorden folk forbruk fordeling forhold forsyning forum forvaltning fri frie fylke følging gang
givende givning gjennom gods grunnlag gruppe handling havn helse hensyn het heten industri innbygger innkjøp knutepunkt
kommende kommune kompetanse kontingent kostnad kraft kunnskap kutt kvalitet lag land landbruk ledning legging lig lige
linje liv læring løs løsning løst maskin medlem messig miljø mobilitet mål mønster møte nett ning ningen ningene ninger
nytte næring område omstilling oppfølging oppgave opplæring organ periode plan plass program prosjekt punkt ramme region
regnskap reise reiser ressurs rett rettledning rommet rute samarbeid samfunn sekretariat selskap senter sikkerhet sjon
sjonen sjoner skap skatt skole skriv sone spørsmål stasjon strategi strøm styre styret system tak tetthet tid tilbud
tilpasning tiltak tjeneste tog trafikk transport trase treff undersøkelse utbygging utredning utslipp utslippene
uttalelse utvalg utveksling utvikling vann vedtak vei vekst veksten ver verdi verk vern virkning virksomhet øk økonomi
""".split()
BREAK = re.compile(rf"(?<=[a-zæøå]{{3}})(?=({'|'.join(sorted(SECOND_PARTS, key=len, reverse=True))})[a-zæøå]*$)")
WORD = re.compile(r"[A-ZÆØÅa-zæøå]{8,}")
VOWEL = re.compile(r"[aeiouyæøå]")
# Two letters that open a syllable together; a break between them would be read wrongly.
ONSETS = (
    "bl",
    "br",
    "dr",
    "fl",
    "fr",
    "gj",
    "gl",
    "gr",
    "kj",
    "kl",
    "kr",
    "kv",
    "pl",
    "pr",
    "sj",
    "sk",
    "sp",
    "st",
    "sv",
    "tr",
    "tv",
    "sl",
)
SOFT = "\u00ad"


def soften(text: str) -> str:
    """The text with soft hyphens where its long words may be broken."""
    return WORD.sub(lambda found: _word(found[0]), text)


def _word(word: str) -> str:
    low = word.lower()
    places = [found.start() for found in BREAK.finditer(low) if _good(low, found.start(), found[1])]
    out, last = "", 0
    for place in places:
        if place - last >= 3 and len(word) - place >= 3:
            out += word[last:place] + SOFT
            last = place
    return out + word[last:]


def _good(word: str, place: int, part: str) -> bool:
    opens_together = word[place - 1 : place + 1] in ONSETS and len(part) < 4
    return not opens_together and bool(VOWEL.search(word[:place]))
