"""Keeps the fax that is being composed on the disk, shortly after each change."""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol, TypeVar

from faxdesk.documents.opening import wipe
from faxdesk.engine.draft.draft import Draft, DraftError, copy_names, from_text, to_text
from faxdesk.engine.ports import Clock

log = logging.getLogger(__name__)

_PAUSE_S: Final = 0.8
"""So long changes are gathered before they are written: nobody's every key goes to the disk."""

_DAY_S: Final = 24 * 3600.0


_T = TypeVar("_T")


class DraftFiles(Protocol):
    """Texts of drafts: this FaxDesk's own, and those that others left or have open."""

    def write(self, text: str) -> None:
        """Keep this as our draft; raises OSError."""
        ...

    def remove(self) -> None:
        """Keep no draft any more; raises OSError."""
        ...

    def adopt(self, read: Callable[[str], _T | None]) -> _T | None:
        """Make the newest that nobody has open ours, if `read` can make something of it."""
        ...

    def texts(self) -> Iterator[str]: ...

    def purge(self, before_s: float) -> None: ...

    def forget(
        self, mentions: Callable[[str], bool], delete: Callable[[Path], None]
    ) -> tuple[list[str], int]: ...

    def close(self) -> None: ...


class Drafts:
    """One draft for this FaxDesk. Safe to use from any thread; what was wanted last is what is kept."""

    def __init__(self, files: DraftFiles, copy_path: Callable[[str], Path], now_s: Clock) -> None:
        """`copy_path` says where the private copy of a name is. No thread is started yet."""
        self._files = files
        self._copy_path = copy_path
        self._now_s = now_s
        self._condition = threading.Condition()
        self._writing = threading.Lock()
        self._wanted: list[Draft | None] = []
        self._thread: threading.Thread | None = None
        self._last: Draft | None = None
        self._has_failed = False
        self._is_closed = False

    def want(self, draft: Draft | None) -> None:
        """Have this kept soon, in the background; None for nothing."""
        with self._condition:
            if self._is_closed:
                return
            self._wanted[:] = [draft]
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="drafts", daemon=True)
                self._thread.start()
            self._condition.notify()

    def keep(self, draft: Draft | None) -> bool:
        """Have this kept now; False where it could not be written. Blocks for as long as a disk takes."""
        with self._condition:
            self._wanted[:] = [draft]
        self._write()
        return not self._has_failed

    def adopt(self) -> Draft | None:
        """The newest draft that no FaxDesk has open; it is this one's from now on. Blocks."""
        with self._writing:
            found = self._files.adopt(self._read)
            if found is not None:
                self._last = replace(found, saved_at_s=0.0)
            return found

    def leave(self) -> None:
        """Leave what was adopted to another FaxDesk after all."""
        with self._writing:
            self._files.close()
            self._last = None

    def count(self) -> int:
        """How many drafts there are, those of other FaxDesks too."""
        return sum(1 for _ in self._files.texts())

    def copy_names(self) -> set[str]:
        """The private copies that drafts need, those of other FaxDesks too."""
        return {name for text in self._files.texts() for name in copy_names(text)}

    def purge(self, keep_days: int) -> None:
        """Delete what was kept for longer than this and is open nowhere."""
        self._files.purge(self._now_s() - keep_days * _DAY_S)

    def forget(self, mentions: Callable[[Draft], bool], *, is_dry: bool) -> tuple[int, set[str], int]:
        """Delete drafts that mention somebody and are open nowhere.

        Returns how many, the private copies that they needed, and how many are open and stay.
        """

        def is_meant(text: str) -> bool:
            draft = self._read(text)
            return draft is not None and mentions(draft)

        with self._writing:
            texts, are_open = self._files.forget(is_meant, (lambda _path: None) if is_dry else wipe)
        return len(texts), {name for text in texts for name in copy_names(text)}, are_open

    def close(self, deadline_s: float) -> None:
        """Write what is still wanted, and leave the draft to the next FaxDesk."""
        with self._condition:
            self._is_closed = True
            self._condition.notify()
        if self._thread is not None:
            self._thread.join(deadline_s)
        self._write()
        self.leave()

    def _read(self, text: str) -> Draft | None:
        try:
            return from_text(text, self._copy_path)
        except DraftError as error:
            log.warning("a draft can't be read: %s", error)
            return None

    def _run(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._wanted or self._is_closed)
                if not self._is_closed and self._wanted[-1:] != [None]:
                    self._condition.wait_for(lambda: self._is_closed, _PAUSE_S)
                if self._is_closed:
                    return
            try:
                self._write()
            except Exception:
                log.exception("the draft could not be written")

    def _write(self) -> None:
        """What is wanted now; of two threads the later one finds nothing left, or something newer."""
        with self._writing:
            with self._condition:
                wanted, self._wanted[:] = list(self._wanted), []
            for draft in wanted:
                self._has_failed = not self._is_written(draft)

    def _is_written(self, draft: Draft | None) -> bool:
        if draft == self._last and not self._has_failed:
            return True  # what lies there for a month goes, though FaxDesk is opened every day
        try:
            if draft is None:
                self._files.remove()
            else:
                self._files.write(to_text(replace(draft, saved_at_s=self._now_s())))
        except OSError as error:
            log.warning("the draft can't be kept: %s", type(error).__name__)
            return False
        self._last = draft
        return True
