"""The history's window: what is over is found, ordered, exported and removed with a question first."""

import csv
import json
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QModelIndex
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from faxdesk.cli import main
from faxdesk.domain.acts import ActFilter
from faxdesk.domain.fax.history import HistorySort
from faxdesk.domain.fax.state import State
from faxdesk.engine.past.archiving import beginning_of
from faxdesk.gui.history.archive_dialog import ArchiveDialog
from faxdesk.gui.history.history_model import SORTS
from faxdesk.gui.history.history_window import HistoryWindow
from faxdesk.gui.kit.wording import when
from faxdesk.gui.retention.forget_dialog import ForgetDialog
from faxdesk.gui.window.start import say_updating
from tests.gui.desk import WAIT_MS, Desk

TO = "312 736 7276"


@pytest.fixture
def history(desk: Desk, letter: Path) -> HistoryWindow:
    fax = desk.send(letter)[0]
    desk.wait_for(fax, State.DELIVERED)
    desk.press("Ctrl+H")
    [window] = desk.window.findChildren(HistoryWindow)
    desk.wait(window.isVisible)
    return window


def test_what_is_over_is_found_and_told_as_in_the_queue(desk: Desk, history: HistoryWindow) -> None:
    assert history.model.rowCount() == 1
    assert history.count.text() == "1 fax"
    history.search.setText("letter 7276")
    history.refresh()
    assert history.model.rowCount() == 1
    history.search.setText("nobody")
    history.refresh()
    assert history.model.rowCount() == 0
    history.search.clear()
    history.filters.state.setCurrentIndex(2)
    assert history.model.rowCount() == 0


def test_a_column_orders_the_list_and_what_stood_there_stays_meanwhile(
    desk: Desk, history: HistoryWindow
) -> None:
    answers: list[int] = []
    history.model.answered.connect(lambda: answers.append(history.model.rowCount()))
    for column in range(history.model.columnCount()):
        if SORTS[column] is None:
            continue
        answers.clear()
        history.table._sort_by(column)
        assert history.model.rowCount() == 1
        desk.wait(lambda: answers == [1])


