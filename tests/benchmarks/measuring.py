"""How things are measured: in turns, warm, by their medians."""

import statistics
import time
from collections.abc import Callable, Mapping
from typing import Final

ROUNDS: Final = 11
"""Per measurement, after one that warms files and caches and isn't counted."""


def medians_in_turns(measures: Mapping[str, Callable[[], float]], rounds: int = ROUNDS) -> dict[str, float]:
    """The median of each measure, taken in turns, so that what the machine does meanwhile hits all alike."""
    taken: dict[str, list[float]] = {name: [] for name in measures}
    for number in range(rounds + 1):
        for name, measure in measures.items():
            value = measure()
            if number > 0:
                taken[name].append(value)
    return {name: statistics.median(values) for name, values in taken.items()}


def milliseconds_of(work: Callable[[], object]) -> float:
    """How long `work` takes, in ms."""
    began_s = time.perf_counter()
    work()
    return (time.perf_counter() - began_s) * 1_000
