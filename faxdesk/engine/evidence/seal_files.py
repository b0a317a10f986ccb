"""Seals outside the journal: a file for each day, in a folder whose files nobody can change afterwards.

Without those a chain proves little: who may write to the journal may change it and make the chain anew. Each
file holds one line of JSON and is never written again.
"""

import json
import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from faxdesk.domain.chain_check import Seal

log = logging.getLogger(__name__)

FORMAT: Final = "faxdesk-seal"
_NAME_CHARS: Final = 8


def file_name(name: str, day: str) -> str:
    """Of the chain called `name`; several may have their seals in one folder."""
    return f"faxdesk-seal-{name[:_NAME_CHARS]}-{day}.json"


def folders(own: Path, chosen: str) -> list[Path]:
    """Where seals are kept: beside the journal, and in the folder that is chosen in the settings."""
    return [own, *([Path(chosen)] if chosen else [])]


def write_missing(folder: Path, name: str, seals: Iterable[Seal], *, at_s: float) -> list[Seal]:
    """Write the seals that aren't in the folder yet, and return those; raises OSError.

    The folder is made where it is missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    present = {path.name for path in folder.glob("faxdesk-seal-*.json")}
    written = []
    for seal in seals:
        path = folder / file_name(name, seal.day)
        if path.name in present:
            continue
        content = {
            "format": FORMAT,
            "version": 1,
            "chain": name,
            "day": seal.day,
            "number": seal.number,
            "hash": seal.hash.hex(),
            "written_at": datetime.fromtimestamp(at_s, UTC).isoformat(timespec="seconds"),
        }
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(json.dumps(content) + "\n")
        except FileExistsError:
            continue  # another desk was first
        written.append(seal)
    return written


def read(folder: Path, name: str) -> list[Seal]:
    """The seals of this chain that lie in the folder; one that can't be read is passed over, and logged."""
    found = []
    for path in sorted(folder.glob(f"faxdesk-seal-{name[:_NAME_CHARS]}-*.json")):
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            if content["chain"] == name:
                found.append(
                    Seal(
                        day=str(content["day"]),
                        number=int(content["number"]),
                        hash=bytes.fromhex(content["hash"]),
                        place=str(path),
                    )
                )
        except (OSError, ValueError, LookupError, TypeError):
            log.warning("a seal can't be read: %s", path.name)
    return found
