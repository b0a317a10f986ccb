"""What a benchmark says: rows of a table, each against its bound."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measured value.

    Attributes:
        baseline: what the value is compared with, in the same unit; None where it stands alone.
        ratio_in_turns: how many times the baseline it is, where that was found round by round (see Turns).
        max_ratio: how many times the baseline the value may be.
        max_value: how large the value may be, in its unit.
    """

    name: str
    value: float
    unit: str
    baseline: float | None = None
    ratio_in_turns: float | None = None
    max_ratio: float | None = None
    max_value: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the baseline, where there is one to divide by."""
        if self.ratio_in_turns is not None:
            return self.ratio_in_turns
        return self.value / self.baseline if self.baseline else None

    @property
    def is_ok(self) -> bool:
        """Whether the value keeps all its bounds; one without any always does."""
        ratio_ok = self.max_ratio is None or (self.ratio is not None and self.ratio <= self.max_ratio)
        return ratio_ok and (self.max_value is None or self.value <= self.max_value)


HEADINGS = ("", "value", "baseline", "ratio", "bound", "")


def table_text(rows: Iterable[Row]) -> str:
    """The rows as a table for a terminal."""
    lines = [HEADINGS, *map(_cells, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if index == 0 else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _cells(row: Row) -> tuple[str, ...]:
    bounds = [f"{row.max_ratio:.2f}×"] if row.max_ratio is not None else []
    bounds += [f"{row.max_value:g} {row.unit}"] if row.max_value is not None else []
    return (
        row.name,
        f"{_figure(row.value)} {row.unit}",
        "" if row.baseline is None else f"{_figure(row.baseline)} {row.unit}",
        "" if row.ratio is None else f"{row.ratio:.2f}×",
        ", ".join(bounds),
        ("ok" if row.is_ok else "OVER") if bounds else "",
    )


def _figure(value: float) -> str:
    """Three digits that count, and thousands as they are: 0.27, 4.36, 97.4, 1,209."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
