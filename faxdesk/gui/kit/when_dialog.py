"""When a fax is to go: chosen beside Send, and changed on a row. Loaded when somebody asks for it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QDateTime, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.hours import DAY_MIN, Hours
from faxdesk.domain.preference_checks import OFFICE_HOURS
from faxdesk.gui.kit.dialog_room import yes_or_cancel
from faxdesk.gui.kit.theme import GAP_PX, Tone, sentence, tighten
from faxdesk.gui.kit.wording import tell

_SHOWN: Final = "ddd yyyy-MM-dd  HH:mm"


class WhenDialog(QDialog):
    """Asks for a Timing; what can't be is said before OK can be pressed."""

    def __init__(
        self, timing: Timing, now_s: float, parent: QWidget, *, office_hours: str = OFFICE_HOURS
    ) -> None:
        """`office_hours` are proposed, on working days."""
        super().__init__(parent)
        self._now_s = now_s
        self.at_once = QRadioButton(self.tr("As &soon as its turn comes"), self)
        self.later = QRadioButton(self.tr("&Not before"), self)
        self.at = _date_and_time(timing.not_before_s or _tomorrow_at_eight(now_s), self)
        self.in_hours = QCheckBox(self.tr("Only &between"), self)
        hours = timing.hours or replace(Hours.of(office_hours), is_on_working_days=True)
        self.from_time, self.to_time = _clock(hours.from_min, self), _clock(hours.to_min, self)
        self.working_days = QCheckBox(self.tr("on &working days: Monday to Friday, not on closed days"), self)
        self.receiver_time = QCheckBox(self.tr("by the &receiver's clock, where the number tells it"), self)
        self.by = QCheckBox(self.tr("Must be there b&y"), self)
        self.deadline = _date_and_time(timing.deadline_s or _end_of_day(now_s), self)
        self.asks = QCheckBox(self.tr("then &ask me instead of sending it late"), self)
        self.priority = QComboBox(self)
        self._verdict = sentence(self, Tone.BAD)
        buttons = yes_or_cancel(self, self.accept)
        self.accept_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.setWindowTitle(self.tr("When it goes"))
        self._fill(timing, hours)
        self._arrange(buttons)
        self._connect()
        self._judge()

    def timing(self) -> Timing:
        """What was chosen; raises InvalidInputError where that can't be."""
        hours = None
        if self.in_hours.isChecked():
            hours = Hours(
                from_min=_minutes(self.from_time),
                to_min=_minutes(self.to_time) or DAY_MIN,
                is_on_working_days=self.working_days.isChecked(),
                is_of_receiver=self.receiver_time.isChecked(),
            )
        return Timing(
            not_before_s=_seconds(self.at) if self.later.isChecked() else 0.0,
            hours=hours,
            deadline_s=_seconds(self.deadline) if self.by.isChecked() else None,
            is_held_when_late=self.by.isChecked() and self.asks.isChecked(),
            priority=self.priority.currentData(),
        )

    def _fill(self, timing: Timing, hours: Hours) -> None:
        is_later = timing.not_before_s > self._now_s
        self.later.setChecked(is_later)
        self.at_once.setChecked(not is_later)
        self.in_hours.setChecked(timing.hours is not None)
        self.working_days.setChecked(hours.is_on_working_days)
        self.receiver_time.setChecked(hours.is_of_receiver)
        self.by.setChecked(timing.deadline_s is not None)
        self.asks.setChecked(timing.is_held_when_late or timing.deadline_s is None)
        for text, priority in (
            (self.tr("Urgent: before all others"), Priority.URGENT),
            (self.tr("Normal"), Priority.NORMAL),
            (self.tr("When nothing else waits"), Priority.WHEN_IDLE),
        ):
            self.priority.addItem(text, priority)
        self.priority.setCurrentIndex(self.priority.findData(timing.priority))
        self.at.setAccessibleName(self.tr("Not before"))
        self.from_time.setAccessibleName(self.tr("From"))
        self.to_time.setAccessibleName(self.tr("To"))
        self.deadline.setAccessibleName(self.tr("Must be there by"))
        self.priority.setAccessibleName(self.tr("Its turn"))

    def _arrange(self, buttons: QDialogButtonBox) -> None:
        grid = QGridLayout()
        tighten(grid)
        grid.addWidget(self.at_once, 0, 0, 1, 2)
        grid.addWidget(self.later, 1, 0)
        grid.addWidget(self.at, 1, 1)
        span = QHBoxLayout()
        tighten(span)
        span.addWidget(self.from_time)
        span.addWidget(QLabel(self.tr("and"), self))
        span.addWidget(self.to_time)
        span.addStretch(1)
        grid.addWidget(self.in_hours, 2, 0)
        grid.addLayout(span, 2, 1)
        grid.addWidget(self.working_days, 3, 1)
        grid.addWidget(self.receiver_time, 4, 1)
        grid.addWidget(self.by, 5, 0)
        grid.addWidget(self.deadline, 5, 1)
        grid.addWidget(self.asks, 6, 1)
        turn = QLabel(self.tr("Its &turn"), self)
        turn.setBuddy(self.priority)
        grid.addWidget(turn, 7, 0)
        grid.addWidget(self.priority, 7, 1)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2, gap_px=GAP_PX * 2)
        layout.addLayout(grid)
        layout.addWidget(self._verdict)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        for button in (self.later, self.in_hours, self.by, self.asks):
            button.toggled.connect(self._judge)
        for edit in (self.at, self.deadline):
            edit.dateTimeChanged.connect(self._judge)
        for clock in (self.from_time, self.to_time):
            clock.timeChanged.connect(self._judge)

    def _judge(self) -> None:
        """What belongs to something that isn't chosen is grey; what can't be is said."""
        self.at.setEnabled(self.later.isChecked())
        for of_hours in (self.from_time, self.to_time, self.working_days, self.receiver_time):
            of_hours.setEnabled(self.in_hours.isChecked())
        for of_deadline in (self.deadline, self.asks):
            of_deadline.setEnabled(self.by.isChecked())
        said = self._problem()
        self._verdict.say(said, Tone.BAD)
        self._verdict.setVisible(bool(said))
        self.accept_button.setEnabled(not said)

    def _problem(self) -> str:
        try:
            timing = self.timing()
            timing.check(self._now_s)
        except InvalidInputError as error:
            return tell(error.message)
        if timing.deadline_s is not None and timing.deadline_s <= self._now_s:
            return self.tr("The time to be there has passed already.")
        if self.later.isChecked() and timing.not_before_s <= self._now_s:
            return self.tr("The time to go has passed already.")
        return ""


