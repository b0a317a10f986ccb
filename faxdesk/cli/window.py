"""faxdesk [FILE...]: the window."""

from argparse import Namespace
from pathlib import Path

from faxdesk.app import run_window


def run(given: Namespace) -> int:
    """Open the window with these documents added."""
    return run_window("demo" if given.is_demo else "real", [Path(name).absolute() for name in given.files])
