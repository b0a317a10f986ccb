"""Annotations (notes, stamps, drawings, form fields): which are printed, and how they become page content.

The rules are those of ISO 32000-2, 12.5. Runs in the worker.
"""

import math
from typing import Final, Literal, NamedTuple

import pikepdf

from faxdesk.documents.worker.pdf.boxes import Box, box_of, corners, rotation
from faxdesk.documents.worker.pdf.layers import Layers
from faxdesk.documents.worker.pdf.names import text_of

Matrix = tuple[float, float, float, float, float, float]
Fate = Literal["drawn", "not_printed", "not_drawn", "nothing"]

_INVISIBLE, _HIDDEN, _PRINT, _NO_ROTATE, _NO_VIEW = 1, 2, 4, 16, 32
PUSH_BUTTON, PASSWORD = 1 << 16, 1 << 13
_OFF: Final = pikepdf.Name.Off
_NEVER: Final = frozenset({"/Popup"})
"""Not on paper, whatever its flags say: it shows the words of another one on a screen."""

KINDS: Final = {
    "/Text": "note",
    "/FreeText": "text",
    "/Line": "drawing",
    "/Square": "drawing",
    "/Circle": "drawing",
    "/Polygon": "drawing",
    "/PolyLine": "drawing",
    "/Ink": "handwriting",
    "/Highlight": "highlight",
    "/Underline": "highlight",
    "/Squiggly": "highlight",
    "/StrikeOut": "highlight",
    "/Stamp": "stamp",
    "/Widget": "field",
    "/Caret": "mark",
    "/FileAttachment": "mark",
    "/Link": "link",
    "/Popup": "note",
    "/Redact": "mark",
    "/Watermark": "mark",
    "/Screen": "mark",
    "/Sound": "mark",
    "/Movie": "mark",
    "/3D": "mark",
    "/RichMedia": "mark",
    "/PrinterMark": "mark",
    "/TrapNet": "mark",
    "/Projection": "mark",
}
"""What a person calls each of the standard's annotations."""

_MAX_ANCESTORS: Final = 32


class Judged(NamedTuple):
    """What becomes of an annotation.

    Attributes:
        kind: what a person calls it.
        look: what is drawn, where it is drawn.
    """

    fate: Fate
    kind: str
    look: pikepdf.Object | None = None


def annotations_of(page: pikepdf.Page) -> list[pikepdf.Object]:
    """What stands on the page and is an annotation."""
    listed = page.obj.get("/Annots")
    if not isinstance(listed, pikepdf.Array):
        return []
    return [each for each in listed if isinstance(each, pikepdf.Dictionary)]


def judge(annotation: pikepdf.Object, layers: Layers) -> Judged:
    """Whether paper shows the annotation, and if not, whether a screen does.

    A signature counts as printed wherever it is seen: programs that sign forget the flag, and who faxes what
    was signed wants nothing more than that.
    """
    subtype = text_of(annotation.get("/Subtype"))
    kind = _kind(annotation, subtype)
    flags = number(annotation.get("/F"))
    is_gone = flags & _HIDDEN or (flags & _INVISIBLE and subtype not in KINDS)
    if is_gone or subtype in _NEVER:
        return Judged("nothing", kind)
    look = look_of(annotation)
    layers_of = [annotation.get("/OC"), look.get("/OC") if look is not None else None]
    is_printed = flags & _PRINT or (kind == "signature" and not flags & _NO_VIEW)
    if is_printed and all(map(layers.is_printed, layers_of)):
        if look is not None:
            return Judged("drawn", kind, look)
        return Judged("not_drawn" if _says_something(annotation, subtype) else "nothing", kind)
    is_seen = not flags & _NO_VIEW and all(map(layers.is_seen, layers_of))
    is_missed = is_seen and look is not None and _says_something(annotation, subtype)
    return Judged("not_printed" if is_missed else "nothing", kind)


def look_of(annotation: pikepdf.Object) -> pikepdf.Object | None:
    """Its normal appearance, in the state that it is in; None where it has none.

    A state without an appearance is taken for "Off", as PDFium does.
    """
    looks = annotation.get("/AP")
    normal = looks.get("/N") if isinstance(looks, pikepdf.Dictionary) else None
    if isinstance(normal, pikepdf.Dictionary) and not isinstance(normal, pikepdf.Stream):
        state = annotation.get("/AS")
        normal = normal.get(state if isinstance(state, pikepdf.Name) and state in normal else _OFF)
    return normal if isinstance(normal, pikepdf.Stream) else None


