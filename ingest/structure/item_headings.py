"""Lines that may open an agenda item: "Sak 38/25 Tittel", "PS 6/26", "047/12: TITTEL", "§ 45", "2. GODKJENNING"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from ingest.structure.labels import read_label
from ingest.structure.lines import Line, Lines
from ingest.structure.organ_names import is_organ
from kb.text.case_numbers import find_case_numbers
from kb.text.dates import find_dates

Form = Literal["case", "section", "labelled", "number"]
"""How an item is numbered: a case number with its year; a Swedish §; a word and a number; a number alone."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that opens an agenda item, or looks as if it did. `title` may stand on following lines, up to `last_line`."""

    line: Line
    last_line: int
    form: Form
    printed: str
    number: int
    key: str | None
    title: str
    listed: bool = False


_SECTION = re.compile(
    r"^§[ \t]*(?P<number>\d{1,3})\b(?![-./]\d|[ \t]*(?:\w+[ \t]+)?ledd\b|[ \t]+i[ \t]+\w*lov|"
    r"[ \t]*,)[ \t]*[:.–-]?[ \t]*(?P<title>.*)$"
)
_LABELLED = re.compile(
    r"^(?P<label>(?:sak|saksnr|saknr|punkt|pkt|item|agenda item|ärende|sag|post)(?:[ ]?(?:nr|nummer|"
    r"no)\b)?\.?)[ \t]*:?[ \t]*(?P<number>\d{1,3})"
    r"(?![\d/]|[ ]?/[ ]?\d|[.,]\d|[-–]\d)[ \t]*(?P<mark>[:.)–-]|[ \t]|$)[ \t]*(?P<title>.*)$",
    re.I,
)
_NUMBER = re.compile(r"^(?P<number>\d{1,2})[ ]?(?P<mark>[.):]|\t)[ \t]*(?P<title>[^\W\d_].*|«.*)?$")
# "1 Åpning": without a full stop only where the line looks like a heading.
_NUMBER_ALONE = re.compile(r"^(?P<number>\d{1,2})(?P<mark>[ ])[ \t]*(?P<title>[A-ZÆØÅÄÖ].*)$")
_BARE = re.compile(r"^\d{1,4}[ ]?/[ ]?(?P<year>\d\d)\b(?!/)")
_POSSIBLE = re.compile(r"^(?:[§\d]|[^\W\d_].{0,24}?\d)")
_LIST_MARK = re.compile(r"^(?:[•–*-]|#{1,6})[ \t]+")
_DOTS = re.compile(r"(?<![ .…·_\t])[ .…·_\t]{3,}+\d{1,4}\s*$|(?<=[^\d\s])\t+\d{1,3}\s*$")
_JOINT = r"[\s:.,;–—-]*"
_ARCHIVE_CELL = re.compile(
    r"^(?:\d{2}/\d{3,5}(?:-\d+)?|20\d\d/\d{1,5}(?:-\d+)?|20\d{7,8}|[A-ZÆØÅ]{2}|X|Lukket|Åpen|Open|Lukka|\d{1,4}|[\d.:–-]+)$"
)
# Between number and title some lists print the archive's number and an exemption mark.
_EXTRA = re.compile(
    r"^[ ]*\d{2}/\d{3,5}\b[ ]*(?:(?i:unntatt|unnateke|u\.?off)[^A-ZÆØÅ\t]*(?:(?i:ofl|offl)\.?[^A-ZÆØÅ\t]*)*)?(?=[A-ZÆØÅ]|$)"
)
_REFERENCE = re.compile(
    r"^(?:,|;|\)|\]|og\b|eller\b|til\b|i\b|av\b|ble\b|blei\b|vart\b|er\b|om\b|som\b|på\b|var\b|den\b|der\b|fra\b|frå\b|"
    r"med\b|was\b|is\b|har\b|in\b|of\b|and\b|jf\b)"
)
_LONGEST = 300


def find_openings(lines: Lines) -> list[Opening]:
    """Every line of the document that looks like the heading of an agenda item, of any form, in reading order."""
    series = _years_in_rows(lines)
    openings: list[Opening] = []
    skip_to = 0
    for line in lines.body:
        if line.index < skip_to or line.role == "notes":
            continue
        opening = _read(line, series)
        if opening is not None:
            opening = _with_title(opening, lines)
            openings.append(opening)
            skip_to = opening.last_line + 1
    return openings


def _years_in_rows(lines: Lines) -> frozenset[str]:
    """The year digits of bare "5/12" at the start of several lines: alone it could be a date."""
    counts = Counter(match["year"] for line in lines.body if (match := _BARE.match(line.words)) is not None)
    return frozenset(year for year, count in counts.items() if count > 1)


def _read(line: Line, series: frozenset[str] = frozenset()) -> Opening | None:
    text = _LIST_MARK.sub("", line.words)
    if not _POSSIBLE.match(text):
        return None
    bare = _BARE.match(text)
    if bare is not None and bare["year"] in series:
        text = f"Sak {text}"
    listed = _DOTS.search(text) is not None or line.role == "table"
    for read in (_read_case, _read_section, _read_labelled, _read_number):
        opening = read(line, _DOTS.sub("", text))
        if opening is not None:
            return Opening(line, line.index, opening[0], opening[1], opening[2], opening[3], opening[4], listed)
    return None


_Reading = tuple[Form, str, int, str | None, str]


