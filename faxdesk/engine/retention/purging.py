"""Takes out what is due, by itself: documents, then numbers and names, and what is left of them on the disk.

On a thread of its own, in small pieces. Whatever it is cut off in is found again by the next start: what the
journal says is purged, and lies there still.
"""

import logging
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.history import BIN_DAYS, INTO_BIN
from faxdesk.domain.retention import DAY_S, RetentionRules, Swept

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.first_pages import FirstPages
    from faxdesk.engine.ports import Clock, Spool
    from faxdesk.engine.previews import Previews
    from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

_BEGINS_AFTER_S: Final = 5.0
"""A start has enough to do."""

LOOK_S: Final = 600.0
"""So often it is looked whether anything is due. In between it costs nothing."""

_LOOK_OF_OTHERS_S: Final = 60.0
"""So often a desk looks for what another one has purged, and whether it is its own turn now."""

_BETWEEN_PIECES_S: Final = 0.2
_BIN_AT_ONCE: Final = 10
_CLEAN_S: Final = 0.05
_DRAW_S: Final = 1.0
_DRAWN_AHEAD: Final = 64
"""More than one step purges."""

_REWRITE_EVERY_S: Final = DAY_S
"""A large file is written anew once a day at most, while nothing is under way and no fax has changed for
_STILL_S: whoever writes meanwhile waits, a second and a quarter for 83 MB (200,000 faxes)."""

_STILL_S: Final = 300.0

Rules = Callable[["Stores"], RetentionRules]
"""How long what is kept; nothing goes while nobody can say."""

_AUTOMATIC_COPIES: Final = ("backups/before-update-*.db*", "journal.*-*.db*")
"""Copies of the journal that FaxDesk made for itself, below the data folder."""


