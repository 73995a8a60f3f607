"""Soft hyphens in Norwegian words, as a word processor sets them in narrow columns."""

from __future__ import annotations

import re

# Words are broken only where a known second part begins: between the parts of a compound, or before a heavy ending.
SECOND_PARTS = """
arbeid areal avtale bane beredskap bolig bruk bygg byggeplass by del drift effekt eier energi fangst fjord folk forbruk fordeling
forhold forsyning forum forvaltning fylke gang gjennom givning gods gruppe grunnlag handling havn helse hensyn industri innbygger
innkjøp kommune kompetanse kontingent kostnad kraft kunnskap kutt kvalitet landbruk lag ledning legging linje liv løsning læring mål
maskin medlem miljø mobilitet møte mønster nett næring nytte område omstilling oppgave opplæring organ periode plan plass program
prosjekt punkt ramme region regnskap reise reiser ressurs rett rute samarbeid samfunn sekretariat senter selskap sikkerhet skap skatt skole sone
spørsmål stasjon strategi strøm styre system tak tetthet tid tilbud tilpasning tiltak tog trafikk transport trase treff utbygging
uttalelse utslipp utvalg utvikling utredning utveksling vann vedtak vekst vei ver verdi verk vern virkning virksomhet øk økonomi
messig ning ninger ningen ningene het heten sjon sjoner sjonen lig lige bar bart løs løst ende fri frie
""".split()
BREAK = re.compile(rf"(?<=[a-zæøå]{{3}})(?=({'|'.join(sorted(SECOND_PARTS, key=len, reverse=True))})[a-zæøå]*$)")
WORD = re.compile(r"[A-ZÆØÅa-zæøå]{8,}")
VOWEL = re.compile(r"[aeiouyæøå]")
# Two letters that open a syllable together; a break between them would be read wrongly.
ONSETS = ("bl", "br", "dr", "fl", "fr", "gj", "gl", "gr", "kj", "kl", "kr", "kv", "pl", "pr", "sj", "sk", "sp", "st", "sv", "tr", "tv", "sl")
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
