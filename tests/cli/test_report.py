"""faxdesk report: one PDF for all, or one each in a folder, and a sentence where that can't be."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from faxdesk.cli import main

Refused = Callable[..., tuple[int, str]]


@pytest.fixture
def queued(account: pytest.MonkeyPatch, letter_pdf: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Two faxes that wait."""
    assert main(["send", letter_pdf, "--to", "+13127367276", "--to", "+13127367277", "--yes"]) == 0
    capsys.readouterr()


@pytest.mark.usefixtures("queued")
def test_several_faxes_are_reported_in_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "report.pdf"
    assert main(["report", "1", "2", "-o", str(output)]) == 0
    assert capsys.readouterr().out == f"{output}\n"
    with pypdfium2.PdfDocument(output) as document:
        texts = [document[index].get_textpage().get_text_bounded() for index in range(len(document))]
    assert ["+1 312-736-7276" in text for text in texts] == [True, False]
    assert ["+1 312-736-7277" in text for text in texts] == [False, True]


@pytest.mark.usefixtures("queued")
def test_in_a_folder_each_has_its_own_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    assert main(["report", "1", "2", "-o", str(folder), "--no-picture", "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(each["id"], each["state"]) for each in told] == [("1", "queued"), ("2", "queued")]
    assert sorted(each["path"] for each in told) == sorted(map(str, folder.iterdir()))


@pytest.mark.usefixtures("queued")
def test_of_a_fax_that_is_not_there_nothing_is_written(tmp_path: Path, refused: Refused) -> None:
    output = tmp_path / "report.pdf"
    status, said = refused("report", "1", "9", "-o", str(output))
    assert (status, "9" in said, output.exists()) == (1, True, False)


@pytest.mark.usefixtures("queued")
def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, refused: Refused) -> None:
    status, said = refused("report", "1", "-o", str(tmp_path / "nowhere" / "report.pdf"))
    assert status == 1
    assert "nowhere" in said
