"""Asks for a document's password. It is handed on once, and kept nowhere."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.gui.kit.theme import GAP_PX, Tone, bold, plain_buttons, sentence, smaller, tighten

Attempt = Callable[[str], None]
"""Tries a password; `accept` or `refuse` is called when it is known whether it opens the document."""


class UnlockDialog(QDialog):
    """Stays open until the password is right, or the person gives up.

    Attributes:
        is_over: it was closed; what is still being tried is not wanted any more.
    """

    def __init__(self, name: str, attempt: Attempt, parent: QWidget) -> None:
        super().__init__(parent)
        self._attempt = attempt
        self.is_over = False
        self.password = QLineEdit(self)
        self.is_shown = QCheckBox(self.tr("&Show what I type"), self)
        self.unlock_button = QPushButton(self.tr("&Yes, unlock it"), self)
        self.verdict = sentence(self, Tone.BAD)
        self._arrange(name)
        self.password.textChanged.connect(self._on_password_changed)
        self.is_shown.toggled.connect(self._on_is_shown_toggled)
        self._on_password_changed()

    def done(self, result: int) -> None:
        self.is_over = True
        self.password.clear()
        super().done(result)

    def refuse(self, why: str) -> None:
        """Say why it didn't open the document, and let the person type again."""
        self._set_busy(False)
        self.verdict.say(why, Tone.BAD)
        self.password.setAccessibleDescription(why)
        self.password.selectAll()
        self.password.setFocus()

    def _on_unlock(self) -> None:
        if self.password.text() and self.unlock_button.isEnabled():
            self._set_busy(True)
            self.verdict.say(self.tr("Being opened …"), Tone.QUIET)
            self._attempt(self.password.text())

    def _on_password_changed(self) -> None:
        self.unlock_button.setEnabled(bool(self.password.text()))
        self.verdict.say("")

    def _on_is_shown_toggled(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)

    def _set_busy(self, is_busy: bool) -> None:
        self.password.setReadOnly(is_busy)
        self.unlock_button.setEnabled(not is_busy)

    def _arrange(self, name: str) -> None:
        self.setWindowTitle(self.tr("Unlock a document"))
        heading = sentence(self)
        heading.setFont(bold(heading.font()))
        heading.setText(self.tr("“{name}” needs a password.").format(name=name))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password of the document"))
        label = QLabel(self.tr("&Password"), self)
        label.setBuddy(self.password)
        row = QHBoxLayout()
        tighten(row)
        row.addWidget(label)
        row.addWidget(self.password, 1)
        told = sentence(self)
        told.setText(self.tr("It will be sent without its password."))
        note = sentence(self, Tone.QUIET)
        note.setFont(smaller(note.font()))
        note.setText(
            self.tr(
                "Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere."
            )
        )
        self.verdict.setMinimumHeight(self.fontMetrics().height())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.unlock_button, QDialogButtonBox.ButtonRole.ActionRole)
        plain_buttons(buttons)
        self.unlock_button.setDefault(True)
        self.unlock_button.clicked.connect(self._on_unlock)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2)
        for widget in (heading, told):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.is_shown)
        layout.addWidget(self.verdict)
        layout.addWidget(note)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)
        self.password.setFocus()
