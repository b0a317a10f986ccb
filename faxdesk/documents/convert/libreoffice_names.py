"""What the copy is called that LibreOffice reads: a document may print its own name in its footer."""

import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Final

_ENDINGS: Final[Mapping[str, Sequence[str]]] = {
    "word": (
        *(".docx", ".doc", ".docm", ".dotx", ".dotm", ".dot", ".rtf"),
        *(".odt", ".ott", ".fodt", ".sxw", ".xml", ".wps"),
    ),
    "spreadsheet": (
        *(".xlsx", ".xls", ".xlsm", ".xlsb", ".xltx", ".xltm", ".xlt"),
        *(".ods", ".ots", ".fods", ".sxc", ".xml"),
    ),
    "slides": (
        *(".pptx", ".ppt", ".pptm", ".potx", ".ppsx", ".pps", ".pot"),
        *(".odp", ".otp", ".fodp", ".sxi"),
    ),
    "office": (".doc",),
}
"""By kinds.kind_of, the usual one first. LibreOffice goes by the content; the ending decides where that could
be several things."""

_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
"""In Windows' file names."""

_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)
"""Devices on Windows, whatever ending they have."""

_MAX_STEM_BYTES: Final = 120
_NAMELESS: Final = "document"


def name_of_copy(name: str, kind: str) -> str:
    """The file's own name, made safe for any system, with an ending that goes with its kind."""
    endings = _ENDINGS.get(kind, _ENDINGS["office"])
    stem, ending = PurePath(name).stem, PurePath(name).suffix.lower()
    if ending not in endings:
        # What looked like an ending may be a date or a part of the name.
        known = {each for some in _ENDINGS.values() for each in some} | {".pdf", ".txt", ""}
        stem, ending = stem if ending in known else name, endings[0]
    return _safe(stem) + ending


def _safe(stem: str) -> str:
    shown = "".join(" " if _is_unsafe(each) else each for each in unicodedata.normalize("NFC", stem))
    short = " ".join(shown.split()).encode("utf-8")[:_MAX_STEM_BYTES].decode("utf-8", "ignore").strip(" .")
    return _NAMELESS if short.partition(".")[0].lower() in {"", *_RESERVED} else short


def _is_unsafe(character: str) -> bool:
    """Whether a system forbids it in names, or it is never seen, or it isn't text at all."""
    return character in _FORBIDDEN or unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"}
