"""What a person is told before faxes are removed."""

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.fax.history import BIN_DAYS


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
