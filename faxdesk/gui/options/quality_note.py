"""What is to be said beside a quality that not every fax machine takes."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from faxdesk.domain.options import FINER_THAN_FINE, Quality
from faxdesk.gui.kit.link_button import LinkButton
from faxdesk.gui.kit.theme import Tone, sentence, smaller, tighten
from faxdesk.gui.options.fax_settings import FaxSettings


class QualityNote(QWidget):
    """Hidden as long as any machine takes the quality that is chosen."""

    def __init__(self, settings: FaxSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.words = sentence(self, Tone.QUIET)
        self.words.setFont(smaller(self.words.font()))
        self.use_high = LinkButton(self)
        self.use_high.setText(self.tr("Use High"))
        self.use_high.clicked.connect(lambda: settings.change(quality=Quality.HIGH))
        row = QHBoxLayout(self)
        tighten(row)
        row.addWidget(self.words, 1)
        row.addWidget(self.use_high)
        settings.changed.connect(self._show_it)
        self._show_it()

    def _show_it(self) -> None:
        is_fine = self._settings.choices.quality in FINER_THAN_FINE
        numbers = self._settings.refusing
        if is_fine and numbers:
            said = self.tr("%n numbers refused so fine a quality before.", "", len(numbers))
            if len(numbers) == 1:
                said = self.tr("{number} refused so fine a quality before.").format(number=numbers[0])
            self.words.say(said, Tone.WARNING)
        elif is_fine:
            told = self.tr("Some fax machines refuse this. FaxDesk then tries again in High.")
            self.words.say(told, Tone.QUIET)
        self.use_high.setVisible(
            is_fine and bool(numbers) and self._settings.may_become(quality=Quality.HIGH)
        )
        self.setVisible(is_fine)
