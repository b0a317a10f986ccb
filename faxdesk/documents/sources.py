"""What is taken of a file when several become one. Imports no engine: both processes speak of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One file, as a whole or in part.

    Attributes:
        pages: from 1, in the order in which they are taken; None for all of them as they come.
        turns: degrees clockwise by page; such a page isn't turned to portrait by itself.
    """

    path: Path
    pages: tuple[int, ...] | None = None
    turns: Mapping[int, int] = field(default_factory=dict)

    def to_wire(self) -> dict[str, Any]:
        """As JSON takes it."""
        return {"path": str(self.path), "pages": self.pages, "turns": list(self.turns.items())}

    @classmethod
    def from_wire(cls, data: Mapping[str, Any]) -> Self:
        """What the parent sent."""
        pages = data["pages"]
        return cls(
            path=Path(data["path"]),
            pages=None if pages is None else tuple(pages),
            turns=dict(data["turns"]),
        )
