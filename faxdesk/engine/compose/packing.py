"""Makes of drafts what travels: one file for the whole fax, or several parts.

Loads the documents room with its first call.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import FileProblemError
from faxdesk.domain.limits import MAX_PAGES_AT_ONCE, MAX_UPLOAD_BYTES

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerFailure, Workshop
    from faxdesk.documents.covers import Covers, DrawnCover
    from faxdesk.documents.sources import Source
    from faxdesk.documents.spool import Spool, SpoolFile
    from faxdesk.domain.document.cover import Cover
    from faxdesk.domain.document.paper import Paper
    from faxdesk.domain.fax.submission import Document, Payload
    from faxdesk.engine.compose.staged_document import Draft

Slot = tuple[int, int]
"""One page: the number of its draft among the drafts, and its page there, from 1."""

_FOOT: Final = "Part {part} of {parts}, page {{page}} of {{pages}}"
_PART: Final = "Part {part} of {parts}"
_COVER: Final = "Cover page"
"""What a cover without a subject is called in the queue."""
_FOOT_BYTES: Final = 600
"""At most this much a page's foot adds to the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What is to be packed: the documents, the cover that goes before them, and the paper it is made for."""

    drafts: "Sequence[Draft]"
    cover: "Cover | None"
    paper: "Paper"


class Packing:
    """Safe to use from any thread."""

    def __init__(
        self,
        spool: "Spool",
        workshop: "Callable[[], Workshop]",
        covers: "Callable[[], Covers]",
        max_pages: int,
    ) -> None:
        """`max_pages`: of one fax."""
        self._spool = spool
        self._workshop = workshop
        self._covers = covers
        self._max_pages = max_pages

    def payloads(
        self, drafts: "Sequence[Draft]", cover: "Cover | None" = None, country: str | None = None
    ) -> "tuple[Payload, ...]":
        """See Intake.payloads."""
        slots = [(index, page) for index, draft in enumerate(drafts) for page in draft.page_numbers]
        if len(slots) > MAX_PAGES_AT_ONCE:
            raise FileProblemError("finding.far_too_many_pages", pages=len(slots), limit=MAX_PAGES_AT_ONCE)
        wanted = _Wanted(drafts=drafts, cover=cover, paper=paper_of(drafts, country))
        cover_pages, cover_bytes = self._measured(wanted, len(slots))
        room_pages = max(1, self._max_pages - cover_pages)
        if len(slots) <= room_pages:
            whole = self._whole(wanted, slots)
            if whole.size_bytes <= MAX_UPLOAD_BYTES:
                return (_payload(wanted, slots, whole, cover_pages),)
            self._spool.remove(whole.name)
        runs = list(self._split(wanted, slots, room_pages, MAX_UPLOAD_BYTES - cover_bytes))
        return tuple(self._parts(wanted, runs, cover_pages))

    def feet(self, drafts: "Sequence[Draft]") -> tuple[str, ...]:
        """See Intake.feet."""
        pages = sum(draft.pages_to_send for draft in drafts)
        size_bytes = sum(draft.spool.size_bytes for draft in drafts if draft.spool is not None)
        if pages <= self._max_pages or size_bytes + _FOOT_BYTES * pages > MAX_UPLOAD_BYTES:
            return ()
        runs = _even_runs(pages, self._max_pages)
        return tuple(
            _FOOT.format(part=part, parts=len(runs)).format(page=page, pages=len(run))
            for part, run in enumerate(runs, start=1)
            for page in range(1, len(run) + 1)
        )

    def draw_cover(self, cover: "Cover", *, pages: int, paper: "Paper", part: str = "") -> "DrawnCover":
        """The cover as a file that is yet to be added to the spool.

        Raises InvalidInputError, FileProblemError.
        """
        made = self._spool.new_path()
        return self._covers().draw(self._workshop(), cover, made, pages=pages, part=part, paper=paper)

    def _measured(self, wanted: "_Wanted", pages: int) -> tuple[int, int]:
        """How many pages and about how many bytes a cover takes in each part."""
        if wanted.cover is None:
            return 0, 0
        drawn = self.draw_cover(wanted.cover, pages=pages, paper=wanted.paper, part="Part 99 of 99")
        try:
            return drawn.pages, 2 * drawn.path.stat().st_size
        finally:
            drawn.path.unlink()

    def _split(
        self, wanted: "_Wanted", slots: list[Slot], room_pages: int, room_bytes: int
    ) -> Iterator[list[Slot]]:
        """The pages in runs that each fit into one fax, by number and by bytes."""
        if len(slots) > room_pages:
            for run in _even_runs(len(slots), room_pages):
                yield from self._split(wanted, slots[run.start : run.stop], room_pages, room_bytes)
            return
        trial = self._made(list(_sources(wanted.drafts, slots)))
        self._spool.remove(trial.name)
        if trial.size_bytes + _FOOT_BYTES * len(slots) <= room_bytes:
            yield slots
            return
        if len(slots) == 1:
            raise FileProblemError("file.page_too_big")
        middle = len(slots) // 2
        yield from self._split(wanted, slots[:middle], room_pages, room_bytes)
        yield from self._split(wanted, slots[middle:], room_pages, room_bytes)

    def _parts(self, wanted: "_Wanted", runs: list[list[Slot]], cover_pages: int) -> "Iterator[Payload]":
        made: list[SpoolFile] = []
        try:
            for number, run in enumerate(runs, start=1):
                made.append(self._part(wanted, run, number, len(runs)))
        except BaseException:
            for each in made:
                self._spool.remove(each.name)
            raise
        for number, (run, copy) in enumerate(zip(runs, made, strict=True), start=1):
            yield _payload(wanted, run, copy, cover_pages, part=number, parts=len(runs))

    def _part(self, wanted: "_Wanted", run: list[Slot], part: int, parts: int) -> "SpoolFile":
        """One of several faxes: its cover says which one it is, or else each page's foot."""
        sources = list(_sources(wanted.drafts, run))
        if wanted.cover is None:
            return self._made(sources, foot=_FOOT.format(part=part, parts=parts))
        return self._covered(wanted, sources, len(run), part=_PART.format(part=part, parts=parts))

    def _whole(self, wanted: "_Wanted", slots: list[Slot]) -> "SpoolFile":
        from faxdesk.documents.spool import SpoolError

        drafts = wanted.drafts
        if wanted.cover is not None:
            return self._covered(wanted, list(_sources(drafts, slots)), len(slots), part="")
        if len(drafts) == 1 and _goes_as_it_is(drafts[0]):
            try:
                return self._spool.share(drafts[0].private_copy())
            except SpoolError as error:
                raise FileProblemError(f"finding.{error.code}") from error
        return self._made(list(_sources(drafts, slots)))

    def _covered(self, wanted: "_Wanted", sources: "list[Source]", pages: int, *, part: str) -> "SpoolFile":
        from faxdesk.documents.sources import Source

        assert wanted.cover is not None  # noqa: S101 - asked for by both callers
        drawn = self.draw_cover(wanted.cover, pages=pages, paper=wanted.paper, part=part)
        try:
            return self._made([Source(path=drawn.path), *sources])
        finally:
            drawn.path.unlink()

    def _made(self, sources: "list[Source]", *, foot: str = "") -> "SpoolFile":
        from faxdesk.documents import making
        from faxdesk.documents.client import WorkerFailure
        from faxdesk.documents.spool import SpoolError

        made = self._spool.new_path()
        try:
            making.join(self._workshop(), sources, made, foot=foot)
            return self._spool.add_made(made)
        except WorkerFailure as failure:
            raise FileProblemError(_why_not_joined(failure, sources)) from failure
        except SpoolError as error:
            made.unlink(missing_ok=True)
            raise FileProblemError(f"finding.{error.code}") from error


