"""A damaged journal: kept aside, read back as far as it goes, and nothing of it sent again by itself."""

import os
import random
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from faxdesk.domain import words
from faxdesk.domain.errors import JournalError
from faxdesk.domain.fax.attempt import Account
from faxdesk.domain.fax.fax import Document, Fax, Payload, Submission
from faxdesk.domain.fax.state import ENDED, State
from faxdesk.domain.money import Money
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.domain.words import Message
from faxdesk.store.rescue.repair import repair
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.files import mark_damaged
from tests.stores import open_desk, open_journal

AT_S = 1_790_000_000.0
PAGE_BYTES = 4096
BASE_URL = "https://api.telnyx.com/v2"


def payload(number: int) -> Payload:
    return Payload(
        documents=(Document(name=f"letter {number}.pdf", sha256="ab" * 32, pages=3, size_bytes=1234),),
        spool_name=f"{number:032x}.pdf",
        sha256="ab" * 32,
        size_bytes=1234,
        pages=3,
    )


def submission(number: int) -> Submission:
    return Submission(
        payload=payload(number),
        recipients=recipients_at((f"+1312555{number:04d}",)),
        from_number="+13125790015",
        options=FaxOptions(),
    )


def add(journal: SqlJournal, number: int) -> Fax:
    return journal.fax(journal.add(submission(number), at_s=AT_S)[0])


def submit(journal: SqlJournal, fax: Fax) -> Fax:
    """As the engine does it: the attempt and the move in one."""
    account = Account(base_url=BASE_URL, connection_id="1", from_number="+13125790015")
    with journal.transaction():
        attempt = journal.attempts.open(
            fax, account, token=f"token{fax.id}", media_name=None, submitted_at_s=AT_S, clock_offset_s=0.0
        )
        columns = {"attempt_id": attempt.id, "attempts": attempt.number}
        move(journal, fax, State.SUBMITTING, **columns)
    return journal.fax(fax.id)


def move(journal: SqlJournal, fax: Fax, target: State, **columns: Any) -> Fax:
    assert journal.move(fax, target, cause=Message(code="story.queued"), at_s=AT_S, **columns)
    return journal.fax(fax.id)


def fill(path: Path, faxes: int = 60) -> dict[int, Fax]:
    """A journal with faxes in every part of their life, all of it in the main file."""
    with closing(open_journal(path)) as journal:
        with closing(open_desk(path)) as desk:
            desk.settings.save(connection_id="42", lines=7)
        for number in range(faxes):
            fax = add(journal, number)
            if number % 5 > 0:
                fax = submit(journal, fax)
            if number % 5 > 1:
                fax = move(journal, fax, State.ACCEPTED, remote_id=f"remote{fax.id}")
            if number % 5 > 2:
                fax = move(journal, fax, State.SENDING)
            if number % 5 > 3:
                move(journal, fax, State.DELIVERED)
        return {fax.id: fax for fax in journal.listing.all_faxes()}


def test_the_address_book_comes_back_and_only_what_hangs_in_the_air_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    numbers = (ContactNumber(address="+13125550101", label="Surgery"),)
    with closing(open_journal(path)) as journal:
        smith = Contact(name="Dr. Smith", numbers=numbers, groups=("Clinics",))
        ids = journal.contacts.put([smith, Contact(name="Adams", groups=("Clinics",))], at_s=AT_S)
        kept = journal.contacts.contacts(ids[:1])
        journal._connection.execute("PRAGMA foreign_keys = OFF")
        journal._connection.execute("DELETE FROM contact WHERE id = ?", ids[1:])
    mark_damaged(path)
    repair(path, "real", at_s=AT_S)
    with closing(open_journal(path)) as journal:
        assert list(journal.contacts.all_contacts()) == kept
        assert [(each.name, each.members) for each in journal.contacts.groups()] == [("Clinics", 1)]
        assert journal.contacts.put([Contact(name="Brown")], at_s=AT_S) == [ids[1] + 1]


