"""Looks into the office's directory while somebody types, beside the window: typing never waits for it."""

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from faxdesk.domain.errors import DirectoryError, FaxDeskError
from faxdesk.domain.people.directory import DirectoryEntry, DirectorySettings
from faxdesk.domain.people.folding import fold
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.book.suggesting import Suggestion

if TYPE_CHECKING:
    from faxdesk.domain.words import Message

log = logging.getLogger(__name__)

MOST: Final = 12
"""So many are asked for: more than a list below a line can show helps nobody."""

FEWEST_SIGNS: Final = 3
_REST_S: Final = 0.25
"""Asked when the fingers rest, not with each letter."""

_KEPT_S: Final = 300.0
_MOST_KEPT: Final = 200
_FIRST_PAUSE_S: Final = 5.0
_LONGEST_PAUSE_S: Final = 300.0
"""After a fault the directory is left alone for so long, twice as long after each further one."""


class Directory(Protocol):
    """What can be asked; every call may raise DirectoryError."""

    def search(self, text: str, *, limit: int) -> list[DirectoryEntry]: ...

    def check(self) -> None: ...

    def close(self) -> None: ...

    def abort(self) -> None: ...


class KeyStore(Protocol):
    """As in accounts.KeyStore."""

    def get(self, base_url: str) -> str | None: ...

    def set(self, base_url: str, key: str) -> None: ...


class DirectoryPasswords:
    """Of whoever asks the directory, in the system's keyring, else in memory; see system/secrets.py."""

    def __init__(self, keyring: KeyStore, session: KeyStore) -> None:
        self._keyring = keyring
        self._session = session

    def get(self, settings: DirectorySettings) -> str | None:
        """May take as long as a person takes to unlock the keyring."""
        entry = _entry(settings)
        try:
            return self._session.get(entry) or self._keyring.get(entry)
        except FaxDeskError as error:
            log.info("the keyring gave no password for the directory: %s", error.code)
            return None

    def try_out(self, settings: DirectorySettings, password: str) -> None:
        """Use it as long as this program runs."""
        self._session.set(_entry(settings), password)

    def keep(self, settings: DirectorySettings, password: str) -> bool:
        """Whether it is kept for the next start too."""
        self.try_out(settings, password)
        try:
            self._keyring.set(_entry(settings), password)
        except FaxDeskError:
            return False
        return True


def _entry(settings: DirectorySettings) -> str:
    return f"{settings.server} {settings.user}"


Connect = Callable[[DirectorySettings], Directory]
Found = Callable[[str, "Answer"], None]
"""Told of a text and what came of it, on the thread that asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the directory said of a text.

    Attributes:
        problem: why it said nothing, None where it did.
    """

    entries: tuple[DirectoryEntry, ...] = ()
    problem: "Message | None" = None


