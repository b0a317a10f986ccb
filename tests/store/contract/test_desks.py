"""What any desk keeps: its name, its settings, its window; beside a journal that may lie elsewhere."""

import pytest

from faxdesk.domain.errors import InvalidInputError
from faxdesk.engine.records.desk import Desk
from faxdesk.engine.records.journal import Journal


def test_a_desk_has_one_name_in_all_threads(desk: Desk, same_desk: Desk) -> None:
    assert desk.id
    assert same_desk.id == desk.id


def test_settings_and_window_are_kept_and_a_bad_setting_changes_nothing(desk: Desk, same_desk: Desk) -> None:
    desk.settings.save(lines=7, line_pauses_s=(10, 20), channel_limit=None)
    desk.window.keep("splitter", "AAAA")
    with pytest.raises(InvalidInputError):
        desk.settings.save(lines=0, undo_s=9)
    preferences = same_desk.settings.load()
    assert (preferences.lines, preferences.line_pauses_s, preferences.undo_s) == (7, (10, 20), 5)
    assert (same_desk.window.recall("splitter"), same_desk.window.recall("nothing")) == ("AAAA", "")


def test_others_notice_that_a_setting_changed(desk: Desk, same_desk: Desk) -> None:
    version, change = desk.data_version(), desk.last_change()
    same_desk.settings.save(undo_s=9)
    assert desk.data_version() != version
    assert desk.last_change() > change


def test_the_journal_knows_nothing_of_the_desk(desk: Desk, journal: Journal) -> None:
    seen = journal.last_change()
    desk.settings.save(undo_s=9)
    assert journal.changes_since(seen)[0] == frozenset()
