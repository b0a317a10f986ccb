"""The provider's own pictures of faxes sent with store_preview: fetched before they expire, and kept.

Their addresses work for ten minutes. Source: Telnyx, preview_url of a fax.
"""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from faxdesk.domain.errors import ApiError
from faxdesk.engine.background import Background
from faxdesk.engine.pictures import Pictures, picture_name

log = logging.getLogger(__name__)

_PAUSES_S: Final = (3.0, 20.0)
"""Before the second and the third try; afterwards the next look at the fax brings a fresh address, if any."""

_MOST_TRIES: Final = 9

Download = Callable[[str, Path], None]
"""Writes what is at an address to a new file; raises ApiError, OSError."""


class Previews(Pictures):
    """A folder of pictures, one a fax, for the user alone. Any thread may call."""

    def __init__(self, folder: Path, download: Download, kept: Callable[[int], bool]) -> None:
        """Nothing is made or started yet.

        Args:
            kept: called on a thread when a fax's picture is there; False where there is no such fax any more.
        """
        super().__init__(folder)
        self._download = download
        self._kept = kept
        self._background = Background()
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._under_way: set[str] = set()
        self._tries: dict[str, int] = {}

    def path(self, fax_id: int, remote_id: str | None) -> Path | None:
        """The picture of this fax as the provider knows it; None where there is none."""
        path = self._folder / picture_name(fax_id, remote_id) if remote_id else None
        return path if path is not None and path.exists() else None

    def request(self, fax_id: int, remote_id: str, url: str) -> None:
        """Fetch the picture, unless it is here or on its way. Returns at once."""
        name = picture_name(fax_id, remote_id)
        with self._lock:
            is_enough = self._tries.get(name, 0) >= _MOST_TRIES
            if name in self._under_way or is_enough or (self._folder / name).exists():
                return
            self._under_way.add(name)
        self._background.submit(lambda: self._fetch(fax_id, name, url), lambda _outcome: self._over(name))

    def stop(self, deadline_s: float) -> None:
        """Begin nothing more, and wait for what is under way."""
        self._stopping.set()
        self._background.stop(deadline_s)

    def _fetch(self, fax_id: int, name: str, url: str) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        for pause_s in (0.0, *_PAUSES_S):
            if self._stopping.wait(pause_s):
                return
            try:
                self._try(fax_id, name, url)
            except (ApiError, OSError) as error:
                log.info("fax %d: its preview was not fetched: %s", fax_id, type(error).__name__)
            else:
                return

    def _try(self, fax_id: int, name: str, url: str) -> None:
        self._tries[name] = self._tries.get(name, 0) + 1
        partial = self._folder / f"{name}.part"
        partial.unlink(missing_ok=True)
        self._download(url, partial)
        partial.replace(self._folder / name)
        if self._kept(fax_id):
            log.info("fax %d: its preview is kept", fax_id)
        else:
            self.remove(fax_id)

    def _over(self, name: str) -> None:
        with self._lock:
            self._under_way.discard(name)
