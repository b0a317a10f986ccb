"""Proofs: one PDF/A-3 with reports as its pages, and attached what they are about and their chain."""

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain import words
from faxdesk.domain.words import Message
from faxdesk.engine.evidence.log_file import encoded, first_line
from faxdesk.engine.evidence.pieces import pieces

if TYPE_CHECKING:
    from faxdesk.domain.chain import Link
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.ports import Clock, Spool
    from faxdesk.engine.records.chain import ChainRecords
    from faxdesk.engine.reports import GatheredReport, Reports

FORMAT: Final = "faxdesk-proof"
VERSION: Final = 1
FACTS: Final = "proof.json"
EVENTS: Final = "events.jsonl"

_OLDER_AT_ONCE: Final = 2_000
_PICTURE_KINDS: Final = ((b"%PDF", "pdf", "application/pdf"), (b"II*\0", "tiff", "image/tiff"))


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheredProof:
    """What a proof is made of, read from the journal; any thread may make it.

    Attributes:
        events: what is about these faxes in the chain, as lines of a log.
    """

    reports: "list[GatheredReport]"
    events: list[dict[str, Any]]
    chain: str
    made_at_s: float

    @property
    def file_name(self) -> str:
        """It names nobody."""
        fax = self.reports[0].facts.fax
        day = datetime.fromtimestamp(fax.created_at_s)  # noqa: DTZ006 - local time is meant
        more = f" and {len(self.reports) - 1} more" if len(self.reports) > 1 else ""
        return f"{day:%Y-%m-%d} fax {fax.id}{more} proof.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Attachment:
    name: str
    path: Path
    mime: str
    relationship: str
    description: str = ""

    @property
    def sha256(self) -> str:
        return sha256(self.path.read_bytes()).hexdigest()