def _why_not_joined(failure: "WorkerFailure", sources: "list[Source]") -> str:
    if failure.is_disk_full:
        return "finding.disk_full"
    return "file.not_joined" if len(sources) > 1 else "file.not_laid"


def _even_runs(pages: int, room_pages: int) -> list[range]:
    """351 pages are better sent as 176 and 175 than as 350 and 1."""
    size = -(-pages // -(-pages // room_pages))
    return [range(start, min(start + size, pages)) for start in range(0, pages, size)]


def paper_of(drafts: "Sequence[Draft]", country: str | None) -> "Paper":
    """The paper that a cover for these documents is made for."""
    from faxdesk.domain.document.paper import paper_of_pages

    return paper_of_pages((size for draft in drafts for size in draft.checked.page_sizes), country)


def _goes_as_it_is(draft: "Draft") -> bool:
    from faxdesk.documents.layout import is_plain

    return not draft.needs_repair and draft.arrangement.is_plain and is_plain(draft.checked.page_sizes)


def _sources(drafts: "Sequence[Draft]", slots: list[Slot]) -> "Iterator[Source]":
    """The pages of these slots, those of one document that follow one another together."""
    from faxdesk.documents.sources import Source

    for index in dict.fromkeys(index for index, _ in slots):
        draft = drafts[index]
        numbers = tuple(page for each, page in slots if each == index)
        # A damaged file may have fewer pages than are counted: of a whole document it is taken what there is.
        is_whole = numbers == tuple(range(1, (draft.checked.pages or 0) + 1))
        turns = {page: deg for page, deg in draft.arrangement.turns if page in numbers}
        yield Source(path=draft.private_copy().path, pages=None if is_whole else numbers, turns=turns)


def _payload(
    wanted: "_Wanted",
    slots: list[Slot],
    copy: "SpoolFile",
    cover_pages: int,
    *,
    part: int = 1,
    parts: int = 1,
) -> "Payload":
    from faxdesk.domain.fax.submission import Payload

    documents = tuple(_documents(wanted.drafts, slots, is_part=parts > 1))
    if wanted.cover is not None and not wanted.drafts:
        documents = (_cover_as_document(wanted.cover, cover_pages, copy.size_bytes),)
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

    from faxdesk.domain.fax.submission import Document

    said = json.dumps(asdict(cover.filled(date="")), sort_keys=True)
    return Document(
        name=cover.fields.subject or _COVER,
        sha256=hashlib.sha256(said.encode()).hexdigest(),
        pages=pages,
        size_bytes=size_bytes,
    )


def _documents(drafts: "Sequence[Draft]", slots: list[Slot], *, is_part: bool) -> "Iterator[Document]":
    from faxdesk.domain.fax.submission import Document

    for index in dict.fromkeys(index for index, _ in slots):
        draft, numbers = drafts[index], [page for each, page in slots if each == index]
        copy = draft.private_copy()
        pages = f"{numbers[0]}-{numbers[-1]}" if is_part else ""
        yield Document(
            name=draft.name,
            sha256=copy.original_sha256,
            pages=len(numbers),
            size_bytes=copy.original_size_bytes,
            selection=" of ".join(filter(None, (pages, draft.arrangement.key))),
        )
