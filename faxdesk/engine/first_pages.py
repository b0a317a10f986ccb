"""Small pictures of first pages that outlive their documents, where that is wanted; see docs/retention.md."""

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faxdesk.domain.errors import FileProblemError
from faxdesk.engine.pictures import Pictures, picture_name

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.ports import Spool

log = logging.getLogger(__name__)


class FirstPages(Pictures):
    """One for each fax whose document was deleted while they were wanted. Any thread may call."""

    def __init__(
        self, folder: Path, worker: "Callable[[], WorkerClient]", spool: "Callable[[], Spool]"
    ) -> None:
        """Nothing is made or started yet."""
        super().__init__(folder)
        self._worker = worker
        self._spool = spool

    def path(self, fax: "Fax") -> Path | None:
        """The picture of this fax's first page as it was sent; None where none is kept."""
        path = self._folder / picture_name(fax.id, fax.payload.sha256) if fax.payload.sha256 else None
        return path if path is not None and path.exists() else None

    def keep(self, fax: "Fax") -> None:
        """Draw it from the document, unless it is here; without the document nothing is kept.

        Blocks while the worker draws. Raises OSError.
        """
        from faxdesk.documents import making
        from faxdesk.engine.files import write_whole

        name, sha256 = fax.payload.spool_name, fax.payload.sha256
        if name is None or sha256 is None or self.path(fax) or not self._spool().verify(name, sha256):
            return
        try:
            drawn = making.first_page(self._worker(), drawn_as(fax, self._spool().path(name)))
        except FileProblemError as error:
            log.info("fax %d: no picture of its first page is kept: %s", fax.id, error.code)
            return
        self._folder.mkdir(mode=0o700, exist_ok=True)
        write_whole(self._folder / picture_name(fax.id, sha256), drawn)

    def wipe_all(self) -> None:
        """They are wanted no longer."""
        for fax_id in self.fax_ids():
            self.wipe(fax_id)


def drawn_as(fax: "Fax", path: Path) -> dict[str, Any]:
    """How the worker draws the first page of the fax from its file at `path`."""
    from faxdesk.domain.document.line_time import way_of

    way = way_of(fax.options)
    return {"path": os.fspath(path), "y_dpi": way.y_dpi, "black_threshold_pct": way.black_threshold_pct}
