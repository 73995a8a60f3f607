"""Which organ a document belongs to, by its labels, its title, its first lines, and at last its file's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.structure.file_names import stem_of, words_of
from ingest.structure.lines import Line, Lines
from ingest.structure.organ_names import ORGAN_PATTERN, canonical_organ, find_organ, of_meeting
from ingest.structure.treatment import find_treatment, is_treatment_header
from kb.types import Kind

_OF_A_MEETING: frozenset[Kind] = frozenset({"minutes", "agenda", "case_paper"})
_MAY_HAVE_ORGAN: frozenset[Kind] = _OF_A_MEETING | {"presentation"}

_LABELS = (
    r"utvalg|utval|organ|møteorgan|møtande utval|møtende utvalg|møte i|møtande organ|styre/råd/utvalg|råd/utvalg|nemnd|"
    r"behandlende organ|behandles av|behandles i|behandlast av|behandlast i|handsamast av|handsamast i|til behandling i|"
    r"politisk utvalg|gruppe|committee|body|organisational body|nämnd|instans|forum|utvalgsnavn|hovedutvalg"
)
_LABEL_ROW = re.compile(rf"(?i)^(?:{_LABELS})[ ]*(?::[ \t]*|\t+)(?P<value>\S[^\t\n]*)")
_LABEL_ALONE = re.compile(rf"(?i)^(?:{_LABELS})[ ]*(?P<colon>:?)$")
_HEADER_CELL = re.compile(
    r"(?i)^(?:utvalg|utval|organ|behandlet av|behandles av|nemnd|råd/utvalg|styre/råd/utvalg|politisk utvalg)\W*$"
)
_PHRASE = re.compile(
    r"(?i)\b(?:møteprotokoll|protokoll|møtebok|referat|møtereferat|innkalling|møteinnkalling|tilleggsinnkalling|saksliste|"
    r"sakliste|sakskart|sakspapirer|"
    r"sakspapir|dagsorden|saksprotokoll|saksutskrift|særutskrift|møte|agenda|minutes|notice|kallelse|protokollsutdrag|"
    r"saksdokumenter|dokumenter)\b"
    r"[\s,:–-]*(?:(?:nr|no)\.?\s*\d+(?:/\d+)?[\s,:–-]*)?"
    r"(?:(?:fra|frå|for|til|i|av|of|the|meeting|ekstraordinært|ekstraordinær|konstituerende|konstituerande|felles|digitalt|"
    r"møte|møtet|from|hos|vid|med)\s+){0,6}"
    rf"(?-i:(?:[A-ZÆØÅÄÖ][\w-]*\s+){{0,3}}?)(?P<organ>{ORGAN_PATTERN})"
)
_HELD_FOR = re.compile(
    r"(?i)\b(?:orientering|presentasjon|innlegg|foredrag|evaluering|gjennomgang|status|[^\W\d_]*møte|presentation|briefing)[ ]+"
    r"(?:for|i|til|to|the)[ ]+"
    rf"(?:the[ ]+)?(?-i:(?:[A-ZÆØÅÄÖ][\w-]*\s+){{0,3}}?)(?P<organ>{ORGAN_PATTERN})"
)
_WRITTEN_BY = re.compile(
    r"(?i)^(?:[^\W\d_]+[ ]+)?(?:[^\W\d_]*rapport|notat|utredning|utgreiing|kartlegging|report)[ ]+(?:fra|frå|av|from|by)[ ]+"
    rf"(?:the[ ]+)?(?P<organ>{ORGAN_PATTERN})"
)
_MEETING_WORD = re.compile(r"(?i)\b(?P<word>[^\W\d_]+(?:-[^\W\d_]+)??-?møt(?:e|et|er|ene)?(?:protokoll|bok|referat|innkalling)?)\b")
_MEETING_PAPER = re.compile(
    r"(?i)^.{0,30}\b(?:møteprotokoll|protokoll|møtebok|referat|innkalling|møteinnkalling|saksliste|sakliste|sakskart|"
    r"dagsorden|agenda|minutes|møte|meeting)\b"
)
_OWNER = re.compile(r"^(?:(?:[A-ZÆØÅÄÖ][\w-]*[ ]+){0,3}|(?i:det|den|the|møte i)[ ]+)$")
_AFTER_NAME = re.compile(
    r"^(?:$|[,:–(-]|\d|(?i:i|den|for|møte|mandag|tirsdag|onsdag|torsdag|fredag|måndag|tysdag|laurdag|lørdag)\b|"
    r"(?:[A-ZÆØÅÄÖ][\w-]*[ ]*){1,4}$)"
)
_NAME_ONLY = 70
_FIRST_LINES = 40
_LETTERHEAD_LINES = 3
_TITLE_LINES = 8
_LONGEST_PHRASE = 160
_TREATED_IT = re.compile(r"(?i)\s+(?:behandlet|behandla|handsama|vedtok)\s+(?:saken|saka|dette|denne)\b")
_LEGAL_FORM = re.compile(r"\s+(?:IPR|IKS|KO|AS|SA)\b")
_PARTED = re.compile(r"\s+[·•|]\s+")


def find_document_organ(
    lines: Lines, front: Sequence[Line], kind: Kind, title: str, file_name: str, folders: Sequence[str]
) -> str | None:
    """The organ's name in its one spelling, or None where the document belongs to none, as a strategy or a letter does."""
    treated = find_treatment(lines) if kind != "presentation" else None
    if treated is not None and treated.organ is not None:
        return treated.organ
    labelled = _labelled(front, kind) or (_author(front) if kind == "other" else None)
    if labelled is not None or kind not in _MAY_HAVE_ORGAN:
        return labelled
    for words in [title, *_likely_lines(lines, front, kind)]:
        organ = organ_in_title(words) or (_audience(words) if kind == "presentation" else None)
        if organ is not None:
            return organ
    alone = _alone_on_a_line([*front[:12], *lines.furniture[:6]])
    return alone or (_treating(front) if kind in _OF_A_MEETING else None) or _from_names(file_name, folders, kind)


