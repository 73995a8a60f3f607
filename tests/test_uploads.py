"""Documents given to the program: where they lie, who may see them at every moment, and how they leave again."""

from __future__ import annotations

import errno
import io
import os
import shutil
import tomllib
from pathlib import Path

import pytest

from ingest import uploads as uploading
from ingest.roots import settle_scope
from ingest.uploads import Uploads, plain_name
from kb.errors import ComponentMissing, NotFound, UsageError
from kb.types import ANONYMOUS, OWNER, IfTaken, Uploaded, UploadWish, User
from tests.kept import Kept

KARI, OLA = User("kari", frozenset({"styret"})), User("ola")
CLOSED = UploadWish("closed", ("styret",), "Styret", "minutes")


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def text(about: str) -> bytes:
    return f"# Sak om {about}\n\nStyret vedtok å øke tilskuddet til {about}.\n".encode()


def give(kept: Kept, name: str, about: str, wish: UploadWish = CLOSED, if_taken: IfTaken = "ask") -> Uploaded:
    return kept.keeper.upload(OWNER, name, io.BytesIO(text(about)), wish, if_taken)


# --- where uploads stand --------------------------------------------------------------------------------------------------


def test_an_upload_is_a_document_like_any_other(kept: Kept) -> None:
    kept.write("en.md", "broa")
    kept.ingest()
    assert give(kept, "Møte.md", "ferja") == Uploaded("kept", "uploads/Møte.md")
    assert kept.ingest(kept.uploads / "Møte.md") == {"uploads/Møte.md": "indexed"}
    record = kept.document("uploads/Møte.md")
    assert (record.access, record.facts.organ, record.facts.kind) == ("closed", "Styret", "minutes")
    assert kept.found("ferja", KARI) == ["uploads/Møte.md"] and kept.found("ferja", OLA) == []
    assert kept.ingest() == {"en.md": "unchanged", "uploads/Møte.md": "unchanged"}
    assert kept.ingest(kept.corpus / "en.md") == {"en.md": "unchanged"}
    assert kept.ingest(kept.corpus) == {"en.md": "unchanged", "uploads/Møte.md": "unchanged"}


def test_another_set_of_folders_leaves_the_uploads(kept: Kept, tmp_path: Path) -> None:
    kept.write("en.md", "broa")
    kept.ingest()
    give(kept, "ferje.md", "ferja")
    kept.ingest()
    other = tmp_path / "annet"
    other.mkdir()
    (other / "to.md").write_bytes(text("kaia"))
    report = kept.run(other)
    assert {file.path: file.status for file in report.files} == {
        "en.md": "removed", "to.md": "indexed", "uploads/ferje.md": "unchanged",
    }  # fmt: skip
    assert "uploads" not in report.notes[0]
    assert kept.ingest(kept.corpus, other) == {
        "corpus/en.md": "indexed", "annet/to.md": "moved", "uploads/ferje.md": "unchanged",
    }  # fmt: skip
    with kept.catalog.reading(OWNER) as reader:
        assert reader.roots() == [kept.corpus, other]


def test_uploads_alone_are_a_collection(kept: Kept) -> None:
    give(kept, "ferje.md", "ferja", UploadWish())
    assert kept.ingest(kept.uploads) == {"uploads/ferje.md": "indexed"}
    assert kept.found("ferja", OLA) == ["uploads/ferje.md"] and kept.found("ferja", ANONYMOUS) == []


def test_a_folder_of_that_name_in_the_collection_keeps_its_paths(kept: Kept) -> None:
    kept.write("uploads/en.md", "broa")
    assert kept.ingest() == {"uploads/en.md": "indexed"}
    assert give(kept, "en.md", "ferja").path == "uploads-2/en.md"
    assert kept.ingest() == {"uploads/en.md": "unchanged", "uploads-2/en.md": "indexed"}


@pytest.mark.parametrize("place", [".kb/uploads", "innkommet"])
def test_uploads_inside_a_followed_folder_are_met_once(tmp_path: Path, place: str) -> None:
    kept = Kept(tmp_path)
    kept.settings = kept.settings.model_copy(update={"uploads": kept.corpus / place})
    kept.write("en.md", "broa")
    give(kept, "ferje.md", "ferja")
    assert kept.ingest() == {"en.md": "indexed", "uploads/ferje.md": "indexed"}
    assert kept.found("ferja", OLA) == []


