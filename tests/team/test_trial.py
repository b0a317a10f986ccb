"""`make team`: what it says, what it starts, and that nothing of it is left."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgres import needs_postgres
from tests.team.trial import READY, ROOT

pytestmark = [pytest.mark.e2e, needs_postgres]


@pytest.fixture
def trial() -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.team.trial"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    yield process
    process.terminate()
    process.communicate(timeout=60)


def test_two_desks_of_two_names_are_there_until_it_is_ended(trial: subprocess.Popen[str]) -> None:
    assert trial.stdout is not None
    said = ""
    while READY not in said:
        line = trial.stdout.readline()
        assert line, said
        said += line
    given = dict(re.findall(r"(FAXDESK_\w+|TELNYX_\w+)=(\S+)", said))
    while not {"Reception", "Surgery"} <= _desks({**os.environ, **given}):
        assert trial.poll() is None  # the windows are still opening
    folder = Path(given["FAXDESK_HOME"]).parent
    assert (folder / "Surgery" / "real" / "journal.db").exists()
    trial.send_signal(signal.SIGINT)
    trial.communicate(timeout=60)
    assert trial.returncode == 0
    assert not folder.exists()
    left = subprocess.run(["pgrep", "-f", str(folder)], capture_output=True, text=True, check=False)
    assert left.stdout == "", "a process is left"


def _desks(environment: dict[str, str]) -> set[str]:
    """The desks that have worked the queue, by `faxdesk team status`."""
    asked = subprocess.run(
        [sys.executable, "-m", "faxdesk", "team", "status", "--json"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return {each["name"] for each in json.loads(asked.stdout)["desks"]}
