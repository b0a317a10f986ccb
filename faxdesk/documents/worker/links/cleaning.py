"""Writes a copy of an office document that leads nowhere else, whatever format it is."""

import os
import re
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from faxdesk.documents.kinds.containers import OLE, ZIP
from faxdesk.documents.opening import open_regular
from faxdesk.documents.worker.links.ole import clean_ole
from faxdesk.documents.worker.links.rtf import clean_rtf
from faxdesk.documents.worker.links.xml_parts import SuspiciousXmlError, clean_xml

_MAX_PART_BYTES: Final = 400_000_000
"""Of one part of a package: what unpacks to more is up to no good."""

_MAX_DEPTH: Final = 4
_IS_XML: Final = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\0?[\s\0]*<")


class _UncheckableError(Exception):
    """It can't be told what it links to."""


def clean_copy(job: Mapping[str, Any]) -> dict[str, Any]:
    """Write job["path"] as the new file job["output"], without links.

    The answer says "missing", how many linked things it showed, or None where it can't be told: then the copy
    is as the document was. Raises RefusedError, FileExistsError, OSError.
    """
    with open_regular(Path(job["path"])) as file:
        content = file.read()
    missing: int | None
    try:
        content, missing = _cleaned(content, 0)
    except (_UncheckableError, SuspiciousXmlError):
        missing = None
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(job["output"], flags, 0o600), "wb") as out:
        out.write(content)
    return {"missing": missing}


def _cleaned(content: bytes, depth: int) -> tuple[bytes, int]:
    if content.startswith(ZIP):
        return _clean_package(content, depth)
    clean = _cleaner(content)
    return clean(content) if clean is not None else (content, 0)


def _cleaner(content: bytes) -> Callable[[bytes], tuple[bytes, int]] | None:
    if content.startswith(OLE):
        return clean_ole
    if content.lstrip()[:5] == b"{\\rtf":
        return clean_rtf
    return clean_xml if _IS_XML.match(content) else None


def _clean_package(content: bytes, depth: int) -> tuple[bytes, int]:
    """The zip as it is where nothing has to be changed, which is nearly always."""
    if depth >= _MAX_DEPTH:
        raise _UncheckableError
    changed: dict[int, bytes] = {}
    missing = 0
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            parts = package.infolist()
            for number, part in enumerate(parts):
                old = _part(package, part)
                new, lost = _cleaned(old, depth + 1)
                missing += lost
                if new != old:
                    changed[number] = new
            return (_rewritten(package, parts, changed) if changed else content), missing
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, OSError) as error:
        raise _UncheckableError from error


def _part(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    if part.file_size > _MAX_PART_BYTES:
        raise _UncheckableError
    return package.read(part)


def _rewritten(package: zipfile.ZipFile, parts: list[zipfile.ZipInfo], changed: Mapping[int, bytes]) -> bytes:
    out = BytesIO()
    last = {part.filename: number for number, part in enumerate(parts)}
    with zipfile.ZipFile(out, "w") as fresh:
        for number, part in enumerate(parts):
            if last[part.filename] != number:
                continue  # of two with one name the last one counts
            about = zipfile.ZipInfo(part.filename, part.date_time)
            about.compress_type = zipfile.ZIP_STORED if part.filename == "mimetype" else zipfile.ZIP_DEFLATED
            content = changed[number] if number in changed else package.read(part)
            fresh.writestr(about, content, compresslevel=1)
    return out.getvalue()