def draw(page: pikepdf.Page, drawn: list[tuple[pikepdf.Object, pikepdf.Object]]) -> None:
    """Make these annotations, each with its look, a part of the page's content, in their order."""
    if not drawn:
        return
    _make_room(page)
    parts = []
    for annotation, look in drawn:
        matrix = _placed(annotation, look, rotation(page))
        if matrix is not None:
            name = str(page.add_resource(look, pikepdf.Name.XObject))
            parts.append(b"q %b cm %b Do Q" % (b" ".join(map(_shown, matrix)), name.encode()))
    if parts:
        page.contents_add(b"q\n", prepend=True)
        page.contents_add(b"\nQ\n" + b"\n".join(parts) + b"\n", prepend=False)


def _make_room(page: pikepdf.Page) -> None:
    """See that the page's resources can name pictures: in damaged files something else stands there."""
    resources = page.obj.get("/Resources")
    if not isinstance(resources, pikepdf.Dictionary):
        resources = page.obj.Resources = pikepdf.Dictionary()
    if not isinstance(resources.get("/XObject"), pikepdf.Dictionary):
        resources.XObject = pikepdf.Dictionary()


def inherited(field: pikepdf.Object, key: str) -> pikepdf.Object | None:
    """A form field's entry, or that of the fields it is part of."""
    node: pikepdf.Object | None = field
    for _ in range(_MAX_ANCESTORS):
        if not isinstance(node, pikepdf.Dictionary):
            break
        if key in node:
            return node.get(key)
        node = node.get("/Parent")
    return None


def number(value: object) -> int:
    """A whole number; 0 for whatever else stands there."""
    return value if isinstance(value, int) else 0


def _kind(annotation: pikepdf.Object, subtype: str) -> str:
    if subtype == "/Widget" and inherited(annotation, "/FT") == pikepdf.Name.Sig:
        return "signature"
    return KINDS.get(subtype, "mark")


def _says_something(annotation: pikepdf.Object, subtype: str) -> bool:
    """Whether anything would be missed without it: an empty field isn't, nor a button or a link."""
    if subtype == "/Link":
        return False
    if subtype != "/Widget":
        return True
    if inherited(annotation, "/FT") == pikepdf.Name.Btn:
        is_push_button = number(inherited(annotation, "/Ff")) & PUSH_BUTTON
        return not is_push_button and annotation.get("/AS", _OFF) != _OFF
    value = inherited(annotation, "/V")
    return value is not None and not (isinstance(value, pikepdf.String) and bytes(value) == b"")


def _placed(annotation: pikepdf.Object, look: pikepdf.Object, turn_deg: int) -> Matrix | None:
    """What brings the look into the annotation's rectangle; None where either has no size.

    Source: ISO 32000-2, 12.5.5, algorithm "appearance streams".
    """
    rect, drawn = corners(annotation.get("/Rect")), box_of(look.get("/BBox"))
    if rect is None or drawn is None:
        return None
    look["/Type"], look["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Form
    left, bottom, right, top = _bounds(drawn, _matrix_of(look))
    if right <= left or top <= bottom:
        return None
    scale_x, scale_y = (rect[2] - rect[0]) / (right - left), (rect[3] - rect[1]) / (top - bottom)
    placed = (scale_x, 0.0, 0.0, scale_y, rect[0] - left * scale_x, rect[1] - bottom * scale_y)
    if turn_deg and number(annotation.get("/F")) & _NO_ROTATE:
        return _turned(placed, turn_deg, (rect[0], rect[3]))
    return placed


def _matrix_of(look: pikepdf.Object) -> Matrix:
    value = look.get("/Matrix")
    if isinstance(value, pikepdf.Array) and len(value) == 6:
        try:
            a, b, c, d, e, f = (float(each) for each in value)
        except (TypeError, ValueError):
            return _AS_IT_IS
        return a, b, c, d, e, f
    return _AS_IT_IS


_AS_IT_IS: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def _bounds(box: Box, matrix: Matrix) -> Box:
    """The upright box around a box that a matrix turned and scaled."""
    a, b, c, d, e, f = matrix
    points = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs = [a * x + c * y + e for x, y in points]
    ys = [b * x + d * y + f for x, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _turned(matrix: Matrix, turn_deg: int, pivot: tuple[float, float]) -> Matrix:
    """The same turned against the page's own turn, so that it stands upright; its upper left corner stays."""
    cos, sin = round(math.cos(math.radians(turn_deg))), round(math.sin(math.radians(turn_deg)))
    a, _, _, d, e, f = matrix
    x, y = e - pivot[0], f - pivot[1]
    return (
        a * cos, a * sin, -d * sin, d * cos,
        x * cos - y * sin + pivot[0], x * sin + y * cos + pivot[1],
    )  # fmt: skip


def _shown(value: float) -> bytes:
    return (b"%.5f" % value).rstrip(b"0").rstrip(b".") or b"0"
