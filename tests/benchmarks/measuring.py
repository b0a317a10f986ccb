"""How things are measured: in turns, warm, by medians."""

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final

ROUNDS: Final = 11
"""Per measurement, after one that warms files and caches and isn't counted."""


class Turns:
    """What measures came to, round by round."""

    def __init__(self, taken: Mapping[str, Sequence[float]]) -> None:
        self._taken = taken

    def median(self, name: str) -> float:
        return statistics.median(self._taken[name])

    def ratio(self, name: str, beside: str) -> float:
        """How many times the other it is: the median of what the rounds say, each for itself.

        A machine that others use too runs now fast, now slowly. Two medians may come of different hours; the
        two of a round saw the same.
        """
        pairs = zip(self._taken[name], self._taken[beside], strict=True)
        return statistics.median(value / other for value, other in pairs)


def in_turns(measures: Mapping[str, Callable[[], float]], rounds: int = ROUNDS) -> Turns:
    """Measure each in turns, so that what the machine does meanwhile hits all alike."""
    taken: dict[str, list[float]] = {name: [] for name in measures}
    for number in range(rounds + 1):
        for name, measure in measures.items():
            value = measure()
            if number > 0:
                taken[name].append(value)
    return Turns(taken)


def milliseconds_of(work: Callable[[], object]) -> float:
    """How long `work` takes, in ms."""
    began_s = time.perf_counter()
    work()
    return (time.perf_counter() - began_s) * 1_000
