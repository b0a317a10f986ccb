"""Who a fax will go to, as it was understood. No widgets: the field shows what is here."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby, islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from faxdesk.gui.recipients.addressee import Addressee
    from faxdesk.numbering import Recognised

Run = tuple["Addressee", ...]
"""What one chip stands for: one party, or all that came with one list."""


OPENED_AT_ONCE: Final = 100
"""Of a list so many become chips: nobody reads thousands, and they take seconds to lay out."""


class Recipients(QObject):
    """The list behind the field.

    Signals:
        changed: numbers came or went.
        merged: a number was given a second time; its place in the list.
        removed: a tuple of several parties that were taken out together.
    """

    changed = Signal()
    merged = Signal(int)
    removed = Signal(object)

    def __init__(self, default_country: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.default_country = default_country
        self._numbers: list[Addressee] = []
        self._all: tuple[Addressee, ...] | None = None
        self._addresses: tuple[str, ...] | None = None
        self._impossible: tuple[Addressee, ...] | None = None

    @property
    def numbers(self) -> tuple["Addressee", ...]:
        """The same tuple until they change: many ask, and there may be thousands."""
        if self._all is None:
            self._all = tuple(self._numbers)
        return self._all

    @property
    def runs(self) -> list[Run]:
        """The same by chips: those of one list that stand together are one."""
        found: list[Run] = []
        for group, members in groupby(self._numbers, key=lambda each: each.group):
            if group:
                found.append(tuple(members))
            else:
                found += [(each,) for each in members]
        return found

    @property
    def addresses(self) -> tuple[str, ...]:
        """What the provider takes, of every number that can be used; the same until they change."""
        if self._addresses is None:
            self._addresses = tuple(each.address for each in self._numbers if each.address is not None)
        return self._addresses

    @property
    def impossible(self) -> tuple["Addressee", ...]:
        if self._impossible is None:
            self._impossible = tuple(each for each in self._numbers if not each.is_usable)
        return self._impossible

    def understand(self, text: str) -> list["Recognised"]:
        """The numbers in `text`, without keeping them."""
        # Loaded with the first number rather than with the window: its tables take a while.
        from faxdesk.numbering import recognise, split_numbers

        country = self.default_country()
        return [recognise(piece, default_country=country) for piece in split_numbers(text)]

    def add(self, text: str) -> None:
        """Keep the numbers in `text`; one that is there already is not kept twice."""
        from faxdesk.gui.recipients.addressee import of_number

        self.add_all([of_number(number) for number in self.understand(text)])

    def add_all(self, addressees: "Sequence[Addressee]") -> None:
        """Keep these; one that is there already is not kept twice."""
        places = {_key(each): place for place, each in enumerate(self._numbers)}
        was, known = len(self._numbers), None
        for each in addressees:
            place = places.setdefault(_key(each), len(self._numbers))
            if place == len(self._numbers):
                self._numbers.append(each)
            else:
                known = place
        if len(self._numbers) != was:
            self._tell()
        if known is not None:
            self.merged.emit(known)

    def open_list(self, group: str) -> None:
        """Let each of a list be a chip of its own; of a long one the first, and the rest stays a list."""
        from dataclasses import replace

        places = (place for place, each in enumerate(self._numbers) if each.group == group)
        for place in tuple(islice(places, OPENED_AT_ONCE)):
            self._numbers[place] = replace(self._numbers[place], group="")
        self._tell()

    def exchange(self, others: "Mapping[str | None, Addressee]") -> None:
        """Let these stand in place of those with the same address: something more is known of them."""
        self._numbers = [others.get(each.address, each) for each in self._numbers]
        self._tell()

    def remove(self, place: int) -> "Addressee":
        number = self._numbers.pop(place)
        self._tell()
        return number

    def remove_all(self, places: Iterable[int]) -> None:
        """Take out those at these places."""
        gone = set(places)
        removed = tuple(each for place, each in enumerate(self._numbers) if place in gone)
        self._numbers = [each for place, each in enumerate(self._numbers) if place not in gone]
        if removed:
            self._tell()
        if len(removed) > 1:
            self.removed.emit(removed)

    def remove_impossible(self) -> None:
        """Take out those that can't be used."""
        self.remove_all(place for place, each in enumerate(self._numbers) if not each.is_usable)

    def clear(self) -> None:
        """Take out all."""
        self.remove_all(range(len(self._numbers)))

    def take(self, numbers: "tuple[Addressee, ...]") -> None:
        """Empty the list of these; what was added since stays."""
        gone = set(map(_key, numbers))
        self._numbers = [each for each in self._numbers if _key(each) not in gone]
        self._tell()

    def restore(self, numbers: "tuple[Addressee, ...]") -> None:
        """Put back what was taken; what was given again meanwhile stands there once."""
        known = {_key(each) for each in numbers}
        self._numbers = [*numbers, *(each for each in self._numbers if _key(each) not in known)]
        self._tell()

    def _tell(self) -> None:
        self._all = self._addresses = self._impossible = None
        self.changed.emit()


def _key(number: "Addressee") -> str:
    """What makes two of them the same."""
    return number.address or number.display
