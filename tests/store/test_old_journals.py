"""What an earlier FaxDesk kept is all there: same faxes, same sentences, same settings."""

from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.store.rescue.repair import repair
from faxdesk.store.sql.journal import SqlJournal
from tests.store.old_journals import NOW_S, VERSIONS, make, show, shown
from tests.stores import open_desk, open_journal

PARTS_SINCE = 3


def opened(path: Path, version: int) -> SqlJournal:
    make(path, version)
    return open_journal(path)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_journal_of_an_earlier_version_shows_the_same(tmp_path: Path, version: int) -> None:
    with closing(opened(tmp_path / "journal.db", version)) as journal:
        found, before = show(journal), shown(parts=version >= PARTS_SINCE)
        assert found.pop("faxes") == before.pop("faxes")
        assert found == {name: before[name] for name in found}
        journal.verify()


@pytest.mark.parametrize("version", VERSIONS)
def test_settings_and_what_the_window_remembered_come_along(tmp_path: Path, version: int) -> None:
    make(tmp_path / "journal.db", version)
    with closing(open_desk(tmp_path / "journal.db")) as desk:
        preferences = desk.settings.load()
        assert (preferences.lines, preferences.default_country, preferences.undo_s) == (7, "GB", 10)
        assert desk.window.recall("geometry") == "AdnQywAD"


@pytest.mark.parametrize("version", VERSIONS)
def test_changes_to_it_are_told_and_found_by_index_as_ever(tmp_path: Path, version: int) -> None:
    with closing(opened(tmp_path / "journal.db", version)) as journal:
        seen, fax = journal.last_change(), journal.listing.all_faxes()[0]
        journal.remove(journal.listing.ids()[0], at_s=NOW_S)
        journal.set_paused(False)
        changed, _ = journal.changes_since(seen)
        assert changed is not None
        assert 0 in changed
        assert fax.id not in changed
        names = {row["name"] for row in journal._connection.execute("SELECT name FROM sqlite_schema")}
        assert {"fax_of_submission", "fax_needs_attention", "fax_changed", "setting_changed"} <= names
        assert not {"fax_of_batch", "fax_asks_person"} & names


@pytest.mark.parametrize("version", VERSIONS)
def test_a_damaged_one_is_repaired_with_every_fax_that_can_be_read(tmp_path: Path, version: int) -> None:
    path = tmp_path / "journal.db"
    make(path, version)
    repair(path, "real", at_s=NOW_S)
    with closing(open_journal(path)) as journal:
        faxes = journal.listing.all_faxes()
        assert [fax.id for fax in faxes] == [fax["id"] for fax in shown()["faxes"]]
        assert [fax.submission_id for fax in faxes] == [fax["batch"] for fax in shown()["faxes"]]
        assert [notice.code for notice in journal.notices.standing()][-1] == "journal.mended"
