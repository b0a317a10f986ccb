"""The question before faxes leave the list or the history: which lie in the bin for a while, which are deleted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from faxdesk.domain.fax.history import BIN_DAYS, INTO_BIN
from faxdesk.gui.kit.questions import is_sure

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax


def may_remove(window: QWidget, faxes: "Sequence[Fax]") -> bool:
    """Whether to remove these faxes, which are over; Enter and Escape keep them."""
    translate = QCoreApplication.translate
    number = len(faxes)
    kept = sum(fax.state in INTO_BIN for fax in faxes)
    return is_sure(
        window,
        translate("Questions", "Remove?"),
        translate("Questions", "Remove this fax?")
        if number == 1
        else translate("Questions", "Remove these %n faxes?", None, number),
        yes=translate("Questions", "&Remove"),
        no=translate("Questions", "&Keep"),
        details=what_becomes(kept, number - kept),
        icon=QMessageBox.Icon.Warning,
    )


def what_becomes(kept: int, deleted: int) -> str:
    """What removing so many that arrived, and so many that did not, comes to."""
    translate = QCoreApplication.translate
    said = []
    if kept:
        text = (
            translate(
                "Questions",
                "It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and "
                "puts it back.",
            )
            if kept == 1 and not deleted
            else translate(
                "Questions",
                "What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and "
                "puts it back.",
                None,
                kept,
            )
        )
        said.append(text.format(days=BIN_DAYS))
    if deleted:
        said.append(
            translate("Questions", "It did not arrive: its story and FaxDesk's copy are deleted for good.")
            if deleted == 1 and not kept
            else translate(
                "Questions",
                "What did not arrive (%n) is deleted for good, with its story and FaxDesk's copy.",
                None,
                deleted,
            )
        )
    return " ".join(said)
