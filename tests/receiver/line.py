"""A telephone line's sound between two machines: coded as on an exchange, and disturbed where wanted."""

import ctypes
import random
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from tests.receiver.spandsp import SAMPLES_A_SECOND, ULAW, library

BLOCK: Final = 160
"""Samples at a time: 20 ms, as a network's packets carry."""

_SILENCE: Final = 200
"""Said aloud is what reaches samples above this."""

_LOUD: Final = 6_000
"""A burst's samples, of 32,767: about as loud as the machines themselves."""


class Burst(NamedTuple):
    """For a while the receiver hears nothing but noise.

    Attributes:
        page: from 1.
        from_s: seconds after the moment from which the page may be sent.
    """

    page: int
    from_s: float
    lasts_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What is wrong with a line; each has the same noise in every run.

    Attributes:
        hiss: how strong the noise under all that is said is, as the standard deviation of samples (of
            32,767). In silence there is none, as on lines that suppress it: spandsp takes it for a modem.
        bursts: noise alone, on the way to the receiver.
    """

    hiss: float = 0.0
    bursts: Sequence[Burst] = ()


QUIET: Final = Line()

Sound = ctypes.c_int16 * BLOCK


class Direction:
    """One way of the line: 8,000 samples a second, eight bits each (G.711, as in North America)."""

    def __init__(self, *, hiss: float, seed: int) -> None:
        chance = random.Random(seed)
        self._hiss = array("h", (round(chance.gauss(0.0, hiss)) for _ in range(SAMPLES_A_SECOND)))
        self._noise = array("h", (chance.randint(-_LOUD, _LOUD) for _ in range(SAMPLES_A_SECOND)))
        self._has_hiss = hiss > 0
        self._coded = (ctypes.c_uint8 * BLOCK)()
        self._coder = library().g711_init(None, ULAW)
        self._at = 0

    def carry(self, sound: "ctypes.Array[ctypes.c_int16]", *, is_drowned: bool) -> None:
        """Change a block of sound to what comes out at the other end."""
        start = self._at % (SAMPLES_A_SECOND - BLOCK)
        self._at += BLOCK + 7  # never the same piece of noise in step with the frames
        if is_drowned:
            sound[:] = [*self._noise[start : start + BLOCK]]
        elif self._has_hiss and max(sound) > _SILENCE:
            noise = self._hiss[start : start + BLOCK]
            sound[:] = [
                max(-32_768, min(32_767, each + more)) for each, more in zip(sound, noise, strict=True)
            ]
        library().g711_encode(self._coder, self._coded, sound, BLOCK)
        library().g711_decode(self._coder, sound, self._coded, BLOCK)

    def close(self) -> None:
        library().g711_free(self._coder)
