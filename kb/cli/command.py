"""The `kb` command: arguments in, tables or JSON out. Results go to standard output; progress and messages to standard error."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn, cast

import typer

from kb.decisions import OUTCOMES, Outcome
from kb.errors import AnotherWriter, ComponentMissing, KBError, NotFound, UsageError
from kb.memory import Memory
from kb.search.request import SearchRequest
from kb.settings import Settings
from kb.store.access import find_user
from kb.types import KINDS, Kind, User

app = typer.Typer(
    help="Rådsminne: what the council decided, in the documents' own words, on their page.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

KindName = StrEnum("KindName", {kind: kind for kind in KINDS})  # type: ignore[misc]


class SortName(StrEnum):
    relevance = "relevance"
    date = "date"


FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

Data = Annotated[Path | None, typer.Option("--data", help="Data directory (default $KB_DATA, else .kb).")]
As = Annotated[str | None, typer.Option("--as", help="Whose rights apply; without it the local owner's.")]
AsJson = Annotated[bool, typer.Option("--json", help="JSON instead of a table.")]


@app.command()
def ingest(
    paths: Annotated[list[Path] | None, typer.Argument(help="Folders (default $KB_CORPUS, else corpus).")] = None,
    data: Data = None,
    as_user: As = None,
    as_json: AsJson = False,
    retry: Annotated[bool, typer.Option("--retry", help="Read again what could not be read before.")] = False,
) -> None:
    """Bring the index in line with the folders: add, update, move, remove."""
    from kb.cli.writing import run_ingest

    with _told_in_words():
        memory = _memory(data)
        user = _user(memory, as_user)
        raise typer.Exit(run_ingest(memory, user, paths or memory.settings.roots, as_json, retry))


@app.command()
def search(
    query: Annotated[str, typer.Argument(help="Words to look for; - reads one query a line.")],
    n: Annotated[int, typer.Option("-n", min=1, max=1000, help="How many hits.")] = 10,
    first: Annotated[str | None, typer.Option("--from", metavar="DATE", help="Not older than this date (2024-06-14).")] = None,
    last: Annotated[str | None, typer.Option("--to", metavar="DATE", help="Not newer than this date.")] = None,
    organ: Annotated[str | None, typer.Option(help="Only this organ (a prefix is enough).")] = None,
    kind: Annotated[KindName | None, typer.Option(help="Only this kind of document.")] = None,
    sort: Annotated[SortName, typer.Option(help="Best first, or newest first.")] = SortName.relevance,
    data: Data = None,
    as_user: As = None,
    as_json: AsJson = False,
) -> None:
    """Find passages."""
    from kb.cli.tables import show_hits
    from kb.shapes import search_json

    def run(memory: Memory, user: User, text: str) -> None:
        request = SearchRequest(
            text, n, _day(first, "--from"), _day(last, "--to"), organ, cast(Kind, kind.value) if kind else None, sort.value
        )
        result = memory.search(user, request)
        _write_json(search_json(result)) if as_json else show_hits(result)

    with _told_in_words():
        _for_each(query, data, as_user, run)


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="A question in plain words; - reads one question a line.")],
    data: Data = None,
    as_user: As = None,
    as_json: AsJson = False,
) -> None:
    """Answer a question in the documents' own words, with page."""
    from kb.cli.tables import show_answer
    from kb.shapes import answer_json

    def run(memory: Memory, user: User, text: str) -> None:
        answer = memory.ask(user, text)
        _write_json(answer_json(answer)) if as_json else show_answer(answer)

    with _told_in_words():
        _for_each(question, data, as_user, run)


@app.command()
def page(path: str, number: int, data: Data = None, as_user: As = None, as_json: AsJson = False) -> None:
    """The stored text of one page or slide."""
    from kb.shapes import page_json
    from kb.text.normalise import normalise_path

    with _told_in_words():
        memory = _memory(data)
        stored = memory.page_at(_user(memory, as_user), normalise_path(path), number)
        if as_json:
            _write_json(page_json(stored))
        else:
            typer.echo(stored.page.text)


OutcomeName = StrEnum("OutcomeName", {outcome: outcome for outcome in OUTCOMES})  # type: ignore[misc]


class FormatName(StrEnum):
    table = "table"
    json = "json"


@app.command()
def decisions(
    text: Annotated[str, typer.Option("--text", metavar="WORDS", help="Words that stand in title or decision.")] = "",
    organ: Annotated[str | None, typer.Option(help="Only this organ (a prefix is enough).")] = None,
    year: Annotated[int | None, typer.Option(min=1800, max=2200, help="Only meetings of this year.")] = None,
    outcome: Annotated[OutcomeName | None, typer.Option(help="Only decisions with this outcome.")] = None,
    open_follow_ups: Annotated[bool, typer.Option("--open", help="Only decisions with something left to do.")] = False,
    form: Annotated[FormatName, typer.Option("--format", help="A table, or JSON.")] = FormatName.table,
    data: Data = None,
    as_user: As = None,
    as_json: AsJson = False,
) -> None:
    """What organs decided, as their minutes tell, the newest first."""
    from kb.cli.decision_table import show_decisions, tell_if_older
    from kb.register.register import Asked
    from kb.register.shapes import decision_json

    with _told_in_words():
        memory = _memory(data)
        tell_if_older(memory)
        asked = Asked(text, organ, year, cast(Outcome, outcome.value) if outcome else None, open_follow_ups)
        found = memory.decisions(_user(memory, as_user), asked)
        if as_json or form is FormatName.json:
            _write_json([decision_json(stored) for stored in found])
        else:
            show_decisions(found, date.today())


