"""Files that are containers: bombs, lies, passwords and hostile XML are told in a sentence, whatever the format."""

from __future__ import annotations

import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document as NewDocument
from openpyxl import Workbook
from pptx import Presentation

from ingest.readers import package
from ingest.readers.formats import read_document
from kb.errors import FileProblem
from tests.odf_making import content, packed

MB = 1024**2


def docx(folder: Path) -> Path:
    document = NewDocument()
    document.add_paragraph("Teksten er hel.")
    document.save(str(folder / "fil.docx"))
    return folder / "fil.docx"


def pptx(folder: Path) -> Path:
    presentation = Presentation()
    presentation.slides.add_slide(presentation.slide_layouts[5]).shapes.title.text = "Tittel"
    presentation.save(str(folder / "fil.pptx"))
    return folder / "fil.pptx"


def xlsx(folder: Path) -> Path:
    workbook = Workbook()
    workbook.active.append(("Kontingent", 5))
    workbook.save(folder / "fil.xlsx")
    return folder / "fil.xlsx"


def odt(folder: Path) -> Path:
    return packed(folder / "fil.odt", {"content.xml": content("text", "<text:p>Teksten er hel.</text:p>")})


def odp(folder: Path) -> Path:
    slide = "<draw:page><draw:frame><draw:text-box><text:p>Tekst</text:p></draw:text-box></draw:frame></draw:page>"
    return packed(folder / "fil.odp", {"content.xml": content("presentation", slide)}, "presentation")


def ods(folder: Path) -> Path:
    row = "<table:table-row><table:table-cell><text:p>Tekst</text:p></table:table-cell></table:table-row>"
    body = f"<table:table>{row}</table:table>"
    return packed(folder / "fil.ods", {"content.xml": content("spreadsheet", body)}, "spreadsheet")


MAIN_PARTS = {
    docx: "word/document.xml",
    pptx: "ppt/presentation.xml",
    xlsx: "xl/workbook.xml",
    odt: "content.xml",
    odp: "content.xml",
    ods: "content.xml",
}
every_format = pytest.mark.parametrize("made", MAIN_PARTS, ids=lambda made: made.__name__)
Made = Callable[[Path], Path]


def problem_of(file: Path) -> FileProblem:
    with pytest.raises(FileProblem) as problem:
        read_document(file)
    assert problem.value.reason.endswith(".")
    return problem.value


def with_member(file: Path, name: str, data: bytes) -> Path:
    """A copy in which a member is replaced or added."""
    copy = file.with_name(f"endret-{file.name}")
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            if member.filename != name:
                target.writestr(member, source.read(member))
        target.writestr(name, data)
    return copy


def lying(file: Path, name: str, told: int) -> Path:
    """The file, with another length of a member in its directory and before the member itself."""
    data = bytearray(file.read_bytes())
    with zipfile.ZipFile(file) as source:
        info = source.getinfo(name)
    data[info.header_offset + 22 : info.header_offset + 26] = struct.pack("<I", told)
    position = data.find(b"PK\x01\x02")
    while position != -1:
        length = int.from_bytes(data[position + 28 : position + 30], "little")
        if data[position + 46 : position + 46 + length] == name.encode():
            data[position + 24 : position + 28] = struct.pack("<I", told)
        position = data.find(b"PK\x01\x02", position + 4)
    file.write_bytes(data)
    return file


