"""What a person fills in for a cover page."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from faxdesk.domain.document.cover import MAX_LINE_CHARS, CoverFields
from faxdesk.domain.policy import Policy
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, Tone, sentence, smaller, tighten
from faxdesk.gui.kit.wording import plain_tip

_MESSAGE_LINES: Final = 5
_NOTE_LINES: Final = 3
_SAME_ROW: Final = 1
_MESSAGE_ROW: Final = 3
_NOTE_ROW: Final = 6


class CoverForm(QWidget):
    """One control for each field that FaxDesk doesn't fill in itself.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, fields: CoverFields, *, recipients: int, policy: Policy, parent: QWidget) -> None:
        """`recipients` is to how many numbers the fax goes."""
        super().__init__(parent)
        self.recipient = self._line(fields.recipient, self.tr("Name of the recipient"))
        self.recipient_company = self._line(fields.recipient_company, self.tr("Company of the recipient"))
        self.subject = self._line(fields.subject, self.tr("Subject"))
        self.reference = self._line(fields.reference, self.tr("Reference"))
        self.message = self._text(fields.message, self.tr("Message"), _MESSAGE_LINES)
        self.sender_name = self._line(fields.sender, self.tr("Your name"))
        self.company = self._line(fields.company, self.tr("Your company"))
        self.phone = self._line(fields.phone, self.tr("Your phone number"))
        self.address = self._line(fields.address, self.tr("Your address"))
        self.confidentiality = self._text(
            fields.confidentiality, self.tr("Confidentiality note"), _NOTE_LINES
        )
        self.locked = hold_locked(policy, self._remembered())
        self._arrange(recipients)

    def fields(self) -> CoverFields:
        """What stands in the form."""
        return CoverFields(
            recipient=self.recipient.text().strip(),
            recipient_company=self.recipient_company.text().strip(),
            sender=self.sender_name.text().strip(),
            company=self.company.text().strip(),
            address=self.address.text().strip(),
            phone=self.phone.text().strip(),
            subject=self.subject.text().strip(),
            reference=self.reference.text().strip(),
            message=self.message.toPlainText().strip(),
            confidentiality=self.confidentiality.toPlainText().strip(),
        )

    def _remembered(self) -> Iterator[tuple[str, QWidget]]:
        yield "cover_sender", self.sender_name
        yield "cover_company", self.company
        yield "cover_phone", self.phone
        yield "cover_address", self.address
        yield "cover_confidentiality", self.confidentiality

    def _arrange(self, recipients: int) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        grid.setHorizontalSpacing(GAP_PX)
        grid.setVerticalSpacing(HALF_GAP_PX)
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            ((self.tr("&To"), self.recipient), (self.tr("C&ompany"), self.recipient_company)),
            ((self.tr("&Subject"), self.subject), (self.tr("&Reference"), self.reference)),
            ((self.tr("&Message"), self.message),),
            ((self.tr("&From"), self.sender_name), (self.tr("Com&pany"), self.company)),
            ((self.tr("P&hone"), self.phone), (self.tr("A&ddress"), self.address)),
            ((self.tr("&Note"), self.confidentiality),),
        )
        stops = []
        for index, pairs in enumerate(rows):
            row = index if index < _SAME_ROW else index + 1
            for place, (text, widget) in enumerate(pairs):
                label = QLabel(text, self)
                label.setBuddy(widget)
                is_tall = isinstance(widget, QPlainTextEdit)
                side = Qt.AlignmentFlag.AlignTop if is_tall else Qt.AlignmentFlag.AlignVCenter
                grid.addWidget(label, row, 2 * place, side)
                grid.addWidget(widget, row, 2 * place + 1, 1, 1 if len(pairs) > 1 else 3)
                stops.append(widget)
        for before, stop in pairwise(stops):
            self.setTabOrder(before, stop)
        if recipients > 1:
            grid.addWidget(self._same(recipients), _SAME_ROW, 1, 1, 3)
        grid.addWidget(self._said(recipients), len(rows) + 1, 0, 1, 4)
        grid.setRowStretch(_MESSAGE_ROW, 2)
        grid.setRowStretch(_NOTE_ROW, 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)

    def _same(self, recipients: int) -> QWidget:
        same = self.tr("The same on all %n covers. Leave it empty where it wouldn't fit all.", "", recipients)
        label = sentence(self, Tone.QUIET)
        label.setFont(smaller(label.font()))
        label.setText(same)
        return label

    def _said(self, recipients: int) -> QWidget:
        said = self.tr("Fax numbers, date and page count are filled in by themselves.")
        if recipients > 1:
            each = self.tr("Each of the %n faxes shows its own number.", "", recipients)
            said = f"{said} {each}"
        kept = self.tr("From, company, phone, address and note are kept for the next cover.")
        label = sentence(self, Tone.QUIET)
        label.setFont(smaller(label.font()))
        label.setText(f"{said} {kept}")
        return label

    def _line(self, text: str, name: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setMaxLength(MAX_LINE_CHARS)
        line.setCursorPosition(0)  # a long text is shown from its beginning
        line.setAccessibleName(name)
        line.setToolTip(plain_tip(name))
        line.textChanged.connect(self.changed)
        return line

    def _text(self, text: str, name: str, lines: int) -> QPlainTextEdit:
        edit = QPlainTextEdit(text, self)
        edit.setTabChangesFocus(True)
        edit.setAccessibleName(name)
        edit.setToolTip(plain_tip(name))
        edit.setMinimumHeight(lines * self.fontMetrics().lineSpacing() + 2 * GAP_PX)
        edit.textChanged.connect(self.changed)
        return edit
