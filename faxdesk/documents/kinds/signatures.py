"""First bytes that tell a format. Sources: the formats' own specifications, and PRONOM, the UK's registry."""

from collections.abc import Mapping, Sequence
from typing import Final

STARTS: Final[Sequence[tuple[bytes, str]]] = (
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG\r\n", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"II+\0", "picture"),  # BigTIFF
    (b"MM\0+", "picture"),
    (b"\xb1\x68\xde\x3a", "picture"),  # DCX: several PCX in one
    (b"8BPS", "picture_other"),  # Photoshop
    (b"\0\0\0\x0cjP  ", "picture_other"),  # JPEG 2000
    (b"\xff\x4f\xff\x51", "picture_other"),
    (b"\0\0\0\x0cJXL ", "picture_other"),
    (b"\xff\x0a", "picture_other"),  # JPEG XL without a box
    (b"\x97JB2\r\n", "picture_other"),
    (b"\xd7\xcd\xc6\x9a", "picture_other"),  # Windows metafile
    (b"\0\0\x01\0", "picture_other"),  # icon
    (b"gimp xcf", "picture_other"),
    (b"AT&TFORM", "djvu"),
    (b"{\\rtf", "word"),
    (b"%!PS", "postscript"),
    (b"\x04%!PS", "postscript"),
    (b"\xc5\xd0\xd3\xc6", "postscript"),  # an EPS with a preview picture before it
    (b"\xffWPC", "word_perfect"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "one_note"),
    (b"AC10", "drawing"),  # AutoCAD: "AC1015", "AC1032"
    (b"AutoCAD Binary DXF", "drawing"),
    (b"\0\x01\0\0Standard ", "database"),  # Access: "Standard Jet DB", "Standard ACE DB"
    (b"SQLite format 3\0", "database"),
    (b"\x01\xfe\x32\0", "works"),  # Works 3 and 4 for Windows, word processor
    (b"\xff\0\x02\0\x04\x04\x05\x54", "works"),  # Works spreadsheet
    (b"\x78\x9f\x3e\x22", "winmail"),
    (b"ITOLITLS", "book"),
    (b"ITSF", "book"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ\0", "archive"),
    (b"\x28\xb5\x2f\xfd", "archive"),
    (b"MSCF\0\0\0\0", "archive"),
    (b"PK\x05\x06", "archive"),  # a zip with nothing in it
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\xfe\xed\xfa\xce", "program"),
    (b"\xfe\xed\xfa\xcf", "program"),
    (b"\xce\xfa\xed\xfe", "program"),
    (b"\xcf\xfa\xed\xfe", "program"),
    (b"\xca\xfe\xba\xbe", "program"),
    (b"#!/", "program"),
    (b"L\0\0\0\x01\x14\x02\0", "shortcut"),
    (b"book\0\0\0\0mark", "shortcut"),
    (b"ID3", "recording"),
    (b"OggS", "recording"),
    (b"fLaC", "recording"),
    (b"#!AMR", "recording"),
    (b"\x1a\x45\xdf\xa3", "recording"),
    (b"MThd", "recording"),
)
"""What begins so is of this kind, and can be nothing else."""

AT_PLACES: Final[Sequence[tuple[int, bytes, str]]] = (
    (257, b"ustar", "archive"),
    (128, b"DICM", "picture_other"),
    (40, b" EMF", "picture_other"),
    (60, b"BOOKMOBI", "book"),
)

IN_RIFF: Final[Mapping[bytes, str]] = {b"WEBP": "picture", b"WAVE": "recording", b"AVI ": "recording"}

BRANDS: Final[Mapping[bytes, str]] = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"), "heic"),
    **dict.fromkeys((b"avif", b"avis"), "picture"),
}
"""By the brand of the box that such a file begins with. Source: ISO/IEC 23008-12."""

GENERAL_BRANDS: Final = frozenset({b"mif1", b"msf1"})
"""They say "pictures inside" and not packed how: that is among the brands that follow."""
