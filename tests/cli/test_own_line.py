"""faxdesk fit and preview draw the sender's line where faxdesk send would put it on."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest

from faxdesk.app import App
from faxdesk.cli import main
from tests.documents import corpus

Write = Callable[[str, bytes], str]


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A computer on which nothing was set up."""
    path = tmp_path / "home"
    monkeypatch.setenv("FAXDESK_HOME", str(path))
    monkeypatch.delenv("FAXDESK_FROM", raising=False)
    return path


@pytest.fixture
def send_from(home: Path) -> Callable[[str], None]:
    """Sets FaxDesk up to send from a number."""

    def set_up(number: str) -> None:
        with App("real") as session:
            session.desk.settings.save(from_number=number)

    return set_up


def _told(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    [line] = capsys.readouterr().out.splitlines()
    told = json.loads(line)
    assert isinstance(told, dict)
    return told


def _text(path: Path, page: int = 0) -> str:
    with pypdfium2.PdfDocument(path) as document:
        text = document[page].get_textpage().get_text_bounded()
    assert isinstance(text, str)
    return text


def test_where_nothing_is_set_up_there_is_no_line_and_no_folder_is_made(
    home: Path, file: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAXDESK_FROM", "+13125790099")
    letter, out = file("letter.pdf", corpus.reportlab_text(2)), tmp_path / "out.pdf"
    assert main(["fit", letter, "-o", str(out)]) == 0
    assert "Submitted" not in _text(out)
    assert main(["preview", letter, "-o", str(tmp_path / "page.png")]) == 0
    assert main(["fit", letter, "-o", str(out), "--sender-line"]) == 0
    assert "From +1 312-579-0099" in _text(out), "it is there for the asking"
    assert not home.exists()


def test_from_the_usa_each_page_has_the_line_by_itself(
    send_from: Callable[[str], None], file: Write, tmp_path: Path
) -> None:
    send_from("+13125790099")
    letter, out = file("letter.pdf", corpus.reportlab_text(2)), tmp_path / "out.pdf"
    assert main(["fit", letter, "-o", str(out)]) == 0
    for page in range(2):
        assert "From +1 312-579-0099" in _text(out, page)
        assert f"Page {page + 1} of 2" in _text(out, page)
    assert main(["fit", letter, "-o", str(out), "--no-sender-line"]) == 0
    assert "Submitted" not in _text(out)


def test_from_elsewhere_it_is_there_for_the_asking(
    send_from: Callable[[str], None], file: Write, tmp_path: Path
) -> None:
    send_from("+442079460958")
    letter, out = file("letter.pdf", corpus.reportlab_text(1)), tmp_path / "out.pdf"
    assert main(["fit", letter, "-o", str(out)]) == 0
    assert "Submitted" not in _text(out)
    assert main(["fit", letter, "-o", str(out), "--sender-line"]) == 0
    assert "From +44 20 7946 0958" in _text(out)


def test_a_line_without_a_number_to_send_from_is_refused(
    home: Path, file: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = file("letter.pdf", corpus.reportlab_text(1))
    for command in (["fit", letter, "-o", str(tmp_path / "out.pdf")], ["preview", letter, "--json"]):
        assert main([*command, "--sender-line"]) == 4
        assert "faxdesk setup" in capsys.readouterr().err


def test_the_line_is_in_the_picture_and_in_the_seconds(
    send_from: Callable[[str], None],
    file: Write,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    send_from("+13125790099")
    letter, out = file("letter.pdf", corpus.reportlab_text(2)), tmp_path / "page.png"
    drawn, seconds = [], []
    for words in ([], ["--no-sender-line"]):
        assert main(["preview", letter, "--page", "2", "-o", str(out), "--json", *words]) == 0
        drawn.append(out.read_bytes())
        seconds.append(_told(capsys)["line_s"])
    assert drawn[0] != drawn[1]
    assert 0.3 < seconds[0] - seconds[1] < 2
    lined = tmp_path / "lined.pdf"
    assert main(["fit", letter, "-o", str(lined), "--json"]) == 0
    assert _told(capsys)["pages_line_s"][1] == pytest.approx(seconds[0] - 6.2, abs=0.3)


def test_a_page_that_is_not_there_is_refused_with_a_line_too(
    send_from: Callable[[str], None], file: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    send_from("+13125790099")
    letter = file("letter.pdf", corpus.reportlab_text(2))
    assert main(["preview", letter, "--page", "3", "--json"]) == 2
    assert "3" in capsys.readouterr().err
