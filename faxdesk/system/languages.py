"""Which language a person wants, and FaxDesk's translations into it, read without Qt.

A language is called as Qt calls it: "de", "pt_BR". In its stead a translator's own .ts, .qm or .mo file can
be given.
"""

import logging
import os
import sys
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Final

from faxdesk.domain.words import Translate, is_english
from faxdesk.system.resources import ResourceMissingError, resource_path

log = logging.getLogger(__name__)

VARIABLE: Final = "FAXDESK_LANGUAGE"

_SUFFIXES: Final = (".ts", ".qm", ".mo")
_HANS: Final = {"zh", "zh_CN", "zh_SG", "zh_MY", "zh_Hans"}
"""Who reads simplified Chinese; in Taiwan and Hong Kong English is nearer than it."""


def available() -> list[str]:
    """The languages that this FaxDesk has besides English."""
    try:
        folder = resource_path("languages")
    except ResourceMissingError:  # a checkout whose translations nobody has made yet
        return []
    return sorted(path.stem.removeprefix("faxdesk_") for path in folder.glob("faxdesk_*.qm"))


def wanted_by(environment: Mapping[str, str], chosen: str = "") -> str:
    """The language that is asked for: by the environment, else as chosen, else the system's."""
    return environment.get(VARIABLE) or chosen or _of_system(environment)


def nearest(wanted: str, languages: Collection[str]) -> str:
    """Of `languages` the one that suits who wants "de_AT.UTF-8" or "zh-Hans-SG"; "en" where none does."""
    name = wanted.partition(".")[0].partition("@")[0].replace("-", "_")
    parts = name.split("_")
    language = parts[0].lower()
    if is_english(name):
        return "en"
    region = parts[-1].upper() if len(parts) > 1 else ""
    if language == "zh":
        is_simplified = "Hans" in parts or (name in _HANS and "Hant" not in parts)
        return "zh_CN" if is_simplified and "zh_CN" in languages else "en"
    of_it = [each for each in languages if each.partition("_")[0] == language]
    return next(filter(None, (next((e for e in of_it if e == f"{language}_{region}"), ""), *of_it[:1])), "en")


def is_file(language: str) -> bool:
    """Whether it is a translator's file that is tried, and no language's name."""
    return language.endswith(_SUFFIXES)


def catalogue(language: str) -> Translate:
    """The sentences of the command line and of reports in this language, or of a translator's file.

    Raises:
        OSError: it can't be read; a broken one, too.
    """
    if is_file(language):
        return _of_file(Path(language))
    return _read(resource_path(f"languages/faxdesk_{language}.mo"))


def _of_file(path: Path) -> Translate:
    if path.suffix == ".ts":
        from faxdesk.system.trial_translation import read_trial

        return read_trial(path)
    return _read(path.with_suffix(".mo"))


def _read(path: Path) -> Translate:
    from gettext import GNUTranslations
    from struct import error

    try:
        with path.open("rb") as file:
            found = GNUTranslations(file)
    except (ValueError, UnicodeError, error, IndexError) as wrong:
        raise OSError(f"{path} is no catalogue: {wrong}") from wrong

    def translate(context: str, text: str, number: int) -> str:
        if number >= 0:
            said = found.npgettext(context, text, text, number)
            # A text whose number chooses nothing stands under its name alone.
            return said if said != text else found.pgettext(context, text)
        return found.pgettext(context, text)

    return translate


def _of_system(environment: Mapping[str, str]) -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            # LANGUAGE counts where there is a language at all; gettext(3).
            first = environment.get("LANGUAGE", "").partition(":")[0]
            return value if is_english(value) and value[:2] != "en" else first or value
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return ""


def speak(environment: Mapping[str, str] = os.environ) -> None:
    """Let this process speak what the environment asks for; in English nothing is read.

    Raises:
        OSError: a translator's file that is named can't be read.
    """
    wanted = wanted_by(environment)
    if is_english(wanted):
        return
    from faxdesk.domain import words

    if is_file(wanted):
        words.speak(Path(wanted).stem.removeprefix("faxdesk_"), catalogue(wanted))
        return
    language = nearest(wanted, available())
    if not is_english(language):
        words.speak(language, catalogue(language))
