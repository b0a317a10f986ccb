"""What one desk keeps for itself: needs no journal beside it, and none of what a team shares."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import get_type_hints

import pytest

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preferences import Preferences
from faxdesk.store.desk.desk import DeskStore
from tests.stores import open_desk, open_journal


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskStore]:
    desk = open_desk(tmp_path / "desk.db")
    yield desk
    desk.close()


def test_settings_are_remembered_and_bad_ones_fall_back(desk: DeskStore, tmp_path: Path) -> None:
    desk.settings.save(lines=7, default_country="GB", channel_limit=None)
    assert desk.settings.load().lines == 7
    connection = sqlite3.connect(tmp_path / "desk.db", isolation_level=None)
    connection.execute("UPDATE setting SET value = '\"many\"' WHERE name = 'lines'")
    connection.execute("INSERT INTO setting VALUES ('of_a_later_version', '1')")
    connection.close()
    assert (desk.settings.load().lines, desk.settings.load().default_country) == (2, "GB")
    with pytest.raises(InvalidInputError):
        desk.settings.save(lines=0)


def test_every_setting_can_be_changed_by_its_name_and_type() -> None:
    assert get_type_hints(PreferenceChanges) == get_type_hints(Preferences)


def test_the_window_remembers_its_own_state_beside_the_settings(desk: DeskStore) -> None:
    assert desk.window.recall("splitter") == ""
    desk.window.keep("splitter", "AAAA")
    assert desk.window.recall("splitter") == "AAAA"


def test_a_desk_has_the_same_name_after_every_start_and_no_other_has_it(
    desk: DeskStore, tmp_path: Path
) -> None:
    name = desk.id
    again, other = open_desk(tmp_path / "desk.db"), open_desk(tmp_path / "other.db")
    assert again.id == name
    assert other.id != name
    again.close()
    other.close()


def test_a_desk_notices_what_another_program_set(desk: DeskStore, tmp_path: Path) -> None:
    version, change = desk.data_version(), desk.last_change()
    other = open_desk(tmp_path / "desk.db")
    other.settings.save(lines=3)
    other.close()
    assert desk.data_version() != version
    assert desk.last_change() > change


def test_a_team_of_one_keeps_both_in_one_file(tmp_path: Path) -> None:
    journal, desk = open_journal(tmp_path / "journal.db"), open_desk(tmp_path / "journal.db")
    seen = journal.last_change()
    desk.settings.save(lines=3)
    assert journal.changes_since(seen)[0] == frozenset({0})
    desk.close()
    journal.close()
