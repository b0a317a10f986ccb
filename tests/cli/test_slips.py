"""What the command line answers to a slip: one line that names the word at fault and what helps."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.documents import corpus

Write = Callable[[str, bytes], str]
Refused = Callable[..., tuple[int, str]]


def test_a_word_that_is_neither_command_nor_file_opens_no_window(
    refused: Refused, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = refused("bogus")
    assert answer == (2, 'faxdesk: there is no command and no file "bogus" (see faxdesk --help)')
    assert refused("--demo", "bogus", "--json")[0] == 2


@pytest.mark.parametrize(("typed", "meant"), [("qeue", "queue"), ("Send", "send"), ("chek", "check")])
def test_a_mistyped_command_is_guessed(
    refused: Refused, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str, meant: str
) -> None:
    monkeypatch.chdir(tmp_path)
    status, said = refused(typed, "letter.pdf")
    assert (status, f'did you mean "{meant}"?' in said) == (2, True)


@pytest.mark.parametrize("arguments", [["letter.pdf"], ["gone/letter.pdf"], ["queue-of-faxes"]])
def test_a_file_goes_to_the_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: list[str]
) -> None:
    from faxdesk.cli.parser import parse

    monkeypatch.chdir(tmp_path)
    for name in ("letter.pdf", "queue-of-faxes"):
        (tmp_path / name).write_bytes(b"")
    assert parse(arguments).files == arguments


@pytest.mark.usefixtures("account")
def test_a_number_that_is_none_is_named(refused: Refused, letter_pdf: str) -> None:
    status, said = refused("send", letter_pdf, "--to", "+13127367276", "--to", "not")
    assert (status, said) == (
        2,
        "faxdesk: --to “not”: This is no fax number, and nobody in the address book is called so.",
    )


@pytest.mark.usefixtures("account")
def test_pages_that_are_not_there_are_said_once_with_their_file(refused: Refused, letter_pdf: str) -> None:
    status, said = refused("send", letter_pdf, "--to", "+13127367276", "--pages", "9")
    assert status == 2
    assert said.startswith("faxdesk: letter.pdf: ")


@pytest.mark.usefixtures("account")
def test_a_locked_document_is_sent_away_with_the_option_that_opens_it(refused: Refused, file: Write) -> None:
    locked = file("locked.pdf", corpus.encrypted("secret", revision=6))
    status, said = refused("send", locked, "--to", "+13127367276")
    assert (status, "--password-stdin" in said) == (1, True)


@pytest.mark.usefixtures("account")
def test_a_document_that_is_too_large_is_sent_away_with_the_option_that_shrinks_it(
    refused: Refused, file: Write
) -> None:
    scan = file("scan.pdf", corpus.heavy(21_000_000))
    status, said = refused("send", scan, "--to", "+13127367276")
    assert (status, "--shrink" in said) == (1, True)


@pytest.mark.parametrize("missing", ["TELNYX_API_KEY", "FAXDESK_CONNECTION_ID", "FAXDESK_FROM"])
def test_what_is_not_set_up_is_sent_to_setup(
    refused: Refused, letter_pdf: str, account: pytest.MonkeyPatch, missing: str
) -> None:
    account.delenv(missing)
    status, said = refused("send", letter_pdf, "--to", "+13127367276")
    assert (status, said.endswith("Set it up with: faxdesk setup")) == (4, True)


def test_setup_looks_at_the_number_before_it_asks_for_a_key(
    refused: Refused, account: pytest.MonkeyPatch
) -> None:
    account.delenv("TELNYX_API_KEY")
    status, said = refused("setup", "--connection", "abc", "--from", "12")
    assert (status, "+13125790015" in said, "API key" in said) == (2, True, False)
    status, said = refused("setup", "--from", "+13125790015")
    assert (status, "--key-stdin" in said, "faxdesk setup" in said) == (4, True, False)


@pytest.mark.usefixtures("account")
@pytest.mark.parametrize("command", [["send", "--to", "+13127367276"], ["preview", "-o", "page.png"]])
def test_a_file_that_was_never_there_is_not_said_to_be_gone(
    refused: Refused, tmp_path: Path, command: list[str]
) -> None:
    name, *rest = command
    status, said = refused(name, str(tmp_path / "nofile.pdf"), *rest)
    assert (status, "There is no such file." in said, "any more" in said) == (1, True, False)
