"""faxdesk printed, as a shell sees it."""

import json
import os
from pathlib import Path

import pytest

from faxdesk.cli import main
from tests.system.test_printed import put


def test_what_waits_is_listed_and_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FAXDESK_PRINT_SPOOL", str(tmp_path))
    assert main(["printed"]) == 0
    assert capsys.readouterr().out == "Nothing that was printed waits.\n"
    own = tmp_path / str(os.getuid())
    put(own, "1", "first.odt")
    put(own, "2", "second\x1b[31m")
    for _twice in range(2):
        assert main(["printed", "--json"]) == 0
        found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [each["name"] for each in found] == ["first.pdf", "second[31m.pdf"]
        assert all(Path(each["path"]).exists() for each in found)
    assert main(["printed"]) == 0
    assert capsys.readouterr().out.startswith("first.pdf, ")


def test_elsewhere_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FAXDESK_PRINT_SPOOL", str(tmp_path / "none"))
    assert main(["printed"]) == 0
    assert "no printer on this computer" in capsys.readouterr().out
