"""What a fax's pages come to on the line, from the very dots that are sent."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from faxdesk.documents.line_bits import line_bits
from faxdesk.domain.document.line_time import LineBits, way_of
from faxdesk.domain.options import FaxOptions

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.engine.compose.staged_document import StagedDocument


def foretold(
    worker: "WorkerClient", staged_documents: "Sequence[StagedDocument]", options: FaxOptions
) -> tuple[LineBits | None, ...]:
    """Of each page that is sent, in order; None for one that can't be drawn. Raises WorkerFailure."""
    found: list[LineBits | None] = []
    for staged in staged_documents:
        if staged.spool is None:
            continue
        pages = [(number - 1, staged.arrangement.turn_deg(number)) for number in staged.page_numbers]
        each_way = line_bits(worker, staged.spool.path, pages, [way_of(options)], is_exact=True)
        found += [None if ways is None else ways[0] for ways in each_way]
    return tuple(found)
