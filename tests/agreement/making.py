"""Odd PDFs as a desk meets them: files of many producers, rewritten, updated, sent about and a little hurt.

Most are merely unusual. The few that are damaged are so few that a single good library still agrees with
most other programs on about 98 of a hundred. The same seed makes the same files, but for dates and keys.
"""

import io
import itertools
import random
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Final

import pikepdf
import pypdf
import pypdfium2  # type: ignore[import-untyped]
from PIL import Image

from tests.agreement import marking, trees
from tests.documents import corpus

Change = Callable[[bytes, random.Random], bytes]

HARMLESS_SHARE: Final = 0.6
HURTFUL_SHARE: Final = 0.12


def odd_pdfs(count: int, seed: int, *, marked_share: float = 0.0) -> Iterator[tuple[str, bytes]]:
    """`count` different files, each with a name that tells how it came about.

    Args:
        marked_share: how many of them have annotations, form fields or layers besides.
    """
    seen: set[bytes] = set()
    for number in itertools.count():
        if len(seen) == count:
            return
        chance = random.Random(f"{seed}-{number}")
        done, content = _healthy(chance)
        if marked_share and chance.random() < marked_share:
            mark = chance.choice(list(marking.MARKS))
            done.append(mark)
            content = marking.marked(content, mark, chance)
        for oddity, change in _oddities(chance):
            done.append(oddity)
            content = change(content, chance)
        if content not in seen:
            seen.add(content)
            yield f"{len(seen):04d}-{'-'.join(done)}.pdf", content


def _oddities(chance: random.Random) -> Iterator[tuple[str, Change]]:
    """What happens to a file on its way: mostly something harmless."""
    for share, table in ((HARMLESS_SHARE, HARMLESS), (HURTFUL_SHARE, HURTFUL)):
        if chance.random() < share:
            name = chance.choices(*_drawn(table))[0]
            yield name, table[name][0]


def _drawn(table: Mapping[str, tuple[object, float]]) -> tuple[list[str], list[float]]:
    return list(table), [weight for _, weight in table.values()]


def _healthy(chance: random.Random) -> tuple[list[str], bytes]:
    """A page tree as it is, or a producer's file, mostly rewritten by something else."""
    if chance.random() < TREE_SHARE:
        name = chance.choices(*_drawn(trees.TREES))[0]
        return [name], trees.TREES[name][0](chance)
    producer = chance.choice(PRODUCERS)
    rewriting = chance.choices(*_drawn(REWRITINGS))[0]
    content = _made_by(producer, chance.choice((1, 2, 3, 5, 12, 40)))
    return [producer, rewriting], REWRITINGS[rewriting][0](content, chance)


TREE_SHARE: Final = 0.1
SHIPPED: Final = tuple(name.removesuffix(".pdf") for name in corpus.SHIPPED)
PRODUCERS: Final = (*SHIPPED, "reportlab", "img2pdf", "hand", "pillow", "pdfium", "pypdf", "qpdf")


@cache
def _made_by(name: str, pages: int) -> bytes:
    if f"{name}.pdf" in corpus.SHIPPED:
        return (corpus.FILES / f"{name}.pdf").read_bytes()
    return _LIBRARIES[name](pages)


def _pillow(pages: int) -> bytes:
    out = io.BytesIO()
    sheets = [Image.new("1", (170, 220), 1) for _ in range(pages)]
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:])
    return out.getvalue()


def _pdfium(pages: int) -> bytes:
    out = io.BytesIO()
    with pypdfium2.PdfDocument.new() as document:
        for _ in range(pages):
            document.new_page(595, 842).close()
        document.save(out)
    return out.getvalue()


