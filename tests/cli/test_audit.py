"""faxdesk audit and faxdesk verify, as somebody types them."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.cli import main
from faxdesk.domain.fax.state import State
from tests.store.contract.team import ONE, add, go
from tests.stores import open_journal


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journal with one delivered fax."""
    monkeypatch.setenv("FAXDESK_HOME", str(tmp_path / "home"))
    path = tmp_path / "home" / "real" / "journal.db"
    path.parent.mkdir(parents=True, mode=0o700)
    with closing(open_journal(path)) as journal:
        [fax_id] = add(journal, ONE)
        go(journal, fax_id, State.SUBMITTING, State.ACCEPTED, State.SENDING, State.DELIVERED)
    return path


def tamper(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE event SET at_s = at_s - 3600 WHERE id = 5")


@pytest.mark.usefixtures("path")
def test_a_whole_journal_ends_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit"]) == 0
    assert "The journal is whole" in capsys.readouterr().out
    assert main(["audit", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["whole"], told["links"], told["findings"]) == (True, 5, [])


def test_a_changed_one_ends_with_1_and_says_where(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tamper(path)
    assert main(["audit"]) == 1
    assert "changed: event 5, fax 1, 2026-09-21T13:13:20" in capsys.readouterr().out
    assert main(["audit", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    [finding] = told["findings"]
    assert finding.pop("message")
    assert finding == {"kind": "changed", "fax": "1", "event": 5, "date": "2026-09-21T13:13:20.000000Z"}


@pytest.mark.usefixtures("path")
def test_an_export_is_verified_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "log.jsonl"
    assert main(["audit", "--export", str(log)]) == 0
    monkeypatch.setenv("FAXDESK_HOME", str(tmp_path / "nowhere"))
    assert main(["verify", str(log)]) == 0
    assert not (tmp_path / "nowhere").exists()
    log.write_bytes(log.read_bytes().replace(b'"to_state": "sending"', b'"to_state": "failed"'))
    assert main(["verify", str(log)]) == 1
    capsys.readouterr()
    assert main(["verify", str(log), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert not told["whole"]
    assert ("changed", 4) in {(each["kind"], each["event"]) for each in told["findings"]}


@pytest.mark.parametrize("content", [None, b"", b"no log"])
def test_what_cannot_be_read_ends_with_2(
    tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / "file").write_bytes(content)
    assert main(["verify", str(tmp_path / "file")]) == 2
    assert capsys.readouterr().err
    assert main(["verify", str(tmp_path / "file"), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["whole"] is None


def test_a_proof_is_made_by_number_and_verified(
    tmp_path: Path, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    proof = tmp_path / "proof.pdf"
    assert main(["proof", "1", "-o", str(proof), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["ids"], told["path"]) == (["1"], str(proof))
    path.unlink()
    assert main(["verify", str(proof), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["whole"], told["kind"]) == (True, "proof")
    assert {each["name"] for each in told["attachments"]} == {"proof.json", "events.jsonl"}
    content = bytearray(proof.read_bytes())
    content[len(content) // 2] ^= 1
    proof.write_bytes(bytes(content))
    assert main(["verify", str(proof)]) == 1


@pytest.mark.usefixtures("path")
def test_a_fax_that_isnt_there_cannot_be_proven(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["proof", "9", "-o", str(tmp_path / "proof.pdf")]) == 1
    assert "no fax 9" in capsys.readouterr().err.lower()


def test_the_log_says_who_did_what(tmp_path: Path, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "1", "-o", str(tmp_path / "report.pdf")]) == 0
    assert main(["pause"]) == 0
    assert main(["resume"]) == 0
    capsys.readouterr()
    assert main(["audit", "--log", "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["what"] for each in told] == ["report_saved", "paused", "resumed"]
    assert (told[0]["fax"], told[0]["to"]) == ("1", ONE)
    assert told[0]["user"]
    assert (
        main(["audit", "--log", "--what", "paused", "--user", told[0]["user"], "--since", "2026-01-01"]) == 0
    )
    [line] = capsys.readouterr().out.splitlines()
    assert "Queue paused" in line
    assert main(["audit", "--log", "--until", "2020-01-01"]) == 0
    assert not capsys.readouterr().out
    assert main(["audit"]) == 0
    assert path.exists()


@pytest.mark.usefixtures("path")
@pytest.mark.parametrize(
    "words",
    [["--log", "--what", "danced"], ["--log", "--since", "yesterday evening"], ["--user", "mara"]],
)
def test_a_slip_in_the_filter_is_said(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", *words]) == 2
    assert capsys.readouterr().err
