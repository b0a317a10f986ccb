"""When a fax is to go, in words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.words import listed
from faxdesk.gui.kit.wording import when

if TYPE_CHECKING:
    from faxdesk.domain.fax.timing import Timing


def timing_text(timing: "Timing", now_s: float) -> str:
    """Goes Mon 08:00, there by 17:00, urgent; "" where it goes in its turn."""
    said = listed(_parts(timing, now_s))
    return said[:1].upper() + said[1:]


def _parts(timing: "Timing", now_s: float) -> Iterator[str]:
    translate = QCoreApplication.translate
    if timing.not_before_s > now_s:
        yield translate("When", "goes {time}").format(time=when(timing.not_before_s, now_s))
    if timing.hours is not None:
        text = (
            translate("When", "{hours} on working days")
            if timing.hours.is_on_working_days
            else translate("When", "{hours} each day")
        )
        if timing.hours.is_of_receiver:
            text = translate("When", "{text}, their time").format(text=text)
        yield text.format(hours=timing.hours.text)
    if timing.deadline_s is not None:
        yield translate("When", "there by {time}").format(time=when(timing.deadline_s, now_s))
    if timing.priority is Priority.URGENT:
        yield translate("When", "urgent")
    elif timing.priority is Priority.WHEN_IDLE:
        yield translate("When", "when nothing else waits")
