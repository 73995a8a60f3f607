"""E-mail and Outlook messages as documents: who, when and what; and which of their parts are attachments."""

from __future__ import annotations

import zlib
from datetime import date, datetime
from email.message import EmailMessage
from pathlib import Path

import compressed_rtf
import pytest

from ingest.readers.formats import read_document
from ingest.readers.mail import parse_mail
from ingest.readers.message import attachments_of
from ingest.readers.safe_names import safe_name, unique_names
from ingest.readers.unpacking import unpack
from ingest.understanding import understand
from kb.errors import FileProblem
from kb.types import Document, Unpacked
from tests import msg_making as outlook

PICTURE = b"\x89PNG\r\n\x1a\n" + zlib.compress(bytes(range(256)) * 200, 0)


def mail(subject: str = "Innspill om ferja", text: str = "Vi mener at ferja bør gå hver time.") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Kåre Nordmann <kare@kommunen.example>"
    message["To"] = "Åse Sekretær <ase@radet.example>"
    message["Subject"] = subject
    message["Date"] = "Fri, 14 Jun 2024 23:15:00 +0200"
    message.set_content(text)
    return message


def read(folder: Path, data: bytes | EmailMessage, name: str = "m.eml") -> Document:
    file = folder / name
    file.write_bytes(data.as_bytes() if isinstance(data, EmailMessage) else data)
    return read_document(file)


def unpacked(folder: Path, data: bytes | EmailMessage, name: str = "m.eml") -> tuple[Unpacked, dict[str, bytes]]:
    """What is told of the attachments, and the files that were written."""
    file, into = folder / name, folder / "ut"
    file.write_bytes(data.as_bytes() if isinstance(data, EmailMessage) else data)
    into.mkdir()
    return unpack(file, into), {one.name: one.read_bytes() for one in into.iterdir()}


def problem(folder: Path, data: bytes | EmailMessage, name: str = "m.eml") -> FileProblem:
    with pytest.raises(FileProblem) as raised:
        read(folder, data, name)
    return raised.value


def test_a_message_is_a_page_with_its_head_and_its_words(tmp_path: Path) -> None:
    message = mail()
    message["Cc"] = "Per <per@radet.example>"
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="Rutetabell på nett.pdf")
    document = read(tmp_path, message)
    [page] = document.pages
    assert page.text.splitlines() == [
        "Innspill om ferja",
        "Fra: Kåre Nordmann <kare@kommunen.example>",
        "Sendt: 14.06.2024 kl. 23.15",
        "Til: Åse Sekretær <ase@radet.example>",
        "Kopi: Per <per@radet.example>",
        "Vedlagt: Rutetabell på nett.pdf",
        "Vi mener at ferja bør gå hver time.",
    ]
    assert (document.format, page.blocks[0].role) == ("email", "title")
    assert document.properties.created == date(2024, 6, 14) and document.properties.title == "Innspill om ferja"


def test_letters_without_a_coding_and_in_any_coding_are_read(tmp_path: Path) -> None:
    raw = (
        b"Received: by x\r\nFrom: K\xe5re <k@x.example>\r\nSubject: =?iso-8859-1?Q?M=F8te_i?=\r\n =?utf-8?B?IHN0eXJldCDDpQ==?=\r\n"
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\nHei p=E5 deg\r\n--b\r\nContent-Type: text/plain; charset=finnes-ikke"
        b'\r\n\r\nogs\xc3\xa5 her\r\n--b\r\nContent-Type: application/pdf; name="vedlegg p\xe5.pdf"\r\n\r\n%PDF\r\n--b--\r\n'
    )
    text = read(tmp_path, raw).pages[0].text
    assert text.startswith("Møte i styret å\nFra: Kåre <k@x.example>\nVedlagt: vedlegg på.pdf\nHei på deg\nogså her")


