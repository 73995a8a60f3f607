"""The document's title: as it is printed, never what a program wrote into the file's properties unseen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ingest.structure.file_names import humanise
from ingest.structure.item_headings import Opening
from ingest.structure.labels import read_label
from ingest.structure.lines import Line, Lines
from ingest.structure.organ_names import find_organ
from kb.text.dates import find_dates
from kb.text.exemption import find_exemption
from kb.types import Document, Kind

_JUNK = re.compile(
    r"(?i)^(?:microsoft (?:office )?(?:word|powerpoint|excel)\b.*|powerpoint[- ]?presenta\w*|untitled.*|uten (?:tittel|"
    r"navn).*|utan (?:tittel|namn).*|"
    r"namnlös.*|presenta(?:s?j|t)ion ?\d*|dokument ?\d*|document ?\d*|doc ?\d*|lysbilde ?\d*|slide ?\d*|title|tittel|"
    r"ny(?:tt)? (?:presentasjon|dokument)|"
    r"klikk for å .*|click to (?:add|edit).*|mal\b.*|.*\b(?:mal|template|normal)\.do[ct]x?m?|.*template|.*\bmal for\b.*|"
    r"scan(?:ned)?\b.*|skann\w*\b.*|img[_ -]?\d+|"
    r"(?:km|canon|hp|xerox|ricoh|kyocera|brother|epson|bizhub)[ _-].*|.*\.(?:docx?|dotx?|pptx?|potx?|xlsx?|pdf|indd|pub|odt|"
    r"odp|rtf|txt|md|html?)|"
    r"[0-9a-f-]{20,}|[\W\d_]*|(?:side|page) \d.*|print|job \d+|layout \d|\w{1,2}|c:\\.*|/.*/.*|https?:.*|brevmal.*|"
    r"rapportmal.*|standard ?mal.*)$"
)
_BARE = re.compile(
    r"(?i)^\W*(?:møteprotokoll|møtebok|protokoll|møtereferat|referat|saksprotokoll|saksutskrift|særutskrift|møteinnkalling|"
    r"innkalling|tilleggsinnkalling|"
    r"saksliste|sakliste|sakskart|dagsorden|sakspapir(?:er|et)?|saksframlegg|saksfremlegg|saksutredning|saksutgreiing|"
    r"saksfremstilling|saksframstilling|"
    r"minutes(?: of (?:the )?meeting)?|agenda|protocol|kallelse|sammanträdesprotokoll|mötesprotokoll|tjänsteskrivelse|"
    r"case paper|"
    r"strategi|handlingsprogram|handlingsplan|høringsuttalelse|høringssvar|høyringsfråsegn|høyringssvar|uttalelse|avtale|"
    r"samarbeidsavtale|vedtekter|notat|brev|"
    r"presentasjon|rapport|årsmelding|årsrapport|møte|meeting)\W*$"
)
_LABELLED = re.compile(
    r"(?i)^(?:sakstittel|tittel|sakens? tittel|saka gjeld|saken gjelder|gjelder|gjeld|emne|vedrørende|vedr|angående|ang|"
    r"subject|re|title|ärende|ärenderubrik|"
    r"sak)\.?[ ]*(?::[ \t]*|\t+)(?P<title>[^\W_].{5,180})$"
)
_VALUE_ROW = re.compile(r"^[^\W\d_][^:\n]{1,28}:(?:\s|$)")
_CONTACT = re.compile(
    r"(?i)(?:@|www\.|https?:|\btlf\b|\btelefon\b|\bphone\b|\borg\.? ?nr\b|\bpostboks\b|\bpostadresse\b|\bbesøksadresse\b|"
    r"\b\d{4}\s+[A-ZÆØÅ][a-zæøå]+$|\bside \d|"
    r"^(?:til|to|fra|frå|from|kopi|deres|vår|vår dato|att)\b\s*:?)"
)
_ORGANISATION = re.compile(
    r"(?i)^(?!.*\b(?:om|til|fra|av|over|for(?=.*region(?:en)?\W*$))\b)(?:kommunalförbundet[ ].{2,50}|"
    r"(?:[^\W\d_][\w-]*[ ]+){0,5}(?:[\w-]*kommune|[\w-]*fylkeskommune|ipr|iks|as|sa|[\w-]*regionr[åa]d|"
    r"interkommunalt politisk råd|interkommunale? \w+ råd|"
    r"[\w-]*samarbeid(?:et)?|[\w-]*samarbeidsråd|sekretariatet?|municipality|county|council|kommun|region|regionen|"
    r"[\w-]*alliansen?))\W*$"
)
_TYPE_WORD = re.compile(
    r"(?i)(?:protokoll|møtebok|referat|innkalling|saksliste|sakliste|sakskart|dagsorden|saksframlegg|saksfremlegg|strategi|"
    r"føring|program|plan\b|høring|høyring|"
    r"uttalelse|fråsegn|avtale|vedtekter|minutes|agenda|strategy|programme|agreement|avtal|yttrande|remiss|rapport|notat|"
    r"budsjett|innspill|presentasjon|melding)"
)
_MEETING_PAPER = re.compile(r"(?i)protokoll|møtebok|referat|innkalling|liste|kart|dagsorden|minutes|agenda|kallelse|protocol|møte")
# "Protokoll fra styremøte 14. juni" below a letterhead set larger is the title all the same.
_OPENS_MEETING = re.compile(
    r"(?i)^(?:møteprotokoll|protokoll|møtebok|møtereferat|referat|møteinnkalling|innkalling|minutes of|notice of|kallelse)\b.{6,}"
)
_OF_MEETINGS: frozenset[Kind] = frozenset({"minutes", "agenda"})
_NAMES: dict[str, str] = {"protokoll": "Møteprotokoll", "innkalling": "Møteinnkalling"}
_ABBREVIATIONS = frozenset(
    "IPR IKS KO AS SA AU KS EU EØS FN FNS NTP KVU NOU KDD SD SVV TEN-T NVE KPA KPS HR IKT ROS SFO NAV ATP ATK ØKS ORE BSSSC "
    "SDG USA UK FOU IA "
    "HMS PS RS KST FSK GDPR AI KI NB NN II III IV VI VII VIII IX XI XII".split()
)
_YEARS_ONLY = re.compile(r"^\W*(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d|\d\d))?\W*$")
_LONGEST = 200
_ENOUGH = 1.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be the title, the line they end on, and how much speaks for them."""

    text: str
    last: int
    weight: float


