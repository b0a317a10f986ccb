"""Makes of staged documents what travels: one file for the whole fax, or several parts.

Loads the documents room with its first call.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain import words
from faxdesk.domain.errors import FileProblemError
from faxdesk.domain.limits import MAX_PAGES_AT_ONCE, MAX_UPLOAD_BYTES
from faxdesk.engine.compose.page_places import even_runs
from faxdesk.engine.compose.payloads import Slot, payload

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient, WorkerFailure
    from faxdesk.documents.covers import Covers, DrawnCover
    from faxdesk.documents.sources import Source
    from faxdesk.documents.spool import PrivateCopy, Spool
    from faxdesk.domain.document.cover import Cover
    from faxdesk.domain.document.paper import Paper
    from faxdesk.domain.fax.fax import Payload
    from faxdesk.domain.sender_line import SenderLine
    from faxdesk.engine.compose.staged_document import StagedDocument

_FOOTER_BYTES: Final = 600
"""At most this much a page's footer adds to the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What is to be packed: the documents, the cover that goes before them, and the paper it is made for."""

    staged_documents: "Sequence[StagedDocument]"
    cover: "Cover | None"
    paper: "Paper"
    line: "SenderLine | None"


class Packing:
    """Safe to use from any thread; all but `footers` and `path_of` blocks."""

    def __init__(
        self,
        spool: "Spool",
        worker: "Callable[[], WorkerClient]",
        covers: "Callable[[], Covers]",
        fonts: "Callable[[], Path]",
        max_pages: int,
    ) -> None:
        """`max_pages`: of one fax."""
        self._spool = spool
        self._worker = worker
        self._covers = covers
        self._fonts = fonts
        self._max_pages = max_pages

    def payloads(
        self,
        staged_documents: "Sequence[StagedDocument]",
        *,
        cover: "Cover | None" = None,
        country: str | None = None,
        line: "SenderLine | None" = None,
    ) -> "tuple[Payload, ...]":
        """What travels, in order: one file, or several parts where one fax can't hold all pages.

        A single document that needs nothing is sent byte for byte. Every part has the cover, with its own
        count of pages; a cover alone is a fax too. Nothing is left behind on an error.

        Args:
            country: ISO code of the recipient's country; whose paper a cover is made for, unless the
                documents' pages are of one paper already.
            line: the sender's, for each page; then nothing is sent byte for byte.

        Raises FileProblemError; InvalidInputError where the cover's template can't be used.
        """
        slots = [
            (index, page) for index, staged in enumerate(staged_documents) for page in staged.page_numbers
        ]
        if len(slots) > MAX_PAGES_AT_ONCE:
            raise FileProblemError("finding.far_too_many_pages", pages=len(slots), limit=MAX_PAGES_AT_ONCE)
        wanted = _Wanted(
            staged_documents=staged_documents,
            cover=cover,
            paper=paper_of(staged_documents, country),
            line=line,
        )
        cover_pages, cover_bytes = self._measured(wanted, len(slots))
        room_pages = max(1, self._max_pages - cover_pages)
        if len(slots) <= room_pages:
            whole = self._whole(wanted, slots)
            if whole.size_bytes <= MAX_UPLOAD_BYTES:
                return (payload(staged_documents, cover, slots, whole, cover_pages),)
            self._spool.remove(whole.name)
        runs = list(self._split(wanted, slots, room_pages, MAX_UPLOAD_BYTES - cover_bytes))
        return tuple(self._parts(wanted, runs, cover_pages))

    def payload(self, staged_documents: "Sequence[StagedDocument]") -> "Payload":
        """As `payloads`, for what goes as one fax; raises FileProblemError where it doesn't."""
        first, *others = self.payloads(staged_documents)
        if others:
            for each in (first, *others):
                self.discard_payload(each)
            raise FileProblemError("file.too_many_together")
        return first

    def discard_payload(self, payload: "Payload") -> None:
        """Delete what was made for a fax that is not sent after all."""
        if payload.spool_name is not None:
            self._spool.remove(payload.spool_name)

    def path_of(self, payload: "Payload") -> Path | None:
        return self._spool.path(payload.spool_name) if payload.spool_name is not None else None

    def footers(self, staged_documents: "Sequence[StagedDocument]") -> tuple[str, ...]:
        """The footer of each page that is sent without a cover. Quick.

        Nothing where they go as one fax, or where what they weigh decides how they are parted: that is known
        once they are made.
        """
        pages = sum(staged.pages_to_send for staged in staged_documents)
        size_bytes = sum(staged.spool.size_bytes for staged in staged_documents if staged.spool is not None)
        if pages <= self._max_pages or size_bytes + _FOOTER_BYTES * pages > MAX_UPLOAD_BYTES:
            return ()
        runs = even_runs(pages, self._max_pages)
        return tuple(
            _footer(part, len(runs)).format(page=page, pages=len(run))
            for part, run in enumerate(runs, start=1)
            for page in range(1, len(run) + 1)
        )

    def draw_cover(self, cover: "Cover", *, pages: int, paper: "Paper", part: str = "") -> "DrawnCover":
        """The cover as a file that is yet to be added to the spool.

        Raises InvalidInputError, FileProblemError.
        """
        made = self._spool.new_path()
        return self._covers().draw(self._worker(), cover, made, pages=pages, part=part, paper=paper)

    def _measured(self, wanted: "_Wanted", pages: int) -> tuple[int, int]:
        """How many pages and about how many bytes a cover takes in each part."""
        if wanted.cover is None:
            return 0, 0
        drawn = self.draw_cover(wanted.cover, pages=pages, paper=wanted.paper, part=_part(99, 99))
        try:
            return drawn.pages, 2 * drawn.path.stat().st_size
        finally:
            drawn.path.unlink()

    def _split(
        self, wanted: "_Wanted", slots: list[Slot], room_pages: int, room_bytes: int
    ) -> Iterator[list[Slot]]:
        """The pages in runs that each fit into one fax, by number and by bytes."""
        if len(slots) > room_pages:
            for run in even_runs(len(slots), room_pages):
                yield from self._split(wanted, slots[run.start : run.stop], room_pages, room_bytes)
            return
        trial = self._made(list(_sources(wanted.staged_documents, slots)))
        self._spool.remove(trial.name)
        if trial.size_bytes + _FOOTER_BYTES * len(slots) <= room_bytes:
            yield slots
            return
        if len(slots) == 1:
            raise FileProblemError("file.page_too_big")
        middle = len(slots) // 2
        yield from self._split(wanted, slots[:middle], room_pages, room_bytes)
        yield from self._split(wanted, slots[middle:], room_pages, room_bytes)

    def _parts(self, wanted: "_Wanted", runs: list[list[Slot]], cover_pages: int) -> "Iterator[Payload]":
        made: list[PrivateCopy] = []
        try:
            for number, run in enumerate(runs, start=1):
                made.append(self._part(wanted, run, number, len(runs)))
        except BaseException:
            for each in made:
                self._spool.remove(each.name)
            raise
        for number, (run, copy) in enumerate(zip(runs, made, strict=True), start=1):
            yield payload(
                wanted.staged_documents, wanted.cover, run, copy, cover_pages, part=number, parts=len(runs)
            )

    def _part(self, wanted: "_Wanted", run: list[Slot], part: int, parts: int) -> "PrivateCopy":
        """One of several faxes: its cover says which one it is, or else each page's footer."""
        sources = list(_sources(wanted.staged_documents, run))
        if wanted.cover is None:
            return self._made(sources, footer=_footer(part, parts), line=wanted.line)
        return self._covered(wanted, sources, len(run), part=_part(part, parts))

    def _whole(self, wanted: "_Wanted", slots: list[Slot]) -> "PrivateCopy":
        from faxdesk.documents.spool import SpoolError

        staged_documents = wanted.staged_documents
        if wanted.cover is not None:
            return self._covered(wanted, list(_sources(staged_documents, slots)), len(slots), part="")
        if wanted.line is None and len(staged_documents) == 1 and _goes_as_it_is(staged_documents[0]):
            try:
                return self._spool.share(staged_documents[0].private_copy())
            except SpoolError as error:
                raise FileProblemError(f"finding.{error.code}") from error
        return self._made(list(_sources(staged_documents, slots)), line=wanted.line)

    def _covered(self, wanted: "_Wanted", sources: "list[Source]", pages: int, *, part: str) -> "PrivateCopy":
        from faxdesk.documents.sources import Source

        assert wanted.cover is not None  # noqa: S101 - asked for by both callers
        drawn = self.draw_cover(wanted.cover, pages=pages, paper=wanted.paper, part=part)
        try:
            return self._made([Source(path=drawn.path), *sources], line=wanted.line)
        finally:
            drawn.path.unlink()

    def _made(
        self, sources: "list[Source]", *, footer: str = "", line: "SenderLine | None" = None
    ) -> "PrivateCopy":
        from faxdesk.documents import making
        from faxdesk.documents.client import WorkerFailure
        from faxdesk.documents.spool import SpoolError

        made = self._spool.new_path()
        try:
            making.join(self._worker(), sources, made, footer=footer, line=line, fonts=self._fonts())
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


