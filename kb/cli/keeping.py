"""Erasing and copying: `kb purge` and `kb backup`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import typer

from ingest.backup import BackedUp, back_up
from ingest.purge import Purged, purge, purge_all
from kb.errors import UsageError
from kb.memory import Memory
from kb.store.access import check_may_keep
from kb.store.lock import writing
from kb.types import User

ALL = (
    "This erases the whole index in {data}, with all corrections, and forgets what was taken out of the collection. "
    "The documents, the uploads and users.toml stay."
)


def run_purge(memory: Memory, user: User, paths: Sequence[str], everything: bool, sure: bool, as_json: bool) -> None:
    """Erase under the writer's lock; the whole index only when a person says so."""
    check_may_keep(user)
    if everything and paths:
        raise UsageError("Give paths or --all, not both.")
    if everything and not sure:
        _ask(memory)
    with writing(memory.settings.data):
        if everything:
            purged = purge_all(memory.catalog, memory.settings, user)
        else:
            purged = purge(memory.catalog, memory.settings, user, paths)
    _tell_purged(purged, as_json)


def run_backup(memory: Memory, user: User, file: Path, force: bool, as_json: bool) -> None:
    """Copy, while others may read and write."""
    made = back_up(memory.catalog, memory.settings, user, file, force)
    if as_json:
        _write_json(asdict(made))
    else:
        typer.echo(_told(made, file))


def _ask(memory: Memory) -> None:
    told = ALL.format(data=memory.settings.data)
    if not sys.stdin.isatty():
        raise UsageError(f"{told} Where nobody can be asked, say that you mean it: kb purge --all --yes")
    typer.echo(told, err=True)
    if not typer.confirm("Erase it?", err=True):
        raise UsageError("Nothing was erased.")


def _tell_purged(purged: Purged, as_json: bool) -> None:
    if as_json:
        _write_json(asdict(purged))
        return
    typer.echo(
        f"{purged.documents} documents and {purged.passages} passages were taken out, and nothing is left of what is not in the "
        f"collection ({purged.erased_bytes / 1e6:.1f} MB freed)."
    )


def _told(made: BackedUp, file: Path) -> str:
    return (
        f"{file}: {made.documents} documents, {made.passages} passages, {made.uploads} uploads, {made.bytes / 1e6:.1f} MB. "
        "It holds the text of closed documents too; keep it as you keep them."
    )


def _write_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
