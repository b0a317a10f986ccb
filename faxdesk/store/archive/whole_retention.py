"""Retention in a journal and its archives: what is forgotten is forgotten in all of them."""

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from faxdesk.domain.retention import FaxOf, Swept
from faxdesk.store.retention.records import SqlRetention
from faxdesk.store.sql.spooled import owned_in_spool

if TYPE_CHECKING:
    from faxdesk.store.archive.archives import Archives
    from faxdesk.store.chain.writing import Chain
    from faxdesk.store.database import Database
    from faxdesk.store.history.stories import Stories
    from faxdesk.store.history.texts import FaxTexts
    from faxdesk.store.retention.cleaning import FileCleaning


class ArchivedRetention(SqlRetention):
    """In an archive. The chain goes on in the journal alone, and there it is written down what was done."""

    _has_chain = False


class WholeRetention(SqlRetention):
    """In a journal with archives. What is due by itself was looked at before a fax was archived."""

    def __init__(
        self,
        connection: "Database",
        chain: "Chain",
        texts: "FaxTexts",
        stories: "Stories",
        *,
        cleaning: "FileCleaning",
        archives: "Archives",
    ) -> None:
        super().__init__(connection, chain, texts, stories, cleaning=cleaning)
        self._archives = archives

    def forget(self, fax_id: int, *, at_s: float) -> Swept:
        swept = super().forget(fax_id, at_s=at_s)
        archived = None if swept.fax_ids else self._archives.of_fax(fax_id)
        if archived is None:
            return swept
        swept = archived.retention.forget(fax_id, at_s=at_s)
        needed = owned_in_spool(self._connection, swept.files) | self._archives.owned_in_spool(swept.files)
        return replace(swept, files=tuple(name for name in swept.files if name not in needed))

    def faxes_to(self, addresses: Collection[str]) -> list[FaxOf]:
        return self._everywhere(lambda each: each.faxes_to(addresses), super().faxes_to(addresses))

    def faxes_called(self, name: str) -> list[FaxOf]:
        return self._everywhere(lambda each: each.faxes_called(name), super().faxes_called(name))

    def faxes_of_contact(self, contact_id: int) -> list[FaxOf]:
        own = super().faxes_of_contact(contact_id)
        return self._everywhere(lambda each: each.faxes_of_contact(contact_id), own)

    def purged_among(self, fax_ids: Collection[int]) -> set[int]:
        found = super().purged_among(fax_ids)
        return found.union(*(each.purged_among(fax_ids) for each in self._others())) if fax_ids else found

    def nameless_among(self, fax_ids: Collection[int]) -> set[int]:
        found = super().nameless_among(fax_ids)
        return found.union(*(each.nameless_among(fax_ids) for each in self._others())) if fax_ids else found

    def archived_among(self, fax_ids: Collection[int]) -> set[int]:
        return {fax_id for each in self._others() for fax_id in each.here_among(fax_ids)}

    def soiled_at_s(self) -> float | None:
        own = super().soiled_at_s()
        if own is not None:
            return own
        return next((at_s for each in self._others() if (at_s := each.soiled_at_s()) is not None), None)

    def clean_some(self, *, limit_s: float, may_rewrite: bool, at_s: float) -> bool:
        if super().clean_some(limit_s=limit_s, may_rewrite=may_rewrite, at_s=at_s):
            return True
        return any(
            each.clean_some(limit_s=limit_s, may_rewrite=may_rewrite, at_s=at_s) for each in self._others()
        )

    def _others(self) -> list[SqlRetention]:
        return [journal.retention for _archive, journal in self._archives.opened()]

    def _everywhere(self, look: Callable[[SqlRetention], list[FaxOf]], own: list[FaxOf]) -> list[FaxOf]:
        found = [*own, *(fax for each in self._others() for fax in look(each))]
        return sorted(found, key=lambda fax: fax.id)
