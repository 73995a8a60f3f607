"""The words titles are made of: what a program wrote, what names only a kind of paper, an organisation, a contact."""

from __future__ import annotations

import re

JUNK = re.compile(
    r"(?i)^(?:microsoft (?:office )?(?:word|powerpoint|excel)\b.*|powerpoint[- ]?presenta\w*|untitled.*|uten (?:tittel|"
    r"navn).*|utan (?:tittel|namn).*|"
    r"namnlös.*|(?:ark|sheet|regneark|tabell|bok|book|mappe|workbook) ?\d*|presenta(?:s?j|t)ion ?\d*|dokument ?\d*|"
    r"document ?\d*|doc ?\d*|lysbilde ?\d*|slide ?\d*|"
    r"title|tittel|"
    r"ny(?:tt)? (?:presentasjon|dokument)|"
    r"klikk for å .*|click to (?:add|edit).*|mal\b.*|.*\b(?:mal|template|normal)\.do[ct]x?m?|.*template|.*\bmal for\b.*|"
    r"scan(?:ned)?\b.*|skann\w*\b.*|img[_ -]?\d+|"
    r"(?:km|canon|hp|xerox|ricoh|kyocera|brother|epson|bizhub)[ _-].*|.*\.(?:docx?|dotx?|pptx?|potx?|xlsx?|pdf|indd|pub|odt|"
    r"odp|rtf|txt|md|html?)|"
    r"[0-9a-f-]{20,}|[\W\d_]*|(?:side|page) \d.*|print|job \d+|layout \d|\w{1,2}|c:\\.*|/.*/.*|https?:.*|brevmal.*|"
    r"rapportmal.*|standard ?mal.*)$"
)
BARE = re.compile(
    r"(?i)^\W*(?:møteprotokoll|møtebok|protokoll|møtereferat|referat|saksprotokoll|saksutskrift|særutskrift|møteinnkalling|"
    r"innkalling|tilleggsinnkalling|"
    r"saksliste|sakliste|sakskart|dagsorden|sakspapir(?:er|et)?|saksframlegg|saksfremlegg|saksutredning|saksutgreiing|"
    r"saksfremstilling|saksframstilling|"
    r"minutes(?: of (?:the )?meeting)?|agenda|protocol|kallelse|sammanträdesprotokoll|mötesprotokoll|tjänsteskrivelse|"
    r"case paper|"
    r"strategi|handlingsprogram|handlingsplan|høringsuttalelse|høringssvar|høyringsfråsegn|høyringssvar|uttalelse|avtale|"
    r"samarbeidsavtale|vedtekter|notat|brev|"
    r"presentasjon|rapport|årsmelding|årsrapport|møte|meeting|tiltaksplan|årsplan|"
    r"utskrift (?:av|fra|frå) (?:møtebok|møteboka|møteboken|møteprotokoll|protokoll)|"
    r"(?:møte)?(?:protokoll|bok|referat|innkalling)(?:en|a|et)? (?:fra|frå|til|av|for) møtet?)\W*$"
)
LABELLED = re.compile(
    r"(?i)^(?:sakstittel|tittel|sakens? tittel|saka gjeld|saken gjelder|gjelder|gjeld|emne|vedrørende|vedr|angående|ang|"
    r"subject|re|title|ärende|ärenderubrik|"
    r"sak)\.?[ ]*(?::[ \t]*|\t+)(?P<title>[^\W_].{5,180})$"
)
VALUE_ROW = re.compile(r"^[^\W\d_][^:\n]{1,28}:(?:\s|$)")
CONTACT = re.compile(
    r"(?i)(?:@|www\.|https?:|\btlf\b|\btelefon\b|\bphone\b|\borg\.? ?nr\b|\bpostboks\b|\bpostadresse\b|\bbesøksadresse\b|"
    r"\b\d{4}\s+[A-ZÆØÅ][a-zæøå]+$|\bside \d|"
    r"^(?:kopi|deres|dykkar|vår|vår dato|att)\b\s*:?)"
)
# "Til styret" above a letter; but a talk may well be called "Til topps med tog".
ADDRESSED = re.compile(r"(?i)^(?:til|to|fra|frå|from)\b")
_ORGANISATION = re.compile(
    r"(?i)^(?!.*\b(?:om|til|fra|av|over|for(?=.*region(?:en)?\W*$)|i(?=[ ]+region(?:en)?\W*$))\b)(?:kommunalförbundet[ ].{2,50}|"
    r"(?:[^\W\d_][\w-]*[ ]+){0,5}(?:[\w-]*kommune|[\w-]*fylkeskommune|ipr|iks|as|sa|[\w-]*regionr[åa]d|"
    r"interkommunalt politisk råd|interkommunale? \w+ råd|"
    r"[\w-]*samarbeid(?:et)?|[\w-]*samarbeidsråd|sekretariatet?|municipality|county|council|kommun|region|regionen|"
    r"[\w-]*alliansen?))\W*$"
)
TYPE_WORD = re.compile(
    r"(?i)(?:protokoll|møtebok|referat|innkalling|saksliste|sakliste|sakskart|dagsorden|saksframlegg|saksfremlegg|strategi|"
    r"føring|program|plan\b|høring|høyring|"
    r"uttalelse|fråsegn|avtale|vedtekter|minutes|agenda|strategy|programme|agreement|avtal|yttrande|remiss|rapport|notat|"
    r"budsjett|innspill|presentasjon|melding)"
)
MEETING_PAPER = re.compile(r"(?i)protokoll|møtebok|referat|innkalling|liste|kart|dagsorden|minutes|agenda|kallelse|protocol|møte")
# "Protokoll fra styremøte 14. juni" below a letterhead set larger is the title all the same.
OPENS_MEETING = re.compile(
    r"(?i)^(?:møteprotokoll|protokoll|møtebok|møtereferat|referat|møteinnkalling|innkalling|minutes of|notice of|kallelse)\b.{6,}"
)
YEARS_ONLY = re.compile(r"^\W*(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d|\d\d))?\W*$")


def is_organisation(text: str) -> bool:
    """Whether a line is the name of a council or a body and nothing else, as in a letterhead."""
    return _ORGANISATION.match(text) is not None and TYPE_WORD.search(text) is None


def is_bare(title: str) -> bool:
    """Whether a title says only what kind of paper it is ("PROTOKOLL")."""
    return BARE.match(title) is not None
