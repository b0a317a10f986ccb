"""What became of files from watched folders."""

from faxdesk.domain.fax.folder_file import FolderFile
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.engine.records.journal import Journal
from tests.store.contract.team import submission

NOW_S = 1_000.0


def taken(token: str, *, desk: str = "here", refusal: Message | None = None) -> FolderFile:
    return FolderFile(
        token=token, desk_id=desk, folder="/srv/scans", file_name="a.pdf", at_s=NOW_S, refusal=refusal
    )


def test_a_file_is_over_once_all_its_faxes_have_ended(journal: Journal, other: Journal) -> None:
    ids = journal.add(submission("+13127367276", "+13127367277"), at_s=NOW_S)
    journal.folder_files.add(taken("t1"), ids)
    assert other.folder_files.knows("t1")
    assert not other.folder_files.knows("t2")
    assert other.folder_files.fax_ids("t1") == ids
    assert other.folder_files.over("here") == []
    for fax_id in ids:
        assert other.folder_files.over("here") == []
        journal.move(journal.fax(fax_id), State.CANCELLED, cause=Message(code="story.cancelled"), at_s=NOW_S)
    assert other.folder_files.over("here") == [taken("t1")]
    assert other.folder_files.over("elsewhere") == []


def test_a_fax_that_was_removed_is_over(journal: Journal) -> None:
    ids = journal.add(submission("+13127367276"), at_s=NOW_S)
    journal.folder_files.add(taken("t1"), ids)
    journal.move(journal.fax(ids[0]), State.CANCELLED, cause=Message(code="story.cancelled"), at_s=NOW_S)
    journal.remove(ids[0], at_s=NOW_S)
    assert journal.folder_files.over("here") == [taken("t1")]
    assert journal.folder_files.fax_ids("t1") == ids


def test_it_is_written_with_its_faxes_or_not_at_all(journal: Journal, other: Journal) -> None:
    try:
        with journal.transaction():
            journal.folder_files.add(taken("t1"), journal.add(submission("+13127367276"), at_s=NOW_S))
            raise InterruptedError
    except InterruptedError:
        assert not other.folder_files.knows("t1")
        assert other.listing.all_faxes() == []


def test_what_was_refused_stands_until_it_is_read_of(journal: Journal) -> None:
    refused = taken("t1", refusal=Message(code="folder.not_a_number", values={"text": "x"}))
    journal.folder_files.add(refused, ())
    journal.folder_files.add(taken("t2"), ())
    assert journal.folder_files.refused("here") == [refused]
    assert journal.folder_files.over("here") == [taken("t2")]
    journal.folder_files.forget(["t1", "t2"])
    assert journal.folder_files.refused("here") == []
    assert not journal.folder_files.knows("t2")
