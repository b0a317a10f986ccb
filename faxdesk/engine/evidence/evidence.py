"""What can be asked of a journal as evidence: whether it was changed, and a copy that others can check."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from faxdesk.domain.acts import ActFilter
from faxdesk.domain.people.rights import Right
from faxdesk.engine.acts import Acts, ToldAct
from faxdesk.engine.evidence import seal_files
from faxdesk.engine.evidence.audit import Audit, audit
from faxdesk.engine.evidence.log_file import export
from faxdesk.engine.files import write_whole
from faxdesk.engine.team.rights import check_right, check_right_for

if TYPE_CHECKING:
    from faxdesk.engine.evidence.proof import GatheredProof, Proofs
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.reports import Reports
    from faxdesk.engine.stores import Stores


class MadeProof(NamedTuple):
    """Where it is, its SHA-256, and of which faxes."""

    path: Path
    sha256: str
    fax_ids: tuple[int, ...]


class Evidence:
    """For one thread. What takes long blocks it."""

    def __init__(
        self,
        stores: "Stores",
        now_s: "Clock",
        seal_folder: Path,
        reports: "Callable[[], Reports]",
        proofs: "Callable[[], Proofs]",
        *,
        version: str,
    ) -> None:
        """`seal_folder` is the one beside the journal."""
        self._reports = reports
        self._proofs = proofs
        self._journal = stores.journal
        self._desk = stores.desk
        self._now_s = now_s
        self._seal_folder = seal_folder
        self._version = version
        self._acts = Acts(stores.journal, now_s)

    def audit(self, more_seals: Sequence[Path] = ()) -> Audit:
        """Check the whole journal, with the seals in these folders too; raises JournalError."""
        folders = seal_files.folders(self._seal_folder, self._desk.settings.load().seal_folder)
        return audit(self._journal.chain, [*folders, *more_seals], at_s=self._now_s())

    def export(self, path: Path) -> int:
        """Write the chain into a file, in place of one that is there; how many lines. Raises FaxDeskError."""
        check_right(self._journal, Right.EXPORT)
        lines = export(self._journal.chain, path, at_s=self._now_s(), program=f"FaxDesk {self._version}")
        self._acts.note("chain_exported", lines=lines)
        return lines

    def export_log(
        self,
        path: Path,
        wanted: ActFilter,
        titles: Sequence[str],
        cells: Callable[[ToldAct], Sequence[str]],
        *,
        separator: str = ",",
    ) -> int:
        """Write these acts as a table for spreadsheets, newest first; how many. Raises FaxDeskError."""
        from faxdesk.contact_files.spreadsheet import write_rows

        check_right(self._journal, Right.EXPORT)
        rows = [cells(told) for told in self._acts.all(wanted)]
        write_whole(path, write_rows(titles, rows, separator=separator))
        self._acts.note("log_exported", count=len(rows))
        return len(rows)

    def gather_proof(self, fax_ids: Sequence[int]) -> "GatheredProof":
        """What proves these faxes, as it is known now; Proofs.write makes the file, on any thread.

        Raises CommandRefusedError for one that isn't there, JournalError.
        """
        check_right_for(self._journal, Right.DOCUMENTS, self._journal.listing.faxes(fax_ids))
        settings = self._desk.settings.load()
        reports = self._reports().gather(self._journal.listing, settings, fax_ids)
        return self._proofs().gather(reports, self._journal.chain)

    def prove(self, fax_ids: Sequence[int], path: Path, *, has_picture: bool | None = None) -> "MadeProof":
        """Write the proof of these faxes at `path`, into a folder by its own name.

        Args:
            has_picture: whether reports show the first page, as in the settings unless given.

        Raises FaxDeskError, OSError.
        """
        gathered = self.gather_proof(fax_ids)
        path = path / gathered.file_name if path.is_dir() else path
        if has_picture is None:
            has_picture = self._desk.settings.load().report_picture
        digest = self._proofs().write(gathered, path, has_picture=has_picture)
        made = MadeProof(path, digest, tuple(each.facts.fax.id for each in gathered.reports))
        self._acts.note_of("proof_saved", made.fax_ids, sha256=digest)
        return made
