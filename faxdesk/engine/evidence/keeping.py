"""Keeps the chain, beside the queue's work: old events are taken in, seals written where they stay."""

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.engine.evidence import seal_files

if TYPE_CHECKING:
    from faxdesk.domain.chain_check import Seal
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

_AT_ONCE: Final = 200
_STEP_S: Final = 0.05
"""So long at most others wait: a million old events are taken in within an hour of work."""
_LOOK_EVERY_S: Final = 300.0


class ChainKeeping:
    """For one thread: `step` now and then."""

    def __init__(self, stores: "Stores", seal_folder: Path, now_s: "Clock") -> None:
        """`seal_folder` is the one beside the journal."""
        self._journal = stores.journal
        self._desk = stores.desk
        self._seal_folder = seal_folder
        self._now_s = now_s
        self._has_older = True
        self._look_at_s = float("-inf")
        self._told: set[str] = set()

    def step(self) -> None:
        """Do a little of what is due; raises JournalError."""
        self._take_in_older()
        now_s = self._now_s()
        if abs(now_s - self._look_at_s) >= _LOOK_EVERY_S:
            self._look_at_s = now_s
            self._file_seals(now_s)

    def _take_in_older(self) -> None:
        end_s = time.monotonic() + _STEP_S
        while self._has_older and time.monotonic() < end_s:
            taken = self._journal.chain.take_in_older(limit=_AT_ONCE, at_s=self._now_s())
            self._has_older = taken > 0

    def _file_seals(self, now_s: float) -> None:
        head, seals = self._journal.chain.head(), self._journal.chain.seals()
        if head is None or not seals:
            return
        chosen = self._desk.settings.load().seal_folder
        for folder in dict.fromkeys(seal_files.folders(self._seal_folder, chosen)):
            try:
                written = seal_files.write_missing(folder, head.name, seals, at_s=now_s)
            except OSError as error:
                log.warning("seals could not be written: %s", error.strerror or type(error).__name__)
                continue
            for seal in written:
                self._say(seal)

    def _say(self, seal: "Seal") -> None:
        """Once for each day, wherever it is written."""
        if seal.day not in self._told:
            self._told.add(seal.day)
            log.info("seal of %s: link %d, %s", seal.day, seal.number, seal.hash.hex())
