"""Broadcasts on the command line: one send to several is one thing to show, pause, stop and export."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from faxdesk.cli import main

NUMBERS = ("+13127367276", "+13127367277", "+13127367278")

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; its status and what it printed."""

    def run_it(*arguments: str) -> tuple[int, str]:
        status = main(arguments)
        return status, capsys.readouterr().out

    return run_it


@pytest.fixture
def sent(account: pytest.MonkeyPatch, letter_pdf: str, run: Run) -> str:
    """What was printed for a letter to three numbers, after one to a single number."""
    assert run("send", letter_pdf, "--to", "+13127367270")[0] == 0
    recipients = [word for number in NUMBERS for word in ("--to", number)]
    status, out = run("send", letter_pdf, *recipients)
    assert status == 0
    return out


def objects(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_send_says_how_all_of_them_are_called(sent: str) -> None:
    assert sent.splitlines()[-1] == "Broadcast B1: 3 faxes"


@pytest.mark.usefixtures("account")
def test_each_fax_names_its_broadcast_in_json_and_one_sent_alone_has_none(letter_pdf: str, run: Run) -> None:
    _status, out = run("send", letter_pdf, "--to", NUMBERS[0], "--to", NUMBERS[1], "--json")
    assert [each["broadcast"] for each in objects(out)] == ["B1", "B1"]
    _status, out = run("send", letter_pdf, "--to", NUMBERS[2], "--json")
    assert [each["broadcast"] for each in objects(out)] == [None]


@pytest.mark.usefixtures("sent")
def test_the_queue_has_one_line_for_it_and_its_faxes_where_asked_for(run: Run) -> None:
    lines = run("queue")[1].splitlines()
    assert [line.split()[0] for line in lines] == ["1", "B1"]
    assert "3 recipients" in lines[1]
    assert lines[1].endswith("3 waiting.")
    assert [line.split()[0] for line in run("queue", "--broadcast", "B1")[1].splitlines()] == ["2", "3", "4"]
    assert len(objects(run("queue", "--json")[1])) == 4
    assert [each["id"] for each in objects(run("queue", "--broadcast", "b1", "--json")[1])] == ["2", "3", "4"]


@pytest.mark.usefixtures("sent")
@pytest.mark.parametrize("command", [("show", "B1", "--json"), ("queue", "--broadcasts", "--json")])
def test_its_totals_are_one_json_object(run: Run, command: tuple[str, ...]) -> None:
    [told] = objects(run(*command)[1])
    assert (told["id"], told["broadcast"], told["recipients"], told["faxes"]) == ("B1", "B1", 3, 3)
    assert told["totals"] == {
        "under_way": 0,
        "waiting": 3,
        "needs_you": 0,
        "failed": 0,
        "delivered": 0,
        "ended_otherwise": 0,
    }
    assert (told["paused"], told["documents"], told["pages"]) == (False, ["letter.pdf"], 2)


@pytest.mark.usefixtures("sent")
def test_it_is_held_released_and_cancelled_as_one(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("hold", "B1") == (0, "   B1  3 recipients      letter.pdf  Paused, 3 waiting.\n")
    assert "Its broadcast is paused." in run("show", "2")[1]
    assert run("release", "B1")[0] == 0
    assert main(["release", "B1"]) == 1
    assert "not paused" in capsys.readouterr().err
    assert run("cancel", "B1", "1")[0] == 0
    assert {each["state"] for each in objects(run("queue", "--json")[1])} == {"cancelled"}
    assert main(["retry", "B1"]) == 1
    assert "No fax of broadcast B1 has failed." in capsys.readouterr().err


@pytest.mark.usefixtures("sent")
def test_its_waiting_faxes_are_rescheduled_together(run: Run) -> None:
    assert run("reschedule", "B1", "--priority", "urgent")[0] == 0
    assert [each["priority"] for each in objects(run("queue", "--json")[1])] == ["normal", *["urgent"] * 3]


@pytest.mark.usefixtures("sent")
def test_results_go_into_a_file_by_the_broadcast_or_any_of_its_faxes(run: Run, tmp_path: Path) -> None:
    output = tmp_path / "results.csv"
    assert run("results", "B1", "-o", str(output)) == (0, f"{output}\n")
    text = output.read_bytes().decode("utf-8-sig")
    assert [line.split(",")[2] for line in text.splitlines()[1:]] == [
        "+1 312-736-7276",
        "+1 312-736-7277",
        "+1 312-736-7278",
    ]
    assert [each["to"] for each in objects(run("results", "3", "--json")[1])] == list(NUMBERS)


@pytest.mark.usefixtures("sent")
def test_what_is_no_broadcast_is_said(refused: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    assert refused("show", "B7") == (1, "faxdesk: There is no broadcast B7.")
    status, said = refused("results", "1")
    assert (status, "part of no broadcast" in said) == (1, True)
    assert refused("hold", "Bee")[0] == 2
    status, said = refused("results", "B1", "-o", str(tmp_path / "nowhere" / "r.csv"))
    assert (status, "r.csv" in said) == (1, True)


@pytest.mark.usefixtures("account")
def test_a_list_above_the_size_that_was_set_must_be_confirmed(letter_pdf: str, run: Run) -> None:
    recipients = [word for number in range(101) for word in ("--to", f"+1312555{number:04}")]
    status, out = run("send", letter_pdf, *recipients, "--json")
    [told] = objects(out)
    assert (status, told["concern"], told["to"]) == (3, "many_recipients", None)
    assert "101 recipients, 202 pages, about " in told["message"]
    assert run("queue", "--json") == (0, "")
    status, out = run("send", letter_pdf, *recipients, "--json", "--yes")
    assert (status, len(out.splitlines())) == (0, 101)
