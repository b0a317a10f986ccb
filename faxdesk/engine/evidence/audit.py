"""Goes through the whole journal and says where it was changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.chain import first_hash, first_older_hash
from faxdesk.domain.chain_check import ChainCheck, Finding, Kind, Seal
from faxdesk.domain.words import Message
from faxdesk.engine.evidence import seal_files

if TYPE_CHECKING:
    from faxdesk.engine.records.chain import ChainRecords, Head

_OLDER_AT_ONCE: Final = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What was found.

    Attributes:
        chain: its name.
        links: how many events and acts were checked, those from before the chain among them.
        seals: with how many seals they were compared, the files' among them.
        last, last_hash: how the chain ends; whoever notes these down can tell later that it was not changed.
        found: how many findings there are; the list ends after MOST_FINDINGS.
    """

    chain: str
    links: int
    seals: int
    last: int
    last_hash: str
    found: int
    findings: tuple[Finding, ...]

    @property
    def is_whole(self) -> bool:
        return not self.found


def audit(chain: "ChainRecords", seal_folders: Iterable[Path], *, at_s: float) -> Audit:
    """Check everything; events from before the chain are taken into it first. Raises JournalError.

    Memory doesn't grow with the journal. Others may go on writing: what they add meanwhile isn't looked at.
    """
    while chain.take_in_older(limit=_OLDER_AT_ONCE, at_s=at_s):
        pass
    head = chain.head()
    if head is None:
        check = ChainCheck(before=None, number=0)
        _look_beyond(chain, 0, check)
        return _result("", 0, check, [check])
    older = _check_older(chain, head)
    seals = [*chain.seals(), *_from_files(seal_folders, head.name)]
    missing = chain.missing_files()
    check = ChainCheck(before=first_hash(head.name), number=head.first - 1, may_miss=bool(missing))
    for name in missing:
        check.tell(Kind.MISSING, Message(code="audit.archive_missing", values={"file": name}))
    check.expect(seals)
    for read in chain.links(head.first - 1, head.last):
        check.take(read.link, removed_by=read.removed_by, is_whole=read.is_whole)
    check.finish(head.last, head.last_hash)
    now = chain.head()
    _look_beyond(chain, now.last if now is not None else head.last, check)
    _look_at_states(chain, check)
    return _result(head.name, len(seals), check, [older, check])


def _check_older(chain: "ChainRecords", head: "Head") -> ChainCheck:
    """Events from before the chain: those may have gaps, as nobody kept what was removed then."""
    check = ChainCheck(before=first_older_hash(head.name), number=0, has_gaps=True)
    for read in chain.links(0, head.first - 1):
        check.take(read.link, removed_by=read.removed_by, is_whole=read.is_whole)
    check.finish(check.number, head.older_hash)
    return check


def _look_beyond(chain: "ChainRecords", last: int, check: ChainCheck) -> None:
    for link in chain.beyond(last):
        check.tell(
            Kind.ADDED,
            Message(code="audit.added"),
            number=link.number,
            fax_id=link.fax_id,
            at=link.at,
        )


def _look_at_states(chain: "ChainRecords", check: ChainCheck) -> None:
    for other in chain.other_states():
        values = {"state": other.state, "told": other.told}
        message = Message(code="audit.other_state", values=values)
        check.tell(Kind.CHANGED, message, number=other.number, fax_id=other.fax_id)


def _from_files(folders: Iterable[Path], name: str) -> list[Seal]:
    return [seal for folder in dict.fromkeys(folders) for seal in seal_files.read(folder, name)]


def _result(name: str, seals: int, last: ChainCheck, checks: list[ChainCheck]) -> Audit:
    return Audit(
        chain=name,
        links=sum(check.count for check in checks),
        seals=seals,
        last=last.number,
        last_hash=last.before.hex() if last.before else "",
        found=sum(check.found for check in checks),
        findings=tuple(finding for check in checks for finding in check.findings),
    )
