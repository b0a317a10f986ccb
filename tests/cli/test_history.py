"""faxdesk history, tag, remove, restore: what is over is found, summed up, exported and had back."""

import csv
import io
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.cli import main
from faxdesk.domain.fax.state import State
from tests.store.contract.team import add, go
from tests.stores import open_journal

TO_ITS_END = (State.SUBMITTING, State.ACCEPTED, State.DELIVERED)


@pytest.fixture
def past(account: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A delivered fax, one that failed, and one that waits."""
    assert main(["queue"]) == 0
    [path] = tmp_path.glob("home/**/journal.db")
    with closing(open_journal(path)) as journal:
        one, two, _three = add(journal, "+13125550101", "+442079460958", "+13125550103")
        go(journal, one, *TO_ITS_END)
        go(journal, two, State.SUBMITTING, State.ACCEPTED, State.FAILED)
    capsys.readouterr()


def rows(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main(["history", "--json", *arguments]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.usefixtures("past")
def test_what_is_over_is_found_by_words_and_by_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert [each["id"] for each in rows(capsys)] == ["2", "1"]
    assert [each["id"] for each in rows(capsys, "letter", "0101")] == ["1"]
    assert [each["id"] for each in rows(capsys, "failed")] == ["2"]
    assert [each["id"] for each in rows(capsys, "--state", "delivered")] == ["1"]
    assert [each["id"] for each in rows(capsys, "--number", "020 7946 0958")] == ["2"]
    assert [each["id"] for each in rows(capsys, "--sort", "number", "--limit", "1")] == ["1"]
    assert rows(capsys, "--since", "2040-01-01") == rows(capsys, "--until", "2001-01-01") == []
    assert main(["history", "nothing of the kind"]) == 0
    assert "Nothing of the kind" in capsys.readouterr().out


@pytest.mark.usefixtures("past")
def test_a_day_that_is_none_is_said_to_be_none(refused: Callable[..., tuple[int, str]]) -> None:
    status, said = refused("history", "--since", "31.31.2026")
    assert status == 2
    assert "is no day" in said


@pytest.mark.usefixtures("past")
def test_a_table_opens_in_excel_as_it_is_meant(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tag", "=cmd|' /C calc'!A0", "1"]) == 0
    file = tmp_path / "history.csv"
    assert main(["history", "--csv", "-o", str(file)]) == 0
    content = file.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    head, failed, delivered = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    assert failed[head.index("Number")] == "+44 20 7946 0958"
    assert delivered[head.index("Tags")].startswith("'=cmd")
    capsys.readouterr()


@pytest.mark.usefixtures("past")
def test_sums_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    for by in ("day", "recipient", "user"):
        found = rows(capsys, "--totals", by)
        assert sum(int(str(each["faxes"])) for each in found) == 2
        assert sum(int(str(each["failed"])) for each in found) == 1


def listed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The faxes that stand in the queue's list."""
    capsys.readouterr()
    assert main(["queue"]) == 0
    return [line.split()[0] for line in capsys.readouterr().out.splitlines()]


@pytest.mark.usefixtures("past")
def test_what_arrived_can_be_had_back_and_what_failed_is_gone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["remove", "1", "2"]) == 0
    assert rows(capsys) == []
    assert [each["id"] for each in rows(capsys, "--removed")] == ["1"]
    assert listed(capsys) == ["3"]
    assert main(["restore", "1"]) == 0
    assert listed(capsys) == ["1", "3"]
    assert main(["restore", "1", "2"]) == 1
    capsys.readouterr()
    assert [each["id"] for each in rows(capsys)] == ["1"]
    assert main(["remove", "3"]) == 1


@pytest.mark.usefixtures("past")
def test_a_tag_finds_its_faxes_until_it_is_taken_off(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tag", "Court case", "1"]) == 0
    assert [each["tags"] for each in rows(capsys, "--tag", "court case")] == [["court case"]]
    assert main(["tag", "--remove", "court case", "1"]) == 0
    assert rows(capsys, "--tag", "court case") == []


@pytest.mark.usefixtures("past")
def test_what_is_taken_out_of_the_history_stands_in_the_audit_log_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["history", "-o", str(tmp_path / "all.csv")]) == 0
    assert main(["history", "--totals", "day", "-o", str(tmp_path / "days.csv")]) == 0
    assert main(["remove", "1", "2"]) == 0
    assert main(["restore", "1"]) == 0
    capsys.readouterr()
    assert main(["audit", "--log", "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(each["what"], each.get("fax")) for each in told[-5:]] == [
        ("history_exported", None),
        ("totals_exported", None),
        ("fax_binned", "1"),
        ("fax_removed", "2"),
        ("fax_restored", "1"),
    ]
