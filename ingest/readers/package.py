"""Office files as containers: bounds before unpacking, and a copy that holds only what can be read.

python-pptx and python-docx load every part at once and give up at the first broken or missing one. They get a copy of the
container instead: text parts that are sound, pictures and films emptied, and no relationship that leads nowhere. What was left
out stands in `lost`, so that one broken slide costs one slide.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from ingest.readers.ooxml import BrokenXml, parse, qn, serialised
from kb.errors import FileProblem
from kb.text.normalise import normalise
from kb.types import Properties

DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What `zipfile` raises over a damaged member, a compression it does not know, or an encrypted one."""
MAX_MEMBERS = 20_000
MAX_UNPACKED = 2 * 1024**3
MAX_UNPACKED_TEXT = 256 * 1024**2
MAX_RATIO = 200
_RATIO_MATTERS_FROM = 32 * 1024**2
_TEXT_SUFFIXES = (".xml", ".rels")
_CONTENT_TYPES = "[Content_Types].xml"
_JUNK_TITLE = re.compile(
    r"microsoft (word|powerpoint)\b.*|powerpoint[ -]?(presentation|presentasjon|-presentasjon)|word[ -]?(document|dokument)"
    r"|(document|dokument|presentation|presentasjon|lysbilde|slide|untitled|uten (tittel|navn)|ingen tittel|title)[ _-]?\d*"
    r"|.*\.(docx?|dotx?|dotm|docm|pptx?|potx?|ppsx?|xlsx?|xlsm|odt|odp|ods|html?|pdf|tmp)|pp?t?\w?\d+"
    r"|(ark|sheet|regneark|spreadsheet|book|bok)[ _-]?\d*|(impress|calc|writer|(libre|open)office\.?org)\b.*",
    re.IGNORECASE,
)

_JUNK_AUTHORS = frozenset(
    {
        "python-docx",
        "python-pptx",
        "steve canny",
        "openpyxl",
        "microsoft office user",
        "microsoft account",
        "microsoft-konto",
        "user",
        "bruker",
    }
)
# The days on which the templates of python-docx and python-pptx were made; what is made from them carries these days.
_TEMPLATE_DAYS = frozenset({date(2013, 12, 23), date(2013, 1, 27)})


@dataclass(frozen=True, slots=True)
class Lost:
    """A part that could not be read: what it was to the part that names it (`notesSlide`, `image`), by which id, and why."""

    relation: str
    id: str
    part: str
    reason: str


