"""Whose machines are known to refuse a fine quality, said beside it. Loaded with the first number."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from faxdesk.domain.errors import FaxDeskError
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faxdesk.engine.session import Session
    from faxdesk.gui.recipients.addressee import Addressee

_AT_ONCE: Final = 100
"""So many numbers are looked up within a few milliseconds; more of them beside the window's thread."""


class RefusalWatch(QObject):
    """Follows To, and tells the settings of numbers that refuse."""

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        recipients: Recipients,
        settings: FaxSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._recipients = recipients
        self._settings = settings
        self._numbers: tuple[Addressee, ...] = ()
        recipients.changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        numbers = self._recipients.numbers
        are_same, self._numbers = numbers is self._numbers, numbers
        shown = {each.address: each.display for each in numbers if each.address}
        if len(shown) <= _AT_ONCE:
            refusing = self._session.submissions.refused_quality(list(shown)) if shown else []
            self._tell(shown, refusing)
        elif not are_same:
            self._tell(shown, [])
            self._look_apart(shown)

    def _look_apart(self, shown: "Mapping[str, str]") -> None:
        numbers, session = self._numbers, self._session

        def look() -> list[str]:
            with session.open_submissions() as apart:
                return apart.refused_quality(list(shown))

        def found(refusing: list[str]) -> None:
            if numbers is self._numbers:
                self._tell(shown, refusing)

        self._bridge.run(look, found, _pass_over, owner=self)

    def _tell(self, shown: "Mapping[str, str]", refusing: list[str]) -> None:
        self._settings.set_refusing(tuple(shown[address] for address in refusing))


def _pass_over(error: Exception) -> None:
    """The journal's trouble is said at the window's top."""
    if not isinstance(error, FaxDeskError):
        raise error