def _pypdf(pages: int) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(corpus.reportlab_text(pages, lines=6)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


_LIBRARIES: Final[Mapping[str, Callable[[int], bytes]]] = {
    "reportlab": lambda pages: corpus.reportlab_text(pages, lines=8),
    "img2pdf": lambda pages: corpus.img2pdf_scan(min(pages, 5)),
    "hand": corpus.simple,
    "pillow": _pillow,
    "pdfium": _pdfium,
    "pypdf": _pypdf,
    "qpdf": lambda pages: corpus.saved(corpus.reportlab_text(pages, lines=8), qdf=True),
}


def _saved(**options: object) -> Change:
    return lambda content, _: corpus.saved(content, **options)


def _locked(user: str) -> Change:
    def lock(content: bytes, chance: random.Random) -> bytes:
        revision = chance.choice((2, 3, 4, 6))
        is_aes = revision >= 4
        protection = pikepdf.Encryption(owner="owner", user=user, R=revision, aes=is_aes, metadata=is_aes)  # type: ignore[arg-type]
        return corpus.saved(content, encryption=protection)

    return lock


def _updated(content: bytes, chance: random.Random) -> bytes:
    """An incremental update, as a program that signs or fills in leaves it."""
    writer = pypdf.PdfWriter(io.BytesIO(content), incremental=True)
    for _ in range(chance.choice((0, 1, 2))):
        writer.add_blank_page(595, 842)
    writer.add_metadata({"/Title": "Changed"})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _turned(content: bytes, chance: random.Random) -> bytes:
    """Pages rotated, cropped and scaled, a blank one put between."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            page.rotate(chance.choice((0, 90, 180, 270)), relative=False)
            page.obj[pikepdf.Name.CropBox] = pikepdf.Array([10, 10, 300, chance.choice((30, 400, 5_000))])
            if chance.random() < 0.3:
                page.obj[pikepdf.Name.UserUnit] = chance.choice((2, 0.1, 10))
        pdf.add_blank_page()
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


REWRITINGS: Final[Mapping[str, tuple[Change, float]]] = {
    "as_it_is": (lambda content, _: content, 9),
    "object_streams": (_saved(object_stream_mode=pikepdf.ObjectStreamMode.generate), 3),
    "linearized": (_saved(linearize=True), 3),
    "plain": (_saved(object_stream_mode=pikepdf.ObjectStreamMode.disable, qdf=True), 1),
    "owner_password": (_locked(""), 3),
    "user_password": (_locked("secret"), 1),
    "updated": (_updated, 3),
    "turned": (_turned, 2),
}


def _junk_before(content: bytes, chance: random.Random) -> bytes:
    """What printers, mail gateways and web forms put before a PDF."""
    return chance.choice(_HEADS) + content


def _noise_before(content: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(chance.randint(1, 1_000)) + content


def _mail_before(content: bytes, chance: random.Random) -> bytes:
    """More of it than the 1,024 bytes in which readers must look for the header."""
    lines = (f"X-Header-{line}: {chance.random()}\r\n" for line in range(chance.randint(60, 90)))
    return "".join(lines).encode() + b"\r\n" + content


def _junk_after(content: bytes, chance: random.Random) -> bytes:
    return content + chance.choice(_TAILS)


def _noise_after(content: bytes, chance: random.Random) -> bytes:
    return content + chance.randbytes(chance.randint(1, 3_000))


_HEADS: Final = (
    b"\xef\xbb\xbf",
    b"\r\n\r\n",
    b"\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n",
    b"Content-Type: application/pdf\nContent-Transfer-Encoding: binary\n\n",
    b"\n" * 700,
)
_TAILS: Final = (
    b"\r\n",
    b"\0" * 512,
    b"\0" * 5_000,
    b"\x1a",
    b"\r\n--boundary--\r\n",
    b"\x1b%-12345X@PJL EOJ\r\n\x1b%-12345X",
    b"<!-- served in 0.02 s -->\n" * 60,
)


def _without_eof(content: bytes, _: random.Random) -> bytes:
    at = content.rfind(b"%%EOF")
    return content[:at] if at > 0 else content


def _without_startxref(content: bytes, _: random.Random) -> bytes:
    at = content.rfind(b"startxref")
    return content[:at] if at > 0 else content


def _startxref_off(content: bytes, chance: random.Random) -> bytes:
    """Its startxref a little or wholly wrong."""
    shift = chance.choice((-20, -3, -1, 1, 2, 9, 1_000, -10_000, 10**9))
    return re.sub(
        rb"(startxref\s+)(\d+)(?!.*startxref)",
        lambda found: found[1] + b"%d" % max(0, int(found[2]) + shift),
        content,
        flags=re.DOTALL,
    )


def _line_ends(content: bytes, chance: random.Random) -> bytes:
    """Sent as text: every line end changed, binary ones too."""
    old, new = chance.choice(((b"\n", b"\r\n"), (b"\r\n", b"\n"), (b" \n", b"\n"), (b"\n", b"\r")))
    return content.replace(old, new)


def _replaced(old: bytes, new: bytes, *, most: int = 1_000) -> Change:
    """The same mistake all over the file; of one length, so that nothing moves."""
    assert len(old) == len(new)
    return lambda content, _: content.replace(old, new, most)


def _numbered_from_one(content: bytes, _: random.Random) -> bytes:
    """The table of a writer that counts from 1, the free entry included: a common mistake."""
    return content.replace(b"xref\n0 ", b"xref\n1 ", 1)


def _length_wrong(content: bytes, chance: random.Random) -> bytes:
    """One stream's length is not its length."""
    found = list(re.finditer(rb"/Length (\d+)(?=[\s/>])(?! \d+ R)", content))
    if not found:
        return content
    one = chance.choice(found)
    digits = len(one[1])
    length = chance.choice((0, int(one[1]) + 1, max(0, int(one[1]) - 1), 10**digits - 1))
    return content[: one.start(1)] + (b"%0*d" % (digits, length))[:digits] + content[one.end(1) :]


def _blanked(word: bytes) -> Change:
    """One of these words was never written; the offsets are right for the file as it is."""

    def blank(content: bytes, chance: random.Random) -> bytes:
        places = [found.start() for found in re.finditer(re.escape(word), content)]
        if not places:
            return content
        at = chance.choice(places)
        return content[:at] + b" " * len(word) + content[at + len(word) :]

    return blank


def _tail_lost(content: bytes, chance: random.Random) -> bytes:
    """The last bytes are missing, as when a connection breaks."""
    return content[: -chance.randint(1, 120)]


def _half_lost(content: bytes, chance: random.Random) -> bytes:
    return content[: int(len(content) * chance.uniform(0.2, 0.97))]


def _block_blanked(content: bytes, chance: random.Random) -> bytes:
    """A block that the disk or a download never filled."""
    at = chance.randrange(len(content))
    end = min(len(content), at + chance.choice((64, 512, 4_096)))
    return content[:at] + bytes(end - at) + content[end:]


def _bytes_changed(content: bytes, chance: random.Random) -> bytes:
    out = bytearray(content)
    for _ in range(chance.randint(1, 3)):
        out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)


