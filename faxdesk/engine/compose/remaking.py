"""Makes another private copy of a document: without its password, or with its heavy pages smaller.

Loads the documents room with its first call.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import FileProblemError

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.documents.shrinking import Progress
    from faxdesk.documents.spool import PrivateCopy, Spool
    from faxdesk.domain.options import FaxOptions
    from faxdesk.engine.compose.staged_document import StagedDocument

_UNLOCK_PROBLEMS: Final = {"wrong": "file.wrong_password", "not_locked": "file.not_locked"}


class Remaking:
    """Safe to use from any thread."""

    def __init__(
        self,
        spool: "Spool",
        worker: "Callable[[], WorkerClient]",
        second_worker: "Callable[[], WorkerClient]",
    ) -> None:
        """`second_worker` makes another one, which is closed again after use."""
        self._spool = spool
        self._worker = worker
        self._second_worker = second_worker

    def unlocked(self, path: Path, password: str) -> "PrivateCopy":
        """A copy of the file without its password; raises FileProblemError."""
        from faxdesk.documents import making
        from faxdesk.documents.client import WorkerFailure
        from faxdesk.documents.spool import SpoolError

        made = self._spool.new_path()
        try:
            locked = self._spool.take(path)
            try:
                outcome = making.unlock(self._worker(), locked.path, password, made)
                if outcome != "unlocked":
                    raise FileProblemError(_UNLOCK_PROBLEMS[outcome])
                return self._spool.add_made(made, made_from=locked)
            finally:
                self._spool.remove(locked.name)
        except WorkerFailure as failure:
            code = "finding.disk_full" if failure.is_disk_full else "file.not_unlocked"
            raise FileProblemError(code) from failure
        except SpoolError as error:
            made.unlink(missing_ok=True)
            raise FileProblemError(f"finding.{error.code}") from error

    def shrunk(
        self,
        staged: "StagedDocument",
        options: "FaxOptions",
        progress: "Progress | None",
        is_stopped: Callable[[], bool],
    ) -> "PrivateCopy":
        """A copy whose heavy pages are as they are faxed; raises FileProblemError, ShrinkingStoppedError.

        Without monochrome photos stay greyscale, as they are faxed; the rest becomes black and white.
        """
        from faxdesk.documents.client import WorkerFailure
        from faxdesk.documents.shrinking import shrink, suitable_threshold_pct
        from faxdesk.documents.spool import SpoolError
        from faxdesk.domain.document.raster import Y_DPI

        copy, made, y_dpi = staged.private_copy(), self._spool.new_path(), Y_DPI[options.quality]
        second = self._second_worker()
        try:
            threshold_pct = options.effective_threshold_pct
            if not options.monochrome:
                threshold_pct = suitable_threshold_pct(self._worker(), copy.path)
            shrink(
                [self._worker(), second],
                copy.path,
                made,
                y_dpi=y_dpi,
                black_threshold_pct=threshold_pct,
                keeps_photos=not options.monochrome,
                progress=progress,
                is_stopped=is_stopped,
            )
            return self._spool.add_made(made, made_from=copy)
        except WorkerFailure as failure:
            code = "finding.disk_full" if failure.is_disk_full else "file.not_shrunk"
            raise FileProblemError(code) from failure
        except (SpoolError, OSError) as error:
            made.unlink(missing_ok=True)
            code = error.code if isinstance(error, SpoolError) else "disk_full"
            raise FileProblemError(f"finding.{code}") from error
        finally:
            second.close()
