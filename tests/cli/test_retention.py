"""faxdesk keep, legal-hold, retention, forget: what is due, what stays, who is forgotten."""

import json
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pypdf
import pytest

from faxdesk.cli import main
from tests.engine.keeping import NAME, NUMBER, WORDS, KeptFolder

Said = Callable[..., Any]
OTHER = "+13125550174"


@pytest.fixture
def past(account: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Two faxes whose time is over, to somebody and somebody else, and a third one to them; their folder."""
    assert main(["queue"]) == 0
    [path] = tmp_path.glob("home/**/journal.db")
    folder = KeptFolder(path.parent)
    with closing(folder):
        # By this computer's clock: long ago, and just now.
        folder.sent()
        folder.sent(OTHER, name="Dr. Anders", text="Apfelstrudel")
        folder.now_s = time.time()
        folder.sent(days_ago=1)
    capsys.readouterr()
    return path.parent


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """Runs a command with --json, which must end well; what it printed."""

    def run(*arguments: str, status: int = 0) -> Any:
        capsys.readouterr()
        assert main([*arguments, "--json"]) == status
        found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        return found[0] if len(found) == 1 else found

    return run


def words_in(folder: Path, *words: str) -> list[str]:
    forms = [word.encode() for word in words]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]


def test_what_is_due_is_told_and_taken_out(past: Path, said: Said) -> None:
    status = said("retention")
    assert (status["document_days"], status["name_days"], status["locked"]) == (30, None, False)
    assert (status["with_document"], status["documents_due"], status["remains_since"]) == (3, 2, None)
    assert said("retention", "run", "--dry-run")["faxes"] == ["1", "2"]
    assert len(list((past / "spool").iterdir())) == 3
    assert said("retention", "run") == {"dry_run": False, "faxes": ["1", "2"], "remains": False}
    assert len(list((past / "spool").iterdir())) == 1
    assert words_in(past, "Apfelstrudel") == []
    status = said("retention", "status")
    assert (status["with_document"], status["documents_due"]) == (1, 0)
    assert said("audit")["whole"]
    assert said("retention", "run")["faxes"] == []


def test_a_kept_document_outlives_its_time(
    past: Path, said: Said, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["keep", "2"]) == 0
    assert said("keep")["fax"] == "2"
    assert said("retention", "run")["faxes"] == ["1"]
    assert words_in(past / "spool", "Apfelstrudel") != []
    assert main(["keep", "--off", "2"]) == 0
    assert said("retention", "run")["faxes"] == ["2"]
    capsys.readouterr()


def test_a_legal_hold_needs_a_reason_and_keeps_all(
    past: Path, said: Said, refused: Callable[..., tuple[int, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused("legal-hold", "1")[0] == 2
    assert main(["legal-hold", "1", "--reason", "Case 7"]) == 0
    capsys.readouterr()
    found = said("legal-hold")
    assert (found["fax"], found["hold"]) == ("1", "Case 7")
    assert found["hold_by"]
    assert said("retention", "run")["faxes"] == ["2"]
    status, line = refused("remove", "1")
    assert status == 1
    assert "legal hold" in line
    status, line = refused("forget", NUMBER, "--yes")
    assert status == 1
    assert "legal hold" in line
    assert main(["legal-hold", "--lift", "1"]) == 0
    assert main(["forget", NUMBER, "--yes"]) == 0
    assert words_in(past, NUMBER, "Quittelmann", WORDS[0], WORDS[2]) == []
    capsys.readouterr()


def test_forgetting_is_asked_about_and_told(
    past: Path, said: Said, refused: Callable[..., tuple[int, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    found = said("forget", "--dry-run", NAME)
    assert (found["dry_run"], found["faxes"]) == (True, ["1", "3"])
    assert [each["code"] for each in found["kept"]] == ["proof"]
    assert main(["forget", *NAME.split()]) == 3
    told = capsys.readouterr()
    assert (told.out, "--yes" in told.err) == ("", True)
    assert words_in(past, NUMBER) != []
    found = said("forget", "--yes", NAME)
    assert (found["dry_run"], found["faxes"]) == (False, ["1", "3"])
    assert words_in(past, NUMBER, "Quittelmann", WORDS[0], WORDS[2]) == []
    assert said("audit")["whole"]
    status, line = refused("forget", "--yes", NAME)
    assert status == 2
    assert "knows no fax and no contact" in line


def test_a_purged_fax_says_what_is_no_longer_there(
    past: Path, said: Said, refused: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    said("retention", "run")
    for command in (("resend", "1", "--yes"), ("keep", "1")):
        status, line = refused(*command)
        assert status == 1
        assert "deleted" in line
    assert said("history", NAME.split()[-1])[-1]["id"] == "1"
    out = tmp_path / "proof.pdf"
    assert main(["proof", "1", "-o", str(out)]) == 0
    assert said("verify", str(out))["whole"]
    [page] = pypdf.PdfReader(out).pages
    shown = " ".join(page.extract_text().split())
    assert "First page not shown: the document was deleted" in shown
    assert "its hash stays" in shown