def _read_case(line: Line, text: str) -> _Reading | None:
    cases = [case for case in find_case_numbers(text[:80]) if case.key is not None]
    if not cases or cases[0].start > 0:
        return None
    case = cases[0]
    if len(cases) > 1 and case.end + 8 > cases[1].start and "\t" not in text[case.end : cases[1].start]:
        return None
    rest = text[case.end :]
    title = _title(_EXTRA.sub("", rest), "\t" in text)
    if title is None or not _may_be_title(title, line) or ("\t" in text and is_organ(title)):
        return None
    printed = re.sub(r"\s+", " ", case.printed).strip()
    if _BARE.match(line.words):
        printed = printed.removeprefix("Sak ")
    return "case", printed, case.number, case.key, title


def _read_section(line: Line, text: str) -> _Reading | None:
    match = _SECTION.match(text)
    if match is None or not _may_be_title(match["title"], line):
        return None
    return "section", f"§ {match['number']}", int(match["number"]), None, match["title"].strip()


def _read_labelled(line: Line, text: str) -> _Reading | None:
    match = _LABELLED.match(text)
    if match is None or (find_dates(text[:40]) and find_dates(text[:40])[0].start <= match.start("number")):
        return None
    title = _title(match["title"], "\t" in text)
    if title is None or not _may_be_title(title, line):
        return None
    printed = f"{match['label'].rstrip(':. ')} {match['number']}"
    return "labelled", printed, int(match["number"]), None, title


def _read_number(line: Line, text: str) -> _Reading | None:
    match = _NUMBER.match(text) or (_NUMBER_ALONE.match(text) if line.role == "heading" or line.bold else None)
    if match is None or (line.level and line.role == "list"):
        return None
    title = (match["title"] or "").strip()
    if any(mention.start == 0 for mention in find_dates(text[:40])):
        return None  # "12. april 2024"
    if not title or not _may_be_title(title, line) or title.endswith((".", ";", ",")) or len(title) > 140:
        return None
    return (
        "number",
        match["number"] + (match["mark"].strip() if match["mark"] in ".)" else ""),
        int(match["number"]),
        None,
        title,
    )


def _title(rest: str, in_table: bool) -> str | None:
    """The title behind a number; in a table row the longest cell that is no number, code or date."""
    if not in_table:
        return re.sub(rf"^{_JOINT}", "", rest).strip()
    cells = [cell.strip() for cell in rest.split("\t")]
    titles = [cell for cell in cells if cell and not _ARCHIVE_CELL.match(cell)]
    return re.sub(rf"^{_JOINT}", "", max(titles, key=len)).strip() if titles else ""


def _may_be_title(title: str, line: Line) -> bool:
    """Whether words behind a number can be a title: not the rest of a sentence that began with a reference."""
    if not title:
        return True
    if _REFERENCE.match(title) or title[0] in "/%)":
        return False
    if title[0].islower() and line.role not in ("heading", "title", "table") and not line.bold and len(title) > 40:
        return False
    return len(title) <= _LONGEST


def _with_title(opening: Opening, lines: Lines) -> Opening:
    """The opening with its title's further lines: the next line when the number stands alone, and lines that look the same."""
    title, last = opening.title, opening.last_line
    while last + 1 < len(lines.body) and last < opening.line.index + 3:
        following = lines.body[last + 1]
        if not (_begins_title(following) if not title else _continues(lines.body[last], following, title, lines)):
            break
        title = f"{title} {following.words}".strip()
        last += 1
    listed = opening.listed
    if title and last + 1 < len(lines.body) and not listed and _ends_list_row(lines.body[last], lines.body[last + 1]):
        title, listed, last = f"{title} {lines.body[last + 1].words}", True, last + 1
    title = _first_sentence(_DOTS.sub("", title))
    return Opening(opening.line, last, opening.form, opening.printed, opening.number, opening.key, title.rstrip(" \t:–-"), listed)


def _ends_list_row(line: Line, following: Line) -> bool:
    """Whether a row of a list of contents goes on in the next line, which ends with dots and the page."""
    return (
        following.page == line.page
        and len(following.words) <= 90
        and _read(following) is None
        and _DOTS.search(following.words) is not None
    )


def _begins_title(line: Line) -> bool:
    text = line.words
    return (
        line.role not in ("table", "notes")
        and len(text) <= 200
        and (text[0].isupper() or text[0] in '«"“' or text[0].isdigit())
        and read_label(text) is None
        and _read(line) is None
        and not re.match(r"(?i)^(?:arkiv|saksbeh|møtedato|dato|utvalg|utval|vedlegg|til\s*:|fra\s*:)", text)
    )


def _continues(line: Line, following: Line, title: str, lines: Lines) -> bool:
    """Whether the next line goes on with the title: the same marked look, or the title is broken at a word that wants another."""
    if following.page != line.page or following.role == "table" or line.role == "table" or following.words.endswith("."):
        return False
    if read_label(following.words, likely=True) is not None or _read(following) is not None:
        return False
    if line.role == "heading":
        return following.role == "heading" and following.block == line.block
    marked = line.capitals or line.bold or lines.larger(line)
    alike = line.capitals == following.capitals and line.bold == following.bold and line.size == following.size
    if marked and alike and not following.words.endswith(":") and len(following.words) <= 120:
        return line.block == following.block or following.words[0].islower() or line.capitals or len(line.words) > 55
    return (
        title.endswith(("-", "–", " og", " for", " av", " til", " i", " om", " med", ","))
        and following.words[0].islower()
        and len(following.words) <= 80
    )


def _first_sentence(title: str) -> str:
    """A title with text run on behind it ("Tittel. Styret vedtok ...") ends at its full stop."""
    match = re.match(r"^(.{8,120}?[^\W\d_]{3})\.\s+[^\W\d_].{40,}$", title)
    return match.group(1) if match is not None else title.rstrip(".") if title.count(".") == 1 else title
