"""Numbers as people read them: +1 312-736-7276."""

import sys
from typing import Final

from faxdesk.domain.words import shown
from faxdesk.domain.words.base import in_its_order

_KEPT: Final = 20_000


class NumberDisplay:
    """Writes E.164 numbers in groups, each once.

    Before the number library is loaded (it isn't for the first picture of the window) a number stands as
    the network takes it.
    """

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def __call__(self, address: str) -> str:
        return in_its_order(shown(self._display(address)))

    def _display(self, address: str) -> str:
        known = self._known.get(address)
        if known is not None:
            return known
        if "phonenumbers" not in sys.modules:
            return address
        from faxdesk.numbering import recognise

        if len(self._known) >= _KEPT:
            self._known.clear()
        display = recognise(address, default_country="").display
        self._known[address] = display
        return display

    def learn(self, address: str, display: str) -> None:
        """Keep how a number is written that was understood when it was typed."""
        self._known[address] = display

    @staticmethod
    def load() -> None:
        """Load the number library and its tables; to be called once the window is there."""
        from faxdesk.numbering import recognise

        recognise("+1 312 736 7276", default_country="US")
