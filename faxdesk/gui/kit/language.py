"""Lets the window speak another language than English: sentences, Qt's own dialogs, numbers, sides.

An English window loads nothing of this.
"""

import logging
import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from faxdesk.domain import words
from faxdesk.gui.kit.wording import translated
from faxdesk.system.languages import VARIABLE, available, catalogue, is_file, nearest
from faxdesk.system.resources import resource_path

log = logging.getLogger(__name__)

_LATIN_DIGITS = {"ar": "ar_AE"}
"""Where Qt's locale of the bare language has digits other than those of fax numbers."""


def speak(application: QApplication, wanted: str) -> None:
    """Let the application speak `wanted`: a language's name, or a translator's .ts or .qm file.

    A file that can't be read leaves it English, and the log says so: nobody is kept from sending a fax by it.
    """
    language = _language_of(wanted)
    if not is_file(wanted) and words.is_english(language):
        return
    own = _translator(wanted if is_file(wanted) else str(resource_path(f"languages/faxdesk_{language}.qm")))
    if own is None:
        log.warning("the translation can't be read; FaxDesk speaks English")
        return
    locale = QLocale(_LATIN_DIGITS.get(language, language))
    system = QLocale.system()
    # Who lives in Austria reads the German of there.
    QLocale.setDefault(system if system.language() == locale.language() and language != "ar" else locale)
    qt = QTranslator(application)
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    own.setParent(application)
    application.installTranslator(own)
    application.setLayoutDirection(locale.textDirection())
    words.speak(language, translated)


def speak_english(application: QApplication) -> None:
    """As at the start: a window before this one spoke another language."""
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())
    application.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    words.speak_english()


def after_start(chosen: str) -> str:
    """What the next window speaks where this was chosen; the environment goes before it, then the system."""
    return _language_of(os.environ.get(VARIABLE) or chosen or QLocale.system().uiLanguages()[0])


def own_name(language: str) -> str:
    """A language as those call it who speak it: Deutsch, português (Brasil)."""
    locale = QLocale(language)
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


def _language_of(wanted: str) -> str:
    """The language that is spoken for it, or that a translator's file is of."""
    return _own_name(Path(wanted)) if is_file(wanted) else nearest(wanted, available())


def _own_name(path: Path) -> str:
    return path.stem.removeprefix("faxdesk_")


def _translator(file: str) -> QTranslator | None:
    if file.endswith(".ts"):
        try:
            return _Trial(file)
        except OSError:
            return None
    translator = QTranslator(QCoreApplication.instance())
    return translator if translator.load(file) else None


class _Trial(QTranslator):
    """A translator's .ts file, asked sentence by sentence."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._translate = catalogue(file)

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        text = self._translate(context, source, n)
        return None if text == source else text
