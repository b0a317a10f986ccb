"""What the precheck says of real files, good and bad."""

import io
import os
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest

from faxdesk.documents import precheck
from faxdesk.documents.checking import check_as_it_is
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.worker.pdf.inspect import inspect_file
from faxdesk.domain.document.document import PageSize
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.words import text
from tests.documents import corpus
from tests.documents.conftest import Check, Put, codes


@pytest.mark.parametrize(("name", "pages"), corpus.SHIPPED.items())
def test_a_file_of_any_real_producer_is_ready(worker: WorkerClient, name: str, pages: int) -> None:
    checked = check_as_it_is(corpus.FILES / name, worker).checked
    assert (codes(checked), checked.pages, checked.severity) == (["ready"], pages, Severity.FINE)
    assert len(checked.page_sizes) == pages
    assert checked.size_bytes == (corpus.FILES / name).stat().st_size


@pytest.mark.parametrize(
    ("content", "pages"),
    [
        (corpus.reportlab_text(12), 12),
        (corpus.img2pdf_scan(3, width_px=850, height_px=1_100), 3),
        (corpus.xref_streams(3), 3),
        (corpus.linearized(3), 3),
        (corpus.incremental(2), 3),
        (corpus.simple(350), 350),
        (b"\x1b%-12345X@PJL ENTER LANGUAGE=PDF\r\n" + corpus.simple(2), 2),
        (corpus.simple(2) + bytes(700), 2),
    ],
    ids=[
        "reportlab",
        "img2pdf",
        "xref_streams",
        "linearized",
        "incremental",
        "350",
        "printer_header",
        "trailing",
    ],
)
def test_a_healthy_file_is_ready_whatever_its_form(check: Check, content: bytes, pages: int) -> None:
    checked = check(content)
    assert (codes(checked), checked.pages) == (["ready"], pages)


def test_a_pdf_is_known_by_its_content_not_its_name(check: Check) -> None:
    assert codes(check(corpus.simple(), "letter.txt")) == ["ready"]


def _docx() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("docProps/filler.bin", os.urandom(9_000))
        archive.writestr("word/document.xml", "<w:document/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (corpus.jpeg(), "picture"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "picture"),
        (_docx(), "Word document"),
        (b"{\\rtf1\\ansi hello}", "Word document"),
        (b"PK\x03\x04" + bytes(60), "archive"),
        (b"<!DOCTYPE html><html><body>Please log in</body></html>", "web page"),
        (b"Dear Sir or Madam,\n", "text file"),
        (b"From: a@example.org\nSubject: hi\n\n", "e-mail"),
        (b"%!PS-Adobe-3.0\n%%Pages: 1\nshowpage\n", "PostScript"),
        (b"MZ" + bytes(80), "program"),
        (b"\x07\x91" * 50, "isn't a PDF"),
    ],
    ids=lambda value: value[:8].hex() if isinstance(value, bytes) else None,  # an archive bears its time
)
def test_something_else_under_a_pdf_name_is_called_what_it_is(
    check: Check, content: bytes, says: str
) -> None:
    checked = check(content)
    assert (codes(checked), checked.pages, checked.is_sendable) == (["not_pdf"], None, False)
    assert says in text(checked.findings[0].message)
    assert checked.findings[0].remedy is not None


def test_an_empty_file_is_called_empty(check: Check) -> None:
    assert codes(check(b"")) == ["empty"]


def test_a_missing_file_is_called_missing(worker: WorkerClient, tmp_path: Path) -> None:
    assert codes(check_as_it_is(tmp_path / "gone.pdf", worker).checked) == ["missing"]


def test_a_folder_is_called_a_folder(worker: WorkerClient, tmp_path: Path) -> None:
    assert codes(check_as_it_is(tmp_path, worker).checked) == ["folder"]


