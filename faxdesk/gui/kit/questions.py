"""The few questions that stop a person: several parts, stopping all, giving up what isn't kept."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from faxdesk.domain.fax.state import State
from faxdesk.gui.kit.wording import plain_tip

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Payload
    from faxdesk.engine.queue_commands import StopReport
    from faxdesk.engine.session import Session


def ask_about_from_number(window: QWidget, count: int, before: str, number: str) -> bool:
    """Whether faxes that were to go from one number (or went from it in vain) go from another one now."""
    translate = QCoreApplication.translate
    text = (
        translate("Questions", "This fax was to go from {before}. Your number is {number} now.")
        if count == 1
        else translate(
            "Questions", "%n faxes were to go from {before}. Your number is {number} now.", None, count
        )
    )
    box = QMessageBox(
        QMessageBox.Icon.Question,
        translate("Questions", "From which number?"),
        text.format(before=before, number=number),
        parent=window,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    new = box.addButton(
        translate("Questions", "&From {number}").format(number=number), QMessageBox.ButtonRole.AcceptRole
    )
    keep = box.addButton(
        translate("Questions", "&Keep {number}").format(number=before), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(new)
    box.setEscapeButton(keep)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is new


def ask_about_parts(
    window: QWidget, payload: "Payload", fax_id: int, others: Sequence[int], *, is_cancel: bool
) -> Sequence[int]:
    """One part is cancelled or tried again: which of the parts are meant; [] for none."""
    translate = QCoreApplication.translate
    text = (
        translate("Questions", "This is part {part} of {parts}. Cancel the other parts too?")
        if is_cancel
        else translate("Questions", "This is part {part} of {parts}. Try the other parts again too?")
    )
    box = QMessageBox(
        QMessageBox.Icon.Question,
        translate("Questions", "Several parts"),
        text.format(part=payload.part, parts=payload.parts),
        parent=window,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    if is_cancel:
        box.setInformativeText(
            translate("Questions", "Otherwise the receiver gets a document with pages missing.")
        )
    every = box.addButton(translate("Questions", "&All parts"), QMessageBox.ButtonRole.AcceptRole)
    one = box.addButton(translate("Questions", "Only &this part"), QMessageBox.ButtonRole.AcceptRole)
    none = box.addButton(translate("Questions", "&Leave it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(none if is_cancel else every)
    box.setEscapeButton(none)
    box.exec()
    box.deleteLater()
    clicked = box.clickedButton()
    if clicked is every:
        return [fax_id, *others]
    return [fax_id] if clicked is one else []


def may_close(window: QWidget, session: "Session", *, has_unsent: bool) -> bool:
    """Whether to close; asks when faxes would wait for the next time.

    Args:
        has_unsent: a fax is being composed that would be lost: it can't be kept, or may not be.
    """
    waiting = what_waits(session)
    if not has_unsent and not waiting:
        return True
    translate = QCoreApplication.translate
    text, yes, no = waiting, translate("Questions", "&Close anyway"), translate("Questions", "&Keep open")
    if has_unsent:
        text = translate("Questions", "The fax you are composing has not been sent. Close and give it up?")
        yes, no = translate("Questions", "&Close"), translate("Questions", "&Go back")
    return is_sure(
        window,
        translate("Questions", "Close FaxDesk?"),
        text,
        yes=yes,
        no=no,
        details=waiting if has_unsent else "",
        role=QMessageBox.ButtonRole.AcceptRole,
    )


def may_open_again(window: QWidget, language: str) -> bool:
    """Whether to open the window again now, in the language of that name."""
    translate = QCoreApplication.translate
    text = translate("Questions", "Open FaxDesk again now, in {language}?")
    return is_sure(
        window,
        "FaxDesk",
        text.format(language=language),
        yes=translate("Questions", "Open it again"),
        no=translate("Questions", "Later"),
        details=translate("Questions", "The fax you are composing is kept, and faxes under way go on."),
        role=QMessageBox.ButtonRole.AcceptRole,
    )


def may_go_on_without_window(window: QWidget, session: "Session") -> bool | None:
    """Where faxes wait: whether FaxDesk goes on as an icon; False ends it, None leaves the window open.

    True and False are remembered by whoever asks: the question comes once.
    """
    waiting = what_waits(session)
    if not waiting:
        return False
    translate = QCoreApplication.translate
    box = QMessageBox(
        QMessageBox.Icon.Question,
        translate("Questions", "Keep sending?"),
        translate("Questions", "Keep sending when the window is closed?"),
        parent=window,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    asked_once = translate(
        "Questions",
        "FaxDesk then stays as an icon in the notification area. You can change that in Settings.",
    )
    otherwise = translate("Questions", "Otherwise: {what}").format(what=waiting)
    box.setInformativeText(plain_tip(f"{asked_once}\n\n{otherwise}"))
    keep = box.addButton(translate("Questions", "Keep &sending"), QMessageBox.ButtonRole.AcceptRole)
    end = box.addButton(translate("Questions", "&Close FaxDesk"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("Questions", "&Keep open"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(stay)
    box.exec()
    box.deleteLater()
    clicked = box.clickedButton()
    return True if clicked is keep else False if clicked is end else None


def what_waits(session: "Session") -> str:
    """What becomes of the faxes in the queue while FaxDesk is closed; "" where nothing does."""
    waiting = session.queue.unfinished() if session.runner.is_working else []
    if not waiting:
        return ""
    translate = QCoreApplication.translate
    not_gone = [fax for fax in waiting if fax.state in {State.QUEUED, State.UPLOADING}]
    count = len(not_gone)
    if not not_gone:
        return translate(
            "Questions", "Telnyx is still sending. FaxDesk can't tell how it ends while it is closed."
        )
    if count == 1:
        return translate("Questions", "1 fax will not go until FaxDesk is open again.")
    return translate("Questions", "%n faxes will not go until FaxDesk is open again.", None, count)


def may_give_up_cover(window: QWidget) -> bool:
    """Whether to give up what was typed on the cover page."""
    translate = QCoreApplication.translate
    return is_sure(
        window,
        translate("Questions", "Give up the changes?"),
        translate("Questions", "What you changed on the cover page is not kept yet. Give it up?"),
        yes=translate("Questions", "&Give it up"),
        no=translate("Questions", "Go &back"),
    )


def may_cancel(window: QWidget, count: int) -> bool:
    """Whether to cancel these faxes, which the Enter key was pressed on."""
    translate = QCoreApplication.translate
    one = translate("Questions", "Cancel this fax?")
    many = translate("Questions", "Cancel these %n faxes?", None, count)
    return is_sure(
        window,
        translate("Questions", "Cancel?"),
        one if count == 1 else many,
        yes=translate("Questions", "&Cancel the fax")
        if count == 1
        else translate("Questions", "&Cancel them"),
        no=translate("Questions", "&Let it go on")
        if count == 1
        else translate("Questions", "&Let them go on"),
        details=translate("Questions", "What is under way already may still arrive."),
    )


def may_stop_everything(window: QWidget) -> bool:
    """Whether to stop everything: what has gone can't be called back, and the rest must be sent again."""
    translate = QCoreApplication.translate
    return is_sure(
        window,
        translate("Questions", "Stop everything?"),
        translate("Questions", "Cancel every fax that has not arrived, and pause the queue?"),
        yes=translate("Questions", "&Stop everything"),
        no=translate("Questions", "&Go on sending"),
        details=translate(
            "Questions",
            "Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; "
            "each can be tried again later.",
        ),
        icon=QMessageBox.Icon.Warning,
    )


