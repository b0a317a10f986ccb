"""Failures that nobody has looked at yet: said above the table, until they were in sight."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from faxdesk.domain.fax.state import ENDED, State
from faxdesk.domain.words import shown
from faxdesk.gui.kit.banner import Banner
from faxdesk.gui.kit.hearing import announce
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import Tone
from faxdesk.gui.queue.queue_rows import state_text

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.session import Session
    from faxdesk.gui.queue.queue_table import QueueTable

_LOOK_MS: Final = 1_500
"""So long a row has to be in sight: a glance that passes over it reads nothing."""

_AT_MOST: Final = 200
_SEEN_UNTIL: Final = "failures_seen_until_s"


_MOST: Final = 5
"""More at once would be read for minutes; what failed and what needs somebody is said in other places too."""

_SAID: Final = frozenset({State.SENDING, State.DELIVERED, State.CANCELLED, State.HELD, State.UNCERTAIN})
"""The steps that somebody waits for. Failures are said where they are kept until somebody has looked."""


class FailureNews(QObject):
    """Keeps which failed faxes are news, over starts of the program too, and says so on a banner.

    A fax is looked at when its row has been in sight for a moment, in the window that is worked with, or when
    the person says that it is.

    Signals:
        changed: how many there are.
        shown: the person wants to see this fax.
    """

    changed = Signal(int)
    shown = Signal(int)

    def __init__(
        self,
        session: "Session",
        table: "QueueTable",
        icons: Icons,
        show_number: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._table = table
        self._show_number = show_number
        self.banner = Banner(icons, "error", Tone.BAD, parent)
        self.banner.offer(self.tr("Show"), self._on_show_pressed)
        self.banner.hide()
        self._hearing = StateHearing(session, show_number, table)
        self._new: dict[int, float] = {}
        self._seen_until_s = 0.0
        self._in_sight: set[int] = set()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def count(self) -> int:
        return len(self._new)

    def begin(self) -> None:
        """Read what failed since somebody looked; nothing of what was there before FaxDesk kept that."""
        kept = self._session.desk.window.recall(_SEEN_UNTIL)
        if not kept:
            self._keep()
            return
        self._seen_until_s = float(kept)
        failed = self._session.faxes.failed_since(self._seen_until_s, limit=_AT_MOST)
        self._take(failed, among=frozenset(self._new))

    def apply(self, changed: frozenset[int] | None) -> None:
        """Some faxes have changed, or nobody knows which."""
        self._hearing.apply(changed)
        if changed is None:
            self.begin()
        elif changed:
            # Only what failed is read whole: a list of thousands changes at once.
            failed = self._session.faxes.ids(states=[State.FAILED], among=changed)
            self._take(failed, among=changed)

    def _take(self, failed: list[int], *, among: frozenset[int]) -> None:
        """These have failed, and of `among` no others."""
        before = set(self._new)
        for fax_id in (before & among).difference(failed):
            del self._new[fax_id]
        for fax in self._session.faxes.faxes(failed):
            if fax.state_since_s > self._seen_until_s or fax.id in before:
                self._new[fax.id] = fax.state_since_s
        if set(self._new) != before:
            self._say(is_news=bool(set(self._new) - before))

    def _say(self, *, is_news: bool) -> None:
        if self._new:
            self._timer.start()
        else:
            self._timer.stop()
        text = self._text()
        self.banner.say(text)
        self.banner.setVisible(bool(text) and not self._are_all_in_sight())
        if is_news and text:
            announce(self.banner, text, is_urgent=True)
        self.changed.emit(len(self._new))

    def _text(self) -> str:
        if len(self._new) != 1:
            return self.tr("%n faxes failed.", "", len(self._new)) if self._new else ""
        [fax] = self._session.faxes.faxes(list(self._new))
        place = self.tr("To {recipient}: {what}")
        return place.format(recipient=self._name(fax), what=self._what(fax))

    def _name(self, fax: "Fax") -> str:
        return shown(fax.recipient.name) or self._show_number(fax.recipient.address)

    def _what(self, fax: "Fax") -> str:
        return state_text(fax, self._session.queue.status(), now_s=self._session.now_s())

    def _are_all_in_sight(self) -> bool:
        return self._new.keys() <= self._rows_in_sight()

    def _rows_in_sight(self) -> set[int]:
        return self._table.ids_in_sight() if self._table.isVisible() else set()

    def _look(self) -> None:
        """What was in sight at the last look and is so now has been looked at."""
        now = self._rows_in_sight() if self._table.isActiveWindow() else set()
        looked_at = self._in_sight & now & self._new.keys()
        self._in_sight = now
        if looked_at:
            for fax_id in looked_at:
                del self._new[fax_id]
            self._keep()
            self._say(is_news=False)
        else:
            self.banner.setVisible(bool(self._new) and not self._are_all_in_sight())

    def _on_show_pressed(self) -> None:
        if self._new:
            self.shown.emit(max(self._new))

    def _keep(self) -> None:
        """Everything up to now was looked at, or up to just before the first that was not."""
        oldest_s = min(self._new.values(), default=self._session.now_s())
        self._seen_until_s = oldest_s - (0.001 if self._new else 0.0)
        self._session.desk.window.keep(_SEEN_UNTIL, str(self._seen_until_s))


class StateHearing:
    """Reads nothing as long as nobody listens."""

    def __init__(self, session: "Session", show_number: Callable[[str], str], place: QWidget) -> None:
        self._session = session
        self._show_number = show_number
        self._place = place
        self._known: dict[int, tuple[State, bool]] = {}

    def apply(self, changed: frozenset[int] | None) -> None:
        """Some faxes have changed, or nobody knows which."""
        if not QAccessible.isActive() or changed is None:
            return
        ids = sorted(changed - {0})
        if not 0 < len(ids) <= _MOST:
            return
        faxes = [fax for fax in self._session.faxes.faxes(ids) if fax.broadcast_id is None]
        said = [self._words(fax) for fax in faxes if self._is_news(fax)]
        announce(self._place, " ".join(said))

    def _is_news(self, fax: "Fax") -> bool:
        now = (fax.state, fax.needs_attention)
        before = self._known.get(fax.id)
        self._known[fax.id] = now
        if fax.state in ENDED:
            self._known.pop(fax.id)
        is_again = fax.state is State.QUEUED and fax.attempts > 0
        return (
            before is not None and before != now and (fax.state in _SAID or fax.needs_attention or is_again)
        )

    def _words(self, fax: "Fax") -> str:
        name = shown(fax.recipient.name) or self._show_number(fax.recipient.address)
        words = state_text(fax, self._session.queue.status(), now_s=self._session.now_s())
        said = QCoreApplication.translate("Queue", "To {recipient}: {what}").format(
            recipient=name, what=words
        )
        return said if said.endswith((".", "?")) else f"{said}."
