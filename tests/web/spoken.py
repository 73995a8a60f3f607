"""Every sentence and phrase that the program can say to a user on a page, read from its text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from kb.web.ui.told import PLACE

ROOT = Path(__file__).parent.parent.parent

SILENT = {
    "app.py": "told at the start, on the terminal",
    "kb/cli/": "the terminal",
    "kb/evaluation/": "the terminal",
    "kb/status.py": "kb status and kb check only",
    "kb/store/remains.py": "kb purge only",
    "ingest/backup.py": "kb backup only",
    "ingest/purge.py": "kb purge only",
    "kb/models/e5_directory.py": "the terminal, and a file beside the model",
    "kb/answer/": "speaks the language of the question by itself",
    "kb/text/": "words of the documents' languages",
    "kb/search/": "names of features",
    "ingest/structure/": "words of the documents' languages",
    "ingest/readers/number_formats.py": "shapes of dates",
    "kb/web/ui/texts.py": "programmers",
}
NOT_SAID = {
    "brought in line",  # for who calls
    "another model",  # likewise
    "row without its document in {}",  # kb check
    "cross-encoder {}",  # part of a fingerprint
    "DROP TABLE terms;\n",  # SQL
    "downloading the weights (90 MB)",  # progress on the terminal
    "reading the weights",  # likewise
    "Instruct: Given a question, retrieve passages that answer the question\nQuery: ",  # to the model
    "The picture is too large.",  # the page is shown as text then
    "There is no kind of document “{}”.",  # the page says it in its own words
    "# Who may see the uploaded documents. The program writes here; entries that you add are kept, remarks are not.\n\n",
    "dokument {}",  # a file's name
    "list {}",  # a style's name
    "private, no-cache",  # a header
    "private, no-store",  # likewise
    'attachment; filename="{}"',  # likewise
    "mot {}",  # how minutes name the votes against a proposal
    "{}: {} votes are stated, {} names are printed",  # in the JSON; the page says it in its own words
    "SSR mode is not supported",  # a warning that is silenced
    "PowerPoint Document",  # a stream's name
    "Current User",  # likewise
    "steve canny",  # what programs write for an author
    "microsoft office user",
    "microsoft account",
}
"""What looks like words for users, and is none."""
FOR_PROGRAMS = {"summary", "description", "help", "title", "doc", "epilog", "tags", "name", "license"}
"""Arguments and entries whose text describes the interface of programs (English everywhere)."""
NOT_FOR_USERS = {"warning", "exception", "debug", "info", "KeyError", "RuntimeError", "execute", "executemany", "executescript"}
"""Calls whose text goes to the log, to programmers, or to the database."""
TAKE_APART = {
    "split",
    "splitlines",
    "compile",
    "startswith",
    "endswith",
    "removeprefix",
    "removesuffix",
    "match",
    "fullmatch",
    "sub",
}
"""Calls that take text apart or look for it: their words are the documents'."""
_CODE = re.compile(
    r"\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|ALTER|ATTACH|FROM)\b|\\|\w\(\w|\(\?|</?[a-z?]|'self'|'none'|^[\w-]+/[\w-]+;|=\(\)|max-age"
)
"""SQL, regular expressions, scripts, mark-up, and headers."""
_WORDS = re.compile(
    r"[^\W\d_]+[,:;.)”]* +(?:[^\w\s]*)[^\W\d_]{2,}|[^\W\d_]{2,} [^\W\d_] |[^\W\d_]{2,}[,:]? “?\{\}|\{\}[,:]? [^\W\d_]{2,}"
)


def spoken() -> dict[str, str]:
    """Every text that is said to users, with its values as {}: where it stands."""
    return {text: place for text, place in all_texts().items() if text not in NOT_SAID}


@cache
def all_texts() -> dict[str, str]:
    """The same with what only looks so."""
    found: dict[str, str] = {}
    for file in [*sorted(ROOT.glob("kb/**/*.py")), *sorted(ROOT.glob("ingest/**/*.py")), ROOT / "app.py"]:
        place = file.relative_to(ROOT).as_posix()
        if not place.startswith(tuple(SILENT)):
            for text, line in texts_in(ast.parse(file.read_text(encoding="utf-8"))):
                found.setdefault(text, f"{place}:{line}")
    return found


def texts_in(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """What looks said in one file, with its line. What an HTTPException says gets its full stop later."""
    silent = {id(inner) for hidden in _hidden(tree) for inner in ast.walk(hidden)}
    stops = {
        id(node.args[1])
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _name(node) == "HTTPException" and len(node.args) > 1
    }
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in silent or id(node) in parts:
            continue
        text = _text(node)
        if text is not None and _WORDS.search(text) and not _CODE.search(text):
            yield text + ("." if id(node) in stops else ""), getattr(node, "lineno", 0)


def _text(node: ast.AST) -> str | None:
    """The text of a literal, its values as {}; None where it is something else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return PLACE.sub("{}", node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def _hidden(tree: ast.Module) -> Iterator[ast.AST]:
    """What is said to nobody, or to programs: docstrings, assertions, keys, comparisons, and the arguments of some calls."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node
        elif isinstance(node, ast.Assert) and node.msg is not None:
            yield node.msg
        elif isinstance(node, ast.Dict):
            yield from (key for key in node.keys if key is not None)
            yield from (value for key, value in zip(node.keys, node.values, strict=True) if _text(key or node) in FOR_PROGRAMS)
        elif isinstance(node, ast.Compare):
            yield from (one for one in (node.left, *node.comparators) if isinstance(one, ast.Constant))
        elif isinstance(node, ast.Subscript):
            yield node.slice
        elif isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            yield node.format_spec
        elif isinstance(node, ast.Call):
            yield from _hidden_in_call(node)


def _hidden_in_call(call: ast.Call) -> Iterator[ast.AST]:
    yield from (keyword.value for keyword in call.keywords if keyword.arg in FOR_PROGRAMS)
    if _name(call) in NOT_FOR_USERS or "stderr" in ast.unparse(call.func):
        yield from (*call.args, *call.keywords)
    if _name(call) in TAKE_APART:
        yield from call.args
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Constant):
            yield call.func.value


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
