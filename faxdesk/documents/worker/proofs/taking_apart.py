"""Takes a proof apart: what is attached to it, and whether the file as a whole is what was made."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import pikepdf

from faxdesk.documents.worker.proofs.bundle import HASH_PLACE

_MOST_BYTES: Final = 1 << 30
"""Unpacked, all attachments together: a hostile file must not fill the disk."""

_MOST_FILES: Final = 10_000


def take_apart(job: Mapping[str, Any]) -> dict[str, Any]:
    """Write what is attached to job["path"] into the folder job["folder"], as files called by numbers.

    Returns "hash_fits", whether the hash over the whole file fits, None where it has no place for one; and
    "files", each with the name under which it was attached, its own in the folder, "" where it can't be read.
    Raises OSError.
    """
    path, folder = Path(job["path"]), Path(job["folder"])
    content = path.read_bytes()
    return {"hash_fits": _hash_fits(content), **_files(path, folder)}


def _hash_fits(content: bytes) -> bool | None:
    found = HASH_PLACE.search(content)
    if found is None:
        return None
    digest = sha256(content[: found.start(1)])
    digest.update(b"0" * 64)
    digest.update(content[found.end(1) :])
    return digest.hexdigest().encode() == found[1]


def _files(path: Path, folder: Path) -> dict[str, Any]:
    files: list[dict[str, str]] = []
    left = _MOST_BYTES
    try:
        with pikepdf.open(path) as pdf:
            for name in list(pdf.attachments)[:_MOST_FILES]:
                try:
                    content = pdf.attachments[name].get_file().read_bytes()
                except (pikepdf.PdfError, RuntimeError, ValueError, KeyError, TypeError, AttributeError):
                    files.append({"name": name, "file": ""})
                    continue
                left -= len(content)
                if left < 0:
                    break
                (folder / str(len(files))).write_bytes(content)
                files.append({"name": name, "file": str(len(files))})
    except (pikepdf.PdfError, RuntimeError, ValueError, KeyError, TypeError, AttributeError):
        return {"is_pdf": False, "files": files}
    return {"is_pdf": True, "files": files}
