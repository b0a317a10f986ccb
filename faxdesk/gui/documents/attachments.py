"""Files that are dragged from a program and are on no disk yet: an attachment in Outlook, a file in a ZIP.

Windows hands them over as a list of names and, one by one, as bytes. Source: Microsoft, "Shell Clipboard
Formats", CFSTR_FILEDESCRIPTOR and CFSTR_FILECONTENTS; Qt gives both as formats with that name as `value`.
"""

import struct
from collections.abc import Sequence
from pathlib import Path, PureWindowsPath
from typing import Final

from PySide6.QtCore import QMimeData

_FORMAT: Final = 'application/x-qt-windows-mime;value="{name}"'
_LISTS: Final = (("FileGroupDescriptorW", 592, "utf-16-le"), ("FileGroupDescriptor", 332, "mbcs"))
"""By format: how many bytes each entry has, and how its name is written."""

_NAME_AT: Final = 72
"""Where in an entry the name stands."""

_MOST_FILES: Final = 200
MAX_BYTES: Final = 200_000_000
"""More than any document that can be made into a fax; a drag must not fill the memory."""


def has_attachments(mime: QMimeData) -> bool:
    """Whether files without a place are being dragged."""
    return any(mime.hasFormat(_FORMAT.format(name=name)) for name, _size, _letters in _LISTS)


def names_of(mime: QMimeData) -> list[str]:
    """The files' names, without any folder."""
    for name, entry_bytes, letters in _LISTS:
        listed = bytes(mime.data(_FORMAT.format(name=name)).data())
        if listed:
            return _names(listed, entry_bytes, "latin-1" if letters == "mbcs" else letters)
    return []


def save_attachments(mime: QMimeData, names: Sequence[str], folder: Path) -> list[Path | None]:
    """Write each file into `folder`; None for one that Qt gave no bytes of.

    Raises OSError when the disk doesn't take them.
    """
    saved: list[Path | None] = []
    for index, name in enumerate(names):
        content = _content(mime, index, is_only=len(names) == 1)
        path = folder / str(index) / name
        if content:
            path.parent.mkdir(mode=0o700)
            path.write_bytes(content)
        saved.append(path if content else None)
    return saved


def _names(listed: bytes, entry_bytes: int, letters: str) -> list[str]:
    if len(listed) < 4:
        return []
    (count,) = struct.unpack_from("<I", listed)
    names = []
    for index in range(min(count, _MOST_FILES)):
        entry = listed[4 + index * entry_bytes : 4 + (index + 1) * entry_bytes]
        text = entry[_NAME_AT:].decode(letters, "replace").partition("\0")[0]
        # A name that climbs out of the folder is a name all the same.
        name = "".join(each for each in PureWindowsPath(text.replace("/", "\\")).name if each.isprintable())
        if name.strip(". "):
            names.append(name)
    return names


def _content(mime: QMimeData, index: int, *, is_only: bool) -> bytes:
    numbered = _FORMAT.format(name="FileContents") + f";index={index}"
    data = bytes(mime.data(numbered).data())
    if not data and is_only:
        data = bytes(mime.data(_FORMAT.format(name="FileContents")).data())
    return data if len(data) <= MAX_BYTES else b""
