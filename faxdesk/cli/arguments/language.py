"""Which language the command line speaks: the terminal's, or what FAXDESK_LANGUAGE or --language asks for."""

import os
from collections.abc import Sequence
from typing import Final

from faxdesk.domain.errors import InvalidInputError
from faxdesk.system import languages

_OPTION: Final = "--language"


def speak_terminals_language(words: Sequence[str]) -> None:
    """Speak it from now on. What programs read (--json) stays English, numbers and all.

    Raises InvalidInputError for a translator's file that can't be read.
    """
    if "--json" in words:
        return
    try:
        languages.speak(os.environ)
    except OSError as error:
        raise InvalidInputError("language", "input.language_file", detail=str(error)) from error


def without_language(arguments: Sequence[str]) -> list[str]:
    """The arguments without a --language before the command; it holds for whatever is started here."""
    rest, lead = list(arguments), list[str]()
    while rest[:1] == ["--demo"] or rest[:1] == [_OPTION] or (rest[:1] and rest[0].startswith(f"{_OPTION}=")):
        word = rest.pop(0)
        if word == "--demo":
            lead.append(word)
        elif word == _OPTION and not rest:
            return [*lead, word]  # the parser says what is missing
        else:
            os.environ[languages.VARIABLE] = rest.pop(0) if word == _OPTION else word.partition("=")[2]
    return [*lead, *rest]