def test_in_another_order_more_comes_when_it_is_scrolled_to(
    desk: Desk, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("faxdesk.gui.history.history_model._PAGE", 2)
    faxes = desk.send(letter, to=("+13127367270", "+13127367271", "+13127367272"))
    for fax in faxes:
        desk.wait_for(fax, State.DELIVERED)
    desk.press("Ctrl+H")
    [history] = desk.window.findChildren(HistoryWindow)
    model = history.model
    answers: list[int] = []
    history.model.answered.connect(lambda: answers.append(model.rowCount()))
    history.table._sort_by(SORTS.index(HistorySort.NAME))

    def is_whole() -> bool:
        if model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
        return model.rowCount() == len(faxes)

    desk.wait(lambda: bool(answers) and is_whole())
    assert sorted(model.fax_ids(range(3))) == sorted(fax.id for fax in faxes)


def test_an_answer_to_what_is_no_longer_asked_is_dropped(desk: Desk, history: HistoryWindow) -> None:
    history.table._sort_by(SORTS.index(HistorySort.NAME))
    history.search.setText("nobody")
    history.refresh()
    history.search.setText("letter")
    history.refresh()
    answers: list[int] = []
    history.model.answered.connect(lambda: answers.append(history.model.rowCount()))
    desk.wait(lambda: bool(answers))
    assert answers == [1]


def test_what_is_shown_is_exported(history: HistoryWindow, tmp_path: Path) -> None:
    history.export(tmp_path / "history.csv")
    rows = list(csv.reader((tmp_path / "history.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 2
    assert "+1 312-736-7276" in rows[1]
    history.export(tmp_path / "history.json")
    assert json.loads((tmp_path / "history.json").read_text())["to"] == "+13127367276"


def test_removing_asks_with_keep_as_what_enter_does_and_keeps_what_arrived(
    desk: Desk, history: HistoryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    history.table.selectRow(0)
    [fax_id] = history.selected_ids()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.defaultButton().click())
    history._remove()
    assert history.model.rowCount() == 1
    monkeypatch.setattr("faxdesk.gui.queue.removed_bar.may_remove", lambda *_: True)
    history._remove()
    assert history.model.rowCount() == 0
    desk.session.commands.restore(fax_id)
    history.refresh()
    assert history.model.rowCount() == 1


def test_filters_narrow_down_what_is_found_and_hidden_ones_leave_nothing_out(
    desk: Desk, history: HistoryWindow
) -> None:
    desk.click(history.more)
    assert history.filters.isVisible()
    history.filters.number.setText("555 0199")
    desk.wait(lambda: history.model.rowCount() == 0)
    history.filters.number.setText(TO)
    desk.wait(lambda: history.model.rowCount() == 1)
    history.filters.reason.setCurrentIndex(1)
    assert history.model.rowCount() == 0
    desk.click(history.more)
    assert not history.filters.isVisible()
    assert history.model.rowCount() == 1
    assert history.filters.reason.currentIndex() == 0


def test_a_user_and_a_tag_are_chosen_from_those_that_there_are(desk: Desk, history: HistoryWindow) -> None:
    history.table.selectRow(0)
    desk.session.history.add_tag(history.selected_ids(), "court")
    history.refresh()
    filters = history.filters
    assert [filters.tag.itemText(place) for place in range(1, filters.tag.count())] == ["court"]
    filters.tag.setCurrentIndex(1)
    assert history.model.rowCount() == 1
    desk.session.history.remove_tag(history.model.fax_ids([0]), "court")
    history.refresh()
    assert history.model.rowCount() == 0
    assert filters.tag.currentText() == "court"


def test_chosen_days_show_their_fields_and_count_whole_days(desk: Desk, history: HistoryWindow) -> None:
    filters = history.filters
    assert not filters.since.isEnabled()
    filters.days.setCurrentIndex(filters.days.count() - 1)
    assert filters.isVisible()
    assert history.model.rowCount() == 1
    yesterday = QDate.currentDate().addDays(-1)
    filters.until.setDate(yesterday)
    desk.wait(lambda: history.model.rowCount() == 0)
    filters.since.setDate(QDate.currentDate())  # the wrong way round: the days between all the same
    desk.wait(lambda: history.model.rowCount() == 1)


def test_the_bin_is_shown_and_gives_back(desk: Desk, history: HistoryWindow) -> None:
    [fax_id] = history.model.fax_ids([0])
    desk.session.commands.discard(fax_id)
    history.refresh()
    assert history.model.rowCount() == 0
    history.filters.state.setCurrentIndex(history.filters.state.count() - 1)
    assert history.model.fax_ids([0]) == [fax_id]
    history.table.selectRow(0)
    menu = history.menu()
    [back] = [action for action in menu.actions() if action.text() == "Put back"]
    assert not [action for action in menu.actions() if action.text() == "Remove…"]
    back.trigger()
    menu.close()
    assert history.model.rowCount() == 0
    history.filters.state.setCurrentIndex(0)
    assert history.model.fax_ids([0]) == [fax_id]


def test_totals_are_drawn_told_in_a_table_and_saved(
    desk: Desk, history: HistoryWindow, tmp_path: Path
) -> None:
    desk.click(history.shows_totals)
    totals = history.totals
    desk.wait(lambda: totals.model.rowCount() == 1 and not totals.is_adding_up)
    assert totals.model.cells(0)[1:4] == ("1", "1", "0")
    assert totals.model.cells(0)[0] == f"{datetime.now():%Y-%m-%d}"  # noqa: DTZ005 - local time is meant
    assert [each.faxes for each in totals.chart.shown] == [1]
    totals.by.setCurrentIndex(1)
    desk.wait(lambda: not totals.is_adding_up)
    assert totals.model.cells(0)[0] == "+1 312-736-7276"
    totals.write(tmp_path / "totals.csv")
    rows = list(csv.DictReader((tmp_path / "totals.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0]["Recipient"].endswith("+1 312-736-7276")
    assert (rows[0]["Faxes"], rows[0]["Failed"]) == ("1", "0")
    assert desk.session.acts().page(ActFilter())[0].act.what == "totals_exported"
    history.search.setText("nobody")
    history.refresh()
    desk.wait(lambda: totals.model.rowCount() == 0 and not totals.is_adding_up)
    assert totals.note.text() == "Nothing of the kind is in the history."
    assert not totals.chart.isVisible()
    desk.click(history.shows_totals)
    assert history.pages.currentIndex() == 0


def test_columns_and_what_is_summed_up_are_remembered(desk: Desk, history: HistoryWindow) -> None:
    header = history.table.horizontalHeader()
    header.resizeSection(1, 333)
    header.setSectionHidden(6, True)
    history.totals.by.setCurrentIndex(2)
    history.close()
    window = desk.window
    again = HistoryWindow(desk.session, window.bridge, window.commands, window._icons, str, window)
    assert again.table.horizontalHeader().sectionSize(1) == 333
    assert again.table.horizontalHeader().isSectionHidden(6)
    assert again.totals.by.currentIndex() == 2
    again.deleteLater()


def test_no_time_of_any_age_is_cut_at_the_columns_first_width(desk: Desk, history: HistoryWindow) -> None:
    now_s = desk.session.now_s()
    for column in (4, 5):
        room = history.table.columnWidth(column)
        for days in (0, 3, 60, 900):
            text = when(now_s - days * 86_400, now_s)
            assert history.table.fontMetrics().horizontalAdvance(text) < room


def test_a_sentence_is_on_the_screen_while_a_large_journal_is_updated(qtbot: QtBot) -> None:
    end = say_updating(594)
    [label] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QLabel)]
    assert label.isVisible()
    assert "594 MB up to date" in label.text()
    with qtbot.waitSignal(label.destroyed, timeout=WAIT_MS):
        end()


def grow_old(desk: Desk) -> None:
    """Let what is over have been sent years ago, with its document's time up."""
    journal = sqlite3.connect(desk.session.folder / "journal.db")
    with journal:
        journal.execute("UPDATE fax SET created_at_s = 1600000000.0, state_since_s = 1600000000.0")
        journal.execute("UPDATE fax SET purged_at_s = 1700000000.0")
        journal.execute("DELETE FROM ended_lately")
    journal.close()


def test_without_one_fax_selected_the_details_speak_of_no_queue(desk: Desk, history: HistoryWindow) -> None:
    history.table.clearSelection()
    assert history.details.whole_text() == "Details\nSelect one fax to read its story."
    history.table.selectRow(0)
    assert "Select one fax" not in history.details.whole_text()


def test_old_years_are_archived_after_a_look_at_what_that_is(desk: Desk, history: HistoryWindow) -> None:
    grow_old(desk)
    dialog = ArchiveDialog(desk.session, desk.bridge, history)
    dialog.show()
    desk.wait(lambda: dialog.upto.count() > 0 and bool(dialog.found.text()))
    assert dialog.upto.itemText(dialog.upto.count() - 1) == "All faxes up to the end of 2020"
    dialog.upto.setCurrentIndex(dialog.upto.count() - 1)
    desk.wait(dialog.archive_button.isEnabled)
    assert dialog.found.text() == "Faxes that would be moved: 1"
    assert not dialog.known.isVisible()
    desk.click(dialog.archive_button)
    desk.wait(lambda: dialog.known.isVisible() and dialog.is_done)
    assert dialog.known.text() == "before-2021-01-01.db: 1 fax"
    assert dialog.verdict.text() == "Faxes archived: 1"
    dialog.reject()
    history.refresh()
    assert history.model.rowCount() == 1
    assert history.missing.text() == ""


def test_the_folder_of_an_archive_is_chosen_and_proposed_the_next_time(
    desk: Desk, history: HistoryWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grow_old(desk)
    chosen = tmp_path / "old years"
    chosen.mkdir()
    dialog = ArchiveDialog(desk.session, desk.bridge, history)
    dialog.show()
    desk.wait(dialog.choose.isEnabled)
    assert str(desk.session.folder / "archives") in dialog.folder.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(chosen))
    desk.click(dialog.choose)
    assert str(chosen) in dialog.folder.text()
    dialog.upto.setCurrentIndex(dialog.upto.count() - 1)
    desk.wait(dialog.archive_button.isEnabled)
    desk.click(dialog.archive_button)
    desk.wait(lambda: dialog.is_done and dialog.known.isVisible())
    file = chosen / "before-2021-01-01.db"
    assert dialog.known.text() == f"{file}: 1 fax"
    dialog.reject()
    again = ArchiveDialog(desk.session, desk.bridge, history)
    desk.wait(lambda: str(chosen) in again.folder.text())
    again.reject()
    history.refresh()
    assert (history.model.rowCount(), history.missing.text()) == (1, "")
    chosen.rename(tmp_path / "cupboard")
    history.refresh()
    assert str(file) in history.missing.text()


def test_what_is_not_old_enough_or_has_its_document_stays(desk: Desk, history: HistoryWindow) -> None:
    dialog = ArchiveDialog(desk.session, desk.bridge, history)
    dialog.show()
    desk.wait(lambda: dialog.found.text() == "No fax is old enough to be archived.")
    assert not dialog.archive_button.isEnabled()
    assert not dialog.upto.isVisible()
    grow_old(desk)
    journal = sqlite3.connect(desk.session.folder / "journal.db")
    with journal:
        journal.execute("UPDATE fax SET purged_at_s = NULL")
    journal.close()
    dialog._look_around()
    desk.wait(lambda: "Faxes that stay: 1." in dialog.found.text())
    assert not dialog.archive_button.isEnabled()
    dialog.reject()


def test_that_faxes_of_somebody_who_is_forgotten_lie_in_archives_is_said(
    desk: Desk, history: HistoryWindow
) -> None:
    grow_old(desk)
    with desk.session.open_archiving() as archiving:
        archiving.archive(beginning_of("2021"))
    number = history.model.row(0).fax.recipient.address
    dialog = ForgetDialog(desk.session, desk.bridge, lambda found: found.person_called(number), history)
    dialog.show()
    desk.wait(dialog.forget_button.isEnabled)
    assert "• Of these faxes, in archives of old years: 1" in dialog.found.toPlainText()
    dialog.reject()


def test_of_a_fax_in_an_archive_report_and_proof_can_be_had(
    desk: Desk, history: HistoryWindow, tmp_path: Path
) -> None:
    grow_old(desk)
    with desk.session.open_archiving() as archiving:
        assert archiving.archive(beginning_of("2021")).faxes == 1
    history.refresh()
    fax = history.model.row(0).fax
    session = desk.session
    gathered = session.reports().gather(session.faxes, session.desk.settings.load(), [fax.id])
    session.reports().write(gathered, tmp_path / "report.pdf", has_picture=True)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    with session.open_evidence() as evidence:
        evidence.prove([fax.id], tmp_path / "proof.pdf")
    assert main(["verify", str(tmp_path / "proof.pdf")]) == 0