def test_the_plain_form_is_taken_unless_it_is_only_a_notice(tmp_path: Path) -> None:
    both = mail(text="Den vanlige teksten.")
    both.add_alternative("<p>Den vanlige teksten, pyntet.</p>", subtype="html")
    assert read(tmp_path, both).pages[0].text.endswith("\nDen vanlige teksten.")
    words = "Styret ber om innspill til ruteplanen for ferja. " * 10
    notice = mail(text="Se HTML-versjonen.")
    notice.add_alternative(f"<style>p {{color: red}}</style><p>{words}</p><ul><li>Frist 1. mai</li></ul>", subtype="html")
    page = read(tmp_path, notice).pages[0]
    assert words.strip() in page.text and "Frist 1. mai" in page.text and "Se HTML" not in page.text and "color" not in page.text


def test_flowed_lines_and_quoted_lines_become_paragraphs(tmp_path: Path) -> None:
    message = mail(text="Vi viser til \nbrevet deres.\n\n> Kan dere svare?\n> Frist fredag.\n")
    message.set_param("format", "flowed")
    assert read(tmp_path, message).pages[0].text.splitlines()[4:] == [
        "Vi viser til brevet deres.",
        "Kan dere svare?",
        "Frist fredag.",
    ]


def test_a_message_has_its_own_day_and_its_subject_without_reply_marks(tmp_path: Path) -> None:
    file = tmp_path / "m.eml"
    file.write_bytes(mail("SV: VS: Status for bruprosjektet", "Møtet 3. mars 2022 ble avlyst.").as_bytes())
    facts = understand(file)[1].facts
    assert (facts.title, facts.date, facts.kind) == ("Status for bruprosjektet", date(2024, 6, 14), "letter")


def test_attachments_are_what_people_attached(tmp_path: Path) -> None:
    message = mail()
    message.add_alternative("<p>Hei</p><img src='cid:bilde'>", subtype="html")
    message.get_payload()[1].add_related(PICTURE, "image", "png", cid="<bilde>", filename="bilde.png")  # type: ignore[union-attr, index]
    message.add_attachment(PICTURE, maintype="image", subtype="png", filename="skjermbilde.png")
    message.add_attachment(PICTURE[:2000], maintype="image", subtype="png", filename="logo.png")
    message.add_attachment(b"BEGIN:VCALENDAR", maintype="text", subtype="calendar", filename="møte.ics")
    message.add_attachment(b"0", maintype="application", subtype="pkcs7-signature", filename="smime.p7s")
    message.add_attachment("Et notat.", filename="notat.txt")
    message.add_attachment(mail("Videresendt: kai/brygge"))
    told, written = unpacked(tmp_path, message)
    assert list(written) and [one.name for one in told.attachments] == [
        "skjermbilde.png",
        "notat.txt",
        "Videresendt_ kai_brygge.eml",
    ]
    assert set(written) == {one.name for one in told.attachments} and told.lost is None
    assert told.dated == date(2024, 6, 14) and written["skjermbilde.png"] == PICTURE
    assert parse_mail(written["Videresendt_ kai_brygge.eml"]).subject == "Videresendt: kai/brygge"


def test_other_files_hold_no_attachments_and_broken_messages_none(tmp_path: Path) -> None:
    assert unpacked(tmp_path, b"Bare tekst.", "a.txt") == (Unpacked(), {})
    (tmp_path / "ut").rmdir()
    assert unpacked(tmp_path, outlook.msg_file("Hei")[:600], "a.msg") == (Unpacked(), {})


def test_what_outlook_has_packed_itself_is_told(tmp_path: Path) -> None:
    message = mail()
    message.add_attachment(b"x\x9f", maintype="application", subtype="ms-tnef", filename="winmail.dat")
    told, written = unpacked(tmp_path, message)
    assert not written and told.lost is not None and "winmail.dat" in told.lost


