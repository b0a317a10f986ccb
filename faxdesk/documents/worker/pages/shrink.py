"""Heavy pages made into fax pictures, light ones left as they are. Runs in the worker; shrinking.py asks.

A page of text weighs a few kilobytes and would weigh sixty as a picture: it is never drawn. A scanned page
becomes the very dots that are faxed, packed as Group 4, on a page of the size it had. A photo that is faxed
in greyscale becomes a grey JPEG of as many dots: its halftone would be three times as large, and the provider
makes its own.
"""

import io
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

import pikepdf
from PIL import Image

from faxdesk.documents.opening import open_regular
from faxdesk.documents.raster.onebit import black_bits
from faxdesk.documents.worker.pages import g4
from faxdesk.documents.worker.pages.analysis import kind_of
from faxdesk.documents.worker.pages.dots import drawn_in_greys
from faxdesk.documents.worker.pages.render import opened
from faxdesk.documents.worker.pdf import sheets
from faxdesk.domain.document.page_analysis import PageKind
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Placement
from faxdesk.domain.limits import MAX_PAGES_AT_ONCE

_MAX_DEPTH: Final = 4
_HEAVY_CONTENT_BYTES: Final = 200_000
"""Drawings beyond this (maps, outlined letters) count; below it, content is text and stays."""

_ROW_BYTES: Final = FAX_WIDTH_PX // 8
_JPEG_QUALITY: Final = 60
_LEFT_BEHIND: Final = (
    "/StructTreeRoot", "/Outlines", "/Names", "/Dests", "/Threads", "/PieceInfo", "/AF", "/OpenAction", "/AA",
    "/Metadata", "/MarkInfo", "/Collection",
)  # fmt: skip
_PAGE_KEEPS: Final = ("/Type", "/Parent")


class Picture(NamedTuple):
    """One page's dots, packed.

    Attributes:
        page: from 0.
        size_bytes: of the stream: Group 4, or JPEG where the page is kept in greyscale.
        width_pt, height_pt: the page's visible size.
        is_turned: the page lies on its side, its picture stands upright.
        is_grey: a photo in greyscale.
    """

    page: int
    size_bytes: int
    width_px: int
    height_px: int
    width_pt: float
    height_pt: float
    is_turned: bool
    is_grey: bool

    @classmethod
    def from_wire(cls, data: dict[str, Any]) -> Self:
        """What the parent sent back."""
        return cls(**data)


def weigh(path: Path) -> list[int]:
    """How many bytes each page has in pictures and heavy drawings; what several pages share is parted.

    Raises RefusedError, pikepdf.PdfError, ValueError.
    """
    with open_regular(path) as file, pikepdf.open(file, access_mode=pikepdf.AccessMode.stream) as pdf:
        if len(pdf.pages) > MAX_PAGES_AT_ONCE:
            raise ValueError("too many pages")
        if not len(pdf.pages):
            raise pikepdf.PdfError("no pages")
        found = [dict(_heavy_parts(page.obj)) for page in pdf.pages]
    uses = Counter(part for parts in found for part in parts)
    return [round(sum(size / uses[part] for part, size in parts.items())) for parts in found]


def _heavy_parts(page: pikepdf.Object) -> Iterator[tuple[tuple[int, int], int]]:
    """The page's pictures and large drawings: which objects, and how many bytes."""
    yield from _pictures(page.get("/Resources"), _MAX_DEPTH)
    contents = page.get("/Contents")
    streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    sized = [(part.objgen, _length(part)) for part in streams if isinstance(part, pikepdf.Stream)]
    if sum(size for _, size in sized) >= _HEAVY_CONTENT_BYTES:
        yield from sized


def _pictures(resources: pikepdf.Object | None, depth: int) -> Iterator[tuple[tuple[int, int], int]]:
    things = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
    if not isinstance(things, pikepdf.Dictionary) or depth == 0:
        return
    for thing in things.as_dict().values():
        if not isinstance(thing, pikepdf.Stream):
            continue
        if thing.get("/Subtype") == pikepdf.Name.Image:
            yield thing.objgen, _length(thing) + _length(thing.get("/SMask"))
        else:
            yield from _pictures(thing.get("/Resources"), depth - 1)


def _length(stream: pikepdf.Object | None) -> int:
    length = stream.get("/Length", 0) if isinstance(stream, pikepdf.Stream) else 0
    return max(0, length) if isinstance(length, int) else 0


