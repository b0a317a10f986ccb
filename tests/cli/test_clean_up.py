"""Scanned pages cleaned up by the command line: as asked for, as the policy has it, as the preview shows."""

import io
import json
from pathlib import Path

import img2pdf
import pikepdf
import pytest
from PIL import Image

from faxdesk.cli import main
from tests.documents import corpus
from tests.receiver import office

Read = pytest.CaptureFixture[str]


@pytest.fixture
def scan(tmp_path: Path) -> str:
    """A letter on dark paper, and the empty back of it."""
    path = tmp_path / "scan.pdf"
    out = io.BytesIO()
    Image.new("L", (1_654, 2_339), 215).save(out, "JPEG")
    back = img2pdf.convert(out.getvalue(), layout_fun=img2pdf.get_layout_fun((595.28, 841.89)))
    with pikepdf.open(io.BytesIO(office.dark_scan(4).pdf)) as pdf, pikepdf.open(io.BytesIO(back)) as more:
        pdf.pages.extend(more.pages)
        pdf.save(path)
    return str(path)


def test_a_cleaned_scan_takes_a_fraction_of_the_line_and_its_empty_back_is_told(
    scan: str, tmp_path: Path, capsys: Read
) -> None:
    out = str(tmp_path / "out.pdf")
    assert main(["fit", scan, "-o", out, "--json"]) == 0
    before = json.loads(capsys.readouterr().out)
    assert main(["fit", scan, "-o", out, "--clean-up", "--json"]) == 0
    told = capsys.readouterr()
    after = json.loads(told.out)
    assert after["line_s"] < 0.25 * before["line_s"]
    assert after["pages"] == 2
    assert "2 scanned pages were cleaned up" in told.err
    assert "Page 2 seems to be blank." in told.err


def test_blank_pages_are_left_out_where_that_was_asked_for(scan: str, tmp_path: Path, capsys: Read) -> None:
    out = str(tmp_path / "out.pdf")
    assert main(["fit", scan, "-o", out, "--clean-up", "--drop-blank", "--json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["pages"] == 1
    assert "blank" not in told.err


def test_the_preview_shows_the_very_dots_that_are_made(scan: str, tmp_path: Path) -> None:
    out, shown, made = (str(tmp_path / name) for name in ("out.pdf", "shown.png", "made.png"))
    assert main(["preview", scan, "--clean-up", "-o", shown]) == 0
    assert main(["fit", scan, "--clean-up", "-o", out]) == 0
    assert main(["preview", out, "-o", made]) == 0
    assert Path(shown).read_bytes() == Path(made).read_bytes()


def test_a_document_of_text_is_left_as_it_is(tmp_path: Path, capsys: Read) -> None:
    letter, out = tmp_path / "letter.pdf", tmp_path / "out.pdf"
    letter.write_bytes(corpus.reportlab_text(2))
    assert main(["fit", str(letter), "--clean-up", "-o", str(out)]) == 0
    assert "there is nothing to clean up" in capsys.readouterr().err
    assert out.read_bytes() == letter.read_bytes()
