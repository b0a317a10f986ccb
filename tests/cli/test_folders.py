"""faxdesk folders, as far as nothing is faxed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from faxdesk.cli import main

Refused = Callable[..., tuple[int, str]]

pytestmark = pytest.mark.usefixtures("account")


def test_a_folder_is_added_listed_and_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--to", "+13127367276", "--name", "Scans", "--quality", "normal", "--priority", "urgent"]
    assert main(["folders", "add", str(tmp_path), *words]) == 0
    assert main(["folders", "list", "--json"]) == 0
    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (said["path"], said["to"], said["name"]) == (str(tmp_path), ["+13127367276"], "Scans")
    assert (said["quality"], said["priority"], said["trusted"]) == ("normal", "urgent", False)
    assert (said["in_hand"], said["problem"]) == (0, None)
    assert main(["folders", "list"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == f"Scans: {tmp_path}"
    assert main(["folders", "remove", str(tmp_path)]) == 0
    assert main(["folders", "list"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "No folder is watched."


def test_slips_are_said_in_a_line(
    tmp_path: Path, refused: Refused, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["folders", "add", str(tmp_path), "--number-from", "file-name"]) == 0
    capsys.readouterr()
    again = refused("folders", "add", f"{tmp_path}/", "--number-from", "sidecar")
    assert again == (2, "faxdesk: This folder is watched already.")
    status, said = refused("folders", "add", str(tmp_path / "gone"), "--to", "+13127367276")
    assert status == 2
    assert said.startswith("faxdesk: There is no such folder: ")
    assert refused("folders", "add", str(tmp_path))[0] == 2
    assert refused("folders", "remove", str(tmp_path / "gone"))[0] == 2
