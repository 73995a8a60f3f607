"""`kb.toml`: what people say about the documents of a folder. For each key the nearest file that names it wins.

A kb.toml that cannot be understood must not open anything: its documents are closed to everyone but the owner until it is mended.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from ingest.discover import SEPARATOR, FoundFile
from kb.store.writer import Standing
from kb.text.normalise import normalise, normalise_path
from kb.types import KINDS, Access, Facts, Kind

ACCESSES: tuple[Access, ...] = ("open", "internal", "closed")
DEFAULT_ACCESS: Access = "internal"


@dataclass(frozen=True, slots=True)
class Rule:
    """What one kb.toml, or one file's entry in it, says; None where it says nothing."""

    access: Access | None = None
    groups: tuple[str, ...] | None = None
    organ: str | None = None
    kind: Kind | None = None
    title: str | None = None
    date: date | None = None

    def over(self, other: Rule) -> Rule:
        """This rule, with the other's word where this one is silent."""
        return Rule(*(mine if mine is not None else theirs for mine, theirs in zip(_values(self), _values(other), strict=True)))


@dataclass(frozen=True, slots=True)
class FolderRules:
    """One kb.toml: a rule for the folder, rules for single files by name, the collection's name, and what is wrong with it.

    `inside` tells by the name of a message which of the files lie in it.
    """

    folder: Rule = Rule()
    files: Mapping[str, Rule] = field(default_factory=dict)
    inside: Mapping[str, Sequence[str]] = field(default_factory=dict)
    name: str | None = None
    problem: str | None = None


class Rules:
    """The rules of a set of folders, each kb.toml read once in a run."""

    def __init__(self) -> None:
        self._read = cache(_read_rules)

    def standing(self, file: Path, root: Path, own: Facts, inside: str = "", dated: date | None = None) -> Standing:
        """What holds for this file: its own facts corrected, and who may see it.

        For an attachment `file` is the message on disk, `inside` the path in it ("vedlegg.pdf"), and `dated` the message's day,
        which holds where neither the attachment nor a rule tells one. Whatever is attached may be seen by those who may see the
        message, unless a rule names it; and a message, whose file holds them all, is no more open than the least open of them.
        """
        rule = self._rule(file, root, inside)
        facts = replace(
            own,
            organ=rule.organ if rule.organ is not None else own.organ,
            kind=rule.kind or own.kind,
            title=rule.title or own.title,
            date=rule.date or own.date or dated,
        )
        access, groups = rule.access or DEFAULT_ACCESS, rule.groups or ()
        for attached in self._named_inside(file, root, inside):
            within = self._rule(file, root, attached)
            access, groups = _narrower((access, groups), (within.access or DEFAULT_ACCESS, within.groups or ()))
        return Standing(facts, access, groups)

    def problems(self, root: Path, folders: set[Path]) -> list[tuple[Path, str]]:
        """The kb.toml files of these folders, and of those above them, that could not be understood."""
        above = {parent for folder in folders for parent in (folder, *folder.parents) if parent.is_relative_to(root)}
        return [(folder / "kb.toml", problem) for folder in sorted(above) if (problem := self._read(folder).problem)]

    def collection_name(self, root: Path) -> str:
        """The name in the root's kb.toml, or else the folder's."""
        return self._read(root).name or root.name

    def _rule(self, file: Path, root: Path, inside: str) -> Rule:
        if not file.is_relative_to(root):
            return Rule(access="closed", groups=())  # nothing speaks of it, so nothing opens it
        rule = Rule()
        for folder in _folders(file, root):
            rules = self._read(folder)
            whole, *containers = _keys(file, folder, inside)
            rule = rule.over(rules.files.get(whole, Rule()))
            for container in containers:
                rule = rule.over(replace(rules.files.get(container, Rule()), kind=None, title=None, date=None))
            rule = rule.over(rules.folder)
        return rule

    def _named_inside(self, file: Path, root: Path, inside: str) -> list[str]:
        """The paths in this message of which some kb.toml says something."""
        named = []
        for folder in _folders(file, root):
            on_disk = normalise_path(file.relative_to(folder).as_posix())
            message = _keys(file, folder, inside)[0]
            named += [name[len(on_disk) + len(SEPARATOR) :] for name in self._read(folder).inside.get(message, ())]
        return named


