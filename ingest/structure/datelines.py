"""Where a paper prints its own day: behind a label, under a letterhead, beside the references, at the end of a subtitle."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ingest.structure.lines import Line, Lines
from ingest.structure.organ import names_organ
from ingest.structure.organ_names import is_organ
from kb.text.dates import DateMention, find_dates
from kb.text.months import WEEKDAYS, alternatives

MEETING_LABEL = re.compile(
    r"(?i)^(?:møtedato|møtedag|møtetid|møtetidspunkt|møte dato|dato(?: for møtet?)?(?:/tid)?|dag og tid|"
    r"tid(?:spunkt)?(?: og (?:stad|sted)|/(?:sted|stad))?|(?:sted|stad)(?: og |/)tid(?:spunkt)?|møtetid og -st[ae]d|"
    r"dato og (?:tid|sted|stad)|dato, tid|når(?: og (?:hvor|kvar))?|date(?: and (?:time|place))?|meeting date|time|datum|"
    r"sammanträdesdatum|mötesdatum|tid och plats|møte|møtestad|møtested)"
    r"\b(?:[ ]*[:\t]|[ ]+(?=\d)|[ ]*$|[ ]+(?=[^\W\d_]+dag\b))"
)
PAPER_LABEL = re.compile(r"(?i)^(?:dato|vår dato|date|datum|datert|dagsett|sist endret|brevdato|dato for utsending)\b[ ]*[:\t]?")
_NOT_OWN = re.compile(
    r"(?i)\b(?:frist|fristen|neste møte|neste styremøte|next meeting|nästa|utskriftsdato|utskrift|printed|godkjenning av|"
    r"godkjennelse|godkjent protokoll|"
    r"forrige|førre|previous|(?:\w*protokoll|møtebok|\w*referat) fr[aå] (?:møte[t]? )?\d|i kraft|trer i kraft|gjelder fra|"
    r"gjeld frå|lov av|forskrift|senest|seinast|innen|innan|"
    r"høringsfrist|høyringsfrist|høringsperiode|høyringsperiode|svarfrist|påmelding|deres dato|dykkar dato|deres ref|dykkar ref|"
    r"opprettet|oppretta|"
    r"sist revidert|jf\.?|jfr\.?|viser til|syner til|brev av)\b"
)
_PLACE_DATE = re.compile(r"^[^\W\d_][^\d\n:]{1,30}?,?\s+(?:den\s+)?$")
# The line of references in a letterhead, which often ends with the place and the day.
_REFERENCES = re.compile(
    r"(?i)\b(?:(?:deres|dere|vår|våre|dykkar|our|your|er)\s+(?:ref|dato|date|sak)|(?:arkiv|saks?|journal)\w*\.?(?:nr|ref)|dnr|"
    r"sak\s+\d+/\d+|arkivsak|saksbehandler|sakshandsamar|saksbehandlar)"
)
_BESIDE_REFERENCES = re.compile(
    r"(?:(?:^|[\s\t])(?<!(?i:deres ))(?<!(?i:dykkar ))(?<!(?i:er ))(?i:vår dato|dato|brevdato|datert|dagsett|date|datum)\s*:?\s*|"
    r"(?:^|[\s\t])(?:[A-ZÆØÅÄÖ][\w-]+,?\s+){1,3}(?:den\s+)?|\d\s+)$"
)
_SAYS = re.compile(
    r"(?i)\b(?:er|ble|blei|vart|var|vert|blir|har|skal|viser|syner|vedtok|vedtatt|vedteke|vedteken|behandlet|behandla|handsama|"
    r"holdes|avholdes|innkalles|meldes|sendes|sendt|send|gjelder|gjeld|is|was|were|will)\b"
)
_OPENING_PHRASE = re.compile(
    r"(?i)\b(?:møte|møtet|styremøte|\w+møte|protokoll|møteprotokoll|møtebok|referat|innkalling|minutes|meeting|sammanträde|"
    r"agenda|saksliste|sakliste)\b"
)
_SAID_OF_MINUTES = re.compile(
    r"(?i)(?:protokoll|møtebok|referat|minutes)\w*[ ](?:fra|frå|from|of)\b.*"
    r"\b(?:godkjent|godkjend|godkjennes|vart|ble|blei|vert|approved)\b"
)
# "Onsdag 22.03.2023, Sundvik rådhus"
_WEEKDAY_ONLY = re.compile(rf"(?i)^(?:{alternatives(WEEKDAYS)})?$")
_WORDS_OF_PLACE = 6
_TITLE_SLIDE_LINES = 6
_SUBTITLE_LINES = 12
_LETTERHEAD_LINES = 20


def days_in(text: str) -> list[DateMention]:
    """The mentions of a text that name a day."""
    return [mention for mention in find_dates(text) if mention.precision == "day"]


def first_day(text: str) -> date | None:
    """The first day a text names, unless what stands before it makes it another paper's or a deadline."""
    days = days_in(text)
    return days[0].first if days and not _NOT_OWN.search(text[: days[0].start]) else None


