"""Cuts out of the chain what is about some faxes, so that it can be checked by itself.

Of links in between that are about others no more is told than their digests. Each piece goes on to the next
seal, where that isn't far: then the seal, kept elsewhere, vouches for it.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.chain import first_hash, first_older_hash
from faxdesk.domain.chain_file import line_of, other_line

if TYPE_CHECKING:
    from faxdesk.domain.chain import Link
    from faxdesk.domain.chain_check import Seal
    from faxdesk.engine.records.chain import ChainRecords, Head

_MOST_OTHERS: Final = 20_000
"""Links of others between two of ours, or up to a seal: 150 bytes each. Further apart, a new piece begins."""

_LOOK_BACK: Final = 2_000


def pieces(chain: "ChainRecords", links: Sequence["Link"]) -> Iterator[dict[str, Any]]:
    """The lines of all pieces that hold these links, which are given in the order of their numbers."""
    head = chain.head()
    if head is None or not links:
        return
    seals = chain.seals()
    ours = {link.number: link for link in links}
    for first, last in _ranges(sorted(ours), head, seals):
        yield from _piece(chain, head, ours, first, last)


def _ranges(numbers: list[int], head: "Head", seals: Sequence["Seal"]) -> list[tuple[int, int]]:
    """From which number to which each piece goes."""
    found = [(numbers[0], numbers[0])]
    for number in numbers[1:]:
        first, last = found[-1]
        crosses = last < head.first <= number  # what was before the chain is a chain of its own
        if number - last > _MOST_OTHERS or crosses:
            found.append((number, number))
        else:
            found[-1] = (first, number)
    return [(first, _sealed(last, head, seals)) for first, last in found]


def _sealed(last: int, head: "Head", seals: Sequence["Seal"]) -> int:
    if last < head.first:
        return last
    reachable = (seal.number for seal in seals if last <= seal.number <= last + _MOST_OTHERS)
    return next(reachable, last)


def _piece(
    chain: "ChainRecords", head: "Head", ours: dict[int, "Link"], first: int, last: int
) -> Iterator[dict[str, Any]]:
    is_older = first < head.first
    number, before = _before(chain, head, first, is_older=is_older)
    part = "older piece" if is_older else "piece"
    yield {"kind": "start", "part": part, "number": number, "hash": before.hex()}
    for seal in chain.seals():
        if number < seal.number <= last:
            yield {"kind": "seal", "day": seal.day, "number": seal.number, "hash": seal.hash.hex()}
    known: bytes | None = before
    end = before
    for read in chain.links(number, last):
        known = read.link.hash_after(known)
        link = read.link.with_hash(known)
        yield line_of(link) if link.number in ours else other_line(link)
        number, end = link.number, known or end
    yield {"kind": "end", "number": number, "hash": end.hex()}


def _before(chain: "ChainRecords", head: "Head", first: int, *, is_older: bool) -> tuple[int, bytes]:
    """The nearest link before this one whose hash is known: it is kept, or follows from one that is."""
    number, known = _kept_before(chain, head, first, is_older=is_older)
    after: bytes | None = known
    for read in chain.links(number, first - 1):
        after = read.link.hash_after(after)
        if after is None:
            break  # it can't be read: the piece begins before it
        if read.link.removed is None:
            number, known = read.link.number, after
    return number, known


def _kept_before(chain: "ChainRecords", head: "Head", first: int, *, is_older: bool) -> tuple[int, bytes]:
    """The nearest link before this one whose hash is kept, with it or as a day's seal."""
    lowest = 0 if is_older else head.first - 1
    sealed = [seal for seal in chain.seals() if lowest < seal.number < first] if not is_older else []
    floor = sealed[-1].number if sealed else lowest
    upto = first - 1
    while upto > floor:
        after = max(floor, upto - _LOOK_BACK)
        hashed = [read.link for read in chain.links(after, upto) if read.link.hash]
        if hashed:
            return hashed[-1].number, hashed[-1].hash or b""
        upto = after
    if sealed:
        return sealed[-1].number, sealed[-1].hash
    return lowest, (first_older_hash if is_older else first_hash)(head.name)
