"""The chain of a journal, whose events partly lie in its archives."""

from collections.abc import Iterator, Sequence
from heapq import merge
from typing import TYPE_CHECKING

from faxdesk.domain.chain import Link
from faxdesk.store.chain.records import ChainRecords, OtherState, Read

if TYPE_CHECKING:
    from faxdesk.store.archive.archives import Archives
    from faxdesk.store.chain.writing import Chain
    from faxdesk.store.database import Database
    from faxdesk.store.history.stories import Stories


class WholeChain(ChainRecords):
    """Acts, seals and the end are the journal's alone."""

    def __init__(
        self, connection: "Database", chain: "Chain", stories: "Stories", archives: "Archives"
    ) -> None:
        super().__init__(connection, chain, stories)
        self._archives = archives

    def links(self, after: int, upto: int) -> Iterator[Read]:
        others = [journal.chain.links(after, upto) for _archive, journal in self._archives.opened()]
        yield from merge(super().links(after, upto), *others, key=lambda read: read.link.number)

    def of_fax(self, fax_id: int) -> list[Link]:
        links = super().of_fax(fax_id)
        journal = None if links else self._archives.of_fax(fax_id)
        return links if journal is None else journal.chain.of_fax(fax_id)

    def other_states(self) -> Iterator[OtherState]:
        yield from super().other_states()
        for _archive, journal in self._archives.opened():
            yield from journal.chain.other_states()

    def missing_files(self) -> Sequence[str]:
        return [archive.shown for archive in self._archives.missing()]
