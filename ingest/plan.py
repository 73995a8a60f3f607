"""What to do with each file: compare what was found with what the catalog holds. Pure, so that every case can be tested alone.

A document's id is the beginning of its SHA-256; equal files are counted in path order (`id`, `id-2`, ...), so that a moved file
keeps its id and the same folder always gives the same ids.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from ingest.discover import SEPARATOR, FoundFile
from kb.types import Status

Action = Literal["keep", "move", "read", "refuse"]


@dataclass(frozen=True, slots=True)
class Held:
    """A document of the catalog, as far as planning needs it."""

    id: str
    path: str
    file: str
    sha256: str
    status: Status


@dataclass(frozen=True, slots=True)
class Step:
    """One file's part of the plan. `held` is the catalog's document with the same bytes (keep, move)."""

    action: Action
    found: FoundFile
    id: str
    held: Held | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps by path, and the documents whose paths are no longer there."""

    steps: tuple[Step, ...]
    gone: tuple[Held, ...]


def make_plan(found: Sequence[FoundFile], in_scope: Sequence[Held], outside: Sequence[Held]) -> Plan:
    """Match files with documents by their bytes. `outside` are documents this run does not look at; they keep their ids."""
    steps = [Step("refuse", one, refused_id(one.path)) for one in found if one.problem]
    by_bytes = _grouped(in_scope)
    reserved = {held.id for held in outside}
    files: dict[str, list[FoundFile]] = defaultdict(list)
    for one in found:
        if not one.problem:
            files[one.sha256].append(one)
    for sha256, group in files.items():
        group.sort(key=lambda one: one.path)
        matched = _match(group, by_bytes.get(sha256, []))
        for one, document_id in zip(group, _ids(sha256, len(group), reserved), strict=True):
            held = matched.get(one.path)
            action: Action = "read" if held is None else "keep" if held.path == one.path else "move"
            steps.append(Step(action, one, document_id, held))
    moved = {step.held.id for step in steps if step.held}
    paths = {one.path for one in found}
    unseen = _unseen(found)  # and so not gone either
    gone = tuple(held for held in in_scope if held.id not in moved and held.path not in paths and not held.path.startswith(unseen))
    return Plan(tuple(sorted(steps, key=lambda step: step.found.path)), gone)


def _under(path: str) -> str:
    """What paths inside this one begin with; a root folder itself is shown as "." or "name/."."""
    return path[:-1] if path == "." or path.endswith("/.") else f"{path}/"


def _unseen(found: Sequence[FoundFile]) -> tuple[str, ...]:
    """What paths begin with that lie in a folder, or in a message, which the system refuses at present."""
    refused = [one.path for one in found if one.problem]
    return tuple(_under(path) for path in refused) + tuple(f"{path}{SEPARATOR}" for path in refused)


def refused_id(path: str) -> str:
    """The id of a file whose bytes cannot be had."""
    return "unread-" + hashlib.sha256(path.encode()).hexdigest()[:12]


def _grouped(held: Iterable[Held]) -> dict[str, list[Held]]:
    groups: dict[str, list[Held]] = defaultdict(list)
    for one in held:
        groups[one.sha256].append(one)
    return groups


def _match(files: Sequence[FoundFile], held: Sequence[Held]) -> dict[str, Held]:
    """Equal bytes: a document stays with its path where it can; what is left over has moved, in path order."""
    by_path = {one.path: one for one in held}
    matched = {file.path: by_path[file.path] for file in files if file.path in by_path}
    left = sorted((one for one in held if one.path not in matched), key=lambda one: one.path)
    homeless = [file.path for file in files if file.path not in matched]
    return matched | dict(zip(homeless, left, strict=False))


def _ids(sha256: str, count: int, reserved: set[str]) -> list[str]:
    ids: list[str] = []
    number = 1
    while len(ids) < count:
        candidate = sha256[:16] if number == 1 else f"{sha256[:16]}-{number}"
        if candidate not in reserved:
            ids.append(candidate)
        number += 1
    return ids
