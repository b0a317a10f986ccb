"""Somebody who knows nothing at the real window, for a few seconds; `make fuzz ARGS=monkey` takes minutes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui import monkey

STEPS = 250
SECONDS = 20.0


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_clicked_typed_and_dropped_nothing_breaks(
    qapp: QApplication, tmp_path: Path, seed: int
) -> None:
    print(f"seed {seed}")
    steps, failures = monkey.run(seed, SECONDS, tmp_path, STEPS)
    assert failures == []
    assert steps > 0
