"""Printed documents that wait, by their titles."""

import os
from pathlib import Path

import pytest

from faxdesk.system.printed import PrintedDocuments


def put(folder: Path, name: str, title: str | None) -> Path:
    home = folder / name
    home.mkdir(parents=True)
    (home / "document.pdf").write_bytes(b"%PDF-1.7")
    if title is not None:
        (home / "title").write_bytes(title.encode("utf-8", "surrogateescape"))
    return home


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Results", "Results.pdf"),
        ("Microsoft Word - Results.docx", "Results.pdf"),
        ("/home/eve/to Dr Smith.odt", "to Dr Smith.pdf"),
        (r"C:\letters\Brief.doc", "Brief.pdf"),
        ("Invoice no. 7.12", "Invoice no. 7.12.pdf"),
        ("Rechnung für Ärztin.pdf", "Rechnung für Ärztin.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("..", "Printed.pdf"),
        ("a\x07b\u202ec\nd", "abcd.pdf"),
        ("", "Printed.pdf"),
        ("(stdin)", "Printed.pdf"),
        (None, "Printed.pdf"),
        ("ä" * 300, "ä" * 90 + ".pdf"),
        ("\udcff\udcfe.pdf", "\ufffd\ufffd.pdf"),
    ],
)
def test_a_title_becomes_a_name_that_is_nothing_else(tmp_path: Path, title: str | None, name: str) -> None:
    home = put(tmp_path, "1", title)
    [found] = PrintedDocuments(tmp_path).waiting()
    assert found.path == home / name
    assert [each.path for each in PrintedDocuments(tmp_path).waiting()] == [home / name]


def test_they_wait_in_order_and_half_ones_are_not_seen(tmp_path: Path) -> None:
    for name in ("2", "10", "03", ".new"):
        put(tmp_path, name, name)
    (tmp_path / "4").mkdir()
    printed = PrintedDocuments(tmp_path)
    assert [each.path.stem for each in printed.waiting()] == ["03", "10", "2"]
    [first, *_] = printed.waiting()
    printed.forget(first.path)
    printed.forget(tmp_path / "elsewhere.pdf")
    assert [each.path.stem for each in printed.waiting()] == ["10", "2"]


def test_without_the_printer_nobody_looks(tmp_path: Path) -> None:
    assert PrintedDocuments.of_this_person({"FAXDESK_PRINT_SPOOL": str(tmp_path / "none")}) is None
    own = PrintedDocuments.of_this_person({"FAXDESK_PRINT_SPOOL": str(tmp_path)})
    assert own is not None
    assert own.folder == tmp_path / str(os.getuid())
    assert own.waiting() == []
