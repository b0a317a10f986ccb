"""An office's day of 20 pages between two real fax machines: its seconds, and how much of it can be read.

Beside how FaxDesk made the same pages before (see earlier.py), in the same run.
"""

import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from faxdesk.documents.client import WorkerClient
from faxdesk.processes import worker_command
from tests.benchmarks.by_fax import find_tesseract, has_fax_machines, sent, words_read
from tests.benchmarks.table import Row
from tests.benchmarks.ways import ADVICE, DEFAULTS, WAYS, before, ours
from tests.receiver.office import KINDS
from tests.receiver.tiffs import FaxPage

MIX: Final = (
    *((kind, seed) for seed in range(1, 7) for kind in ("text",)),
    *(("tint under text", 1), ("table of thin lines", 1)),
    *(("form with grey headings", seed) for seed in range(1, 6)),
    *(("scan on light paper", 1), ("scan on light paper", 2), ("scan on dark paper", 1)),
    *(("phone photo of a letter", 1), ("phone photo of a letter", 2)),
    *(("half a photo", 1), ("a photo", 1)),
)
"""Kinds and seeds: 40 % text, 25 % forms, 25 % scans and telephones' photos, 10 % photos."""

MAX_RATIOS: Final = {DEFAULTS: 0.25, ADVICE: 0.5}
MAX_LOST_PCT: Final = 2.0
"""Of the words on pages of text at high."""

NOW, EARLIER = "now", "before"


@dataclass(slots=True)
class _Day:
    """What came of the pages: seconds by when and way, and what arrived with the words that stand on it."""

    seconds: dict[tuple[str, str], float] = field(default_factory=dict)
    arrived: dict[tuple[str, str], list[tuple[str, FaxPage, Sequence[str]]]] = field(default_factory=dict)


def run() -> list[Row]:
    """No rows where there is no fax machine; none of words where nobody can read."""
    if not has_fax_machines():
        return []
    day = _Day()
    with tempfile.TemporaryDirectory() as name, closing(WorkerClient(command=worker_command())) as worker:
        for kind, seed in MIX:
            _fax(worker, kind, seed, day, Path(name))
    rows = [
        Row(
            name=f"{len(MIX)} pages of an office's day on the line, {way}, beside how it was",
            value=day.seconds[NOW, way],
            unit="s",
            baseline=day.seconds[EARLIER, way],
            max_ratio=MAX_RATIOS.get(way),
        )
        for way in WAYS
    ]
    tesseract = find_tesseract()
    return rows if tesseract is None else [*rows, *_legibility(tesseract, day)]


def _fax(worker: WorkerClient, kind: str, seed: int, day: _Day, folder: Path) -> None:
    """Send the page now and as before, each way in a call of its own."""
    page = KINDS[kind](seed)
    path = folder / "page.pdf"
    path.write_bytes(page.pdf)
    for way in WAYS:
        for when, dots in ((NOW, ours(worker, path, way)), (EARLIER, before(path, way, kind, seed))):
            fax = sent([dots], folder)
            key = when, way
            day.seconds[key] = day.seconds.get(key, 0.0) + fax.call.pages[0].seconds
            day.arrived.setdefault(key, []).append((kind, fax.pages[0], page.words))


def _legibility(tesseract: str, day: _Day) -> list[Row]:
    lost = {key: _lost(tesseract, day.arrived[key]) for key in day.arrived if key[1] in MAX_RATIOS}
    texts = [each for each in day.arrived[NOW, DEFAULTS] if each[0] == "text"]
    lost_pct = 100 * _lost(tesseract, texts) / sum(len(words) for _, _, words in texts)
    total = sum(len(words) for _, _, words in day.arrived[NOW, ADVICE])
    return [
        *(
            Row(
                name=f"of its {total:,} words can't be read as they arrive, {way}; bound: before",
                value=lost[NOW, way],
                unit="words",
                max_value=lost[EARLIER, way],
            )
            for way in MAX_RATIOS
        ),
        Row(
            name=f"of the words of its pages of text can't be read, {DEFAULTS}",
            value=lost_pct,
            unit="%",
            max_value=MAX_LOST_PCT,
        ),
    ]


def _lost(tesseract: str, arrived: Sequence[tuple[str, FaxPage, Sequence[str]]]) -> int:
    """How many words were not read."""
    with ThreadPoolExecutor(2) as readers:
        read = readers.map(lambda each: words_read(tesseract, each[1], each[2]) if each[2] else 0, arrived)
        return sum(len(words) for _, _, words in arrived) - sum(read)
