"""What the setup says by itself, in every shipped language; the rest of its pages NSIS has translated."""

from collections.abc import Mapping
from typing import Final

CONTEXT: Final = "Setup"

TEXTS: Final = {
    "CLOSING": "FaxDesk is asked to close",
    "STILL_OPEN_TEXT": (
        "FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost."
    ),
    "FOR_EVERYBODY_TEXT": (
        "FaxDesk is installed on this computer for everybody already. Ask whoever looks after the "
        "computer for a newer one."
    ),
    "DATA_TITLE": "Your faxes",
    "DATA_ABOUT": "What becomes of the queue and its documents.",
    "DATA_KEPT": (
        "FaxDesk keeps its list of faxes and the documents that still have to go in\n{folder}\nWhat you "
        "leave there is found again when FaxDesk is installed once more."
    ),
    "DATA_DELETE": "&Delete my faxes, their documents and the API key too",
    "SHORTCUT": "Send PDFs as faxes",
}
"""By the name that faxdesk.nsi calls them by."""

_OF_NSIS: Final = {
    "ar": "Arabic",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "ja": "Japanese",
    "nl": "Dutch",
    "pl": "Polish",
    "pt_BR": "PortugueseBR",
    "zh_CN": "SimpChinese",
}
"""NSIS's names of languages; one that isn't here is set up in English."""


def language_file(translated: Mapping[str, Mapping[str, str]]) -> str:
    """The file that faxdesk.nsi includes: English, which stands for all others, and then each language.

    Windows' own language chooses among them. What a language lacks stays English.
    """
    lines = _of("English", {})
    for language, said in translated.items():
        if language in _OF_NSIS:
            lines += _of(_OF_NSIS[language], said)
    return "\n".join([*lines, ""])


def _of(name: str, said: Mapping[str, str]) -> list[str]:
    lines = [f'!insertmacro MUI_LANGUAGE "{name}"']
    for code, text in TEXTS.items():
        lines.append(f'LangString {code} ${{LANG_{name.upper()}}} "{_quoted(said.get(text, text))}"')
    return lines


def _quoted(text: str) -> str:
    """As NSIS writes a string. Source: NSIS users manual, 4.1 "File format"."""
    plain = text.replace("$", "$$").replace('"', '$\\"').replace("\n", "$\\r$\\n")
    return plain.replace("{folder}", "${DATA_FOLDER}")
