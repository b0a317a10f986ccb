"""The numbers a fax will go to, as they were understood. No widgets: the field shows what is here."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from faxdesk.numbering import Recognised


class Recipients(QObject):
    """The list behind the field.

    Signals:
        changed: numbers came or went.
        merged: a number was given a second time; its place in the list.
        removed: a tuple of several numbers that were taken out together.
    """

    changed = Signal()
    merged = Signal(int)
    removed = Signal(object)

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

    def remove_all(self, places: Iterable[int]) -> None:
        """Take out those at these places."""
        gone = set(places)
        removed = tuple(each for place, each in enumerate(self._numbers) if place in gone)
        self._numbers = [each for place, each in enumerate(self._numbers) if place not in gone]
        if removed:
            self.changed.emit()
        if len(removed) > 1:
            self.removed.emit(removed)

    def remove_impossible(self) -> None:
        """Take out those that can't be used."""
        self.remove_all(place for place, each in enumerate(self._numbers) if not each.is_usable)

    def clear(self) -> None:
        """Take out all."""
        self.remove_all(range(len(self._numbers)))

    def take(self, numbers: tuple["Recognised", ...]) -> None:
        """Empty the list of these; what was added since stays."""
        self._numbers = [each for each in self._numbers if each not in numbers]
        self.changed.emit()

    def restore(self, numbers: tuple["Recognised", ...]) -> None:
        """Put back what was taken; what was given again meanwhile stands there once."""
        known = {_key(each) for each in numbers}
        self._numbers = [*numbers, *(each for each in self._numbers if _key(each) not in known)]
        self.changed.emit()

    def _place_of(self, number: "Recognised") -> int | None:
        keys = [_key(each) for each in self._numbers]
        return keys.index(_key(number)) if _key(number) in keys else None


def _key(number: "Recognised") -> str:
    """What makes two of them the same."""
    return number.address or number.display
