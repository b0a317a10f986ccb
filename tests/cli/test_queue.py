"""faxdesk queue as text: columns that stand in the same place, and lines that fit the terminal."""

import json
import sys
from collections.abc import Callable

import pytest

from faxdesk.cli import main
from faxdesk.cli.table import cells, cut
from tests.documents import corpus

Write = Callable[[str, bytes], str]

NAMES = ("a.pdf", "Annual report of the town hall, second draft of March.pdf", "契約書.pdf")


@pytest.fixture
def queued(account: pytest.MonkeyPatch, file: Write, capsys: pytest.CaptureFixture[str]) -> None:
    """Three faxes, of names as short, as long and as wide as names are."""
    for number, name in enumerate(NAMES):
        assert main(["send", file(name, corpus.simple(1)), "--to", f"+1312736727{number}"]) == 0
    capsys.readouterr()


@pytest.mark.usefixtures("queued")
def test_a_script_gets_each_line_whole_and_aligned(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["queue"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(name in line for name, line in zip(NAMES, lines, strict=True))
    first, _long, third = [cells(line[: line.index("Waiting")]) for line in lines]
    assert first == third


@pytest.mark.usefixtures("queued")
@pytest.mark.parametrize("width", [50, 80])
def test_on_a_terminal_no_line_is_wider_than_it(
    width: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", str(width))
    assert main(["queue"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert all(cells(line) <= width for line in lines)
    assert "…" in lines[1]


@pytest.mark.usefixtures("queued")
def test_a_wide_terminal_aligns_all_of_them(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "300")
    assert main(["queue"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len({cells(line[: line.index("Waiting")]) for line in lines}) == 1
    assert lines[1].split("  Waiting")[0].rstrip().endswith("…")


@pytest.mark.usefixtures("queued")
def test_a_fax_that_is_not_split_is_part_one_of_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["queue", "--json"]) == 0
    faxes = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(fax["part"], fax["parts"]) for fax in faxes] == [(1, 1)] * 3


@pytest.mark.usefixtures("account")
def test_the_parts_of_a_long_document_are_numbered(file: Write, capsys: pytest.CaptureFixture[str]) -> None:
    book = file("book.pdf", corpus.simple(400))
    assert main(["send", book, "--to", "+13127367276", "--json"]) == 0
    faxes = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(fax["part"], fax["parts"]) for fax in faxes] == [(1, 2), (2, 2)]


def test_a_cut_text_ends_with_a_mark_and_counts_wide_letters_twice() -> None:
    assert (cut("letter.pdf", 10), cut("letter.pdf", 7)) == ("letter.pdf", "letter…")
    assert (cells("契約書"), cut("契約書", 4)) == (6, "契…")
    assert cells("e\u0301") == 1
