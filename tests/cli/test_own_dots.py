"""faxdesk fit --own-dots: shaded pages as the dots that the preview shows."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from faxdesk.cli import main
from tests.documents import corpus

Write = Callable[[str, bytes], str]


def _picture(path: str | Path, folder: Path) -> bytes:
    out = folder / "page.png"
    assert main(["preview", str(path), "-o", str(out)]) == 0
    return out.read_bytes()


def test_a_shaded_page_goes_as_the_dots_that_were_shown(
    file: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form, out = file("form.pdf", corpus.grey_form()), tmp_path / "out.pdf"
    assert main(["fit", form, "-o", str(out), "--own-dots", "--json"]) == 0
    told = capsys.readouterr()
    assert "sent as FaxDesk's own dots" in told.err
    assert _picture(out, tmp_path) == _picture(form, tmp_path)
    assert main(["check", form, "--json"]) == 0
    foretold = json.loads(capsys.readouterr().out)["line_s"]
    assert json.loads(told.out)["line_s"] == pytest.approx(foretold, rel=0.01)


def test_pages_of_text_stay_text_and_that_is_said(
    file: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter, out = file("letter.pdf", corpus.reportlab_text(2)), tmp_path / "out.pdf"
    assert main(["fit", letter, "-o", str(out), "--own-dots"]) == 0
    assert "No page has shades" in capsys.readouterr().err
    assert out.read_bytes() == Path(letter).read_bytes()


def test_in_black_and_white_there_are_no_shades_to_be_dotted(
    file: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form, out = file("form.pdf", corpus.grey_form()), tmp_path / "out.pdf"
    black = ["--monochrome", "--black-threshold", "60"]
    assert main(["fit", form, "-o", str(out), "--own-dots", *black]) == 0
    assert "dots" not in capsys.readouterr().err
    assert out.read_bytes() == Path(form).read_bytes()
