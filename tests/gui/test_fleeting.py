"""Files that the program they come from deletes in a moment."""

import threading
from pathlib import Path

import pytest

from faxdesk.engine.compose.staged_document import StagedDocument
from faxdesk.gui.documents.document_states import Source
from faxdesk.gui.documents.fleeting import Fleeting
from tests.documents.corpus import simple
from tests.gui.desk import Desk


@pytest.fixture
def extracted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where an archive program puts what is dragged out of it."""
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "temp"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "session"))
    folder = tmp_path / "temp" / ".fr-7c2A"
    folder.mkdir(parents=True)
    return folder


def test_what_goes_right_after_the_drop_is_a_document_all_the_same(
    desk: Desk, extracted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = extracted / "letter.pdf"
    letter.write_bytes(simple(2))
    take, is_gone = desk.session.intake.take, threading.Event()

    def take_later(path: Path, *, country: str) -> StagedDocument:
        """As where the background is busy with another document."""
        is_gone.wait()
        return take(path, country=country)

    monkeypatch.setattr(desk.session.intake, "take", take_later)
    desk.drop(letter)
    letter.unlink()
    is_gone.set()
    desk.wait(lambda: [(item.name, item.pages) for item in desk.items] == [("letter.pdf", 2)])
    assert desk.items[0].source_state is Source.KEPT


def test_what_stays_is_taken_from_where_it_is(desk: Desk, extracted: Path) -> None:
    letter = extracted / "letter.pdf"
    letter.write_bytes(simple(2))
    desk.add(letter)
    assert desk.items[0].source_state is Source.SAME
    assert desk.items[0].staged is not None
    assert desk.items[0].staged.source == letter


def test_only_what_may_vanish_is_kept(desk: Desk, extracted: Path, tmp_path: Path) -> None:
    paths = {
        name: tmp_path / name / "letter.pdf"
        for name in ("documents", "temp/ark", "session/gvfs/share", "session/doc/7", "session/browser")
    }
    for path in paths.values():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(simple(1))
    fleeting = Fleeting()
    fleeting.keep([*paths.values(), extracted / "gone.pdf"])
    for path in paths.values():
        path.unlink()
    intake = desk.session.intake
    found = {name for name, path in paths.items() if fleeting.taken(path, intake.take).is_sendable}
    assert found == {"temp/ark", "session/browser"}
    assert not fleeting.taken(extracted / "gone.pdf", intake.take).is_sendable