def draw(
    path: Path, pages: Sequence[int], *, y_dpi: int, black_threshold_pct: int | None, keeps_photos: bool
) -> tuple[list[Picture], list[bytes]]:
    """These pages (from 0) as fax pictures, halftoned without a threshold; photos in greyscale where
    `keeps_photos`.

    Raises RefusedError, pikepdf.PdfError, pypdfium2.PdfiumError, OSError, ValueError.
    """
    pictures, streams = [], []
    with opened(path) as document:
        for page, (where, rows) in zip(pages, drawn_in_greys(document, pages, y_dpi=y_dpi), strict=True):
            is_grey = keeps_photos and kind_of(rows, where) is PageKind.PHOTO
            stream = _photo(rows, where) if is_grey else _dots(rows, where, black_threshold_pct, y_dpi)
            width_pt, height_pt = document.get_page_size(page)
            picture = Picture(
                page=page,
                size_bytes=len(stream),
                width_px=where.width_px,
                height_px=where.height_px,
                width_pt=width_pt,
                height_pt=height_pt,
                is_turned=where.is_turned,
                is_grey=is_grey,
            )
            pictures.append(picture)
            streams.append(stream)
    return pictures, streams


def _dots(rows: memoryview, where: Placement, black_threshold_pct: int | None, y_dpi: int) -> bytes:
    """The page's dots without the white sheet around it, packed as Group 4."""
    black = black_bits(rows, FAX_WIDTH_PX, black_threshold_pct, y_dpi)
    first, last = where.top_px * _ROW_BYTES, (where.top_px + where.height_px) * _ROW_BYTES
    if where.width_px == FAX_WIDTH_PX:
        alone = black[first:last]
    elif where.left_px == 0:
        # What a row's last byte has beside the page is white.
        used_bytes = (where.width_px + 7) // 8
        alone = b"".join(black[row : row + used_bytes] for row in range(first, last, _ROW_BYTES))
    else:
        sheet = Image.frombytes("1", (FAX_WIDTH_PX, where.sheet_height_px), black)
        alone = sheet.crop(box_of(where)).tobytes()
    return g4.encoded(alone, where.width_px, where.height_px)


def _photo(rows: memoryview, where: Placement) -> bytes:
    """The same in greys, as JPEG."""
    lent: Any = rows
    size = (FAX_WIDTH_PX, where.sheet_height_px)
    sheet = Image.frombuffer("L", size, lent, "raw", "L", FAX_WIDTH_PX, 1)
    out = io.BytesIO()
    sheet.crop(box_of(where)).save(out, "JPEG", quality=_JPEG_QUALITY)
    return out.getvalue()


def box_of(where: Placement) -> tuple[int, int, int, int]:
    """Where on its sheet the page lies: left, top, right, bottom."""
    right_px, bottom_px = where.left_px + where.width_px, where.top_px + where.height_px
    return where.left_px, where.top_px, right_px, bottom_px


def write(path: Path, packed: Path, pictures: Sequence[Picture], output: Path) -> int:
    """Write `path` to the new file `output` with these pages replaced; returns the number of pages.

    `packed` has the pictures' streams one after another, in their order. What a fax has no use for stays
    behind: bookmarks, attachments, scripts. Raises RefusedError, FileExistsError, pikepdf.PdfError; leaves
    nothing behind then.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(output, flags, 0o600)
    try:
        with (
            os.fdopen(descriptor, "wb") as out,
            open_regular(path) as file,
            open_regular(packed) as streams,
            pikepdf.open(file, access_mode=pikepdf.AccessMode.stream) as pdf,
        ):
            for key in _LEFT_BEHIND:
                if key in pdf.Root:
                    del pdf.Root[key]
            for picture in pictures:
                _replace(pdf, picture, streams.read(picture.size_bytes))
            pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
            return len(pdf.pages)
    except BaseException:
        output.unlink(missing_ok=True)
        raise


def _replace(pdf: pikepdf.Pdf, picture: Picture, stream: bytes) -> None:
    """Make the page nothing but its picture, of the size it had."""
    page = pdf.pages[picture.page].obj
    for key in list(page.keys()):
        if key not in _PAGE_KEEPS:
            del page[key]
    sides_pt = (picture.width_pt, picture.height_pt)
    width_pt, height_pt = (round(side, 4) for side in (sides_pt[::-1] if picture.is_turned else sides_pt))
    page.MediaBox = pikepdf.Array([0, 0, width_pt, height_pt])
    if picture.is_turned:
        # Lies as it lay, and stands upright once it is turned to be faxed: the dots stay what they are.
        page.Rotate = 270
    image = pikepdf.Stream(
        pdf,
        stream,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=picture.width_px,
        Height=picture.height_px,
        ColorSpace=pikepdf.Name.DeviceGray,
        **_coding(picture),
    )
    page.Resources = sheets.fax_resources(pdf.make_indirect(image))
    dots = (picture.width_px, picture.height_px)
    page.Contents = pikepdf.Stream(pdf, sheets.fax_content((0.0, 0.0, width_pt, height_pt), dots))


def _coding(picture: Picture) -> dict[str, Any]:
    if picture.is_grey:
        return {"BitsPerComponent": 8, "Filter": pikepdf.Name.DCTDecode}
    parameters = pikepdf.Dictionary(K=-1, Columns=picture.width_px, Rows=picture.height_px)
    return {"BitsPerComponent": 1, "Filter": pikepdf.Name.CCITTFaxDecode, "DecodeParms": parameters}