def test_a_named_pipe_does_not_hang_the_check(worker: WorkerClient, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    assert codes(check_as_it_is(tmp_path / "pipe.pdf", worker).checked) == ["special"]


def test_a_device_is_no_document(worker: WorkerClient) -> None:
    assert codes(check_as_it_is(Path("/dev/zero"), worker).checked) == ["special"]


def test_a_link_is_followed_and_a_ring_of_links_is_not(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    (tmp_path / "link.pdf").symlink_to(put(corpus.simple(2)))
    (tmp_path / "a.pdf").symlink_to(tmp_path / "b.pdf")
    (tmp_path / "b.pdf").symlink_to(tmp_path / "a.pdf")
    assert codes(check_as_it_is(tmp_path / "link.pdf", worker).checked) == ["ready"]
    assert codes(check_as_it_is(tmp_path / "a.pdf", worker).checked) == ["missing"]


@contextmanager
def _as_somebody_ordinary() -> Iterator[None]:
    """Give up the superuser's right to read everything, for a while."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65_534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def test_a_file_of_somebody_else_is_called_forbidden(put: Put) -> None:
    path = put(corpus.simple())
    path.chmod(0)
    with _as_somebody_ordinary():
        checked = precheck.judge(str(path), inspect_file(path))
    assert (codes(checked), checked.is_sendable) == (["no_permission"], False)


@pytest.mark.parametrize("name", [b"br\xfcf-\xff.pdf", "Überweisung 传真 📠.pdf".encode(), b"-rf *?'\".pdf"])
def test_any_file_name_will_do(worker: WorkerClient, tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_bytes(corpus.simple(2))
    checked = check_as_it_is(path, worker).checked
    assert (codes(checked), checked.pages, checked.path) == (["ready"], 2, str(path))


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_a_file_that_needs_a_password_cannot_be_sent(check: Check, revision: Literal[2, 3, 4, 6]) -> None:
    checked = check(corpus.encrypted("secret", revision=revision))
    assert (codes(checked), checked.is_sendable) == (["encrypted"], False)


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_owner_only_restrictions_do_not_matter(check: Check, revision: Literal[2, 3, 4, 6]) -> None:
    checked = check(corpus.encrypted("", revision=revision))
    assert (codes(checked), checked.pages) == (["ready"], 2)


def test_a_file_without_pages_is_called_that(check: Check) -> None:
    assert codes(check(corpus.no_pages())) == ["no_pages"]


def test_a_file_cut_off_early_is_called_damaged(check: Check) -> None:
    checked = check(corpus.cut(corpus.xref_streams(3), 0.5))
    assert (codes(checked), checked.is_sendable) == (["damaged"], False)


def test_a_wrong_cross_reference_is_repaired_and_said(check: Check) -> None:
    checked = check(corpus.bad_xref(3))
    assert (codes(checked), checked.pages, checked.severity) == (["needs_repair"], 3, Severity.WARNING)
    assert len(checked.page_sizes) == 3


@pytest.mark.parametrize("name", ["no_eof", "no_startxref", "header_ps_style", "garbage_2000_before"])
def test_a_file_that_others_open_too_is_not_refused(check: Check, name: str) -> None:
    checked = check(corpus.odd_structures()[name])
    assert checked.is_sendable
    assert checked.pages == 3


@pytest.mark.parametrize(("stated", "real"), [(9, 3), (2, 5)])
def test_a_false_page_count_is_said_with_both_numbers(check: Check, stated: int, real: int) -> None:
    checked = check(corpus.simple(real, count=b"%d" % stated))
    assert (codes(checked), checked.pages) == (["page_count_differs"], real)
    said = text(checked.findings[0].message)
    assert f"{real} or {stated}" in said


@pytest.mark.parametrize("name", ["kids_null", "kids_dangling", "kid_is_number"])
def test_a_page_that_is_listed_and_lost_is_missed(check: Check, name: str) -> None:
    checked = check(corpus.odd_structures()[name])
    assert (codes(checked), checked.pages) == (["pages_unreadable"], 3)
    assert text(checked.findings[0].message).startswith("1 of its 3 pages")


def test_a_fax_has_350_pages_at_most(check: Check) -> None:
    assert codes(check(corpus.simple(350))) == ["ready"]
    checked = check(corpus.simple(351))
    assert (codes(checked), checked.pages, checked.is_sendable) == (["too_many_pages"], 351, False)
    assert "351" in text(checked.findings[0].message)


def test_five_thousand_pages_are_counted(check: Check) -> None:
    checked = check(corpus.simple(5_000))
    assert (codes(checked), checked.pages) == (["too_many_pages"], 5_000)


@pytest.mark.parametrize(
    ("size_bytes", "found"),
    [
        (20_000_000, []),
        (20_000_001, ["too_big_to_upload"]),
        (50_000_001, ["too_big"]),
        (600_000_000, ["too_big_to_read"]),
    ],
)
def test_the_limits_on_bytes_are_kept_to_the_byte(
    worker: WorkerClient, tmp_path: Path, size_bytes: int, found: list[str]
) -> None:
    objects = corpus.simple_objects(2)
    whole = corpus.raw_pdf(objects)
    path = tmp_path / "big.pdf"
    with path.open("wb") as file:
        # A sparse file with the PDF's own tables at its end, as after an update to a large scan.
        start = whole.index(b"xref\n0")
        file.write(whole[:start])
        file.seek(size_bytes - len(whole) + start)
        shift = file.tell() - start
        table = whole[start:].replace(b"startxref\n%d" % start, b"startxref\n%d" % (start + shift))
        file.write(
            table[len(table) - (size_bytes - file.tell()) :]
            if len(table) > size_bytes - file.tell()
            else table
        )
        file.truncate(size_bytes)
    checked = check_as_it_is(path, worker).checked
    too_big = [code for code in codes(checked) if code.startswith("too_big")]
    assert (too_big, checked.size_bytes) == (found, size_bytes)


def test_pages_have_their_visible_size_turned_as_shown(check: Check) -> None:
    content = corpus.simple(1, page_extra=b"/CropBox [0 0 300 500] /Rotate 90 /UserUnit 2")
    assert check(content).page_sizes == (PageSize(width_pt=1_000, height_pt=600),)


def test_the_sizes_of_a_repaired_file_are_known(check: Check) -> None:
    checked = check(corpus.odd_structures()["garbage_2000_before"])
    assert codes(checked) == ["needs_repair"]
    assert checked.page_sizes == (PageSize(width_pt=612, height_pt=792),) * 3


def test_mixed_orientations_are_warned_of(check: Check) -> None:
    objects = corpus.simple_objects(3)
    objects[5] = objects[5].replace(b"[0 0 612 792]", b"[0 0 792 612]")
    checked = check(corpus.raw_pdf(objects))
    assert (codes(checked), checked.is_sendable) == (["mixed_orientation"], True)
    for page in (4, 6):
        objects[page] = objects[page].replace(b"[0 0 612 792]", b"[0 0 792 612]")
    assert codes(check(corpus.raw_pdf(objects))) == ["ready"]  # all lie


@pytest.mark.parametrize(
    ("box", "code"),
    [
        (b"[0 0 2384 3370]", "large_pages"),
        (b"[0 0 14400 14400]", "large_pages"),
        (b"[0 0 100 140]", "small_pages"),
        (b"[0 0 226 3000]", "odd_shape"),
        (b"[0 0 20000 300]", "odd_shape"),
    ],
)
def test_pages_unlike_paper_are_warned_of(check: Check, box: bytes, code: str) -> None:
    checked = check(corpus.simple(2, box=box))
    assert (codes(checked), checked.is_sendable) == ([code], True)


@pytest.mark.parametrize("box", [b"[0 0 595 842]", b"[0 0 842 1191]", b"[0 0 612 1008]", b"[0 0 792 612]"])
def test_ordinary_paper_is_ready(check: Check, box: bytes) -> None:
    assert codes(check(corpus.simple(2, box=box))) == ["ready"]


@pytest.mark.parametrize(
    ("content", "code"),
    [(corpus.xfa_form(), "xfa"), (corpus.portfolio(), "portfolio"), (corpus.with_script(), "script")],
)
def test_what_a_fax_cannot_show_is_warned_of(check: Check, content: bytes, code: str) -> None:
    checked = check(content)
    assert (codes(checked), checked.severity) == ([code], Severity.WARNING)


def test_the_upload_limit_holds_for_all_documents_together(check: Check) -> None:
    scan = check(corpus.img2pdf_scan(22, width_px=850, height_px=1_100))
    assert scan.is_sendable
    assert [said.code for said in precheck.check_bytes([scan, scan], 2 * scan.size_bytes)] == ["fax_too_big"]
    assert precheck.check_bytes([scan, check(corpus.simple())], scan.size_bytes) == ()


FILLED: Mapping[str, str | int] = {
    "n": 2, "pages": 3, "other": 4, "size": "21 MB", "limit": "20 MB", "parts": 2, "example": "漢",
    "names": "Draft",
}  # fmt: skip


def test_every_finding_has_a_sentence_and_every_error_a_remedy() -> None:
    for code in precheck.ERRORS | precheck.WARNINGS | {"ready"}:
        said = precheck.finding(code, FILLED)
        assert "{" not in text(said.message)
        assert (said.remedy is not None) or said.severity is not Severity.ERROR
