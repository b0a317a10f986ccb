"""The same once more, or to somebody else."""

import json
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from faxdesk.app import App
from faxdesk.cli import main

TO, OTHER = "+13127367276", "+12125550199"


@pytest.fixture(autouse=True)
def _account(account: pytest.MonkeyPatch) -> None:
    """An account that faxes could go from."""


def faxes(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["queue", "--json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def text_of(fax_id: int) -> list[str]:
    """What stands on each page that goes, below the sender's line."""
    return [
        text.partition("\n")[2] if " From +1" in text.partition("\n")[0] else text
        for text in whole_text_of(fax_id)
    ]


def whole_text_of(fax_id: int) -> list[str]:
    """The same with the line."""
    with App("real", sends=False) as session:
        (copy,) = session.commands.copies(fax_id)
        return [page.extract_text() for page in PdfReader(copy.path).pages]


def test_a_fax_goes_once_more_with_the_same_document(
    letter_pdf: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter_pdf, "--to", TO, "--quality", "normal"]) == 0
    assert main(["resend", "1", "--at", "tomorrow 8:00", "--json"]) == 0
    first, again = faxes(capsys)
    assert (again["to"], again["documents"]) == (TO, first["documents"])
    assert again["not_before"]
    assert text_of(1) == text_of(2)
    assert [each.count("From +1") for each in whole_text_of(2)] == [1] * len(whole_text_of(2))
    assert "To be sent" in whole_text_of(2)[0]


def test_the_cover_of_what_goes_to_somebody_else_is_made_out_to_them(
    letter_pdf: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter_pdf, "--to", TO, "--cover", "standard", "--subject", "Your form"]) == 0
    assert main(["contacts", "add", "Dr. Jones", OTHER]) == 0
    assert main(["resend", "1", "--to", "Dr. Jones"]) == 0
    first, again = faxes(capsys)
    assert (again["to"], again["recipient"]["name"]) == (OTHER, "Dr. Jones")
    assert again["pages"] == first["pages"]
    before, after = text_of(1), text_of(2)
    assert after[1:] == before[1:]
    assert TO in before[0]
    assert "Dr. Jones" in after[0]
    assert "Your form" in after[0]
    assert TO not in after[0]


def test_the_same_to_a_number_that_has_it_is_asked_about(
    letter_pdf: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter_pdf, "--to", TO]) == 0
    assert main(["send", letter_pdf, "--to", OTHER]) == 0
    capsys.readouterr()
    assert main(["resend", "1", "--to", OTHER, "--json"]) == 3
    (said,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (said["concern"], said["to"]) == ("duplicate", OTHER)
    assert len(faxes(capsys)) == 2
    assert main(["resend", "1", "--to", OTHER, "--allow-duplicate"]) == 0
    assert len(faxes(capsys)) == 3


def test_what_can_t_be_sent_again_says_why_and_leaves_no_copy_behind(
    letter_pdf: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter_pdf, "--to", TO]) == 0
    with App("real", sends=False) as session:
        (copy,) = session.commands.copies(1)
    folder = copy.path.parent
    before = set(folder.iterdir())
    assert main(["resend", "1", "7"]) == 1
    assert set(folder.iterdir()) == before
    assert main(["resend", "1", "--to", "nobody that is known"]) == 2
    Path(copy.path).unlink()
    assert main(["resend", "1"]) == 1
    assert len(faxes(capsys)) == 1
