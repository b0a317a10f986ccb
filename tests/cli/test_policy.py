"""The command line where the IT department has locked settings."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from faxdesk.cli import main
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.simulator import Simulator
from faxdesk.system.policy import read_policy
from tests.documents.corpus import simple
from tests.receiver import office

POLICY = Policy.from_entries(
    {
        "managed_by": "IT, phone 4711",
        "settings": {"quality": "very_high", "t38_enabled": False, "from_number": "+13125790015", "lines": 1},
        "locked": ["quality", "t38_enabled", "from_number", "lines", "api_key"],
    },
    "policy.json",
)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(speed=60.0) as simulator:
        yield simulator


COVER = Policy.from_entries(
    {
        "managed_by": "IT, phone 4711",
        "settings": {"default_cover": "short", "cover_company": "Town hall", "from_number": "+13125790015"},
        "locked": ["default_cover", "cover_company", "from_number"],
    },
    "policy.json",
)


@pytest.fixture(autouse=True)
def _session(monkeypatch: pytest.MonkeyPatch, simulator: Simulator, tmp_path: Path) -> None:
    """An account from the environment, on a computer with a policy."""
    for name, value in {
        "FAXDESK_HOME": str(tmp_path / "home"),
        "FAXDESK_CONNECTION_ID": "1293384261075731499",
        "FAXDESK_FROM": "+13125790099",
        "TELNYX_BASE_URL": simulator.base_url,
        "TELNYX_API_KEY": "KEY0123",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("faxdesk.app.machine_policy", lambda: POLICY)


@pytest.fixture
def letter(tmp_path: Path) -> str:
    path = tmp_path / "letter.pdf"
    path.write_bytes(simple(1))
    return str(path)


def test_a_fax_goes_as_the_policy_has_it(
    letter: str, simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter, "--to", "+13127367276", "--wait", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["from"] == "+13125790015"
    values = simulator.faxes()[0].values
    assert (values["quality"], values["t38_enabled"], values["from"]) == ("very_high", False, "+13125790015")


@pytest.mark.parametrize("option", [["--quality", "high"], ["--from", "+13125790099"]])
def test_what_is_locked_is_refused_in_one_line(
    option: list[str], letter: str, simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["send", letter, "--to", "+13127367276", *option]) == 2
    said = capsys.readouterr().err
    assert "IT, phone 4711" in said
    assert said.count("\n") == 1
    assert simulator.requests == []


def sent_text(folder: Path) -> str:
    """What stands on the first page of the one fax."""
    (copy,) = (folder / "home" / "real" / "spool").glob("*.pdf")
    return PdfReader(copy).pages[0].extract_text()


def test_a_locked_cover_is_put_on_by_the_command_line_too(
    letter: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("faxdesk.app.machine_policy", lambda: COVER)
    assert main(["send", letter, "--to", "+13127367276"]) == 0
    assert "Town hall" in sent_text(tmp_path)


def test_another_cover_than_the_locked_one_is_refused_and_the_same_is_not(
    letter: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("faxdesk.app.machine_policy", lambda: COVER)
    assert main(["send", letter, "--to", "+13127367276", "--cover", "letter"]) == 2
    assert "IT, phone 4711" in capsys.readouterr().err
    assert main(["send", letter, "--to", "+13127367276", "--cover", "short", "--subject", "Minutes"]) == 0
    assert "Minutes" in sent_text(tmp_path)
    assert "Town hall" in sent_text(tmp_path)


def test_a_cover_can_t_be_locked_out_by_a_web_address(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("faxdesk.app.machine_policy", lambda: COVER)
    assert main(["send", "--media-url", "https://example.com/a.pdf", "--to", "+13127367276"]) == 2
    assert "default_cover" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["send", "LETTER", "--to", "+13127367276"], ["run", "--until-empty"]])
def test_with_a_policy_that_can_t_be_read_nothing_is_sent(
    command: list[str],
    letter: str,
    simulator: Simulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "policy.json"
    path.write_text('{"settings": {\n"lines": 3,,\n}}', encoding="utf-8")
    monkeypatch.setattr("faxdesk.app.machine_policy", lambda: read_policy(path))
    assert main([letter if word == "LETTER" else word for word in command]) != 0
    said = capsys.readouterr().err
    assert str(path) in said
    assert "line 2" in said
    assert simulator.requests == []


def test_faxdesk_policy_says_what_is_wrong_and_ends_with_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "policy.json"
    path.write_text('{"settings": {"lines": 3,\n"lines": 4}}', encoding="utf-8")
    monkeypatch.setattr("faxdesk.cli.policy.machine_policy", lambda: read_policy(path))
    assert main(["policy"]) == 1
    assert "“lines” twice, again in line 2" in capsys.readouterr().err


def test_a_fax_from_before_the_locks_goes_as_they_have_it_and_says_so(
    letter: str, simulator: Simulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("faxdesk.app.machine_policy", lambda: NO_POLICY)
    assert (
        main(["send", letter, "--to", "+13127367276", "--quality", "normal", "--from", "+13125790016"]) == 0
    )
    monkeypatch.setattr("faxdesk.app.machine_policy", lambda: POLICY)
    assert main(["run", "--until-empty"]) == 0
    values = simulator.faxes()[0].values
    assert (values["quality"], values["t38_enabled"], values["from"]) == ("very_high", False, "+13125790015")
    capsys.readouterr()
    assert main(["show", "1"]) == 0
    said = capsys.readouterr().out
    assert "It goes from +13125790015, which your IT department has locked" in said
    assert "It goes with the settings that your IT department has locked" in said
    assert "The last try" not in said


@pytest.fixture
def scan(tmp_path: Path) -> str:
    """A letter on dark paper."""
    path = tmp_path / "scan.pdf"
    path.write_bytes(office.dark_scan(4).pdf)
    return str(path)


def _scans_are(choice: str, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = {"settings": {"clean_up": choice}, "locked": ["clean_up"]}
    monkeypatch.setattr("faxdesk.app.machine_policy", lambda: Policy.from_entries(entries, "policy.json"))


def test_scans_stay_as_they_are_where_the_policy_never_cleans_them_up(
    scan: str, monkeypatch: pytest.MonkeyPatch, simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    _scans_are("never", monkeypatch)
    assert main(["send", scan, "--clean-up", "--to", "+13127367276", "--wait"]) != 0
    assert "clean_up" in capsys.readouterr().err
    assert simulator.faxes() == []


def test_scans_are_cleaned_up_unasked_where_the_policy_always_does_and_that_is_said(
    scan: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _scans_are("always", monkeypatch)
    assert main(["send", scan, "--to", "+13127367276"]) == 0
    assert "1 scanned page was cleaned up" in capsys.readouterr().err
