"""A document becomes passages: cut along its structure first, by length second, each within one page.

Header and footer lines stay in the page's text but in no passage. Short neighbours under one agenda item or chapter are taken
together, so that a passage says enough to be found.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from langchain_text_splitters import RecursiveCharacterTextSplitter

from kb.store.writer import passage_id
from kb.types import HEADING_JOIN, Block, Document, Facts, Page, Part, Passage, Section, Structure

MOST_TOKENS = 200
"""About 800 characters of Norwegian: one thing said, and room for the heading path within the model's reach."""
FEW_TOKENS = 40
"""A passage shorter than this is taken together with its neighbour under the same chapter or item."""
TOKEN_CHARACTERS = 2.2
"""No ordinary text has shorter tokens than this; a text that is short even so need not be counted."""

CountTokens = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of one page with one heading path and one part."""

    start: int
    end: int
    path: tuple[str, ...]
    part: Part


def split_document(document_id: str, document: Document, structure: Structure, count_tokens: CountTokens) -> tuple[Passage, ...]:
    """All passages of a document, in reading order; each passage's text equals its page's text at its offsets."""
    places = [(section.page, section.start) for section in structure.sections]
    passages = []
    for page in document.pages:
        runs = list(_runs(page, structure.sections, places))
        for run in _merge_short(page, runs, count_tokens):
            passages += [_passage(document_id, page, piece) for piece in _split_long(page, run, count_tokens)]
    return tuple(passage for passage in passages if passage.text.strip())


def embedding_text(facts: Facts, passage: Passage) -> str:
    """What is embedded of a passage: its document's title and organ and its heading path stand before its words.

    `facts` are the document's own: a corrected title would otherwise ask for new vectors.
    """
    return "\n".join(line for line in (passage.over(facts), passage.text) if line)


def _runs(page: Page, sections: Sequence[Section], places: Sequence[tuple[int, int]]) -> Iterator[_Run]:
    """Neighbouring blocks of one section and one part, taken together."""
    run: _Run | None = None
    for block in page.blocks or (Block(0, len(page.text), "text"),):
        if block.role in ("header", "footer") or block.start == block.end:
            continue
        at = bisect_right(places, (page.number, block.start)) - 1
        path = sections[at].path if at >= 0 else ()
        part: Part = "notes" if block.role == "notes" else "table" if block.role == "table" else "body"
        if run is not None and (run.path, run.part) == (path, part):
            run = replace(run, end=block.end)
        else:
            if run is not None:
                yield run
            run = _Run(block.start, block.end, path, part)
    if run is not None:
        yield run


def _merge_short(page: Page, runs: Sequence[_Run], count_tokens: CountTokens) -> Iterator[_Run]:
    """Take a short run together with the next one of the same part, under what their heading paths have in common."""
    held: _Run | None = None
    for run in runs:
        joined = _join(held, run) if held is not None else None
        if held is not None and joined is not None and _belong_together(page, held, run, joined, count_tokens):
            held = joined
            continue
        if held is not None:
            yield held
        held = run
    if held is not None:
        yield held


def _join(one: _Run, other: _Run) -> _Run | None:
    path = _common_path(one.path, other.path)
    if one.part != other.part or (not path and one.path):
        return None
    return _Run(one.start, other.end, path or other.path, one.part)


def _common_path(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _belong_together(page: Page, one: _Run, other: _Run, joined: _Run, count_tokens: CountTokens) -> bool:
    if _tokens(page, joined, count_tokens) > MOST_TOKENS:
        return False
    return min(_tokens(page, one, count_tokens), _tokens(page, other, count_tokens)) < FEW_TOKENS


def _tokens(page: Page, run: _Run, count_tokens: CountTokens) -> int:
    return count_tokens(page.text[run.start : run.end])


def _split_long(page: Page, run: _Run, count_tokens: CountTokens) -> Iterator[_Run]:
    """Cut a run into pieces of at most MOST_TOKENS: between paragraphs or rows, else sentences, else words."""
    text = page.text[run.start : run.end]
    if len(text) < MOST_TOKENS * TOKEN_CHARACTERS or count_tokens(text) <= MOST_TOKENS:
        yield _trimmed(page, run)
        return
    splitter = RecursiveCharacterTextSplitter(
        separators=["\n", ". ", "? ", "! ", "; ", ", ", " ", ""],
        keep_separator="end",
        chunk_size=MOST_TOKENS,
        chunk_overlap=0,
        length_function=count_tokens,
        strip_whitespace=False,
    )
    start = run.start
    for piece in splitter.split_text(text):
        yield _trimmed(page, replace(run, start=start, end=start + len(piece)))
        start += len(piece)


def _trimmed(page: Page, run: _Run) -> _Run:
    text = page.text[run.start : run.end]
    start = run.start + len(text) - len(text.lstrip())
    return replace(run, start=start, end=max(start, run.start + len(text.rstrip())))


def _passage(document_id: str, page: Page, run: _Run) -> Passage:
    text = page.text[run.start : run.end]
    return Passage(
        id=passage_id(document_id, page.number, run.start, text),
        document_id=document_id,
        page=page.number,
        start=run.start,
        end=run.end,
        text=text,
        section=HEADING_JOIN.join(run.path) or None,
        part=run.part,
    )