def test_a_followed_folder_cannot_lie_in_the_uploads(kept: Kept) -> None:
    inside = kept.data / "uploads" / "x"
    inside.mkdir(parents=True)
    with pytest.raises(UsageError, match="KB_UPLOADS"):
        settle_scope([], [kept.data / "uploads" / "x", kept.corpus], kept.data / "uploads")


def test_when_the_uploads_are_away_their_documents_stay(kept: Kept) -> None:
    kept.write("en.md", "broa")
    give(kept, "ferje.md", "ferja")
    kept.ingest()
    away = kept.uploads.rename(kept.uploads.with_name("borte"))
    assert kept.ingest() == {"en.md": "unchanged"} and "uploads/ferje.md" in kept.paths()
    away.rename(kept.uploads)
    (kept.uploads / "ferje.md").unlink()
    assert kept.ingest() == {"en.md": "unchanged", "uploads/ferje.md": "removed"}


# --- rights ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["entry", "rename", "after"])
def test_a_program_killed_amid_an_upload_opens_nothing(kept: Kept, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """Whatever an ingest finds after the break, no more people see it than was asked for."""
    kept.uploads.mkdir()
    (kept.uploads / "kb.toml").write_text('access = "open"', encoding="utf-8")
    broken = {"entry": "_write_whole", "rename": "_sync_folder", "after": "_sync_folder"}[step]
    calls = {"entry": 1, "rename": 1, "after": 2}[step]
    whole, count = getattr(uploading, broken), 0

    def breaks(*arguments: object) -> None:
        nonlocal count
        count += 1
        if count == calls:
            raise KeyboardInterrupt
        whole(*arguments)

    monkeypatch.setattr(uploading, broken, breaks)
    with pytest.raises(KeyboardInterrupt):
        give(kept, "ferje.md", "ferja")
    monkeypatch.undo()
    kept.ingest(kept.uploads)
    for user in (OLA, ANONYMOUS):
        assert kept.paths(user) == []


@pytest.mark.parametrize("calls", [1, 2, 3])
@pytest.mark.parametrize(("old", "new"), [("open", "closed"), ("closed", "open")])
def test_a_document_that_is_replaced_is_never_more_open_than_asked(
    kept: Kept, monkeypatch: pytest.MonkeyPatch, calls: int, old: str, new: str
) -> None:
    rights = {"open": UploadWish("open"), "closed": UploadWish("closed", ("styret",))}
    give(kept, "sak.md", "ferja", rights[old])
    kept.ingest(kept.uploads)
    whole, count = uploading._sync_folder, 0

    def breaks(folder: Path) -> None:
        nonlocal count
        count += 1
        if count == calls:
            raise KeyboardInterrupt
        whole(folder)

    monkeypatch.setattr(uploading, "_sync_folder", breaks)
    try:
        give(kept, "sak.md", "kaia", rights[new], "replace")
    except KeyboardInterrupt:
        pass
    monkeypatch.undo()
    kept.ingest(kept.uploads)
    assert old == "open" or kept.found("ferja", OLA) == []
    assert new == "open" or kept.found("kaia", OLA) == []


def test_rights_are_said_for_each_upload_and_other_entries_are_kept(kept: Kept) -> None:
    kept.uploads.mkdir(parents=True)
    (kept.uploads / "kb.toml").write_text(
        'access = "open"\ngroups = ["alle"]\n[files."gammel.md"]\naccess = "closed"\ndate = 2024-06-14\n', encoding="utf-8"
    )
    give(kept, "møte.md", "ferja", UploadWish("internal"))
    told = tomllib.loads((kept.uploads / "kb.toml").read_text(encoding="utf-8"))
    assert told["access"] == "open" and str(told["files"]["gammel.md"]["date"]) == "2024-06-14"
    assert told["files"]["møte.md"] == {"access": "internal", "groups": []}
    kept.ingest(kept.uploads)
    assert kept.paths(ANONYMOUS) == [] and kept.paths(OLA) == ["uploads/møte.md"]


def test_rules_that_cannot_be_understood_stop_an_upload(kept: Kept) -> None:
    kept.uploads.mkdir(parents=True)
    (kept.uploads / "kb.toml").write_text("access = open", encoding="utf-8")
    with pytest.raises(UsageError, match=r"kb\.toml cannot be understood"):
        give(kept, "sak.md", "ferja")
    assert os.listdir(kept.uploads) == ["kb.toml"]


# --- names, copies and limits -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ("Møte æøå 2024.pdf", "Møte æøå 2024.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\kari\\sak.docx", "sak.docx"),
        ("a\u030a.pdf", "å.pdf"),
        (".skjult.pdf", "skjult.pdf"),
        ("~$lås.docx", "lås.docx"),
        ("CON.pdf", "_CON.pdf"),
        ("x\u202efdp.\x00exe\n", "xfdp.exe"),
        ('sak: "utkast"?.pdf', "sak_ _utkast_.pdf"),
        ("...", "dokument"),
        ("", "dokument"),
    ],
)
def test_names_are_made_safe(given: str, plain: str) -> None:
    assert plain_name(given) == plain


