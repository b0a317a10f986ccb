"""Which page of a fax a page becomes, where too many pages are parted into several."""

from collections.abc import Sequence

from faxdesk.domain.limits import MAX_PAGES
from faxdesk.engine.compose.staged_document import StagedDocument


def even_runs(pages: int, room_pages: int) -> list[range]:
    """351 pages are better sent as 176 and 175 than as 350 and 1."""
    size = -(-pages // -(-pages // room_pages))
    return [range(start, min(start + size, pages)) for start in range(0, pages, size)]


def places(
    staged_documents: Sequence[StagedDocument], *, cover_pages: int = 0, max_pages: int = MAX_PAGES
) -> list[tuple[int, int]]:
    """For the cover's and each document's page its number in its fax, and of how many. Quick.

    As far as the number of pages decides how they are parted.
    """
    pages = sum(staged.pages_to_send for staged in staged_documents)
    runs = even_runs(pages, max(1, max_pages - cover_pages)) if pages else [range(0)]
    first = [(number, cover_pages + len(runs[0])) for number in range(1, cover_pages + 1)]
    return first + [
        (cover_pages + page, cover_pages + len(run)) for run in runs for page in range(1, len(run) + 1)
    ]
