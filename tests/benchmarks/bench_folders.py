"""A watched folder: how soon a file is in the queue, and 1,000 at once beside a window that goes on."""

import json
import os
import subprocess
import sys
import tempfile
from typing import Final

from tests.benchmarks.display import a_screen
from tests.benchmarks.table import Row

MAX_ONE_MS: Final = 1_000.0
MAX_ALL_S: Final = 60.0
MAX_P99_MS: Final = 2.0
MAX_WORST_MS: Final = 25.0
"""Of the heartbeat, as in bench_smoothness."""


def run() -> list[Row]:
    """Raises RuntimeError where files were left, or faxed out of order."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, a_screen() as screen:
        command = [sys.executable, "-m", "tests.benchmarks.watched", folder]
        environment = os.environ | screen | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        ended = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=600, check=False
        )
    if not ended.stdout.strip():
        raise RuntimeError(f"the window ended without figures:\n{ended.stderr}")
    figures = json.loads(ended.stdout.splitlines()[-1])
    if figures["left"] or not figures["is_in_order"]:
        raise RuntimeError(f"not all of them once, in order: {figures}")
    busy, machine = figures["busy"], figures["machine"]
    return [
        Row(
            name="watched folder: a complete file is queued, worst of 12",
            value=figures["one_worst_ms"],
            unit="ms",
            max_value=MAX_ONE_MS,
        ),
        Row(
            name="watched folder: the same, median",
            value=figures["one_median_ms"],
            unit="ms",
        ),
        Row(
            name="watched folder: 1,000 files at once are queued, once each and in order",
            value=figures["all_s"],
            unit="s",
            max_value=MAX_ALL_S,
        ),
        Row(
            name="heartbeat late, 99th percentile: meanwhile, beside a bare event loop",
            value=busy["p99_ms"],
            unit="ms",
            baseline=machine["p99_ms"],
            max_value=MAX_P99_MS,
        ),
        Row(
            name="heartbeat late, worst: the same",
            value=busy["worst_ms"],
            unit="ms",
            baseline=machine["worst_ms"],
            max_value=MAX_WORST_MS,
        ),
    ]
