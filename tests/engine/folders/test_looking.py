"""Which files are taken, and when: none while it is written, none that is no document."""

import os
from pathlib import Path

import pytest

from faxdesk.engine.folders.looking import SETTLED_S, STALLED_S, Looker
from tests.documents.corpus import simple


class Hand:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.at_s = 0.0

    def __call__(self) -> float:
        return self.at_s


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def looker(tmp_path: Path, hand: Hand) -> Looker:
    return Looker(tmp_path, hand)


needs_leases = pytest.mark.skipif("sys.platform != 'linux'", reason="only Linux tells who writes a file")


@needs_leases
def test_a_whole_pdf_that_nobody_writes_is_taken_at_once(tmp_path: Path, looker: Looker) -> None:
    (tmp_path / "letter.pdf").write_bytes(simple(1))
    assert looker.complete() == ["letter.pdf"]
    assert not looker.waits


@needs_leases
def test_a_file_that_is_open_for_writing_is_never_taken(tmp_path: Path, looker: Looker, hand: Hand) -> None:
    with (tmp_path / "letter.pdf").open("wb") as file:
        file.write(simple(1))
        file.flush()
        hand.at_s = 10 * STALLED_S
        assert looker.complete() == []
        assert looker.waits
        hand.at_s *= 2
        assert looker.complete() == []
    assert looker.complete() == ["letter.pdf"]


def test_a_pdf_without_its_end_waits_until_its_scanner_has_surely_stalled(
    tmp_path: Path, looker: Looker, hand: Hand
) -> None:
    whole = simple(3)
    path = tmp_path / "scan.pdf"
    path.write_bytes(whole[: len(whole) // 2])
    assert looker.complete() == []
    hand.at_s = STALLED_S - 1
    path.write_bytes(whole[:-20])
    assert looker.complete() == []
    hand.at_s += STALLED_S - 1
    assert looker.complete() == []
    hand.at_s += 1
    assert looker.complete() == ["scan.pdf"]


def test_what_has_no_known_end_waits_until_it_has_settled(tmp_path: Path, looker: Looker, hand: Hand) -> None:
    (tmp_path / "note.txt").write_text("half a", encoding="utf-8")
    assert looker.complete() == []
    hand.at_s = SETTLED_S
    (tmp_path / "note.txt").write_text("half a word", encoding="utf-8")
    assert looker.complete() == []
    hand.at_s += SETTLED_S
    assert looker.complete() == ["note.txt"]


@pytest.mark.parametrize(
    "name",
    [".hidden.pdf", "~$letter.docx", "scan.pdf.part", "scan.tmp", "Thumbs.db", "desktop.ini", "a.pdf~"],
)
def test_what_is_no_document_is_never_looked_at(
    name: str, tmp_path: Path, looker: Looker, hand: Hand
) -> None:
    (tmp_path / name).write_bytes(simple(1))
    assert looker.complete() == []
    hand.at_s = 10 * STALLED_S
    assert looker.complete() == []
    assert not looker.waits


def test_links_and_folders_are_left_where_they_are(tmp_path: Path, looker: Looker, hand: Hand) -> None:
    inside = tmp_path / "papers"
    inside.mkdir()
    (inside / "secret.pdf").write_bytes(simple(1))
    (tmp_path / "link.pdf").symlink_to(inside / "secret.pdf")
    assert looker.complete() == []
    hand.at_s = 10 * STALLED_S
    assert looker.complete() == []


def test_files_come_in_the_order_in_which_they_were_written(
    tmp_path: Path, looker: Looker, hand: Hand
) -> None:
    for age, name in enumerate(["c.pdf", "a.pdf", "b.pdf"], start=1):
        (tmp_path / name).write_bytes(simple(1))
        os.utime(tmp_path / name, (1_000 - age, 1_000 - age))
    looker.complete()
    hand.at_s = SETTLED_S
    assert looker.complete() == ["b.pdf", "a.pdf", "c.pdf"]


def test_an_empty_file_is_not_taken_for_one_that_is_begun(tmp_path: Path, looker: Looker, hand: Hand) -> None:
    (tmp_path / "letter.pdf").touch()
    assert looker.complete() == []
    hand.at_s = STALLED_S
    assert looker.complete() == ["letter.pdf"]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path, hand: Hand) -> None:
    with pytest.raises(FileNotFoundError):
        Looker(tmp_path / "gone", hand).complete()
