"""A screen to measure on: Xvfb where it is installed, else Qt's own way of drawing without one."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def a_screen() -> Iterator[dict[str, str]]:
    """The environment variables that bring a Qt program to the screen."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    # Between two programs it would otherwise begin again, and turn away the one that comes meanwhile.
    command = [xvfb, "-noreset", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout is not None
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{server.stdout.readline().strip()}"}
        finally:
            server.terminate()
