"""What a fax's pages come to on the line, from the very files that are sent."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faxdesk.documents.line_bits import line_bits
from faxdesk.domain.document.line_time import LineBits, line_s, way_of
from faxdesk.domain.fax.fax import Payload
from faxdesk.domain.options import FaxOptions

if TYPE_CHECKING:
    from faxdesk.engine.compose.intake import Intake

Pages = tuple[LineBits | None, ...]
"""Each page of one file; None for one that can't be drawn."""


def foretold(intake: "Intake", payloads: Sequence[Payload], options: FaxOptions) -> tuple[Pages, ...]:
    """Of each file, with its cover, footers and sender's line. Raises WorkerFailure."""
    return tuple(_of_file(intake, each, options) for each in payloads)


def _of_file(intake: "Intake", payload: Payload, options: FaxOptions) -> Pages:
    path, pages = intake.packing.path_of(payload), payload.pages or 0
    if path is None:
        return (None,) * pages
    found = line_bits(
        intake.worker(), path, [(page, 0) for page in range(pages)], [way_of(options)], is_exact=True
    )
    return tuple(None if ways is None else ways[0] for ways in found)


def without_covers(payloads: Sequence[Payload], parts: Sequence[Pages]) -> Pages:
    """The documents' pages alone, in order."""
    return tuple(
        page
        for payload, pages in zip(payloads, parts, strict=True)
        for page in pages[len(pages) - sum(document.pages or 0 for document in payload.documents) :]
    )


def with_line_s(payloads: Sequence[Payload], pages: Sequence[LineBits | None]) -> tuple[Payload, ...]:
    """The payloads with their seconds on the line; a cover's pages count as the documents' do on average."""
    if not any(pages):
        return tuple(payloads)
    timed, start = [], 0
    for payload in payloads:
        own = sum(document.pages or 0 for document in payload.documents)
        covers = max(0, (payload.pages or 0) - own)
        timed.append(replace(payload, line_s=line_s([*[None] * covers, *pages[start : start + own]])))
        start += own
    return tuple(timed)