@every_format
def test_what_unfolds_beyond_measure_is_refused_before_it_does(tmp_path: Path, made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = with_member(made(tmp_path), MAIN_PARTS[made], b"<x>" + b" " * (40 * MB) + b"</x>")
    tracemalloc.start()
    try:
        refused = problem_of(bomb)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (refused.status, "times its size" in refused.reason) == ("too_large", True)
    assert peak < 20 * MB
    monkeypatch.setattr(package, "MAX_UNPACKED", 100)
    assert problem_of(made(tmp_path)).status == "too_large"
    monkeypatch.setattr(package, "MAX_MEMBERS", 1)
    assert "parts" in problem_of(made(tmp_path)).reason


@every_format
def test_a_directory_that_tells_too_little_is_found_out_without_unfolding(tmp_path: Path, made: Made) -> None:
    name = MAIN_PARTS[made]
    bomb = lying(with_member(made(tmp_path), name, b"<x>" + b" " * (60 * MB) + b"</x>"), name, 1000)
    tracemalloc.start()
    try:
        refused = problem_of(bomb)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert refused.status == "damaged"
    assert peak < 20 * MB


@every_format
@pytest.mark.parametrize(
    "before",
    [b'<!DOCTYPE x [<!ENTITY a "hei">]>', b'<!DOCTYPE x SYSTEM "file:///etc/hostname">'],
)
def test_a_document_type_in_the_text_is_refused(tmp_path: Path, made: Made, before: bytes) -> None:
    file = made(tmp_path)
    with zipfile.ZipFile(file) as source:
        xml = source.read(MAIN_PARTS[made])
    start = xml.index(b"?>") + 2 if xml.startswith(b"<?xml") else 0
    refused = problem_of(with_member(file, MAIN_PARTS[made], xml[:start] + before + xml[start:]))
    assert (refused.status, "document type" in refused.reason) == ("damaged", True)


@every_format
def test_xml_that_nests_without_end_is_damaged(tmp_path: Path, made: Made) -> None:
    refused = problem_of(with_member(made(tmp_path), MAIN_PARTS[made], b"<a>" * 100_000 + b"</a>" * 100_000))
    assert refused.status == "damaged"


@every_format
def test_a_cut_file_is_damaged(tmp_path: Path, made: Made) -> None:
    file = made(tmp_path)
    file.write_bytes(file.read_bytes()[:-60])
    assert problem_of(file).status == "damaged"


@every_format
def test_members_with_a_password_are_told_as_such(tmp_path: Path, made: Made) -> None:
    file = made(tmp_path)
    data = bytearray(file.read_bytes())
    position = data.find(b"PK\x01\x02")
    while position != -1:
        data[position + 8] |= 1
        position = data.find(b"PK\x01\x02", position + 4)
    file.write_bytes(data)
    assert problem_of(file).status == "encrypted"


MANIFEST = b"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">%s</manifest:file-entry>
</manifest:manifest>"""


@pytest.mark.parametrize("made", [odt, odp, ods], ids=lambda made: made.__name__)
def test_an_opendocument_file_with_a_password_is_told_as_such(tmp_path: Path, made: Made) -> None:
    file = made(tmp_path)
    scrambled = with_member(file, "content.xml", bytes(range(256)) * 4)
    key = b'<manifest:encryption-data manifest:checksum="x"/>'
    refused = problem_of(with_member(scrambled, "META-INF/manifest.xml", MANIFEST % key))
    assert (refused.status, "password" in refused.reason) == ("encrypted", True)
    assert read_document(with_member(file, "META-INF/manifest.xml", MANIFEST % b"")).pages[0].text


# ---- Old files


def compound(folder: Path, streams: dict[str, bytes]) -> Path:
    """A compound file of version 3 with these streams, each padded to whole sectors so that none lies in the small ones."""
    sector, free, last = 512, 0xFFFFFFFF, 0xFFFFFFFE
    padded = {name: data.ljust(4096, b"\0") for name, data in streams.items()}
    directory_sectors = -(-(len(padded) + 1) // 4)
    chains: list[int] = [0xFFFFFFFD, *(index + 2 for index in range(directory_sectors - 1)), last]
    starts: dict[str, int] = {}
    for name, data in padded.items():
        starts[name] = len(chains)
        chains += [len(chains) + step + 1 for step in range(len(data) // sector - 1)] + [last]
    names = list(padded)

    def entry(name: str, kind: int, start: int, size: int, right: int = free, child: int = free) -> bytes:
        title = name.encode("utf-16-le") + b"\0\0"
        head = title.ljust(64, b"\0") + struct.pack("<HBBIII", len(title), kind, 1, free, right, child)
        return head + b"\0" * 36 + struct.pack("<IQ", start, size)

    entries = [entry("Root Entry", 5, last, 0, child=1)]
    for number, name in enumerate(names, 1):
        entries.append(entry(name, 2, starts[name], len(padded[name]), right=number + 1 if number < len(names) else free))
    entries += [b"\0" * 68 + struct.pack("<III", free, free, free) + b"\0" * 48] * (directory_sectors * 4 - len(entries))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, last, 0, last, 0) + struct.pack("<I", 0) + b"\xff" * (108 * 4)
    table = b"".join(struct.pack("<I", one) for one in chains).ljust(sector, b"\xff")
    file = folder / "gammel.doc"
    file.write_bytes(header + table + b"".join(entries) + b"".join(padded.values()))
    return file


def record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


WORD = b"\xec\xa5\xc1\0" + b"\0" * 6
POWERPOINT = struct.pack("<HHII", 0, 0x0FF6, 20, 20)


@pytest.mark.parametrize(
    ("streams", "encrypted"),
    [
        ({"WordDocument": WORD + struct.pack("<H", 0x0100)}, True),
        ({"WordDocument": WORD + struct.pack("<H", 0x0200)}, False),
        ({"Workbook": record(0x0809, b"\0" * 16) + record(0x002F, b"\1\0")}, True),
        ({"Workbook": record(0x0809, b"\0" * 16) + record(0x0042, b"\xb0\x04")}, False),
        ({"PowerPoint Document": b"x", "Current User": POWERPOINT + struct.pack("<I", 0xF3D1C4DF)}, True),
        ({"PowerPoint Document": b"x", "Current User": POWERPOINT + struct.pack("<I", 0xE391C05F)}, False),
        ({"EncryptedPackage": b"x", "EncryptionInfo": b"x"}, True),
    ],
)
def test_old_files_and_new_ones_in_an_old_wrapping_tell_their_password(
    tmp_path: Path, streams: dict[str, bytes], encrypted: bool
) -> None:
    assert (problem_of(compound(tmp_path, streams)).status == "encrypted") is encrypted
