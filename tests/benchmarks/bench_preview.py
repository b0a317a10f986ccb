"""How soon the preview shows what a person did: dropped a file, moved the threshold, turned a page."""

import json
import os
import subprocess
import sys
import tempfile
from typing import Final

from tests.benchmarks.display import a_screen
from tests.benchmarks.table import Row

MAX_STEP_MS: Final = 16.0
"""One picture of a screen that shows sixty a second."""

MAX_FIRST_MS: Final = 150.0


def run() -> list[Row]:
    """Raises RuntimeError when the window's process ends without figures."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, a_screen() as screen:
        command = [sys.executable, "-m", "tests.benchmarks.previewing", folder]
        environment = os.environ | screen | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        ended = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=300, check=False
        )
    if not ended.stdout.strip():
        raise RuntimeError(f"the window ended without figures:\n{ended.stderr}")
    figures = json.loads(ended.stdout.splitlines()[-1])
    rows = [
        ("preview: 350 pages of text, from the drop to the first page", figures["text_ms"], MAX_FIRST_MS),
        ("preview: 350 scanned pages of 18 MB, the same", figures["scan_ms"], MAX_FIRST_MS),
        ("preview: the very first drop after the start", figures["first_ms"], None),
        ("preview: a threshold step, painted", figures["steps"]["median_ms"], MAX_STEP_MS),
        ("preview: the same, 90th percentile", figures["steps"]["p90_ms"], None),
        ("preview: a threshold step at superfine", figures["superfine_steps"]["median_ms"], MAX_STEP_MS),
        ("preview: a threshold step at 1920 × 1080", figures["large_steps"]["median_ms"], MAX_STEP_MS),
        ("preview: the next page", figures["turn_ms"], None),
        ("preview: a page far away", figures["jump_ms"], None),
    ]
    return [Row(name=name, value=value, unit="ms", max_value=most) for name, value, most in rows]