@app.command()
def status(data: Data = None, as_user: As = None, as_json: AsJson = False) -> None:
    """What is indexed, and what could not be read."""
    from kb.cli.tables import show_status
    from kb.status import index_status

    with _told_in_words():
        memory = _memory(data)
        told = index_status(memory, _user(memory, as_user))
        _write_json(told) if as_json else show_status(told)


@app.command()
def check(data: Data = None, as_user: As = None, as_json: AsJson = False) -> None:
    """Check the index: the catalog's file, every quote's ground, and Chroma."""
    from kb.status import check_index

    with _told_in_words():
        memory = _memory(data)
        found = check_index(memory, _user(memory, as_user))
        if as_json:
            _write_json(found)
        else:
            for name, state in found["components"].items():
                typer.echo(f"{name}: {state}")
        for problem in found["problems"]:
            typer.echo(problem, err=True)
        raise typer.Exit(4 if found["problems"] else 0)


class ShowName(StrEnum):
    failures = "failures"


@app.command(name="eval")
def evaluate(
    folder: Annotated[Path, typer.Argument(help="A folder with questions.jsonl; README tells how to write one.")],
    baseline: Annotated[bool, typer.Option("--baseline", help="Measure a plain pipeline on the same files beside it.")] = False,
    show: Annotated[ShowName | None, typer.Option(help="Also list the questions that went wrong.")] = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Write the report as a page to this file.")] = None,
    against: Annotated[
        Path | None, typer.Option("--against", metavar="FILE", help="Compare with an earlier run that --json wrote.")
    ] = None,
    data: Data = None,
    as_user: As = None,
    as_json: AsJson = False,
) -> None:
    """Measure the index against questions whose answers are known."""
    from kb.cli.evaluation import run_evaluation

    with _told_in_words():
        memory = _memory(data)
        run_evaluation(
            memory, _user(memory, as_user), folder, baseline, as_json, failures=show is not None, html=html, against=against
        )


@app.command()
def rebuild(data: Data = None, as_user: As = None) -> None:
    """Make the vectors' index again from the catalog; embed anew only where the model or the text analysis is another."""
    from kb.cli.writing import run_rebuild

    with _told_in_words():
        memory = _memory(data)
        run_rebuild(memory, _user(memory, as_user))


@app.command()
def purge(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Documents or folders to take out first, as kb search shows them.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Erase the whole index.")] = False,
    sure: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data: Data = None,
    as_user: As = None,
    as_json: AsJson = False,
) -> None:
    """Erase what is no longer in the collection, so that no file of the index holds a word of it."""
    from kb.cli.keeping import run_purge

    with _told_in_words():
        memory = _memory(data)
        run_purge(memory, _user(memory, as_user), paths or [], everything, sure, as_json)


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="The file to write, such as backup.zip.")],
    force: Annotated[bool, typer.Option("--force", help="Replace it, if it is there.")] = False,
    data: Data = None,
    as_user: As = None,
    as_json: AsJson = False,
) -> None:
    """Copy catalog, users and uploads into one file; also while the application runs."""
    from kb.cli.keeping import run_backup

    with _told_in_words():
        memory = _memory(data)
        run_backup(memory, _user(memory, as_user), file, force, as_json)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on (default 127.0.0.1).")] = None,
    port: Annotated[int | None, typer.Option(help="Port (default 7860).")] = None,
    data: Data = None,
    as_user: As = None,
) -> None:
    """Start the web application."""
    with _told_in_words():
        from app import serve as serve_application

        changes = {"data": data, "host": host, "port": port}
        settings = _settings(**{key: value for key, value in changes.items() if value is not None})
        try:
            serve_application(settings, find_user(settings.data, as_user))
        except KeyboardInterrupt:
            _stop("Stopped.", 130)


def main() -> None:
    """Entry point of the `kb` command."""
    app()


@contextmanager
def _told_in_words() -> Iterator[None]:
    """Errors become one sentence on standard error and the exit code of the contract."""
    try:
        yield
    except AnotherWriter as error:
        _stop(str(error), 3)
    except ComponentMissing as error:
        _stop(str(error), 4)
    except (UsageError, NotFound) as error:
        _stop(str(error), 2)
    except KBError as error:
        _stop(str(error), 1)
    except typer.Abort:
        _stop("Nothing was done.", 130)
    except KeyboardInterrupt:
        _stop("Interrupted. What was done until now is kept; run the command again to go on.", 130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader of our output has left; no need to complain
        raise typer.Exit(0) from None
    except OSError as error:
        if error.errno not in FULL:
            raise
        _stop("The disk is full. What was done until now is kept; make room, and run the command again.", 4)


def _stop(message: str, code: int) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(code)


def _settings(**changes: object) -> Settings:
    from pydantic import ValidationError

    try:
        return Settings(**changes)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors()[0]
        name = "KB_" + "_".join(str(part) for part in first["loc"]).upper()
        raise UsageError(f"The setting {name} cannot be used: {first['msg']}.") from error


def _memory(data: Path | None) -> Memory:
    return Memory(_settings(data=data) if data is not None else _settings())


def _user(memory: Memory, name: str | None) -> User:
    return find_user(memory.settings.data, name)


def _for_each(text: str, data: Path | None, as_user: str | None, run: Callable[[Memory, User, str], None]) -> None:
    """One query, or with `-` one a line from standard input, in order."""
    memory = _memory(data)
    user = _user(memory, as_user)
    if text != "-":
        run(memory, user, text)
        return
    for line in sys.stdin:
        if line.strip():
            run(memory, user, line.strip())
            sys.stdout.flush()


def _day(text: str | None, option: str) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{option} is “{text}”; write a date as 2024-06-14.") from None


def _write_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
