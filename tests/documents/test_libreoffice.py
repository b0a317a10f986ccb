"""Office documents, read by LibreOffice where it is installed: alone, without macros, for a limited time."""

import os
import stat
import sys
import threading
import time
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from faxdesk.documents.convert.converter import Converter
from faxdesk.documents.convert.libreoffice import LibreOfficeConverter, find_libreoffice
from faxdesk.documents.convert.libreoffice_names import name_of_copy
from faxdesk.documents.convert.problem import ConversionError
from faxdesk.domain.document.paper import Paper
from tests.documents.conftest import GUARD
from tests.programs import needs

has_libreoffice = needs("soffice", is_there=find_libreoffice() is not None)
on_posix = pytest.mark.skipif(
    sys.platform == "win32", reason="the stand-in for LibreOffice is a shell script"
)

RTF = rb"{\rtf1\ansi Dear Sir or Madam,\par the fee is due.\par}"


def docx(text: str) -> bytes:
    """The least that Word calls a document."""
    out = BytesIO()
    kinds = (
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    relations = (
        '<?xml version="1.0"?>'
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/officeDocument"/></Relationships>'
    )
    body = (
        '<?xml version="1.0"?>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"
    )
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", kinds)
        archive.writestr("_rels/.rels", relations)
        archive.writestr("word/document.xml", body)
    return out.getvalue()


def odt(text: str) -> bytes:
    """The least that LibreOffice itself calls a document."""
    return open_document("text", f"<text:p>{text}</text:p>")


def ods(text: str) -> bytes:
    """A spreadsheet of one cell."""
    cell = f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
    return open_document(
        "spreadsheet", f"<table:table><table:table-row>{cell}</table:table-row></table:table>"
    )


def open_document(kind: str, body: str) -> bytes:
    out = BytesIO()
    mime = f"application/vnd.oasis.opendocument.{kind}"
    namespace = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<?xml version="1.0"?><office:document-content office:version="1.2" '
        f'xmlns:office="{namespace}:office:1.0" xmlns:table="{namespace}:table:1.0" '
        f'xmlns:text="{namespace}:text:1.0">'
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    manifest = (
        f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{namespace}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), mime)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()


def convert(
    tmp_path: Path,
    content: bytes,
    session: LibreOfficeConverter | None = None,
    *,
    kind: str = "word",
    name: str = "",
) -> str:
    """The text of the PDF that comes of it."""
    source, made = tmp_path / "source", tmp_path / "made.pdf"
    source.write_bytes(content)
    (session or LibreOfficeConverter(GUARD)).convert(source, kind, made, name=name)
    assert stat.S_IMODE(made.stat().st_mode) == 0o600 or sys.platform == "win32"
    return "".join(page.extract_text() for page in pypdf.PdfReader(made).pages)


@has_libreoffice
@pytest.mark.parametrize("content", [RTF, docx("the fee is due"), odt("the fee is due")])
def test_office_documents_become_pdfs_whatever_their_name(tmp_path: Path, content: bytes) -> None:
    assert "the fee is due" in convert(tmp_path, content)


@needs("/usr/lib/libreoffice/program/libsclo.so")
def test_a_spreadsheet_becomes_a_pdf(tmp_path: Path) -> None:
    assert "the fee is due" in convert(tmp_path, ods("the fee is due"), kind="spreadsheet")


NAMED_RTF = rb"{\rtf1\ansi Dear Sir,\par{\field{\*\fldinst FILENAME}{\fldrslt old name}}\par}"


@has_libreoffice
@pytest.mark.parametrize("name", ["Smith v Jones 2026-014.rtf", "Überweisung für Łukasz.rtf", "-v 1.2.rtf"])
def test_a_document_that_prints_its_own_name_prints_what_the_person_calls_it(
    tmp_path: Path, name: str
) -> None:
    assert name in convert(tmp_path, NAMED_RTF, name=name)


@has_libreoffice
@pytest.mark.skipif(sys.platform != "linux", reason="other systems' names don't depend on the locale")
def test_a_name_beyond_ascii_is_read_in_any_locale(tmp_path: Path) -> None:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    for locale in ({}, {"LANG": "C"}, {"LANG": "de_DE.UTF-8", "LC_ALL": "POSIX"}):
        assert "Dear Sir" in convert(
            tmp_path, NAMED_RTF, LibreOfficeConverter(GUARD, {**plain, **locale}), name="Überweisung.rtf"
        )
        (tmp_path / "made.pdf").unlink()


@pytest.mark.parametrize(
    ("name", "kind", "copy"),
    [
        ("Smith v Jones 2026-014.docx", "word", "Smith v Jones 2026-014.docx"),
        ("letter.pdf", "word", "letter.docx"),
        ("Letter of 12.3.2026", "word", "Letter of 12.3.2026.docx"),
        ("accounts.ODS", "spreadsheet", "accounts.ods"),
        ("../../etc/passwd", "word", "passwd.docx"),
        ("a\x00b\nc\u202edcod.docx", "word", "a b c dcod.docx"),
        ('what? "this": <a|b>*.docx', "word", "what this a b.docx"),
        ("nul.docx", "word", "document.docx"),
        ("con.1.docx", "word", "document.docx"),
        ("br\udcfcf.rtf", "word", "br f.rtf"),
        ("", "slides", "document.pptx"),
        ("...", "word", "document.docx"),
        ("x" * 300 + ".docx", "word", "x" * 120 + ".docx"),
    ],
)
def test_a_copys_name_is_the_files_own_made_safe(name: str, kind: str, copy: str) -> None:
    assert name_of_copy(name, kind) == copy