def test_what_faxes_cost_comes_back_also_of_those_that_were_removed(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    fill(path, 5)
    with closing(open_journal(path)) as journal:
        first = journal.listing.all_faxes()[0]
        money = Money(amount=Decimal("0.021"), currency="USD")
        journal.costs.add(first.id, 1, money, day="2026-11-29", pages=3, is_estimate=True)
        kept = journal.costs.totals("day")
        journal.remove(first.id, at_s=AT_S)
    mark_damaged(path)
    repair(path, "real", at_s=AT_S)
    with closing(open_journal(path)) as journal:
        assert journal.costs.totals("day") == kept != []


def test_broadcasts_come_back_and_faxes_of_a_lost_one_stand_by_themselves(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with closing(open_journal(path)) as journal:
        kept = journal.broadcasts.add([submission(1), submission(2)], at_s=AT_S)
        lost = journal.broadcasts.add([submission(3), submission(4)], at_s=AT_S)
        journal._connection.execute(
            "DELETE FROM broadcast WHERE id = ?", (journal.fax(lost[0]).broadcast_id,)
        )
    mark_damaged(path)
    repair(path, "real", at_s=AT_S)
    with closing(open_journal(path)) as journal:
        assert list(journal.listing.broadcasts()) == kept[:1]
        assert journal.listing.ids(outside_of=0) == sorted(lost, reverse=True)


def root_page(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(
            connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        )


def leaf_page(path: Path, table: str, which: int) -> int:
    """A page that holds rows of the table: its root's `which`-th child."""
    content = path.read_bytes()
    start = (root_page(path, table) - 1) * PAGE_BYTES
    assert content[start] == 5, "the table fits into one page"
    cell = start + int.from_bytes(content[start + 12 + 2 * which : start + 14 + 2 * which])
    return int.from_bytes(content[cell : cell + 4])


def wipe(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(os.urandom(PAGE_BYTES))


def repaired(path: Path) -> SqlJournal:
    repair(path, "real", at_s=AT_S + 60)
    return open_journal(path)


def same(one: Fax, other: Fax) -> bool:
    fields = (
        "recipient",
        "state",
        "payload",
        "options",
        "attempts",
        "remote_id",
        "attempt_id",
        "submission_id",
    )
    return all(getattr(one, name) == getattr(other, name) for name in (*fields, "submission_id"))


def test_a_journal_with_a_lost_page_gives_back_all_but_that_pages_faxes(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    before = fill(path)
    wipe(path, leaf_page(path, "fax", 1))
    with closing(repaired(path)) as journal:
        after = {fax.id: fax for fax in journal.listing.all_faxes()}
        lost = set(before) - set(after)
        assert lost == set(range(min(lost), max(lost) + 1))
        assert {1, len(before)} <= set(after)
        assert all(same(before[fax_id], fax) for fax_id, fax in after.items())
        [notice] = journal.notices.standing()
        assert (notice.code, notice.values["faxes"], notice.values["lost"]) == (
            "journal.mended_in_part",
            len(after),
            len(lost),
        )
        with closing(open_desk(path)) as desk:
            assert desk.settings.load().lines == 7
        assert journal.queue().is_paused
        # A new fax doesn't get the number of one that was lost.
        assert add(journal, 99).id == max(before) + 1


def test_what_was_damaged_is_kept_as_it_was_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    fill(path)
    wipe(path, leaf_page(path, "fax", 1))
    damaged = path.read_bytes()
    journal = repaired(path)
    journal.close()
    [aside] = tmp_path.glob("journal.damaged-*.db")
    assert aside.read_bytes() == damaged
    assert stat.S_IMODE(aside.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not list(tmp_path.glob(".mending-*"))


def test_a_journal_without_its_first_page_is_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    before = fill(path)
    wipe(path, 1)
    with pytest.raises(JournalError) as caught:
        open_journal(path)
    assert caught.value.code == "journal.damaged"
    with closing(repaired(path)) as journal:
        after = {fax.id: fax for fax in journal.listing.all_faxes()}
        assert set(after) == set(before)
        assert all(same(before[fax_id], fax) for fax_id, fax in after.items())


def test_what_stands_only_in_the_log_is_read_too(tmp_path: Path) -> None:
    path, copy = tmp_path / "journal.db", tmp_path / "copy" / "journal.db"
    copy.parent.mkdir()
    fill(path, 20)
    with closing(open_journal(path)) as journal:
        late = add(journal, 77)
        for end in ("", "-wal"):
            shutil.copy(path.with_name(path.name + end), copy.with_name(copy.name + end))
    wipe(copy, root_page(path, "fax_by_recipient"))
    with closing(repaired(copy)) as journal:
        assert journal.fax(late.id).recipient == late.recipient
    assert list(copy.parent.glob("journal.damaged-*.db-wal"))


def test_no_journal_at_all_gives_an_empty_one_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(b"this is no database at all, but long enough" * 1000)
    with closing(repaired(path)) as journal:
        assert journal.listing.ids() == []
        [notice] = journal.notices.standing()
        assert notice.code == "journal.mended_empty"
        assert "backup" in words.text(notice)


def test_a_log_without_its_journal_is_not_thrown_away(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with closing(open_journal(path)) as journal:
        fax = add(journal, 1)
        log = path.with_name("journal.db-wal").read_bytes()
        contents = path.read_bytes()
    for is_there in (True, False):
        for file in tmp_path.iterdir():
            file.unlink()
        if is_there:
            path.write_bytes(b"")
        path.with_name("journal.db-wal").write_bytes(log)
        with pytest.raises(JournalError) as caught:
            open_journal(path)
        assert caught.value.code == "journal.damaged"
        assert path.with_name("journal.db-wal").read_bytes() == log
    path.write_bytes(contents)
    with closing(open_journal(path)) as journal:
        assert journal.fax(fax.id) == fax


def test_a_fax_whose_row_is_older_than_its_story_is_asked_about_before_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with closing(open_journal(path)) as journal:
        with_token, without = add(journal, 1), add(journal, 2)
        submit(journal, with_token)
        move(journal, move(journal, without, State.SUBMITTING), State.ACCEPTED)
    with closing(sqlite3.connect(path)) as connection, connection:
        # As if the page with the faxes' rows were the one of an hour ago.
        connection.execute("UPDATE fax SET state = 'queued', attempts = 0, attempt_id = NULL")
    mark_damaged(path)
    with closing(repaired(path)) as journal:
        first, second = journal.fax(with_token.id), journal.fax(without.id)
        assert (first.state, first.needs_attention) == (State.UNCERTAIN, False)
        assert first.attempt_id is not None
        attempt = journal.attempts.get(first.attempt_id)
        assert (attempt.token, attempt.next_check_s) == (f"token{first.id}", AT_S + 60)
        assert (second.state, second.needs_attention) == (State.UNCERTAIN, True)


def test_a_fax_under_way_whose_attempt_is_lost_stands_before_a_person(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    before = fill(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM attempt")
    mark_damaged(path)
    with closing(repaired(path)) as journal:
        for fax in journal.listing.all_faxes():
            if before[fax.id].state is State.QUEUED or before[fax.id].state in ENDED:
                assert fax.state is before[fax.id].state
            else:
                assert (fax.state, fax.needs_attention) == (State.UNCERTAIN, True)


def test_a_fax_whose_document_is_lost_waits_instead_of_going_without(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with closing(open_journal(path)) as journal:
        waiting, gone = add(journal, 1), submit(journal, add(journal, 2))
        move(journal, move(journal, gone, State.ACCEPTED), State.DELIVERED)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM payload")
    mark_damaged(path)
    with closing(repaired(path)) as journal:
        assert (journal.fax(waiting.id).state, journal.fax(gone.id).state) == (State.HELD, State.DELIVERED)
        assert journal.fax(waiting.id).message.code == "story.document_lost"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE fax SET recipient = '+1312X555001' WHERE id = 3",
        "UPDATE fax SET state = 'sendinh' WHERE id = 3",
        "UPDATE fax SET options = '{\"quality\": ' WHERE id = 3",
        "UPDATE fax SET message = '[]' WHERE id = 3",
    ],
)
def test_a_fax_that_makes_no_sense_is_left_out_and_counted(tmp_path: Path, change: str) -> None:
    path = tmp_path / "journal.db"
    before = fill(path, 10)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(change)
    mark_damaged(path)
    with closing(repaired(path)) as journal:
        assert set(journal.listing.ids()) == set(before) - {3}
        assert journal.notices.standing()[0].values["lost"] == 1


def test_another_open_faxdesk_is_not_robbed_of_its_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with closing(open_journal(path)):
        mark_damaged(path)
        with pytest.raises(JournalError) as caught:
            repair(path, "real", at_s=AT_S)
        assert caught.value.code == "journal.damaged_open"
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "journal.db",
        "journal.db-damaged",
        "journal.db-open",
    ]
    repaired(path).close()


def test_a_damaged_journal_of_the_other_kind_or_a_newer_one_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    fill(path, 5)
    for change, kind, code in (
        ("", "demo", "journal.other_kind"),
        ("PRAGMA user_version = 99", "real", "journal.newer"),
    ):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(change)
        contents = path.read_bytes()
        with pytest.raises(JournalError) as caught:
            repair(path, kind, at_s=AT_S)  # type: ignore[arg-type]
        assert caught.value.code == code
        assert path.read_bytes() == contents
        assert not list(tmp_path.glob("journal.damaged-*"))


def test_mending_that_was_broken_off_in_the_middle_is_finished_by_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    before = fill(path)
    with closing(open_journal(path)) as journal:
        add(journal, 88)
    wipe(path, leaf_page(path, "event", 1))
    repair(path, "real", at_s=AT_S)
    good = path.read_bytes()
    # The moment after the old log was removed, and before the fresh journal took the damaged one's name.
    path.rename(tmp_path / "journal.db-mended")
    path.write_bytes(b"the damaged one")
    with pytest.raises(JournalError):
        open_journal(path)
    with closing(repaired(path)) as journal:
        assert set(before) < set(journal.listing.ids())
    assert path.read_bytes()[100:4096] == good[100:4096]


def _flip(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 40)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _zero_a_page(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // PAGE_BYTES) * PAGE_BYTES
    content[start : start + PAGE_BYTES] = bytes(PAGE_BYTES)


def _swap_pages(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(content) // PAGE_BYTES) * PAGE_BYTES for _ in range(2))
    first, second = content[one : one + PAGE_BYTES], content[other : other + PAGE_BYTES]
    content[one : one + PAGE_BYTES], content[other : other + PAGE_BYTES] = second, first


def _cut_off(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content) * 4 // 5, len(content)) :]


@pytest.mark.parametrize("damage", [_flip, _zero_a_page, _swap_pages, _cut_off])
def test_whatever_happened_to_the_file_the_mended_journal_works_and_nothing_goes_by_itself(
    tmp_path: Path, damage: Callable[[bytearray, random.Random], None]
) -> None:
    whole = tmp_path / "whole.db"
    before = fill(whole, 150)  # so many that the tables which stand empty are a small part of the file
    recovered = 0
    for seed in range(10):
        content = bytearray(whole.read_bytes())
        damage(content, random.Random(seed))
        path = tmp_path / str(seed) / "journal.db"
        path.parent.mkdir()
        path.write_bytes(content)
        with closing(repaired(path)) as journal:
            journal.verify()
            assert journal.queue().is_paused
            assert len(journal.notices.standing()) == 1
            after = {fax.id: fax for fax in journal.listing.all_faxes()}
            recovered += len(after)
            for fax_id, fax in after.items():
                journal.listing.history(fax_id)
                journal.listing.attempts(fax_id)
                if fax_id in before and before[fax_id].state is not State.QUEUED:
                    assert fax.state not in {State.QUEUED, State.UPLOADING}
            new = add(journal, 500)
            move(journal, new, State.CANCELLED)
    assert recovered > 10 * len(before) // 2
