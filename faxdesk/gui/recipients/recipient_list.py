"""The numbers a fax will go to, as they were understood. No widgets: the field shows what is here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from faxdesk.numbering import Recognised


class Recipients(QObject):
    """The list behind the field.

    Signals:
        changed: numbers came or went.
        merged: a number was given a second time; its place in the list.
    """

    changed = Signal()
    merged = Signal(int)

    def __init__(self, default_country: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._default_country = default_country
        self._numbers: list[Recognised] = []

    @property
    def numbers(self) -> tuple["Recognised", ...]:
        return tuple(self._numbers)

    @property
    def addresses(self) -> tuple[str, ...]:
        """What the provider takes, of every number that can be used."""
        return tuple(each.address for each in self._numbers if each.address is not None)

    @property
    def impossible(self) -> tuple["Recognised", ...]:
        return tuple(each for each in self._numbers if not each.is_usable)

    def understand(self, text: str) -> list["Recognised"]:
        """The numbers in `text`, without keeping them."""
        # Loaded with the first number rather than with the window: its tables take a while.
        from faxdesk.numbering import recognise, split_numbers

        country = self._default_country()
        return [recognise(piece, default_country=country) for piece in split_numbers(text)]

    def add(self, text: str) -> None:
        """Keep the numbers in `text`; one that is there already is not kept twice."""
        was = len(self._numbers)
        for number in self.understand(text):
            place = self._place_of(number)
            if place is None:
                self._numbers.append(number)
            else:
                self.merged.emit(place)
        if len(self._numbers) != was:
            self.changed.emit()

    def remove(self, place: int) -> "Recognised":
        number = self._numbers.pop(place)
        self.changed.emit()
        return number

    def take(self, numbers: tuple["Recognised", ...]) -> None:
        """Empty the list of these; what was added since stays."""
        self._numbers = [each for each in self._numbers if each not in numbers]
        self.changed.emit()

    def restore(self, numbers: tuple["Recognised", ...]) -> None:
        """Put back what was taken."""
        self._numbers = [*numbers, *self._numbers]
        self.changed.emit()

    def _place_of(self, number: "Recognised") -> int | None:
        key = number.address or number.display
        keys = [each.address or each.display for each in self._numbers]
        return keys.index(key) if key in keys else None
