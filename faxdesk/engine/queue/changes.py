"""Notices what has changed in the journal or at the desk, by whichever thread or process."""

from faxdesk.engine.stores import Stores


class Changes:
    """For one thread. To ask costs next to nothing while nobody has written."""

    def __init__(self, stores: Stores, seen: int | None) -> None:
        """`seen` is the last change that is known (see Journal.last_change), None for the newest."""
        self._stores = stores
        self._seen = stores.journal.last_change() if seen is None else seen
        self._seen_of_desk = stores.desk.last_change()
        self._versions: tuple[int, int] | None = None

    def since_last_asked(self) -> frozenset[int] | None:
        """The ids of the faxes that changed, 0 for the queue or a setting; None where all may have."""
        journal, desk = self._stores.journal, self._stores.desk
        versions = (journal.data_version(), desk.data_version())
        if versions == self._versions:
            return frozenset()
        self._versions = versions
        changed, self._seen = journal.changes_since(self._seen)
        of_desk = desk.last_change()
        if of_desk != self._seen_of_desk and changed is not None:
            changed |= {0}
        self._seen_of_desk = of_desk
        return changed
