"""The queue's columns have room for what stands in them, in every language, font and scale."""

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from faxdesk.domain import words
from faxdesk.domain.fax.state import State
from faxdesk.gui.kit import wording
from faxdesk.gui.queue.queue_columns import Column
from tests.gui.desk import UNALLOCATED, Desk

DAY_S = 24 * 3600.0
WIDTHS = (960, 1280, 1366, 1920)
DAYS = {
    "English": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "German": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "Greek": ("Δευ", "Τρι", "Τετ", "Πεμ", "Παρ", "Σαβ", "Κυρ"),
    "Welsh": ("Llun", "Maw", "Mer", "Iau", "Gwen", "Sad", "Sul"),
    "Lithuanian": ("pirm.", "antr.", "treč.", "ketv.", "penkt.", "šešt.", "sekm."),
    "Tamil": ("திங்", "செவ்", "புத", "வியா", "வெள்", "சனி", "ஞாயி"),
}
"""How the system's languages shorten the days; a machine has few of them installed."""


@pytest.fixture(params=DAYS)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A desktop in this language."""
    names = DAYS[request.param]

    def when_text(at_s: float, now_s: float) -> str:
        at = datetime.fromtimestamp(at_s)  # noqa: DTZ006 - local time is meant
        english = words.when_text(at_s, now_s)
        return english if english[:1].isdecimal() else f"{names[at.weekday()]} {at:%H:%M}"

    monkeypatch.setattr(wording, "when_text", when_text)
    return str(request.param)


@pytest.mark.parametrize("points", [8.0, 10.0, 15.0])
def test_a_time_is_never_cut(desk: Desk, language: str, points: float) -> None:
    table = desk.window.queue.table
    font = QFont(table.font())
    font.setPointSizeF(points)
    table.setFont(font)
    fitting = table._delegate.fitting
    now_s = desk.session.now_s()
    for width in WIDTHS:
        desk.window.resize(width, 600)
        QApplication.processEvents()
        room_px = table.columnWidth(Column.TIME) - 8
        for days in (*range(8), 40, 400):
            text = wording.when(now_s - days * DAY_S, now_s)
            small = days >= 7
            lines = text.rsplit(" ", 1) if small else [text]
            metrics = fitting._small_metrics if small else fitting._metrics
            assert all(metrics.horizontalAdvance(line) <= room_px for line in lines), (language, text)
        assert (
            2 * table._delegate.fitting._small_metrics.height() <= table.verticalHeader().defaultSectionSize()
        )


def test_the_button_of_a_row_is_never_cut(desk: Desk) -> None:
    from faxdesk.gui.queue.fax_actions import action_text, main_actions

    table = desk.window.queue.table
    for action in main_actions():
        needed_px = table.fontMetrics().horizontalAdvance(action_text(action))
        assert table.columnWidth(Column.ACTION) >= needed_px + 24


def test_an_old_fax_shows_its_date_and_its_time(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter, to=(UNALLOCATED,))[0]
    desk.wait_for(fax, State.FAILED)
    desk.wait_for_words(fax, "Failed: ")
    model, table = desk.window.queue.model, desk.window.queue.table
    row = model.row(desk.place(fax))
    assert row is not None
    row.time = "2025-03-04 16:05"
    row.fitted.clear()  # it may have been painted already
    shown = table._delegate._shortened(row, Column.TIME, table.columnWidth(Column.TIME) - 8)
    assert shown.split() == ["2025-03-04", "16:05"]


def test_why_and_what_to_do_stand_beside_the_mouse_as_well(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter, to=(UNALLOCATED,))[0]
    desk.wait_for(fax, State.FAILED)
    desk.wait_for_words(fax, "Failed: ")
    model = desk.window.queue.model
    told = model.data(model.index(desk.place(fax), Column.STATE), Qt.ItemDataRole.ToolTipRole)
    assert "can't receive faxes" in told
    assert "Check the number" in told


SCREEN = {"name": "wide", "x": 0, "y": 0, "width": 2880, "height": 1620, "logicalDpi": 96, "dpr": 1}
"""Room for the widest window at 150 %: on a smaller screen it is made narrow, and hides these columns."""

SCALED = """
import sys
from pathlib import Path
import pytest
sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", "-k", "never_cut", sys.argv[1]]))
"""


def test_all_of_this_holds_at_150_percent(tmp_path: Path) -> None:
    if "QT_SCALE_FACTOR" in os.environ:
        pytest.skip("this is that run")
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [SCREEN]}))
    ran = subprocess.run(
        [sys.executable, "-c", SCALED, __file__],
        env=os.environ | {"QT_SCALE_FACTOR": "1.5", "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        cwd=Path(__file__).parent.parent.parent,
    )
    assert ran.returncode == 0, ran.stdout[-2000:]
