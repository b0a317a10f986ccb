"""Which numbers of the To field are selected, by the rules of any list: click, Ctrl, Shift, Ctrl+A."""

from PySide6.QtCore import QObject, Qt, Signal

Modifiers = Qt.KeyboardModifier


class ChipSelection(QObject):
    """Places in a list of `count` numbers.

    Signals:
        changed: others are selected now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._places: frozenset[int] = frozenset()
        self._anchor = 0

    @property
    def places(self) -> tuple[int, ...]:
        """Those that are selected, from the first."""
        return tuple(sorted(self._places))

    def reset(self, count: int) -> None:
        """The list is another one now, of so many numbers; none is selected."""
        self._count, self._anchor = count, 0
        self._select(frozenset())

    def pick(self, place: int, keys: Qt.KeyboardModifier) -> None:
        """Somebody clicked it, or went to it, with these keys held down."""
        if keys & Modifiers.ShiftModifier and self._places:
            first, last = sorted((self._anchor, place))
            self._select(frozenset(range(first, last + 1)))
            return
        self._anchor = place
        if keys & Modifiers.ControlModifier:
            self._select(self._places ^ {place})
        else:
            self._select(frozenset({place}))

    def select_all(self) -> None:
        self._anchor = 0
        self._select(frozenset(range(self._count)))

    def clear(self) -> None:
        self._select(frozenset())

    def _select(self, places: frozenset[int]) -> None:
        places = frozenset(each for each in places if each < self._count)
        if places != self._places:
            self._places = places
            self.changed.emit()
