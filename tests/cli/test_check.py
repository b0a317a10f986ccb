"""faxdesk check says what faxdesk send does."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from faxdesk.cli import main
from tests.documents import corpus

Write = Callable[[str, bytes], str]


def test_what_is_sent_as_several_faxes_can_be_sent(file: Write, capsys: pytest.CaptureFixture[str]) -> None:
    long = file("long.pdf", corpus.simple(400))
    assert main(["check", long]) == 0
    said = capsys.readouterr().out
    assert "warning: 400 pages are more than one fax can have. They are sent as 2 faxes" in said
    assert main(["check", long, "--json"]) == 0
    checked = json.loads(capsys.readouterr().out)
    assert (checked["pages"], checked["sendable"]) == (400, True)
    [finding] = checked["findings"]
    assert set(finding) == {"code", "severity", "message"}
    assert (finding["code"], finding["severity"]) == ("sent_in_parts", "warning")


def test_a_file_that_is_not_there_has_no_size(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "nofile.pdf")
    assert main(["check", path]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines == [path, "  error: There is no such file. Check its name and its folder."]


def test_a_locked_file_is_told_with_the_option_but_a_script_gets_the_sentence_alone(
    file: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    locked = file("locked.pdf", corpus.encrypted("secret", revision=6))
    assert main(["check", locked]) == 1
    assert "faxdesk send --password-stdin" in capsys.readouterr().out
    assert main(["check", locked, "--json"]) == 1
    [finding] = json.loads(capsys.readouterr().out)["findings"]
    assert (finding["code"], finding["message"]) == ("encrypted", "This PDF needs a password to open.")


def test_a_text_is_drawn_as_it_will_arrive(file: Write, tmp_path: Path) -> None:
    out = tmp_path / "page.png"
    assert main(["preview", file("note.txt", b"Good day.\n"), "-o", str(out)]) == 0
    assert out.read_bytes().startswith(b"\x89PNG")


def test_a_page_beyond_a_texts_end_is_refused(
    file: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "page.png"
    assert main(["preview", file("note.txt", b"Good day.\n"), "--page", "3", "-o", str(out)]) == 2
    assert "3" in capsys.readouterr().err
    assert not out.exists()
