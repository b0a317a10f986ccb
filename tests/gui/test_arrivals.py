"""What comes to the open window from outside: printed documents, links, and what macOS hands over."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from faxdesk.engine.folders.print_folder import PrintFolder
from faxdesk.gui.documents.document_states import Source
from faxdesk.gui.folders.folders_dialog import FoldersDialog
from faxdesk.gui.folders.print_folder_watch import PrintFolderWatch
from faxdesk.gui.window.arrivals import Arrivals
from faxdesk.gui.window.banners import Notice
from faxdesk.system.handing_over import OpenWindow
from tests.documents.corpus import simple
from tests.gui.conftest import OpenSession
from tests.gui.desk import DELIVERS, DELIVERS_TOO, Desk


@pytest.fixture
def spool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the printer puts this person's documents."""
    spool = tmp_path / "print"
    spool.mkdir()
    monkeypatch.setenv("FAXDESK_PRINT_SPOOL", str(spool))
    return spool / str(os.getuid())


@pytest.fixture
def arrive(tmp_path: Path) -> Callable[[Desk], Arrivals]:
    def arrive(desk: Desk) -> Arrivals:
        opened = OpenWindow(desk.session.folder)
        assert opened.try_claim()
        arrivals = Arrivals(desk.window, opened, desk.window)
        desk.window.documents_panel.add(arrivals.waiting())
        arrivals.begin()
        return arrivals

    return arrive


def printed(spool: Path, title: str, pages: int = 1) -> Path:
    """As the printer does it: whole at once."""
    spool.mkdir(mode=0o700, exist_ok=True)
    half = spool / ".half"
    half.mkdir()
    (half / "document.pdf").write_bytes(simple(pages))
    (half / "title").write_text(title, encoding="utf-8")
    return half.rename(spool / f"job-{len(list(spool.iterdir()))}")


def test_what_is_printed_stands_in_the_window_under_its_title(
    open_session: OpenSession, spool: Path, arrive: Callable[[Desk], Arrivals]
) -> None:
    desk = open_session()
    arrive(desk)
    desk.window.hide()
    printed(spool, "Microsoft Word - Results.docx", 2)
    desk.wait(lambda: [item.pages for item in desk.items] == [2])
    assert desk.items[0].name == "Results.pdf"
    assert desk.window.isVisible()
    printed(spool, "/home/eve/second one.odt")
    desk.wait(lambda: [item.name for item in desk.items] == ["Results.pdf", "second one.pdf"])


def test_it_waits_no_more_once_it_is_kept_and_is_not_missed(
    open_session: OpenSession, spool: Path, arrive: Callable[[Desk], Arrivals]
) -> None:
    desk = open_session()
    arrive(desk)
    home = printed(spool, "letter")
    desk.wait(lambda: not home.exists())
    assert desk.session.drafts.copy_names() == {desk.items[0].staged.spool.name}  # type: ignore[union-attr]
    desk.window.documents.check_sources()
    desk.wait(lambda: desk.items[0].source_state is Source.KEPT)


def test_what_was_printed_while_faxdesk_was_closed_is_a_fax_of_its_own(
    open_session: OpenSession, spool: Path, arrive: Callable[[Desk], Arrivals]
) -> None:
    home = printed(spool, "letter")
    desk = open_session()
    arrive(desk)
    desk.wait(lambda: [item.pages for item in desk.items] == [1])
    desk.wait(lambda: not home.exists())


def test_where_nothing_is_kept_it_waits_until_it_is_sent_or_taken_out(
    open_session: OpenSession, spool: Path, arrive: Callable[[Desk], Arrivals]
) -> None:
    desk = open_session()
    desk.session.desk.settings.save(keep_draft_days=0)
    arrive(desk)
    home = printed(spool, "letter")
    desk.wait(lambda: [item.pages for item in desk.items] == [1])
    assert home.exists()
    desk.window.documents.remove(desk.items[0])
    assert not home.exists()


