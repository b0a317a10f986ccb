"""Old faxes in a file of their own: found as before, whole whenever the move is cut off, and in the chain."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.domain.chain_check import Kind
from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.history import HistoryQuery, HistorySort, TotalsBy
from faxdesk.domain.fax.state import State
from faxdesk.engine.evidence.audit import audit
from faxdesk.engine.evidence.log_file import check_file, export
from faxdesk.store.archive.moving import Moving
from faxdesk.store.sql.journal import SqlJournal
from tests.store.contract.team import NOW_S, ONE, TWO, WHY, add, go, submission
from tests.stores import open_journal

TO_ITS_END = (State.SUBMITTING, State.ACCEPTED, State.SENDING, State.DELIVERED)
LATER_S = NOW_S + 400 * 86_400
BEFORE_S = NOW_S + 100 * 86_400
ADDRESSES = (ONE, TWO, "+13125550104", "+13125550105", "+13125550106")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def journal(path: Path) -> Iterator[SqlJournal]:
    """Five old faxes that are over, one that waits, and one that is new."""
    with closing(open_journal(path)) as opened:
        for address in ADDRESSES:
            [fax_id] = add(opened, address)
            for state in TO_ITS_END:
                go(opened, fax_id, state)
        add(opened, "+13125550107")
        [new] = opened.add(submission("+13125550108"), at_s=BEFORE_S + 60)
        for state in TO_ITS_END:
            go(opened, new, state)
        opened.history.add_tag([1, 7], "court")
        opened.history.tidy(limit_s=9.0, now_s=LATER_S)
        yield opened


def move(
    journal: SqlJournal, *, limit: int = 2, keeps_documents: bool = True, folder: Path | None = None
) -> int:
    moved = 0
    while number := journal.moving.step(
        BEFORE_S, at_s=LATER_S, limit=limit, keeps_documents=keeps_documents, keeps_names=True, folder=folder
    ):
        moved += number
    return moved


def ids(journal: SqlJournal, **asked: object) -> list[int]:
    query = HistoryQuery(**asked)  # type: ignore[arg-type] # named as its fields
    return [fax.id for fax in journal.history.page(query, limit=50).faxes]


def own_ids(journal: SqlJournal) -> set[int]:
    return {row[0] for row in journal._connection.execute("SELECT id FROM fax")}


def test_what_is_archived_is_found_ordered_counted_and_summed_up_as_before(journal: SqlJournal) -> None:
    history = journal.history
    before = {by: history.totals(HistoryQuery(), by) for by in TotalsBy}
    assert move(journal) == 5
    assert own_ids(journal) == {6, 7}
    assert ids(journal) == [7, 5, 4, 3, 2, 1]
    assert ids(journal, is_rising=True) == [1, 2, 3, 4, 5, 7]
    assert ids(journal, text="0104") == [3]
    assert ids(journal, tag="court") == [7, 1]
    by_number = HistoryQuery(sort=HistorySort.NUMBER, is_rising=True)
    listed = [fax.recipient.address for fax in history.page(by_number, limit=50).faxes]
    assert listed == sorted((*ADDRESSES, "+13125550108"))
    assert history.count(HistoryQuery(), at_most=9).number == 6
    assert history.count(HistoryQuery(), at_most=4).is_more
    assert {by: history.totals(HistoryQuery(), by) for by in TotalsBy} == before
    assert history.tags([1, 7]) == {1: ("court",), 7: ("court",)}
    assert [each.faxes for each in journal.archives.all()] == [5]


def test_page_by_page_nothing_is_left_out_and_nothing_comes_twice(journal: SqlJournal) -> None:
    move(journal)
    for sort in HistorySort:
        seen: list[int] = []
        page = journal.history.page(HistoryQuery(sort=sort), limit=2)
        while True:
            seen += [fax.id for fax in page.faxes]
            if page.after is None:
                break
            page = journal.history.page(HistoryQuery(sort=sort), after=page.after, limit=2)
        assert sorted(seen) == [1, 2, 3, 4, 5, 7], sort


def test_its_story_its_chain_and_its_log_are_whole(journal: SqlJournal, tmp_path: Path) -> None:
    before = {fax_id: journal.listing.history(fax_id) for fax_id in range(1, 8)}
    links = [link.stated for link in journal.chain.of_fax(2)]
    move(journal)
    assert {fax_id: journal.listing.history(fax_id) for fax_id in range(1, 8)} == before
    assert [link.stated for link in journal.chain.of_fax(2)] == links
    assert journal.listing.fax(3).recipient.address == ADDRESSES[2]
    assert [fax.id for fax in journal.listing.faxes([7, 2])] == [7, 2]
    found = audit(journal.chain, (), at_s=LATER_S)
    assert (found.is_whole, found.links) == (True, 32)
    export(journal.chain, tmp_path / "log.jsonl", at_s=LATER_S, program="test")
    assert not list(check_file(tmp_path / "log.jsonl").findings())


def test_a_change_in_the_archive_is_found(journal: SqlJournal, path: Path) -> None:
    move(journal)
    [(_archive, archived)] = journal.archives.opened()
    archived.raw.execute("UPDATE fax SET recipient = '+13125550199' WHERE id = 4")
    assert [each.fax_id for each in audit(journal.chain, (), at_s=LATER_S).findings] == [4]


def test_what_is_archived_is_not_changed_any_more(journal: SqlJournal) -> None:
    move(journal)
    with pytest.raises(CommandRefusedError) as refused:
        journal.fax(2)
    assert refused.value.code == "command.archived"
    with pytest.raises(CommandRefusedError) as refused:
        journal.fax(99)
    assert refused.value.code == "command.no_such_fax"


@pytest.mark.parametrize("point", ["_copy", "_take_out", "_end"])
@pytest.mark.parametrize("is_after", [False, True])
def test_a_move_that_is_cut_off_loses_and_doubles_nothing_and_goes_on(
    journal: SqlJournal, path: Path, monkeypatch: pytest.MonkeyPatch, point: str, is_after: bool
) -> None:
    real = getattr(Moving, point)

    def cut_off(self: Moving, *given: object) -> None:
        if is_after:
            real(self, *given)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Moving, point, cut_off)
        with pytest.raises(KeyboardInterrupt):
            move(journal)
    with closing(open_journal(path)) as again:
        assert ids(again) == [7, 5, 4, 3, 2, 1]
        assert again.history.count(HistoryQuery(), at_most=9).number == 6
        assert sum(each.faxes for each in again.history.totals(HistoryQuery(), TotalsBy.USER)) == 6
        assert audit(again.chain, (), at_s=LATER_S).is_whole
        move(again)
        assert own_ids(again) == {6, 7}
        assert ids(again) == [7, 5, 4, 3, 2, 1]
        assert ids(again, text="0105") == [4]
        assert [(each.faxes, each.is_done) for each in again.archives.all()] == [(5, True)]
        assert audit(again.chain, (), at_s=LATER_S).is_whole


def test_what_a_cut_off_step_left_does_not_come_back_when_its_fax_is_removed(
    journal: SqlJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(*_given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Moving, "_take_out", cut_off)
        with pytest.raises(KeyboardInterrupt):
            move(journal, limit=5)
    journal.remove(2, at_s=LATER_S)
    assert move(journal) == 4
    assert ids(journal) == [7, 5, 4, 3, 1]
    assert audit(journal.chain, (), at_s=LATER_S).is_whole


def test_an_archive_that_is_missing_is_said_and_nothing_of_it_is_deleted(
    journal: SqlJournal, path: Path
) -> None:
    move(journal)
    [archive] = journal.archives.all()
    file = journal.archives.path(archive.file_name)
    journal.archives.close()
    away = file.rename(path.parent / "elsewhere.db")
    assert journal.history.missing_files() == [archive.file_name]
    assert ids(journal) == [7]
    [finding] = audit(journal.chain, (), at_s=LATER_S).findings
    assert (finding.kind, finding.message.code) == (Kind.MISSING, "audit.archive_missing")
    assert journal.owned_by_archives(["one.pdf", "two.pdf"]) == {"one.pdf", "two.pdf"}
    away.rename(file)
    assert ids(journal) == [7, 5, 4, 3, 2, 1]
    assert journal.history.missing_files() == []


def test_documents_of_archived_faxes_are_owned(journal: SqlJournal) -> None:
    names = [journal.fax(fax_id).payload.spool_name or "" for fax_id in (1, 7)]
    move(journal)
    assert journal.owned_by_archives([*names, "nobodys.pdf"]) == {names[0]}


def test_what_retention_has_still_to_do_with_and_what_somebody_keeps_stays(journal: SqlJournal) -> None:
    assert move(journal, keeps_documents=False) == 0
    assert journal.archives.all() == []
    journal.history.put_into_bin(1, at_s=LATER_S)
    assert move(journal) == 4
    assert own_ids(journal) == {1, 6, 7}


def test_a_second_move_makes_a_second_file(journal: SqlJournal) -> None:
    journal.history.put_into_bin(1, at_s=LATER_S)
    move(journal)
    journal.history.take_from_bin(1)
    assert move(journal) == 1
    assert len({each.file_name for each in journal.archives.all()}) == 2
    assert ids(journal) == [7, 5, 4, 3, 2, 1]
    assert audit(journal.chain, (), at_s=LATER_S).is_whole
    journal.note(journal.fax(7), cause=WHY, at_s=LATER_S)


def test_an_archive_elsewhere_that_a_move_was_cut_off_from_is_gone_on_with_only_where_it_lies(
    journal: SqlJournal, tmp_path: Path
) -> None:
    chosen = tmp_path / "chosen"
    chosen.mkdir()

    def step() -> int:
        return journal.moving.step(
            BEFORE_S, at_s=LATER_S, limit=2, keeps_documents=True, keeps_names=True, folder=chosen
        )

    assert step() == 2
    first = chosen / journal.archives.all()[0].file_name
    journal.archives.close()
    away = first.rename(tmp_path / "away.db")
    assert [step(), step(), step()] == [2, 1, 0]
    assert not first.exists()
    assert journal.history.missing_files() == [str(first)]
    assert ids(journal) == [7, 5, 4, 3]
    away.rename(first)
    assert ids(journal) == [7, 5, 4, 3, 2, 1]
    assert [(each.folder, each.faxes) for each in journal.archives.all()] == [
        (str(chosen), 2),
        (str(chosen), 3),
    ]
    assert audit(journal.chain, (), at_s=LATER_S).is_whole


def test_what_lies_in_the_folder_under_the_name_already_is_left_alone(
    journal: SqlJournal, tmp_path: Path
) -> None:
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    move(journal, folder=chosen)
    [archive] = journal.archives.all()
    with closing(open_journal(tmp_path / "other.db")) as other:
        [fax_id] = add(other, ONE)
        go(other, fax_id, *TO_ITS_END)
        other.history.tidy(limit_s=9.0, now_s=LATER_S)
        assert move(other, folder=chosen) == 1
        assert other.archives.all()[0].file_name == archive.file_name.replace(".db", "-2.db")
    assert ids(journal) == [7, 5, 4, 3, 2, 1]


def test_a_file_that_is_not_the_missing_archive_is_not_taken_for_it(
    journal: SqlJournal, tmp_path: Path
) -> None:
    move(journal)
    [archive] = journal.archives.all()
    file = journal.archives.path(archive.file_name)
    journal.archives.close()
    file.rename(tmp_path / "away.db")
    other = tmp_path / "other"
    other.mkdir()
    open_journal(other / file.name).close()
    journal.archives.look_in(other)
    assert journal.history.missing_files() == [archive.file_name]
    (tmp_path / "away.db").replace(other / file.name)
    journal.archives.close()
    journal.archives.look_in(other)
    assert (journal.history.missing_files(), ids(journal)) == ([], [7, 5, 4, 3, 2, 1])
