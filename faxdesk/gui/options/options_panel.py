"""How the fax is made: quality, monochrome and its threshold; the rest behind "Advanced"."""

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.limits import (
    DEFAULT_BLACK_THRESHOLD_PCT,
    MAX_BLACK_THRESHOLD_PCT,
    MIN_BLACK_THRESHOLD_PCT,
)
from faxdesk.domain.options import FaxOptions, Quality, choose_way
from faxdesk.domain.policy import Policy
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words import Message
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, Tone, heading, sentence, smaller, tighten
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faxdesk.domain.fax.remote import OwnNumber
    from faxdesk.gui.options.advanced_options import AdvancedOptions, AdvancedValues

_SLIDER_STEP: Final = 5


class Disclosure(QToolButton):
    """An arrow and a word that show and hide what is below.

    Signals:
        opened: whether what is below is shown now.
    """

    opened = Signal(bool)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_open = False
        self.setText(text)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(lambda: self.set_open(not self._is_open))
        self._show_arrow()

    @property
    def is_open(self) -> bool:
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        if is_open != self._is_open:
            self._is_open = is_open
            self._show_arrow()
            self.opened.emit(is_open)

    def _show_arrow(self) -> None:
        self.setArrowType(Qt.ArrowType.DownArrow if self._is_open else Qt.ArrowType.RightArrow)
        self.setAccessibleDescription(self.tr("shown") if self._is_open else self.tr("hidden"))


