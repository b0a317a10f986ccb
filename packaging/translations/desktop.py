"""Menu entry and AppStream description of Linux, with their words in every shipped language."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import ts_file
from ts_file import Key

CONTEXT: Final = "Desktop"

LINUX: Final = Path(__file__).resolve().parent.parent / "linux"
ENTRY: Final = LINUX / "faxdesk.desktop"
METAINFO: Final = LINUX / "org.faxdesk.FaxDesk.metainfo.xml.in"

_KEYS: Final = ("Name", "GenericName", "Comment")
_TAGS: Final = ("summary", "p", "li", "caption")
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"

Words = Mapping[str, Mapping[str, str]]
"""By language: English texts and what they are called there."""


def texts() -> Iterator[tuple[str, str]]:
    """Each sentence, and where it is seen."""
    for line in ENTRY.read_text(encoding="utf-8").splitlines():
        key, _, text = line.partition("=")
        if key in _KEYS and text != "FaxDesk":
            yield text, f"{key} in the desktop's menu"
    for element in ElementTree.parse(METAINFO).getroot().iter():  # noqa: S314 - our own file
        if element.tag in _TAGS:
            yield _text(element), "the system's software catalogue"


def words() -> Words:
    """What the shipped languages call them."""
    return words_of(CONTEXT, [text for text, _ in texts()])


def words_of(context: str, wanted: Iterable[str]) -> Words:
    """What the shipped languages call these texts; nothing where they aren't translated yet."""
    import files  # which reads the source, and that our texts

    wanted = tuple(wanted)
    found: dict[str, dict[str, str]] = {}
    for language in files.shipped():
        entries = ts_file.read(files.path_of(language))
        said = ((text, entries.get(Key(context=context, source=text))) for text in wanted)
        found[language] = {text: entry.texts[0] for text, entry in said if entry and entry.is_translated}
    return found


def desktop_entry(translated: Words) -> str:
    """The menu entry. Source: Desktop Entry Specification, "Localized values for keys"."""
    lines = []
    for line in ENTRY.read_text(encoding="utf-8").splitlines():
        lines.append(line)
        key, _, text = line.partition("=")
        if key in _KEYS:
            lines += [
                f"{key}[{language}]={said[text]}" for language, said in translated.items() if text in said
            ]
    return "\n".join([*lines, ""])


def metainfo(translated: Words) -> str:
    """The description, each sentence followed by its translations, as AppStream has it."""
    root = ElementTree.parse(METAINFO).getroot()  # noqa: S314 - our own file
    for parent in list(root.iter()):
        for place, element in reversed(list(enumerate(parent))):
            if element.tag in _TAGS:
                for language, said in reversed(list(translated.items())):
                    if text := said.get(_text(element)):
                        parent.insert(place + 1, _in(language, element, text))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _in(language: str, element: ElementTree.Element, text: str) -> ElementTree.Element:
    other = deepcopy(element)
    other.set(_LANG, language.replace("_", "-"))
    other.text = text
    return other


def _text(element: ElementTree.Element) -> str:
    return " ".join((element.text or "").split())
