"""What a person would be asked: a command says it, and sends nothing without a word beforehand."""

import pytest

from faxdesk.cli import main

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
    assert main(["send", letter_pdf, "--to", OWN, "--to", OTHER]) == 1
    said = capsys.readouterr().err
    assert f"This is a fax number of your own. {OWN}" in said
    assert "Nothing was queued. Use --anyway to send it all the same." in said
    assert queued(capsys) == 0
    assert main(["send", letter_pdf, "--to", OWN, "--allow-duplicate"]) == 1
    assert main(["send", letter_pdf, "--to", OWN, "--anyway"]) == 0
    assert queued(capsys) == 1


def test_the_same_document_again_names_the_fax_and_the_way_on(
    letter_pdf: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter_pdf, "--to", OTHER]) == 0
    capsys.readouterr()
    assert main(["send", letter_pdf, "--to", OTHER]) == 1
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