def paper_of(staged_documents: "Sequence[StagedDocument]", country: str | None) -> "Paper":
    """The paper that a cover for these documents is made for."""
    from faxdesk.domain.document.paper import paper_of_pages

    return paper_of_pages(
        (size for staged in staged_documents for size in staged.checked.page_sizes), country
    )


def _goes_as_it_is(staged: "StagedDocument") -> bool:
    from faxdesk.documents.layout import is_plain

    return staged.arrangement.is_plain and is_plain(staged.checked.page_sizes)


def _sources(staged_documents: "Sequence[StagedDocument]", slots: list[Slot]) -> "Iterator[Source]":
    """The pages of these slots, those of one document that follow one another together."""
    from faxdesk.documents.sources import Source

    for index in dict.fromkeys(index for index, _ in slots):
        staged = staged_documents[index]
        numbers = tuple(page for each, page in slots if each == index)
        # A damaged file may have fewer pages than are counted: of a whole document it is taken what there is.
        is_whole = numbers == tuple(range(1, (staged.checked.pages or 0) + 1))
        turns = {page: deg for page, deg in staged.arrangement.turns if page in numbers}
        yield Source(path=staged.private_copy().path, pages=None if is_whole else numbers, turns=turns)


def _footer(part: int, parts: int) -> str:
    """What stands at a page's foot, {page} and {pages} still to be filled in."""
    with words.on_paper():
        text = words.translate("Covers", "Part {part} of {parts}, page {page} of {pages}")
    return words.filled(text, {"part": part, "parts": parts, "page": "{page}", "pages": "{pages}"})


def _part(part: int, parts: int) -> str:
    with words.on_paper():
        return words.filled(
            words.translate("Covers", "Part {part} of {parts}"), {"part": part, "parts": parts}
        )
