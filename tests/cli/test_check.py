"""faxdesk check says what faxdesk send does."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

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


def _told(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    told = json.loads(capsys.readouterr().out)
    assert isinstance(told, dict)
    return told


def test_the_time_on_the_line_is_told_for_the_settings_and_of_each_page(
    file: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    form = file("form.pdf", corpus.grey_form())
    seconds = []
    for words in ([], ["--monochrome", "--black-threshold", "60"], ["--quality", "very_high"]):
        assert main(["check", form, "--json", *words]) == 0
        told = _told(capsys)
        assert told["line_s"] == pytest.approx(sum(told["pages_line_s"]), abs=0.1)
        assert len(told["pages_line_s"]) == told["pages"]
        seconds.append(told["line_s"])
    shades_s, black_s, fine_s = seconds
    assert black_s < shades_s < fine_s


def test_a_person_reads_how_long_it_takes(file: Write, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", file("letter.pdf", corpus.reportlab_text(2))]) == 0
    assert " on the line" in capsys.readouterr().out


def test_of_what_cannot_be_sent_no_time_is_told(file: Write, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", file("locked.pdf", corpus.encrypted("secret", revision=6)), "--json"]) == 1
    told = _told(capsys)
    assert (told["line_s"], told["pages_line_s"]) == (None, [])


def test_a_page_is_told_of_without_a_picture_too(
    file: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter, out = file("letter.pdf", corpus.reportlab_text(2)), tmp_path / "page.png"
    assert main(["preview", letter, "--page", "2", "--json"]) == 0
    told = _told(capsys)
    assert set(told) == {"path", "page", "width_px", "height_px", "ink", "line_s"}
    assert (told["path"], told["page"], told["width_px"], told["height_px"]) == (letter, 2, 1_728, 2_156)
    assert 0 < told["ink"] < 0.2
    assert main(["preview", letter, "--page", "2", "--json", "-o", str(out)]) == 0
    assert _told(capsys) == told
    assert out.read_bytes().startswith(b"\x89PNG")
    assert main(["check", letter, "--json"]) == 0
    assert 0 < told["line_s"] - _told(capsys)["pages_line_s"][1] < 8, "alone it waits for the modems"


def test_a_preview_that_is_to_give_nothing_is_refused(
    file: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["preview", file("letter.pdf", corpus.reportlab_text(1))]) == 2
    assert "-o" in capsys.readouterr().err


def test_fit_tells_how_long_each_file_takes(
    file: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter, out = file("letter.pdf", corpus.reportlab_text(4)), str(tmp_path / "out.pdf")
    assert main(["fit", letter, "-o", out, "--max-pages", "2", "--json"]) == 0
    parts = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [len(part["pages_line_s"]) for part in parts] == [2, 2]
    assert all(part["line_s"] > 20 for part in parts)


def _scan(paper_grey: int) -> bytes:
    """A letter on paper of this grey, as a scanner gives it."""
    paper = Image.effect_noise((850, 1_100), 5).point(
        [max(0, each - 128 + paper_grey) for each in range(256)]
    )
    pen = ImageDraw.Draw(paper)
    for line in range(40):
        pen.text((100, 80 + 22 * line), "Thank you for your letter of last week. We will answer it.", fill=20)
    out = io.BytesIO()
    paper.save(out, "PDF", resolution=100)
    return out.getvalue()


def test_a_page_that_would_arrive_black_must_be_confirmed(
    file: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scan, out = file("scan.pdf", _scan(244)), tmp_path / "out.pdf"
    black = ["--monochrome", "--black-threshold", "97"]
    assert main(["check", scan, "--json", *black]) == 3
    told = _told(capsys)
    assert not told["sendable"]
    assert [(each["code"], each["severity"]) for each in told["findings"]] == [("black_page", "error")]
    assert main(["check", scan, *black]) == 3
    assert "Black and white with a threshold of " in capsys.readouterr().out, "and what helps is said"
    assert main(["fit", scan, "-o", str(out), *black]) == 3
    assert "--yes" in capsys.readouterr().err
    assert not out.exists()
    for command in (["check", scan, "--json"], ["fit", scan, "-o", str(out), "--json"]):
        assert main([*command, *black, "--yes"]) == 0
    assert out.exists()


def test_a_slow_page_is_told_with_the_reason_and_what_is_quicker(
    file: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    scan = file("scan.pdf", _scan(180))
    assert main(["check", scan]) == 0
    said = capsys.readouterr().out
    assert "its greys become patterns of dots. Black and white with a threshold of " in said
    assert main(["check", scan, "--json"]) == 0
    assert [each["code"] for each in _told(capsys)["findings"]] == ["slow_page"]