class Purging:
    """For one thread."""

    def __init__(
        self,
        stores: "Stores",
        rules: Rules,
        *,
        folder: Path,
        spool: "Callable[[], Spool]",
        previews: "Callable[[], Previews]",
        first_pages: "Callable[[], FirstPages]",
        now_s: "Clock",
        elapsed_s: "Clock" = time.monotonic,
    ) -> None:
        """`folder` is where all data lies, `elapsed_s` a clock that nobody sets."""
        self._records = stores.journal.retention
        self._stores = stores
        self._rules = rules
        self._folder = folder
        self._spool = spool
        self._previews = previews
        self._first_pages = first_pages
        self._now_s = now_s
        self._elapsed_s = elapsed_s
        self._next_s = elapsed_s() + _BEGINS_AFTER_S
        self._rewritten_s = float("-inf")
        self._last_change: int | None = None
        self._changed_s = elapsed_s()
        self._has_begun = self._was_for_all = False
        self._drawn: set[int] = set()

    def step(self, *, is_for_all: bool) -> float:
        """Do a piece of what is due; returns after how many seconds to go on.

        Args:
            is_for_all: whether this FaxDesk sees to what all desks share. Copies of its own each sees to.
        """
        wait_s = self._next_s - self._elapsed_s()
        has_become_for_all = is_for_all and not self._was_for_all
        if wait_s > 0 and not (has_become_for_all and self._has_begun):
            return wait_s
        self._has_begun, self._was_for_all = True, is_for_all
        if is_for_all:
            swept = self._sweep()
            if swept.fax_ids or swept.has_more or self._empty_bin():
                return self._go_on_in(_BETWEEN_PIECES_S)
        self.delete_left()
        self._delete_old_copies()
        is_dirty = is_for_all and self._clean()
        rest_s = LOOK_S if is_for_all else _LOOK_OF_OTHERS_S
        return self._go_on_in(_BETWEEN_PIECES_S if is_dirty else rest_s)

    def run(self, told: Callable[[Swept], None] = lambda _swept: None) -> Swept:
        """All that is due, at once; returns what was done."""
        ids: list[int] = []
        while True:
            swept = self._sweep()
            told(swept)
            ids += swept.fax_ids
            if not (swept.fax_ids or swept.has_more):
                break
        while self._empty_bin():
            pass
        self.delete_left()
        self._delete_old_copies()
        self.clean()
        return Swept(fax_ids=tuple(dict.fromkeys(ids)))

    def clean(self) -> bool:
        """Leave nothing of what was taken out in unused parts of the journal; whether that could be done."""
        while self._records.clean_some(limit_s=1.0, may_rewrite=True, at_s=self._now_s()):
            pass
        return self._records.soiled_at_s() is None

    def delete_files(self, swept: Swept, *, with_first_page: bool = True) -> None:
        """What nobody needs any more of these faxes: private copies and pictures."""
        for name in swept.files:
            self._delete(partial(self._spool().wipe, name))
        for fax_id in swept.fax_ids:
            self._delete(partial(self._previews().wipe, fax_id))
            if with_first_page:
                self._delete(partial(self._first_pages().wipe, fax_id))

    def delete_left(self) -> None:
        """What is purged by the journal and lies here still: after a crash, or as another desk purged it."""
        spool, previews = self._spool(), self._previews()
        self._delete(spool.wipe_set_aside)
        for name in self._records.gone_from_spool(spool.names()):
            self._delete(partial(spool.wipe, name))
        for fax_id in self._records.purged_among(previews.fax_ids()):
            self._delete(partial(previews.wipe, fax_id))
        first_pages = self._first_pages()
        if not self._rules(self._stores).keeps_first_page:
            self._delete(first_pages.wipe_all)
        for fax_id in self._records.nameless_among(first_pages.fax_ids()):
            self._delete(partial(first_pages.wipe, fax_id))

    def _sweep(self) -> Swept:
        """One step of what is due first."""
        rules, now_s = self._rules(self._stores), self._now_s()
        swept = Swept()
        documents_s, names_s = rules.documents_until_s(now_s), rules.names_until_s(now_s)
        is_first = False
        if documents_s is not None:
            if rules.keeps_first_page and not self._draw_first_pages(documents_s, now_s):
                return Swept(has_more=True)
            swept = self._records.purge_some(documents_s, at_s=now_s)
            is_first = bool(swept.fax_ids)
        if names_s is not None and not (swept.fax_ids or swept.has_more):
            swept = self._records.take_names_some(names_s, at_s=now_s)
        if swept.fax_ids:
            log.info("%d faxes: what was due is taken out", len(swept.fax_ids))
            self.delete_files(swept, with_first_page=not (is_first and rules.keeps_first_page))
        return swept

    def _draw_first_pages(self, documents_s: float, now_s: float) -> bool:
        """Of what is purged next, as far as it arrived; whether that is done, after a while of drawing."""
        end_s = self._elapsed_s() + _DRAW_S
        ids = self._records.documents_due(documents_s, now_s=now_s, at_most=_DRAWN_AHEAD)
        self._drawn &= set(ids)
        for fax in self._stores.journal.listing.faxes([each for each in ids if each not in self._drawn]):
            if self._elapsed_s() > end_s:
                return False
            if fax.state in INTO_BIN and not fax.is_purged:
                self._draw_first_page(fax)
        return True

    def _draw_first_page(self, fax: "Fax") -> None:
        """Once: where it can't be, the document goes all the same."""
        try:
            self._first_pages().keep(fax)
        except OSError as error:
            log.warning("fax %d: no picture of its first page is kept: %s", fax.id, type(error).__name__)
        self._drawn.add(fax.id)

    def _empty_bin(self) -> bool:
        """Delete for good some of what has lain in the bin for its time; whether there was any."""
        now_s = self._now_s()
        found = self._stores.journal.history.in_bin_since(now_s - BIN_DAYS * DAY_S, limit=_BIN_AT_ONCE)
        for fax_id in found:
            unneeded = self._stores.journal.remove(fax_id, at_s=now_s, what="bin_emptied")
            files = () if unneeded is None else (unneeded,)
            self.delete_files(Swept(fax_ids=(fax_id,), files=files))
        if found:
            self._records.soil(at_s=now_s)
        return bool(found)

    def _clean(self) -> bool:
        """Whether there is more to do now."""
        now_s, journal = self._elapsed_s(), self._stores.journal
        if (last_change := journal.last_change()) != self._last_change:
            self._last_change, self._changed_s = last_change, now_s
        is_quiet = (
            now_s - self._rewritten_s > _REWRITE_EVERY_S
            and now_s - self._changed_s >= _STILL_S
            and not journal.work.can_go_on()
        )
        if self._records.clean_some(limit_s=_CLEAN_S, may_rewrite=is_quiet, at_s=self._now_s()):
            return True
        if is_quiet:
            self._rewritten_s = now_s
        return False

    def _delete_old_copies(self) -> None:
        """Copies of the journal from before an update or a repair, once they are as old as documents."""
        until_s = self._rules(self._stores).documents_until_s(self._now_s())
        if until_s is not None:
            self.delete_copies(until_s)

    def delete_copies(self, until_s: float) -> int:
        """Those that were made by then; how many."""
        from faxdesk.documents.opening import wipe

        old = [
            path
            for pattern in _AUTOMATIC_COPIES
            for path in self._folder.glob(pattern)
            if path.lstat().st_mtime <= until_s
        ]
        for path in old:
            self._delete(partial(wipe, path))
        return len(old)

    def _delete(self, delete: Callable[[], None]) -> None:
        try:
            delete()
        except OSError as error:
            # On Windows a file that somebody reads can't be deleted: it is found again at the next look.
            log.warning("a file could not be deleted yet: %s", type(error).__name__)

    def _go_on_in(self, wait_s: float) -> float:
        self._next_s = self._elapsed_s() + wait_s
        return wait_s