def test_more_attachments_than_the_bound_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.readers.unpacking.MOST_ATTACHMENTS", 2)
    monkeypatch.setattr("ingest.readers.unpacking.MOST_BYTES", 12)
    message = mail()
    for number in range(3):
        message.add_attachment(b"12345678", maintype="application", subtype="pdf", filename=f"{number}.pdf")
    told, written = unpacked(tmp_path, message)
    assert set(written) == {"0.pdf"}
    assert told.lost == (
        "It has 3 attachments; only the first 2 are read. Its attachments are more than 0 MB; those from “1.pdf” on are not read."
    )


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "etc_passwd"),
        ("C:\\Brukere\\Kåre\\notat.docx", "C_Brukere_Kåre_notat.docx"),
        ("con.pdf", "_con.pdf"),
        ("kb.toml", "_kb.toml"),
        (".skjult.pdf", "skjult.pdf"),
        ("~$lås.docx", "lås.docx"),
        ("faktura\u202efdp.exe", "fakturafdp.exe"),
        ("a\0b\nc.pdf", "abc.pdf"),
        ("a!/b.pdf", "a!_b.pdf"),
        ("ma\u030alet.pdf", "målet.pdf"),
        ("", "vedlegg-7.pdf"),
        ("///", "vedlegg-7.pdf"),
        ("ø" * 300 + ".pdf", "ø" * 58 + ".pdf"),
    ],
)
def test_names_lead_nowhere(name: str, safe: str) -> None:
    assert safe_name(name, "application/pdf", 7) == safe


def test_names_alike_are_numbered_whatever_their_case() -> None:
    assert unique_names(["a.pdf", "A.pdf", "a (2).pdf", "a.pdf"]) == ["a.pdf", "A (2).pdf", "a (2) (2).pdf", "a (3).pdf"]


def test_what_cannot_be_read_is_told_in_words(tmp_path: Path) -> None:
    encrypted = b'From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime; name="smime.p7m"\r\n\r\nAAAA\r\n'
    assert problem(tmp_path, encrypted).status == "encrypted"
    mailbox = (
        b"From a@b Fri Jun 14 09:15:00 2024\nReceived: x\nFrom: a@b\n\nHei\n\nFrom c@d Fri Jun 14 09:16:00 2024\nFrom: c@d\n\nHei\n"
    )
    told = problem(tmp_path, mailbox)
    assert told.status == "unsupported" and ".mbox" in told.reason
    nested = b"MIME-Version: 1.0\r\nReceived: x\r\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (depth, depth) for depth in range(400)
    )
    assert problem(tmp_path, nested).status == "damaged"


# --- Outlook ------------------------------------------------------------------------------------------------------------


def test_an_outlook_message_is_read_like_any_other(tmp_path: Path) -> None:
    data = outlook.msg_file(
        "Referat fra møtet",
        "Hei.\r\n\r\nVedlagt er referatet.\r\n",
        sent=datetime(2024, 6, 14, 7, 15),
        recipients=[outlook.recipient(1, "Åse", "ase@radet.example"), outlook.recipient(2, "Per", "/o=x/cn=per")],
        attachments=[outlook.attached("referat på nett.pdf", b"%PDF-1.4 " + b"x" * 6000, "application/pdf")],
    )
    document = read(tmp_path, data, "m.msg")
    assert document.format == "msg" and document.properties.created == date(2024, 6, 14)
    assert document.pages[0].text.splitlines() == [
        "Referat fra møtet",
        "Fra: Kåre Nordmann <kare@kommunen.example>",
        "Sendt: 14.06.2024 kl. 07.15",
        "Til: Åse <ase@radet.example>",
        "Kopi: Per",
        "Vedlagt: referat på nett.pdf",
        "Hei.",
        "Vedlagt er referatet.",
    ]
    assert unpacked(tmp_path, data, "m.msg")[1] == {"referat på nett.pdf": b"%PDF-1.4 " + b"x" * 6000}


