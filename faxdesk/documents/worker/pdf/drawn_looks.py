"""How lines, polygons and named stamps look that bring no picture, as PDFium doesn't know them.

Other programs draw them, so a person has seen them. Runs in the worker.
"""

import math
import re
from collections.abc import Sequence
from typing import Final

import pikepdf

from faxdesk.documents.worker.pdf.names import text_of

_STAMP_RED: Final = (0.7, 0.0, 0.0)
_BOLD_EM: Final = 0.68
"""How wide a capital of Helvetica-Bold is on average, of its size."""


def look(pdf: pikepdf.Pdf, annotation: pikepdf.Object) -> pikepdf.Object | None:
    """The annotation's picture, in the page's own coordinates; None for a kind that isn't known here."""
    draw = _KINDS.get(text_of(annotation.get("/Subtype")))
    rect = _numbers(annotation.get("/Rect"))
    if draw is None or len(rect) != 4:
        return None
    content = draw(annotation, rect)
    if content is None:
        return None
    bold = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name("/Helvetica-Bold"),
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    return pikepdf.Stream(
        pdf,
        content,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Form,
        BBox=pikepdf.Array(rect),
        Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(Bold=pdf.make_indirect(bold))),
    )


def _line(annotation: pikepdf.Object, _rect: Sequence[float]) -> bytes | None:
    points = _numbers(annotation.get("/L"))
    return _pen(annotation) + _path(points) + b"S" if len(points) == 4 else None


def _polyline(annotation: pikepdf.Object, _rect: Sequence[float]) -> bytes | None:
    points = _numbers(annotation.get("/Vertices"))
    return _pen(annotation) + _path(points) + b"S" if len(points) >= 4 else None


def _polygon(annotation: pikepdf.Object, _rect: Sequence[float]) -> bytes | None:
    points = _numbers(annotation.get("/Vertices"))
    if len(points) < 6:
        return None
    inside = _colour(_numbers(annotation.get("/IC")), is_stroke=False)
    return _pen(annotation) + inside + _path(points) + (b"b" if inside else b"s")


def _stamp(annotation: pikepdf.Object, rect: Sequence[float]) -> bytes | None:
    """Its words in a frame; the standard's own stamps have no other picture than a program's fancy."""
    name = re.sub(r"^/(SB|SH)?", "", text_of(annotation.get("/Name")) or "/Draft")
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).upper().encode("cp1252", "replace")
    left, bottom, right, top = min(rect[0::2]), min(rect[1::2]), max(rect[0::2]), max(rect[1::2])
    width, height = right - left, top - bottom
    if not words or width <= 0 or height <= 0:
        return None
    size = min(height * 0.6, width * 0.9 / (_BOLD_EM * len(words)))
    frame = max(1.0, size / 12)
    start_x = left + (width - size * _BOLD_EM * len(words)) / 2
    start_y = bottom + (height - size * 0.72) / 2
    escaped = re.sub(rb"([\\()])", rb"\\\1", words)
    return b"%b%b%.2f w %.2f %.2f %.2f %.2f re S BT /Bold %.2f Tf %.2f %.2f Td (%b) Tj ET" % (
        _colour(_STAMP_RED, is_stroke=True), _colour(_STAMP_RED, is_stroke=False), frame,
        left + frame, bottom + frame, width - 2 * frame, height - 2 * frame,
        size, max(left, start_x), start_y, escaped,
    )  # fmt: skip


_KINDS: Final = {"/Line": _line, "/PolyLine": _polyline, "/Polygon": _polygon, "/Stamp": _stamp}


def _pen(annotation: pikepdf.Object) -> bytes:
    style = annotation.get("/BS")
    border = _numbers(annotation.get("/Border"))
    width, dash = border[2] if len(border) > 2 else 1.0, b""
    if isinstance(style, pikepdf.Dictionary):
        width = next(iter(_numbers(pikepdf.Array([style.get("/W", 1)]))), 1.0)
        if style.get("/S") == pikepdf.Name.D:
            lengths = [each for each in _numbers(style.get("/D")) if each > 0] or [3.0]
            dash = b"[%b] 0 d " % b" ".join(b"%.2f" % each for each in lengths)
    colour = _colour(_numbers(annotation.get("/C")) or [0.0], is_stroke=True)
    return b"%b%b%.2f w " % (colour, dash, width)


def _colour(parts: Sequence[float], *, is_stroke: bool) -> bytes:
    operator = {1: "G", 3: "RG", 4: "K"}.get(len(parts))
    if operator is None:
        return b""
    shown = b" ".join(b"%.3f" % each for each in parts)
    return b"%b %b " % (shown, (operator if is_stroke else operator.lower()).encode())


def _path(points: Sequence[float]) -> bytes:
    pairs = list(zip(points[0::2], points[1::2], strict=False))
    return b"".join(b"%.2f %.2f %b " % (x, y, b"l" if at else b"m") for at, (x, y) in enumerate(pairs))


def _numbers(value: object) -> list[float]:
    """An array of numbers; empty for anything else."""
    if not isinstance(value, pikepdf.Array):
        return []
    try:
        found = [float(each) for each in value]
    except (TypeError, ValueError):
        return []
    return found if all(map(math.isfinite, found)) else []
