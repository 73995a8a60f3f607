"""After a purge no file of the data directory holds a word of what is not in the collection."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from email.message import EmailMessage
from pathlib import Path

import numpy as np
import pytest

from ingest.backup import back_up
from ingest.keeping import Keeper
from ingest.purge import purge, purge_all
from ingest.upkeep import bring_index_in_line
from kb.errors import UsageError
from kb.store.vectors import VectorIndex
from kb.text.analysis import index_terms
from kb.types import OWNER, UploadWish, User
from tests.conftest import ROOT, kb, wait_for
from tests.kept import Kept

RARE = "Kvitebjørnsprosjektene"
TITLE = "Hemmelighetsfull Gråhegre"
PEOPLE = User("kari", frozenset({"styret"}))


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def secret(kept: Kept, path: str) -> Path:
    file = kept.write(path, "noe")
    file.write_text(f"# {TITLE}\n\nStyret vedtok {RARE} i all stillhet.\n", encoding="utf-8")
    return file


def spellings(word: str) -> set[bytes]:
    """The ways in which a word may stand in a file: as written, in small letters, and as the index files it."""
    terms = index_terms(word)
    forms = {word, word.lower(), *(term.stem for term in terms), *(term.exact for term in terms)}
    return {form.encode(coding) for form in forms for coding in ("utf-8", "utf-16-le", "utf-16-be")}


def files_holding(data: Path, *needles: bytes) -> list[str]:
    found = []
    for file in data.rglob("*"):
        if file.is_file() and any(needle in file.read_bytes() for needle in needles):
            found.append(str(file.relative_to(data)))
    return found


def traces(kept: Kept) -> set[bytes]:
    return spellings(RARE) | spellings(TITLE.split()[0]) | spellings(TITLE.split()[1])


def test_the_words_are_found_before_so_that_the_search_for_them_means_something(kept: Kept) -> None:
    secret(kept, "sak.md")
    kept.ingest()
    assert files_holding(kept.data, *spellings(RARE)) and files_holding(kept.data, *spellings(TITLE.split()[1]))


@pytest.mark.parametrize("way", ["file deleted", "taken out", "path given", "upload"])
def test_nothing_is_left_of_what_is_gone(kept: Kept, way: str) -> None:
    for number in range(5):
        kept.write(f"{number}.md", f"ferje {number}")
    name = f"{RARE} {TITLE}.md"
    if way == "upload":
        kept.keeper.upload(OWNER, name, secret(kept, "mal.md").open("rb"), UploadWish("closed"))
        (kept.corpus / "mal.md").unlink()
        path = f"uploads/{name}"
    else:
        path = f"{RARE}/{name}"
        file = secret(kept, path)
    kept.ingest()
    kept.keeper.correct(OWNER, kept.document(path).id, {"title": TITLE, "organ": TITLE})
    index = VectorIndex(kept.data)
    bring_index_in_line(kept.catalog, index)
    with kept.catalog.reading(OWNER) as reader:
        [row] = reader.connection.execute(
            "SELECT v.matrix FROM vectors v JOIN documents d ON d.number = v.document WHERE d.path = ?", (path,)
        )
        packed = bytes(row["matrix"])
    vectors = np.frombuffer(packed, "<f2")
    looks = [vectors[:16].tobytes(), vectors[:16].astype("<f4").tobytes()]
    assert len(files_holding(kept.data, looks[0])) >= 1 and files_holding(kept.data / "chroma", looks[1])
    renderings = kept.data / "renderings"
    renderings.mkdir()
    (renderings / f"{kept.document(path).id}.pdf").write_text(RARE, encoding="utf-8")
    (renderings / "converting-x").mkdir()
    (renderings / "converting-x" / "source.docx").write_text(RARE, encoding="utf-8")
    kept.uploads.mkdir(exist_ok=True)
    (kept.uploads / ".upload-left").write_text(RARE, encoding="utf-8")

    given = []
    if way == "file deleted":
        file.unlink()
        kept.ingest()
    elif way == "path given":
        given = [path]
    elif way == "taken out":
        kept.keeper.remove(OWNER, kept.document(path).id)
    else:
        given = [path]
    index.close()
    purged = purge(kept.catalog, kept.settings, OWNER, given)
    assert purged.documents == len(given) and (purged.passages > 0) == bool(given)
    assert files_holding(kept.data, *traces(kept)) == [] and files_holding(kept.data, *looks) == []
    assert kept.found("ferje 3") == ["3.md"] and kept.catalog.problems() == []
    assert set(kept.ingest().values()) == {"unchanged"} and len(kept.paths()) == 5
    assert VectorIndex(kept.data).folder.exists()
    if way in ("path given", "taken out"):
        [out] = kept.keeper.taken_out(OWNER)
        assert out.path == path, "its name is read from the folder, where it still lies"
        moved = file.rename(kept.corpus / "flyttet.md")
        assert "flyttet.md" not in kept.ingest() and kept.found(RARE) == []
        [out] = kept.keeper.taken_out(OWNER)
        assert kept.keeper.restore(OWNER, out.id) in (moved, None)
        assert kept.ingest()["flyttet.md"] == "indexed"


def test_former_names_and_addresses_are_forgotten(kept: Kept) -> None:
    file = secret(kept, f"{RARE}.md")
    kept.write("to.md", "broa")
    kept.ingest()
    first = kept.document(f"{RARE}.md").id
    file.write_text(f"# {TITLE}\n\nNy tekst.\n", encoding="utf-8")
    kept.ingest()
    second = kept.document(f"{RARE}.md").id
    file.unlink()
    other = kept.document("to.md").id
    kept.write("to.md", "kaia")
    kept.ingest()
    purge(kept.catalog, kept.settings, OWNER)
    assert files_holding(kept.data, *traces(kept), first.encode(), second.encode()) == []
    with kept.catalog.reading(OWNER) as reader:
        assert reader.document(other).path == "to.md", "the old address of a document that is there still leads to it"


def test_corrections_of_a_file_that_is_gone_are_forgotten(kept: Kept, tmp_path: Path) -> None:
    file = kept.write("sak.md", "ferja")
    kept.ingest()
    kept.keeper.correct(OWNER, kept.document("sak.md").id, {"title": TITLE})
    file.rename(tmp_path / "borte.md")
    kept.ingest()
    purge(kept.catalog, kept.settings, OWNER)
    assert files_holding(kept.data, *spellings(TITLE.split()[1])) == []
    (tmp_path / "borte.md").rename(file)
    kept.ingest()
    assert kept.document("sak.md").facts.title == "Sak om ferja"


def test_an_attachment_that_was_taken_out_is_erased(kept: Kept) -> None:
    message = EmailMessage()
    message["Subject"], message["From"] = "Innkalling til møte", "kari@fjordby.example"
    message.set_content("Vedlagt følger sakene til møtet i styret.")
    for name, text in (("hemmelig.txt", f"Styret vedtok {RARE} i all stillhet."), ("åpen.txt", "Styret vedtok å kjøpe ferja.")):
        message.add_attachment(text.encode(), "text", "plain", filename=name)
    (kept.corpus / "post.eml").write_bytes(message.as_bytes())
    kept.ingest()
    assert kept.found(RARE) == ["post.eml!/hemmelig.txt"] and files_holding(kept.data / "attachments", RARE.encode())
    purge(kept.catalog, kept.settings, OWNER, ["post.eml!/hemmelig.txt"])
    assert files_holding(kept.data, *spellings(RARE)) == []
    assert set(kept.ingest().values()) == {"unchanged"} and kept.found("kjøpe ferja") == ["post.eml!/åpen.txt"]
    assert files_holding(kept.data, *spellings(RARE)) == [], "the message was not unpacked once more"
    [out] = kept.keeper.taken_out(OWNER)
    kept.keeper.restore(OWNER, out.id)
    assert kept.ingest()["post.eml!/hemmelig.txt"] == "indexed" and kept.found(RARE) == ["post.eml!/hemmelig.txt"]
    purge(kept.catalog, kept.settings, OWNER, ["post.eml"])
    assert files_holding(kept.data, *spellings(RARE)) == [] and kept.paths() == []


def test_a_folder_and_a_file_can_be_named(kept: Kept) -> None:
    for name in ("mappe/en.md", "mappe/to.md", "mappe tre.md", "fire.md"):
        kept.write(name, name)
    kept.ingest()
    assert purge(kept.catalog, kept.settings, OWNER, ["mappe/"]).documents == 2
    assert purge(kept.catalog, kept.settings, OWNER, [str(kept.corpus / "fire.md")]).documents == 1
    with pytest.raises(UsageError, match="no document finnes ikke"):
        purge(kept.catalog, kept.settings, OWNER, ["mappe tre.md", "finnes ikke.md"])
    assert kept.paths() == ["mappe tre.md"]
    with pytest.raises(UsageError, match="Only the owner"):
        purge(kept.catalog, kept.settings, PEOPLE)


def test_everything_can_be_erased(kept: Kept) -> None:
    secret(kept, "sak.md")
    kept.keeper.upload(OWNER, "opp.md", secret(kept, "sak.md").open("rb"), UploadWish("closed"))
    (kept.data / "users.toml").write_text("[users.kari]\n", encoding="utf-8")
    kept.ingest()
    index = VectorIndex(kept.data)
    bring_index_in_line(kept.catalog, index)
    index.close()
    (kept.data / "catalog.sqlite").write_bytes(b"damaged" + (kept.data / "catalog.sqlite").read_bytes()[7:])
    purged = purge_all(kept.catalog, kept.settings, OWNER)
    assert purged.erased_bytes > 10_000
    assert sorted(one.name for one in kept.data.iterdir()) == ["uploads", "uploads.lock", "users.toml"]
    assert (kept.uploads / "opp.md").exists()
    assert kept.ingest() == {"sak.md": "indexed", "uploads/opp.md": "indexed"}


@pytest.mark.slow
def test_the_command(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    secret(kept, "sak.md")
    kept.write("to.md", "ferja")
    run = lambda *arguments: kb(*arguments, data=kept.data)  # noqa: E731
    assert run("ingest", kept.corpus).code == 0
    told = run("purge", "sak.md", "--json")
    assert told.code == 0 and told.json()["documents"] == 1 and told.json()["passages"] == 1, told.err
    assert files_holding(kept.data, *traces(kept)) == []
    assert run("check").code == 0 and run("search", "ferja", "--json").json()["hits"][0]["path"] == "to.md"
    assert run("status", "--json").json()["removed"][0]["path"] is None and "name is erased" in run("status").out
    assert run("purge", "finnes-ikke.md").code == 2 and run("purge", "--as", "anonymous").code == 2
    refused = run("purge", "--all")
    assert refused.code == 2 and "--yes" in refused.err and (kept.data / "catalog.sqlite").exists()
    assert run("purge", "--all", "--yes", "--json").json()["documents"] == 1
    assert run("search", "ferja").code == 4


@pytest.mark.slow
def test_killed_amid_a_purge_the_index_is_sound(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    for number in range(24):
        text = "\n\n".join(f"# Sak {number}/{line}\n\nBåten nummer {number * 100 + line} går." for line in range(30))
        (kept.corpus / f"{number}.md").write_text(text, encoding="utf-8")
    assert kb("ingest", kept.corpus, data=kept.data).code == 0
    program = str(Path(sys.executable).parent / "kb")
    chance = random.Random(os.environ.get("PYTEST_SEED", "7"))
    for number in range(3):
        running = subprocess.Popen(
            [program, "purge", f"{number}.md", "--data", str(kept.data)],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for(lambda: (kept.data / "writer.pid").exists() or running.poll() is not None, 30)  # noqa: B023
        time.sleep(chance.random() * 2)
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert kept.catalog.problems() == []
        hits = kb("search", "Båten nummer 2005", "--json", data=kept.data).json()["hits"]
        assert hits[0]["path"] == "20.md"
    assert kb("purge", *(f"{number}.md" for number in range(3)), data=kept.data).code == 0
    assert kb("check", data=kept.data).code == 0
    with kept.catalog.reading(OWNER) as reader:
        assert len(reader.documents()) == 21
    assert Keeper(kept.catalog, kept.settings).taken_out(OWNER) and files_holding(kept.data, "Båten nummer 105".encode()) == []
    back_up(kept.catalog, kept.settings, OWNER, tmp_path / "copy.zip")
