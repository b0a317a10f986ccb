"""The sender's line is known again on a page, and taken off: what was sent may be sent once more.

Runs in the worker.
"""

from typing import Final

import pikepdf

from faxdesk.documents.worker.pages.fax_pictures import LINE_MARK

_BOX: Final = pikepdf.Name.FaxDeskBox
"""The page's media box as it was without the line; an entry of ours, which every reader passes over."""

_BEGINNING: Final = b"/%b BMC" % LINE_MARK.encode()


def has_line(page: pikepdf.Object) -> bool:
    """Whether this page (its dictionary) has the line."""
    return _BOX in page


def remember_box(page: pikepdf.Page) -> None:
    """Before the line is put on."""
    page.obj[_BOX] = pikepdf.Array(list(page.mediabox))


def mark_content(content: bytes) -> bytes:
    """What draws the line, so that it is known again."""
    return b"%b %b EMC" % (_BEGINNING, content)


def take_off(page: pikepdf.Page) -> None:
    """The page as it was without the line, where it has one."""
    if not has_line(page.obj):
        return
    page.obj.MediaBox = page.obj[_BOX]
    del page.obj[_BOX]
    contents = page.obj.get("/Contents")
    if isinstance(contents, pikepdf.Array):
        kept = [
            part
            for part in contents
            if not (isinstance(part, pikepdf.Stream) and part.read_bytes().startswith(_BEGINNING))
        ]
        page.obj.Contents = pikepdf.Array(kept)
