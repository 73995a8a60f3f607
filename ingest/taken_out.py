"""Documents that a person has taken out of the collection stay out, also when their files move."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.discover import FoundFile
from kb.store.catalog import Catalog
from kb.store.corrections import Correction, follow, speaking_of, taken_out
from kb.types import OWNER


def leave_out(catalog: Catalog, found: Sequence[FoundFile], whole: bool) -> list[FoundFile]:
    """The files found but for those that were taken out.

    `whole` says that the whole collection was looked through: then a file with the bytes of one that is no longer in its place
    is that one, and what was said of it goes along. Else it may be a copy, and is left out until that is known.
    """
    with catalog.reading(OWNER) as reader:
        out = {said.path: said for said in taken_out(reader.connection)}
        if not out:
            return list(found)
        held = {row["path"] for row in reader.connection.execute("SELECT path FROM documents")}
    in_place = {one.path for one in found if any(path in out for path in speaking_of(one.path))}
    met = {path for one in found for path in speaking_of(one.path)}
    homeless = [said for said in out.values() if said.path not in met and not _lies_in_one(said, out)]
    left = [one for one in found if one.path not in in_place]
    moved = _moved(homeless, [one for one in left if one.sha256 and one.path not in held])
    if whole and moved:
        with catalog.transaction(visible=False) as connection:
            follow(connection, [(said.path, one.path) for one, said in moved])
    hidden = {one.path for one, _ in moved}
    return [one for one in left if hidden.isdisjoint(speaking_of(one.path))]


def _moved(homeless: Sequence[Correction], new: Sequence[FoundFile]) -> list[tuple[FoundFile, Correction]]:
    """New files with the bytes of documents that were taken out, each with its word, in path order."""
    waiting: dict[str, list[Correction]] = {}
    for said in homeless:
        if said.taken_out:
            waiting.setdefault(said.taken_out.sha256, []).append(said)
    return [(one, waiting[one.sha256].pop(0)) for one in new if waiting.get(one.sha256)]


def _lies_in_one(said: Correction, out: dict[str, Correction]) -> bool:
    """Whether the file in which this one lies was taken out too, so that it is not looked into."""
    return any(path in out for path in speaking_of(said.path)[2:])