class DirectoryLookup:
    """Safe to use from any thread. Its own thread begins with the first text.

    Attributes:
        passwords: of whoever asks.
    """

    def __init__(
        self,
        connect: Connect,
        passwords: DirectoryPasswords,
        now_s: Callable[[], float] = time.monotonic,
        *,
        rest_s: float = _REST_S,
    ) -> None:
        self.passwords = passwords
        self._connect = connect
        self._now_s = now_s
        self._rest_s = rest_s
        self._condition = threading.Condition()
        self._thread: threading.Thread | None = None
        self._wanted: tuple[str, DirectorySettings, Found] | None = None
        self._directory: Directory | None = None
        self._settings: DirectorySettings | None = None
        self._kept: OrderedDict[str, tuple[float, Answer]] = OrderedDict()
        self._pause_s = _FIRST_PAUSE_S
        self._silent_until_s = 0.0
        self._problem: Message | None = None
        self._is_stopping = False

    def look_for(self, text: str, settings: DirectorySettings, found: Found) -> Answer | None:
        """What is known already; else None, and `found` is told of this text unless another comes sooner."""
        words = " ".join(text.split()).casefold()
        with self._condition:
            self._wanted = None
            if len(words) < FEWEST_SIGNS or not settings.is_set or self._is_stopping:
                return Answer()
            if settings != self._settings:
                self._forget(settings)
            known = self._known(words)
            if known is not None:
                return known
            if self._now_s() < self._silent_until_s:
                return Answer(problem=self._problem)
            self._wanted = (words, settings, found)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="directory", daemon=True)
                self._thread.start()
            self._condition.notify()
            return None

    def search(self, text: str, settings: DirectorySettings, *, limit: int = MOST) -> list[DirectoryEntry]:
        """Ask and wait, on the calling thread; raises DirectoryError."""
        directory = self._asked(settings)
        try:
            return directory.search(text, limit=limit)
        finally:
            directory.close()

    def check(self, settings: DirectorySettings) -> None:
        """Connect and log in, on the calling thread; raises DirectoryError saying what doesn't work."""
        directory = self._asked(settings)
        try:
            directory.check()
        finally:
            directory.close()

    def stop(self, deadline_s: float) -> None:
        """End the thread; what it is about to hear is dropped."""
        with self._condition:
            self._is_stopping = True
            self._wanted = None
            if self._directory is not None:
                self._directory.abort()
            self._condition.notify_all()
        if self._thread is not None:
            self._thread.join(deadline_s)

    def _asked(self, settings: DirectorySettings) -> Directory:
        if not settings.is_set:
            raise DirectoryError("directory.not_set")
        return self._connect(settings)

    def _forget(self, settings: DirectorySettings) -> None:
        """Another directory is asked from now on: what the one before said counts for nothing."""
        self._settings = settings
        self._kept.clear()
        self._silent_until_s, self._pause_s = 0.0, _FIRST_PAUSE_S
        if self._directory is not None:
            self._directory.abort()

    def _known(self, words: str) -> Answer | None:
        known = self._kept.get(words)
        if known is None or self._now_s() - known[0] > _KEPT_S:
            return None
        self._kept.move_to_end(words)
        return known[1]

    def _run(self) -> None:
        directory: Directory | None = None
        asked: DirectorySettings | None = None
        while (wanted := self._next()) is not None:
            words, settings, found = wanted
            if directory is None or settings != asked:
                if directory is not None:
                    directory.close()
                directory, asked = self._connect(settings), settings
                with self._condition:
                    self._directory = directory
            answer = self._answer(directory, words)
            with self._condition:
                if settings != self._settings or self._is_stopping:
                    continue
                self._note(words, answer)
                is_stale = self._wanted is not None
            if not is_stale:
                found(words, answer)
        if directory is not None:
            directory.close()

    def _next(self) -> tuple[str, DirectorySettings, Found] | None:
        """The text that is asked for, once nothing more was typed for a moment; None when this ends."""
        with self._condition:
            while not self._is_stopping:
                wanted = self._wanted
                if wanted is None:
                    self._condition.wait()
                elif not self._condition.wait_for(lambda: self._wanted is not wanted, self._rest_s):  # noqa: B023
                    self._wanted = None
                    return wanted
            return None

    def _answer(self, directory: Directory, words: str) -> Answer:
        try:
            return Answer(entries=tuple(directory.search(words, limit=MOST)))
        except DirectoryError as error:
            log.info("the directory gave no answer: %s", error.code)
            return Answer(problem=error.message)
        except Exception:
            log.exception("the directory could not be asked")
            directory.close()
            return Answer()

    def _note(self, words: str, answer: Answer) -> None:
        self._problem = answer.problem
        if answer.problem is not None:
            self._silent_until_s = self._now_s() + self._pause_s
            self._pause_s = min(2 * self._pause_s, _LONGEST_PAUSE_S)
            return
        self._pause_s = _FIRST_PAUSE_S
        self._kept[words] = (self._now_s(), answer)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)


def suggestions(
    entries: Sequence[DirectoryEntry], *, default_country: str, besides: Sequence[Suggestion] = ()
) -> list[Suggestion]:
    """What is offered of the directory: each number that can be faxed, but for those offered already."""
    offered = {each.address for each in besides}
    return [
        Suggestion(title=each.name, company=each.company, recipient=each, is_from_directory=True)
        for each in recipients_in(entries, default_country)
        if each.address not in offered
    ]


def recipients_in(entries: Sequence[DirectoryEntry], default_country: str) -> list[Recipient]:
    """Each number of theirs that can be faxed, once."""
    found: dict[str, Recipient] = {}
    for each in _usable(entries, default_country):
        found.setdefault(each.address, each)
    return list(found.values())


def _usable(entries: Sequence[DirectoryEntry], default_country: str) -> Iterator[Recipient]:
    from faxdesk.numbering import recognise

    for entry in entries:
        for written in entry.faxes:
            address = recognise(written, default_country=default_country).address
            if address is not None:
                company = "" if fold(entry.company) == fold(entry.name) else entry.company
                yield Recipient(address=address, name=entry.name, company=company)
