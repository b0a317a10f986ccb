"""The list of the languages that FaxDesk speaks, each as its own people call it."""

from PySide6.QtWidgets import QComboBox, QWidget

from faxdesk.gui.kit.language import own_name
from faxdesk.system.languages import available


class LanguageChoice(QComboBox):
    """The system's language, or one of FaxDesk's; its data is the setting's value."""

    def __init__(self, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Language of FaxDesk, from the next start on"))
        self.addItem(self.tr("As the system's"), "")
        # One that a policy names and this FaxDesk doesn't have stays chosen until a person changes it.
        for language in sorted({"en", *available(), *filter(None, [chosen])}, key=own_name):
            self.addItem(own_name(language), language)
        self.setCurrentIndex(self.findData(chosen))