class OptionsPanel(QWidget):
    """The settings of the next fax.

    Signals:
        changed: any of them was changed, by hand or by reset.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quality = QComboBox(self)
        self.monochrome = QCheckBox(self.tr("&Monochrome"), self)
        self._threshold_label = QLabel(self.tr("&Black threshold"), self)
        self.threshold_slider = QSlider(Qt.Orientation.Horizontal, self)
        self.threshold = QSpinBox(self)
        self.advanced_button = Disclosure(self.tr("Ad&vanced"), self)
        self.advanced: AdvancedOptions | None = None
        self._preferences = preferences
        self._policy = policy
        self._conflict = sentence(self, Tone.BAD)
        self._conflict.setFont(smaller(self._conflict.font()))
        self._fill_quality()
        self._name_them()
        self._arrange()
        self.remember(preferences)
        self._connect()
        self._on_changed()

    def remember(self, preferences: Preferences) -> None:
        """Show what was remembered for the next fax."""
        self.quality.setCurrentIndex(self.quality.findData(preferences.quality))
        self.monochrome.setChecked(preferences.monochrome)
        self.threshold.setValue(preferences.black_threshold_pct)
        self.threshold_slider.setValue(preferences.black_threshold_pct)
        self._enable_threshold(preferences.monochrome)

    def complete(self) -> "AdvancedOptions":
        """Make what is hidden in the first picture."""
        if self.advanced is None:
            from faxdesk.gui.options.advanced_options import AdvancedOptions

            self.advanced = AdvancedOptions(self._preferences, self._policy)
            self.advanced.hide()
            self.advanced.changed.connect(self._on_changed)
            self._inside.insertWidget(self._inside.indexOf(self._conflict), self.advanced)
            before: QWidget = self.advanced_button
            for stop in self.advanced.stops:
                self.setTabOrder(before, stop)
                before = stop
        return self.advanced

    def show_advice(self, advice: QWidget, stops: Iterable[QWidget]) -> None:
        """Give this a place below the settings: what suits the documents. Tab halts at its `stops` there."""
        self._inside.insertWidget(self._inside.indexOf(self.advanced_button) + 1, advice)
        for before, stop in pairwise((self.advanced_button, *stops)):
            self.setTabOrder(before, stop)

    def to_remember(self) -> dict[str, object]:
        """What is kept for the next fax, by the names of Preferences."""
        return {
            "quality": self.quality.currentData(),
            "monochrome": self.monochrome.isChecked(),
            "black_threshold_pct": self.threshold.value(),
            **self.complete().to_remember(),
        }

    def reset_after_send(self) -> None:
        """Take back what is never remembered: a forgotten tick would leak papers."""
        self.complete().reset_after_send()

    def show_from_numbers(self, numbers: "Sequence[OwnNumber]", default: str) -> None:
        self.complete().show_from_numbers(numbers, default)

    @property
    def from_number(self) -> str:
        """What was chosen, "" where the office's own number is meant."""
        return self.complete().chosen_from

    def options(self) -> FaxOptions:
        """The settings as a value; raises InvalidInputError where they don't go together."""
        threshold: int | None = self.threshold.value()
        # Unsaid is the same as the provider's default, and travels by every way.
        if not self.monochrome.isChecked() or threshold == DEFAULT_BLACK_THRESHOLD_PCT:
            threshold = None
        options = FaxOptions(
            quality=Quality(self.quality.currentData()),
            monochrome=self.monochrome.isChecked(),
            black_threshold_pct=threshold,
            **self._advanced_values(),
        )
        choose_way(options, has_file=True)
        return options

    def problem(self) -> Message | None:
        """Why these settings can't be used, None when they can."""
        try:
            self.options()
        except InvalidInputError as error:
            return error.message
        return None

    def _advanced_values(self) -> "AdvancedValues":
        if self.advanced is not None:
            return self.advanced.values()
        return {
            "t38_enabled": self._preferences.t38_enabled,
            "store_media": False,
            "store_preview": False,
            "preview_format": None,
            "from_display_name": self._preferences.from_display_name or None,
            "webhook_url": None,
        }

    def _fill_quality(self) -> None:
        for quality, text in (
            (Quality.NORMAL, self.tr("Normal: large print, quickest")),
            (Quality.HIGH, self.tr("High: letters and forms")),
            (Quality.VERY_HIGH, self.tr("Very high: small print, drawings")),
            (Quality.ULTRA_LIGHT, self.tr("Ultra light: photos and pictures")),
            (Quality.ULTRA_DARK, self.tr("Ultra dark: fine or pale text")),
        ):
            self.quality.addItem(text, quality.value)

    def _name_them(self) -> None:
        self.quality.setAccessibleName(self.tr("Quality"))
        self.quality.setToolTip(self.tr("Higher qualities show finer detail and take longer to send."))
        self.monochrome.setAccessibleName(self.tr("Monochrome"))
        self.monochrome.setToolTip(
            self.tr("Every pixel becomes black or white, without greys. Good for text, bad for photos.")
        )
        for widget in (self.threshold_slider, self.threshold):
            widget.setRange(MIN_BLACK_THRESHOLD_PCT, MAX_BLACK_THRESHOLD_PCT)
            widget.setAccessibleName(self.tr("Black threshold in percent"))
            widget.setToolTip(
                self.tr(
                    "What is darker than this becomes black: higher makes more black. The usual value is 95."
                )
            )
        self.threshold.setSuffix(self.tr(" %"))
        self.threshold_slider.setPageStep(_SLIDER_STEP)
        self._threshold_label.setBuddy(self.threshold)
        self.advanced_button.setToolTip(
            self.tr("T.38, caller name, from-number, storing at Telnyx, webhook address")
        )

    def _arrange(self) -> None:
        label = QLabel(self.tr("&Quality"), self)
        label.setBuddy(self.quality)
        threshold_row = QHBoxLayout()
        tighten(threshold_row)
        threshold_row.addWidget(self.threshold_slider, 1)
        threshold_row.addWidget(self.threshold)
        grid = QGridLayout()
        tighten(grid)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.quality, 0, 1)
        grid.addWidget(self.monochrome, 1, 1)
        grid.addWidget(self._threshold_label, 2, 0)
        grid.addLayout(threshold_row, 2, 1)
        grid.setColumnStretch(1, 1)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        tighten(layout)
        layout.addLayout(grid)
        if self._policy.locked:
            self._hold_locked(layout)
        layout.addWidget(self.advanced_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._conflict)
        layout.addStretch(1)
        self._inside = layout
        layout.setContentsMargins(0, 0, HALF_GAP_PX, 0)
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumWidth(inside.minimumSizeHint().width() + GAP_PX)
        self._scroll = scroll
        whole = QVBoxLayout(self)
        tighten(whole, gap_px=HALF_GAP_PX)
        whole.addWidget(heading(self.tr("Settings"), None, self))
        whole.addWidget(scroll, 1)

    def _hold_locked(self, layout: QVBoxLayout) -> None:
        from faxdesk.gui.kit.locks import hold_locked, lock_note

        controls = (
            ("quality", self.quality),
            ("monochrome", self.monochrome),
            ("black_threshold_pct", self.threshold),
            ("black_threshold_pct", self.threshold_slider),
        )
        names = hold_locked(self._policy, controls)
        if names:
            layout.addWidget(lock_note(self._policy, names, self))

    def _connect(self) -> None:
        self.threshold.valueChanged.connect(self.threshold_slider.setValue)
        self.threshold_slider.valueChanged.connect(self.threshold.setValue)
        self.monochrome.toggled.connect(self._enable_threshold)
        self.advanced_button.opened.connect(self._on_advanced_toggled)
        self.quality.currentIndexChanged.connect(self._on_changed)
        self.monochrome.toggled.connect(self._on_changed)
        self.threshold.valueChanged.connect(self._on_changed)

    def _enable_threshold(self, is_monochrome: bool) -> None:
        may_be_set = is_monochrome and not self._policy.locks("black_threshold_pct")
        for widget in (self._threshold_label, self.threshold_slider, self.threshold):
            widget.setEnabled(may_be_set)

    def _on_advanced_toggled(self, is_open: bool) -> None:
        self.complete().setVisible(is_open)

    def _on_changed(self) -> None:
        problem = self.problem()
        self._conflict.setText(tell(problem) if problem else "")
        self._conflict.setVisible(problem is not None)
        if problem is not None:
            self.advanced_button.set_open(True)
        self.changed.emit()