class Proofs:
    """Makes them. `gather` belongs to the thread whose journal it reads; `write` blocks, on any."""

    def __init__(
        self,
        reports: "Reports",
        spool: "Callable[[], Spool]",
        preview: "Callable[[int, str | None], Path | None]",
        now_s: "Clock",
        *,
        version: str,
    ) -> None:
        """`preview` gives the provider's own picture of a fax, where that is kept."""
        self._reports = reports
        self._spool = spool
        self._preview = preview
        self._now_s = now_s
        self._program = f"FaxDesk {version}"

    def gather(self, reports: "list[GatheredReport]", chain: "ChainRecords") -> GatheredProof:
        """What is known of these faxes now, with their part of the chain; raises JournalError."""
        made_at_s = self._now_s()
        ids = [each.facts.fax.id for each in reports]
        links = _links(chain, ids)
        while any(link.hash is None for link in links) and chain.take_in_older(
            limit=_OLDER_AT_ONCE, at_s=made_at_s
        ):
            links = _links(chain, ids)
        head = chain.head()
        name = "" if head is None else head.name
        lines = [first_line(name, at_s=made_at_s, program=self._program), *pieces(chain, links)]
        return GatheredProof(reports=reports, events=lines, chain=name, made_at_s=made_at_s)

    def write(self, gathered: GatheredProof, path: Path, *, has_picture: bool) -> str:
        """Write the proof in place of what is there; returns its SHA-256. Raises FaxDeskError, OSError."""
        from faxdesk.documents import making
        from faxdesk.documents.scratch import scratch_folder
        from faxdesk.engine.files import write_whole

        with (
            scratch_folder() as folder,
            self._reports.drawn(gathered.reports, has_picture=has_picture) as pages,
        ):
            attachments = self._attachments(gathered, folder)
            job = {
                "pages": str(pages),
                "output": str(folder / "proof.pdf"),
                "title": self._title(gathered),
                "program": self._program,
                "made_at_s": gathered.made_at_s,
                "attachments": [
                    {
                        "name": each.name,
                        "path": str(each.path),
                        "mime": each.mime,
                        "relationship": each.relationship,
                        "description": each.description or f"SHA-256: {each.sha256}",
                    }
                    for each in attachments
                ],
            }
            digest = making.proof(self._reports.worker(), job)
            write_whole(path, (folder / "proof.pdf").read_bytes())
        return digest

    def _title(self, gathered: GatheredProof) -> str:
        fax = gathered.reports[0].facts.fax
        values = {"fax": fax.id, "n": len(gathered.reports)}
        with words.on_paper():
            return words.text(Message(code="report.proof_title", values=values))

    def _attachments(self, gathered: GatheredProof, folder: Path) -> list[_Attachment]:
        """The documents and pictures, the chain, and last what says which those are."""
        files: list[_Attachment] = []
        facts = []
        for each in gathered.reports:
            mine = self._files(each.facts.fax, folder)
            facts.append(_facts(each, mine))
            files += mine
        events = folder / EVENTS
        events.write_bytes(_closed([encoded(line) for line in gathered.events]))
        files.append(_Attachment(name=EVENTS, path=events, mime="application/jsonl", relationship="Data"))
        stated = {
            "format": FORMAT,
            "version": VERSION,
            "program": self._program,
            "made_at": datetime.fromtimestamp(gathered.made_at_s, UTC).isoformat(timespec="seconds"),
            "chain": gathered.chain,
            "faxes": facts,
            "attachments": [
                {"name": each.name, "sha256": each.sha256, "size_bytes": each.path.stat().st_size}
                for each in files
            ],
        }
        path = folder / FACTS
        path.write_text(json.dumps(stated, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        description = "What is attached, with its SHA-256, and what is known of the faxes"
        first = _Attachment(
            name=FACTS, path=path, mime="application/json", relationship="Data", description=description
        )
        return [first, *files]

    def _files(self, fax: "Fax", folder: Path) -> list[_Attachment]:
        found = []
        if (sent := self._as_sent(fax, folder / f"{fax.id}.pdf")) is not None:
            name = f"fax-{fax.id}-as-sent.pdf"
            found.append(_Attachment(name=name, path=sent, mime="application/pdf", relationship="Source"))
        if (picture := self._picture(fax, folder)) is not None:
            found.append(picture)
        return found

    def _as_sent(self, fax: "Fax", copy: Path) -> Path | None:
        """A copy of the file as it was handed over; None where it isn't here any more as it was."""
        name, digest = fax.payload.spool_name, fax.payload.sha256
        if fax.is_purged or name is None or digest is None or not self._spool().verify(name, digest):
            return None
        try:
            shutil.copyfile(self._spool().path(name), copy)
        except OSError:
            return None  # it went meanwhile
        return copy

    def _picture(self, fax: "Fax", folder: Path) -> _Attachment | None:
        """The provider's own picture of the fax, where it is kept."""
        path = self._preview(fax.id, fax.remote_id)
        if path is None:
            return None
        copy = folder / f"{fax.id}.preview"
        try:
            shutil.copyfile(path, copy)
        except OSError:
            return None
        begins = copy.read_bytes()[:4]
        kinds = ((ending, mime) for magic, ending, mime in _PICTURE_KINDS if begins.startswith(magic))
        ending, mime = next(kinds, ("bin", "application/octet-stream"))
        name = f"fax-{fax.id}-preview.{ending}"
        return _Attachment(name=name, path=copy, mime=mime, relationship="Supplement")


def _links(chain: "ChainRecords", ids: Sequence[int]) -> "list[Link]":
    return sorted((link for fax_id in ids for link in chain.of_fax(fax_id)), key=lambda link: link.number)


def _closed(lines: list[bytes]) -> bytes:
    """With the line that says what all of them together are."""
    content = b"".join(lines)
    return content + encoded({"kind": "file", "sha256": sha256(content).hexdigest()})


def _facts(gathered: "GatheredReport", files: Sequence[_Attachment]) -> dict[str, Any]:
    """What is known of a fax, for a machine; the report says the same to people."""
    fax = gathered.facts.fax
    attached = next((each.name for each in files if each.name.endswith("-as-sent.pdf")), None)
    return {
        "id": str(fax.id),
        "to": fax.recipient.address,
        "name": fax.recipient.name,
        "from": fax.from_number,
        "state": fax.state.value,
        "created_at": _time(fax.created_at_s),
        "ended_at": _time(fax.state_since_s),
        "remote_id": fax.remote_id,
        "failure_reason": fax.failure_reason,
        "file": {
            "sha256": fax.payload.sha256,
            "size_bytes": fax.payload.size_bytes,
            "pages": fax.payload.pages,
            "attached_as": attached,
            "purged_at": None if fax.purged_at_s is None or not fax.is_purged else _time(fax.purged_at_s),
        },
        "documents": [
            {"name": each.name, "sha256": each.sha256, "pages": each.pages} for each in fax.payload.documents
        ],
    }


def _time(at_s: float) -> str:
    return datetime.fromtimestamp(at_s, UTC).isoformat(timespec="seconds")
