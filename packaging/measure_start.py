"""How long the installed program takes to its first picture: `measure_start.py BUNDLE`.

BUNDLE was built with --measure. In turns, so that what the machine does meanwhile hits all alike: the
bundle's window, a bare window of the same bundle, and both from source. Exit status 1 where the bundle's
window takes more than 1.6 times as long as the bare one.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.benchmarks.display import a_screen  # noqa: E402
from tests.benchmarks.measuring import in_turns  # noqa: E402

MAX_RATIO: Final = 1.6


def main() -> None:
    program = Path(sys.argv[1]) / "first-paint"
    source = (sys.executable, "-m", "tests.benchmarks.first_paint")
    commands = {
        "bare window, bundled": (str(program), "bare"),
        "FaxDesk, bundled": (str(program), "faxdesk"),
        "bare window, from source": (*source, "bare"),
        "FaxDesk, from source": (*source, "faxdesk"),
    }
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, a_screen() as screen:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = kept | screen | {"FAXDESK_HOME": home}
        starts = {name: partial(start_ms, command, environment) for name, command in commands.items()}
        taken_ms = in_turns(starts)
        for name in starts:
            print(f"{taken_ms.median(name):6.0f} ms  {name} ({screen['QT_QPA_PLATFORM']})")
    ratio = taken_ms.ratio("FaxDesk, bundled", beside="bare window, bundled")
    print(f"  {ratio:.2f}      the bundle's window beside the bare one; at most {MAX_RATIO}")
    sys.exit(ratio > MAX_RATIO)


def start_ms(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Milliseconds from the start of a process to its first picture; raises RuntimeError where none came."""
    began_s = time.monotonic()
    ended = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT
    )
    if not ended.stdout.strip():
        raise RuntimeError(f"{command} ended without a painted window:\n{ended.stderr}")
    return (float(ended.stdout.split()[-1]) - began_s) * 1_000


if __name__ == "__main__":
    main()
