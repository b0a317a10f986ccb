"""The command line where the IT department has locked settings."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.cli import main
from faxdesk.domain.policy import Policy
from faxdesk.simulator import Simulator
from tests.documents.corpus import simple

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
