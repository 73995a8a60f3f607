"""Who may see what: one function decides, inside every query and again where a passage leaves the store."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from kb.errors import UsageError
from kb.types import ANONYMOUS, OWNER, User


def may_see(user: User, access: str, groups: frozenset[str]) -> bool:
    """Whether this user may know of a document with this access and these groups."""
    if user.owner or access == "open":
        return True
    if user.name is None:
        return False
    return access == "internal" or bool(user.groups & groups)


def may_keep(user: User) -> bool:
    """Whether this user may correct documents, add them, take them out and erase them: for now the owner of the machine only."""
    return user.owner


def check_may_keep(user: User) -> None:
    """UsageError for a user who may not keep the collection."""
    if not may_keep(user):
        raise UsageError("Only the owner of this machine may correct, add, take out or erase documents, or copy the index.")


def visibility(user: User) -> object:
    """The same decision as a function SQLite can call: (access, groups as a JSON list) -> 0 or 1."""

    def visible(access: str, groups: str) -> int:
        return int(may_see(user, access, frozenset(json.loads(groups))))

    return visible


def find_user(data: Path, name: str | None) -> User:
    """The user behind `--as NAME`: none is the local owner; others stand in `users.toml` of the data directory."""
    if name is None:
        return OWNER
    if name == "anonymous":
        return ANONYMOUS
    file = data / "users.toml"
    users = _read_users(file)
    if name not in users:
        raise UsageError(f"There is no user “{name}”. Users stand in {file}, as [users.NAME] with groups = [...].")
    groups = users[name].get("groups", [])
    if not isinstance(groups, list) or not all(isinstance(group, str) for group in groups):
        raise UsageError(f"{file}: groups of user “{name}” must be a list of names.")
    return User(name=name, groups=frozenset(groups))


def _read_users(file: Path) -> dict[str, dict[str, object]]:
    if not file.exists():
        return {}
    try:
        users = tomllib.loads(file.read_text(encoding="utf-8-sig")).get("users", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise UsageError(f"{file} cannot be read: {error}. Correct it and try again.") from error
    if not isinstance(users, dict) or not all(isinstance(user, dict) for user in users.values()):
        raise UsageError(f"{file}: write each user as [users.NAME] with groups = [...].")
    return users
