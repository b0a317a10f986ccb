"""The scripts under packaging/ are run by hand and by workflows; here they are imported."""

import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path += [str(PACKAGING / folder) for folder in ("", "linux", "windows")]
