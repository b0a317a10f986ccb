"""What a person would be asked: a command says it, and sends nothing without a word beforehand."""

import io
import json
from pathlib import Path

import pytest
from reportlab.pdfgen import canvas

from faxdesk.app import App
from faxdesk.cli import main
from faxdesk.domain.people.contact import Contact, ContactNumber, DoNotFax

OWN, OTHER = "+13125790099", "+13127367276"


@pytest.fixture(autouse=True)
def _account(account: pytest.MonkeyPatch) -> None:
    """Of whom OWN is the from-number."""


def queued(capsys: pytest.CaptureFixture[str]) -> int:
    capsys.readouterr()
    assert main(["queue", "--json"]) == 0
    return len(capsys.readouterr().out.splitlines())


def test_one_s_own_number_stops_the_command_until_it_is_meant(
    letter_pdf: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter_pdf, "--to", OWN, "--to", OTHER]) == 3
    said = capsys.readouterr().err
    assert f"This is a fax number of your own. {OWN}" in said
    assert "Nothing was queued. Use --yes to send it all the same." in said
    assert queued(capsys) == 0
    assert main(["send", letter_pdf, "--to", OWN, "--allow-duplicate"]) == 3
    assert main(["send", letter_pdf, "--to", OWN, "--yes"]) == 0
    assert queued(capsys) == 1
    assert main(["send", letter_pdf, "--to", OWN, "--anyway"]) == 0, "as scripts of today call it"


def test_the_same_document_again_names_the_fax_and_the_way_on(
    letter_pdf: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter_pdf, "--to", OTHER]) == 0
    capsys.readouterr()
    assert main(["send", letter_pdf, "--to", OTHER]) == 3
    said = capsys.readouterr().err
    assert f"The same document has just been sent there, or is about to go. {OTHER}: Waiting (fax 1, " in said
    assert "Use --allow-duplicate to send it all the same." in said
    assert main(["send", letter_pdf, "--to", OTHER, "--allow-duplicate"]) == 0
    assert queued(capsys) == 2


def test_an_empty_cover_is_told_and_goes(letter_pdf: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A person is asked once; a script, which named its cover, each time only told."""
    assert main(["send", letter_pdf, "--to", OTHER, "--cover", "short"]) == 0
    assert "The cover page is empty" in capsys.readouterr().err
    assert queued(capsys) == 1


def concerns(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_slip_off_a_number_that_was_faxed_is_a_line_of_json_and_nothing_is_queued(
    letter_pdf: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter_pdf, "--to", OTHER]) == 0
    with App("real", sends=False) as session:
        session.submissions._journal.contacts.put(
            [Contact(name="Lab", numbers=(ContactNumber(address=OTHER),))], at_s=0.0
        )
    capsys.readouterr()
    assert main(["send", letter_pdf, "--to", "+13127367267", "--json"]) == 3
    (said,) = concerns(capsys)
    assert (said["concern"], said["to"]) == ("near_known_number", "+13127367267")
    assert "Lab is +1 312-736-7276." in said["message"]
    assert main(["send", letter_pdf, "--to", "+13127367267", "--json", "--confirm-new"]) == 3
    assert queued(capsys) == 1
    assert main(["send", letter_pdf, "--to", "+13127367267", "--json", "--yes"]) == 0
    assert queued(capsys) == 2


def test_new_numbers_are_nothing_to_a_script_until_they_are_to_be_confirmed(
    letter_pdf: str, capsys: pytest.CaptureFixture[str], account: pytest.MonkeyPatch
) -> None:
    from faxdesk.domain.policy import Policy

    policy = Policy.from_entries({"settings": {"new_numbers": "confirm"}}, "policy.json")
    account.setattr("faxdesk.app.machine_policy", lambda: policy)
    assert main(["send", letter_pdf, "--to", OTHER, "--json"]) == 3
    (said,) = concerns(capsys)
    assert (said["concern"], said["to"]) == ("new_number", OTHER)
    assert main(["send", letter_pdf, "--to", OTHER, "--confirm-new"]) == 0
    assert queued(capsys) == 1


def test_nobody_can_confirm_a_fax_to_who_is_not_to_be_faxed(
    letter_pdf: str, capsys: pytest.CaptureFixture[str]
) -> None:
    numbers = (ContactNumber(address=OTHER),)
    contact = Contact(name="Dr. Smith", numbers=numbers, do_not_fax=DoNotFax(reason="Moved to e-mail."))
    with App("real", sends=False) as session:
        assert session.submissions.in_book() == []
        session.submissions._journal.contacts.put([contact], at_s=0.0)
    assert main(["send", letter_pdf, "--to", OTHER, "--json", "--yes"]) == 3
    (said,) = concerns(capsys)
    assert (said["concern"], said["to"]) == ("do_not_fax", OTHER)
    assert "Dr. Smith: Moved to e-mail." in said["message"]
    assert queued(capsys) == 0


def test_a_letter_that_names_another_fax_number_stops_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "to the court.pdf"
    letter.write_bytes(letter_saying("Via fax: (312) 736-7300", "Dear Sir or Madam,"))
    assert main(["send", str(letter), "--to", OTHER, "--json"]) == 3
    (said,) = concerns(capsys)
    assert said["concern"] == "other_number_in_document"
    assert "The letter says +1 312-736-7300." in said["message"]
    assert main(["send", str(letter), "--to", "+13127367300"]) == 0


def letter_saying(*lines: str) -> bytes:
    out = io.BytesIO()
    pad = canvas.Canvas(out, invariant=True)
    for place, line in enumerate(lines):
        pad.drawString(72, 700 - 20 * place, line)
    pad.save()
    return out.getvalue()