def find_printed_title(document: Document, lines: Lines, openings: Sequence[Opening], file_name: str) -> str:
    """The title as the document prints it, or what the file's name tells where it prints none."""
    cases = {opening.line.index for opening in openings if opening.form != "number"}
    several = cases if len(cases) > 1 else set()
    candidates = [*_printed(lines, several), *_from_header(lines), *_from_properties(document, lines)]
    best = max(candidates, key=lambda candidate: candidate.weight, default=None)
    if best is None or best.weight < _ENOUGH:
        return humanise(file_name)
    if is_bare(best.text):
        return _completed(best, candidates, lines)
    return best.text


def is_organisation(text: str) -> bool:
    """Whether a line is the name of a council or a body and nothing else, as in a letterhead."""
    return _ORGANISATION.match(text) is not None and _TYPE_WORD.search(text) is None


def is_bare(title: str) -> bool:
    """Whether a title says only what kind of paper it is ("PROTOKOLL")."""
    return _BARE.match(title) is not None


def finish_title(title: str, lines: Lines, kind: Kind, organ: str | None, day: date | None) -> str:
    """The title made telling and readable: a bare "PROTOKOLL" gets organ and date, capitals become a sentence."""
    readable = sentence_case(title, lines)
    if not is_bare(readable) or not (organ or day):
        return readable
    word = re.sub(r"^\W+|\W+$", "", readable)
    word = _NAMES.get(word.lower(), word) if kind in _OF_MEETINGS else word
    return f"{word} – {' '.join(part for part in (organ, f'{day:%d.%m.%Y}' if day else None) if part)}"


