"""Which lines can be a title, and how far a title goes on over the lines below it."""

from __future__ import annotations

import re

from ingest.structure.drafts import is_draft_line
from ingest.structure.labels import read_label
from ingest.structure.lines import Line, Lines
from ingest.structure.title_words import ADDRESSED, CONTACT, JUNK, YEARS_ONLY, is_bare, is_organisation
from kb.text.exemption import find_exemption

# A line that begins so, in small letters, is the rest of the title above it.
FOR_WHOM = re.compile(r"^(?:mellom|for|om|til|av|i|between|for the|on)\b")
_LONGEST = 200


def speaks(line: Line, lines: Lines) -> bool:
    """Whether a line could be a title at all."""
    text = line.words
    return (
        3 <= len(text) <= _LONGEST
        and line.role not in ("notes", "header", "footer")
        and sum(c.isalpha() for c in text) >= 3
        and JUNK.match(text) is None
        and not is_draft_line(text)
        and CONTACT.search(text) is None
        and (ADDRESSED.match(text) is None or line.role == "title" or line.level > 0 or lines.larger(line, 1.3))
        and find_exemption(text) is None
    )


def over_lines(line: Line, lines: Lines) -> tuple[str, int]:
    """The title with its further lines: same look, near, and not a new statement of its own; a year in whatever type."""
    text, last = line.words, line.index
    marked = line.role in ("title", "heading") or lines.larger(line, 1.15) or (line.bold and line.capitals)
    while marked and last + 1 < len(lines.body) and len(text) < 160 and last - line.index < 3:
        following = lines.body[last + 1]
        if following.page != line.page or not (_adds_year(text, following, lines) or _goes_on(text, line, following, lines)):
            break
        text, last = _join(text, following.words), last + 1
    before = lines.body[line.index - 1] if line.index > 0 else None
    if marked and before is not None and before.page == line.page and _adds_year(text, before, lines):
        text = f"{text} {before.words}"
    return text, last


def _adds_year(text: str, beside: Line, lines: Lines) -> bool:
    """Whether the line beside a title is the year it is for, set large ("Handlingsprogram" over "2026")."""
    alone = YEARS_ONLY.match(beside.words) is not None and lines.larger(beside, 1.15)
    return alone and not is_organisation(text) and re.search(r"(?:19|20)\d\d", text) is None


def _goes_on(text: str, line: Line, following: Line, lines: Lines) -> bool:
    if FOR_WHOM.match(following.words) and lines.larger(line, 1.15) and lines.larger(following, 1.15):
        return not following.words.endswith((".", ":"))
    years = YEARS_ONLY.match(following.words) is not None
    alike = (following.role, following.level, following.size, following.bold) == (line.role, line.level, line.size, line.bold)
    alike = alike and (following.capitals == line.capitals or years)
    apart = following.block != line.block and line.role in ("title", "heading")
    if not alike or apart or not (years or speaks(following, lines)) or is_draft_line(following.words):
        return False
    if any(is_bare(words) or is_organisation(words) for words in (text, following.words)):
        return False
    return not following.words.endswith(":") and read_label(following.words) is None


def _join(first: str, second: str) -> str:
    if re.search(r"[^\W\d_]-$", first) and second[:1].islower():
        return first[:-1] + second
    return f"{first} {second}"
