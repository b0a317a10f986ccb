"""The audit log stands in the Help menu: who did what, filtered and exported; the journal checked."""

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QDesktopServices

from faxdesk.gui.evidence.audit_window import AuditWindow
from faxdesk.gui.queue.fax_actions import FaxAction
from faxdesk.system.whoami import user_name
from tests.gui.desk import Desk


@pytest.fixture
def audit(desk: Desk, letter: Path) -> AuditWindow:
    """After a fax was sent and the queue paused and resumed."""
    [fax] = desk.send(letter)
    desk.wait_for_words(fax, "Delivered")
    desk.session.queue.pause()
    desk.session.queue.resume()
    [entry] = [each for each in desk.window.actions_.findChildren(QAction) if each.text() == "Audit &log…"]
    entry.trigger()
    [opened] = desk.window.findChildren(AuditWindow)
    return opened


def column(audit: AuditWindow, title: str) -> list[str]:
    at = audit.model.titles.index(title)
    return [audit.model.index(row, at).data() for row in range(audit.model.rowCount())]


def test_it_shows_who_did_what_the_newest_first(audit: AuditWindow) -> None:
    assert column(audit, "What")[:3] == ["Queue resumed", "Queue paused", "Sent"]
    assert set(column(audit, "Who")) == {user_name()}
    assert column(audit, "Number")[2] == "+1 312-736-7276"


def test_it_is_filtered_by_what_was_done_and_says_where_nothing_fits(audit: AuditWindow) -> None:
    audit.what.setCurrentIndex(audit.what.findText("Queue paused"))
    assert column(audit, "What") == ["Queue paused"]
    audit.what.setCurrentIndex(audit.what.findText("Everything stopped"))
    assert audit.model.rowCount() == 0
    assert "Nothing" in audit.verdict.text()


def test_opening_what_was_sent_is_written_down(
    audit: AuditWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    fax_id = desk.session.faxes.ids()[0]
    desk.window.commands.carry_out(FaxAction.OPEN, [fax_id])
    audit.refresh()
    assert (column(audit, "What")[0], column(audit, "Fax")[0]) == ("Document viewed", str(fax_id))


def test_it_is_exported_as_a_table(audit: AuditWindow, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    audit.export(path)
    desk.wait(lambda: str(path) in audit.verdict.text())
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert tuple(rows[0]) == audit.model.titles
    assert [row[3] for row in rows[1:4]] == ["Queue resumed", "Queue paused", "Sent"]


def test_the_journal_is_checked_there(audit: AuditWindow, desk: Desk) -> None:
    audit.check()
    desk.wait(lambda: "The journal is whole" in audit.verdict.text())
    with closing(sqlite3.connect(desk.session.folder / "journal.db", timeout=10)) as raw, raw:
        raw.execute("UPDATE event SET at_s = at_s - 60 WHERE id = 2")
    audit.check()
    desk.wait(lambda: "was changed" in audit.verdict.text())
    assert "entry 2" in audit.verdict.text()
