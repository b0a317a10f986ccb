"""PDFs to check: good ones from several producers, and every kind of odd, broken and hostile one.

Every function returns the bytes of one file, so that a test can write them under whatever name it likes.
"""

import io
import random
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

import img2pdf
import pikepdf
from PIL import Image
from reportlab.pdfgen import canvas

FILES = Path(__file__).parent / "files"
SHIPPED: Mapping[str, int] = {
    "cairo.pdf": 2,
    "ghostscript.pdf": 2,
    "libreoffice.pdf": 3,
    "qt.pdf": 2,
    "scan.pdf": 2,
}
"""The shipped files with their pages; files/make.sh makes them."""

LETTER = (612.0, 792.0)


def raw_pdf(
    objects: Mapping[int, bytes],
    *,
    header: bytes = b"%PDF-1.7\n",
    trailer: bytes = b"/Root 1 0 R",
    xref_shift: int = 0,
) -> bytes:
    """A PDF put together by hand from object bodies; `xref_shift` is how far its startxref lies."""
    body = bytearray(header)
    offsets: dict[int, int] = {}
    for number, content in objects.items():
        offsets[number] = len(body)
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(body)
    size = max(objects) + 1
    body += b"xref\n0 %d\n" % size
    for number in range(size):
        in_use = number in offsets
        body += b"%010d %05d %c \n" % (
            offsets.get(number, 0),
            0 if in_use else 65535,
            b"n" if in_use else b"f",
        )
    body += b"trailer\n<< /Size %d %b >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start + xref_shift)
    return bytes(body)


def stream(content: bytes, extra: bytes = b"") -> bytes:
    """The body of a stream object."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(content), extra, content)


def simple_objects(
    pages: int = 1, *, count: bytes | None = None, page_extra: bytes = b"", box: bytes = b"[0 0 612 792]"
) -> dict[int, bytes]:
    """Catalog 1, page tree 2, content 3, then the pages: to be bent by the caller."""
    kids = b" ".join(b"%d 0 R" % (4 + i) for i in range(pages))
    stated = count if count is not None else b"%d" % pages
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [ %b ] /Count %b >>" % (kids, stated),
        3: stream(b"1 w 72 72 m 300 500 l S"),
    }
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox %b /Contents 3 0 R %b >>" % (box, page_extra)
    objects.update((4 + i, page) for i in range(pages))
    return objects


def simple(
    pages: int = 1, *, count: bytes | None = None, page_extra: bytes = b"", box: bytes = b"[0 0 612 792]"
) -> bytes:
    """A plain hand-made PDF; `count` replaces what its page tree says of itself."""
    return raw_pdf(simple_objects(pages, count=count, page_extra=page_extra, box=box))


def heavy(size_bytes: int) -> bytes:
    """A plain page, and so many bytes beside it that belong to the file and are never drawn."""
    return raw_pdf({**simple_objects(1), 9: stream(b"0" * size_bytes)})


def reportlab_text(pages: int, lines: int = 45) -> bytes:
    """Pages full of text, the way an office program makes them."""
    out = io.BytesIO()
    pad = canvas.Canvas(out, pagesize=LETTER, invariant=True)
    for page in range(pages):
        text = pad.beginText(72, 740)
        for line in range(lines):
            text.textLine(f"Page {page + 1}, line {line + 1}: the quick brown fox jumps over the lazy dog")
        pad.drawText(text)
        pad.showPage()
    pad.save()
    return out.getvalue()


def grey_form() -> bytes:
    """A form as offices print them: fields on grey, small pale words, hair lines, a red heading."""
    from reportlab.pdfgen.canvas import Canvas

    made = io.BytesIO()
    canvas = Canvas(made, pagesize=(595, 842), invariant=True)
    canvas.setFillColorRGB(0.75, 0.1, 0.1)
    canvas.setFont("Helvetica-Bold", 20)
    canvas.drawString(40, 800, "Application 2291-A")
    for row, top in enumerate(range(744, 60, -38)):
        canvas.setFillGray(0.85 if row % 2 else 0.93)
        canvas.rect(40, top, 515, 30, fill=1, stroke=0)
        canvas.setStrokeGray(0.5)
        canvas.setLineWidth(0.3)
        canvas.rect(40, top, 515, 30)
        canvas.setFillGray(0.45)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(46, top + 20, "Surname, given names, date of birth")
        canvas.setFillGray(0)
        canvas.setFont("Courier", 11)
        canvas.drawString(46, top + 6, "DOE, JANE   12 March 1971")
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def jpeg(width_px: int = 85, height_px: int = 110, *, noise: random.Random | None = None) -> bytes:
    """A grey picture; with `noise` one that doesn't compress."""
    pixels = noise.randbytes(width_px * height_px) if noise else bytes(width_px * height_px)
    out = io.BytesIO()
    Image.frombytes("L", (width_px, height_px), pixels).save(out, "JPEG", quality=70)
    return out.getvalue()


