"""Send later, by a time, before others: what the words come to, and how they are shown."""

import json
from datetime import datetime
from typing import Any

import pytest

from faxdesk.cli import main
from faxdesk.domain.policy import Policy

TO = "+13127367276"


@pytest.fixture(autouse=True)
def _account(account: pytest.MonkeyPatch) -> None:
    """An account that faxes could go from."""


def faxes(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["queue", "--json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_times_are_shown_with_their_zone(letter_pdf: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--at", "tomorrow 8:00", "--deadline", "tomorrow 17:00", "--or-ask", "--priority", "urgent"]
    assert main(["send", letter_pdf, "--to", TO, *words]) == 0
    (fax,) = faxes(capsys)
    start, end = (datetime.fromisoformat(fax[name]) for name in ("not_before", "deadline"))
    assert start.tzinfo is not None
    assert (end - start).total_seconds() == 9 * 3600
    assert (start.hour, fax["priority"]) == (8, "urgent")
    assert fax["recipient"] == {"name": "", "company": "", "number": TO}


def test_a_fax_without_a_time_has_none(letter_pdf: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["send", letter_pdf, "--to", TO]) == 0
    (fax,) = faxes(capsys)
    assert (fax["not_before"], fax["deadline"], fax["priority"]) == (None, None, "normal")


def test_a_waiting_fax_is_given_another_time(letter_pdf: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["send", letter_pdf, "--to", TO, "--at", "tomorrow 8:00"]) == 0
    assert main(["reschedule", "1", "--at", "in 3 days", "--priority", "when-idle"]) == 0
    (fax,) = faxes(capsys)
    assert (datetime.fromisoformat(fax["not_before"]) - datetime.now().astimezone()).days == 2
    assert fax["priority"] == "when-idle"
    assert main(["reschedule", "1", "--now"]) == 0
    (fax,) = faxes(capsys)
    assert (fax["not_before"], fax["priority"]) == (None, "when-idle")
    assert main(["cancel", "1"]) == 0
    assert main(["reschedule", "1", "--now"]) == 1


def test_a_deadline_alone_lets_nothing_go_before_its_time(
    letter_pdf: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter_pdf, "--to", TO, "--at", "in 2 days"]) == 0
    (before,) = faxes(capsys)
    assert main(["reschedule", "1", "--deadline", "in 3 days", "--or-ask", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["id"], told["not_before"]) == ("1", before["not_before"])
    assert main(["reschedule", "1", "--between", "03:00-03:01", "--json"]) == 0
    after = json.loads(capsys.readouterr().out)
    assert (after["deadline"], after["not_before"] != told["not_before"]) == (told["deadline"], True)
    assert main(["reschedule", "1", "--at", "in 4 days"]) == 2  # that is after it must be there
    assert main(["reschedule", "1", "--now", "--json"]) == 0
    now = json.loads(capsys.readouterr().out)
    assert (now["deadline"], now["not_before"]) == (None, None)


def test_hours_of_working_days_put_a_fax_off(letter_pdf: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--between", "03:00-03:01", "--working-days", "--receiver-time"]
    assert main(["send", letter_pdf, "--to", TO, *words]) == 0
    (fax,) = faxes(capsys)
    assert datetime.fromisoformat(fax["not_before"]) > datetime.now().astimezone() or fax["not_before"]


@pytest.mark.parametrize(
    "words",
    [
        ["--at", "yesterday"],
        ["--at", "soonish"],
        ["--between", "morning"],
        ["--working-days"],
        ["--or-ask"],
        ["--at", "tomorrow 8:00", "--deadline", "in 2 min"],
        ["--priority", "highest"],
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_queued(
    letter_pdf: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status = main(["send", letter_pdf, "--to", TO, *words])
    except SystemExit as ended:
        status = int(ended.code or 0)
    assert status == 2
    assert capsys.readouterr().err
    assert faxes(capsys) == []


@pytest.mark.parametrize("words", [[], ["--now", "--at", "tomorrow 8:00"]])
def test_rescheduling_says_what_it_needs(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reschedule", "1", *words]) == 2
    assert capsys.readouterr().err


def test_office_hours_are_a_setting_and_need_no_further_word(
    letter_pdf: str, account: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = "01-01..12-30"  # all year but for its last day
    policy = Policy.from_entries({"settings": {"office_hours": "03:00-03:01", "closed_days": closed}}, "")
    account.setattr("faxdesk.app.machine_policy", lambda: policy)
    assert main(["send", letter_pdf, "--to", TO, "--between", "office"]) == 0
    (fax,) = faxes(capsys)
    opens = datetime.fromisoformat(fax["not_before"])
    assert (opens.month, opens.day, opens.hour) == (12, 31, 3)
