"""What an office document links to stays where it is: no file and nothing of a network gets into the fax."""

import shutil
import threading
import zipfile
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

import pypdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from system_libraries import FOR_TESTS, has_program

from faxdesk.documents.checking import check_file
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.convert.converter import Converter
from faxdesk.documents.convert.libreoffice import Copy, LibreOfficeConverter, find_libreoffice
from faxdesk.documents.convert.walls import Walls
from faxdesk.documents.worker.links.cleaning import clean_copy
from faxdesk.domain.document.paper import Paper
from faxdesk.domain.words import text
from tests.documents import linked
from tests.documents.conftest import GUARD, codes
from tests.documents.linked import FORMATS, Targets
from tests.documents.test_libreoffice import RTF, docx, odt
from tests.documents.test_walls import skip_unless_here

has_libreoffice = pytest.mark.skipif(
    find_libreoffice() is None,
    reason="LibreOffice is not installed (apt-get install libreoffice-writer-nogui)",
)


PARTS = {
    "spreadsheet": "/usr/lib/libreoffice/program/libsclo.so",
    "slides": "/usr/lib/libreoffice/program/libsdlo.so",
}
"""What a Debian's LibreOffice reads these kinds with."""


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """What is asked of a listener on loopback; its port is its first entry."""
    heard: list[str] = []

    class Lure(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_POST = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            """Nothing is to be printed."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Lure) as server:
        heard.append(str(server.server_port))
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield heard
        server.shutdown()
        thread.join()


@pytest.fixture
def targets(tmp_path: Path, asked: list[str]) -> Targets:
    return linked.targets_for(tmp_path / "planted", int(asked[0]))


def clean(tmp_path: Path, content: bytes) -> tuple[bytes, int | None]:
    source, output = tmp_path / "linked", tmp_path / "cleaned"
    source.write_bytes(content)
    output.unlink(missing_ok=True)
    answer = clean_copy({"path": str(source), "output": str(output)})
    return output.read_bytes(), answer["missing"]


def everything_in(content: bytes) -> bytes:
    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(BytesIO(content)) as package:
        return b"\n".join(package.read(name) for name in package.namelist())


@pytest.mark.parametrize("name", FORMATS)
def test_no_address_of_anything_outside_is_left_in_the_copy(
    tmp_path: Path, targets: Targets, asked: list[str], name: str
) -> None:
    make, _ = FORMATS[name]
    content = everything_in(make(targets))
    assert b"green.png" in content
    cleaned, missing = clean(tmp_path, make(targets))
    left = everything_in(cleaned)
    assert b"green.png" not in left
    assert b"planted" not in left
    assert asked[0].encode() not in left
    assert linked.WORDS.encode() in left
    assert missing is not None
    assert missing >= len(targets.pictures)


@pytest.mark.parametrize(
    "content",
    [
        RTF,
        docx("the fee is due"),
        odt("the fee is due"),
        odt(
            '<text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://example.org">here</text:a>'
        ),
        rb'{\rtf1{\field{\*\fldinst{HYPERLINK "https://a.example"}}{\fldrslt here}}\par{\pict\pngblip 8950}}',
        rb"{\rtf1\ansi \'80 \u8364? \bin3 }}} after \{ and \}\par",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(600)
        + b'\x13 HYPERLINK "https://example.org" \x14here\x15',
        b"no office document at all",
    ],
)
def test_a_document_without_links_is_copied_as_it_is(tmp_path: Path, content: bytes) -> None:
    """What a person may click on fetches nothing."""
    assert clean(tmp_path, content) == (content, 0)


@pytest.mark.parametrize(
    "instruction",
    [
        rb"INCLUDEPICTURE /x/secret.png",
        rb'  includepicture  "/x/secret.png"',
        rb"INCLUDE{\b PICTURE} /x/secret.png",
        rb"\'49NCLUDEPICTURE /x/secret.png",
        rb"\u73?NCLUDEPICTURE /x/secret.png",
        rb"{\uc3\u73???NCLUDEPICTURE} /x/secret.png",
        b"INCLUDE\r\nTEXT /x/secret.png",
        rb"{\field{\*\fldinst INCLUDEPICTURE /x/secret.png}{\fldrslt}}",
    ],
)
@pytest.mark.parametrize("ending", [rb"}{\fldrslt}}\par}", b""])
def test_a_field_that_fetches_is_found_however_it_is_written(
    tmp_path: Path, instruction: bytes, ending: bytes
) -> None:
    cleaned, missing = clean(tmp_path, rb"{\rtf1 {\field{\*\fldinst " + instruction + ending)
    assert b"secret" not in cleaned
    assert missing


def test_a_picture_that_is_kept_beside_its_link_is_not_missed(tmp_path: Path) -> None:
    """As Word keeps what was pasted from an e-mail."""
    field = rb'{\field{\*\fldinst INCLUDEPICTURE "cid:1" }{\fldrslt {\pict\pngblip 89504e47}}}'
    cleaned, missing = clean(tmp_path, rb"{\rtf1 " + field + rb"\par}")
    assert missing == 0
    assert b"pngblip" in cleaned


@pytest.mark.parametrize("width", [1, 2])
def test_fields_of_the_old_binary_format_are_blanked_in_place(tmp_path: Path, width: int) -> None:
    encoding = {1: "latin-1", 2: "utf-16-le"}[width]
    before = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    field = '\x13 INCLUDEPICTURE "/x/secret.png" \x14\x15 after'.encode(encoding)
    cleaned, missing = clean(tmp_path, before + field)
    assert len(cleaned) == len(before + field)
    assert "secret".encode(encoding) not in cleaned
    assert " after".encode(encoding) in cleaned
    assert missing == 1


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04 and no more",
        docx("the fee").replace(b"document.xml", b"document.xmX"),
        linked._zipped({"a.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'}),
    ],
)
def test_what_nobody_can_look_into_is_said_to_be_so_and_copied(tmp_path: Path, content: bytes) -> None:
    assert clean(tmp_path, content) == (content, None)


# -- with the real LibreOffice


def few(targets: Targets) -> Targets:
    return Targets(
        pictures=[each for each in targets.pictures if not each.startswith("ftp")][:4],
        texts=[targets.texts[0], targets.texts[3], targets.texts[6], targets.texts[12]],
        sheets=targets.sheets[:4:3],
    )


def shows_nothing_planted(made: Path) -> bool:
    words = "".join(page.extract_text() for page in pypdf.PdfReader(made).pages)
    assert linked.WORDS in words
    document = pypdfium2.PdfDocument(made)
    try:
        green = any(_is_green(page) for page in document)
    finally:
        document.close()
    return "PLANTED" not in words and not green


def _is_green(page: pypdfium2.PdfPage) -> bool:
    picture = page.render(scale=1).to_pil().convert("RGB")
    colours = picture.getcolors(picture.width * picture.height)
    return any(g > 200 and r < 80 and b < 80 for _, (r, g, b) in colours or ())


@has_libreoffice
@pytest.mark.parametrize(
    ("walls", "name"),
    [
        *(("none", name) for name in FORMATS),
        *(("bubblewrap", name) for name in FORMATS),
        *(("landlock", name) for name in ("rtf", "odt", "pptx")),
    ],
)
def test_walls_and_cleaning_each_alone_keep_planted_things_out_of_the_fax(
    tmp_path: Path, targets: Targets, asked: list[str], name: str, walls: Walls
) -> None:
    """Without walls the document is cleaned; behind walls it is as a stranger made it."""
    skip_unless_here(walls)
    make, kind = FORMATS[name]
    if kind in PARTS and not has_program(PARTS[kind]):
        pytest.skip(f"apt-get install {FOR_TESTS[PARTS[kind]]}")
    if walls != "none" and name == "rtf":
        make = linked.rtf_without_dde
    source, made = tmp_path / f"document.{name}", tmp_path / "made.pdf"
    source.write_bytes(make(few(targets)))
    copy: Copy = _cleaning_copy if walls == "none" else shutil.copyfile
    LibreOfficeConverter(GUARD, walls=walls).convert(source, kind, made, copy=copy)
    assert shows_nothing_planted(made)
    assert asked[1:] == []


def _cleaning_copy(source: Path, target: Path) -> None:
    clean_copy({"path": str(source), "output": str(target)})


@has_libreoffice
def test_what_is_left_out_is_said(tmp_path: Path, worker: WorkerClient, targets: Targets) -> None:
    source = tmp_path / "letter.odt"
    source.write_bytes(linked.odt(few(targets)))
    converter = Converter(lambda: worker, lambda: tmp_path, GUARD)
    outcome = check_file(
        source, worker=worker, converter=converter, new_path=lambda: tmp_path / "made.pdf", paper=Paper.A4
    )
    assert "linked_left_out" in codes(outcome.checked)
    [said] = [each for each in outcome.checked.findings if each.code == "linked_left_out"]
    assert "left out" in text(said.message)
    assert outcome.checked.is_sendable


@pytest.mark.parametrize("name", ["xlsx", "pptx", "docx"])
def test_a_cleaned_package_keeps_every_part(tmp_path: Path, targets: Targets, name: str) -> None:
    content = FORMATS[name][0](targets)
    cleaned, _ = clean(tmp_path, content)
    assert _names(cleaned) == _names(content)


def _names(content: bytes) -> Sequence[str]:
    with zipfile.ZipFile(BytesIO(content)) as package:
        assert package.testzip() is None
        return package.namelist()