def _printed(lines: Lines, cases: set[int]) -> list[Candidate]:
    first = lines.on_first_page()
    few_bold = sum(line.bold for line in first) <= 3
    largest = max((line.size for line in first if line.size is not None and _speaks(line)), default=None)
    candidates = []
    taken = -1
    for line in first[:40]:
        if line.index in cases:
            break
        if line.index <= taken or not _speaks(line):
            continue
        candidate = _weighed(line, lines, largest, few_bold)
        if candidate is not None:
            taken = candidate.last
            candidates.append(candidate)
    return candidates


def _from_header(lines: Lines) -> list[Candidate]:
    """A running header that names the paper ("Dokument: Møteprotokoll AU 2/2025"), for documents that print no title below it."""
    found = []
    for line in lines.furniture[:8]:
        for cell in line.text.split("\t"):
            words = re.sub(r"(?i)^(?:dokument|document|tittel|title)\s*:\s*", "", cell.strip())
            if is_bare(words) and not _MEETING_PAPER.search(words):
                continue
            if (
                line.role == "header"
                and 6 <= len(words) <= 120
                and _TYPE_WORD.search(words)
                and not _JUNK.match(words)
                and ":" not in words
            ):
                found.append(Candidate(words, -1, 1.6))
    return found[:1]


def _speaks(line: Line) -> bool:
    """Whether a line could be a title at all."""
    text = line.words
    return (
        3 <= len(text) <= _LONGEST
        and line.role not in ("notes", "header", "footer")
        and sum(c.isalpha() for c in text) >= 3
        and _JUNK.match(text) is None
        and _CONTACT.search(text) is None
        and find_exemption(text) is None
    )


def _weighed(line: Line, lines: Lines, largest: float | None, few_bold: bool) -> Candidate | None:
    labelled = _LABELLED.match(line.words)
    if labelled is not None and not (labelled["title"].lower().startswith("nr") or labelled["title"][0].isdigit()):
        return Candidate(labelled["title"].strip(), line.index, 4.5 - line.index / 40)
    if line.role == "table":
        return None
    weight = _looks(line, lines, largest) + _words(line.words) - min(line.index, 20) / 10
    set_apart = lines.larger(line, 1.15) or line.role == "title" or (line.role == "heading" and line.level)
    if _VALUE_ROW.match(line.words) and not _TYPE_WORD.search(line.words.split(":")[0]) and not set_apart:
        weight -= 6.0
    weight += 2.0 if few_bold and line.bold else 0.0
    weight += 3.0 if line.index < 8 and _OPENS_MEETING.match(line.words) else 0.0
    text, last = _over_lines(line, lines)
    return Candidate(text, last, weight)


def _looks(line: Line, lines: Lines, largest: float | None) -> float:
    named = {0: 1.5, 1: 6.0}.get(line.level, 3.0)
    weight = {"title": 10.0, "heading": named}.get(line.role, 0.0)
    if lines.larger(line, 1.15) and largest is not None and line.size is not None:
        weight += 5.0 if line.size >= largest - 0.3 else 3.0
    if line.bold and line.role != "heading":
        weight += 1.5
    if line.capitals:
        weight += 1.0
    return weight + (2.5 if line.index == 0 else 1.0 if line.index < 3 else 0.0)


def _words(text: str) -> float:
    weight = 0.0
    if _TYPE_WORD.search(text):
        weight += 4.0 if _TYPE_WORD.search(text.split()[0]) else 2.5
    if _ORGANISATION.match(text) and not _TYPE_WORD.search(text):
        weight -= 6.0
    if text.endswith((":", ";")):
        weight -= 6.0
    if read_label(text) is not None:
        weight -= 6.0
    if text.endswith((".", ",")) or len(text) > 140:
        weight -= 2.5
    dates = find_dates(text)
    if dates and dates[0].precision == "day" and len(text) - (dates[0].end - dates[0].start) < 14:
        weight -= 5.0
    found = find_organ(text, at_start=True)
    if found is not None and found.start == 0 and found.end >= len(text) - 2:
        weight -= 1.5
    return weight


