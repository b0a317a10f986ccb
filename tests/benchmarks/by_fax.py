"""Pages sent between two real fax machines, and read by a program from what arrived."""

import io
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageOps

from faxdesk.domain.document.raster import FAX_WIDTH_PX, X_DPI
from tests.receiver.call import MODERN, Call, Machine, send
from tests.receiver.spandsp import LIBRARY, library
from tests.receiver.tiffs import FaxPage, read_fax, write_fax


class Arrived(NamedTuple):
    """A call, and what the receiver printed."""

    call: Call
    pages: list[FaxPage]


def has_fax_machines() -> bool:
    """Whether there are any; says what is left out without them."""
    try:
        library()
    except OSError:
        print(f"{LIBRARY} is not installed: what is sent by fax is left out.", file=sys.stderr)
        return False
    return True


def sent(pages: Sequence[FaxPage], folder: Path, receiver: Machine = MODERN) -> Arrived:
    """The pages in one call; raises RuntimeError where it fails."""
    dots, received = folder / "sent.tif", folder / "received.tif"
    write_fax(dots, pages)
    received.unlink(missing_ok=True)
    call = send(dots, received, receiver=receiver)
    if not call.is_ok:
        raise RuntimeError(f"the machines disagreed: {call.sender}")
    return Arrived(call, read_fax(received))


def find_tesseract() -> str | None:
    """Its program; says what is left out without it."""
    found = shutil.which("tesseract")
    if found is None:
        print("Tesseract is not installed: what can be read is left out.", file=sys.stderr)
    return found


def words_read(tesseract: str, page: FaxPage, words: Sequence[str]) -> int:
    """How many of the page's words, each as often as it stands there, are read from what arrived."""
    command = [tesseract, "stdin", "stdout", "-l", "eng", "--psm", "4", "--dpi", str(X_DPI)]
    # Its threads wait for one another five times as long as they work.
    alone = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    seen = subprocess.run(command, input=_as_png(page), env=alone, capture_output=True, check=True)
    there = Counter(map(_plain, words))
    found = Counter(map(_plain, seen.stdout.decode().split()))
    return sum((there & found).values())


def _plain(word: str) -> str:
    return "".join(letter for letter in word.casefold() if letter.isalnum())


def _as_png(page: FaxPage) -> bytes:
    """The page with square pixels."""
    black = Image.frombytes("1", (FAX_WIDTH_PX, page.height_px), page.black).convert("L")
    height_px = round(page.height_px * X_DPI / page.y_dpi)
    square = ImageOps.invert(black).resize((FAX_WIDTH_PX, height_px), Image.Resampling.BICUBIC)
    out = io.BytesIO()
    square.save(out, "PNG", compress_level=1)
    return out.getvalue()