def is_sure(
    window: QWidget,
    title: str,
    text: str,
    *,
    yes: str,
    no: str,
    details: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.Question,
    role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.DestructiveRole,
) -> bool:
    """Whether the person presses `yes`, which has this role; Enter and Escape are `no`."""
    box = QMessageBox(icon, title, text, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(plain_tip(details))
    sure = box.addButton(yes, role)
    unsure = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(unsure)
    box.setEscapeButton(unsure)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is sure


def tell_what_stopped(window: QWidget, report: "StopReport") -> None:
    """Give the account: what was stopped, what may still arrive, what nobody knows."""
    translate = QCoreApplication.translate
    lines = [
        (report.stopped, translate("Questions", "Cancelled before they went: %n", None, len(report.stopped))),
        (
            report.asked,
            translate(
                "Questions",
                "Already under way: %n. Telnyx was asked to stop them; they may still arrive.",
                None,
                len(report.asked),
            ),
        ),
        (report.doubtful, translate("Questions", "Not sure they went: %n", None, len(report.doubtful))),
        (
            report.gone,
            translate(
                "Questions",
                "Delivered before, of those you sent off together with them: %n",
                None,
                len(report.gone),
            ),
        ),
    ]
    told = [text for faxes, text in lines if faxes]
    box = QMessageBox(
        QMessageBox.Icon.Information,
        translate("Questions", "Stopped"),
        translate("Questions", "The queue is paused."),
        parent=window,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.addButton(translate("Questions", "&OK"), QMessageBox.ButtonRole.AcceptRole)
    box.setInformativeText(
        "\n".join(told) or translate("Questions", "There was no fax left that had to be stopped.")
    )
    box.exec()
    box.deleteLater()