def _treating(front: Sequence[Line]) -> str | None:
    """The organ of a printed extract that tells it in a sentence: "Styret behandlet saken i møte 25. august 2023"."""
    for line in front[:_FIRST_LINES]:
        found = find_organ(line.words[:_LONGEST_PHRASE], at_start=True)
        if found is not None and _TREATED_IT.match(line.words[found.end :]) is not None:
            return found.name
    return None


def _author(front: Sequence[Line]) -> str | None:
    """The organ whose report it is: "Rapport fra faggruppe for klima, 3. mai 2024"."""
    for line in front[:_TITLE_LINES]:
        written = _WRITTEN_BY.match(line.words) if len(line.words) <= _LONGEST_PHRASE else None
        found = find_organ(written["organ"]) if written is not None else None
        if found is not None:
            return found.name
    return None


def _audience(words: str) -> str | None:
    """The organ a talk was held for: "Orientering for oppvekstutvalget"."""
    held = _HELD_FOR.search(words)
    found = find_organ(held["organ"]) if held is not None else None
    return found.name if found is not None else None


def names_organ(text: str) -> str | None:
    """What stands behind an organ's label, the organ's name first ("Organ | Styret, 14. juni"); None for any other line."""
    row = _LABEL_ROW.match(text)
    return row["value"] if row is not None and find_organ(row["value"], at_start=True) is not None else None


def organ_in_title(title: str) -> str | None:
    """The organ a title names: "Protokoll fra møte i styret", "Styremøte 14. juni", "Faggruppe for klima – referat"."""
    phrase = _PHRASE.search(title)
    if phrase is not None:
        found = find_organ(phrase["organ"])
        if found is not None:
            return found.name
    for match in _MEETING_WORD.finditer(title):
        organ = of_meeting(match["word"])
        if organ is not None:
            return organ
    if phrase is None and _MEETING_PAPER.search(title) and re.search(r"\bAU\b", title):
        return canonical_organ("AU")
    found = find_organ(title, at_start=True)
    return found.name if found is not None and _MEETING_PAPER.search(title[found.end :]) else None


