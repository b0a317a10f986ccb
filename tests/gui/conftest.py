"""The real window on the demo: real journal, real spool, real worker process, real HTTP to the simulator."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain.policy import Policy
from faxdesk.simulator import Simulator
from tests.documents import corpus
from tests.gui.desk import Desk

SPEED = 60.0
UNANSWERED_MS = 20_000
"""A dialog that is still there after twice this time waits for somebody who won't come."""

OpenSession: TypeAlias = Callable[..., Desk]
"""Its `environment` adds to the office's own, its `policy` stands for this computer's."""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """An open window in the demo; what is sent goes at once."""
    app = App("demo", environment={"FAXDESK_HOME": str(tmp_path / "home")}, who="window", demo_speed=SPEED)
    app.session.desk.settings.save(undo_s=0)
    desk = Desk(app, qtbot)
    desk.open()
    yield desk
    desk.close()


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A provider for a real office."""
    with Simulator(speed=SPEED) as simulator:
        yield simulator


@pytest.fixture
def open_session(qtbot: QtBot, tmp_path: Path, simulator: Simulator) -> Iterator[OpenSession]:
    """Opens a real office's window, as often as it is called; its provider is the simulator."""
    desks: list[Desk] = []

    def open_one(environment: Mapping[str, str] | None = None, policy: Policy | None = None) -> Desk:
        own = {"FAXDESK_HOME": str(tmp_path / "home"), "TELNYX_BASE_URL": simulator.base_url}
        app = App("real", environment=own | dict(environment or {}), who="window", policy=policy)
        if not app.session.policy.locks("undo_s"):
            app.session.desk.settings.save(undo_s=0)
        desks.append(Desk(app, qtbot))
        desks[-1].open()
        return desks[-1]

    yield open_one
    for desk in desks:
        desk.close()


@pytest.fixture(autouse=True)
def _no_question_waits_for_ever(qapp: QApplication) -> Iterator[None]:
    """A question that a test doesn't expect is taken back after a while, and fails it."""
    unanswered: list[str] = []
    timer = QTimer(interval=UNANSWERED_MS)

    def look(before: list[QWidget]) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and before == [dialog]:
            unanswered.append(dialog.text() if isinstance(dialog, QMessageBox) else dialog.windowTitle())
            dialog.done(QDialog.DialogCode.Rejected)
        before[:] = [dialog] if dialog is not None else []

    seen: list[QWidget] = []
    timer.timeout.connect(lambda: look(seen))
    timer.start()
    yield
    timer.stop()
    assert not unanswered, f"nobody answered: {unanswered}"


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Without a screen the clipboard outlives Python, and must not hold anything of Python's then."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """Three pages from LibreOffice."""
    path = tmp_path / "letter.pdf"
    path.write_bytes((corpus.FILES / "libreoffice.pdf").read_bytes())
    return path


@pytest.fixture
def long_letter(tmp_path: Path) -> Path:
    """Ten full pages: on the line for seconds, fast as time goes here."""
    path = tmp_path / "long letter.pdf"
    path.write_bytes(corpus.reportlab_text(10))
    return path


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """Two scanned pages."""
    path = tmp_path / "scan.pdf"
    path.write_bytes((corpus.FILES / "scan.pdf").read_bytes())
    return path


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, bytes], Path]:
    """Write a file of this name and content."""

    def write(name: str, content: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write
