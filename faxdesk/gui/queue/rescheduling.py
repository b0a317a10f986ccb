"""Another time for faxes that wait: the dialog, and what is done then."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax.timing import Timing
from faxdesk.gui.kit.when_dialog import WhenDialog
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.session import Session


def choose_when(
    session: "Session", fax_ids: Sequence[int], window: QWidget, refuse: Callable[[str], None]
) -> bool:
    """Ask when these are to go, as the first one stands, and have it so; False where nothing was chosen."""
    faxes = session.faxes.faxes(fax_ids[:1])
    if not faxes:
        return False
    now_s = session.now_s()
    before = _timing_of(faxes[0], now_s)
    dialog = WhenDialog(before, now_s, window, office_hours=session.desk.settings.load().office_hours)
    is_chosen, timing = dialog.exec(), before
    if is_chosen:
        timing = dialog.timing()
    dialog.deleteLater()
    if not is_chosen:
        return False
    for fax_id in fax_ids:
        try:
            session.commands.reschedule(fax_id, timing)
            session.commands.set_priority(fax_id, timing.priority)
        except FaxDeskError as error:
            refuse(tell(error.message))
    return True


def _timing_of(fax: "Fax", now_s: float) -> Timing:
    deadline_s = fax.deadline_s if (fax.deadline_s or 0.0) > now_s else None
    not_before_s = fax.not_before_s if not fax.attempts and fax.not_before_s > now_s else 0.0
    return Timing(
        not_before_s=0.0 if deadline_s is not None and not_before_s >= deadline_s else not_before_s,
        hours=fax.hours,
        deadline_s=deadline_s,
        is_held_when_late=fax.is_held_when_late,
        priority=fax.priority,
    )
