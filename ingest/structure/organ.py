"""Which organ a document belongs to, by its labels, its title, its first lines, and at last its file's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.structure.file_names import stem_of, words_of
from ingest.structure.lines import Lines
from ingest.structure.organ_names import ORGAN_PATTERN, canonical_organ, find_organ, of_meeting
from kb.types import Kind

_OF_A_MEETING: frozenset[Kind] = frozenset({"minutes", "agenda", "case_paper"})
_MAY_HAVE_ORGAN: frozenset[Kind] = _OF_A_MEETING | {"presentation"}

_LABELS = (
    r"utvalg|utval|organ|møteorgan|møtande utval|møtende utvalg|møte i|møtande organ|styre/råd/utvalg|råd/utvalg|nemnd|behandlende organ|behandles av|"
    r"behandles i|politisk utvalg|gruppe|committee|body|organisational body|nämnd|instans|forum|utvalgsnavn|hovedutvalg"
)
_LABEL_ROW = re.compile(rf"(?i)^(?:{_LABELS})[ ]*(?::[ \t]*|\t+)(?P<value>\S[^\t\n]*)")
_LABEL_ALONE = re.compile(rf"(?i)^(?:{_LABELS})[ ]*:$")
_HEADER_CELL = re.compile(r"(?i)^(?:utvalg|utval|organ|behandlet av|behandles av|nemnd|råd/utvalg|styre/råd/utvalg|politisk utvalg)\W*$")
_PHRASE = re.compile(
    r"(?i)\b(?:møteprotokoll|protokoll|møtebok|referat|møtereferat|innkalling|møteinnkalling|tilleggsinnkalling|saksliste|sakliste|sakskart|sakspapirer|"
    r"sakspapir|dagsorden|saksprotokoll|saksutskrift|særutskrift|møte|agenda|minutes|notice|kallelse|protokollsutdrag|saksdokumenter|dokumenter)\b"
    r"[\s,:–-]*(?:(?:nr|no)\.?\s*\d+(?:/\d+)?[\s,:–-]*)?"
    r"(?:(?:fra|frå|for|til|i|av|of|the|meeting|ekstraordinært|ekstraordinær|konstituerende|konstituerande|felles|digitalt|møte|møtet|from|hos|vid|med)\s+){0,6}"
    rf"(?P<organ>{ORGAN_PATTERN})"
)
_MEETING_WORD = re.compile(
    r"(?i)\b(?P<word>[^\W\d_]+(?:-[^\W\d_]+)??-?møt(?:e|et|er|ene)?(?:protokoll|bok|referat|innkalling)?)\b"
)
_NAME_ONLY = 70
_FIRST_LINES = 40


def find_document_organ(lines: Lines, kind: Kind, title: str | None, file_name: str, folders: Sequence[str]) -> str | None:
    """The organ's name in its one spelling, or None where the document belongs to none, as a strategy or a letter does."""
    labelled = _labelled(lines, kind)
    if labelled is not None or kind not in _MAY_HAVE_ORGAN:
        return labelled
    for words in [title or "", *_likely_lines(lines, kind)]:
        organ = organ_in_title(words)
        if organ is not None:
            return organ
    return _alone_on_a_line(lines) or _from_names(file_name, folders, kind)


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
    return None


def _likely_lines(lines: Lines, kind: Kind) -> list[str]:
    """Lines of the first page that may name the organ in a phrase; running text of a presentation says too much."""
    first = lines.on_first_page()[: _FIRST_LINES if kind in _OF_A_MEETING else 8]
    furniture = [line.words for line in lines.furniture[:6]]
    return [line.words for line in first if len(line.words) <= 160 and not _is_about_another_meeting(line.words)] + furniture


def _is_about_another_meeting(text: str) -> bool:
    """Approving the last minutes, and what some other organ did, say nothing of this document's own organ."""
    return (
        re.search(r"(?i)\b(?:godkjenning|godkjennelse|approval|forrige|førre|siste|previous|last|neste|next|oppfølging|vedtatt|behandlet)\b", text)
        is not None
    )


def _labelled(lines: Lines, kind: Kind) -> str | None:
    first = lines.on_first_page()[:_FIRST_LINES]
    for position, line in enumerate(first):
        row = _LABEL_ROW.match(line.words)
        if row is not None and _is_name(row["value"]):
            return canonical_organ(row["value"])
        following = first[position + 1].words if position + 1 < len(first) else ""
        if _LABEL_ALONE.match(line.words) and _is_name(following):
            return canonical_organ(following)
        in_table = _in_column(line.text, [later.text for later in first[position + 1 : position + 6]])
        if in_table is not None and kind in _OF_A_MEETING:
            return in_table
    return None


def _is_name(value: str) -> bool:
    return 2 <= len(value) <= 90 and len(value.split()) <= 10 and not value.endswith(":") and not re.match(r"[\d(]", value) and not _HEADER_CELL.match(value)


def _in_column(header: str, rows: Sequence[str]) -> str | None:
    """The organ in the column of a table of treatment ("Utvalg | Møtedato | Saksnr"); None where several organs treat the case."""
    cells = [cell.strip() for cell in header.split("\t")]
    columns = [number for number, cell in enumerate(cells) if _HEADER_CELL.match(cell)]
    if len(cells) < 2 or not columns:
        return None
    values = []
    for row in rows:
        parts = [part.strip() for part in row.split("\t")]
        if len(parts) <= columns[0] or len(parts) < 2 or not _is_name(parts[columns[0]]):
            break
        values.append(canonical_organ(parts[columns[0]]))
    return values[0] if values and len(set(values)) == 1 else None


def _alone_on_a_line(lines: Lines) -> str | None:
    """A short first line that is an organ's name and little else ("STYRET", "Styret, 14. juni 2024")."""
    for line in lines.on_first_page()[:12]:
        text = line.words
        found = find_organ(text, at_start=True) if len(text) <= _NAME_ONLY and "\t" not in text else None
        if found is not None and re.match(r"(?i)^(?:$|[,:–-]|\d|i\s|den\s|mandag|tirsdag|onsdag|torsdag|fredag|for\s|møte)", text[found.end :].strip()):
            return found.name
    return None


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
