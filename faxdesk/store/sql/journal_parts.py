"""The parts of a journal in SQL, each on the same connection, made when it is first asked for."""

from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING

from faxdesk.store.database import Database
from faxdesk.store.sql.listing import Listing

if TYPE_CHECKING:
    from faxdesk.domain.people.rights import Rights
    from faxdesk.store.archive.archived_journal import Inside
    from faxdesk.store.archive.archives import Archives
    from faxdesk.store.archive.moving import Moving
    from faxdesk.store.book.contacts import Contacts
    from faxdesk.store.chain.records import ChainRecords
    from faxdesk.store.chain.writing import Chain, Who
    from faxdesk.store.history.pieces import Rows
    from faxdesk.store.history.records import SqlHistory
    from faxdesk.store.history.stories import Stories
    from faxdesk.store.history.texts import FaxTexts
    from faxdesk.store.retention.records import SqlRetention
    from faxdesk.store.sql.attempts import Attempts
    from faxdesk.store.sql.broadcasts import Broadcasts
    from faxdesk.store.sql.costs import Costs
    from faxdesk.store.sql.faxes import Faxes
    from faxdesk.store.sql.folder_files import FolderFiles
    from faxdesk.store.sql.media import MediaRecords
    from faxdesk.store.sql.row_repair import RowRepair


class JournalParts:
    """What writes, and what no first picture shows, is loaded with the first question to it."""

    _connection: Database
    _who: "Who"
    listing: "Listing"

    _is_archive = False
    _has_archives = True
    """Whether old faxes may lie in files beside it; see store/archive."""

    _folds = True
    """Whether what happened long ago is kept in less room; see history/stories.py."""

    @cached_property
    def _chain(self) -> "Chain":
        from faxdesk.store.chain.writing import Chain

        return Chain(self._connection, self._who)

    @cached_property
    def _faxes(self) -> "Faxes":
        from faxdesk.store.sql.faxes import Faxes

        return Faxes(self._connection, self._chain, self._texts)

    @property
    def rights(self) -> "Rights":
        """What whoever works here may do: alone, everything."""
        from faxdesk.domain.people.rights import ALONE

        return ALONE

    @cached_property
    def _texts(self) -> "FaxTexts":
        """How words are looked up in this database."""
        from faxdesk.store.sqlite.text_index import TextIndex

        return TextIndex(self._connection)

    @cached_property
    def stories(self) -> "Stories":
        """What happened to each fax, folded or not."""
        from faxdesk.store.history.stories import Stories

        def check_of(rows: "Rows") -> tuple[bytes, bool] | None:
            return self.chain.check_of(rows)  # made only when something is folded

        return Stories(self._connection, check_of, goes_on=not self._is_archive)

    @cached_property
    def history(self) -> "SqlHistory":
        """Faxes that are over, found among any number of them."""
        from faxdesk.store.history.records import SqlHistory

        stories = self.stories if self._folds else None
        if not self._has_archives:
            return SqlHistory(self._connection, self.listing, stories, self._texts)
        from faxdesk.store.archive.whole_history import WholeHistory

        own = Listing(self._connection, lambda: self.stories)
        return WholeHistory(self._connection, own, stories, self._texts, self.archives)

    @property
    def can_archive(self) -> bool:
        return self._has_archives

    @cached_property
    def archives(self) -> "Archives":
        """Files that old faxes were moved into."""
        from faxdesk.store.archive.archives import Archives

        return Archives(self._connection, self._open_archived)

    def _open_archived(self, connection: Database) -> "Inside":
        raise NotImplementedError

    @property
    def texts(self) -> "FaxTexts":
        """What words are looked up in."""
        return self._texts

    def owned_by_archives(self, names: Collection[str]) -> set[str]:
        """Those of these files in the spool that an archived fax owns; all, where an archive is missing."""
        return self.archives.owned_in_spool(names) if self._has_archives else set()

    @cached_property
    def moving(self) -> "Moving":
        """Moves them there."""
        from faxdesk.store.archive.moving import Moving

        return Moving(self._connection, self.archives, self._chain, self._texts)

    @cached_property
    def retention(self) -> "SqlRetention":
        """What has to go one day."""
        from faxdesk.store.archive.whole_retention import ArchivedRetention, WholeRetention
        from faxdesk.store.retention.cleaning import FileCleaning

        parts = (self._connection, self._chain, self._texts, self.stories)
        cleaning = FileCleaning(self._connection)
        if self._is_archive:
            return ArchivedRetention(*parts, cleaning=cleaning)
        return WholeRetention(*parts, cleaning=cleaning, archives=self.archives)

    @cached_property
    def row_repair(self) -> "RowRepair":
        """Finds faxes whose rows can't be trusted any more, and sets them aside."""
        from faxdesk.store.sql.row_repair import RowRepair

        return RowRepair(self._connection, self._chain, self.stories)

    @cached_property
    def attempts(self) -> "Attempts":
        """Every send request."""
        from faxdesk.store.sql.attempts import Attempts

        return Attempts(self._connection)

    @cached_property
    def media(self) -> "MediaRecords":
        """Documents at the provider."""
        from faxdesk.store.sql.media import MediaRecords

        return MediaRecords(self._connection)

    @cached_property
    def broadcasts(self) -> "Broadcasts":
        """Presses of Send to several."""
        from faxdesk.store.sql.broadcasts import Broadcasts

        return Broadcasts(self._connection, self._faxes)

    @cached_property
    def costs(self) -> "Costs":
        """What faxes cost."""
        from faxdesk.store.sql.costs import Costs

        return Costs(self._connection)

    @cached_property
    def contacts(self) -> "Contacts":
        """The address book."""
        from faxdesk.store.book.contacts import Contacts

        return Contacts(self._connection)

    @cached_property
    def chain(self) -> "ChainRecords":
        """The chain, to be read."""
        from faxdesk.store.chain.records import ChainRecords

        if not self._has_archives:
            return ChainRecords(self._connection, self._chain, self.stories)
        from faxdesk.store.archive.whole_chain import WholeChain

        return WholeChain(self._connection, self._chain, self.stories, self.archives)

    @property
    def folder_files(self) -> "FolderFiles":
        """Files from watched folders; loaded where there are such folders."""
        from faxdesk.store.sql.folder_files import FolderFiles

        return FolderFiles(self._connection)
