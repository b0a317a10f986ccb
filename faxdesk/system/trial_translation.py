"""Reads a translator's .ts file as it is, so that it can be tried without building anything."""

from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from faxdesk.domain.words import Translate
from faxdesk.system.plurals import chooser

_GONE: Final = {"vanished", "obsolete"}


def read_trial(path: Path) -> Translate:
    """The file's translations, finished or not; what has none stays English.

    Raises:
        OSError: it can't be read, or isn't a .ts file.
    """
    try:
        root = ElementTree.parse(path).getroot()  # noqa: S314 - a file of the person who tries it
    except ElementTree.ParseError as error:
        raise OSError(f"{path} is no .ts file: {error}") from error
    found: dict[tuple[str, str], list[str]] = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            if texts := _texts(message.find("translation")):
                found[key] = texts
    choose = chooser(root.get("language") or "")

    def translate(context: str, text: str, number: int) -> str:
        forms = found.get((context, text))
        if forms is None:
            return text
        place = choose(number) if number >= 0 and len(forms) > 1 else 0
        return forms[place] or text if place < len(forms) else text

    return translate


def _texts(translation: ElementTree.Element | None) -> list[str]:
    if translation is None or translation.get("type") in _GONE:
        return []
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    return forms if any(forms) else []
