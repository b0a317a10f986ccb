"""Why a file can't be turned into a PDF, and what is to be said of one that was. Imports no library."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Self

from faxdesk.domain.words.base import Value


class ConversionError(Exception):
    """There is no PDF.

    Attributes:
        code: a finding's code.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


REFUSALS: Final = frozenset(
    {
        "disk_full",
        "picture_damaged",
        "picture_too_large",
        "heic_unreadable",
        "text_empty",
        "text_too_long",
        "office_missing",
        "office_failed",
        "office_too_long",
    }
)
_LEFT_OUT: Final = frozenset({"not_printed", "not_drawn", "layer_not_printed"})
NOTES: Final = frozenset({"converted", "characters_missing", "list_of_values"}) | _LEFT_OUT
"""What the worker may say of what it made."""

INSPECTED: Final = frozenset(
    {"redaction_not_applied", "attachments_left_out", "fonts_missing", "sign_fonts_missing"}
)
"""What it may say of what is in a PDF."""

OFFICE_NOTES: Final = frozenset(
    {
        *("tracked_changes", "attachments_left_out", "columns_parted", "several_sheets"),
        *("fonts_not_here", "sign_fonts_not_here"),
    }
)
"""What it may say of what is in an office document."""

_MOST_CHARS: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One thing to be said of what was made: a finding's code and what is filled in.

    Attributes:
        variant: picks a more telling sentence, as "stamp" for a mark that is one.
    """

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)
    variant: str | None = None

    def to_wire(self) -> dict[str, Any]:
        return {"code": self.code, "values": dict(self.values), "variant": self.variant}

    @classmethod
    def from_wire(cls, data: Mapping[str, Any], known: Collection[str] = NOTES) -> Self:
        """From the worker's answer, every value checked; raises ValueError, KeyError, TypeError.

        `known` are the codes that it may have.
        """
        if data["code"] not in known:
            raise ValueError("unknown note")
        values: dict[str, Value] = {}
        for name, value in data["values"].items():
            values[str(name)[:20]] = value if type(value) is int else str(value)[:_MOST_CHARS]
        variant = data["variant"]
        return cls(
            code=str(data["code"]), values=values, variant=None if variant is None else str(variant)[:20]
        )
