"""Who is asked how many pages a file has: the three programs to be measured by, and the ones measured."""

import queue
import re
import resource
import shutil
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import pypdf
import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from faxdesk.documents.worker.pdf.engines import silence_pypdf

REFERENCES: Final[Mapping[str, tuple[Sequence[str], str]]] = {
    "poppler": (("pdfinfo",), r"^Pages:\s+(\d+)"),
    "qpdf": (("qpdf", "--show-npages"), r"^(\d+)\s*$"),
    "mupdf": (("mutool", "info"), r"^Pages: (\d+)"),
}
"""Each program's command, and where its answer stands. Debian's poppler-utils, qpdf and mupdf-tools."""

TIME_LIMIT_S: Final = 20.0
_MEMORY_BYTES: Final = 2 << 30


def missing_programs() -> list[str]:
    """The references that this machine lacks."""
    return [command[0] for command, _ in REFERENCES.values() if shutil.which(command[0]) is None]


def pages_by_reference(name: str, path: Path) -> int | None:
    """The program's page count; None where it refuses the file, finds no page in it or never ends."""
    command, pattern = REFERENCES[name]
    try:
        done = subprocess.run([*command, path], capture_output=True, timeout=TIME_LIMIT_S, check=False)
    except subprocess.TimeoutExpired:
        return None
    found = re.search(pattern, done.stdout.decode("latin-1"), re.MULTILINE)
    return int(found[1]) or None if found else None


def majority(counts: Sequence[int | None]) -> tuple[bool, int | None]:
    """Whether two of the three say the same, and what."""
    said, votes = Counter(counts).most_common(1)[0]
    return votes > 1, said


class Alone:
    """One library alone, used as its manual says, in a process that may hang or crash."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()

    def pages(self, path: Path) -> int | None:
        """Its page count; None where it raises, finds no page, dies or takes too long."""
        process = self._process or self._start()
        assert process.stdin is not None
        process.stdin.write(f"{path}\n")
        process.stdin.flush()
        try:
            line = self._lines.get(timeout=TIME_LIMIT_S)
        except queue.Empty:
            line = ""
        if not line:
            self.close()
        return int(line or 0) or None

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _start(self) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.agreement.readers", self._name]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self._lines = queue.SimpleQueue()
        threading.Thread(target=_pass_on, args=(self._process, self._lines), daemon=True).start()
        return self._process


def _pass_on(process: "subprocess.Popen[str]", lines: "queue.SimpleQueue[str]") -> None:
    assert process.stdout is not None
    try:
        for line in process.stdout:
            lines.put(line)
    except ValueError:
        return
    lines.put("")


def _by_pypdf(path: str) -> int:
    with Path(path).open("rb") as file:
        return len(pypdf.PdfReader(file).pages)


def _by_pdfium(path: str) -> int:
    # PDFium keeps its last error when a later load fails without setting one: this sets "no PDF".
    raw.FPDF_LoadMemDocument(b"-", 1, None)
    with pypdfium2.PdfDocument(path) as document:
        return max(len(document), 0)


ALONE: Final[Mapping[str, Callable[[str], int]]] = {"pypdf": _by_pypdf, "PDFium": _by_pdfium}


def _answer_lines(name: str) -> None:
    """The child's whole work: a path in, a number out."""
    silence_pypdf()
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    for line in sys.stdin:
        try:
            pages = ALONE[name](line.rstrip("\n"))
        except Exception:  # noqa: BLE001 - whatever it raises, it couldn't read the file
            pages = 0
        print(pages, flush=True)


if __name__ == "__main__":
    _answer_lines(sys.argv[1])
