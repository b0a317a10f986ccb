"""Makes another private copy of a document: without its password, its heavy pages smaller, its scans clean.

Loads the documents room with its first call.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import FileProblemError

if TYPE_CHECKING:
    from faxdesk.documents.cleaning_up import CleanedUp
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
        from faxdesk.documents.shrinking import shrink, suitable_threshold_pct
        from faxdesk.domain.document.raster import Y_DPI

        copy = staged.private_copy()

        def make(workers: "Sequence[WorkerClient]", made: Path) -> None:
            threshold_pct = options.effective_threshold_pct
            if not options.monochrome:
                threshold_pct = suitable_threshold_pct(workers[0], copy.path)
            shrink(
                workers,
                copy.path,
                made,
                y_dpi=Y_DPI[options.quality],
                black_threshold_pct=threshold_pct,
                keeps_photos=not options.monochrome,
                progress=progress,
                is_stopped=is_stopped,
            )

        return self._made(copy, make, "file.not_shrunk")

    def cleaned_up(
        self,
        copy: "PrivateCopy",
        options: "FaxOptions",
        progress: "Progress | None",
        is_stopped: Callable[[], bool],
    ) -> "tuple[PrivateCopy, CleanedUp]":
        """A copy whose scanned pages are clean, as they are faxed; raises as `shrunk` does."""
        from faxdesk.documents.cleaning_up import clean_up
        from faxdesk.domain.document.raster import Y_DPI

        found: list[CleanedUp] = []

        def make(workers: "Sequence[WorkerClient]", made: Path) -> None:
            y_dpi = Y_DPI[options.quality]
            found.append(
                clean_up(workers, copy.path, made, y_dpi=y_dpi, progress=progress, is_stopped=is_stopped)
            )

        made = self._made(copy, make, "file.not_cleaned_up")
        if not found[0].pages:
            self._spool.remove(made.name)
            raise FileProblemError("file.nothing_to_clean_up")
        return made, found[0]

    def in_own_dots(
        self,
        copy: "PrivateCopy",
        options: "FaxOptions",
        progress: "Progress | None",
        is_stopped: Callable[[], bool],
    ) -> "tuple[PrivateCopy, tuple[int, ...]]":
        """A copy whose shaded pages are FaxDesk's dots, and those pages, from 1; raises as `shrunk` does."""
        from faxdesk.documents.own_dots import own_dots
        from faxdesk.domain.document.raster import Y_DPI

        pages: list[int] = []

        def make(workers: "Sequence[WorkerClient]", made: Path) -> None:
            y_dpi = Y_DPI[options.quality]
            pages.extend(
                own_dots(workers, copy.path, made, y_dpi=y_dpi, progress=progress, is_stopped=is_stopped)
            )

        made = self._made(copy, make, "file.not_in_own_dots")
        if not pages:
            self._spool.remove(made.name)
            raise FileProblemError("file.no_shades")
        return made, tuple(pages)

    def _made(
        self,
        copy: "PrivateCopy",
        make: "Callable[[Sequence[WorkerClient], Path], None]",
        problem: str,
    ) -> "PrivateCopy":
        """What `make` writes with two workers; raises FileProblemError, by `problem` where a worker fails."""
        from faxdesk.documents.client import WorkerFailure
        from faxdesk.documents.spool import SpoolError

        made, second = self._spool.new_path(), self._second_worker()
        try:
            make([self._worker(), second], made)
            return self._spool.add_made(made, made_from=copy)
        except WorkerFailure as failure:
            code = "finding.disk_full" if failure.is_disk_full else problem
            raise FileProblemError(code) from failure
        except (SpoolError, OSError) as error:
            made.unlink(missing_ok=True)
            code = error.code if isinstance(error, SpoolError) else "disk_full"
            raise FileProblemError(f"finding.{code}") from error
        finally:
            second.close()
