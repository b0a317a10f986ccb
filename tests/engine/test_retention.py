"""What is due goes by itself, byte by byte; what proves the fax stays."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.domain.acts import ActFilter
from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.history import HistoryQuery
from faxdesk.domain.fax.state import State
from faxdesk.domain.policy import Policy
from faxdesk.domain.retention import DAY_S, RetentionRules, is_stand_in
from faxdesk.engine.fax_commands import FaxCommands
from tests.engine.keeping import NAME, NUMBER, WORDS, KeptFolder, fold_old, is_whole

NAMES = (NUMBER, "Quittelmann")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[KeptFolder]:
    made = KeptFolder(tmp_path / "real")
    yield made
    made.close()


def commands(folder: KeptFolder) -> FaxCommands:
    return FaxCommands(
        folder.stores, lambda: folder.now_s, lambda: None, lambda: folder.spool, folder.previews.remove
    )


def test_after_a_purge_no_word_of_the_document_is_left_anywhere(folder: KeptFolder) -> None:
    ids = [fax_id for _ in range(30) for fax_id in folder.sent()]
    fold_old(folder)
    assert set(folder.files_with(*WORDS)) >= {"journal.db"}
    swept = folder.purging.run()
    assert set(swept.fax_ids) == set(ids)
    assert folder.files_with(*WORDS) == []
    assert list((folder.path / "spool").iterdir()) == list((folder.path / "previews").iterdir()) == []
    assert is_whole(folder)


def test_what_was_sent_to_whom_and_its_hashes_stay(folder: KeptFolder) -> None:
    [fax_id] = folder.sent()
    before = folder.stores.journal.fax(fax_id)
    folder.purging.run()
    after = folder.stores.journal.fax(fax_id)
    assert (after.recipient, after.payload, after.state) == (before.recipient, before.payload, before.state)
    assert after.purged_at_s == folder.now_s


def test_a_large_file_is_written_anew_only_once_nothing_has_changed_for_a_while(
    folder: KeptFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("faxdesk.store.retention.cleaning._SMALL_BYTES", 0)
    retention = folder.stores.journal.retention

    def look() -> bool:
        """Some looks at once, and a while; whether remains may still be there."""
        while (wait_s := folder.purging.step(is_for_all=True)) < 60:
            folder.elapsed_s += wait_s
        folder.elapsed_s += wait_s
        return retention.soiled_at_s() is not None

    folder.elapsed_s = 100.0
    folder.sent()
    assert look()
    folder.sent()
    assert look()
    assert not look()
    [fax_id] = folder.sent()
    assert look()
    assert look(), "once a day is enough"
    folder.elapsed_s += DAY_S
    assert not look()
    assert folder.stores.journal.fax(fax_id).is_purged


def test_thirty_days_are_the_rule_and_never_is_possible(tmp_path: Path, folder: KeptFolder) -> None:
    [old], [new] = folder.sent(days_ago=31), folder.sent(days_ago=29)
    folder.purging.run()
    assert not folder.spool.path(folder.file_of(old).name).exists()
    assert folder.file_of(new).exists()
    folder.stores.desk.settings.save(purge_documents=False)
    folder.now_s += 4_000 * DAY_S
    folder.purging.run()
    assert folder.file_of(new).exists()
    folder.stores.desk.settings.save(purge_documents=True, keep_document_days=0)
    [latest] = folder.sent(days_ago=0.01)
    folder.purging.run()
    assert not folder.file_of(new).exists()
    assert not folder.file_of(latest).exists()


def test_a_locked_policy_goes_before_what_a_person_set(tmp_path: Path) -> None:
    policy = Policy.from_entries(
        {"settings": {"keep_document_days": 7}, "locked": ["keep_document_days"]}, "policy.json"
    )
    folder = KeptFolder(tmp_path / "real", policy)
    with closing(folder):
        [old], [new] = folder.sent(days_ago=8), folder.sent(days_ago=6)
        folder.purging.run()
        assert not folder.file_of(old).exists()
        assert folder.file_of(new).exists()


def test_it_works_in_small_pieces_and_then_rests(folder: KeptFolder) -> None:
    for _ in range(120):
        folder.sent(copies=1)
    folder.elapsed_s += 60
    pieces = []
    while (wait_s := folder.purging.step(is_for_all=True)) < 60:
        pieces.append(len(list((folder.path / "spool").iterdir())))
        folder.elapsed_s += wait_s
    assert pieces[0] > pieces[1] > pieces[-1] == 0
    assert folder.purging.step(is_for_all=True) == pytest.approx(wait_s)
    assert folder.files_with(*WORDS) == []


def test_another_desk_deletes_its_own_copies_and_decides_nothing(folder: KeptFolder) -> None:
    [old] = folder.sent()
    folder.elapsed_s += 60
    folder.purging.step(is_for_all=False)
    assert folder.file_of(old).exists()
    folder.stores.journal.retention.purge_some(folder.now_s - 30 * DAY_S, at_s=folder.now_s)
    folder.elapsed_s += 3_600
    folder.purging.step(is_for_all=False)
    assert not folder.file_of(old).exists()
    assert list((folder.path / "previews").iterdir()) == []


def test_a_document_that_another_name_stands_for_is_not_overwritten(folder: KeptFolder) -> None:
    [old] = folder.sent()
    other = folder.path / "spool" / ("e" * 32 + ".pdf")
    os.link(folder.file_of(old), other)
    folder.purging.run()
    assert not folder.file_of(old).exists()
    assert WORDS[0] in other.read_text()


def test_a_fax_that_waits_keeps_the_document_for_itself(folder: KeptFolder) -> None:
    one, two = folder.sent(NUMBER, "+13125550174", path=())
    for state in (State.SUBMITTING, State.ACCEPTED, State.DELIVERED):
        fax = folder.stores.journal.fax(one)
        assert folder.stores.journal.move(fax, state, cause=fax.message, at_s=folder.now_s - 35 * DAY_S)
    folder.purging.run()
    assert folder.stores.journal.fax(one).is_purged
    waiting = folder.stores.journal.fax(two)
    assert not waiting.is_purged
    assert waiting.payload.sha256 is not None
    assert folder.spool.verify(folder.file_of(two).name, waiting.payload.sha256)
    assert waiting.cover is not None
    assert WORDS[0] in waiting.cover.fields.message


def test_what_is_purged_can_be_neither_tried_again_nor_sent_again(folder: KeptFolder) -> None:
    [failed] = folder.sent(path=(State.SUBMITTING, State.FAILED))
    [shared, waiting] = folder.sent("+13125550174", "+13125550175", path=())
    for state in (State.SUBMITTING, State.FAILED):
        fax = folder.stores.journal.fax(shared)
        folder.stores.journal.move(fax, state, cause=fax.message, at_s=folder.now_s - 35 * DAY_S)
    folder.purging.run()
    assert folder.file_of(waiting).exists()
    for fax_id in (failed, shared):
        for command in (commands(folder).retry, commands(folder).copies):
            with pytest.raises(CommandRefusedError) as refused:
                command(fax_id)
            assert refused.value.code == "command.document_purged"


def test_what_a_person_removes_is_out_of_the_way_at_once_and_overwritten_later(folder: KeptFolder) -> None:
    [failed] = folder.sent(days_ago=1, path=(State.SUBMITTING, State.FAILED))
    path = folder.file_of(failed)
    commands(folder).discard(failed)
    assert not path.exists()
    folder.purging.run()
    assert folder.files_with(WORDS[0], WORDS[2]) == []
    assert list((folder.path / "spool").iterdir()) == []


def test_nothing_under_legal_hold_can_be_removed(folder: KeptFolder) -> None:
    journal = folder.stores.journal
    [held] = folder.sent(days_ago=400)
    [failed] = folder.sent(path=(State.SUBMITTING, State.FAILED))
    journal.retention.mark([held, failed], is_hold=True, reason="Case 7", at_s=folder.now_s)
    folder.rules = RetentionRules(document_days=30, name_days=60)
    folder.purging.run()
    for fax_id in (held, failed):
        assert folder.file_of(fax_id).exists()
        for command in (commands(folder).discard, commands(folder).remove):
            with pytest.raises(CommandRefusedError) as refused:
                command(fax_id)
            assert refused.value.code == "command.legal_hold"
    # What lay in the bin already stays there for as long as it is held.
    journal.history.put_into_bin(held, at_s=folder.now_s - 90 * DAY_S)
    folder.purging.run()
    assert journal.find(held) is not None
    journal.retention.unmark([held], is_hold=True, at_s=folder.now_s)
    folder.purging.run()
    assert journal.find(held) is None
    assert journal.chain.acts(ActFilter(what=("bin_emptied",), fax_id=held), before=None, limit=1)


def test_after_the_second_period_no_number_and_no_name_is_left(folder: KeptFolder) -> None:
    ids = [fax_id for _ in range(30) for fax_id in folder.sent(days_ago=400)]
    fold_old(folder)
    folder.stores.journal.history.add_tag(ids[:1], "quittelmann")
    assert "journal.db" in folder.files_with(*NAMES)
    folder.rules = RetentionRules(document_days=30, name_days=365)
    folder.purging.run()
    assert folder.files_with(*NAMES, *WORDS) == []
    assert is_whole(folder)
    assert len({folder.stores.journal.fax(fax_id).recipient.address for fax_id in ids}) == 1
    assert is_stand_in(folder.stores.journal.fax(ids[0]).recipient.address)
    assert len(folder.stores.journal.history.page(HistoryQuery(), limit=100).faxes) == 30
    assert folder.stores.journal.listing.history(ids[0])[-1].target is State.DELIVERED


def test_copies_of_the_journal_before_updates_go_with_the_documents(folder: KeptFolder) -> None:
    folder.sent()
    made = [
        folder.path / "backups" / "before-update-20260101-010101-version-16.db",
        folder.path / "journal.damaged-20260101-010101.db",
        folder.path / "journal.damaged-20260101-010101.db-wal",
    ]
    by_hand = folder.path / "backups" / "journal-20260101-010101.db"
    (folder.path / "backups").mkdir()
    for path in (*made, by_hand):
        path.write_text(WORDS[0])
        os.utime(path, (folder.now_s - 31 * DAY_S,) * 2)
    new = folder.path / "backups" / "before-update-20260901-010101-version-16.db"
    new.write_text("x")
    os.utime(new, (folder.now_s - 29 * DAY_S,) * 2)
    folder.purging.run()
    assert not any(path.exists() for path in made)
    assert folder.files_with(WORDS[0]) == ["backups/journal-20260101-010101.db"]
    assert new.exists()


def test_a_purge_that_is_killed_is_ended_by_the_next_start(tmp_path: Path) -> None:
    folder = KeptFolder(tmp_path / "real")
    with closing(folder):
        ids = [fax_id for _ in range(150) for fax_id in folder.sent(copies=1)]
        spool = folder.path / "spool"
        purger = subprocess.Popen(
            [sys.executable, "-m", "tests.engine.purger", str(folder.path)], stdout=subprocess.PIPE
        )
        assert purger.stdout is not None
        assert purger.stdout.readline() == b"begun\n"
        while len(list(spool.iterdir())) > 140:
            assert purger.poll() is None
        purger.send_signal(signal.SIGKILL)
        purger.wait()
        purger.stdout.close()
        assert list(spool.iterdir())
        assert folder.files_with(*WORDS)
    again = KeptFolder(tmp_path / "real")
    with closing(again):
        again.purging.run()
        assert again.files_with(*WORDS) == []
        assert list(spool.iterdir()) == []
        assert all(again.stores.journal.fax(fax_id).is_purged for fax_id in ids)
        assert NAME in again.stores.journal.fax(ids[0]).recipient.name
        assert is_whole(again)
