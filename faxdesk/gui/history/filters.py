"""What the history is filtered by beside the window's one field: fields of a fax, some days, the bin."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from faxdesk.domain.fax.day import start_of_day
from faxdesk.domain.fax.failure import CLASS_OF_REASON
from faxdesk.domain.fax.state import State
from faxdesk.gui.kit.naming import name_box
from faxdesk.gui.kit.theme import tighten
from faxdesk.gui.kit.wording import tell_code
from faxdesk.gui.team.whose import WhoseBox

if TYPE_CHECKING:
    from faxdesk.domain.fax.history import HistoryQuery
    from faxdesk.engine.session import Session

_TYPING_MS: Final = 200
_DAY_S: Final = 86_400.0
_DAYS: Final = (None, 0, 7, 31, 366)
_STATES: Final = (State.DELIVERED, State.FAILED, State.CANCELLED, State.MARKED_SENT)
_LEAST_BOX_CHARS: Final = 10


class HistoryFilters(QWidget):
    """The fields of the second and third line, hidden until they are asked for, and the boxes of the first.

    Signals:
        changed: something else is looked for.

    Attributes:
        state, days, whose: the boxes that stand beside the search, whoever arranges them.
    """

    changed = Signal()

    def __init__(self, session: "Session", parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.state, self.days = QComboBox(parent), QComboBox(parent)
        self.whose = WhoseBox(session, parent)
        self.name, self.number = QLineEdit(self), QLineEdit(self)
        self.user, self.tag, self.reason = QComboBox(self), QComboBox(self), QComboBox(self)
        self.since, self.until = QDateEdit(self), QDateEdit(self)
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._fill()
        self._arrange()
        self._connect()

    @property
    def shows_bin(self) -> bool:
        return self.state.currentIndex() > len(_STATES)

    @property
    def chooses_days(self) -> bool:
        return self.days.currentIndex() >= len(_DAYS)

    def narrowed(self, query: "HistoryQuery") -> "HistoryQuery":
        """The question with all that is chosen here."""
        since_s, until_s = self._range()
        return replace(
            query,
            states=self._states(),
            is_removed=self.shows_bin,
            since_s=since_s,
            until_s=until_s,
            name=self.name.text().strip(),
            number=self.number.text().strip(),
            user=self.user.currentData() or "",
            tag=self.tag.currentData() or "",
            reasons=self.reason.currentData() or frozenset(),
            sender=self.whose.shown,
        )

    def is_used(self) -> bool:
        """Whether any of the fields that may be hidden leaves something out."""
        boxes = (self.user, self.tag, self.reason)
        return bool(
            self.name.text().strip()
            or self.number.text().strip()
            or any(box.currentIndex() > 0 for box in boxes)
            or self.chooses_days
        )

    def clear(self) -> None:
        """Leave nothing out."""
        was_blocked = self.blockSignals(True)
        for box in (self.state, self.days, self.whose, self.user, self.tag, self.reason):
            box.setCurrentIndex(0)
        self.name.clear()
        self.number.clear()
        self._timer.stop()
        self.blockSignals(was_blocked)
        self.changed.emit()

    def refresh(self) -> None:
        """Offer the users and tags that there are now; what is chosen stays."""
        history = self._session.history
        for box, names in ((self.user, history.users()), (self.tag, history.tag_names())):
            chosen, was_blocked = box.currentData(), box.blockSignals(True)
            while box.count() > 1:
                box.removeItem(1)
            for each in names if chosen in {None, "", *names} else (chosen, *names):
                box.addItem(each, each)
            box.setCurrentIndex(max(box.findData(chosen), 0) if chosen else 0)
            box.blockSignals(was_blocked)

    def _states(self) -> frozenset[State]:
        place = self.state.currentIndex() - 1
        return frozenset({_STATES[place]}) if 0 <= place < len(_STATES) else frozenset()

    def _range(self) -> tuple[float | None, float | None]:
        if self.chooses_days:
            first, last = sorted((self.since.date(), self.until.date()))
            return _start_s(first), _start_s(last.addDays(1))
        days = _DAYS[self.days.currentIndex()]
        if days is None:
            return None, None
        return start_of_day(self._session.now_s()) - days * _DAY_S, None

    def _fill(self) -> None:
        self.state.addItem(self.tr("All states"))
        self.state.addItems([tell_code(f"state.{each}") for each in _STATES])
        self.state.insertSeparator(self.state.count())
        self.state.addItem(self.tr("In the bin"))
        self.days.addItems(
            [
                *(self.tr("Any time"), self.tr("Today"), self.tr("Last 7 days")),
                *(self.tr("Last 31 days"), self.tr("Last 366 days"), self.tr("Chosen days")),
            ]
        )
        self.user.addItem(self.tr("Everybody"))
        self.tag.addItem(self.tr("With and without tags"))
        self.reason.addItem(self.tr("Any reason"))
        reasons: dict[str, set[str]] = {}
        for reason in CLASS_OF_REASON:
            reasons.setdefault(tell_code(f"failure.{reason}"), set()).add(reason)
        for text in sorted(reasons, key=str.casefold):
            self.reason.addItem(text, frozenset(reasons[text]))
        today = QDate.currentDate()
        self.since.setDate(today.addMonths(-1))
        self.until.setDate(today)
        for each in (self.since, self.until):
            each.setCalendarPopup(True)
            each.setEnabled(False)

    def _arrange(self) -> None:
        name_box(self.state, self.tr("State"))
        name_box(self.days, self.tr("Time"))
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Name or company:"), self.name),
            (self.tr("N&umber:"), self.number),
            (self.tr("&From:"), self.since),
            (self.tr("&Sent by:"), self.user),
            (self.tr("&Tag:"), self.tag),
            (self.tr("U&ntil:"), self.until),
            (self.tr("&Reason:"), self.reason),
        )
        grid = QGridLayout(self)
        tighten(grid)
        for place, (text, field) in enumerate(fields):
            row, column = divmod(place, 3)
            label = QLabel(text, self)
            label.setBuddy(field)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1, 1, 3 if field is self.reason else 1)
        for box in (self.user, self.tag, self.reason):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LEAST_BOX_CHARS)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for box, text in (
            (self.user, self.tr("Sent by")),
            (self.tag, self.tr("Tag")),
            (self.reason, self.tr("Reason")),
        ):
            name_box(box, text)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.changed)
        for line in (self.name, self.number):
            line.textChanged.connect(self._timer.start)
            line.setClearButtonEnabled(True)
        for box in (self.state, self.whose, self.user, self.tag, self.reason):
            box.currentIndexChanged.connect(self.changed)
        self.days.currentIndexChanged.connect(self._on_days_changed)
        for day in (self.since, self.until):
            day.dateChanged.connect(self._timer.start)

    def _on_days_changed(self) -> None:
        for each in (self.since, self.until):
            each.setEnabled(self.chooses_days)
        self.changed.emit()


def _start_s(day: QDate) -> float:
    """When a day begins by this computer's clock."""
    return datetime(day.year(), day.month(), day.day()).timestamp()  # noqa: DTZ001 - local time is meant