def test_the_demo_takes_nothing_that_is_printed(
    desk: Desk, spool: Path, arrive: Callable[[Desk], Arrivals]
) -> None:
    home = printed(spool, "letter")
    arrive(desk)
    assert desk.items == ()
    assert (home / "document.pdf").exists()


def test_a_number_beside_others_is_said(desk: Desk, arrive: Callable[[Desk], Arrivals]) -> None:
    arrivals = arrive(desk)
    arrivals.begin([f"fax:{DELIVERS}"])
    assert not desk.window._banners.is_shown(Notice.REFUSED)
    arrivals.begin([f"tel:{DELIVERS_TOO}"])
    assert len(desk.numbers) == 2
    assert "beside who stood in To before" in shown_refusal(desk)
    arrivals.begin(["fax:nobody"])
    assert len(desk.numbers) == 2
    assert "“fax:nobody” names no number" in shown_refusal(desk)


def shown_refusal(desk: Desk) -> str:
    return desk.window._banners.banner(Notice.REFUSED).text


def test_what_macos_hands_over_is_taken(
    desk: Desk, letter: Path, arrive: Callable[[Desk], Arrivals], qapp: QApplication
) -> None:
    arrivals = arrive(desk)
    qapp.installEventFilter(arrivals)  # as begin does on macOS
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(letter))))
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl(f"fax:{DELIVERS}")))
    qapp.removeEventFilter(arrivals)
    desk.wait(lambda: [item.pages for item in desk.items] == [3])
    assert len(desk.numbers) == 1


def test_a_folder_is_set_up_by_one_press_and_what_is_saved_there_comes_in(
    open_session: OpenSession,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arrive: Callable[[Desk], Arrivals],
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    desk = open_session()
    arrive(desk)
    dialog = FoldersDialog(desk.session, desk.bridge, str, desk.window)
    dialog.show()
    dialog.print_place.button.click()
    folder = tmp_path / "Documents" / "Print to FaxDesk"
    assert desk.session.desk.settings.load().print_folder == str(folder)
    assert str(folder) in dialog.print_place.told.text()
    (folder / "Results.pdf").write_bytes(simple(2))
    desk.wait(lambda: [(item.name, item.pages) for item in desk.items] == [("Results.pdf", 2)])
    desk.wait(lambda: not any((desk.session.folder / "printed").iterdir()))
    assert list(folder.iterdir()) == []
    dialog.print_place.button.click()
    assert desk.session.desk.settings.load().print_folder == ""
    dialog.done(0)


def test_what_is_saved_while_the_folder_is_looked_through_is_taken_too(
    open_session: OpenSession,
    tmp_path: Path,
    arrive: Callable[[Desk], Arrivals],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "printed here"
    folder.mkdir()
    take, is_told = PrintFolder.take, threading.Event()

    def looked_through_right_before(self: PrintFolder) -> bool:
        waits = take(self)
        if not is_told.is_set():
            (folder / "letter.pdf").write_bytes(simple(3))
            assert is_told.wait(60), "nobody told of the change"
        return waits

    monkeypatch.setattr(PrintFolder, "take", looked_through_right_before)
    desk = open_session()
    desk.session.desk.settings.save(print_folder=str(folder))
    arrive(desk)
    watch = desk.window.findChild(PrintFolderWatch)
    assert watch is not None
    watch._watcher.directoryChanged.connect(lambda _: is_told.set())
    desk.wait(lambda: [item.pages for item in desk.items] == [3])


def test_what_is_still_being_saved_is_waited_for(
    open_session: OpenSession, tmp_path: Path, arrive: Callable[[Desk], Arrivals]
) -> None:
    folder = tmp_path / "printed here"
    folder.mkdir()
    desk = open_session()
    desk.session.desk.settings.save(print_folder=str(folder))
    arrive(desk)
    content = simple(3)
    with (folder / "letter.pdf").open("wb") as file:
        file.write(content[:200])
        file.flush()
        watch = desk.window.findChild(PrintFolderWatch)
        assert watch is not None
        desk.wait(watch._timer.isActive)
        assert desk.items == ()
        file.write(content[200:])
    desk.wait(lambda: [item.pages for item in desk.items] == [3])
