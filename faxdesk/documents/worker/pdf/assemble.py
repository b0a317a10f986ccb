"""Several PDFs become one, in order, by qpdf: nothing is drawn again that can stay as it is.

Runs in the worker.
"""

import os
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

import pikepdf

from faxdesk.documents.opening import open_regular
from faxdesk.documents.sources import Source
from faxdesk.documents.worker.pdf import sheets
from faxdesk.documents.worker.pdf.normalise import make_plain, readable
from faxdesk.documents.worker.pdf.oddities import oddities
from faxdesk.domain.sender_line import SenderLine

FOOTER_PT = 16.0
"""The strip at a page's foot for a line that says which part this is."""


def join(
    sources: Sequence[Source],
    output: Path,
    *,
    footer: str = "",
    line: SenderLine | None = None,
    fonts: Path | None = None,
) -> int:
    """Write the pages of `sources`, files or parts of files, to the new file `output`; returns their number.

    `output` is for its user alone.
    Each page is laid as it is faxed (see sheets.py), and plain: what was sent here as it is on somebody's
    disk is made so first (see normalise.py). Bookmarks, attachments and scripts stay behind: a fax has no
    use for them.

    Args:
        footer: the footer of each page, with {page} and {pages} filled in; "" for none.
        line: the sender's line at the head of each page.
        fonts: the folder of FaxDesk's fonts, which the line is set in.

    Raises RefusedError, FileExistsError, pikepdf.PdfError, pypdfium2.PdfiumError, IndexError, OSError; leaves
    nothing behind then.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(output, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            return _write(sources, file, output.parent, footer, (line, fonts))
    except BaseException:
        output.unlink(missing_ok=True)
        raise


def _write(
    sources: Sequence[Source],
    file: object,
    folder: Path,
    footer: str,
    head: tuple[SenderLine | None, Path | None],
) -> int:
    line, fonts = head
    with ExitStack() as open_files, pikepdf.new() as whole:

        def scraps() -> BinaryIO:
            return open_files.enter_context(TemporaryFile(dir=folder))

        for source in sources:
            opened = open_files.enter_context(open_regular(source.path))
            pdf = open_files.enter_context(readable(opened, scraps))
            if oddities(pdf):
                make_plain(pdf, scraps)
            _take(source, pdf, whole, footer_pt=FOOTER_PT if footer else 0.0)
        if not len(whole.pages):
            raise pikepdf.PdfError("no pages")
        if footer:
            _write_footers(whole, footer)
        if line is not None and fonts is not None:
            # ReportLab is for who needs it.
            from faxdesk.documents.worker.pdf.page_lines import put_on

            put_on(whole, line, fonts, scraps())
        whole.save(file)  # type: ignore[arg-type]
        return len(whole.pages)


def _take(source: Source, pdf: pikepdf.Pdf, whole: pikepdf.Pdf, footer_pt: float) -> None:
    numbers = source.pages or tuple(range(1, len(pdf.pages) + 1))
    start = len(whole.pages)
    whole.pages.extend([pdf.pages.p(number) for number in numbers])
    for index, number in enumerate(numbers, start=start):
        sheets.lay(whole, index, turn_deg=source.turns.get(number, 0), footer_pt=footer_pt)


def _write_footers(whole: pikepdf.Pdf, footer: str) -> None:
    """A line at the foot of each page, in the strip that was left free."""
    pages = len(whole.pages)
    for number, page in enumerate(whole.pages, start=1):
        left, bottom, right, _ = (float(side) for side in page.mediabox)
        text = footer.format(page=number, pages=pages).encode("cp1252", "replace")
        escaped = text.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
        name = page.add_resource(whole.make_indirect(font), pikepdf.Name.Font)
        # About half an em a letter is near enough to stand in the middle.
        x = (left + right) / 2 - len(text) * 9 / 4
        content = b"q 0 g BT %b 9 Tf %.2f %.2f Td (%b) Tj ET Q" % (
            bytes(str(name), "ascii"), max(left, x), bottom + 4, escaped,
        )  # fmt: skip
        page.contents_add(content, prepend=False)
