"""What is in a zip or an OLE file, by the names in its directory: most office documents are one of them."""

import re
import struct
from collections.abc import Iterator, Sequence
from typing import Final

ZIP: Final = b"PK\x03\x04"
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_ZIP_END: Final = b"PK\x05\x06"
_ZIP_ENTRY: Final = b"PK\x01\x02"
_END_FIELDS: Final = struct.Struct("<4s4H2LH")
_ENTRY_BYTES: Final = 46
_LOCAL_BYTES: Final = 30

_IN_ZIP: Final[Sequence[tuple[str, str]]] = (
    (r"mimetypeapplication/epub", "book"),
    (r"mimetypeapplication/vnd\.oasis\.opendocument\.text", "word"),
    (r"mimetypeapplication/vnd\.oasis\.opendocument\.spreadsheet", "spreadsheet"),
    (r"mimetypeapplication/vnd\.oasis\.opendocument\.presentation", "slides"),
    (r"mimetypeapplication/vnd\.oasis\.opendocument", "office"),
    (r"mimetypeapplication/vnd\.sun\.xml\.writer", "word"),
    (r"mimetypeapplication/vnd\.sun\.xml\.calc", "spreadsheet"),
    (r"mimetypeapplication/vnd\.sun\.xml\.impress", "slides"),
    (r"word/", "word"),
    (r"xl/", "spreadsheet"),
    (r"ppt/", "slides"),
    (r"visio/", "visio"),
    (r"(FixedDocSeq|FixedDocumentSequence)\.fdseq|Documents/\d+/|.*\.fpage(/|$)|.*\.fdseq$", "xps"),
    (r"Index/.*\.iwa$|Index\.zip$|index\.(xml|apxl)(\.gz)?$|buildVersionHistory\.plist$", "iwork"),
)
"""By a name in the zip, the first that fits; "mimetype" stands with what it says. Sources: ECMA-376,
ECMA-388, OpenDocument 1.3 part 2, EPUB 3.3."""

_IN_OLE: Final[Sequence[tuple[str, str]]] = (
    ("encryptedpackage", "office_locked"),
    ("__properties_version1.0", "email"),
    ("__nameid_version1.0", "email"),
    ("worddocument", "word"),
    ("workbook", "spreadsheet"),
    ("book", "spreadsheet"),
    ("powerpoint document", "slides"),
    ("visiodocument", "visio"),
    ("quill", "publisher"),
    ("matost", "works"),
    ("matadorobject", "works"),
    ("wksssworkbook", "works"),
    ("starwriterdocument", "word"),
    ("starcalcdocument", "spreadsheet"),
    ("perfectoffice_main", "word_perfect"),
    ("hwpsummaryinformation", "office"),
    ("catalog", "no_document"),  # Thumbs.db
)
"""By a stream's name in the OLE file, in small letters, the first that fits. Source: [MS-CFB]."""

_MSI_NAME: Final = re.compile("[\u3800-\u4840]")
"""Installers pack their names into these characters."""


def zip_kind(head: bytes, tail: bytes) -> str:
    """What a zip holds, by its directory at the end, else by what it begins with; "archive" for anything."""
    names = list(_zip_names(tail)) or list(_local_names(head))
    mime = re.search(rb"^PK\x03\x04.{26}mimetype([\x20-\x7e]{10,80})", head, re.DOTALL)
    if mime:
        names.append("mimetype" + mime[1].decode("ascii"))
    for pattern, kind in _IN_ZIP:
        if any(re.match(pattern, name, re.IGNORECASE) for name in names):
            return kind
    return "archive"


def _zip_names(tail: bytes) -> Iterator[str]:
    """The names in the zip's directory, as far as the last bytes reach back."""
    end = tail.rfind(_ZIP_END)
    if end < 0 or len(tail) - end < _END_FIELDS.size:
        return
    size_bytes = _END_FIELDS.unpack_from(tail, end)[5]
    at = tail.find(_ZIP_ENTRY, max(0, end - size_bytes))
    while 0 <= at < end - _ENTRY_BYTES:
        name_bytes, extra_bytes, comment_bytes = struct.unpack_from("<3H", tail, at + 28)
        start = at + _ENTRY_BYTES
        yield tail[start : start + name_bytes].decode("utf-8", "replace").replace("\\", "/")
        at = tail.find(_ZIP_ENTRY, start + name_bytes + extra_bytes + comment_bytes)


def _local_names(head: bytes) -> Iterator[str]:
    """Names that stand before the content itself: all that is left of a zip whose end is lost."""
    at = head.find(ZIP)
    while 0 <= at <= len(head) - _LOCAL_BYTES:
        (name_bytes,) = struct.unpack_from("<H", head, at + 26)
        name = head[at + _LOCAL_BYTES : at + _LOCAL_BYTES + name_bytes]
        yield name.decode("utf-8", "replace").replace("\\", "/")
        at = head.find(ZIP, at + _LOCAL_BYTES)


def ole_directory_offset(head: bytes) -> int | None:
    """Where in the file an OLE file's directory begins; None where its header makes no sense."""
    if not head.startswith(OLE) or len(head) < 52:
        return None
    (power,) = struct.unpack_from("<H", head, 30)
    (sector,) = struct.unpack_from("<L", head, 48)
    return (sector + 1) << power if power in {9, 12} else None


def ole_kind(directory: bytes) -> str:
    """What an OLE file holds, by the first bytes of its directory; "office" where they don't tell."""
    names = {name.lower().lstrip("\x01\x03\x05") for name in _ole_names(directory)}
    if any(_MSI_NAME.match(name) for name in names):
        return "program"
    return next((kind for name, kind in _IN_OLE if name in names), "office")


def _ole_names(directory: bytes) -> Iterator[str]:
    for at in range(0, len(directory) - 127, 128):
        (name_bytes,) = struct.unpack_from("<H", directory, at + 64)
        if 2 <= name_bytes <= 64:
            yield directory[at : at + name_bytes - 2].decode("utf-16-le", "replace")
