"""Text that others wrote, made safe to show: names of files, numbers, what the provider or a journal says.

Such a text may hold line breaks that fake a second row, commands to a terminal, marks that turn the direction of
what follows, letters without any width, and bytes that are no letters. What is kept, compared or written as JSON
stays as it is; only what a person reads goes through here.
"""

from typing import Final

MAX_CHARS: Final = 300
"""Of one value in a sentence; a file's name has at most 255 bytes."""

_UNKNOWN: Final = "\N{REPLACEMENT CHARACTER}"
_CUT: Final = "…"
_BREAKS: Final = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")
_JOINERS: Final = "\u200c\u200d"
"""Without them Persian and Indic words read wrong, and one picture becomes several; among ASCII they only hide."""

_TURNS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They order what follows from right to left, and back: "fdp.exe" reads "exe.pdf". Source: UAX #9."""


def shown(text: str, *, max_chars: int = MAX_CHARS) -> str:
    """`text` in one line of letters that are seen, its middle left out where it is longer than `max_chars`."""
    if len(text) > max_chars:
        end = max_chars // 3
        text = text[: max_chars - end - 1] + _CUT + text[-end:]
    return shown_line(text)


def shown_line(text: str) -> str:
    """The same without a limit of its length, for a line that is put together already."""
    if text.isprintable():
        return text
    return "".join(_letter(text, place) for place in range(len(text)))


def _letter(text: str, place: int) -> str:
    """What stands for a letter: itself, a blank for a break, a mark for what is no letter, nothing for a hidden one."""
    letter = text[place]
    if letter.isprintable():
        return letter
    if letter in _BREAKS:
        return " "
    if letter in _JOINERS and place and not text[place - 1].isascii() and not text[place + 1 :][:1].isascii():
        return letter
    import unicodedata  # seldom needed, and a megabyte

    category = unicodedata.category(letter)
    if category == "Cf":
        return _UNKNOWN if letter in _TURNS else ""
    return letter if category in {"Zs", "Co"} else _UNKNOWN
