"""The one line beside Send about what should be looked at, with the one button that helps."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from faxdesk.domain.words import Message, about, listed
from faxdesk.engine.compose.concerns import Concern, Weight
from faxdesk.gui.kit.hearing import announce
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, Tone, sentence, smaller, tighten
from faxdesk.gui.kit.wording import plain_tip, tell

_SAID_IN_TO: Final = frozenset({"premium_number"})
"""What stands beneath To already; Send asks about it all the same."""

_MOST_NAMED: Final = 2


class ConcernLine(QWidget):
    """Shows the gravest of all concerns; the next one when that is settled.

    Signals:
        replacement_asked: an address among the recipients, and the address to be taken in its place.
        removal_asked: the addresses that are to be taken out.
        confirmed: Concerns that a person says are right.
    """

    replacement_asked = Signal(str, str)
    removal_asked = Signal(tuple)
    confirmed = Signal(tuple)

    def __init__(self, show_number: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._show_number = show_number
        self._alike: tuple[Concern, ...] = ()
        self._text = sentence(self, Tone.WARNING)
        self._text.setFont(smaller(self._text.font()))
        self.button = QPushButton(self)
        self.button.setFont(smaller(self.button.font()))
        row = QHBoxLayout(self)
        tighten(row, gap_px=GAP_PX)
        row.setContentsMargins(0, 0, 0, HALF_GAP_PX)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()
        self.button.clicked.connect(self._on_button_clicked)

    @property
    def words(self) -> str:
        """What it says now, "" while it says nothing."""
        return self._text.text() if not self.isHidden() else ""

    def show_concerns(self, concerns: Sequence[Concern]) -> None:
        """Say the gravest of these, of all numbers that it is about."""
        shown = [each for each in concerns if each.code not in _SAID_IN_TO]
        first = min(shown, key=_gravity, default=None)
        if first is None:
            self._alike = ()
            self.hide()
            return
        self._alike = tuple(each for each in shown if each.code == first.code)
        is_told = first.weight is Weight.TELL
        said = self._words()
        if said != self.words:
            announce(self, said)
        self._text.say(said, Tone.QUIET if is_told else Tone.WARNING)
        self._text.setToolTip(plain_tip(self._text.text()))
        self.button.setText(self._label(first))
        self.show()

    def _words(self) -> str:
        """+1 312-736-7267: Dr. Smith is +1 312-736-7276. One digit away from a number you know."""
        first = self._alike[0]
        numbers = [self._show_number(who.address) for each in self._alike for who in each.recipients]
        named = listed(numbers[:_MOST_NAMED])
        if len(numbers) > _MOST_NAMED:
            named = self.tr("{numbers} and %n more", "", len(numbers) - _MOST_NAMED).format(numbers=named)
        said = " ".join(tell(each) for each in (self._detail(first), first.message) if each is not None)
        return said if first.code == "other_number_in_document" else about(named, said)

    def _detail(self, first: Concern) -> Message | None:
        return first.detail if len(self._alike) == 1 else None

    def _label(self, first: Concern) -> str:
        if first.weight is Weight.REFUSE:
            return self.tr("Remove it") if len(self._alike) == 1 else self.tr("Remove them")
        if len(self._alike) == 1 and len(first.recipients) == 1 and first.suggestion is not None:
            return self.tr("Use {number}").format(number=self._show_number(first.suggestion))
        return self.tr("It is right") if len(self._alike) == 1 else self.tr("They are right")

    def _on_button_clicked(self) -> None:
        first = self._alike[0]
        addresses = tuple(who.address for each in self._alike for who in each.recipients)
        if first.weight is Weight.REFUSE:
            self.removal_asked.emit(addresses)
        elif len(self._alike) == 1 and len(first.recipients) == 1 and first.suggestion is not None:
            self.replacement_asked.emit(addresses[0], first.suggestion)
        else:
            self.confirmed.emit(self._alike)


def _gravity(concern: Concern) -> int:
    """What is refused before what is asked, and that before what is only told."""
    return [Weight.REFUSE, Weight.ASK, Weight.TELL].index(concern.weight)