def test_the_senders_own_time_is_taken_from_the_header_where_there_is_one(tmp_path: Path) -> None:
    fields = outlook.text(0x007D, "Received: x\r\nDate: Sat, 15 Jun 2024 00:30:00 +0200\r\n")
    data = outlook.msg_file("Hei", "Hei.", sent=datetime(2024, 6, 14, 22, 30), more=fields)
    assert read(tmp_path, data, "m.msg").properties.created == date(2024, 6, 15)


def test_bodies_in_html_and_in_rich_text_only(tmp_path: Path) -> None:
    html = outlook.data(0x1013, "<meta charset=utf-8><p>Bare på nett</p>".encode())
    code_page = outlook.properties(32, p3FDE_0003=65001)
    assert read(tmp_path, outlook.msg_file("Hei", more=html | code_page), "m.msg").pages[0].text.endswith("\nBare på nett")
    rtf = outlook.data(0x1009, compressed_rtf.compress(rb"{\rtf1\ansi Rik tekst p\'e5 norsk}"))
    assert read(tmp_path, outlook.msg_file("Hei", more=rtf), "m.msg").pages[0].text.endswith("\nRik tekst på norsk")
    broken = outlook.data(0x1009, b"x" * 40)
    assert read(tmp_path, outlook.msg_file("Hei", more=broken), "m.msg").pages[0].text.startswith("Hei\nFra:")


def test_a_message_within_becomes_a_mail_file_always_the_same(tmp_path: Path) -> None:
    picture = outlook.attached("bilde.png", PICTURE, "image/png", p7FFE_000B=1)
    inner = outlook.message(
        "Svar på høring",
        "Vi støtter forslaget.",
        sent=datetime(2024, 5, 2, 8, 0),
        attachments=[outlook.attached("svar æøå.docx", b"PK\x03\x04x"), picture],
    )
    data = outlook.msg_file("VS: Svar", "Se under.", attachments=[outlook.attached_message(inner)])
    told, written = unpacked(tmp_path, data, "m.msg")
    assert list(written) == ["Svar på høring.eml"]
    message = parse_mail(written["Svar på høring.eml"])
    assert (message.subject, message.bodies[0].plain.strip()) == ("Svar på høring", "Vi støtter forslaget.")
    assert message.sent is not None and message.sent.date() == date(2024, 5, 2)
    assert next((one.name, one.content) for one in attachments_of(message)) == ("svar æøå.docx", b"PK\x03\x04x")
    (tmp_path / "igjen").mkdir()
    assert unpacked(tmp_path / "igjen", data, "m.msg")[0] == told


def test_sealed_and_damaged_outlook_messages_say_so(tmp_path: Path) -> None:
    sealed = outlook.text(0x001A, "IPM.Note.SMIME")
    attachments = [outlook.attached("smime.p7m", b"0\x82")]
    assert problem(tmp_path, outlook.msg_file("Hemmelig", attachments=attachments, more=sealed), "m.msg").status == "encrypted"
    opaque = b"Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSignert tekst.\r\n--b--\r\n"
    data = outlook.msg_file("Signert", attachments=[outlook.attached("smime.p7m", opaque)], more=sealed)
    assert read(tmp_path, data, "m.msg").pages[0].text.endswith("\nSignert tekst.")
    whole = outlook.msg_file("Hei", "Hei. " * 2000)
    assert problem(tmp_path, whole[:-512] + bytes(512), "m.msg").status == "damaged", "its table of sectors is gone"


def test_an_outlook_message_that_promises_more_than_it_holds_is_damaged(tmp_path: Path) -> None:
    """Many streams on the same sectors: a small file that would unpack to a large one."""
    attachments = [outlook.attached(f"{number}.pdf", b"%PDF" + b"x" * 50_000) for number in range(40)]
    assert len(unpacked(tmp_path, outlook.msg_file("Hei", attachments=attachments), "m.msg")[1]) == 40
    bomb = outlook.msg_file("Hei", attachments=attachments, equal_streams_share=True)
    assert len(bomb) < 200_000 and problem(tmp_path, bomb, "m.msg").status == "damaged"
