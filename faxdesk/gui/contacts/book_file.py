"""The contacts that are shown, written into a file. Loaded when somebody asks for it; runs on any thread."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.engine.book.exporting import as_cards, as_table
from faxdesk.engine.files import write_whole

if TYPE_CHECKING:
    from faxdesk.engine.session import Session


def write_book(session: "Session", ids: Sequence[int], name: str, kind: str, *, separator: str) -> int:
    """Write these contacts as the name's ending, or the chosen kind of file, says; returns how many.

    Args:
        separator: see write_rows.

    Raises FaxDeskError.
    """
    with session.open_address_book() as book:
        contacts = book.for_export(ids)
    is_cards = name.lower().endswith(".vcf") or "vcf" in kind
    content = (
        as_cards(contacts, is_version_4="4.0" in kind)
        if is_cards
        else as_table(contacts, separator=separator)
    )
    write_whole(Path(name), content)
    return len(contacts)