def test_long_names_keep_their_ending() -> None:
    assert plain_name("ø" * 300 + ".pdf").endswith("ø.pdf") and len(plain_name("x" * 300 + ".pdf").encode()) <= 150


@pytest.mark.parametrize("name", ["kb.toml", "KB.TOML", "x/kb.toml", " Kb.toml "])
def test_rules_cannot_be_uploaded(kept: Kept, name: str) -> None:
    with pytest.raises(UsageError, match="cannot be uploaded"):
        give(kept, name, "ferja")


def test_what_is_there_already_is_told(kept: Kept) -> None:
    kept.write("mappe/sak.md", "broa")
    kept.ingest()
    held = kept.document("mappe/sak.md")
    assert give(kept, "kopi.md", "broa") == Uploaded("already_here", "mappe/sak.md", held.id)
    give(kept, "sak.md", "ferja")
    assert give(kept, "sak.md", "ferja").outcome == "already_here", "not read yet, but there"
    kept.ingest()
    assert give(kept, "annet navn.md", "ferja").path == "uploads/sak.md"
    assert sorted(os.listdir(kept.uploads)) == ["kb.toml", "sak.md"]


def test_another_document_of_the_same_name(kept: Kept) -> None:
    give(kept, "Sak.md", "ferja")
    kept.ingest(kept.uploads)
    kept.keeper.correct(OWNER, kept.document("uploads/Sak.md").id, {"title": "Ferjesaken"})
    assert give(kept, "sak.MD", "broa") == Uploaded("name_taken", "uploads/Sak.md")
    assert kept.ingest(kept.uploads) == {"uploads/Sak.md": "unchanged"}
    assert give(kept, "sak.md", "broa", UploadWish("open"), "beside") == Uploaded("kept", "uploads/sak (2).md")
    assert give(kept, "sak.md", "kaia", UploadWish("open"), "replace") == Uploaded("kept", "uploads/Sak.md")
    assert kept.ingest(kept.uploads) == {"uploads/Sak.md": "updated", "uploads/sak (2).md": "indexed"}
    assert kept.found("ferja") == [] and kept.found("kaia", ANONYMOUS) == ["uploads/Sak.md"]
    assert kept.document("uploads/Sak.md").facts.title == "Ferjesaken"


def test_too_large_or_empty_leaves_nothing(kept: Kept) -> None:
    for content, sentence in ((bytes(2 * 1024**2 + 1), "larger than 2 MB"), (b"", "empty")):
        with pytest.raises(UsageError, match=sentence):
            kept.keeper.upload(OWNER, "x.pdf", io.BytesIO(content), UploadWish())
        assert os.listdir(kept.uploads) == []


def test_a_full_disk_is_told_and_leaves_nothing(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ComponentMissing, match="is full"):
        give(kept, "sak.md", "ferja")
    monkeypatch.undo()
    assert os.listdir(kept.uploads) == [] and kept.ingest(kept.uploads) == {}


def test_an_upload_that_breaks_off_leaves_nothing(kept: Kept) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise ConnectionResetError("gone")

    with pytest.raises(ComponentMissing):
        kept.keeper.upload(OWNER, "sak.md", Broken(), UploadWish())
    assert os.listdir(kept.uploads) == []
    (kept.uploads / ".upload-left").write_bytes(b"from a program that was killed")
    assert kept.ingest(kept.uploads) == {} and Uploads(kept.uploads, 1).discard_unfinished() == 1


# --- taking out ---------------------------------------------------------------------------------------------------------------


