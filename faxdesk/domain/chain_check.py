"""Goes along a chain, link by link, and says where it was changed. Keeps no more than what it has found."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Any, Final

from faxdesk.domain.chain import NOT_KEPT, Link, hash_after
from faxdesk.domain.words import Message

MOST_FINDINGS: Final = 1_000
"""So many are told one by one; of the others only the count."""

_MOST_SWAPPED: Final = 40
"""Among so many that don't fit, places that were exchanged are looked for: a number of comparisons, cubed."""


class Kind(StrEnum):
    """What was done to the chain."""

    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"
    REORDERED = "reordered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One place where the chain isn't what was written.

    Attributes:
        number: of the link; None where it is about none.
        fax_id: the fax that it is about, as far as that can be told.
        at: its time as text, or the day of a seal.
        message: what is wrong, for a person.
    """

    kind: Kind
    number: int | None
    fax_id: int | None
    at: str | None
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """The chain as it stood at the end of a day; `place` says where that was read."""

    day: str
    number: int
    hash: bytes
    place: str = ""


@dataclass(slots=True)
class _Suspect:
    """A link that doesn't fit, with what stands before it."""

    link: Link
    before: bytes | None


@dataclass(slots=True)
class ChainCheck:
    """Checks links in the order of their numbers: `take` each, then `finish`.

    Attributes:
        before: the hash of the last link; None where it can't be known.
        number: of the last link.
        has_gaps: numbers may be left out, as of events from before the chain.
        may_miss: some are known to be missing, and that is told already.
        count: links so far.
        findings: what was found so far, at most MOST_FINDINGS; all of them after `finish`.
        found: how many that are in all.
    """

    before: bytes | None
    number: int
    has_gaps: bool = False
    count: int = 0
    found: int = 0
    findings: list[Finding] = field(default_factory=list)
    _suspects: list[_Suspect] = field(default_factory=list)
    _removed: dict[int, list[int]] = field(default_factory=dict)
    _seals: deque[Seal] = field(default_factory=deque)
    _last_seal: str = ""
    may_miss: bool = False
    _is_broken: bool = False
    _since: int = 0
    _bad_fax: int | None = None
    last_at: str | None = None

    def expect(self, seals: Iterable[Seal]) -> None:
        """Compare the chain with these seals, as their places are reached."""
        self._seals.extend(sorted(seals, key=lambda seal: seal.number))

    def take(self, link: Link, *, removed_by: int | None = None, is_whole: bool = True) -> None:
        """The next link.

        Args:
            removed_by: the act that took it away, where only its digest is left.
            is_whole: False where its fax's story, whose links' hashes aren't kept, isn't what was written.
        """
        if link.number <= self.number:
            self._tell(Kind.ADDED, link, "audit.added")
            return
        if link.hash is None and link.removed is None:
            self._tell(Kind.ADDED, link, "audit.added")
            return
        is_gap = link.number != self.number + 1 and not self.has_gaps
        if is_gap and not self.may_miss:
            self._tell_gap(link)
        if link.hash == NOT_KEPT:
            self._go_on(link, is_after_gap=is_gap, is_whole=is_whole)
        else:
            self._compare(link, is_after_gap=is_gap)
        self.number, self.count = link.number, self.count + 1
        self.last_at = link.at or self.last_at
        if removed_by is not None:
            self._removed.setdefault(removed_by, []).append(link.number)
        self._look_for_removals(link)
        self._compare_seals()

    def finish(self, number: int, last_hash: bytes | None) -> None:
        """The chain is said to end with this number and hash."""
        self._explain()
        if number > self.number:
            values = {"n": number - self.number}
            self.tell(Kind.MISSING, Message(code="audit.cut_off", values=values), number=self.number + 1)
        elif last_hash is not None and self.before != last_hash and not self._is_told:
            self.tell(Kind.CHANGED, Message(code="audit.other_end"), number=self.number, at=self.last_at)
        for seal in self._seals:
            message = Message(code="audit.beyond_seal", values={"day": seal.day, "place": seal.place})
            self.tell(Kind.MISSING, message, number=seal.number, at=seal.day)
        for numbers in self._removed.values():
            message = Message(code="audit.removed_by_nobody", values={"n": len(numbers)})
            self.tell(Kind.MISSING, message, number=numbers[0])
        self.findings.sort(key=lambda finding: finding.number or 0)

    @property
    def _is_told(self) -> bool:
        """Why the last link's hash can't be known, or is another one, is among the findings."""
        return self._is_broken or (self._since > 0 and self.before is None)

    def tell(
        self,
        kind: Kind,
        message: Message,
        *,
        number: int | None = None,
        fax_id: int | None = None,
        at: str | None = None,
    ) -> None:
        """Add what was found, by this or by somebody else."""
        self.found += 1
        if len(self.findings) < MOST_FINDINGS:
            finding = Finding(kind=kind, number=number, fax_id=fax_id, at=at, message=message)
            self.findings.append(finding)

    def _tell(self, kind: Kind, link: Link, code: str, **values: Any) -> None:
        message = Message(code=code, values=values)
        self.tell(kind, message, number=link.number, fax_id=link.fax_id, at=link.at)

    def _tell_gap(self, link: Link) -> None:
        message = Message(code="audit.missing", values={"n": link.number - self.number - 1})
        self.tell(Kind.MISSING, message, number=self.number + 1, at=link.at)

    def _go_on(self, link: Link, *, is_after_gap: bool, is_whole: bool) -> None:
        """A link whose hash isn't kept: whether it fits shows at the next one that is."""
        self._since = self._since or link.number
        digest = link.digest()
        if digest is None:
            self._tell(Kind.CHANGED, link, "audit.unreadable")
        elif not is_whole and self._bad_fax != link.fax_id:
            self._bad_fax = link.fax_id
            self._tell(Kind.CHANGED, link, "audit.changed_story")
        is_known = is_whole and not is_after_gap
        self.before = link.hash_after(self.before) if is_known else None

    def _tell_between(self, link_number: int) -> None:
        values = {"first": self._since}
        message = Message(code="audit.changed_between", values=values)
        self.tell(Kind.CHANGED, message, number=link_number, at=self.last_at)

    def _compare(self, link: Link, *, is_after_gap: bool) -> None:
        digest = link.digest()
        expected = None if self.before is None or digest is None else hash_after(self.before, digest)
        if link.removed is not None:
            self.before = expected
        elif self._since and expected != link.hash and digest is not None:
            # Between the last hash that was kept and this one; where that is known it is told already.
            if self.before is not None and not is_after_gap:
                self._tell_between(link.number)
            self.before, self._since = link.hash, 0
        elif expected != link.hash:
            # After a gap, or after what was removed, nothing can be said of the link itself.
            if digest is None or not (is_after_gap or self.before is None):
                self._suspects.append(_Suspect(link, self.before))
                if len(self._suspects) > MOST_FINDINGS:
                    self._explain()
            self._is_broken, self._since = is_after_gap, 0
            self.before = link.hash
        else:
            self._is_broken, self._since = False, 0
            self.before = link.hash

    def _look_for_removals(self, link: Link) -> None:
        """An act that took events away names them; others were taken away by nobody."""
        if link.number not in self._removed and not isinstance(link.personal, Mapping):
            return
        detail = link.personal.get("detail") if isinstance(link.personal, Mapping) else None
        named = detail.get("events") if isinstance(detail, Mapping) else None
        if isinstance(named, list) and self._removed.get(link.number, []) == named:
            self._removed.pop(link.number, None)
        elif link.withheld is not None:
            self._removed.pop(link.number, None)  # who removed them was forgotten since

    def _compare_seals(self) -> None:
        while self._seals and self._seals[0].number <= self.number:
            seal = self._seals.popleft()
            if seal.number == self.number and self._since and self.before is None:
                self.before, self._since = seal.hash, 0  # why it can't be known is told already
                continue
            if seal.number == self.number and seal.hash == self.before:
                self._last_seal, self._since = seal.day, 0
                continue
            code = "audit.other_seal" if self._last_seal else "audit.other_first_seal"
            values = {"day": seal.day, "since": self._last_seal, "place": seal.place}
            self.tell(Kind.CHANGED, Message(code=code, values=values), number=seal.number, at=seal.day)
            if self._since and seal.number == self.number:
                self.before, self._since = seal.hash, 0

    def _explain(self) -> None:
        """Of the links that don't fit, tell which were exchanged and which were changed."""
        suspects, self._suspects = self._suspects, []
        places = _exchanged(suspects) if 1 < len(suspects) <= _MOST_SWAPPED else {}
        true_hashes = {place: suspects[index].link.hash for index, place in places.items()}
        for index, suspect in enumerate(suspects):
            link = suspect.link
            if index in places:
                self._tell(Kind.REORDERED, link, "audit.reordered", place=places[index])
                continue
            before, digest = true_hashes.get(link.number - 1), link.digest()
            if before and digest and hash_after(before, digest) == link.hash:
                continue  # only what stands before it was exchanged
            self._tell(Kind.CHANGED, link, "audit.changed" if digest else "audit.unreadable")


def _exchanged(suspects: list[_Suspect]) -> dict[int, int]:
    """Which of them, by index, stand in whose place: the number where they would fit."""
    known = {each.before for each in suspects} | {each.link.hash for each in suspects}
    befores = [each for each in known if each is not None]
    found = {}
    for index, each in enumerate(suspects):
        for other in suspects:
            if other is each or each.link.stated is None:
                continue
            digest = each.link.at_number(other.link.number).digest()
            fitting = {each.link.hash, other.link.hash}
            if digest and any(hash_after(before, digest) in fitting for before in befores):
                found[index] = other.link.number
    return found


def is_in_order(numbers: Iterable[int]) -> bool:
    """Whether each number is higher than the one before."""
    return all(one < other for one, other in pairwise(numbers))