def _over_lines(line: Line, lines: Lines) -> tuple[str, int]:
    """The title with its further lines: same look, near, and not a new statement of its own."""
    text, last = line.words, line.index
    marked = line.role in ("title", "heading") or lines.larger(line, 1.15) or (line.bold and line.capitals)
    while marked and last + 1 < len(lines.body) and len(text) < 160:
        following = lines.body[last + 1]
        years = _YEARS_ONLY.match(following.words) is not None
        alike = (following.role, following.level, following.size, following.bold) == (line.role, line.level, line.size, line.bold)
        alike = alike and (following.capitals == line.capitals or years)
        apart = following.block != line.block and line.role in ("title", "heading")
        if not alike or apart or following.page != line.page or not (years or _speaks(following)) or last - line.index >= 3:
            break
        if is_bare(text) or is_bare(following.words) or is_organisation(following.words) or is_organisation(text):
            break
        if following.words.endswith(":") or read_label(following.words) is not None:
            break
        text, last = _join(text, following.words), last + 1
    return text, last


def _join(first: str, second: str) -> str:
    if re.search(r"[^\W\d_]-$", first) and second[:1].islower():
        return first[:-1] + second
    return f"{first} {second}"


def _from_properties(document: Document, lines: Lines) -> list[Candidate]:
    """The title property, when it is no junk and the document says the same in its first lines."""
    title = " ".join((document.properties.title or "").split())
    if len(title) < 4 or _JUNK.match(title):
        return []
    near = _plain(" ".join(line.words for line in lines.body[:60]))
    if not is_bare(title) and f" {_plain(title)} " in f" {near} ":
        return [Candidate(title, 0, 7.0 + _words(title))]
    return [Candidate(title, 0, 1.0)]


def _completed(bare: Candidate, candidates: Sequence[Candidate], lines: Lines) -> str:
    """A bare word for a case paper or a plan gives way to the next title below it; for minutes organ and date come later."""
    if _MEETING_PAPER.search(bare.text):
        return bare.text
    following = lines.body[bare.last + 1].words if bare.last + 1 < len(lines.body) else ""
    if (
        re.match(r"^(?:mellom|for|om|til|av|i|between|for the|on)\b", following)
        and len(following) <= 120
        and not following.endswith(".")
    ):
        return f"{bare.text} {following}"
    below = [
        c
        for c in candidates
        if bare.last < c.last <= bare.last + 12 and not is_bare(c.text) and c.weight >= _ENOUGH and len(c.text) > 6
    ]
    below = [c for c in below if not re.match(r"^(?:§|\d+[.)]?\s)", c.text)]
    return max(below, key=lambda candidate: candidate.weight).text if below else bare.text


def sentence_case(title: str, lines: Lines) -> str:
    """A title in capitals only as a sentence: abbreviations stay, names are written as the document writes them."""
    letters = [c for c in title if c.isalpha()]
    if len(letters) < 5 or not all(c.isupper() for c in letters):
        return title
    names = _proper_names(lines)
    words = re.sub(r"[^\W\d_]+(?:-[^\W\d_]+)*", lambda match: _lowered(match.group(), names), title)
    start = re.search(r"[^\W\d_]", words)
    return words if start is None else words[: start.start()] + words[start.start()].upper() + words[start.start() + 1 :]


def _lowered(word: str, names: dict[str, str]) -> str:
    return word if word in _ABBREVIATIONS else names.get(word.lower(), word.lower())


def _proper_names(lines: Lines) -> dict[str, str]:
    """Words written with a capital inside sentences and never without: names."""
    text = " ".join(line.text for line in lines.body[:200] if not line.capitals)
    inside = re.findall(r"(?<=[a-zæøå,] )[A-ZÆØÅ][a-zæøåA-ZÆØÅ-]{2,}\b", text)
    small = set(re.findall(r"\b[a-zæøå]{3,}\b", text))
    return {word.lower(): word for word in inside if word.lower() not in small}


def _plain(text: str) -> str:
    """The words only, in lower case, one space between."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip()
