"""One form for all text: what is stored, searched and quoted has passed through here exactly once.

The functions that end in `_characters` do the same as their plain namesakes and also tell where each character came from, so
that a character of a page keeps its place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from typing import Literal

Joint = Literal["join", "hyphen", "space"]

_NEWLINES = "\r\n\v\f\x85\u2028\u2029"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
# U+0002 and U+FFFE are how PDFium reports a hyphen at the end of a line; U+2010 and U+2011 are hyphens nobody types.
_HYPHENS = "\u2010\u2011\x02\ufffe"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# Word writes its bullets in symbol fonts, whose characters stand in the private use area.
_BULLETS = "\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf06e\uf071\uf0fc\uf0a0\uf0e0\uf0de"
_REPLACED = (
    _LIGATURES
    | dict.fromkeys(_NEWLINES, "\n")
    | dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_HYPHENS, "-")
    | dict.fromkeys(_BULLETS, "•")
)
# Controls, soft hyphen, marks without width, bidirectional controls, private use, surrogates and what is no character at all.
_DROPPED = (
    "\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffd\uffff\ud800-\udfff\ue000-\uf8ff\U000e0000-\U0010ffff"
)
_IS_DROPPED = re.compile(f"[{_DROPPED}]")
_UNCLEAN = re.compile(
    f"[{_DROPPED}{''.join(_REPLACED).replace(chr(10), '')}]|[ \\t]{{2}}|[ \\t]\\n|\\n |\\n\\n\\n|\\A[ \\n]|[ \\t\\n]\\Z"
)
_WHITESPACE = re.compile(r"[ \t\n]+")
_BREAK = re.compile("([-\u00ad\u2010\u2011\x02\ufffe])[ \t]*(?:\r\n|\n)[ \t]*")
_WORD_BEFORE = re.compile(r"[^\W_]+\Z")
_WORD_AFTER = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_CONJUNCTIONS = frozenset({"og", "eller", "samt", "and", "or", "och", "til", "till", "respektive", "henholdsvis", "men"})


def normalise(text: str, *, keep_tabs: bool = False) -> str:
    """The one form of a text: NFC, plain spaces and hyphens, no invisible characters, at most one empty line, no loose ends.

    A run of spaces and tabs becomes one space; with `keep_tabs` the tabs between table cells stay. Idempotent.
    """
    if _is_clean(text, keep_tabs):
        return text
    return normalise_characters(text, keep_tabs=keep_tabs)[0]


def normalise_characters(characters: Sequence[str], *, keep_tabs: bool = False) -> tuple[str, list[int]]:
    """`normalise` over separate characters: the text, and for each of its code points the index of its source."""
    text = "".join(characters)
    if len(text) == len(characters) and _is_clean(text, keep_tabs):
        return text, list(range(len(text)))
    return _collapsed(*_composed(*_replaced(characters)), keep_tabs)


def normalise_path(path: str) -> str:
    """A path as shown and compared: NFC (macOS gives decomposed names) and forward slashes."""
    return unicodedata.normalize("NFC", path.replace("\\", "/"))


def _is_clean(text: str, keep_tabs: bool) -> bool:
    if "\t" in text and (not keep_tabs or " \t" in text or "\t\t" in text or "\t " in text):
        return False
    return unicodedata.is_normalized("NFC", text) and not _UNCLEAN.search(text)


def _replaced(characters: Sequence[str]) -> tuple[list[str], list[int]]:
    """Code points in their plain form, dropped ones gone, each with the index of its source."""
    points: list[str] = []
    sources: list[int] = []
    after_return = False
    for index, character in enumerate(characters):
        for point in character:
            if not (point == "\n" and after_return):
                plain = _REPLACED.get(point, point)
                if not _IS_DROPPED.match(plain):
                    points.extend(plain)
                    sources.extend([index] * len(plain))
            after_return = point == "\r"
    return points, sources


def _composed(points: list[str], sources: list[int]) -> tuple[str, list[int]]:
    """NFC, cluster by cluster; every code point of a cluster comes from the cluster's first source."""
    text = "".join(points)
    if unicodedata.is_normalized("NFC", text):
        return text, sources
    composed: list[str] = []
    origins: list[int] = []
    start = 0
    for end in range(1, len(points) + 1):
        if end < len(points) and _belongs_to(points[end], text[start:end]):
            continue
        cluster = unicodedata.normalize("NFC", text[start:end])
        composed.append(cluster)
        origins.extend([sources[start]] * len(cluster))
        start = end
    return "".join(composed), origins


def _belongs_to(point: str, cluster: str) -> bool:
    if point < "\u0300":
        return False
    return unicodedata.combining(point) != 0 or (
        unicodedata.normalize("NFC", cluster + point) != unicodedata.normalize("NFC", cluster) + unicodedata.normalize("NFC", point)
    )


def _collapsed(text: str, sources: list[int], keep_tabs: bool) -> tuple[str, list[int]]:
    """Runs of white space in their shortest form; none at the ends of the text or of a line."""
    parts: list[str] = []
    origins: list[int] = []
    position = 0
    for run in _WHITESPACE.finditer(text):
        parts.append(text[position : run.start()])
        origins.extend(sources[position : run.start()])
        position = run.end()
        if position == len(text):
            break
        short = _short_run(run.group(), run.start() == 0, keep_tabs)
        parts.append(short)
        origins.extend(sources[run.start() + offset] for offset in _offsets(run.group(), short))
    parts.append(text[position:])
    origins.extend(sources[position:])
    return "".join(parts), origins


