"""What FaxDesk was started with: files, by paths or by addresses as desktops hand them over, and links."""

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final
from urllib.parse import unquote_to_bytes, urlsplit

_ADDRESS: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
"""RFC 3986; one letter before the colon is a drive of Windows."""


def is_address(word: str) -> bool:
    """Whether it is an address or a link, and no file of that name is here."""
    return _ADDRESS.match(word) is not None and not os.path.lexists(word)


def parted(words: Iterable[str]) -> tuple[list[Path], list[str]]:
    """The files, as whole paths, and what is none of this computer's files."""
    files, links = [], []
    for word in words:
        path = _path_of(word) if is_address(word) else Path(word).absolute()
        if path is not None:
            files.append(path)
        else:
            links.append(word)
    return files, links


def _path_of(address: str) -> Path | None:
    """What a file: address of this computer leads to."""
    try:
        url = urlsplit(address)
        host = url.hostname
    except ValueError:
        return None
    if url.scheme != "file" or host not in {None, "", "localhost"} or not url.path.startswith("/"):
        return None
    # A "?" or "#" in it belongs to the name where a program forgot to write it otherwise.
    raw = address.partition(":")[2]
    raw = "/" + raw.removeprefix("//").partition("/")[2] if raw.startswith("//") else raw
    written = os.fsdecode(unquote_to_bytes(raw))
    return Path(written.lstrip("/") if sys.platform == "win32" else written)