def behind_label(lines: Sequence[Line], label: re.Pattern[str]) -> date | None:
    """The day behind a label, in its cell or on the next line."""
    for position, line in enumerate(lines):
        if "\t" in line.words:
            day = _below_label(lines[position : position + 3], label) or _in_later_cell(line.words, label)
            if day is not None:
                return day
        match = label.match(line.words)
        if match is None or _NOT_OWN.search(line.words[: match.end()]):
            continue
        rest = line.words[match.end() :]
        if rest.strip():
            day = first_day(rest[:90])
        else:
            day = first_day(lines[position + 1].words[:60]) if position + 1 < len(lines) else None
        if day is not None:
            return day
    return None


def _below_label(lines: Sequence[Line], label: re.Pattern[str]) -> date | None:
    """The day under its label, in a row of labels with one row of values ("Deres ref | Vår ref | Dato")."""
    rows = [[cell.strip() for cell in line.text.split("\t")] for line in lines]
    if len(rows) < 2 or len(rows[0]) != len(rows[1]):
        return None
    if not all(cell.endswith(":") for cell in rows[0] if cell) and not _REFERENCES.search(lines[0].words):
        return None
    for name, value in zip(rows[0], rows[1], strict=True):
        match = label.match(name)
        whole = match is not None and match.end() >= len(name) and not _NOT_OWN.search(name)
        day = first_day(value) if whole else None
        if day is not None:
            return day
    return None


def _in_later_cell(row: str, label: re.Pattern[str]) -> date | None:
    """The day behind its label in a cell of its own ("Nordfjella IPR | Dato: 14.06.2024")."""
    for cell in (cell.strip() for cell in row.split("\t")[1:]):
        match = label.match(cell)
        day = first_day(cell[match.end() :]) if match is not None and ":" in match.group() else None
        if day is not None:
            return day
    return None


def behind_organ(lines: Sequence[Line]) -> date | None:
    """The day in the row that names the treating organ ("Organ | Styret, 25. november 2022")."""
    for line in lines:
        value = names_organ(line.words)
        day = first_day(value[:90]) if value is not None else None
        if day is not None:
            return day
    return None


def beside_references(lines: Sequence[Line]) -> date | None:
    """The day on a letter's line of references ("Vår ref.: 24/93-12 Deres ref.: 24/4471 Sundvik, 20. juni 2024")."""
    for line in lines[:_LETTERHEAD_LINES]:
        if len(line.words) > 160 or not _REFERENCES.search(line.words):
            continue
        for cell in line.words.split("\t"):
            for mention in days_in(cell):
                before = cell[: mention.start]
                if _BESIDE_REFERENCES.search(before) and not _NOT_OWN.search(before[-20:]):
                    return mention.first
    return None


def standing_alone(lines: Sequence[Line], limit: int) -> date | None:
    """A day that is nearly all of a line, as under a letterhead: "14. juni 2024", "Sundvik, 14.06.2024"."""
    for line in lines[:limit]:
        text = line.words
        # A wide row is of a table, and its days are of what the table tells.
        if len(text) > 90 or text.count("\t") > 1 or _NOT_OWN.search(text):
            continue
        for cell in text.split("\t"):
            days = days_in(cell)
            if not days:
                continue
            before, after = cell[: days[0].start].strip(), cell[days[0].end :].strip(" ,.;")
            placed = _PLACE_DATE.match(cell[: days[0].start]) is not None and len(before.split()) <= 4
            opened = not before or placed or is_organ(before.rstrip(" ,–-"))
            closed = not after or re.match(r"(?i)^(?:kl|fra|frå|at|klokka|klokken|–|-|\d|,|\(|i\s|på\s|\|)", after) is not None
            where = _WEEKDAY_ONLY.match(before) and cell[days[0].end :].startswith(",") and len(after.split()) <= _WORDS_OF_PLACE
            if opened and (closed or where):
                return days[0].first
    return None


def ending_subtitle(lines: Sequence[Line], title: str) -> date | None:
    """The day that ends a short line below the title which says nothing else in a sentence ("Rapport fra styret, 3. mai 2024")."""
    for line in lines[:_SUBTITLE_LINES]:
        text = line.words
        days = days_in(text)
        if not days or len(text) > 100 or "\t" in text or text == title or _NOT_OWN.search(text) or _SAYS.search(text):
            continue
        if not text[days[-1].end :].strip(" )") and days[-1].first == days[-1].last:
            return days[-1].first
    return None


def on_title_slide(lines: Lines) -> date | None:
    """The one day a first slide of few words tells, whatever stands beside it ("Orientering for styret 14. juni 2024 | N N")."""
    first = lines.on_first_page()
    if len(first) > _TITLE_SLIDE_LINES:
        return None
    days = {day for line in first if (day := first_day(line.words)) is not None}
    return next(iter(days)) if len(days) == 1 else None


def in_opening_phrase(lines: Sequence[Line]) -> date | None:
    """ "Det innkalles til møte i styret fredag 14. juni 2024": among the first lines, the day a meeting is said to be held."""
    for line in lines[:25]:
        match = _OPENING_PHRASE.search(line.words[:160])
        if match is None or _NOT_OWN.search(line.words[:160]):
            continue
        day = first_day(line.words[match.end() : match.end() + 120])
        if day is not None and not _SAID_OF_MINUTES.search(line.words[:160]):
            return day
    return None