def img2pdf_scan(pages: int, *, width_px: int = 85, height_px: int = 110) -> bytes:
    """One noisy JPEG a page, as img2pdf wraps them: at 850 x 1100 about half a megabyte a page."""
    noise = random.Random(7)
    out: bytes = img2pdf.convert([jpeg(width_px, height_px, noise=noise) for _ in range(pages)])
    return out


def saved(content: bytes, **options: object) -> bytes:
    """`content` saved again by qpdf with the given options."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(out, **options)  # type: ignore[arg-type]
    return out.getvalue()


def encrypted(user: str, *, revision: Literal[2, 3, 4, 6], owner: str = "owner", pages: int = 2) -> bytes:
    """Protected by a password: 2 and 3 are RC4, 4 AES-128, 6 AES-256. No `user`: owner-only."""
    protection = pikepdf.Encryption(
        owner=owner,
        user=user,
        R=revision,
        aes=revision >= 4,
        metadata=revision >= 4,
        allow=pikepdf.Permissions(print_lowres=False, print_highres=False, extract=False),
    )
    return saved(reportlab_text(pages, lines=3), encryption=protection)


def xref_streams(pages: int = 3) -> bytes:
    """Objects inside object streams, as PDF 1.5 allows."""
    return saved(reportlab_text(pages), object_stream_mode=pikepdf.ObjectStreamMode.generate)


def linearized(pages: int = 3) -> bytes:
    """For "fast web view"."""
    return saved(reportlab_text(pages), linearize=True)


def incremental(pages: int = 2) -> bytes:
    """A file with an update appended: a second xref section that adds one page."""
    first = simple(pages)
    start = first.rindex(b"xref\n0")
    kids = b" ".join(b"%d 0 R" % (4 + i) for i in range(pages)) + b" %d 0 R" % (4 + pages)
    out = bytearray(first)
    tree_at = len(out)
    out += b"2 0 obj\n<< /Type /Pages /Kids [ %b ] /Count %d >>\nendobj\n" % (kids, pages + 1)
    page_at = len(out)
    out += b"%d 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R >>\nendobj\n" % (
        4 + pages
    )
    new_start = len(out)
    out += b"xref\n2 1\n%010d 00000 n \n%d 1\n%010d 00000 n \n" % (tree_at, 4 + pages, page_at)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        5 + pages,
        start,
        new_start,
    )
    return bytes(out)


def cut(content: bytes, share: float) -> bytes:
    """The first part of a file, as an interrupted copy leaves it."""
    return content[: int(len(content) * share)]


def no_pages() -> bytes:
    return raw_pdf({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [] /Count 0 >>"})


def bad_xref(pages: int = 3) -> bytes:
    """Its startxref points nowhere sensible."""
    return raw_pdf(simple_objects(pages), xref_shift=-37)


def kids_point_to_themselves() -> bytes:
    objects = simple_objects(1)
    objects[2] = b"<< /Type /Pages /Kids [ 2 0 R 4 0 R ] /Count 2 >>"
    return raw_pdf(objects)


def ring_of_kids() -> bytes:
    objects = simple_objects(1)
    objects[2] = b"<< /Type /Pages /Kids [ 5 0 R ] /Count 3 >>"
    objects[5] = b"<< /Type /Pages /Parent 2 0 R /Kids [ 6 0 R ] /Count 3 >>"
    objects[6] = b"<< /Type /Pages /Parent 5 0 R /Kids [ 2 0 R 4 0 R ] /Count 3 >>"
    return raw_pdf(objects)


def deep_tree(depth: int) -> bytes:
    """Page tree nodes inside one another, one page at the bottom."""
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>"}
    for level in range(depth):
        objects[2 + level] = b"<< /Type /Pages /Kids [ %d 0 R ] /Count 1 >>" % (3 + level)
    objects[2 + depth] = b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 612 792] >>" % (1 + depth)
    return raw_pdf(objects)


def deep_arrays(depth: int) -> bytes:
    """An array in an array in an array ... where a parser that recurses runs out of stack."""
    objects = simple_objects(1)
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R /Junk " + b"[" * depth + b"]" * depth + b" >>"
    return raw_pdf(objects)


def zip_bomb(size_bytes: int, *, layers: int = 2) -> bytes:
    """A page whose content unpacks to `size_bytes` of blanks, from a file of a few kilobytes."""
    # Blocks with nothing before them, so that one can be had by repeating another instead of by packing.
    packer = zlib.compressobj(9)
    start = packer.compress(b" " * 1_000_000) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b" " * 1_000_000) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = start + block * (size_bytes // 1_000_000 - 1)
    for _ in range(layers - 1):
        packed = zlib.compress(packed, 9)
    objects = simple_objects(1)
    objects[3] = stream(packed, b"/Filter [ " + b"/FlateDecode " * layers + b"]")
    return raw_pdf(objects)


def xref_bomb() -> bytes:
    """A cross-reference table that claims two thousand million entries."""
    good = simple(1)
    return good.replace(b"xref\n0 5", b"xref\n0 2000000000").replace(b"/Size 5", b"/Size 2000000000")


def one_page_used_often(times: int) -> bytes:
    """The same page object `times` times in the page tree."""
    objects = simple_objects(1, count=b"%d" % times)
    objects[2] = b"<< /Type /Pages /Kids [ %b ] /Count %d >>" % (b"4 0 R " * times, times)
    return raw_pdf(objects)


def doubling_tree(levels: int) -> bytes:
    """Each node names the next one twice: 2**levels pages from a few hundred bytes."""
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>"}
    for level in range(levels):
        below = 3 + level
        count = 2 ** (levels - level)
        objects[2 + level] = b"<< /Type /Pages /Kids [ %d 0 R %d 0 R ] /Count %d >>" % (below, below, count)
    objects[2 + levels] = b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 612 792] >>" % (1 + levels)
    return raw_pdf(objects)


def with_catalog(extra: bytes, more: Mapping[int, bytes] | None = None) -> bytes:
    """One page, and `extra` entries in the catalog."""
    objects = simple_objects(1)
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R %b >>" % extra
    objects.update(more or {})
    return raw_pdf(objects)


def xfa_form() -> bytes:
    return with_catalog(b"/AcroForm << /Fields [] /XFA 9 0 R >>", {9: stream(b"<xdp:xdp/>")})


def portfolio() -> bytes:
    return with_catalog(b"/Collection << /Type /Collection /View /D >>")


def with_script() -> bytes:
    return with_catalog(b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")


def odd_structures() -> dict[str, bytes]:
    """Page trees and files that bend the rules in one way each."""
    objects = simple_objects(3)

    def bent(changes: Mapping[int, bytes], **options: bytes) -> bytes:
        return raw_pdf({**objects, **changes}, **options)  # type: ignore[arg-type]

    kids = b"[ 4 0 R 5 0 R 6 0 R ]"
    good = raw_pdf(objects)
    return {
        "count_too_high": simple(3, count=b"9"),
        "count_too_low": simple(5, count=b"2"),
        "count_negative": simple(3, count=b"-3"),
        "count_huge": simple(3, count=b"99999999999"),
        "count_real": simple(3, count=b"3.0"),
        "count_name": simple(3, count=b"/Three"),
        "count_indirect": bent({2: b"<< /Type /Pages /Kids %b /Count 9 0 R >>" % kids, 9: b"3"}),
        "count_missing": bent({2: b"<< /Type /Pages /Kids %b >>" % kids}),
        "kids_indirect": bent({2: b"<< /Type /Pages /Kids 9 0 R /Count 3 >>", 9: kids}),
        "kids_missing": bent({2: b"<< /Type /Pages /Count 3 >>"}),
        "kids_null": bent({2: b"<< /Type /Pages /Kids [ 4 0 R null 6 0 R ] /Count 3 >>"}),
        "kids_dangling": bent({2: b"<< /Type /Pages /Kids [ 4 0 R 77 0 R 6 0 R ] /Count 3 >>"}),
        "kids_twice": bent({2: b"<< /Type /Pages /Kids [ 4 0 R 4 0 R 6 0 R ] /Count 3 >>"}),
        "kids_inline": bent(
            {2: b"<< /Type /Pages /Kids [ << /Type /Page /MediaBox [0 0 99 99] >> ] /Count 1 >>"}
        ),
        "kid_is_number": bent({2: b"<< /Type /Pages /Kids [ 4 0 R 17 6 0 R ] /Count 3 >>"}),
        "page_without_type": bent({5: b"<< /Parent 2 0 R /MediaBox [0 0 612 792] >>"}),
        "page_wrong_type": bent({5: b"<< /Type /Font /Parent 2 0 R /MediaBox [0 0 612 792] >>"}),
        "tree_without_type": bent({2: b"<< /Kids %b /Count 3 >>" % kids}),
        "tree_is_a_page": bent({1: b"<< /Type /Catalog /Pages 4 0 R >>"}),
        "tree_missing": bent({1: b"<< /Type /Catalog >>"}),
        "tree_dangling": bent({1: b"<< /Type /Catalog /Pages 88 0 R >>"}),
        "catalog_without_type": bent({1: b"<< /Pages 2 0 R >>"}),
        "root_dangling": raw_pdf(objects, trailer=b"/Root 55 0 R"),
        "root_missing": raw_pdf(objects, trailer=b""),
        "no_media_box": bent({5: b"<< /Type /Page /Parent 2 0 R >>"}),
        "media_box_backwards": simple(2, box=b"[612 792 0 0]"),
        "media_box_empty": simple(2, box=b"[0 0 0 0]"),
        "media_box_words": simple(2, box=b"[/a /b /c /d]"),
        "no_contents": bent({5: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>", 3: b"null"}),
        "garbage_before": b"\x1b%-12345X@PJL ENTER LANGUAGE=PDF\r\n" + good,
        "garbage_1000_before": b"\n" * 1_000 + good,
        "garbage_2000_before": b"\n" * 2_000 + good,
        "garbage_after": good + b"\0" * 3_000,
        "html_after": good + b"<html><body>Session expired</body></html>",
        "no_eof": good.replace(b"%%EOF", b""),
        "no_startxref": good[: good.rindex(b"startxref")],
        "no_xref": good[: good.rindex(b"xref\n0")],
        "bad_xref": bad_xref(),
        "no_header": good.removeprefix(b"%PDF-1.7\n"),
        "header_version_silly": good.replace(b"%PDF-1.7", b"%PDF-9.Z", 1),
        "header_ps_style": b"%!PS-Adobe-3.0 PDF-1.4\n" + good.removeprefix(b"%PDF-1.7\n"),
        "crlf_made": good.replace(b"\n", b"\r\n"),
        "cr_made": good.replace(b"\n", b"\r"),
        "spaces_trimmed": good.replace(b" \n", b"\n"),
        "tail_zeroed": good[:-200] + b"\0" * 200,
        "head_zeroed": b"\0" * 100 + good[100:],
        "twice_in_a_row": good + good,
        "size_too_small": good.replace(b"/Size 7", b"/Size 3"),
        "endobj_missing": good.replace(b"endobj\n", b"", 2),
        "length_wrong": good.replace(b"/Length 23", b"/Length 9999"),
        "stream_unclosed": good.replace(b"endstream", b"", 1),
        "gen_wrong": good.replace(b"4 0 obj", b"4 1 obj"),
        "free_entries": good.replace(b" 00000 n", b" 00000 f"),
        "xref_bomb": xref_bomb(),
        "prev_loop": good.replace(b"/Root 1 0 R >>", b"/Root 1 0 R /Prev %d >>" % good.rindex(b"xref\n0")),
        "prev_nowhere": good.replace(b"/Root 1 0 R >>", b"/Root 1 0 R /Prev 99999 >>"),
        "encrypt_nonsense": raw_pdf(objects, trailer=b"/Root 1 0 R /Encrypt << /Filter /Acme /V 9 >>"),
        "encrypt_dangling": raw_pdf(objects, trailer=b"/Root 1 0 R /Encrypt 66 0 R"),
        "kids_point_to_themselves": kids_point_to_themselves(),
        "ring_of_kids": ring_of_kids(),
        "deep_tree_50": deep_tree(50),
        "deep_tree_600": deep_tree(600),
        "deep_arrays_400": deep_arrays(400),
        "deep_arrays_100k": deep_arrays(100_000),
        "page_used_often": one_page_used_often(40),
        "doubling_tree_5": doubling_tree(5),
        "doubling_tree_30": doubling_tree(30),
        "no_pages": no_pages(),
    }


def _flip(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 20)):
        content[chance.randrange(len(content))] = chance.randrange(256)


def _drop(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    del content[start : start + chance.randint(1, 400)]


def _insert(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    content[start:start] = chance.randbytes(chance.randint(1, 400))


def _blank(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    length = min(chance.choice((16, 512, 4_096)), len(content) - start)
    content[start : start + length] = bytes(length)


def _cut_end(content: bytearray, chance: random.Random) -> None:
    del content[chance.randint(len(content) // 20, len(content) - 1) :]


def _cut_start(content: bytearray, chance: random.Random) -> None:
    del content[: chance.randint(1, len(content) // 2)]


def _repeat(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    content[start:start] = content[start : start + chance.randint(1, 2_000)]


def _digit(content: bytearray, chance: random.Random) -> None:
    places = [at for at, byte in enumerate(content) if 48 <= byte <= 57]
    for at in chance.sample(places, min(len(places), chance.randint(1, 12))):
        content[at] = 48 + chance.randrange(10)


def _word(content: bytearray, chance: random.Random) -> None:
    words = [
        b"/Type",
        b"/Kids",
        b"/Count",
        b"/Page",
        b"/Root",
        b"endobj",
        b"obj",
        b"xref",
        b"trailer",
        b"stream",
        b"/Length",
    ]
    word = chance.choice(words)
    at = content.find(word, chance.randrange(len(content)))
    if at >= 0:
        content[at : at + len(word)] = word[::-1]


MUTATIONS: Sequence[Callable[[bytearray, random.Random], None]] = (
    _flip, _drop, _insert, _blank, _cut_end, _cut_start, _repeat, _digit, _word,
)  # fmt: skip


def mutated(content: bytes, seed: int) -> bytes:
    """`content` damaged once or twice, the same way for the same seed."""
    chance = random.Random(seed)
    out = bytearray(content)
    for _ in range(chance.choice((1, 1, 2))):
        if len(out) > 2:
            chance.choice(MUTATIONS)(out, chance)
    return bytes(out)


def good_files() -> dict[str, bytes]:
    """Healthy files of every producer, by a name for messages."""
    shipped = {name: (FILES / name).read_bytes() for name in SHIPPED}
    return shipped | {
        "reportlab.pdf": reportlab_text(4, lines=5),
        "img2pdf.pdf": img2pdf_scan(2),
        "hand_made.pdf": simple(3),
        "xref_streams.pdf": xref_streams(),
        "linearized.pdf": linearized(),
        "incremental.pdf": incremental(),
    }