def _date_and_time(at_s: float, parent: QWidget) -> QDateTimeEdit:
    edit = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(round(at_s)), parent)
    edit.setDisplayFormat(_SHOWN)
    edit.setCalendarPopup(True)
    return edit


def _clock(minutes: int, parent: QWidget) -> QTimeEdit:
    edit = QTimeEdit(QTime(minutes // 60 % 24, minutes % 60), parent)
    edit.setDisplayFormat("HH:mm")
    return edit


def _minutes(edit: QTimeEdit) -> int:
    return edit.time().hour() * 60 + edit.time().minute()


def _seconds(edit: QDateTimeEdit) -> float:
    """By this computer's clock; a time that the clock skips is an hour later."""
    at = edit.dateTime().toPython()
    assert isinstance(at, datetime)  # noqa: S101 - what Qt says, for the type checker
    return at.replace(second=0, microsecond=0).timestamp()


def _tomorrow_at_eight(now_s: float) -> float:
    tomorrow = datetime.fromtimestamp(now_s) + timedelta(days=1)  # noqa: DTZ006 - local time is meant
    return tomorrow.replace(hour=8, minute=0, second=0, microsecond=0).timestamp()


def _end_of_day(now_s: float) -> float:
    """17:00, today's or tomorrow's."""
    now = datetime.fromtimestamp(now_s)  # noqa: DTZ006 - local time is meant
    end = now.replace(hour=17, minute=0, second=0, microsecond=0)
    return (end if end > now else end + timedelta(days=1)).timestamp()
