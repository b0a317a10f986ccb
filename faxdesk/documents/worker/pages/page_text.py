"""The words of a page, as PDFium reads them. Runs in the worker."""

from contextlib import closing
from pathlib import Path

from faxdesk.documents.worker.pages.render import opened


def page_text(path: Path, page: int, most_chars: int) -> str:
    """The first so many characters on page number `page` (from 0); "" on a scan.

    Raises RefusedError, pikepdf.PdfError, pypdfium2.PdfiumError, IndexError.
    """
    with opened(path) as document:
        if not 0 <= page < len(document):
            raise IndexError("no such page")
        with closing(document[page].get_textpage()) as text:
            words: str = text.get_text_bounded()
    return words[:most_chars]
