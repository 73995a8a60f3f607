"""What could be voted for, and who did: "forslaget fra Brekkhus fikk 4 stemmer (Brekkhus)", "For forslag 1 stemte 25: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.structure.minutes.vote_words import COUNT, VOTED, VOTES, number_of
from kb.decisions import VoteOption

_PAREN = r"(?:[ ]*\((?P<names>[^()]*(?:\([^()]*\)[^()]*)*)\))?"
_GOT = re.compile(rf"(?i)^(?P<name>[^.]{{2,120}}?)[ ]+(?:fikk|fekk|fick|får)[ ]+(?P<count>{COUNT})[ ]+{VOTES}{_PAREN}")
_GOT_FIRST = re.compile(
    rf"(?i)^[^.]{{0,90}}?\b(?:fikk|fekk|"
    rf"fick)[ ]+(?P<name>(?!{COUNT}[ ]+{VOTES})[^.]{{2,80}}?)[ ]+(?P<count>{COUNT})[ ]+{VOTES}{_PAREN}"
)
_ALSO = re.compile(
    rf"(?i)^[ ]*,?[ ]*(?:og|mens|och|medan)[ ]+(?P<name>(?!ble|vart|blei|fall|falt)[^.]{{2,80}}?)[ ]+(?:(?:fikk|fekk|"
    rf"fick)[ ]+)?(?P<count>{COUNT})(?:[ ]+{VOTES})?{_PAREN}(?=[ ]*(?:[.,;]|$|og\b|mens\b))"
)
_BLANK = re.compile(rf"(?i)^(?P<count>{COUNT})[ ]+(?:{VOTES}[ ]+)?(?:var[ ]+)?(?P<name>blanke?)\b")
_VOTED_FOR = re.compile(
    rf"(?i)(?:^|,[ ]+(?:og|mens)[ ]+|"
    rf";[ ]*)(?P<count>{COUNT})(?:[ ]+{VOTES})?{_PAREN}[ ]+{VOTED}[ ]+for[ ]+(?P<name>(?!og\b)[^.,;"
    rf"(]{{2,80}}){_PAREN.replace('names', 'behind')}"
)
_LIST = re.compile(
    rf"(?i)^\W*(?P<side>for|"
    rf"i?mot)[ ]+(?P<name>[^:.]{{2,90}}?)[ ]+{VOTED}[ ]+(?P<count>{COUNT})[ ]*(?:{VOTES})?[ ]*(?::[ ]*(?P<names>.+?)|"
    rf"\((?P<behind>.+)\))?\.?$",
    re.S,
)
_ROW = re.compile(r"^(?P<name>[A-ZÆØÅ][^\t]{2,80})\t(?P<count>\d{1,3})(?:[ ]*(?:stemmer|røyster))?$")
_ROW_HEAD = re.compile(r"(?i)\t(?:stemmer|røyster|antall stemmer|tal røyster|votes|röster)$")
_PARTY = re.compile(r"^(?P<name>.+?)[ ]*\((?P<party>[^()]{1,25})\)$")
_LEADING = re.compile(
    r"(?i)^(?:ved[ ]+(?:\w+[ ]+)?(?:votering|avstemning|røysting)\w*[ ]+|det[ ]+|deretter[ ]+|så[ ]+|i[ ]+valget[ ]+)+"
)
_COMMON = frozenset("forslaget framlegget".split())
_MOST_NAMES = 200


def options_in(sentence: str) -> list[VoteOption]:
    """The alternatives that a sentence gives votes to; none for "for innstillingen" alone, where no name is printed."""
    words = sentence.strip()
    listed = _LIST.match(words)
    if listed is not None:
        return [_listed(listed)] if listed["names"] or listed["behind"] else []
    found: list[VoteOption] = []
    for match in _VOTED_FOR.finditer(words):
        if not re.match(r"(?i)(?:og[ ]+)?(?:i?mot)\b", match["name"]):
            found.append(_option(match, match["names"] or match["behind"]))
    if found:
        return found
    blank = _BLANK.match(words)
    if blank is not None:
        return [VoteOption("blank", number_of(blank["count"]))]
    first = _GOT.match(words) if not _GOT_FIRST.match(words) else _GOT_FIRST.match(words)
    if first is None:
        return []
    return [_option(first, first["names"]), *_further(words, first.end())]


def candidates_in_rows(sentences: Sequence[str]) -> list[VoteOption]:
    """Candidates and their votes in a table."""
    found: list[VoteOption] = []
    open_table = False
    for words in sentences:
        open_table = True if _ROW_HEAD.search(words) else open_table and "\t" in words
        row = _ROW.match(words.strip()) if open_table else None
        if row is not None:
            found.append(VoteOption(_PARTY.sub(r"\g<name>", row["name"].split(",")[0].strip()), int(row["count"])))
    return found


def _further(words: str, position: int) -> Iterator[VoteOption]:
    while (match := _ALSO.match(words[position:])) is not None and not re.match(r"(?i)falt\b", match["name"]):
        yield _option(match, match["names"])
        position += match.end()


def _option(match: re.Match[str], names: str | None) -> VoteOption:
    voters, parties = people(names or "")
    name = _LEADING.sub("", match["name"]).strip(' ,«»"')
    return VoteOption(name, number_of(match["count"]), parties, voters)


def _listed(match: re.Match[str]) -> VoteOption:
    voters, parties = people(match["names"] or match["behind"] or "")
    side = "" if match["side"].lower() == "for" else "mot "
    return VoteOption(f"{side}{match['name'].strip()}", number_of(match["count"]), parties, voters)


def people(names: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names in a list, and the parties printed behind them."""
    voters: list[str] = []
    parties: set[str] = set()
    for part in re.split(r",[ \n]*|;[ \n]*|[ \n]+(?:og|och)[ \n]+", " ".join(names.split()))[:_MOST_NAMES]:
        name = part.strip(" .")
        if not name[:1].isupper():
            continue
        with_party = _PARTY.match(name)
        if with_party is not None:
            parties.add(with_party["party"])
            name = with_party["name"]
        voters.append(name)
    return tuple(voters), tuple(sorted(parties))
