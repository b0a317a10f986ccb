"""Complete files are taken out of watched folders, and sent or refused, each once."""

import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.folder_file import FolderFile
from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.domain.words import Message
from faxdesk.engine.folders.claims import Claim, claim, claims
from faxdesk.engine.folders.deps import FolderDeps, RefusedFileError
from faxdesk.engine.folders.filing import file_refused
from faxdesk.engine.folders.looking import Looker
from faxdesk.engine.folders.sending import Sending
from faxdesk.engine.folders.sidecar import SUFFIXES, sidecar_of

if TYPE_CHECKING:
    from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

SIDECAR_COMES_WITHIN_S: Final = 600.0

_MOST_TRIES: Final = 3
"""A file at which FaxDesk itself stumbles so often is refused: those behind it must not wait for ever."""


class Taking:
    """For the one thread that looks after the folders, and its stores."""

    def __init__(
        self,
        deps: FolderDeps,
        stores: "Stores",
        is_stopped: Callable[[], bool],
        on_refused: Callable[[], None],
        tries: Counter[str],
    ) -> None:
        """`tries`: by token, over restarts of the thread, how often a file was begun with and not ended."""
        self._deps = deps
        self._stores = stores
        self._sending = Sending(deps, stores)
        self._is_stopped = is_stopped
        self._on_refused = on_refused
        self._tries = tries
        self._lookers: dict[str, Looker] = {}
        self._lonely_since_s: dict[tuple[str, str], float] = {}

    def take_from(self, folder: HotFolder) -> bool:
        """Send what is complete; True where another look is worth it soon. Raises OSError."""
        path = Path(folder.path)
        if (looker := self._lookers.get(folder.path)) is None:
            looker = Looker(path, time.monotonic)
            self._go_on(folder)
            self._lookers[folder.path] = looker
        try:
            for name, sidecar in self._documents(folder, looker.complete()):
                if self._is_stopped():
                    return False
                taken = claim(path, self._stores.desk.id, name, sidecar)
                if taken is not None:
                    self._send(folder, taken)
        except OSError:
            del self._lookers[folder.path]  # what was in hand then is gone on with next time
            raise
        return looker.waits

    def _go_on(self, folder: HotFolder) -> None:
        """With what was claimed and not queued, as FaxDesk was ended in between."""
        for taken in claims(Path(folder.path), self._stores.desk.id):
            if not self._stores.journal.folder_files.knows(taken.token):
                self._send(folder, taken)

    def _send(self, folder: HotFolder, taken: Claim) -> None:
        self._tries[taken.token] += 1
        try:
            if self._tries[taken.token] > _MOST_TRIES:
                raise RefusedFileError(Message(code="file.not_sendable"))
            self._sending.send(folder, taken)
        except RefusedFileError as error:
            self._refuse(folder, taken, error.message)
        del self._tries[taken.token]

    def _refuse(self, folder: HotFolder, taken: Claim, reason: Message) -> None:
        document = taken.document
        file = FolderFile(
            token=taken.token,
            desk_id=self._stores.desk.id,
            folder=folder.path,
            file_name=document.name if document is not None else "",
            at_s=self._deps.now_s(),
            refusal=reason,
        )
        file_refused(folder, taken, reason)
        self._stores.journal.folder_files.add(file, ())
        log.warning("watched folder: %s was refused: %s", taken.token, reason.code)
        self._on_refused()

    def _documents(self, folder: HotFolder, names: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """What is to be taken now, with its sidecar where the folder goes by these."""
        for name in names:
            if folder.number_from is not NumberFrom.SIDECAR:
                yield name, None
            elif not name.lower().endswith(SUFFIXES):
                sidecar = sidecar_of(name, names)
                if sidecar is not None or self._has_waited_enough(folder, name):
                    yield name, sidecar

    def _has_waited_enough(self, folder: HotFolder, name: str) -> bool:
        """Whether its sidecar will hardly come any more: then the file is refused, which says so."""
        since_s = self._lonely_since_s.setdefault((folder.path, name), time.monotonic())
        if time.monotonic() - since_s <= SIDECAR_COMES_WITHIN_S:
            return False
        del self._lonely_since_s[(folder.path, name)]
        return True
