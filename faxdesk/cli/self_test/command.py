"""faxdesk --self-test: whether everything that FaxDesk is made of works on this computer.

For whoever installed it: every part is used as a fax would use it, in a data folder of its own that is gone
afterwards. No account, no fax leaves the computer; of the network only the office's directory is asked, where
the policy names one.
"""

import os
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from faxdesk import __version__
from faxdesk.cli.self_test import checks
from faxdesk.cli.self_test.stderr import StrayStderr
from faxdesk.cli.status import Exit

Check = Callable[[Path], str]

CHECKS: Final[tuple[tuple[str, Check], ...]] = (
    ("Resources", checks.resources),
    ("SQLite", checks.sqlite),
    ("Document worker", checks.worker_processes),
    ("PDFium", checks.pdfium),
    ("Keyring", checks.keyring),
    ("TLS trust", checks.tls_trust),
    ("Way to Telnyx", checks.way_to_telnyx),
    ("Office's directory", checks.office_directory),
    ("Window", checks.window),
    ("Demo fax", checks.demo_fax),
)
"""What is tried, in this order: each gets a folder for itself and tells what it found, or raises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table."""

    name: str
    is_fine: bool
    found: str


def run(given: Namespace) -> int:
    """Print the table; 1 when anything is at fault, or anything was written to standard error."""
    if given.self_test_window:
        return checks.show_window()
    rows = run_checks(CHECKS)
    text = table(rows)
    if given.report:
        Path(given.report).write_text(text, encoding="utf-8")
    if sys.stdout is not None:  # a program with a window has none on Windows
        print(text, end="", flush=True)
    return Exit.OK if all(row.is_fine for row in rows) else Exit.FAILED


def run_checks(which: Sequence[tuple[str, Check]]) -> list[Row]:
    """Try each; the last row is what was written to standard error meanwhile."""
    with tempfile.TemporaryDirectory(prefix="faxdesk-self-test-", ignore_cleanup_errors=True) as home:
        with StrayStderr(Path(home) / "stderr.txt") as stray:
            rows = []
            for number, (name, check) in enumerate(which):
                folder = Path(home) / str(number)
                folder.mkdir()
                rows.append(_tried(name, check, folder))
        said = stray.text.strip()
    found = "nothing was written to it" if not said else f"was written to it: {said[:2000]}"
    return [*rows, Row(name="Standard error", is_fine=not said, found=found)]


def _tried(name: str, check: Check, folder: Path) -> Row:
    try:
        return Row(name=name, is_fine=True, found=check(folder))
    except checks.FaultFound as fault:
        return Row(name=name, is_fine=False, found=str(fault))
    except Exception as error:  # noqa: BLE001 - whatever is broken here is what the table is for
        return Row(name=name, is_fine=False, found=f"{type(error).__name__}: {error}")


def table(rows: Sequence[Row]) -> str:
    """The rows for a person, and what they come to."""
    width = max(len(row.name) for row in rows)
    kind = "installed program" if getattr(sys, "frozen", False) else "from source"
    python = ".".join(str(part) for part in sys.version_info[:3])
    lines = [
        f"FaxDesk {__version__}, {kind}, Python {python}, {sys.platform}, {os.path.realpath(sys.executable)}"
    ]
    lines += [f"  {'ok   ' if row.is_fine else 'FAULT'}  {row.name:<{width}}  {row.found}" for row in rows]
    faults = sum(not row.is_fine for row in rows)
    lines.append("Everything works." if not faults else f"{faults} of {len(rows)} are at fault.")
    return "\n".join(lines) + "\n"