def test_an_uploaded_document_is_deleted(kept: Kept) -> None:
    give(kept, "sak.md", "ferja")
    give(kept, "to.md", "broa")
    kept.ingest(kept.uploads)
    kept.keeper.correct(OWNER, kept.document("uploads/sak.md").id, {"title": "Ferjesaken"})
    removed = kept.keeper.remove(OWNER, kept.document("uploads/sak.md").id)
    assert (removed.outcome, removed.path) == ("deleted", "uploads/sak.md")
    assert kept.found("ferja") == [] and sorted(os.listdir(kept.uploads)) == ["kb.toml", "to.md"]
    assert "sak.md" not in (kept.uploads / "kb.toml").read_text(encoding="utf-8")
    assert kept.keeper.taken_out(OWNER) == [] and kept.ingest(kept.uploads) == {"uploads/to.md": "unchanged"}
    assert give(kept, "sak.md", "ferja").outcome == "kept"
    kept.ingest(kept.uploads)
    assert kept.document("uploads/sak.md").facts.title != "Ferjesaken"


def test_killed_while_deleting_it_stays_out(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    give(kept, "sak.md", "ferja")
    kept.ingest(kept.uploads)
    with monkeypatch.context() as patch:
        patch.setattr(Uploads, "delete", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            kept.keeper.remove(OWNER, kept.document("uploads/sak.md").id)
    assert kept.ingest(kept.uploads) == {} and kept.paths() == []


def test_a_document_of_a_followed_folder_is_left_alone_but_stays_out(kept: Kept, tmp_path: Path) -> None:
    file = kept.write("sak.md", "ferja")
    kept.write("to.md", "broa")
    kept.ingest()
    record = kept.document("sak.md")
    assert kept.keeper.remove(OWNER, record.id).outcome == "taken_out"
    assert kept.found("ferja") == [] and file.exists() and kept.ingest() == {"to.md": "unchanged"}
    [out] = kept.keeper.taken_out(OWNER)
    assert (out.path, out.document_id, out.by) == ("sak.md", record.id, None) and out.at.startswith("20")
    kept.write("sak.md", "ferja og kaia")
    assert kept.ingest() == {"to.md": "unchanged"}, "a new version of it stays out too"
    file.rename(tmp_path / "away.md")
    kept.ingest()
    (tmp_path / "away.md").rename(file)
    assert kept.ingest() == {"to.md": "unchanged"}
    assert kept.keeper.restore(OWNER, out.id) == file
    assert kept.ingest(file) == {"sak.md": "indexed"} and kept.keeper.taken_out(OWNER) == []
    with pytest.raises(NotFound):
        kept.keeper.restore(OWNER, out.id)


def test_it_stays_out_when_it_moves(kept: Kept) -> None:
    file = kept.write("sak.md", "ferja")
    kept.ingest()
    kept.keeper.correct(OWNER, kept.document("sak.md").id, {"title": "Ferjesaken"})
    kept.keeper.remove(OWNER, kept.document("sak.md").id)
    (kept.corpus / "sted").mkdir()
    moved = file.rename(kept.corpus / "sted" / "flyttet.md")
    assert kept.ingest(kept.corpus / "sted") == {}, "a look at a part cannot tell a moved file from a copy"
    assert kept.ingest() == {}
    [out] = kept.keeper.taken_out(OWNER)
    assert out.path == "sted/flyttet.md"
    shutil.copy(moved, file)
    assert kept.ingest() == {"sak.md": "indexed"}, "a copy beside it is another document"
    assert kept.keeper.restore(OWNER, out.document_id) == moved
    kept.ingest()
    assert kept.document("sted/flyttet.md").facts.title == "Ferjesaken"


def test_what_was_taken_out_cannot_come_in_as_an_upload(kept: Kept) -> None:
    kept.write("sak.md", "ferja")
    kept.ingest()
    kept.keeper.remove(OWNER, kept.document("sak.md").id)
    [out] = kept.keeper.taken_out(OWNER)
    assert give(kept, "sak.md", "ferja") == Uploaded("taken_out", "sak.md", out.id)


def test_only_the_owner_keeps(kept: Kept) -> None:
    kept.write("sak.md", "ferja")
    kept.ingest()
    for act in (
        lambda: kept.keeper.upload(KARI, "x.md", io.BytesIO(b"x"), UploadWish()),
        lambda: kept.keeper.remove(KARI, kept.document("sak.md").id),
        lambda: kept.keeper.restore(KARI, "x"),
        lambda: kept.keeper.taken_out(KARI),
    ):
        with pytest.raises(UsageError, match="Only the owner"):
            act()
    assert kept.paths() == ["sak.md"] and not kept.uploads.exists()
