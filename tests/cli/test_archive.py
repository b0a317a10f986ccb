"""faxdesk archive: old years go into a file of their own, are found there, and are said to be missing."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.cli import main
from faxdesk.domain.fax.state import State
from tests.store.contract.team import NOW_S, add, go
from tests.store.old_journals import make
from tests.stores import open_journal

TO_ITS_END = (State.SUBMITTING, State.ACCEPTED, State.DELIVERED)


@pytest.fixture
def past(account: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A fax that was delivered long ago, in a journal whose retention is off."""
    assert main(["queue"]) == 0
    [path] = tmp_path.glob("home/**/journal.db")
    with closing(open_journal(path)) as journal:
        [fax_id] = add(journal, "+13125550101")
        go(journal, fax_id, *TO_ITS_END)
        add(journal, "+13125550102")
        journal.history.tidy(limit_s=9.0, now_s=NOW_S + 30 * 86_400)
        journal._connection.execute(
            "UPDATE fax SET created_at_s = 1600000000.0, state_since_s = 1600000000.0"
        )
    capsys.readouterr()
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    capsys.readouterr()
    assert main(list(arguments)) == status
    return capsys.readouterr().out


def test_an_old_year_goes_into_a_file_and_is_found_there(
    past: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, "archive") == "There are no archives.\n"
    assert "nothing to archive" in said(capsys, "archive", "--before", "2021")  # its document is still there
    with closing(open_journal(past)) as journal:
        journal._connection.execute("UPDATE fax SET purged_at_s = 1700000000.0 WHERE id = 1")
    done = json.loads(said(capsys, "archive", "--before", "2021", "--json"))
    assert done == {"faxes": 1, "file": "before-2021-01-01.db", "folder": None}
    assert (past.parent / "archives" / done["file"]).exists()
    [fax] = [json.loads(line) for line in said(capsys, "history", "--json").splitlines()]
    assert fax["id"] == "1"
    assert "+13125550101" in said(capsys, "show", "1")
    assert said(capsys, "archive") == "before-2021-01-01.db: 1 faxes from before 2021-01-01\n"
    assert said(capsys, "audit")
    last = json.loads(said(capsys, "audit", "--log", "--json").splitlines()[-1])
    assert last["what"] == "archived"


def test_a_missing_archive_is_said_in_plain_words(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(open_journal(past)) as journal:
        journal._connection.execute("UPDATE fax SET purged_at_s = 1700000000.0 WHERE id = 1")
    said(capsys, "archive", "--before", "2021")
    (past.parent / "archives" / "before-2021-01-01.db").unlink()
    assert "It is missing" in said(capsys, "archive", status=1)
    main(["history"])
    assert "The archive before-2021-01-01.db isn't in its place" in capsys.readouterr().err
    assert "The archive before-2021-01-01.db isn't in its place" in said(capsys, "audit", status=1)


def test_an_archive_lies_in_the_folder_that_was_chosen_and_is_found_where_it_was_moved_to(
    past: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], refused: Callable[..., tuple[int, str]]
) -> None:
    with closing(open_journal(past)) as journal:
        journal._connection.execute("UPDATE fax SET purged_at_s = 1700000000.0 WHERE id = 1")
    chosen, other = tmp_path / "old years", tmp_path / "cupboard"
    status, line = refused("archive", "--before", "2021", "--folder", str(chosen))
    assert (status, line) == (2, f"faxdesk: There is no such folder: {chosen}")
    chosen.mkdir()
    done = json.loads(said(capsys, "archive", "--before", "2021", "--folder", str(chosen), "--json"))
    assert done == {"faxes": 1, "file": "before-2021-01-01.db", "folder": str(chosen)}
    assert not (past.parent / "archives").exists()
    assert "+13125550101" in said(capsys, "show", "1")
    chosen.rename(other)
    path = chosen / "before-2021-01-01.db"
    assert said(capsys, "archive", status=1).startswith(
        f"{path}: 1 faxes from before 2021-01-01. It is missing"
    )
    main(["history"])
    assert f"The archive {path} isn't in its place" in capsys.readouterr().err
    assert said(capsys, "archive", "--folder", str(other)).startswith(f"{other / path.name}: 1 faxes")
    assert "+13125550101" in said(capsys, "show", "1")
    assert said(capsys, "audit")


def test_how_many_faxes_of_somebody_who_is_forgotten_lie_in_archives_is_said(
    past: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_journal(past)) as journal:
        journal._connection.execute("UPDATE fax SET purged_at_s = 1700000000.0 WHERE id = 1")
    said(capsys, "archive", "--before", "2021")
    assert "of these faxes, in archives of old years: 1\n" in said(
        capsys, "forget", "+13125550101", "--dry-run"
    )
    done = json.loads(said(capsys, "forget", "+13125550101", "--yes", "--json"))
    assert (done["faxes"], done["archived_faxes"]) == (["1"], ["1"])


def test_what_is_too_near_or_no_day_is_refused(past: Path, refused: Callable[..., tuple[int, str]]) -> None:
    assert "a month old" in refused("archive", "--before", "2999")[1]
    assert "is no day" in refused("archive", "--before", "soon")[1]


def test_a_large_journal_of_an_earlier_version_is_said_to_take_a_while(
    past: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("faxdesk.store.sqlite.migrate.LONG_BYTES", 1)
    assert main(["queue"]) == 0
    assert "up to date" not in capsys.readouterr().err
    past.unlink()
    make(past, 9)
    main(["queue"])
    assert "MB up to date, once" in capsys.readouterr().err
    main(["queue"])
    assert "up to date" not in capsys.readouterr().err