def _short_run(run: str, at_start: bool, keep_tabs: bool) -> str:
    breaks = 0 if at_start else min(run.count("\n"), 2)
    tabs = run[run.rfind("\n") + 1 :].count("\t") if keep_tabs else 0
    return "\n" * breaks + "\t" * tabs or ("" if at_start else " ")


def _offsets(run: str, short: str) -> list[int]:
    """For each character of the short form of a run, which character of the run it is."""
    breaks = [offset for offset, point in enumerate(run) if point == "\n"]
    tabs = [offset for offset, point in enumerate(run) if point == "\t" and offset > (breaks[-1] if breaks else -1)]
    if short == " ":
        return [0]
    return breaks[: short.count("\n")] + tabs[: short.count("\t")]


def vocabulary(lines: Iterable[str]) -> frozenset[str]:
    """The words of a document, lower case, as evidence for words broken over lines; broken ones are left out.

    Of "nord-sør-aksen" also "nord-sør" and "sør-aksen" are known.
    """
    words: set[str] = set()
    for line in lines:
        stripped = line.rstrip()
        whole = stripped.rpartition(" ")[0] if stripped.endswith(("-", "\u00ad", "\u2010", "\x02", "\ufffe")) else stripped
        for word in _WORD.findall(whole.lower()):
            words.add(word)
            parts = word.split("-")
            words.update("-".join(parts[start:end]) for start in range(len(parts)) for end in range(start + 2, len(parts) + 1))
    return frozenset(words)


def joint(before: str, after: str, known: Collection[str] = frozenset()) -> Joint:
    """How two pieces, the first ending in a hyphen at the end of its line, belong together.

    `join`: one word, without the hyphen; `hyphen`: one word, the hyphen stays; `space`: two words ("inntekts- og"). A word
    that stands whole elsewhere in the document (`known`, lower case) decides; otherwise the shape of the pieces does.
    """
    if not before or not after or after.lower() in _CONJUNCTIONS:
        return "space"
    joined, hyphenated = (before + after).lower() in known, f"{before}-{after}".lower() in known
    if joined != hyphenated:
        return "join" if joined else "hyphen"
    if len(before) == 1 or not before.isalpha():
        return "hyphen"
    if len(before) > 2 and len(after) > 2 and before.isupper() and after.isupper():
        return "join"
    return "join" if before[1:].islower() and after[0].islower() else "hyphen"


def join_broken_words(text: str, known: Collection[str] = frozenset()) -> str:
    """Joins words that a hyphen breaks over two lines; other line breaks stay."""
    return _joined(text, known, unwrap=False)[0]


def join_lines(lines: Sequence[str], known: Collection[str] = frozenset()) -> str:
    """The lines of one paragraph as one line, words joined over the breaks."""
    return _joined("\n".join(lines), known, unwrap=True)[0]


def join_lines_characters(characters: Sequence[str], known: Collection[str] = frozenset()) -> tuple[str, list[int]]:
    """`join_lines` over single characters with a newline between the lines: the text, and the source of each character."""
    return _joined("".join(characters), known, unwrap=True)


def _joined(text: str, known: Collection[str], unwrap: bool) -> tuple[str, list[int]]:
    output: list[str] = []
    sources: list[int] = []

    def keep(start: int, end: int) -> None:
        piece = text[start:end]
        output.extend(piece.replace("\n", " ") if unwrap else piece)
        sources.extend(range(start, end))

    position = 0
    for match in _BREAK.finditer(text):
        keep(position, match.start())
        position = match.end()
        before = _WORD_BEFORE.search("".join(output[-60:]))
        after = _WORD_AFTER.match(text, position)
        decision = joint(before.group() if before else "", after.group() if after else "", known)
        if match.group(1) == "\u00ad" and decision != "space":
            decision = "join"
        if decision != "join":
            output.append("-")
            sources.append(match.start())
        if decision == "space":
            newline = text.index("\n", match.start())
            keep(newline, newline + 1)
    keep(position, len(text))
    return "".join(output), sources


_QUOTES = dict.fromkeys("‘’‚‛′`´ʼ", "'") | dict.fromkeys("“”„‟″«»", '"')
_UNMATCHED = re.compile(r"[\s\-‐-―−­•·▪◦●○■□‣⁃]")


def fold_for_matching(text: str) -> tuple[str, list[int]]:
    """The form in which a quote is looked for in another rendering of the same text, and where each character came from.

    White space, hyphens, dashes and bullets are gone, quotation marks are alike, compatibility forms are plain; case stays.
    """
    clean, sources = _composed(*_replaced(text))
    folded: list[str] = []
    origins: list[int] = []
    for point, source in zip(clean, sources, strict=True):
        for plain in _QUOTES.get(point) or unicodedata.normalize("NFKC", point):
            if not _UNMATCHED.match(plain):
                folded.append(_QUOTES.get(plain, plain))
                origins.append(source)
    return "".join(folded), origins
