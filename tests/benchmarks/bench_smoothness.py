"""How smooth the window stays while much is going on, beside what the machine itself allows."""

import json
import os
import subprocess
import sys
import tempfile
from typing import Final

from tests.benchmarks.display import a_screen
from tests.benchmarks.table import Row

MAX_P99_MS: Final = 2.0
MAX_WORST_MS: Final = 25.0
MAX_REPAINT_RATIO: Final = 1.5


def run() -> list[Row]:
    """Raises RuntimeError when the window's process ends without figures, or did less than it should."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, a_screen() as screen:
        command = [sys.executable, "-m", "tests.benchmarks.smoothness", folder]
        environment = os.environ | screen | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        ended = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=600, check=False
        )
    if not ended.stdout.strip():
        raise RuntimeError(f"the window ended without figures:\n{ended.stderr}")
    figures = json.loads(ended.stdout.splitlines()[-1])
    if figures["under_way"] < 20 or figures["checks"] < 2:
        raise RuntimeError(f"too little was going on: {figures}")
    busy, machine, idle = figures["busy"], figures["machine"], figures["idle"]
    return [
        Row(
            name="heartbeat late, 99th percentile: 20 under way and a check, beside a bare event loop",
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
        Row(
            name="the window's own work between beats, 99th percentile: the same, beside a bare loop",
            value=busy["own_p99_ms"],
            unit="ms",
            baseline=machine["own_p99_ms"],
            max_value=MAX_P99_MS,
        ),
        Row(
            name="the window's own work between beats, worst: the same",
            value=busy["own_worst_ms"],
            unit="ms",
            baseline=machine["own_worst_ms"],
        ),
        Row(
            name="heartbeat late, 99th percentile: 10,000 rows at rest, beside a bare event loop",
            value=idle["p99_ms"],
            unit="ms",
            baseline=machine["p99_ms"],
        ),
        Row(
            name="the queue's repaint: 20 under way and a check, beside at rest",
            value=figures["busy_repaint"]["ms"],
            unit="ms",
            baseline=figures["idle_repaint"]["ms"],
            max_ratio=MAX_REPAINT_RATIO,
        ),
        Row(
            name="the queue's repaint, the window's own work alone: the same",
            value=figures["busy_repaint"]["own_ms"],
            unit="ms",
            baseline=figures["idle_repaint"]["own_ms"],
            max_ratio=MAX_REPAINT_RATIO,
        ),
        Row(
            name="the queue's repaint: rows with bars and buttons, meanwhile",
            value=figures["under_way_repaint"]["ms"],
            unit="ms",
        ),
    ]
