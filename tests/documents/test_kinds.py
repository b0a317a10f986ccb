"""Every kind of file that people take for a document is called by its name, and a letter is a letter."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from faxdesk.documents import precheck
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.kinds import containers, signatures, texts
from faxdesk.documents.kinds.kind import kind_of, ole_directory_offset
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.words import text
from tests.documents import corpus
from tests.documents.conftest import Check, Put, codes


def told(content: bytes) -> str | None:
    """What the file is called, told from the bytes that the worker looks at."""
    offset = ole_directory_offset(content[:4_096])
    directory = b"" if offset is None else content[offset : offset + 8_192]
    return kind_of(content[:4_096], content[-65_536:], directory)


def zipped(*names: str, mime: str | None = None, filler: int = 0) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        if mime is not None:
            archive.writestr(zipfile.ZipInfo("mimetype"), mime)
        if filler:
            archive.writestr(zipfile.ZipInfo("filler.bin"), bytes(range(256)) * (filler // 256))
        for name in names:
            archive.writestr(name, "<x/>")
    return out.getvalue()


def ole(*names: str, sectors_before: int = 1) -> bytes:
    """An OLE file with these streams, of which only the directory is there."""
    entries = b""
    for number, name in enumerate(("Root Entry", *names)):
        packed = name.encode("utf-16-le") + b"\0\0"
        entries += (
            packed.ljust(64, b"\0") + struct.pack("<HB", len(packed), 5 if number == 0 else 2) + bytes(61)
        )
    header = containers.OLE + bytes(16) + struct.pack("<4H", 0x3E, 3, 0xFFFE, 9) + bytes(16)
    header += struct.pack("<L", sectors_before)
    whole = header.ljust(512, b"\0") + b"\xff" * (512 * sectors_before) + entries
    return whole.ljust(len(whole) + -len(whole) % 512, b"\0")


def picture(kind: str) -> bytes:
    out = io.BytesIO()
    Image.new("1" if kind == "PCX" else "RGB", (300, 200), 1).save(out, kind)
    return out.getvalue()


def boxed(brand: bytes, *others: bytes) -> bytes:
    body = b"ftyp" + brand + bytes(4) + b"".join(others)
    return struct.pack(">L", len(body) + 4) + body + bytes(60)


MAIL = b"From: Jane Doe <jane@clinic.example>\r\nTo: fax@town.example\r\n"
LONG = b"ARC-Seal: i=1; a=rsa-sha256;\r\n        b=" + b"QUJD" * 3_000 + b"\r\n"

MAILS = {
    "plain": MAIL + b"Subject: Results\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n\r\nSee attached.\r\n",
    "no_subject": MAIL + b"MIME-Version: 1.0\r\n\r\nbody",
    "unix_lines": (MAIL + b"Subject: hi\r\n\r\nbody").replace(b"\r\n", b"\n"),
    "byte_order_mark": b"\xef\xbb\xbf" + MAIL + b"\r\nbody",
    "blank_lines_first": b"\r\n\r\nReceived: from mx\r\n" + MAIL + b"\r\nbody",
    "long_headers": b"Delivered-To: fax@town.example\r\n" + LONG + MAIL + b"\r\nbody",
    "one_header_of_four_kilobytes": b"DKIM-Signature: b=" + b"QUJD" * 3_000 + b"\r\n" + MAIL,
    "folded": b"Received: from mx.example\r\n\tby mail.example;\r\n Mon, 2 Mar 2026\r\n" + MAIL + b"\r\nx",
    "x_first": b"X-Mozilla-Status: 0001\r\nX-Mozilla-Status2: 00800000\r\n" + MAIL + b"\r\nx",
    "mbox": b"From jane@clinic.example Mon Mar  2 10:00:00 2026\r\n" + MAIL + b"\r\nx",
    "old_mbox": b"From - Mon Mar 02 10:00:00 2026\n>From jane Mon Mar\nReceived: a\n" + MAIL + b"\nx",
    "apple_mail": b"1234      \n" + MAIL + b"Message-Id: <1@x>\n\nx",
    "lower_case": MAIL.lower() + b"message-id: <1@x>\r\n\r\nx",
    "bare_address": b"From: jane@clinic.example\nSubject: hi\n\nhi",
    "bounce": b"Return-Path: <>\r\nReceived: from mx\r\nSubject: Undelivered\r\n\r\nx",
    "draft": b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n",
    "with_pdf": MAIL + b"Content-Type: application/pdf\r\n\r\nJVBERi0xLjQK",
    "outlook": ole("__nameid_version1.0", "__properties_version1.0", "__substg1.0_0037001F"),
}

LETTERS = {
    "memo": b"From: Jane Doe\nTo: Town Hall\nDate: 2 March\nSubject: Roof\n\nDear Sir or Madam,\n",
    "memo_with_address": b"From: Jane Doe, jane@clinic.example\nTo: Town Hall\n\nDear Sir,\n",
    "saved_by_outlook": b"From:\tJane <jane@x.example>\nSent:\tMonday\nTo:\tBob <b@x.example>\n\nHi\n",
    "findings": b"X-Ray: normal\nDate: 2 March\nSubject: knee\n\nNo fracture.\n",
    "minutes": b"Received: three letters\nwhich we answered.\n",
    "about_pdfs": b"Dear colleagues,\na PDF begins with %PDF-1.4, as you know.\n" + b"More text. " * 200,
    "bm": b"BM 12 is the part's number.\nPlease send two.\n",
    "mz": b"MZ Mainz, 2 March\nDear Sir,\n",
    "id3": b"ID3 is a tag.\n",
    "poem": b"Roses are red, violets are blue,\nsugar is sweet, and so are you,\n",
    "list": b"1; 2\n3\n4; 5; 6\n",
    "indented": b"\tDear Sir,\n\tthe fee is due.\n",
    "sums": b"1,000.00\n2,500.00\n",
    "bracket": b"[1] See the annex.\n[2] See the letter.\n",
    "western": "Sehr geehrte Frau Müller,\nGrüße aus Köln".encode("cp1252"),
}

TABLES = {
    "semicolons": b"Name;Born;City\nDoe, Jane;1970;Berlin\nRoe;1980;Bonn\n",
    "commas": b'name,born,city\n"Doe, Jane",1970,Berlin\n',
    "tabs": b"Name\tAmount\nMiller\t12\n",
    "bars": b"a|b|c\n1|2|3\n",
    "excel": b"sep=,\nname,born\nDoe,1970\n",
    "line_in_a_cell": b'name;note\nDoe;"two\nlines"\nRoe;""\n',
    "cut_off": b"a;b;c\n" * 2_000,
    "utf_16": "Name\tStraße\r\nMüller\tAllee\r\n".encode("utf-16"),
}

OTHERS = {
    "word": [
        zipped("[Content_Types].xml", "word/document.xml", filler=90_000),
        ole("WordDocument"),
        zipped(mime="application/vnd.oasis.opendocument.text"),
        b"{\\rtf1\\ansi hello}",
        ole("WordDocument", sectors_before=40),
        b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
    ],
    "spreadsheet": [
        zipped("xl/workbook.xml"),
        ole("Workbook"),
        ole("Book"),
        zipped(mime="application/vnd.oasis.opendocument.spreadsheet"),
    ],
    "slides": [zipped("ppt/presentation.xml"), ole("Current User", "PowerPoint Document")],
    "office": [zipped(mime="application/vnd.oasis.opendocument.graphics"), ole("Something")],
    "office_locked": [ole("EncryptionInfo", "EncryptedPackage")],
    "xps": [
        zipped("[Content_Types].xml", "FixedDocSeq.fdseq", "Documents/1/Pages/1.fpage"),
        zipped("FixedDocumentSequence.fdseq"),
        zipped("Documents/1/FixedDoc.fdoc"),
    ],
    "visio": [zipped("visio/document.xml"), ole("VisioDocument")],
    "publisher": [ole("Quill", "Escher", "Contents")],
    "works": [ole("MatOST"), b"\x01\xfe\x32\0" + bytes(90)],
    "iwork": [zipped("Index/Document.iwa"), zipped("index.apxl"), zipped("Index.zip", "preview.jpg")],
    "book": [zipped("OEBPS/a.xhtml", mime="application/epub+zip"), bytes(60) + b"BOOKMOBI" + bytes(40)],
    "archive": [
        zipped("letter.docx", "scan.pdf"),
        zipped("words/a.pdf"),
        zipped(),
        b"7z\xbc\xaf\x27\x1c" + bytes(9),
        b"Rar!\x1a\x07\0" + bytes(9),
        b"\x1f\x8b\x08" + bytes(9),
        b"a.pdf".ljust(257, b"\0") + b"ustar\0",
    ],
    "email": list(MAILS.values()),
    "table": list(TABLES.values()),
    "text": list(LETTERS.values()),
    "picture": [
        picture("PCX"),
        picture("BMP"),
        picture("PNG"),
        b"II+\0\x08\0\0\0" + bytes(40),
        boxed(b"avif"),
        boxed(b"mif1", b"mif1", b"avif"),
        b"RIFF\0\0\0\0WEBPVP8 ",
    ],
    "heic": [boxed(b"heic"), boxed(b"mif1", b"heic"), boxed(b"hevc")],
    "picture_other": [
        b"8BPS\0\x01" + bytes(60),
        b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(9),
        bytes(128) + b"DICM\x02",
        b"#define page_width 16\n#define page_height 2\nstatic unsigned char page_bits[] = {0x00, 0x01};\n",
        b"P1\n# made by hand\n24 7\n0 1 1 0\n",
        b"/* XPM */\nstatic char *page[] = {",
    ],
    "postscript": [
        b"%!PS-Adobe-3.0\n%%Pages: 1\nshowpage\n",
        b"%!PS-Adobe-3.0 EPSF-3.0\n",
        b"\xc5\xd0\xd3\xc6\x20\0\0\0" + bytes(30),
        b"\x04%!PS-Adobe-2.0\n",
        b"\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=POSTSCRIPT\r\n%!PS-Adobe-3.0\n",
    ],
    "djvu": [b"AT&TFORM\0\0\0\0DJVU" + bytes(30)],
    "contact": [
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nEND:VCARD\r\n",
        b"\xef\xbb\xbfBEGIN:VCARD\nVERSION:4.0\n",
    ],
    "calendar": [b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"],
    "web_page": [
        b"<!DOCTYPE html><p>x",
        b"\xef\xbb\xbf\n<html>",
        b"<?xml version='1.0'?><svg xmlns='x'/>",
        "<html><p>Grüße".encode("utf-16"),
        (
            b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x\r\nSubject: x\r\n"
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n"
        ),
    ],
    "xml": [b"<?xml version='1.0'?>\n<Invoice/>", "<?xml version='1.0'?><a/>".encode("utf-16")],
    "json": [b'{"name": "Jane"}', b'[{"a": 1}]', b"[1, 2, 3]", b"{}\n", b'[\n  "a",\n  "b"\n]'],
    "shortcut": [
        b"[InternetShortcut]\r\nURL=https://x\r\n",
        b"L\0\0\0\x01\x14\x02\0" + bytes(60),
        b"<?xml version='1.0'?><plist version='1.0'><dict><key>URL</key>",
        b"bplist00\xd1\x01\x02SURL_",
        b"[Desktop Entry]\nType=Link\n",
        b'{"url": "https://docs.google.com/open?id=1", "doc_id": "1", "email": "a@b"}',
    ],
    "word_perfect": [b"\xffWPC\x10\0\0\0" + bytes(30)],
    "one_note": [b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1" + bytes(30)],
    "drawing": [b"AC1032\0\0\0\0" + bytes(30), b"  0\nSECTION\n  2\nHEADER\n  9\n"],
    "database": [b"\0\x01\0\0Standard ACE DB\0", b"\0\x01\0\0Standard Jet DB\0", b"SQLite format 3\0"],
    "program": [
        b"MZ" + bytes(80),
        b"\x7fELF\x02" + bytes(30),
        b"\xcf\xfa\xed\xfe" + bytes(30),
        b"#!/bin/sh\necho\n",
        ole("\u4840\u3f3f\u4577"),
    ],
    "recording": [
        b"ID3\x03\0\0" + bytes(30),
        boxed(b"isom"),
        b"RIFF\0\0\0\0WAVEfmt ",
        b"OggS\0\x02" + bytes(20),
    ],
    "signed": [b"-----BEGIN PKCS7-----\nMIIB\n"],
    "winmail": [b"\x78\x9f\x3e\x22\x01\0" + bytes(30)],
    "no_document": [ole("Catalog", "1", "2")],
    "zeros": [bytes(10), bytes(90_000)],
}


@pytest.mark.parametrize(("kind", "number"), [(kind, n) for kind in OTHERS for n in range(len(OTHERS[kind]))])
def test_a_file_is_called_what_it_is(kind: str, number: int) -> None:
    assert told(OTHERS[kind][number]) == kind


@pytest.mark.parametrize(
    "content",
    [
        b"\x1bE\x1b&l0O\x1b(s0p10hDear Sir\r\n\x0c\x1bE",
        b"\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PCL\r\n\x1bEDear Sir",
        b"@PJL SET COPIES=1\r\nDear Sir",
        b"\x1b@\x1bx1Dear Sir\r\n",
    ],
)
def test_what_was_printed_into_a_file_is_no_text(check: Check, content: bytes) -> None:
    assert told(content) is None
    assert codes(check(content, "letter.prn")) == ["not_pdf"]


@pytest.mark.parametrize("name", MAILS)
def test_an_e_mail_is_known_in_any_shape(check: Check, name: str) -> None:
    checked = check(MAILS[name], "letter.pdf")
    assert (codes(checked), text(checked.findings[0].message)) == (["not_pdf"], "This is an e-mail.")
    assert checked.findings[0].remedy is not None
    assert "save its attachments" in text(checked.findings[0].remedy)


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_is_no_e_mail_and_no_table(check: Check, name: str) -> None:
    assert told(LETTERS[name]) == "text"
    assert "text file" in text(check(LETTERS[name], "letter.pdf").findings[0].message)


def _every_kind() -> set[str]:
    """All that any table may answer."""
    pairs = (*signatures.STARTS, *containers._IN_ZIP, *containers._IN_OLE, *texts._XML, *texts._STARTS)
    found = {pair[1] for pair in pairs} | {each[2] for each in signatures.AT_PLACES}
    return found | {
        *signatures.IN_RIFF.values(),
        *signatures.BRANDS.values(),
        "email",
        "text",
        "table",
        "zeros",
    }


def test_every_kind_has_a_sentence_and_a_remedy_of_its_own() -> None:
    assert _every_kind() == set(OTHERS)
    sentences = {}
    for kind in OTHERS:
        said = precheck.finding("not_pdf", variant=kind)
        assert (said.severity, said.remedy is not None) == (Severity.ERROR, True)
        sentences[text(said.message)] = kind
    assert len(sentences) == len(OTHERS)
    assert "This isn't a PDF." not in sentences


def test_no_start_of_a_file_is_taken_for_one_that_begins_like_it() -> None:
    for start, kind in signatures.STARTS:
        assert told(start + bytes(600)) == kind, start


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (LETTERS["about_pdfs"], "text"),
        (MAIL + b"X-Note: %PDF-1.4\r\n\r\nbody", "email"),
        (b"<html><p>%PDF-1.4 is a version.", "web_page"),
    ],
)
def test_what_only_mentions_a_pdf_is_not_called_a_damaged_one(
    check: Check, content: bytes, name: str
) -> None:
    assert codes(check(content)) == ["not_pdf"], name


def test_a_pdf_in_an_archive_is_not_sent_in_its_stead(check: Check) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.pdf", corpus.simple())
        archive.writestr("b.pdf", corpus.simple())
    checked = check(out.getvalue())
    assert (codes(checked), "archive" in text(checked.findings[0].message)) == (["not_pdf"], True)


@pytest.mark.parametrize(
    "before",
    [b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n", b"MIME-Version: 1.0\r\n\r\n", b"\n \n"],
)
def test_a_pdf_behind_a_servers_lines_is_one_all_the_same(check: Check, before: bytes) -> None:
    assert check(before + corpus.simple(2)).pages == 2


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.95])
def test_what_is_left_of_a_document_is_still_of_its_kind(
    cut: float, worker: WorkerClient, put: Callable[..., Path]
) -> None:
    content = zipped("[Content_Types].xml", "word/document.xml", filler=2_000)
    assert told(content[: int(len(content) * cut)]) in {"word", "archive"}


def test_a_name_changes_nothing(check: Check, put: Put) -> None:
    assert told(b"") is None
    assert codes(check(bytes(5_000), "scan.pdf")) == ["not_pdf"]
    assert codes(check(b"", "scan.pdf")) == ["empty"]
