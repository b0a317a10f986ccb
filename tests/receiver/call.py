"""A call from one fax machine to another: see send."""

import ctypes
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

from tests.receiver.line import BLOCK, QUIET, Direction, Line, Sound
from tests.receiver.spandsp import (
    ANY_PAPER,
    CFR,
    SAMPLES_A_SECOND,
    AnswerHandler,
    Codings,
    End,
    EndHandler,
    FrameHandler,
    Modems,
    Resolutions,
    library,
)

_LONGEST_S: Final = 3 * 3_600
_ALL_MODEMS: Final = Modems.V17 | Modems.V29 | Modems.V27TER
_ALL_CODINGS: Final = Codings.MH | Codings.MR | Codings.MMR
_ALL_RESOLUTIONS: Final = Resolutions.STANDARD | Resolutions.FINE | Resolutions.SUPERFINE


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What a fax machine can do. Two machines use what both can.

    Attributes:
        has_ecm: error correction: what was disturbed is sent again.
        scan_line_ms: how long its printer takes for a line at least (only counts without ECM).
    """

    has_ecm: bool = True
    modems: Modems = _ALL_MODEMS
    codings: Codings = _ALL_CODINGS
    resolutions: Resolutions = _ALL_RESOLUTIONS
    scan_line_ms: int = 0


MODERN: Final = Machine()
WITHOUT_ECM: Final = Machine(has_ecm=False)
STANDARD_ONLY: Final = Machine(resolutions=Resolutions.STANDARD)
FINE_AT_MOST: Final = Machine(resolutions=Resolutions.STANDARD | Resolutions.FINE)


class PageSent(NamedTuple):
    """A page's time on the line, from when it may be sent until it is answered (see spandsp.Answer)."""

    seconds: float
    answer: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """How a call went.

    Attributes:
        sender, receiver: how it ended, as each of the two sees it.
        duration_s: from the first sound to the last.
        hand_shake_s: of it, until the first page may be sent; all of it where none could.
    """

    sender: int
    receiver: int
    duration_s: float
    hand_shake_s: float
    pages: Sequence[PageSent]

    @property
    def is_ok(self) -> bool:
        """Whether the sending machine reports success, which is what its owner is told."""
        return self.sender == End.OK

    @property
    def pages_s(self) -> list[float]:
        return [page.seconds for page in self.pages]


def send(
    dots: Path, received: Path, *, sender: Machine = MODERN, receiver: Machine = MODERN, line: Line = QUIET
) -> Call:
    """Send the fax TIFF `dots`; what the receiver got is in the TIFF `received`, if it got anything."""
    hiss = line.hiss
    with (
        closing(_End(sender, is_calling=True)) as one,
        closing(_End(receiver, is_calling=False)) as other,
        closing(Direction(hiss=hiss, seed=1)) as there,
        closing(Direction(hiss=hiss, seed=2)) as back,
    ):
        one.send_from(dots)
        other.receive_into(received)
        clock = 0
        while one.end is None or other.end is None:
            if clock > _LONGEST_S * SAMPLES_A_SECOND:
                raise RuntimeError("the machines never hang up")
            now_s = clock / SAMPLES_A_SECOND
            said, answered = one.say(now_s), other.say(now_s)
            there.carry(said, is_drowned=one.is_drowned(line, now_s))
            back.carry(answered, is_drowned=False)
            one.hear(answered)
            other.hear(said)
            clock += BLOCK
        return one.call(other, clock / SAMPLES_A_SECOND)


@dataclass(slots=True)
class _Log:
    """What the sender saw, with the times."""

    may_send_s: list[float] = field(default_factory=list)
    answers: list[tuple[float, int]] = field(default_factory=list)


class _End:
    """One of the two machines."""

    def __init__(self, machine: Machine, *, is_calling: bool) -> None:
        self.end: int | None = None
        self._log = _Log()
        self._now_s = 0.0
        self._sound = Sound()
        self._fax: Any = library().fax_init(None, int(is_calling))
        if not self._fax:
            raise MemoryError("no fax machine")
        self._t30 = library().fax_get_t30_state(self._fax)
        # ctypes keeps no hold on what it hands out.
        self._handlers = (
            FrameHandler(self._on_frame),
            AnswerHandler(self._on_answer),
            EndHandler(self._on_end),
        )
        self._set_up(machine)

    def _set_up(self, machine: Machine) -> None:
        lib, t30 = library(), self._t30
        on_frame, on_answer, on_end = self._handlers
        lib.fax_set_transmit_on_idle(self._fax, 1)
        lib.t30_set_tx_ident(t30, b"+1 312 555 0100")
        lib.t30_set_ecm_capability(t30, int(machine.has_ecm))
        lib.t30_set_supported_modems(t30, int(machine.modems))
        lib.t30_set_supported_compressions(t30, int(machine.codings))
        lib.t30_set_supported_resolutions(t30, int(machine.resolutions))
        lib.t30_set_supported_image_sizes(t30, ANY_PAPER)
        lib.t30_set_minimum_scan_line_time(t30, machine.scan_line_ms)
        lib.t30_set_real_time_frame_handler(t30, on_frame, None)
        lib.t30_set_phase_d_handler(t30, on_answer, None)
        lib.t30_set_phase_e_handler(t30, on_end, None)

    def send_from(self, dots: Path) -> None:
        library().t30_set_tx_file(self._t30, str(dots).encode(), -1, -1)

    def receive_into(self, received: Path) -> None:
        library().t30_set_rx_file(self._t30, str(received).encode(), -1)

    def say(self, now_s: float) -> "ctypes.Array[ctypes.c_int16]":
        """The next block of its sound."""
        self._now_s = now_s
        library().fax_tx(self._fax, self._sound, BLOCK)
        return self._sound

    def hear(self, sound: "ctypes.Array[ctypes.c_int16]") -> None:
        library().fax_rx(self._fax, sound, BLOCK)

    def is_drowned(self, line: Line, now_s: float) -> bool:
        """Whether what this sender says now is lost in a burst."""
        page = len(self._log.answers) + 1
        if not line.bursts or not self._log.may_send_s:
            return False
        into_s = now_s - self._began_s(page)
        return any(
            burst.page == page and burst.from_s <= into_s < burst.from_s + burst.lasts_s
            for burst in line.bursts
        )

    def call(self, receiver: "_End", duration_s: float) -> Call:
        """How the call went that this one made."""
        pages = [
            PageSent(at_s - self._began_s(page), said)
            for page, (at_s, said) in enumerate(self._log.answers, start=1)
        ]
        return Call(
            sender=-1 if self.end is None else self.end,
            receiver=-1 if receiver.end is None else receiver.end,
            duration_s=duration_s,
            hand_shake_s=self._log.may_send_s[0] if self._log.may_send_s else duration_s,
            pages=pages,
        )

    def close(self) -> None:
        library().fax_free(self._fax)

    def _began_s(self, page: int) -> float:
        """When the page (from 1) could be sent: after the training, or after the page before."""
        return self._log.may_send_s[0] if page == 1 else self._log.answers[page - 2][0]

    def _on_frame(self, _t30: int, _data: int, is_heard: int, frame: Any, length: int) -> None:
        if is_heard and length > 2 and frame[2] & 0xFE == CFR:
            self._log.may_send_s.append(self._now_s)

    def _on_answer(self, _t30: int, _data: int, answer: int) -> int:
        self._log.answers.append((self._now_s, answer))
        return 0

    def _on_end(self, _t30: int, _data: int, code: int) -> None:
        self.end = code
