"""From process start to the first painted window, against the barest window that shows a table."""

import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from typing import Final

from tests.benchmarks.display import a_screen
from tests.benchmarks.measuring import in_turns
from tests.benchmarks.table import Row

MAX_RATIO: Final = 1.6

_ROUNDS: Final = 41
"""A start hangs on many things of the machine: more rounds than elsewhere."""


def run() -> list[Row]:
    """Start both windows in turns; the demo finds its data folder as a person's second start would."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, a_screen() as screen:
        # Without compiled files everything takes twice as long; some machines forbid them.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = kept | screen | {"FAXDESK_HOME": home}
        starts = {name: partial(start_ms, name, environment) for name in ("bare", "faxdesk")}
        taken_ms = in_turns(starts, rounds=_ROUNDS)
    return [
        Row(
            name=f"start to first paint ({screen['QT_QPA_PLATFORM']}), beside a bare window",
            value=taken_ms.median("faxdesk"),
            unit="ms",
            baseline=taken_ms.median("bare"),
            ratio_in_turns=taken_ms.ratio("faxdesk", beside="bare"),
            max_ratio=MAX_RATIO,
        )
    ]


def start_ms(which: str, environment: dict[str, str]) -> float:
    """Start one window in a new process; milliseconds to its first paint.

    Raises:
        RuntimeError: the program ended without painting.
    """
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", which]
    began_s = time.monotonic()
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    if not ended.stdout.strip():
        raise RuntimeError(f"{which} ended without a painted window:\n{ended.stderr}")
    return (float(ended.stdout.split()[-1]) - began_s) * 1_000
