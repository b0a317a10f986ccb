"""What few faxes need: T.38, caller name, from-number, storing at the provider, webhook address."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from faxdesk.domain.limits import MAX_DISPLAY_NAME_CHARS
from faxdesk.domain.options import PreviewFormat
from faxdesk.domain.policy import Policy
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.naming import name_box
from faxdesk.gui.kit.theme import Tone, sentence, smaller, tighten
from faxdesk.gui.options.fax_settings import FaxSettings

if TYPE_CHECKING:
    from faxdesk.domain.fax.remote import OwnNumber


def active_numbers(numbers: "Iterable[OwnNumber]") -> "list[OwnNumber]":
    """Those that can send: one that is still being ported, for one, can't."""
    return [each for each in numbers if each.status == "active"]


class AdvancedOptions(QWidget):
    """Shows its part of FaxSettings, and changes it."""

    def __init__(self, settings: FaxSettings, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.t38 = QCheckBox(self.tr("Use T.38 (fax &over internet lines)"), self)
        self.display_name = QLineEdit(self)
        self.from_choice = QComboBox(self)
        self.store_media = QCheckBox(self.tr("Store the document at Telnyx"), self)
        self.store_preview = QCheckBox(self.tr("Store a preview at Telnyx, as"), self)
        self.preview_format = QComboBox(self)
        self.webhook = QLineEdit(self)
        self._settings = settings
        self._policy = policy
        self._own_number = ""
        self._name_them()
        self._arrange()
        self._show_settings()
        self._connect()
        hold_locked(policy, (("t38_enabled", self.t38), ("from_display_name", self.display_name)))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The controls as Tab goes through them."""
        return (
            self.from_choice,
            self.display_name,
            self.webhook,
            self.t38,
            self.store_media,
            self.store_preview,
            self.preview_format,
        )

    def show_from_numbers(self, numbers: "Sequence[OwnNumber]", default: str) -> None:
        """Offer the account's numbers; the office's own goes unless another is chosen."""
        self._own_number = default
        own = [] if self._policy.locks("from_number") else [each.number for each in active_numbers(numbers)]
        offered = [number for number in dict.fromkeys([default, *own]) if number]
        with QSignalBlocker(self.from_choice):
            self.from_choice.clear()
            for number in offered:
                self.from_choice.addItem(number, number)
        if numbers:
            self._settings.forget_foreign_number(offered)
        self._show_from_number()
        self.from_choice.setEnabled(self.from_choice.count() > 1)
        hold_locked(self._policy, (("from_number", self.from_choice),))

    def _name_them(self) -> None:
        self.t38.setToolTip(self.tr("Switch it off where a receiver's machine can't agree with ours."))
        self.display_name.setMaxLength(MAX_DISPLAY_NAME_CHARS)
        self.display_name.setPlaceholderText(self.tr("the from-number"))
        self.display_name.setAccessibleName(self.tr("Caller name"))
        self.display_name.setToolTip(
            self.tr("What the receiver's display shows. Letters A–Z, digits, spaces and - _ ~ ! . +")
        )
        self.from_choice.setAccessibleName(self.tr("From-number"))
        self.store_media.setToolTip(
            self.tr("A copy stays at Telnyx. It is asked for again with every fax and never remembered.")
        )
        self.store_preview.setToolTip(
            self.tr("A picture of the pages stays at Telnyx. It is asked for again with every fax.")
        )
        self.preview_format.addItem(self.tr("TIFF"), PreviewFormat.TIFF.value)
        self.preview_format.addItem(self.tr("PDF"), PreviewFormat.PDF.value)
        name_box(self.preview_format, self.tr("Preview format"))
        self.webhook.setPlaceholderText(self.tr("none"))
        self.webhook.setAccessibleName(self.tr("Webhook address"))
        self.webhook.setToolTip(
            self.tr("A server of yours that Telnyx tells about this fax. Not remembered for the next one.")
        )
        for line in (self.display_name, self.webhook):
            line.setAcceptDrops(False)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        for row, (text, widget) in enumerate(
            (
                (self.tr("F&rom-number"), self.from_choice),
                (self.tr("&Caller name"), self.display_name),
                (self.tr("&Webhook address"), self.webhook),
            )
        ):
            label = QLabel(text, self)
            label.setBuddy(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1, 1, 2)
        grid.addWidget(self.t38, 3, 1, 1, 2)
        grid.addWidget(self.store_media, 4, 1, 1, 2)
        grid.addWidget(self.store_preview, 5, 1)
        grid.addWidget(self.preview_format, 5, 2)
        note = sentence(self, Tone.QUIET)
        note.setFont(smaller(note.font()))
        note.setText(self.tr("Storing and the webhook count for one fax, then they are off again."))
        grid.addWidget(note, 6, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        change = self._settings.change
        self.t38.toggled.connect(lambda is_on: change(t38_enabled=is_on))
        self.store_media.toggled.connect(lambda is_on: change(store_media=is_on))
        self.store_preview.toggled.connect(lambda is_on: change(store_preview=is_on))
        self.display_name.textChanged.connect(lambda text: change(from_display_name=text))
        self.webhook.textChanged.connect(lambda text: change(webhook_url=text))
        self.preview_format.currentIndexChanged.connect(
            lambda _place: change(preview_format=PreviewFormat(self.preview_format.currentData()))
        )
        self.from_choice.currentIndexChanged.connect(self._on_from_choice_changed)
        self._settings.changed.connect(self._show_settings)

    def _on_from_choice_changed(self) -> None:
        chosen = self.from_choice.currentData() or ""
        self._settings.change(from_number="" if chosen == self._own_number else chosen)

    def _show_settings(self) -> None:
        choices = self._settings.choices
        self.t38.setChecked(choices.t38_enabled)
        self.store_media.setChecked(choices.store_media)
        self.store_preview.setChecked(choices.store_preview)
        self.preview_format.setEnabled(choices.store_preview)
        self.preview_format.setCurrentIndex(self.preview_format.findData(choices.preview_format.value))
        for line, text in (
            (self.display_name, choices.from_display_name),
            (self.webhook, choices.webhook_url),
        ):
            if line.text() != text:  # or the caret would jump to the end while somebody types
                line.setText(text)
        self._show_from_number()

    def _show_from_number(self) -> None:
        chosen = self._settings.choices.from_number or self._own_number
        place = self.from_choice.findData(chosen)
        if place >= 0:
            self.from_choice.setCurrentIndex(place)