def _edited_by_hand(content: bytes, chance: random.Random) -> bytes:
    """Something typed into it in an editor, so that all behind it has moved."""
    at = content.find(b"endobj", chance.randrange(len(content)))
    return content if at < 0 else content[:at] + b" % see below\n" + content[at:]


def _size_wrong(content: bytes, chance: random.Random) -> bytes:
    """Its trailer counts one object too few or far too many."""
    is_less = chance.random() < 0.5

    def wrong(found: re.Match[bytes]) -> bytes:
        digits = len(found[0])
        return b"%0*d" % (digits, max(0, int(found[0]) - 1) if is_less else 10**digits - 1)

    return re.sub(rb"(?<=/Size )\d+", wrong, content)


def _twice(content: bytes, _: random.Random) -> bytes:
    return content + content


HARMLESS: Final[Mapping[str, tuple[Change, float]]] = {
    "junk_before": (_junk_before, 12),
    "noise_before": (_noise_before, 3),
    "mail_before": (_mail_before, 1),
    "junk_after": (_junk_after, 12),
    "noise_after": (_noise_after, 4),
    "no_types": (_replaced(b"/Type /Catalog", b"              "), 3),
    "version_odd": (_replaced(b"%PDF-1.", b"%PDF-7.", most=1), 4),
    "version_silly": (_replaced(b"%PDF-1.", b"%PDF-x.", most=1), 2),
    "entries_short": (_replaced(b" 00000 n \n", b" 00000 n\n\n"), 4),
    "endobj_lost": (_blanked(b"endobj"), 8),
    "twice": (_twice, 2),
}
HURTFUL: Final[Mapping[str, tuple[Change, float]]] = {
    "length_wrong": (_length_wrong, 10),
    "length_lost": (_blanked(b"/Length"), 2),
    "endstream_lost": (_blanked(b"endstream"), 4),
    "size_wrong": (_size_wrong, 3),
    "without_eof": (_without_eof, 1),
    "without_startxref": (_without_startxref, 0.3),
    "startxref_off": (_startxref_off, 10),
    "line_ends": (_line_ends, 4),
    "numbered_from_one": (_numbered_from_one, 1.5),
    "tail_lost": (_tail_lost, 3),
    "half_lost": (_half_lost, 2),
    "block_blanked": (_block_blanked, 3),
    "bytes_changed": (_bytes_changed, 8),
    "edited_by_hand": (_edited_by_hand, 8),
}
