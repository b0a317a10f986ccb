"""After each delivery its report, saved by itself into the folder that was chosen in the settings."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import CommandRefusedError, FaxDeskError
from faxdesk.domain.fax.state import State
from faxdesk.engine.background import Background

if TYPE_CHECKING:
    from faxdesk.engine.reports import Reports
    from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

_SINCE: Final = "reports_since"
"""The name under which the desk keeps, as seconds since 1970, from when on each delivery has its report."""

_MOST_MADE_UP: Final = 200
"""So many deliveries at most are looked through at the start: a day of a busy office."""

_SAID: Final = frozenset({"story.report_saved", "story.report_not_saved"})


class ReportFolder:
    """Any thread may call. The history of each fax says whether its report was saved."""

    def __init__(
        self,
        open_stores: "Callable[[], Stores]",
        reports: "Callable[[], Reports]",
        note: Callable[[int, str], object],
    ) -> None:
        """`note` writes a line into a fax's history, by its code. Nothing is started yet."""
        self._open_stores = open_stores
        self._reports = reports
        self._note = note
        self._background = Background()
        self._nothing_left = threading.Condition()
        self._waiting = 0

    def on_delivered(self, fax_id: int) -> None:
        """Save its report soon, if that is wanted. Returns at once."""
        self._later(lambda: self._save_if_wanted(fax_id))

    def make_up(self) -> None:
        """Save what FaxDesk was closed over. Returns at once."""
        self._later(self._save_what_is_missing)

    def stop(self, deadline_s: float) -> None:
        """Wait so long for what is under way; what is left is made up for at the next start."""
        with self._nothing_left:
            self._nothing_left.wait_for(lambda: not self._waiting, deadline_s)
        self._background.stop(deadline_s)

    def _later(self, job: Callable[[], None]) -> None:
        with self._nothing_left:
            self._waiting += 1
        self._background.submit(job, self._over)

    def _over(self, outcome: object) -> None:
        with self._nothing_left:
            self._waiting -= 1
            self._nothing_left.notify_all()
        if isinstance(outcome, Exception):
            log.error("a report could not be seen to: %s", type(outcome).__name__)

    def _save_if_wanted(self, fax_id: int) -> None:
        stores = self._open_stores()
        try:
            preferences, fax = stores.desk.settings.load(), stores.journal.find(fax_id)
            if not preferences.report_folder or fax is None or fax.state is not State.DELIVERED:
                return
            if _is_seen_to(stores, fax_id):
                return  # told twice, as by an answer that came late
            if not stores.desk.window.recall(_SINCE):
                stores.desk.window.keep(_SINCE, str(fax.state_since_s))
            self._save(stores, fax_id)
        finally:
            stores.close()

    def _save_what_is_missing(self) -> None:
        stores = self._open_stores()
        try:
            since = stores.desk.window.recall(_SINCE)
            if not stores.desk.settings.load().report_folder:
                if since:
                    stores.desk.window.keep(_SINCE, "")
                return
            if since:
                self._save_since(stores, float(since))
        finally:
            stores.close()

    def _save_since(self, stores: "Stores", since_s: float) -> None:
        listing = stores.journal.listing
        ended = listing.ids(states=[State.DELIVERED], ended_since_s=since_s)
        newest = listing.faxes(ended[:_MOST_MADE_UP])
        for fax in reversed([each for each in newest if each.state_since_s >= since_s]):
            if not _is_seen_to(stores, fax.id):
                self._save(stores, fax.id)

    def _save(self, stores: "Stores", fax_id: int) -> None:
        preferences, reports = stores.desk.settings.load(), self._reports()
        try:
            gathered = reports.gather(stores.journal.listing, preferences, [fax_id])
            folder = Path(preferences.report_folder)
            reports.write_each(gathered, folder, has_picture=preferences.report_picture)
        except CommandRefusedError:
            return  # removed meanwhile
        except (FaxDeskError, OSError) as error:
            log.warning("fax %d: its report was not saved: %s", fax_id, type(error).__name__)
            self._note(fax_id, "story.report_not_saved")
        else:
            log.info("fax %d: its report is saved", fax_id)
            self._note(fax_id, "story.report_saved")


def _is_seen_to(stores: "Stores", fax_id: int) -> bool:
    """Whether its history says that its report was saved, or could not be."""
    return any(event.cause.code in _SAID for event in stores.journal.listing.history(fax_id))
