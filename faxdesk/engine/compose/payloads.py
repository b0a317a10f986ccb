"""What a fax's documents are called in the journal, and its file with them."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from faxdesk.documents.spool import PrivateCopy
    from faxdesk.domain.document.cover import Cover
    from faxdesk.domain.fax.fax import Document, Payload
    from faxdesk.engine.compose.staged_document import StagedDocument

Slot = tuple[int, int]
"""One page: the number of its document among them, and its page there, from 1."""

_COVER: Final = "Cover page"
"""What a cover without a subject is called in the queue."""


def payload(
    staged_documents: "Sequence[StagedDocument]",
    cover: "Cover | None",
    slots: list[Slot],
    copy: "PrivateCopy",
    cover_pages: int,
    *,
    part: int = 1,
    parts: int = 1,
) -> "Payload":
    """What travels: the file, and which pages of which documents are in it."""
    from faxdesk.domain.fax.fax import Payload

    documents = tuple(_documents(staged_documents, slots, is_part=parts > 1))
    if cover is not None and not staged_documents:
        documents = (_cover_as_document(cover, cover_pages, copy.size_bytes),)
    return Payload(
        documents=documents,
        spool_name=copy.name,
        sha256=copy.sha256,
        size_bytes=copy.size_bytes,
        pages=cover_pages + len(slots),
        part=part,
        parts=parts,
    )


def _cover_as_document(cover: "Cover", pages: int, size_bytes: int) -> "Document":
    """What stands for a cover that is sent alone, so that its like is known again, on another day too."""
    import hashlib  # with OpenSSL, which the first picture needn't wait for

    from faxdesk.domain.fax.fax import Document

    said = json.dumps(asdict(cover.filled(date="")), sort_keys=True)
    return Document(
        name=cover.fields.subject or _COVER,
        sha256=hashlib.sha256(said.encode()).hexdigest(),
        pages=pages,
        size_bytes=size_bytes,
    )


def _documents(
    staged_documents: "Sequence[StagedDocument]", slots: list[Slot], *, is_part: bool
) -> "Iterator[Document]":
    from faxdesk.domain.fax.fax import Document

    for index in dict.fromkeys(index for index, _ in slots):
        staged, numbers = staged_documents[index], [page for each, page in slots if each == index]
        copy = staged.private_copy()
        pages = f"{numbers[0]}-{numbers[-1]}" if is_part else ""
        yield Document(
            name=staged.name,
            sha256=copy.original_sha256,
            pages=len(numbers),
            size_bytes=copy.original_size_bytes,
            selection=" of ".join(filter(None, (pages, staged.arrangement.key))),
        )
