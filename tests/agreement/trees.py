"""Page trees of every odd shape that still is, or nearly is, a PDF."""

import random
from collections.abc import Callable, Mapping
from typing import Final

from tests.documents.corpus import raw_pdf, simple_objects, stream

Tree = Callable[[random.Random], bytes]


def _nested(chance: random.Random) -> bytes:
    """A balanced tree, as big books have, its pages with nothing of their own."""
    width, depth = chance.choice(((2, 3), (3, 2), (4, 3), (8, 2), (1, 6)))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        3: stream(b"1 w 72 72 m 300 500 l S"),
    }
    _add_node(objects, 2, width=width, depth=depth, extra=b"/MediaBox [0 0 612 792] /Rotate 90")
    return raw_pdf(objects)


def _add_node(objects: dict[int, bytes], number: int, *, width: int, depth: int, extra: bytes = b"") -> None:
    if depth == 0:
        objects[number] = b"<< /Type /Page /Contents 3 0 R %b >>" % extra
        return
    kids = []
    objects[number] = b""
    for _ in range(width):
        kid = max(*objects, 3) + 1
        kids.append(kid)
        _add_node(
            objects, kid, width=width, depth=depth - 1, extra=extra if depth == 1 and not number else b""
        )
        objects[kid] = objects[kid].replace(b">>", b"/Parent %d 0 R >>" % number, 1)
    names = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[number] = b"<< /Type /Pages /Kids [ %b ] /Count %d %b >>" % (names, width**depth, extra)


def _bent(*, page_extra: bytes = b"", box: bytes = b"[0 0 612 792]", trailer: bytes = b"/Root 1 0 R") -> Tree:
    """Some pages, each bent in the same way."""
    return lambda chance: raw_pdf(
        simple_objects(chance.randint(1, 30), page_extra=page_extra, box=box), trailer=trailer
    )


def _tree(kids: bytes, count: bytes, more: Mapping[int, bytes] | None = None) -> Tree:
    """Three pages (4, 5 and 6) under a tree of these words, beside pages that nobody lists."""

    def make(chance: random.Random) -> bytes:
        objects = simple_objects(3 + chance.randint(0, 30))
        objects[2] = b"<< /Type /Pages /Kids %b /Count %b >>" % (kids, count)
        objects.update({90 + number: content for number, content in (more or {}).items()})
        return raw_pdf(objects)

    return make


_KIDS: Final = b"[ 4 0 R 5 0 R 6 0 R ]"

TREES: Final[Mapping[str, tuple[Tree, float]]] = {
    "nested": (_nested, 1),
    "big_box": (_bent(box=b"[0 0 14400 14400]"), 1),
    "box_backwards": (_bent(box=b"[612 792 0 0]"), 1),
    "box_far_off": (_bent(box=b"[-300 -9000 312 -8208]"), 1),
    "box_of_reals": (_bent(box=b"[.0 +0 595.27559 841.88976]"), 1),
    "box_missing": (_bent(box=b"null"), 1),
    "box_empty": (_bent(box=b"[0 0 0 0]"), 1),
    "box_cropped": (_bent(page_extra=b"/CropBox [100 100 200 900]"), 1),
    "user_unit": (_bent(page_extra=b"/UserUnit 4.5"), 1),
    "turned_oddly": (_bent(page_extra=b"/Rotate 45"), 1),
    "annotated": (_bent(page_extra=b"/Annots [ null 3 0 R << /Type /Annot /Subtype /Link >> ]"), 1),
    "id_odd": (_bent(trailer=b"/Root 1 0 R /ID [<00> (x)] /Info null"), 1),
    "count_indirect": (_tree(_KIDS, b"91 0 R", {1: b"3"}), 1),
    "kids_indirect": (_tree(b"91 0 R", b"3", {1: _KIDS}), 1),
    "count_false": (_tree(_KIDS, b"5"), 0.15),
    "count_missing": (_tree(_KIDS, b"null"), 0.15),
    "kids_null": (_tree(b"[ 4 0 R null 6 0 R ]", b"3"), 0.15),
    "kids_dangling": (_tree(b"[ 4 0 R 89 0 R 6 0 R ]", b"3"), 0.15),
    "kids_twice": (_tree(b"[ 4 0 R 5 0 R 4 0 R ]", b"3"), 1),
    "empty_branch": (
        _tree(b"[ 4 0 R 91 0 R 6 0 R ]", b"2", {1: b"<< /Type /Pages /Parent 2 0 R /Kids [] /Count 0 >>"}),
        1,
    ),
    "no_pages": (_tree(b"[]", b"0"), 1),
}
