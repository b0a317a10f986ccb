"""A folder for printed documents: what is complete is taken, whole, and nothing else."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.engine.folders.print_folder import NAME, PrintFolder, set_up
from faxdesk.system.printed import PrintedDocuments
from tests.documents.corpus import simple


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return set_up(tmp_path)


@pytest.fixture
def elsewhere() -> Iterator[Path]:
    """On another disk than the tests' own, where they are kept in memory."""
    with tempfile.TemporaryDirectory(dir="/var/tmp") as name:
        yield Path(name)


def names(into: Path) -> list[str]:
    return [each.path.name for each in PrintedDocuments(into).waiting()]


def test_what_is_complete_is_taken_under_its_own_name(folder: Path, tmp_path: Path) -> None:
    (folder / "to Dr Smith.pdf").write_bytes(simple(1))
    (folder / "half.pdf").write_bytes(simple(1)[:100])
    (folder / "~$letter.docx").write_bytes(b"locked")
    printing = PrintFolder(folder, tmp_path / "printed")
    assert printing.take()
    assert names(tmp_path / "printed") == ["to Dr Smith.pdf"]
    assert sorted(each.name for each in folder.iterdir()) == ["half.pdf", "~$letter.docx"]
    (folder / "half.pdf").write_bytes(simple(1))
    assert not printing.take()
    assert names(tmp_path / "printed") == ["to Dr Smith.pdf", "half.pdf"]


def test_two_of_one_name_are_two_documents(folder: Path, tmp_path: Path) -> None:
    printing = PrintFolder(folder, tmp_path / "printed")
    for pages in (1, 2):
        (folder / "letter.pdf").write_bytes(simple(pages))
        printing.take()
    assert names(tmp_path / "printed") == ["letter.pdf", "letter.pdf"]


def test_it_may_lie_on_another_disk(folder: Path, elsewhere: Path) -> None:
    (folder / "letter.pdf").write_bytes(simple(1))
    PrintFolder(folder, elsewhere / "printed").take()
    [found] = PrintedDocuments(elsewhere / "printed").waiting()
    assert found.path.read_bytes() == simple(1)
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_away_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        PrintFolder(tmp_path / "gone", tmp_path / "printed").take()


def test_setting_up_twice_keeps_what_is_there(folder: Path, tmp_path: Path) -> None:
    (folder / "letter.pdf").write_bytes(simple(1))
    assert set_up(tmp_path) == folder == tmp_path / NAME
    assert (folder / "letter.pdf").exists()
