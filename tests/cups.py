"""A CUPS of a test's own: its socket, spool and printers in a folder, and people who are known to it alone.

It needs root, as CUPS does to run a backend as root, and a mount namespace, in which its people are added to
the system's. Nothing of this computer's CUPS is touched.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from system_libraries import FOR_TESTS, has_program

PRINTER: Final = Path(__file__).resolve().parents[1] / "packaging" / "linux" / "cups"
PEOPLE: Final = {"eve": 54321, "tom": 54322, "daemonic": 321}
"""Who can print besides root, with their numbers; the last is a program's account."""

WAIT_S: Final = 120.0

_CUPSD: Final = """
LogLevel debug
MaxLogSize 0
Listen {root}/sock
WebInterface No
Browsing No
DefaultAuthType None
JobRetryInterval 1
<Location />
  Order allow,deny
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order allow,deny
  </Limit>
</Policy>
"""
_FILES: Final = """
ServerRoot {root}
ServerBin {root}/bin
DataDir /usr/share/cups
StateDir {root}/state
CacheDir {root}/cache
RequestRoot {root}/requests
TempDir {root}/requests/tmp
AccessLog {root}/access_log
ErrorLog {root}/error_log
PageLog {root}/page_log
User lp
Group lp
SystemGroup root
Sandboxing relaxed
"""


def needs_cups(test: Callable[..., object]) -> Callable[..., object]:
    """Skip a test where no CUPS of its own can be started."""
    package = FOR_TESTS["/usr/sbin/cupsd"]
    marks = (
        pytest.mark.skipif(
            not has_program("/usr/sbin/cupsd"), reason=f"no CUPS here (apt-get install {package})"
        ),
        pytest.mark.skipif(not _may_have_people(), reason="only root can run a CUPS, with people of its own"),
        pytest.mark.xdist_group("cups"),
    )
    for mark in marks:
        test = mark(test)
    return test


@cache
def _may_have_people() -> bool:
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    tried = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    return tried.returncode == 0


class Cups:
    """Use as a context manager; the printer FaxDesk is there by then."""

    def __init__(self) -> None:
        # Not in a folder of pytest's, into which nobody but root may look.
        self.root = Path(tempfile.mkdtemp(prefix="faxdesk-cups-", dir="/tmp"))
        self.spool = self.root / "printed"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "Cups":
        self.root.chmod(0o755)
        self._lay_out()
        sheet = self.root / "start"
        sheet.write_text(
            "set -e\n"
            f"mount --bind {self.root}/passwd /etc/passwd\n"
            f"mount --bind {self.root}/group /etc/group\n"
            f"exec /usr/sbin/cupsd -f -c {self.root}/cupsd.conf -s {self.root}/cups-files.conf\n"
        )
        self._process = subprocess.Popen(
            ["unshare", "--mount", "--propagation", "private", "sh", str(sheet)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.wait(lambda: "is running" in self.ask("lpstat", "-r"))
        ppd = self.root / "FaxDesk.ppd"
        self.run("lpadmin", "-p", "FaxDesk", "-v", "faxdesk:/", "-P", ppd, "-E", *self._options())
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(WAIT_S)
        shutil.rmtree(self.root, ignore_errors=True)

    def print(self, *words: object, user: str = "eve", typed: bytes | None = None) -> str:
        """Print as somebody; the job's number."""
        said = self.run("lp", "-d", "FaxDesk", "-U", user, *words, typed=typed)
        return said.split("FaxDesk-")[1].split()[0]

    def run(self, *command: object, typed: bytes | None = None) -> str:
        """What one of CUPS's commands says."""
        done = subprocess.run(
            list(map(str, command)),
            env=self.environment,
            input=typed,
            capture_output=True,
            timeout=WAIT_S,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    def ask(self, *command: object) -> str:
        """The same, where it may fail."""
        done = subprocess.run(
            list(map(str, command)), env=self.environment, capture_output=True, timeout=WAIT_S, check=False
        )
        return done.stdout.decode()

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "CUPS_SERVER": f"{self.root}/sock", "LC_ALL": "C.UTF-8"}

    def waiting(self, user: str = "eve") -> list[Path]:
        """The documents that wait for somebody, oldest first."""
        folder = self.spool / str(PEOPLE.get(user, 0))
        return sorted(folder.glob("[0-9]*/document.pdf"))

    def over(self) -> str:
        """The jobs that are over."""
        return self.ask("lpstat", "-W", "completed", "-o", "FaxDesk")

    def log(self) -> str:
        return (self.root / "error_log").read_text("utf-8", "replace")

    def wait(self, is_so: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + WAIT_S
        while not is_so():
            assert time.monotonic() < deadline_s, self.log()[-5000:]
            time.sleep(0.05)

    def _lay_out(self) -> None:
        for name in ("state", "cache", "requests/tmp", "ppd", "bin/backend", "printed"):
            (self.root / name).mkdir(parents=True)
        for name in ("cgi-bin", "daemon", "driver", "filter", "monitor", "notifier"):
            (self.root / "bin" / name).symlink_to(f"/usr/lib/cups/{name}")
        for name, text in {"cupsd.conf": _CUPSD, "cups-files.conf": _FILES}.items():
            (self.root / name).write_text(text.format(root=self.root))
        for path in ("requests", "requests/tmp", "cache"):
            shutil.chown(self.root / path, group="lp")
            (self.root / path).chmod(0o770)
        passwd = "".join(f"{name}:x:{uid}:{uid}::/nonexistent:/bin/false\n" for name, uid in PEOPLE.items())
        group = "".join(f"{name}:x:{uid}:\n" for name, uid in PEOPLE.items())
        (self.root / "passwd").write_text(Path("/etc/passwd").read_text("utf-8") + passwd)
        (self.root / "group").write_text(Path("/etc/group").read_text("utf-8") + group)
        install(self.root)
        (self.root / "backend").rename(self.root / "bin" / "backend" / "faxdesk")
        (self.root / "bin" / "backend" / "faxdesk").chmod(0o700)

    def _options(self) -> list[str]:
        """As set-up has them."""
        written = (PRINTER / "set-up").read_text("utf-8").partition("-E \\\n")[2].partition("2>")[0]
        return written.split()


def install(root: Path, spool: Path | None = None) -> None:
    """The printer's parts, with their places below `root`."""
    places = {
        "/var/spool/faxdesk": str(spool or root / "printed"),
        "/usr/lib/faxdesk/print": str(root),
        "/usr/share/ppd/faxdesk": str(root),
    }
    for name in ("backend", "keep", "FaxDesk.ppd"):
        text = (PRINTER / name).read_text("utf-8")
        for place, here in places.items():
            text = text.replace(place, here)
        (root / name).write_text(text, encoding="utf-8")
        (root / name).chmod(0o755)
