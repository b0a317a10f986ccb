"""One question about all that is to be asked before a fax goes. Loaded when there is something to ask."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.words import about, listed
from faxdesk.engine.compose.concerns import Concern, allowed, free_of
from faxdesk.gui.compose.sending import Question
from faxdesk.gui.kit.wording import tell, when

_MOST_SHOWN: Final = 8


def ask(
    window: QWidget, question: Question, *, show_number: Callable[[str], str], now_s: float
) -> tuple[Recipient, ...]:
    """To whom to send it all the same; () for nobody."""
    box = QMessageBox(
        QMessageBox.Icon.Question,
        QCoreApplication.translate("Concerns", "Before it goes"),
        _heading(question.concerns),
        parent=window,
    )
    box.setInformativeText("\n\n".join(_paragraphs(question.concerns, show_number, now_s)))
    box.setTextFormat(Qt.TextFormat.PlainText)
    choices = {
        box.addButton(text, QMessageBox.ButtonRole.AcceptRole): chosen
        for text, chosen in _choices(question, show_number)
    }
    stop = box.addButton(
        QCoreApplication.translate("Concerns", "&Don't send"), QMessageBox.ButtonRole.RejectRole
    )
    others = free_of(question.concerns, question.recipients)
    harmless = [button for button, chosen in choices.items() if chosen == others != question.recipients]
    box.setDefaultButton(harmless[0] if harmless else stop)
    box.setEscapeButton(stop)
    box.exec()
    box.deleteLater()
    clicked = box.clickedButton()
    return next((chosen for button, chosen in choices.items() if button is clicked), ())


def _choices(
    question: Question, show_number: Callable[[str], str]
) -> Iterable[tuple[str, tuple[Recipient, ...]]]:
    """Beside sending to nobody: to all but the refused, or to those of whom nothing is asked."""
    translate = QCoreApplication.translate
    for chosen in dict.fromkeys(
        (allowed(question.concerns, question.recipients), free_of(question.concerns, question.recipients))
    ):
        if chosen == question.recipients:
            yield translate("Concerns", "Send it &all the same"), chosen
        elif len(chosen) == 1:
            text = translate("Concerns", "&Only to {number}")
            yield text.format(number=show_number(chosen[0].address)), chosen
        elif chosen:
            yield translate("Concerns", "Only to the %n &others", None, len(chosen)), chosen


def _heading(concerns: Sequence[Concern]) -> str:
    """What the matter is where it is one thing; else that there is more than one."""
    messages = dict.fromkeys(tell(concern.message) for concern in concerns)
    if len(messages) == 1:
        return next(iter(messages))
    return QCoreApplication.translate("Concerns", "There is more than one thing to look at:")


def _paragraphs(
    concerns: Sequence[Concern], show_number: Callable[[str], str], now_s: float
) -> Iterable[str]:
    headings = list(dict.fromkeys(concern.message.code for concern in concerns))
    for code in headings:
        alike = [concern for concern in concerns if concern.message.code == code]
        lines = [_line(concern, show_number, now_s) for concern in alike if concern.recipients]
        if len(lines) > _MOST_SHOWN:
            left = len(lines) - _MOST_SHOWN
            lines = [*lines[:_MOST_SHOWN], QCoreApplication.translate("Concerns", "and %n more", None, left)]
        if len(headings) > 1:
            lines = [tell(alike[0].message), *lines]
        if lines:
            yield "\n".join(lines)


def _line(concern: Concern, show_number: Callable[[str], str], now_s: float) -> str:
    """+1 312-736-7122: This number doesn't exist. (Fri 14:02)"""
    said = listed(show_number(each.address) for each in concern.recipients)
    if concern.detail is not None:
        said = about(said, tell(concern.detail))
    return said if concern.at_s is None else f"{said} ({when(concern.at_s, now_s)})"
