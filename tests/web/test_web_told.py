"""Every sentence the program can say to a user has its counterpart in bokmål and nynorsk, which says the same."""

from __future__ import annotations

import ast
import errno
import inspect
import os
import re
import tomllib
import zipfile
from pathlib import Path
from tomllib import _parser as toml_parser

import pytest

from kb.web.ui.texts import FOLDER
from kb.web.ui.told import PLACE, sentences, told
from tests.web.spoken import NOT_SAID, SILENT, all_texts, spoken, texts_in

NORWEGIAN = pytest.mark.parametrize("language", ["nb", "nn"])
BOKMAAL = re.compile(
    r"\b(ikke|en|et|fra|hva|hvem|hvilke|filen|siden|mappen|maskinen|noen|noe|mer|kjør|dokumentene|bare|bilde|være|blitt|ble|også)\b"
)
SYSTEM = (
    "EACCES EPERM ENOENT EEXIST EISDIR ENOTDIR ENOSPC EDQUOT EFBIG "
    "EROFS EIO ENAMETOOLONG EMFILE ELOOP ENOMEM EBUSY ESTALE ETIMEDOUT"
)


def known(language: str, table: str = "") -> dict[str, str]:
    """What a language says: the program's own sentences, or those of one table."""
    whole = tomllib.loads((FOLDER / f"told.{language}.toml").read_text(encoding="utf-8"))
    found = whole[table] if table else whole
    return {english: said for english, said in found.items() if isinstance(said, str)}


def all_known(language: str) -> dict[str, str]:
    return dict(sentences(tomllib.loads((FOLDER / f"told.{language}.toml").read_text(encoding="utf-8"))))


def without_names(patterns: dict[str, str]) -> set[str]:
    return {PLACE.sub("{}", english) for english in patterns}


# ---- The dictionaries


@NORWEGIAN
def test_every_sentence_has_its_counterpart(language: str) -> None:
    have = without_names(known(language))
    missing = [f"{place}: {sentence}" for sentence, place in spoken().items() if sentence not in have]
    assert not missing, f"{len(missing)} sentences are not in told.{language}.toml:\n" + "\n".join(missing)


@NORWEGIAN
def test_no_counterpart_is_left_over(language: str) -> None:
    said = set(spoken())
    assert [english for english in known(language) if PLACE.sub("{}", english) not in said] == []


@NORWEGIAN
def test_values_are_kept(language: str) -> None:
    for english, translation in all_known(language).items():
        names = PLACE.findall(english)
        assert sorted(names) == sorted(PLACE.findall(translation)), english
        assert len(set(names)) == len(names), english
        values = {name: f"<{i}>" for i, name in enumerate(names)}
        assert told(english.format(**values), language) == translation.format(**values)


@NORWEGIAN
def test_it_is_written_in_its_language(language: str) -> None:
    said = list(all_known(language).values())
    assert [one for one in said if re.search(r"\b(the|of|not|cannot|and|which|could)\b|[“”]", one)] == []
    assert [one for one in said if "  " in one or one != one.strip()] == []


def test_nynorsk_is_nynorsk() -> None:
    nynorsk = all_known("nn")
    assert nynorsk.keys() == all_known("nb").keys()
    assert [one for one in nynorsk.values() if BOKMAAL.search(one.lower())] == []


def test_the_reading_of_the_program_passes_over_nothing_that_is_gone() -> None:
    root = Path(__file__).parent.parent.parent
    assert [place for place in SILENT if not (root / place).exists()] == []
    assert NOT_SAID <= set(all_texts())


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('raise UsageError(f"{file}: write it anew.")', ["{}: write it anew."]),
        ('reason = f"was {path}"', ["was {}"]),
        ('problem = "a header"', ["a header"]),
        ('NOT_COUNTED = "Formulas: {count}. Open it."', ["Formulas: {}. Open it."]),
        ('raise HTTPException(413, f"The file is large; split it")', ["The file is large; split it."]),
        ('x = f"The day {day:%d of %B}"', ["The day {}"]),
        ('"""A docstring of three words."""', []),
        ('log.warning("The rescan stopped.")', []),
        ('Query(description="How many hits.")', []),
        ('BODY = {"description": "How many hits."}', []),
        ('c.execute("SELECT path FROM documents")', []),
        ('words = "januar februar mars".split()', []),
        ('if name == "another model": pass', []),
    ],
)
def test_what_counts_as_said(line: str, found: list[str]) -> None:
    assert [text for text, _ in texts_in(ast.parse(line))] == found


# ---- What systems and libraries say inside our sentences


@NORWEGIAN
@pytest.mark.parametrize("code", SYSTEM.split())
def test_what_the_system_says(language: str, code: str) -> None:
    reason = os.strerror(getattr(errno, code))
    assert told(f"The system refuses to open the file: {reason}.", language) != told(
        "The system refuses to open the file: {}.", language
    ).format(reason)


@NORWEGIAN
def test_what_the_toml_reader_says(language: str) -> None:
    """Python's own reader of kb.toml: each of its messages, as its program text has them."""
    tree = ast.parse(inspect.getsource(toml_parser))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "suffixed_err"]
    said = {re.sub(r"\{.*?\}", "{}", ast.unparse(call.args[2]).removeprefix("f").strip("'\"")) for call in calls}
    assert len(said) > 15
    have = {pattern.replace("\\", "\\\\") for pattern in without_names(known(language, "toml"))}
    assert {one.replace('\\"', '"') for one in said} - have == set()


@NORWEGIAN
def test_what_the_zip_reader_says_is_what_it_says(language: str) -> None:
    source = inspect.getsource(zipfile)
    assert [english for english in known(language, "zip") if english.split("{")[0] not in source] == []
    assert "zip" not in told("The file is incomplete or damaged (File is not a zip file). Get a new copy of it.", language)
