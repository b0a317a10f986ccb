"""Makes of drafts what travels: one file for the whole fax, or several parts.

Loads the documents room with its first call.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import FileProblemError
from faxdesk.domain.limits import MAX_PAGES, MAX_UPLOAD_BYTES

if TYPE_CHECKING:
    from faxdesk.documents.sources import Source
    from faxdesk.documents.spool import Spool, SpoolFile
    from faxdesk.documents.workshop import Workshop
    from faxdesk.domain.order import Document, Payload
    from faxdesk.engine.draft import Draft

Slot = tuple[int, int]
"""One page: the number of its draft among the drafts, and its page there, from 1."""

_FOOT: Final = "Part {part} of {parts}, page {{page}} of {{pages}}"
_FOOT_BYTES: Final = 600
"""At most this much a page's foot adds to the file."""


class Packing:
    """Safe to use from any thread."""

    def __init__(self, spool: "Spool", workshop: Callable[[], "Workshop"]) -> None:
        self._spool = spool
        self._workshop = workshop

    def payloads(self, drafts: "Sequence[Draft]") -> "tuple[Payload, ...]":
        """See Intake.payloads."""
        slots = [(index, page) for index, draft in enumerate(drafts) for page in draft.page_numbers]
        if len(slots) <= MAX_PAGES:
            whole = self._one_file(drafts, slots)
            if whole.size_bytes <= MAX_UPLOAD_BYTES:
                return (_payload(drafts, slots, whole, 1, 1),)
            self._spool.remove(whole.name)
        return tuple(self._parts(drafts, list(self._split(drafts, slots))))

    def unlocked(self, path: Path, password: str) -> "SpoolFile":
        """A copy of the file without its password; raises FileProblemError."""
        from faxdesk.documents import making
        from faxdesk.documents.spool import SpoolError
        from faxdesk.documents.workshop import WorkerFailure

        made = self._spool.new_path()
        try:
            locked = self._spool.take(path)
            try:
                outcome = making.unlock(self._workshop(), locked.path, password, made)
                if outcome != "unlocked":
                    raise FileProblemError(_UNLOCK_PROBLEMS[outcome])
                return self._spool.add_made(made, made_from=locked)
            finally:
                self._spool.remove(locked.name)
        except WorkerFailure as failure:
            raise FileProblemError("file.not_unlocked") from failure
        except SpoolError as error:
            made.unlink(missing_ok=True)
            raise FileProblemError(f"finding.{error.code}") from error

    def _split(self, drafts: "Sequence[Draft]", slots: list[Slot]) -> Iterator[list[Slot]]:
        """The pages in runs that each fit into one fax, by number and by bytes."""
        parts = -(-len(slots) // MAX_PAGES)
        if parts > 1:
            # Even runs: 351 pages are better sent as 176 and 175 than as 350 and 1.
            size = -(-len(slots) // parts)
            for start in range(0, len(slots), size):
                yield from self._split(drafts, slots[start : start + size])
            return
        trial = self._made(drafts, slots, foot="")
        self._spool.remove(trial.name)
        if trial.size_bytes + _FOOT_BYTES * len(slots) <= MAX_UPLOAD_BYTES:
            yield slots
            return
        if len(slots) == 1:
            raise FileProblemError("file.page_too_big")
        middle = len(slots) // 2
        yield from self._split(drafts, slots[:middle])
        yield from self._split(drafts, slots[middle:])

    def _parts(self, drafts: "Sequence[Draft]", runs: list[list[Slot]]) -> "Iterator[Payload]":
        made: list[SpoolFile] = []
        try:
            for number, run in enumerate(runs, start=1):
                made.append(self._made(drafts, run, foot=_FOOT.format(part=number, parts=len(runs))))
        except FileProblemError:
            for each in made:
                self._spool.remove(each.name)
            raise
        for number, (run, copy) in enumerate(zip(runs, made, strict=True), start=1):
            yield _payload(drafts, run, copy, number, len(runs))

    def _one_file(self, drafts: "Sequence[Draft]", slots: list[Slot]) -> "SpoolFile":
        from faxdesk.documents.spool import SpoolError

        if len(drafts) == 1 and _goes_as_it_is(drafts[0]):
            try:
                return self._spool.share(_copy(drafts[0]))
            except SpoolError as error:
                raise FileProblemError(f"finding.{error.code}") from error
        return self._made(drafts, slots, foot="")

    def _made(self, drafts: "Sequence[Draft]", slots: list[Slot], *, foot: str) -> "SpoolFile":
        from faxdesk.documents import making
        from faxdesk.documents.spool import SpoolError
        from faxdesk.documents.workshop import WorkerFailure

        made = self._spool.new_path()
        try:
            making.join(self._workshop(), list(_sources(drafts, slots)), made, foot=foot)
            return self._spool.add_made(made)
        except WorkerFailure as failure:
            made.unlink(missing_ok=True)
            raise FileProblemError("file.not_joined") from failure
        except SpoolError as error:
            made.unlink(missing_ok=True)
            raise FileProblemError(f"finding.{error.code}") from error


_UNLOCK_PROBLEMS: Final = {"wrong": "file.wrong_password", "not_locked": "file.not_locked"}


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
        yield Source(path=_copy(draft).path, pages=None if is_whole else numbers, turns=turns)


def _payload(
    drafts: "Sequence[Draft]", slots: list[Slot], copy: "SpoolFile", part: int, parts: int
) -> "Payload":
    from faxdesk.domain.order import Payload

    return Payload(
        documents=tuple(_documents(drafts, slots, is_part=parts > 1)),
        spool_name=copy.name,
        sha256=copy.sha256,
        size_bytes=copy.size_bytes,
        pages=len(slots),
        part=part,
        parts=parts,
    )


def _documents(drafts: "Sequence[Draft]", slots: list[Slot], *, is_part: bool) -> "Iterator[Document]":
    from faxdesk.domain.order import Document

    for index in dict.fromkeys(index for index, _ in slots):
        draft, numbers = drafts[index], [page for each, page in slots if each == index]
        copy = _copy(draft)
        pages = f"{numbers[0]}-{numbers[-1]}" if is_part else ""
        yield Document(
            name=draft.name,
            sha256=copy.original_sha256,
            pages=len(numbers),
            size_bytes=copy.original_size_bytes,
            selection=" of ".join(filter(None, (pages, draft.arrangement.key))),
        )


def _copy(draft: "Draft") -> "SpoolFile":
    if draft.spool is None:
        raise FileProblemError("file.not_sendable")
    return draft.spool
