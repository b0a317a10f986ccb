"""What a file is by its first and last bytes, for files that are no PDF."""

import struct
from typing import Final

from faxdesk.documents.kinds.containers import OLE, ZIP, ole_directory_offset, ole_kind, zip_kind
from faxdesk.documents.kinds.mail import mail_kind
from faxdesk.documents.kinds.signatures import AT_PLACES, BRANDS, GENERAL_BRANDS, IN_RIFF, STARTS
from faxdesk.documents.kinds.texts import text_kind

__all__ = ["HEADER", "HEADER_WITHIN_BYTES", "kind_of", "ole_directory_offset"]

HEADER: Final = b"%PDF-"
HEADER_WITHIN_BYTES: Final = 1_024
"""Where readers look for the header. Source: PDF Reference 1.7, Appendix H, note 13."""

_READABLE_BYTES: Final = 1_024
_FOR_PRINTERS: Final = (b"\x1bE", b"\x1b%-12345X", b"\x1b%-1B", b"\x1b&", b"\x1b*", b"\x1b@", b"@PJL")
"""What drivers write into a file instead of to a printer: PCL, PJL, HP-GL/2, ESC/P."""
_PCX_VERSIONS: Final = frozenset({0, 2, 3, 4, 5})
_PCX_BITS: Final = frozenset({1, 2, 4, 8})
_BMP_HEADERS: Final = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
"""How long a bitmap's second header is, by its version."""


def kind_of(head: bytes, tail: bytes, directory: bytes = b"") -> str | None:
    """What the file is, from its first and last bytes; None where they don't tell.

    A zip's directory stands at its end, hence `tail`; an OLE file's where its header says (see
    ole_directory_offset), hence `directory`.
    """
    if head and not any(head) and not any(tail):
        return "zeros"
    if head.startswith(ZIP):
        return zip_kind(head, tail)
    if head.startswith(OLE):
        return ole_kind(directory)
    if b"endobj" in head or b"startxref" in tail:
        return None  # what is left of a PDF reads like a text, and is none for a person
    if head.startswith(_FOR_PRINTERS):
        return "postscript" if b"%!PS" in head else None  # what is between the commands reads like a text
    return _binary_kind(head) or mail_kind(head) or text_kind(head)


def _binary_kind(head: bytes) -> str | None:
    if head.startswith(b"RIFF"):
        return IN_RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return _boxed_kind(head)
    if head.startswith(b"bplist00"):
        return "web_page" if b"WebMainResource" in head else "shortcut" if b"URL" in head else None
    if _is_pcx(head) or _is_bitmap(head):
        return "picture"
    is_readable = 0 not in head[:_READABLE_BYTES]
    found = next(
        (kind for start, kind in STARTS if head.startswith(start) and not (is_readable and _is_word(start))),
        None,
    )
    if found is None:
        found = next((kind for at, mark, kind in AT_PLACES if head[at : at + len(mark)] == mark), None)
    return found


def _is_word(start: bytes) -> bool:
    """Whether a letter too may begin so, as with "MZ" or "ID3"; binary files have zeros soon after."""
    return start.isalnum()


def _boxed_kind(head: bytes) -> str:
    """A photo of a phone, or a film. Source: ISO/IEC 14496-12 and 23008-12."""
    (box_bytes,) = struct.unpack(">L", head[:4])
    brand = head[8:12]
    if brand in GENERAL_BRANDS:
        others = [head[at : at + 4] for at in range(16, min(box_bytes, len(head), 256), 4)]
        brand = next((other for other in others if other in BRANDS and other not in GENERAL_BRANDS), brand)
    return BRANDS.get(brand, "recording")


def _is_pcx(head: bytes) -> bool:
    """Its first byte alone begins many a text: what follows must make a picture. Source: ZSoft, 1991."""
    if len(head) < 128 or head[0] != 0x0A or head[1] not in _PCX_VERSIONS:
        return False
    left, top, right, bottom = struct.unpack_from("<4H", head, 4)
    return head[2] in {0, 1} and head[3] in _PCX_BITS and right >= left and bottom >= top and not head[64]


def _is_bitmap(head: bytes) -> bool:
    """A text may well begin with "BM" too."""
    if not head.startswith(b"BM") or len(head) < 18:
        return False
    (header_bytes,) = struct.unpack_from("<L", head, 14)
    return header_bytes in _BMP_HEADERS
