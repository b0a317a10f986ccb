"""How a sentence for a person is kept: a code, its values, and one English text per code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

Value = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A sentence by its code, with what is filled in; `n` among the values chooses the plural.

    The journal keeps code and values, so an old fax speaks the language of today.
    """

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)


class Phrase(NamedTuple):
    """One text, or two where a number decides: `one` for n = 1, `other` for the rest."""

    other: str
    one: str | None = None

    def pick(self, values: Mapping[str, Value]) -> str:
        return self.one if self.one is not None and values.get("n") == 1 else self.other


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name Qt's lupdate looks for
    """Mark `text` for the translators and return it as it is."""
    return text


CONTEXT: Final = "words"
"""Qt's translation context of every sentence in these tables."""
