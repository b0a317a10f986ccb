"""Takes out of a text what nobody else may read: names, numbers, keys, paths, and whatever is quoted.

A log of ours has none of it; this is the net under it, for what leaves the computer.
"""

import getpass
import platform
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from faxdesk.domain.words import all_tables
from faxdesk.system.logs import redact

REMOVED: Final = "[removed]"

_WORD: Final = re.compile(r"[^\W_]+")
"""Names of files join words by underscores."""

_QUOTED: Final = re.compile(r"'[^'\n]{2,}'|\"[^\"\n]{2,}\"|“[^”\n]{2,}”|‘[^’\n]{2,}’")
_PROGRAM_FILE: Final = re.compile(r'File "[^"\n]*?((?:faxdesk|site-packages|lib)[/\\][^"\n]+)"')
_PATH: Final = re.compile(r"(?<![\w.])(?:[A-Za-z]:\\|/)(?:[^\s/\\:]+[/\\])+[^\s/\\:,;)]*")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LEAST_CHARS: Final = 4
"""What is shorter, alone, is in any text."""

_OWN_WORDS: Final = frozenset(
    {
        *(
            "info",
            "warning",
            "error",
            "critical",
            "mainthread",
            "thread",
            "background",
            "journal",
            "submitter",
        ),
        *(
            "poller",
            "faxdesk",
            "python",
            "linux",
            "windows",
            "darwin",
            "version",
            "worker",
            "engine",
            "telnyx",
        ),
        *(
            "domain",
            "store",
            "system",
            "simulator",
            "true",
            "false",
            "none",
            "high",
            "normal",
            "letter",
            "short",
        ),
    }
)


class Scrubber:
    """Knows what is private here; `scrubbed` is safe to call with any text."""

    def __init__(self, private: Iterable[str]) -> None:
        """`private`: names, numbers and texts of people, whole; they are found in any case and spacing."""
        own = _OWN_WORDS | _words_of_ours()
        self._phrases: dict[str, set[tuple[str, ...]]] = {}
        for text in {*private, *_of_this_computer()}:
            words = tuple(_WORD.findall(text.casefold()))
            for phrase in {words, words[:-1], *((word,) for word in words)}:
                if sum(map(len, phrase)) >= _LEAST_CHARS and not all(word in own for word in phrase):
                    self._phrases.setdefault(phrase[0], set()).add(phrase)

    def scrubbed(self, text: str) -> str:
        """The text without all that, line by line."""
        return "\n".join(map(self._line, text.split("\n")))

    def _line(self, line: str) -> str:
        line = _PROGRAM_FILE.sub(lambda found: f"File <{found[1]}>", redact(line))
        line = _QUOTED.sub(REMOVED, _MAIL.sub(REMOVED, line))
        return self._without_phrases(_PATH.sub(REMOVED, line))

    def _without_phrases(self, line: str) -> str:
        found = list(_WORD.finditer(line))
        words = [each[0].casefold() for each in found]
        out, at, place = [], 0, 0
        while place < len(words):
            length = max(
                (
                    len(phrase)
                    for phrase in self._phrases.get(words[place], ())
                    if tuple(words[place : place + len(phrase)]) == phrase
                ),
                default=0,
            )
            if length:
                out += [line[at : found[place].start()], REMOVED]
                at = found[place + length - 1].end()
            place += max(length, 1)
        return "".join([*out, line[at:]])


def _words_of_ours() -> frozenset[str]:
    """What FaxDesk's own sentences are made of tells nothing about anybody."""
    said = (text for table in all_tables() for phrase in table.values() for text in phrase if text)
    return frozenset(word for text in said for word in _WORD.findall(text.casefold()))


def _of_this_computer() -> Iterable[str]:
    """The person's and the computer's own names."""
    try:
        yield getpass.getuser()
    except (OSError, KeyError):
        yield ""  # an account without a name
    yield platform.node()
    yield Path.home().name
