"""Files taken out of a watched folder, so that nobody else takes them: renamed into one of this desk's.

A rename happens once, also on a share that two computers watch: whoever comes second finds nothing. What a
desk has claimed stays its own, whatever happens to it: nobody else knows whether it was faxed.
"""

import logging
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

IN_HAND: Final = ".faxdesk"
"""The folder of what is claimed, in the watched one: a rename within it moves no bytes."""

_DOCUMENT: Final = "document"
_SIDECAR: Final = "sidecar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One document in hand.

    Attributes:
        token: names it, for the journal; no two are the same.
        home: its folder below IN_HAND.
    """

    token: str
    home: Path

    @property
    def document(self) -> Path | None:
        """The file, None where it was taken away."""
        return _only_file(self.home / _DOCUMENT)

    @property
    def sidecar(self) -> Path | None:
        """What was beside it and says who it goes to."""
        return _only_file(self.home / _SIDECAR)

    def drop(self) -> None:
        """Take away what is left of the claim itself; raises OSError."""
        shutil.rmtree(self.home)


def claim(folder: Path, desk_id: str, name: str, sidecar: str | None = None) -> Claim | None:
    """Take a file, and the one that belongs to it; None where another was faster, or it is still in use.

    Raises OSError where nothing can be moved here at all.
    """
    token = f"{desk_id}.{time.time_ns():016x}.{os.urandom(4).hex()}"
    home = folder / IN_HAND / token
    for each in (_DOCUMENT, _SIDECAR):
        (home / each).mkdir(parents=True)
    try:
        (folder / name).rename(home / _DOCUMENT / name)
    except (FileNotFoundError, PermissionError):  # Windows moves nothing that a program has open
        shutil.rmtree(home)
        return None
    if sidecar is not None:
        try:
            (folder / sidecar).rename(home / _SIDECAR / sidecar)
        except OSError:
            log.info("claim %s: what belongs to the document has gone", token)
    return Claim(token=token, home=home)


def claim_called(folder: Path, token: str) -> Claim | None:
    """What is in hand under this name, None where it was taken away; raises OSError without the folder."""
    folder.stat()
    home = folder / IN_HAND / token
    return Claim(token=token, home=home) if home.is_dir() else None


def claims(folder: Path, desk_id: str) -> Iterator[Claim]:
    """What this desk has in hand of the folder, oldest first; raises OSError."""
    homes = folder / IN_HAND
    if not homes.is_dir():
        return
    for name in sorted(each.name for each in os.scandir(homes) if each.is_dir(follow_symlinks=False)):
        if name.startswith(f"{desk_id}."):
            yield Claim(token=name, home=homes / name)


def _only_file(folder: Path) -> Path | None:
    try:
        with os.scandir(folder) as entries:
            found = [Path(each.path) for each in entries if each.is_file(follow_symlinks=False)]
    except FileNotFoundError:
        return None
    return found[0] if found else None
