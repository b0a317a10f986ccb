"""Two entries for one party become one, and which entries may be that."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from faxdesk.domain.people.contact import MAX_NOTES_CHARS, NO_SETTINGS, Contact, ContactNumber
from faxdesk.domain.people.folding import fold

_TEXTS: Final = ("name", "company", "attention", "language")


def merged(first: Contact, others: Iterable[Contact]) -> Contact:
    """One contact of several: the first one's words, and of the others what it lacks.

    Every number and group stays. Where one of them must not be faxed, nobody faxes the whole.
    """
    for other in others:
        first = _merged(first, other)
    return first


def _merged(first: Contact, other: Contact) -> Contact:
    texts = {name: getattr(first, name) or getattr(other, name) for name in _TEXTS}
    is_new = other.notes and other.notes not in first.notes
    notes = "\n\n".join(filter(None, (first.notes, other.notes))) if is_new else first.notes
    return replace(
        first,
        **texts,
        notes=notes[:MAX_NOTES_CHARS],
        numbers=joined_numbers(first.numbers, other.numbers),
        settings=other.settings if first.settings == NO_SETTINGS else first.settings,
        groups=joined_groups(first.groups, other.groups),
        is_favourite=first.is_favourite or other.is_favourite,
        do_not_fax=first.do_not_fax or other.do_not_fax,
    )


def joined_numbers(
    first: Sequence[ContactNumber], others: Sequence[ContactNumber]
) -> tuple[ContactNumber, ...]:
    """The first ones, then those of the others that aren't among them; the usual number stays the first's."""
    has_default = any(each.is_default for each in first)
    known = {each.address for each in first}
    added = [each for each in others if each.address not in known]
    if has_default:
        added = [replace(each, is_default=False) for each in added]
    return (*first, *added)


def joined_groups(first: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """All of them by name, one that differs in capitals alone not twice."""
    names: dict[str, str] = {}
    for name in (*first, *others):
        names.setdefault(fold(name), name)
    return tuple(names[key] for key in sorted(names))


def duplicates(contacts: Iterable[Contact]) -> list[tuple[Contact, ...]]:
    """Contacts that may be entered twice, each set in the order they came.

    They have the same name and not two different companies, or the same number and names of which one
    holds all words of the other.
    """
    kept = list(contacts)
    sets = _Sets(len(kept))
    for places in _by_name(kept):
        _join_same_company(kept, places, sets)
    for places in _by_number(kept):
        for one, other in pairwise(places):
            if _is_within(kept[one], kept[other]):
                sets.join(one, other)
    return [tuple(kept[place] for place in places) for places in sets.larger_ones()]


def _join_same_company(kept: Sequence[Contact], places: Sequence[int], sets: "_Sets") -> None:
    companies = {fold(kept[place].company) for place in places}
    if len(companies - {""}) <= 1:
        for place in places[1:]:
            sets.join(places[0], place)
        return
    firsts: dict[str, int] = {}
    for place in places:
        sets.join(firsts.setdefault(fold(kept[place].company), place), place)


def _by_name(kept: Sequence[Contact]) -> Iterable[list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, contact in enumerate(kept):
        places[fold(contact.title)].append(place)
    return (found for name, found in places.items() if len(found) > 1 and name)


def _by_number(kept: Sequence[Contact]) -> Iterable[list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, contact in enumerate(kept):
        for number in contact.numbers:
            places[number.address].append(place)
    return (found for found in places.values() if len(found) > 1)


def _is_within(one: Contact, other: Contact) -> bool:
    words, others = set(fold(one.title).split()), set(fold(other.title).split())
    return words <= others or others <= words


class _Sets:
    """Places that belong together, found by joining two at a time."""

    def __init__(self, count: int) -> None:
        self._first = list(range(count))

    def join(self, one: int, other: int) -> None:
        one, other = sorted((self._root(one), self._root(other)))
        self._first[other] = one

    def larger_ones(self) -> list[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for place in range(len(self._first)):
            found[self._root(place)].append(place)
        return [places for places in found.values() if len(places) > 1]

    def _root(self, place: int) -> int:
        while self._first[place] != place:
            self._first[place] = self._first[self._first[place]]
            place = self._first[place]
        return place
