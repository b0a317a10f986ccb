"""Backups: whole while others write, for the user alone, and safe to go back to."""

import stat
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.domain.errors import JournalError
from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.store.rescue.backup import back_up, restore
from faxdesk.store.sql.journal import SqlJournal
from tests.stores import open_journal

AT_S = 1_790_000_000.0


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqlJournal]:
    journal = open_journal(tmp_path / "journal.db")
    yield journal
    journal.close()


def add(journal: SqlJournal, *recipients: str) -> list[int]:
    payload = Payload(documents=(Document(name="letter.pdf"),), urls=("https://example.com/l.pdf",))
    submission = Submission(
        payload=payload,
        recipients=recipients_at(recipients),
        from_number="+13125790015",
        options=FaxOptions(),
    )
    return journal.add(submission, at_s=AT_S)


def test_a_backup_holds_everything_and_lies_where_it_says(journal: SqlJournal, tmp_path: Path) -> None:
    add(journal, "+13125550101", "+13125550102")
    where = back_up(tmp_path / "journal.db", None, at_s=AT_S)
    assert where == tmp_path / "backups" / "journal-20260921-141320.db"
    assert stat.S_IMODE(where.stat().st_mode) == 0o600
    assert [file.name for file in where.parent.iterdir()] == [where.name]
    with closing(open_journal(where)) as copy:
        assert copy.listing.all_faxes() == journal.listing.all_faxes()
        # What waits in the copy may have gone by the time somebody uses it.
        assert copy.queue().is_paused
        assert [notice.code for notice in copy.notices.standing()] == ["journal.restored"]
    assert not journal.queue().is_paused
    assert journal.notices.standing() == ()


def test_two_backups_within_a_second_and_one_into_a_folder_are_all_kept(
    journal: SqlJournal, tmp_path: Path
) -> None:
    path = tmp_path / "journal.db"
    (tmp_path / "stick").mkdir()
    places = [
        back_up(path, target, at_s=AT_S) for target in (None, None, tmp_path / "stick", tmp_path / "b.db")
    ]
    assert len(set(places)) == 4
    assert all(place.is_file() for place in places)


def test_a_file_that_is_there_is_not_overwritten(journal: SqlJournal, tmp_path: Path) -> None:
    mine = tmp_path / "thesis.db"
    mine.write_bytes(b"years of work")
    with pytest.raises(JournalError) as caught:
        back_up(tmp_path / "journal.db", mine, at_s=AT_S)
    assert caught.value.code == "journal.backup_exists"
    assert mine.read_bytes() == b"years of work"


def test_a_backup_is_of_one_moment_while_another_faxdesk_writes(journal: SqlJournal, tmp_path: Path) -> None:
    """Each press of Send makes two faxes in one transaction: a copy with an odd number is torn."""
    path = tmp_path / "journal.db"
    stop, wrote = threading.Event(), threading.Event()

    def write() -> None:
        with closing(open_journal(path)) as other:
            while not stop.is_set():
                add(other, "+13125550101", "+13125550102")
                wrote.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(5):
            assert wrote.wait(90)
            wrote.clear()
            where = back_up(path, None, at_s=AT_S)
            with closing(open_journal(where)) as copy:
                copy.verify()
                assert len(copy.listing.ids()) % 2 == 0
    finally:
        stop.set()
        writer.join()


def test_going_back_to_a_backup_keeps_what_it_replaces(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with closing(open_journal(path)) as journal:
        old = add(journal, "+13125550101")
        where = back_up(path, None, at_s=AT_S)
        new = add(journal, "+13125550102")
    aside = restore(path, "real", where, at_s=AT_S + 60)
    assert aside is not None
    with closing(open_journal(path)) as journal, closing(open_journal(aside)) as replaced:
        assert journal.listing.ids() == old
        assert journal.queue().is_paused
        assert replaced.listing.ids() == new + old
    assert where.is_file()


def test_a_backup_is_not_put_in_place_under_an_open_faxdesk(journal: SqlJournal, tmp_path: Path) -> None:
    where = back_up(tmp_path / "journal.db", None, at_s=AT_S)
    with pytest.raises(JournalError) as caught:
        restore(tmp_path / "journal.db", "real", where, at_s=AT_S)
    assert caught.value.code == "journal.restore_open"


def test_what_is_no_backup_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with closing(open_journal(path)) as journal:
        ids = add(journal, "+13125550101")
    open_journal(tmp_path / "demo.db", "demo").close()
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7\n" * 1000)
    for name, code in (
        ("demo.db", "journal.other_kind"),
        ("letter.pdf", "journal.damaged"),
        ("nowhere.db", "journal.no_backup"),
    ):
        with pytest.raises(JournalError) as caught:
            restore(path, "real", tmp_path / name, at_s=AT_S)
        assert caught.value.code == code
        with closing(open_journal(path)) as journal:
            assert journal.listing.ids() == ids
    assert not list(tmp_path.glob("*.part")) + list(tmp_path.glob("*mended*"))