class OfficePackage:
    """An Office file (ZIP container with XML parts), checked against the bounds when it is opened."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.lost: dict[str, list[Lost]] = {}
        """For each part by name ("ppt/slides/slide2.xml"), what it leads to that could not be read."""
        self._reasons: dict[str, str] = {}

    def cleaned(self) -> io.BytesIO:
        """A copy for the libraries, with every sound text part and no way that leads nowhere."""
        with open_container(self.file) as container:
            texts, others = self._sorted_members(container)
        kept = {name.lower() for name in (*texts, *others)}
        copy = io.BytesIO()
        with zipfile.ZipFile(copy, "w") as target:
            for name, data in texts.items():
                target.writestr(name, self._without_dead_ends(name, data, kept) if name.endswith(".rels") else data)
            for name in others:
                target.writestr(name, b"")
        copy.seek(0)
        return copy

    def properties(self) -> Properties:
        """What the file says of itself, without what the program wrote there on its own."""
        try:
            with open_container(self.file) as container:
                root = parse(read_member(container, "docProps/core.xml"))
        except (KeyError, BrokenXml, *DAMAGE):
            return Properties()
        return own_properties(
            title=root.findtext(qn("dc:title")),
            author=root.findtext(qn("dc:creator")),
            created=root.findtext(qn("dcterms:created")),
            modified=root.findtext(qn("dcterms:modified")),
            language=root.findtext(qn("dc:language")),
        )

    def _sorted_members(self, container: zipfile.ZipFile) -> tuple[dict[str, bytes], list[str]]:
        """Sound text parts with their bytes, and the names of all other members."""
        texts: dict[str, bytes] = {}
        others: list[str] = []
        for info in container.infolist():
            name = info.filename.replace("\\", "/").lstrip("/")
            if info.is_dir() or name in texts or name in others:
                continue
            if not name.lower().endswith(_TEXT_SUFFIXES):
                others.append(name)
                continue
            try:
                data = read_member(container, info)
                parse(data)
            except BrokenXml as error:
                self._reasons[name] = str(error)
            except DAMAGE as error:
                self._reasons[name] = f"damaged container ({error})"
            else:
                texts[name] = data
        if _CONTENT_TYPES in self._reasons:
            raise FileProblem("damaged", f"The file's own table of contents is damaged: {self._reasons[_CONTENT_TYPES]}.")
        return texts, others

    def _without_dead_ends(self, name: str, data: bytes, kept: set[str]) -> bytes:
        root = parse(data)
        folder, source = _source_of(name)
        removed = False
        for relationship in root.findall(qn("rel:Relationship")):
            if relationship.get("TargetMode") == "External":
                continue
            target = _resolved(folder, relationship.get("Target", ""))
            if target.lower() in kept:
                continue
            removed = True
            root.remove(relationship)
            relation = relationship.get("Type", "").rpartition("/")[2]
            reason = self._reasons.get(target, "it is missing from the file")
            self.lost.setdefault(source, []).append(Lost(relation, relationship.get("Id", ""), target, reason))
        return serialised(root) if removed else data


@contextmanager
def open_container(file: Path) -> Iterator[zipfile.ZipFile]:
    """An opened ZIP container within the bounds; nothing of it is unpacked before they are checked."""
    try:
        container = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise FileProblem("damaged", f"The file is incomplete or damaged ({error}). Get a new copy of it.") from error
    with container:
        _check_bounds(container.infolist())
        yield container


def read_member(container: zipfile.ZipFile, member: str | zipfile.ZipInfo) -> bytes:
    """The bytes of a member, never more than the container's directory tells; KeyError where there is no such member.

    A directory that tells too little is one of `DAMAGE`. `ZipFile.read` would find that out too, but only after it had unpacked
    up to two gigabytes of the lie.
    """
    info = member if isinstance(member, zipfile.ZipInfo) else container.getinfo(member)
    with container.open(info) as opened:
        data = opened.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise zipfile.BadZipFile(f"{info.filename} is {len(data)} bytes long, but {info.file_size} were told")
    return data


def own_properties(
    title: str | None, author: str | None, created: str | None, modified: str | None, language: str | None
) -> Properties:
    """What a person told about the file: without the titles, names and days that programs write on their own."""
    return Properties(_own_title(title), _own_author(author), _date(created), _date(modified), _text(language))


def _check_bounds(members: list[zipfile.ZipInfo]) -> None:
    if any(member.flag_bits & 0x1 for member in members):
        raise FileProblem("encrypted", "The file is protected by a password. Save a copy without one.")
    if len(members) > MAX_MEMBERS:
        raise FileProblem("too_large", f"The file holds {len(members)} parts; the limit is {MAX_MEMBERS}. Split the document.")
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    text = sum(member.file_size for member in members if member.filename.lower().endswith(_TEXT_SUFFIXES))
    if unpacked > MAX_UNPACKED:
        _refuse_size("The file", unpacked, MAX_UNPACKED)
    if text > MAX_UNPACKED_TEXT:
        _refuse_size("The text of the file", text, MAX_UNPACKED_TEXT)
    if unpacked > _RATIO_MATTERS_FROM and unpacked > MAX_RATIO * max(packed, 1):
        raise FileProblem(
            "too_large",
            f"The file unfolds to {unpacked // max(packed, 1)} times its size; the limit is {MAX_RATIO} times. "
            "No ordinary document does so; save it anew from the program it was made with.",
        )


def _refuse_size(what: str, size: int, limit: int) -> None:
    mb = 1024**2
    raise FileProblem("too_large", f"{what} is {size // mb} MB unpacked; the limit is {limit // mb} MB. Split the document.")


def _source_of(rels_name: str) -> tuple[str, str]:
    """Of `ppt/slides/_rels/slide1.xml.rels`: the folder `ppt/slides` and the part `ppt/slides/slide1.xml`."""
    folder = posixpath.dirname(posixpath.dirname(rels_name))
    part = posixpath.basename(rels_name).removesuffix(".rels")
    return folder, posixpath.join(folder, part)


def _resolved(folder: str, target: str) -> str:
    path = target.partition("#")[0].replace("\\", "/")
    if not path:
        return ""
    joined = path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path)
    return posixpath.normpath(joined).removeprefix("../")


def _text(value: str | None) -> str | None:
    return normalise(value or "").replace("\n", " ") or None


def _own_title(value: str | None) -> str | None:
    title = _text(value)
    return None if title is None or _JUNK_TITLE.fullmatch(title) else title


def _own_author(value: str | None) -> str | None:
    author = _text(value)
    return None if author is None or author.lower() in _JUNK_AUTHORS else author


def _date(value: str | None) -> date | None:
    """The day of a time stamp; none before Office wrote such files (empty fields are kept as 1601 or 1980)."""
    try:
        day = datetime.fromisoformat((value or "").strip()).date()
    except ValueError:
        return None
    return day if day.year > 1990 and day not in _TEMPLATE_DAYS else None