@has_libreoffice
def test_a_document_that_wants_something_from_the_network_reaches_nobody(tmp_path: Path) -> None:
    asked: list[str] = []

    class Lure(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def do_HEAD(self) -> None:
            self.do_GET()

        def do_OPTIONS(self) -> None:
            self.do_GET()

        def log_message(self, *_: object) -> None:
            """Nothing is to be printed."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Lure) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}/spy.png"
        picture = (
            '<draw:frame svg:width="3cm" svg:height="3cm" text:anchor-type="as-char" '
            'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
            'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">'
            f'<draw:image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple" '
            f'xlink:href="{url}"/></draw:frame>'
        )
        assert "the fee is due" in convert(tmp_path, odt(f"the fee is due {picture}"))
        server.shutdown()
        thread.join()
    assert asked == []


def stand_in(tmp_path: Path, script: str) -> dict[str, str]:
    """An environment in which a script is the LibreOffice that is found."""
    folder = tmp_path / "bin"
    folder.mkdir(exist_ok=True)
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return {"PATH": f"{folder}{os.pathsep}{os.defpath}", "TELNYX_API_KEY": "KEY-of-nobody"}


def is_soon_gone(pid: str) -> bool:
    """Whether the process ends: one that was killed needs a moment to be gone."""
    end_s = time.monotonic() + 10
    while time.monotonic() < end_s:
        try:
            os.kill(int(pid), 0)
            if Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        os.sched_yield()
    return False


@on_posix
def test_the_program_gets_a_fresh_profile_no_key_and_no_way_into_the_network(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    script = (
        f'env > {seen}; echo "$@" >> {seen}; cat profile/user/*.xcu >> {seen}; echo %PDF > out/document.pdf'
    )
    session = LibreOfficeConverter(GUARD, stand_in(tmp_path, script), walls="none")
    (tmp_path / "source").write_bytes(RTF)
    session.convert(tmp_path / "source", "word", tmp_path / "made.pdf")
    told = seen.read_text()
    assert "KEY-of-nobody" not in told
    assert "https_proxy=http://127.0.0.1:9" in told
    for word in ("--headless", "-env:UserInstallation=file://", "--norestore", "DisableMacrosExecution"):
        assert word in told


@on_posix
def test_the_program_gives_way_to_the_window(tmp_path: Path) -> None:
    """Also those it starts: it is a script that starts the real one."""
    seen = tmp_path / "seen"
    tell = f"{sys.executable} -c 'import os; print(os.nice(0), os.getsid(0))'"
    script = f"while test $(nice) = {os.nice(0)}; do :; done; {tell} > {seen}"
    with pytest.raises(ConversionError):
        convert(
            tmp_path,
            RTF,
            LibreOfficeConverter(GUARD, stand_in(tmp_path, script), walls="none", time_limit_s=90),
        )
    niceness, session = seen.read_text().split()
    assert int(niceness) > os.nice(0)
    assert int(session) == os.getsid(0)


@on_posix
def test_what_takes_too_long_is_ended_with_all_its_children(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    script = f"sleep 600 & echo $! > {pids}; echo $$ >> {pids}; pwd > {tmp_path}/where; wait"
    session = LibreOfficeConverter(GUARD, stand_in(tmp_path, script), walls="none", time_limit_s=2.0)
    with pytest.raises(ConversionError) as refusal:
        convert(tmp_path, RTF, session)
    assert refusal.value.code == "office_too_long"
    assert all(is_soon_gone(pid) for pid in pids.read_text().split())
    assert not Path((tmp_path / "where").read_text().strip()).exists()


@on_posix
@pytest.mark.parametrize("script", ["exit 1", "true", "touch out/document.pdf", "kill -9 $$"])
def test_a_failure_is_said_and_leaves_nothing_behind(tmp_path: Path, script: str) -> None:
    with pytest.raises(ConversionError) as refusal:
        convert(tmp_path, RTF, LibreOfficeConverter(GUARD, stand_in(tmp_path, script), walls="none"))
    assert refusal.value.code == "office_failed"
    assert not (tmp_path / "made.pdf").exists()


@on_posix
def test_children_that_outlive_the_program_are_ended_too(tmp_path: Path) -> None:
    script = f"sleep 600 & echo $! > {tmp_path}/pid; echo %PDF > out/document.pdf"
    (tmp_path / "source").write_bytes(RTF)
    session = LibreOfficeConverter(GUARD, stand_in(tmp_path, script), walls="none")
    session.convert(tmp_path / "source", "word", tmp_path / "made.pdf")
    assert is_soon_gone((tmp_path / "pid").read_text().strip())


def test_where_there_is_none_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("faxdesk.documents.convert.libreoffice._usual_places", lambda _environment: iter(()))
    session = LibreOfficeConverter(GUARD, {"PATH": str(tmp_path)})
    with pytest.raises(ConversionError) as refusal:
        convert(tmp_path, RTF, session)
    assert refusal.value.code == "office_missing"


@has_libreoffice
def test_a_closed_converter_begins_nothing(tmp_path: Path) -> None:
    converter = Converter(lambda: pytest.fail("no worker is needed"), lambda: tmp_path, GUARD)
    converter.close()
    (tmp_path / "source").write_bytes(RTF)
    with pytest.raises(ConversionError):
        converter.convert(tmp_path / "source", "word", tmp_path / "made.pdf", paper=Paper.A4)
