"""What few faxes need: T.38, caller name, from-number, storing at the provider, webhook address."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from faxdesk.domain.limits import MAX_DISPLAY_NAME_CHARS
from faxdesk.domain.options import PreviewFormat
from faxdesk.domain.policy import Policy
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import Tone, sentence, smaller, tighten

if TYPE_CHECKING:
    from faxdesk.domain.fax.remote import OwnNumber


def active_numbers(numbers: "Iterable[OwnNumber]") -> "list[OwnNumber]":
    """Those that can send: one that is still being ported, for one, can't."""
    return [each for each in numbers if each.status == "active"]


class AdvancedValues(TypedDict):
    """The part of FaxOptions that is set here."""

    t38_enabled: bool
    store_media: bool
    store_preview: bool
    preview_format: PreviewFormat | None
    from_display_name: str | None
    webhook_url: str | None


class AdvancedOptions(QWidget):
    """Signals:
    changed: any of it was changed.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.t38 = QCheckBox(self.tr("Use &T.38 (fax over internet lines)"), self)
        self.display_name = QLineEdit(self)
        self.from_choice = QComboBox(self)
        self.store_media = QCheckBox(self.tr("Store the document at Telnyx"), self)
        self.store_preview = QCheckBox(self.tr("Store a preview at Telnyx, as"), self)
        self.preview_format = QComboBox(self)
        self.webhook = QLineEdit(self)
        self._name_them()
        self._arrange()
        self.t38.setChecked(preferences.t38_enabled)
        self.display_name.setText(preferences.from_display_name)
        self._connect()
        self._enable_format()
        self._policy = policy
        hold_locked(policy, (("t38_enabled", self.t38), ("from_display_name", self.display_name)))

    def to_remember(self) -> dict[str, object]:
        return {
            "t38_enabled": self.t38.isChecked(),
            "from_display_name": self.display_name.text().strip(),
        }

    def reset_after_send(self) -> None:
        """Take back what goes with one fax only."""
        self.store_media.setChecked(False)
        self.store_preview.setChecked(False)
        self.preview_format.setCurrentIndex(0)
        self.webhook.clear()

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

    @property
    def chosen_from(self) -> str:
        chosen = self.from_choice.currentData()
        return chosen if isinstance(chosen, str) else ""

    def show_from_numbers(self, numbers: "Sequence[OwnNumber]", default: str) -> None:
        """Offer the account's numbers; the office's own stays chosen unless another was."""
        chosen = self.chosen_from
        own = [] if self._policy.locks("from_number") else [each.number for each in active_numbers(numbers)]
        offered = list(dict.fromkeys([default, *own]))
        self.from_choice.clear()
        for number in filter(None, offered):
            self.from_choice.addItem(number, number)
        self.from_choice.setCurrentIndex(max(0, self.from_choice.findData(chosen or default)))
        self.from_choice.setEnabled(self.from_choice.count() > 1)
        hold_locked(self._policy, (("from_number", self.from_choice),))

    def values(self) -> AdvancedValues:
        """The settings, by the names of FaxOptions; what is empty is left to the provider."""
        chosen = self.preview_format.currentData()
        is_default = chosen == PreviewFormat.TIFF.value or not self.store_preview.isChecked()
        return AdvancedValues(
            t38_enabled=self.t38.isChecked(),
            store_media=self.store_media.isChecked(),
            store_preview=self.store_preview.isChecked(),
            preview_format=None if is_default else PreviewFormat(chosen),
            from_display_name=self.display_name.text().strip() or None,
            webhook_url=self.webhook.text().strip() or None,
        )

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
        self.preview_format.setAccessibleName(self.tr("Preview format"))
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
                (self.tr("&From-number"), self.from_choice),
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
        self.store_preview.toggled.connect(self._enable_format)
        for box in (self.t38, self.store_media, self.store_preview):
            box.toggled.connect(self.changed)
        for line in (self.display_name, self.webhook):
            line.textChanged.connect(self.changed)
        for choice in (self.from_choice, self.preview_format):
            choice.currentIndexChanged.connect(self.changed)

    def _enable_format(self) -> None:
        self.preview_format.setEnabled(self.store_preview.isChecked())
