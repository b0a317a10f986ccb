"""Print on FaxDesk: a real CUPS, programs that print, and the real window that takes what comes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cups import PEOPLE, WAIT_S, Cups, needs_cups
from tests.documents.corpus import simple

_QT = """
import sys
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

application = QApplication([])
printer = QPrinter(QPrinterInfo.printerInfo("FaxDesk"))
assert printer.isValid()
printer.setDocName("Printed by Qt")
painter = QPainter(printer)
for page in range(3):
    if page:
        printer.newPage()
    painter.drawText(200, 200, f"Page {page}")
painter.end()
"""

_WINDOW = """
import json, sys
from PySide6.QtCore import QTimer
from faxdesk.gui.window import main_window

begin = main_window.MainWindow.begin

def watch(window, files):
    begin(window, files)
    told = []

    def look():
        seen = [[item.name, item.pages] for item in window.documents.items if item.staged is not None]
        if told[-1:] != [seen]:
            told.append(seen)
            print(json.dumps(seen), flush=True)

    timer = QTimer(window, interval=20)
    timer.timeout.connect(look)
    timer.start()

main_window.MainWindow.begin = watch
from faxdesk.__main__ import main
sys.exit(main())
"""


@pytest.fixture
def cups() -> Iterator[Cups]:
    with Cups() as cups:
        yield cups


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(simple(5))
    return path


@needs_cups
def test_a_document_comes_as_it_is_with_its_title_for_its_person_alone(cups: Cups, letter: Path) -> None:
    cups.print("-t", "Für Dr. Smith", letter, user="eve")
    cups.print(letter, letter, user="tom")
    cups.wait(lambda: len(cups.waiting("eve")) == 1 and len(cups.waiting("tom")) == 2)
    [document] = cups.waiting("eve")
    assert document.read_bytes() == letter.read_bytes()
    assert (document.parent / "title").read_text("utf-8") == "Für Dr. Smith"
    for place, mode in ((document, 0o600), (document.parent, 0o700), (document.parent.parent, 0o700)):
        told = place.stat()
        assert (told.st_uid, told.st_gid, told.st_mode & 0o7777) == (PEOPLE["eve"], PEOPLE["eve"], mode)
    assert is_read_by("eve", document)
    assert not is_read_by("tom", document)
    assert not is_read_by("tom", document.parent.parent)


def is_read_by(user: str, path: Path) -> bool:
    """Whether this person can look into it."""
    ids = {"user": PEOPLE[user], "group": PEOPLE[user]}
    command = ["ls", str(path)] if path.is_dir() else ["cat", str(path)]
    done = subprocess.run(command, capture_output=True, check=False, extra_groups=[], **ids)  # type: ignore[call-overload]
    return bool(done.returncode == 0)


@needs_cups
def test_not_one_page_more_comes_than_was_asked_for(cups: Cups, letter: Path) -> None:
    cups.print("-P", "2-3", letter)
    cups.print("-o", "number-up=2", letter, user="tom")
    cups.wait(lambda: bool(cups.waiting("eve") and cups.waiting("tom")))
    assert len(PdfReader(cups.waiting("eve")[0]).pages) == 2
    assert len(PdfReader(cups.waiting("tom")[0]).pages) == 3


@needs_cups
def test_texts_and_pictures_become_pdfs(cups: Cups, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Call back, please.\n")
    cups.print(note)
    cups.print(picture(tmp_path))
    cups.wait(lambda: len(cups.waiting()) == 2)
    assert [len(PdfReader(each).pages) for each in cups.waiting()] == [1, 1]


def picture(folder: Path) -> Path:
    path = folder / "picture.pgm"
    path.write_bytes(b"P5 64 64 255\n" + bytes(range(64)) * 64)
    return path


@needs_cups
def test_who_has_no_place_here_is_refused_and_the_printer_goes_on(cups: Cups, letter: Path) -> None:
    for user in ("nobody-here", "daemonic", str(PEOPLE["tom"]), "nobody"):
        cups.print(letter, user=user)
    cups.print("-o", "raw", picture(letter.parent), user="eve")
    last = cups.print(letter, user="tom")
    cups.wait(lambda: bool(cups.waiting("tom")))
    cups.wait(lambda: f"FaxDesk-{last} " in cups.over())
    assert sorted(each.name for each in cups.spool.iterdir()) == sorted(
        str(PEOPLE[each]) for each in ("eve", "tom")
    )
    assert cups.waiting("eve") == []
    assert "Only who has an account on this computer" in cups.log()
    assert "Only people can print on FaxDesk: daemonic" in cups.log()
    assert "is idle" in cups.ask("lpstat", "-p", "FaxDesk")


@needs_cups
def test_350_pages_come_whole(cups: Cups, tmp_path: Path) -> None:
    long = tmp_path / "long.pdf"
    long.write_bytes(simple(350))
    cups.print(long)
    cups.wait(lambda: bool(cups.waiting()))
    assert cups.waiting()[0].read_bytes() == long.read_bytes()


@needs_cups
def test_a_qt_program_prints_on_it(cups: Cups) -> None:
    environment = {**cups.environment, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _QT], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    cups.wait(lambda: bool(cups.waiting("root")))
    [document] = cups.waiting("root")
    assert len(PdfReader(document).pages) == 3
    assert (document.parent / "title").read_text("utf-8") == "Printed by Qt"


@needs_cups
def test_the_window_takes_what_was_printed_before_and_what_comes(
    cups: Cups, letter: Path, tmp_path: Path
) -> None:
    cups.print("-t", "before.odt", letter, user="root")
    cups.wait(lambda: bool(cups.waiting("root")))
    environment = {
        **os.environ,
        "FAXDESK_HOME": str(tmp_path / "home"),
        "FAXDESK_PRINT_SPOOL": str(cups.spool),
        "TELNYX_BASE_URL": "http://127.0.0.1:9/v2",
        "PYTHONWARNINGS": "error",
    }
    with subprocess.Popen(
        [sys.executable, "-c", _WINDOW],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        try:
            seen = what_stands_in(window, 1)
            cups.print("-t", "after.odt", letter, user="root")
            seen = what_stands_in(window, 2)
        finally:
            window.terminate()
        _, said = window.communicate(timeout=WAIT_S)
    assert seen == [["before.pdf", 5], ["after.pdf", 5]]
    assert "Traceback" not in said
    assert cups.waiting("root") == []
    assert list((cups.spool / "0").iterdir()) == []


def what_stands_in(window: "subprocess.Popen[str]", count: int) -> list[list[object]]:
    assert window.stdout is not None
    for line in window.stdout:
        seen: list[list[object]] = json.loads(line)
        if len(seen) == count:
            return seen
    raise AssertionError("the window ended")
