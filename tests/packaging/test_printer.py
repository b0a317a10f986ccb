"""The printer's own parts: what runs as the person, the description for programs, the setting up."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cups import PRINTER, WAIT_S, Cups, install, needs_cups
from tests.documents.corpus import simple
from tests.programs import needs

HOLD, CANCEL = 3, 5
"""Of CUPS's backends: the job is kept, the job is over (cups/backend.h)."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    install(tmp_path)
    folder = tmp_path / "printed"
    folder.mkdir(mode=0o700)
    return folder


def keep(place: Path, document: bytes, title: str = "letter", options: str = "") -> tuple[int, str]:
    """The exit status, and what is said, where a document is kept there."""
    done = subprocess.run(
        [str(place.parent / "keep"), str(place), "7", "eve", title, options],
        input=document,
        capture_output=True,
        env={"PATH": "/usr/bin:/bin", "FILTERS": "/usr/lib/cups/filter", "CONTENT_TYPE": "application/pdf"},
        timeout=WAIT_S,
        check=False,
    )
    return done.returncode, done.stderr.decode()


def documents(place: Path) -> list[Path]:
    return sorted(place.glob("*/document.pdf"))


def left(place: Path) -> list[str]:
    return sorted(each.name for each in place.iterdir())


def test_a_document_is_kept_as_it_is_for_its_person_alone(place: Path) -> None:
    title = '$(touch /tmp/owned) `id` "quoted" ../../x\nsecond line'
    assert keep(place, simple(2), title)[0] == 0
    [document] = documents(place)
    assert document.read_bytes() == simple(2)
    assert (document.parent / "title").read_text() == title
    assert document.stat().st_mode & 0o777 == 0o600
    assert document.parent.stat().st_mode & 0o777 == 0o700


def test_what_is_no_pdf_is_refused_and_leaves_nothing(place: Path) -> None:
    status, said = keep(place, b"Hello")
    assert (status, left(place)) == (CANCEL, [])
    assert said.startswith("ERROR: This is no PDF")


def test_pages_that_cannot_be_chosen_are_not_faxed(place: Path) -> None:
    env = {"PATH": "/usr/bin:/bin", "FILTERS": str(place.parent / "none"), "CONTENT_TYPE": "application/pdf"}
    done = subprocess.run(
        [str(place.parent / "keep"), str(place), "7", "eve", "letter", "number-up=1 page-ranges=2-3"],
        input=simple(5),
        capture_output=True,
        env=env,
        check=False,
    )
    assert (done.returncode, left(place)) == (HOLD, [])


def test_nobody_can_be_buried_in_documents(place: Path) -> None:
    for number in range(500):
        (place / f"{number}-1").mkdir()
    status, said = keep(place, simple(1))
    assert (status, len(left(place))) == (HOLD, 500)
    assert "500 documents wait" in said


def test_what_a_killed_print_left_goes_with_a_later_one(place: Path) -> None:
    old, young = place / ".half-old", place / ".half-young"
    for each in (old, young):
        each.mkdir()
        (each / "printed").write_bytes(b"%PDF-")
    os.utime(old, (1, 1))
    assert keep(place, simple(1))[0] == 0
    assert not old.exists()
    assert young.exists()


@needs_cups
def test_a_full_disk_holds_the_job_and_leaves_nothing(place: Path) -> None:
    script = (
        'mount -t tmpfs -o size=64k none "$1" && "$0" "$1" 7 eve letter ""; '
        'echo "status $? left $(ls -A "$1" | wc -l)"'
    )
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", script, str(place.parent / "keep"), str(place)],
        input=simple(1) + bytes(1_000_000),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().strip() == f"status {HOLD} left 0"
    assert "The disk is full" in done.stderr.decode()


@needs("/usr/sbin/cupsd")
def test_programs_understand_the_printer_s_description() -> None:
    done = subprocess.run(
        ["cupstestppd", "-r", str(PRINTER / "FaxDesk.ppd")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


class SetUp:
    """The package's script, on a CUPS of the test's own."""

    def __init__(self, cups: Cups) -> None:
        self.cups = cups
        self.backend = cups.root / "bin" / "backend" / "faxdesk"
        text = (PRINTER / "set-up").read_text("utf-8")
        for place, here in {
            "/usr/lib/cups/backend": self.backend.parent,
            "/usr/lib/faxdesk/print": cups.root / "print",
            "/usr/share/ppd/faxdesk": cups.root,
            "/var/spool/faxdesk": cups.spool,
        }.items():
            text = text.replace(place, str(here))
        (cups.root / "print").mkdir()
        shutil.copy(PRINTER / "backend", cups.root / "print" / "backend")
        self.script = cups.root / "print" / "set-up"
        self.script.write_text(text, encoding="utf-8")
        self.script.chmod(0o755)
        cups.run("lpadmin", "-x", "FaxDesk")
        self.backend.unlink()
        cups.spool.rmdir()

    def __call__(self, word: str) -> str:
        return self.cups.run(self.script, word)

    @property
    def printers(self) -> str:
        return self.cups.ask("lpstat", "-v")


@pytest.fixture
def cups() -> Iterator[Cups]:
    with Cups() as cups:
        yield cups


@needs_cups
def test_the_printer_comes_with_the_package_and_goes_with_it(cups: Cups) -> None:
    set_up = SetUp(cups)
    for _twice in range(2):
        assert set_up("add") == ""
        assert "device for FaxDesk: faxdesk:/" in set_up.printers
        assert (set_up.backend.stat().st_mode & 0o777, cups.spool.stat().st_mode & 0o777) == (0o700, 0o755)
    set_up("refresh")
    set_up("remove")
    assert "FaxDesk" not in set_up.printers
    assert not set_up.backend.exists()
    assert not cups.spool.exists()


@needs_cups
def test_who_took_the_printer_away_does_not_get_it_again(cups: Cups) -> None:
    set_up = SetUp(cups)
    set_up("add")
    cups.run("lpadmin", "-x", "FaxDesk")
    set_up("refresh")
    assert "FaxDesk" not in set_up.printers


@needs_cups
def test_another_printer_of_that_name_stays(cups: Cups) -> None:
    set_up = SetUp(cups)
    (cups.root / "bin" / "backend" / "socket").symlink_to("/usr/lib/cups/backend/socket")
    cups.run("lpadmin", "-p", "FaxDesk", "-v", "socket://localhost:9", "-P", cups.root / "FaxDesk.ppd", "-E")
    assert "another printer named FaxDesk" in set_up("add")
    set_up("remove")
    assert "device for FaxDesk: socket://localhost:9" in set_up.printers


@needs_cups
def test_documents_that_wait_stay_until_the_package_is_purged(cups: Cups) -> None:
    set_up = SetUp(cups)
    set_up("add")
    waits = cups.spool / "54321" / "1-1" / "document.pdf"
    waits.parent.mkdir(parents=True)
    waits.touch()
    set_up("remove")
    assert waits.exists()
    set_up("purge")
    assert not cups.spool.exists()