def _likely_lines(lines: Lines, front: Sequence[Line], kind: Kind) -> list[str]:
    """Lines of the first page that may name the organ in a phrase; running text of a presentation says too much."""
    first = front[: _FIRST_LINES if kind in _OF_A_MEETING else 8]
    furniture = [line.words for line in lines.furniture[:6]]
    return [line.words for line in first if len(line.words) <= 160 and not _is_about_another_meeting(line.words)] + furniture


def _is_about_another_meeting(text: str) -> bool:
    """Approving the last minutes, and what some other organ did, say nothing of this document's own organ."""
    return (
        re.search(
            r"(?i)\b(?:godkjenning|godkjennelse|approval|forrige|førre|siste|previous|last|neste|next|oppfølging|vedtatt|"
            r"behandlet)\b",
            text,
        )
        is not None
    )


def _labelled(front: Sequence[Line], kind: Kind) -> str | None:
    first = front[:_FIRST_LINES]
    for position, line in enumerate(first):
        if is_treatment_header(line.text):
            continue
        row = _LABEL_ROW.match(line.words)
        if row is not None and _is_name(row["value"]) and (kind in _OF_A_MEETING or find_organ(row["value"]) is not None):
            return canonical_organ(row["value"])
        following = first[position + 1].words if position + 1 < len(first) else ""
        alone = _LABEL_ALONE.match(line.words) if kind in _OF_A_MEETING and _is_name(following) else None
        if alone is not None and (alone["colon"] or find_organ(following, at_start=True) is not None):
            return canonical_organ(following)
    return None


def _is_name(value: str) -> bool:
    return (
        2 <= len(value) <= 90
        and len(value.split()) <= 10
        and not value.endswith(":")
        and not re.match(r"[\d(]", value)
        and not _HEADER_CELL.match(value)
    )


def _alone_on_a_line(lines: Sequence[Line]) -> str | None:
    """A short first line that is an organ's name and little else ("STYRET", "Styret for X IPR", "Nordbygd formannskap").

    A name in "-rådet" is often the organisation's own ("Nordfjellrådet"), so it gives way to an organ named below it.
    """
    organisation: str | None = None
    for text in (cell for position, line in enumerate(lines) for cell in _cells(line, position)):
        if len(text) > _NAME_ONLY or text.endswith((".", ":")):
            continue
        found = find_organ(text)
        if found is None or not _OWNER.match(text[: found.start]) or not _AFTER_NAME.match(text[found.end :].strip()):
            continue
        if not found.name.lower().endswith(("rådet", "council")):
            return found.name
        # "X regionråd" under a letterhead is the organisation more often than its council; "X-rådet IPR" always is.
        if found.start == 0 and _LEGAL_FORM.match(text[found.end :]) is None:
            organisation = organisation or found.name
    return organisation


def _cells(line: Line, position: int) -> list[str]:
    """The line as a whole; the pieces between its dots or bars; the two halves of a letterhead; nothing of a table's row."""
    pieces = _PARTED.split(line.words)
    if len(pieces) > 1:
        return [piece.strip() for piece in pieces]
    cells = [cell.strip() for cell in line.words.split("\t")]
    return cells if len(cells) == 1 or (len(cells) == 2 and position < _LETTERHEAD_LINES) else []


def _from_names(file_name: str, folders: Sequence[str], kind: Kind) -> str | None:
    for name in [stem_of(file_name), *reversed(folders)]:
        words = words_of(name)
        organ = organ_in_title(words)
        found = find_organ(words)
        if organ is not None or found is not None:
            return organ or (found.name if found else None)
        if re.search(r"\bAU\b", words) and kind in _OF_A_MEETING:
            return canonical_organ("AU")
    return None
