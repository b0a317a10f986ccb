"""faxdesk check says of pages what the window's preview says, and which settings suit them."""

import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfgen import canvas

from faxdesk.cli import main
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.page_analysis import analyse
from faxdesk.domain.document.advice import page_warnings
from faxdesk.domain.options import FaxOptions
from faxdesk.processes import worker_command
from tests.documents import corpus

Write = Callable[[str, bytes], str]
Check = Callable[..., dict[str, Any]]


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str]) -> Check:
    def run(path: str, *options: str, status: int = 0) -> dict[str, Any]:
        assert main(["check", path, "--json", *options]) == status
        told = json.loads(capsys.readouterr().out)
        assert isinstance(told, dict)
        return told

    return run


def _page(*draw: Callable[[canvas.Canvas], None]) -> bytes:
    out = io.BytesIO()
    pad = canvas.Canvas(out, pagesize=(612, 792), invariant=True)
    for each in draw:
        each(pad)
        pad.showPage()
    pad.save()
    return out.getvalue()


def _text(pad: canvas.Canvas) -> None:
    pad.setFont("Helvetica", 11)
    for line in range(40):
        pad.drawString(72, 720 - 16 * line, "Please send the signed form back to us by the end of May.")


def _hairlines(pad: canvas.Canvas) -> None:
    _text(pad)
    pad.setLineWidth(0.1)
    pad.setStrokeGray(0.7)
    for line in range(10):
        pad.line(72, 90 + 4 * line, 540, 90 + 4 * line)


def _grey_fields(pad: canvas.Canvas) -> None:
    pad.setFont("Helvetica", 11)
    for index in range(8):
        pad.setFillGray(0.8)
        pad.rect(60, 680 - 70 * index, 470, 40, stroke=0, fill=1)
        pad.setFillGray(0)
        pad.drawString(70, 692 - 70 * index, f"Field {index}: name of the patient")


def _codes(told: dict[str, Any]) -> list[tuple[str, str]]:
    return [(each["code"], each["severity"]) for each in told["findings"]]


def _said_by_the_window(path: str, options: FaxOptions, pages: Sequence[int] = (0,)) -> list[str]:
    worker = WorkerClient(command=worker_command())
    try:
        return [
            each.code
            for analysis in analyse(worker, Path(path), pages)
            for each in page_warnings(analysis, options)
        ]
    finally:
        worker.close()


@pytest.mark.parametrize(
    ("draw", "threshold_pct", "code"), [(_hairlines, 40, "hairlines"), (_grey_fields, 95, "drowned_text")]
)
def test_what_a_page_would_lose_is_warned_about_with_the_windows_code(
    file: Write, check: Check, draw: Callable[[canvas.Canvas], None], threshold_pct: int, code: str
) -> None:
    path = file("page.pdf", _page(draw))
    found = _codes(check(path, "--monochrome", "--black-threshold", str(threshold_pct)))
    assert (code, "warning") in found
    options = FaxOptions(monochrome=True, black_threshold_pct=threshold_pct)
    assert [each for each, _ in found] == _said_by_the_window(path, options)


def test_a_person_reads_the_loss_and_what_helps(file: Write, capsys: pytest.CaptureFixture[str]) -> None:
    path = file("form.pdf", _page(_grey_fields))
    assert main(["check", path, "--monochrome", "--black-threshold", "95"]) == 0
    loss, advice = capsys.readouterr().out.splitlines()[1:]
    assert loss.startswith("  warning: Grey boxes or marked lines on page 1 would turn black")
    assert "Use black and white, with a threshold of " in loss
    assert advice.startswith("  advice: ")
    assert "--quality high --monochrome --black-threshold " in advice


def test_the_advice_is_an_object_with_the_seconds_it_comes_to(file: Write, check: Check) -> None:
    path = file("form.pdf", _page(_grey_fields))
    told = check(path)
    advice = told["advice"]
    assert set(advice) == {"quality", "monochrome", "black_threshold", "reason", "line_s"}
    assert (advice["quality"], advice["monochrome"]) == ("high", True)
    assert advice["line_s"] < told["line_s"]
    followed = check(path, "--monochrome", "--black-threshold", str(advice["black_threshold"]))
    assert followed["advice"] is None, "what is advised needs no advice"
    assert _codes(followed) == [("ready", "fine")]
    assert followed["line_s"] == advice["line_s"]


def test_there_is_no_advice_for_what_cannot_be_sent(file: Write, check: Check) -> None:
    told = check(file("locked.pdf", corpus.encrypted("secret", revision=6)), status=1)
    assert told["advice"] is None


def test_each_page_is_named_by_its_number(file: Write, check: Check) -> None:
    told = check(file("two.pdf", _page(_text, _grey_fields)), "--monochrome", "--black-threshold", "95")
    [drowned] = [each["message"] for each in told["findings"] if each["code"] == "drowned_text"]
    assert "page 2" in drowned


def test_an_empty_page_is_named_and_can_be_sent(file: Write, check: Check) -> None:
    told = check(file("back.pdf", _page(_text, lambda _pad: None)))
    assert ("empty_page", "warning") in _codes(told)
    assert told["sendable"]
