"""The fax numbers that a fax's own first page names. Blocks; faces run it in the background."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.compose.staged_document import StagedDocument

log = logging.getLogger(__name__)


def named_fax_numbers(
    worker: "WorkerClient", staged_documents: "Sequence[StagedDocument]", country: str
) -> tuple[str, ...]:
    """The numbers, in E.164, that the first page to be sent calls fax numbers; none on a scan.

    Args:
        country: ISO code of the country whose numbers are written without one.
    """
    from faxdesk.numbering import fax_numbers_in

    return fax_numbers_in(first_page_text(worker, staged_documents), default_country=country)


def first_page_text(worker: "WorkerClient", staged_documents: "Sequence[StagedDocument]") -> str:
    """The words of the first page to be sent; "" on a scan, and where they can't be read."""
    from faxdesk.documents.client import WorkerFailure

    first = next((each for each in staged_documents if each.spool is not None and each.page_numbers), None)
    if first is None:
        return ""
    try:
        return worker.page_text(first.private_copy().path, page=first.page_numbers[0] - 1)
    except WorkerFailure as failure:
        log.warning("the words of a first page could not be read: %s", failure)
        return ""


def letterhead_numbers(preferences: "Preferences", country: str) -> frozenset[str]:
    """The fax numbers that the office has put on its covers: its letters name them as well."""
    from faxdesk.numbering import fax_numbers_in

    texts = (preferences.cover_address, preferences.cover_phone)
    found = (number for text in texts for number in fax_numbers_in(text, default_country=country))
    return frozenset(found)
