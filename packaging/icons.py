"""Draws the program's icon at every size that systems ask for, from the one SVG.

    icons.py FOLDER     faxdesk-16.png ... faxdesk-512.png, faxdesk.ico, faxdesk.icns

The same Qt draws the same bytes.
"""

import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImageReader

SVG: Final = Path(__file__).resolve().parent.parent / "resources" / "icons" / "faxdesk.svg"
SIZES_PX: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES_PX: Final = (16, 24, 32, 48, 64, 256)
_ICNS_KINDS: Final = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def write_icons(folder: Path) -> None:
    """Write every picture into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size_px: draw(size_px) for size_px in SIZES_PX}
    for size_px, png in pictures.items():
        (folder / f"faxdesk-{size_px}.png").write_bytes(png)
    (folder / "faxdesk.ico").write_bytes(ico({size_px: pictures[size_px] for size_px in _ICO_SIZES_PX}))
    (folder / "faxdesk.icns").write_bytes(icns({kind: pictures[px] for kind, px in _ICNS_KINDS.items()}))


def draw(size_px: int) -> bytes:
    """The icon as a PNG, `size_px` wide and high; raises RuntimeError where Qt can't draw it."""
    reader = QImageReader(str(SVG), QByteArray(b"svg"))
    reader.setScaledSize(QSize(size_px, size_px))
    image = reader.read()
    if image.isNull():
        raise RuntimeError(f"{SVG.name}: {reader.errorString()}")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # PySide6 takes only what its own types refuse
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' icon file with PNGs inside, as every Windows since Vista reads it."""
    header, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    offset = len(header) + 16 * len(pictures)
    for size_px, png in pictures.items():
        side = size_px % 256  # 256 is written as 0
        header += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), offset + len(body))
        body += png
    return header + body


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """macOS's icon file."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
