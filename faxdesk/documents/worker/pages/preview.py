"""The pages in black and white at a fax's resolution, as TIFF or PDF. Runs in the worker.

For the simulator, which shows what "arrived" the way the provider's preview does.
"""

import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from faxdesk.documents.worker.pages.dots import drawn_alone
from faxdesk.documents.worker.pages.render import opened
from faxdesk.domain.document.raster import FAX_WIDTH_PX, X_DPI, Y_DPI
from faxdesk.domain.limits import MAX_PAGES

_Y_DPI = Y_DPI["high"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page, eight pixels a byte, a set bit is black; packed with zlib."""

    height_px: int
    packed: bytes


def make_preview(path: Path, *, preview_format: str, black_threshold_pct: int) -> bytes:
    """The whole document as "tiff" or "pdf"; a pixel darker than the threshold is black.

    Raises RefusedError, pikepdf.PdfError, pypdfium2.PdfiumError, ValueError.
    """
    sheets = list(_sheets(path, black_threshold_pct))
    if not sheets:
        raise ValueError("no pages")
    return _WRITERS[preview_format](sheets)


def _sheets(path: Path, black_threshold_pct: int) -> Iterator[Sheet]:
    with opened(path) as document:
        pages = range(min(len(document), MAX_PAGES))
        for dots in drawn_alone(document, pages, y_dpi=_Y_DPI, black_threshold_pct=black_threshold_pct):
            yield Sheet(height_px=dots.height_px, packed=zlib.compress(dots.black, 6))


def _tiff(sheets: Sequence[Sheet]) -> bytes:
    """A TIFF of many pages. Source: TIFF 6.0; compression 8 (Deflate) from Adobe's supplement 2."""
    out = bytearray(b"II*\0\0\0\0\0")
    link_at = 4
    for number, sheet in enumerate(sheets):
        data_at = len(out)
        out += sheet.packed + b"\0" * (len(sheet.packed) % 2)
        ratios_at = len(out)
        out += struct.pack("<IIII", X_DPI, 1, _Y_DPI, 1)
        struct.pack_into("<I", out, link_at, len(out))
        short, long, rational = 3, 4, 5
        entries = (
            (254, long, 1, 2),
            (256, long, 1, FAX_WIDTH_PX),
            (257, long, 1, sheet.height_px),
            (258, short, 1, 1),
            (259, short, 1, 8),
            (262, short, 1, 0),
            (273, long, 1, data_at),
            (277, short, 1, 1),
            (278, long, 1, sheet.height_px),
            (279, long, 1, len(sheet.packed)),
            (282, rational, 1, ratios_at),
            (283, rational, 1, ratios_at + 8),
            (296, short, 1, 2),
            (297, short, 2, number | len(sheets) << 16),
        )
        out += struct.pack("<H", len(entries))
        for entry in entries:
            out += struct.pack("<HHII", *entry)
        link_at = len(out)
        out += bytes(4)
    return bytes(out)


def _pdf(sheets: Sequence[Sheet]) -> bytes:
    """A PDF with one picture a page, at the size of the paper that arrives."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    for sheet in sheets:
        page_number = len(objects) + 1
        width_pt, height_pt = FAX_WIDTH_PX / X_DPI * 72, sheet.height_px / _Y_DPI * 72
        content = b"%.2f 0 0 %.2f 0 0 cm /I Do" % (width_pt, height_pt)
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R"
            b" /Resources << /XObject << /I %d 0 R >> >> >>"
            % (width_pt, height_pt, page_number + 1, page_number + 2),
            _stream(b"", content),
            _stream(
                b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 1"
                b" /ColorSpace /DeviceGray /Decode [1 0] /Filter /FlateDecode"
                % (FAX_WIDTH_PX, sheet.height_px),
                sheet.packed,
            ),
        ]
    kids = b" ".join(b"%d 0 R" % number for number in range(3, len(objects) + 1, 3))
    objects[1] = b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, len(sheets))
    return _assembled(objects)


def _stream(entries: bytes, data: bytes) -> bytes:
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (entries, len(data), data)


def _assembled(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start, size = len(out), len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
    return bytes(out)


_WRITERS = {"tiff": _tiff, "pdf": _pdf}
