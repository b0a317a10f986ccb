"""How the fax is made: quality, monochrome and its threshold; the rest behind "Advanced"."""

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
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
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.limits import MAX_BLACK_THRESHOLD_PCT, MIN_BLACK_THRESHOLD_PCT
from faxdesk.domain.options import FINER_THAN_FINE, Quality
from faxdesk.domain.policy import Policy
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, Tone, heading, sentence, smaller, tighten
from faxdesk.gui.kit.wording import tell
from faxdesk.gui.options.disclosure import Disclosure
from faxdesk.gui.options.fax_settings import FaxSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faxdesk.domain.fax.remote import OwnNumber
    from faxdesk.gui.options.advanced_options import AdvancedOptions
    from faxdesk.gui.options.quality_note import QualityNote

_SLIDER_STEP: Final = 5


class OptionsPanel(QWidget):
    """Shows FaxSettings, and changes them."""

    def __init__(self, settings: FaxSettings, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quality = QComboBox(self)
        self.monochrome = QCheckBox(self.tr("&Monochrome"), self)
        self._threshold_label = QLabel(self.tr("&Black threshold"), self)
        self.threshold_slider = QSlider(Qt.Orientation.Horizontal, self)
        self.threshold = QSpinBox(self)
        self.advanced_button = Disclosure(self.tr("Adva&nced"), self)
        self.advanced: AdvancedOptions | None = None
        self._settings = settings
        self._policy = policy
        self.quality_note: QualityNote | None = None
        self.conflict = sentence(self, Tone.BAD)
        self.conflict.setFont(smaller(self.conflict.font()))
        self._fill_quality()
        self._name_them()
        self._arrange()
        self._show_settings()
        self._connect()

    def complete(self) -> "AdvancedOptions":
        """What is hidden at first, made where it isn't yet."""
        if self.advanced is None:
            from faxdesk.gui.options.advanced_options import AdvancedOptions

            self.advanced = AdvancedOptions(self._settings, self._policy)
            self.advanced.hide()
            self._inside.insertWidget(self._inside.indexOf(self.conflict), self.advanced)
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

    def show_from_numbers(self, numbers: "Sequence[OwnNumber]", default: str) -> None:
        self.complete().show_from_numbers(numbers, default)

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
        label = QLabel(self.tr("Qualit&y"), self)
        label.setBuddy(self.quality)
        threshold_row = QHBoxLayout()
        tighten(threshold_row)
        threshold_row.addWidget(self.threshold_slider, 1)
        threshold_row.addWidget(self.threshold)
        grid = QGridLayout()
        tighten(grid)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.quality, 0, 1)
        self._grid = grid
        grid.addWidget(self.monochrome, 2, 1)
        grid.addWidget(self._threshold_label, 3, 0)
        grid.addLayout(threshold_row, 3, 1)
        grid.setColumnStretch(1, 1)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        tighten(layout)
        layout.addLayout(grid)
        if self._policy.locks_anything:
            self._hold_locked(layout)
        layout.addWidget(self.advanced_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.conflict)
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
        change = self._settings.change
        self.quality.currentIndexChanged.connect(
            lambda _place: change(quality=Quality(self.quality.currentData()))
        )
        self.monochrome.toggled.connect(lambda is_on: change(monochrome=is_on))
        for control in (self.threshold, self.threshold_slider):
            control.valueChanged.connect(lambda percent: change(black_threshold_pct=percent))
        self.advanced_button.opened.connect(self._on_advanced_toggled)
        self._settings.changed.connect(self._show_settings)

    def _new_quality_note(self) -> "QualityNote":
        """Made when it has something to say for the first time."""
        from faxdesk.gui.options.quality_note import QualityNote

        note = QualityNote(self._settings, self)
        self._grid.addWidget(note, 1, 1)
        self.setTabOrder(self.quality, note.use_high)
        return note

    def _on_advanced_toggled(self, is_open: bool) -> None:
        self.complete().setVisible(is_open)

    def _show_settings(self) -> None:
        choices = self._settings.choices
        if self.quality_note is None and choices.quality in FINER_THAN_FINE:
            self.quality_note = self._new_quality_note()
        self.quality.setCurrentIndex(self.quality.findData(choices.quality.value))
        self.monochrome.setChecked(choices.monochrome)
        self.threshold.setValue(choices.black_threshold_pct)
        self.threshold_slider.setValue(choices.black_threshold_pct)
        may_be_set = choices.monochrome and not self._policy.locks("black_threshold_pct")
        for widget in (self._threshold_label, self.threshold_slider, self.threshold):
            widget.setEnabled(may_be_set)
        problem = self._settings.problem()
        self.conflict.setText(tell(problem) if problem else "")
        self.conflict.setVisible(problem is not None)
        if problem is not None:
            self.advanced_button.set_open(True)
