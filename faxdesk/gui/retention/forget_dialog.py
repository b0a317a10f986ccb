"""Forgetting a person: what would be removed and what must stay, before anything is; then what was."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.retention import Forgotten, Person
from faxdesk.domain.words import Message, shown
from faxdesk.gui.kit.phone_text import NumberDisplay
from faxdesk.gui.kit.theme import GAP_PX, Tone, plain_buttons, sentence, tighten
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.retention.commands import RetentionCommands
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

Find = Callable[["RetentionCommands"], Person]


class ForgetDialog(QDialog):
    """Looks first and shows what it found; the button that forgets is never the default."""

    def __init__(self, session: "Session", bridge: "Bridge", find: Find, parent: QWidget) -> None:
        """`find` says who is meant; it is called on another thread."""
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._find = find
        self._show_number = NumberDisplay()
        self.heading = sentence(self)
        self.found = QPlainTextEdit(self)
        self.verdict = sentence(self, Tone.QUIET)
        self.forget_button = QPushButton(self.tr("&Forget for good"), self)
        self.is_done = False
        self._arrange()
        QTimer.singleShot(0, self, self._look)

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Forget a person"))
        self.heading.setText(self.tr("Looking for everything about them …"))
        self.found.setReadOnly(True)
        self.found.setTabChangesFocus(True)
        self.found.setAccessibleName(self.tr("What is removed, and what stays"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.addButton(self.forget_button, QDialogButtonBox.ButtonRole.ActionRole)
        plain_buttons(self.buttons)
        self.forget_button.setAutoDefault(False)
        self.forget_button.setEnabled(False)
        self.close_button = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.close_button.setDefault(True)
        self.buttons.rejected.connect(self._on_rejected)
        self.forget_button.clicked.connect(self._forget)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2, gap_px=GAP_PX)
        layout.addWidget(self.heading)
        layout.addWidget(self.found, 1)
        layout.addWidget(self.verdict)
        layout.addWidget(self.buttons)
        self.verdict.setText(self.tr("This can't be undone."))
        self.resize(560, 420)

    def _look(self) -> None:
        def look() -> tuple[Person, Forgotten]:
            with self._session.open_retention() as retention:
                person = self._find(retention)
                return person, retention.forget(person, is_dry=True)

        self._bridge.run(look, self._show, self._fail, owner=self)

    def _show(self, looked: tuple[Person, Forgotten]) -> None:
        person, found = looked
        name = shown(person.name) or ", ".join(map(self._show_number, person.addresses))
        self.heading.setText(self.tr("{name} is to be forgotten.").format(name=name))
        self.found.setPlainText(self._text(found, self.tr("Will be removed:")))
        self.forget_button.setEnabled(True)

    def _forget(self) -> None:
        self.forget_button.setEnabled(False)
        self.close_button.setEnabled(False)
        self.verdict.say(self.tr("Forgetting …"), Tone.QUIET)

        def forget() -> Forgotten:
            with self._session.open_retention() as retention:
                return retention.forget(self._find(retention), is_dry=False)

        self._bridge.run(forget, self._tell_done, self._fail, owner=self)

    def _tell_done(self, found: Forgotten) -> None:
        self.is_done = True
        self.heading.setText(self.tr("Forgotten. The audit log says that it was done, and names nobody."))
        self.found.setPlainText(self._text(found, self.tr("Removed:")))
        self.verdict.setVisible(False)
        self.forget_button.setVisible(False)
        self.close_button.setEnabled(True)
        self.close_button.setText(self.tr("Close"))

    def _fail(self, error: Exception) -> None:
        known = error if isinstance(error, FaxDeskError) else FaxDeskError("gui.failed")
        self.close_button.setEnabled(True)
        if not self.found.toPlainText():
            self.heading.setText(self.tr("Nobody is forgotten."))
            self.found.setVisible(False)
        self.verdict.say(tell(known.message), Tone.BAD)

    def _on_rejected(self) -> None:
        """What was done is news to whoever opened this."""
        if self.is_done:
            self.accept()
        else:
            self.reject()

    def _text(self, found: Forgotten, head: str) -> str:
        counted = (
            (len(found.fax_ids), self.tr("Numbers, names and documents of faxes: {n}")),
            (len(found.archived_ids), self.tr("Of these faxes, in archives of old years: {n}")),
            (len(found.contact_ids), self.tr("Contacts: {n}")),
            (len(found.thinned_ids), self.tr("The number of contacts that have others: {n}")),
            (found.drafts, self.tr("Faxes that were composed and not sent: {n}")),
            (found.copies, self.tr("FaxDesk's own copies of the journal: {n}")),
        )
        lines = [head, *(f"• {text.format(n=n)}" for n, text in counted if n)]
        if len(lines) == 1:
            lines.append("• " + self.tr("Nothing"))
        if found.kept:
            lines += ["", self.tr("Stays:")]
            for each in found.kept:
                message = Message(code=each.code, values=self._values(each.values))
                lines.append(f"• {tell(message)}")
        return "\n".join(lines)

    def _values(self, values: "Mapping[str, str | int]") -> "dict[str, str | int]":
        """Numbers as people read them."""
        number = values.get("number")
        return {**values, "number": self._show_number(str(number))} if number is not None else dict(values)