def standing_of(rules: Rules, found: FoundFile, own: Facts) -> Standing:
    """What holds for a file or an attachment that was found."""
    return rules.standing(found.on_disk, found.root, own, found.inside, found.dated)


def _folders(file: Path, root: Path) -> list[Path]:
    """The folders above a file up to its root, the nearest first."""
    return [folder for folder in file.parents if folder.is_relative_to(root)]


def _keys(file: Path, folder: Path, inside: str) -> list[str]:
    """What this file is called in a folder's kb.toml, and after it what it lies in: a.eml!/b.eml!/c.pdf, a.eml!/b.eml, a.eml."""
    parts = [file.relative_to(folder).as_posix(), *(inside.split(SEPARATOR) if inside else [])]
    return [normalise_path(SEPARATOR.join(parts[:count])) for count in range(len(parts), 0, -1)]


def _narrower(one: tuple[Access, tuple[str, ...]], other: tuple[Access, tuple[str, ...]]) -> tuple[Access, tuple[str, ...]]:
    """The less open of two rights; where both are closed, to those only who are in a group of each."""
    if one[0] == other[0] == "closed":
        return "closed", tuple(group for group in one[1] if group in other[1])
    return max(one, other, key=lambda rights: ACCESSES.index(rights[0]))


def _values(rule: Rule) -> tuple[Any, ...]:
    return rule.access, rule.groups, rule.organ, rule.kind, rule.title, rule.date


def _read_rules(folder: Path) -> FolderRules:
    file = folder / "kb.toml"
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8-sig"))  # Windows editors put a mark before the text
        _refuse_unknown(told, {"access", "groups", "organ", "kind", "files", "name"})
        files = {normalise_path(name): _rule_from(entry) for name, entry in told.pop("files", {}).items()}
        name = told.pop("name", None)
        return FolderRules(_rule_from(told), files, _by_message(files), name)
    except (OSError, ValueError, AttributeError) as error:
        if isinstance(error, FileNotFoundError) and not file.is_symlink():  # a link that leads nowhere was meant to say something
            return FolderRules()
        reason = f"{error} Documents it speaks of stay closed until it is corrected."
        return FolderRules(Rule(access="closed", groups=()), problem=reason)


def _by_message(names: Iterable[str]) -> dict[str, list[str]]:
    """The names of attachments under the name of each message that they lie in."""
    named: dict[str, list[str]] = {}
    for name in names:
        parts = name.split(SEPARATOR)
        for count in range(1, len(parts)):
            named.setdefault(SEPARATOR.join(parts[:count]), []).append(name)
    return named


def _refuse_unknown(told: dict[str, Any], known: set[str]) -> None:
    unknown = sorted(set(told) - known)
    if unknown:
        raise ValueError(f"Unknown key “{unknown[0]}”; known are {', '.join(sorted(known))}.")


def _rule_from(told: dict[str, Any]) -> Rule:
    if not isinstance(told, dict):
        raise ValueError('Write what is said of a file under [files."name.pdf"].')
    _refuse_unknown(told, {"access", "groups", "organ", "kind", "title", "date"})
    access, kind, groups = told.get("access"), told.get("kind"), told.get("groups")
    if access is not None and access not in ACCESSES:
        raise ValueError(f"access is “{access}”; it must be one of {', '.join(ACCESSES)}.")
    if kind is not None and kind not in KINDS:
        raise ValueError(f"kind is “{kind}”; it must be one of {', '.join(KINDS)}.")
    if groups is not None and not (isinstance(groups, list) and all(isinstance(group, str) for group in groups)):
        raise ValueError('groups must be a list of names, as in groups = ["styret"].')
    return Rule(
        access=access,
        groups=tuple(groups) if groups is not None else None,
        organ=_text(told, "organ"),
        kind=kind,
        title=_text(told, "title"),
        date=_date(told.get("date")),
    )


def _text(told: dict[str, Any], key: str) -> str | None:
    value = told.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} must be text in quotation marks.")
    return normalise(value) if value is not None else None


def _date(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise ValueError(f"date is “{value}”; write it as 2024-06-14.") from None
