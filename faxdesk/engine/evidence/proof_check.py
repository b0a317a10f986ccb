"""Checks a proof: the file as a whole, each attachment, the chain, and that these tell of the same faxes."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faxdesk.domain.chain_check import Finding, Kind
from faxdesk.domain.chain_file import LogCheck
from faxdesk.domain.words import Message, Value
from faxdesk.engine.evidence.log_file import check_file
from faxdesk.engine.evidence.proof import EVENTS, FACTS, FORMAT

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient

_BROKEN = (ValueError, LookupError, TypeError, AttributeError, OSError, RecursionError)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedProof:
    """Attributes:
    attachments: name and SHA-256 of each, as they are.
    links: how many links of the chain were checked.
    """

    attachments: tuple[tuple[str, str], ...]
    links: int
    chain: str
    last_hash: str
    findings: tuple[Finding, ...]


def check_proof(worker: "WorkerClient", path: Path) -> CheckedProof | None:
    """None where this is no proof of ours at all; raises FileProblemError, OSError."""
    from faxdesk.documents import making
    from faxdesk.documents.scratch import scratch_folder

    with scratch_folder() as folder:
        answer = making.take_apart(worker, path, folder)
        files = {str(each["name"]): folder / each["file"] for each in answer["files"] if each["file"]}
        lost = [str(each["name"]) for each in answer["files"] if not each["file"]]
        if answer["hash_fits"] is None and FACTS not in files and EVENTS not in files:
            return None
        digests = {name: sha256(file.read_bytes()).hexdigest() for name, file in files.items()}
        stated = _stated(files.get(FACTS))
        log = check_file(files[EVENTS]) if EVENTS in files else LogCheck()
        findings = [
            *_of_whole(answer),
            *_of_attachments(stated, digests, lost),
            *log.findings(),
            *_of_faxes(stated, log, digests),
        ]
    return CheckedProof(
        attachments=tuple(digests.items()),
        links=log.links,
        chain=log.name,
        last_hash=log.last_hash,
        findings=tuple(findings),
    )


def _stated(path: Path | None) -> Mapping[str, Any] | None:
    """What the proof says is attached; None where that can't be read."""
    try:
        stated = json.loads(path.read_bytes()) if path is not None else None
        if stated is None or stated["format"] != FORMAT:
            return None
        [(each["name"], each["sha256"]) for each in stated["attachments"]]
        [(each["id"], each["file"]["sha256"], each["file"]["attached_as"]) for each in stated["faxes"]]
    except _BROKEN:
        return None
    return dict(stated)


def _of_whole(answer: Mapping[str, Any]) -> Iterator[Finding]:
    if not answer["hash_fits"]:
        yield _finding(Kind.CHANGED, "audit.proof_changed")
    if not answer["is_pdf"]:
        yield _finding(Kind.CHANGED, "audit.no_pdf")


def _of_attachments(
    stated: Mapping[str, Any] | None, digests: Mapping[str, str], lost: list[str]
) -> Iterator[Finding]:
    if stated is None:
        yield _finding(Kind.CHANGED, "audit.no_facts")
        return
    expected = {each["name"]: each["sha256"] for each in stated["attachments"]}
    for name, digest in expected.items():
        if name not in digests:
            yield _finding(Kind.MISSING, "audit.attachment_missing", name=name)
        elif digests[name] != digest:
            yield _finding(Kind.CHANGED, "audit.attachment_changed", name=name)
    for name in [*digests, *lost]:
        if name not in expected and name != FACTS:
            yield _finding(Kind.ADDED, "audit.attachment_added", name=name)


def _of_faxes(
    stated: Mapping[str, Any] | None, log: LogCheck, digests: Mapping[str, str]
) -> Iterator[Finding]:
    """The document that is attached is the one that the chain has, and the proof states."""
    for fax in stated["faxes"] if stated is not None else ():
        attached, digest = fax["file"]["attached_as"], fax["file"]["sha256"]
        in_chain = log.files.get(str(fax["id"]), digest)
        if in_chain != digest or (attached is not None and digests.get(attached) not in {None, digest}):
            message = Message(code="audit.other_file_sent")
            fax_id = int(fax["id"]) if str(fax["id"]).isdecimal() else None
            yield Finding(kind=Kind.CHANGED, number=None, fax_id=fax_id, at=None, message=message)


def _finding(kind: Kind, code: str, **values: Value) -> Finding:
    message = Message(code=code, values=values)
    return Finding(kind=kind, number=None, fax_id=None, at=None, message=message)
