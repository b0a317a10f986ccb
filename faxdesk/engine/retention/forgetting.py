"""Forgets a person: takes them out of faxes, book and drafts, and says what stays, and why."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from faxdesk.domain.acts import Act
from faxdesk.domain.errors import CommandRefusedError, JournalError
from faxdesk.domain.fax.state import ENDED
from faxdesk.domain.people.folding import digits_of, fold
from faxdesk.domain.people.recipient import STAND_IN
from faxdesk.domain.retention import Forgotten, KeptBack, Person, Swept
from faxdesk.domain.words import listed

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import Contact
    from faxdesk.engine.draft.draft import Draft
    from faxdesk.engine.draft.drafts import Drafts
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.retention.purging import Purging
    from faxdesk.engine.stores import Stores

Values = dict[str, str | int]

LETTERHEAD: Final = "letterhead"
"""The name under which a desk's window keeps numbers of the office's own letters."""

_FEWEST_DIGITS: Final = 6
_MOST_LISTED: Final = 20


class _Drafts(NamedTuple):
    """How many are deleted, and how many stay as somebody has them open."""

    deleted: int
    left_open: int


class _TakenOut(NamedTuple):
    """Faxes that were taken out, archives in which that could not be, and what stays."""

    fax_ids: tuple[int, ...]
    unreached: tuple[str, ...]
    kept: tuple[KeptBack, ...]


class Forgetting:
    """For one thread; blocks. What it is cut off in is taken up by doing it once more."""

    def __init__(
        self,
        stores: "Stores",
        purging: "Purging",
        drafts: "Callable[[], Drafts]",
        now_s: "Clock",
        *,
        folder: Path,
        is_team: bool,
    ) -> None:
        """`folder` is where all data lies."""
        self._journal = stores.journal
        self._desk = stores.desk
        self._purging = purging
        self._drafts = drafts
        self._now_s = now_s
        self._folder = folder
        self._is_team = is_team

    def forget(self, person: Person, *, is_dry: bool) -> Forgotten:
        """Raises CommandRefusedError, and does nothing, where any of their faxes is under legal hold."""
        held = [each.id for each in person.faxes if self._journal.retention.is_held(each.id)]
        if held:
            raise CommandRefusedError("command.person_held", n=len(held), faxes=_listed(held))
        over = tuple(each.id for each in person.faxes if each.state in ENDED)
        kept = list(self._kept(person))
        archived = self._journal.retention.archived_among(over)
        unreached = self._missing_archives()
        if not is_dry:
            taken_out = self._take_out(over)
            over = taken_out.fax_ids
            unreached += taken_out.unreached
            kept += taken_out.kept
            self._forget_contacts(person)
            self._journal.retention.soil(at_s=self._now_s())
            for address in person.addresses:
                self._journal.retention.drop_number(address)
            self._forget_at_desk(person)
        if unreached:
            files = ", ".join(dict.fromkeys(unreached))
            kept.append(KeptBack(code="retention.archives_unreached", values={"files": files}))
        drafts = self._forget_drafts(person, is_dry=is_dry)
        if drafts.left_open:
            kept.append(KeptBack(code="retention.open_draft"))
        copies = 0 if is_dry else self._purging.delete_copies(float("inf"))
        if not is_dry:
            self._write_down(over, person)
            self._purging.delete_left()
            if not self._purging.clean() and not self._is_team:
                kept.append(KeptBack(code="retention.file_in_use"))
        return Forgotten(
            fax_ids=over,
            archived_ids=tuple(each for each in over if each in archived),
            contact_ids=person.contact_ids,
            thinned_ids=person.thinned_ids,
            drafts=drafts.deleted,
            copies=copies,
            kept=tuple(kept),
            is_dry=is_dry,
        )

    def _missing_archives(self) -> list[str]:
        missing = self._journal.archives.missing() if self._journal.can_archive else ()
        return [each.shown for each in missing]

    def _take_out(self, fax_ids: tuple[int, ...]) -> _TakenOut:
        """Fax by fax; documents that others share stay, and what lies in an archive that can't be written."""
        shared: list[int] = []
        done: list[int] = []
        unreached: list[str] = []
        for fax_id in fax_ids:
            fax = self._journal.listing.fax(fax_id)
            try:
                swept = self._journal.retention.forget(fax_id, at_s=self._now_s())
            except JournalError:
                file_name = self._journal.archives.name_of_fax(fax_id) if self._journal.can_archive else None
                if file_name is None:
                    raise
                unreached.append(file_name)
                continue
            done.append(fax_id)
            self._purging.delete_files(swept)
            name = fax.payload.spool_name
            if name is not None and self._journal.work.owned_in_spool([name]):
                shared.append(fax_id)
        kept: tuple[KeptBack, ...] = ()
        if shared:
            values: Values = {"n": len(shared), "faxes": _listed(shared)}
            kept = (KeptBack(code="retention.shared_document", values=values, fax_ids=tuple(shared)),)
        return _TakenOut(tuple(done), tuple(unreached), kept)

    def _kept(self, person: Person) -> Iterator[KeptBack]:
        """What is not taken out, whatever is."""
        if person.faxes:
            yield KeptBack(code="retention.proof")
        open_ids = tuple(each.id for each in person.faxes if each.state not in ENDED)
        if open_ids:
            values: Values = {"n": len(open_ids), "faxes": _listed(open_ids)}
            yield KeptBack(code="retention.on_its_way", values=values, fax_ids=open_ids)
        for address in person.shared:
            yield KeptBack(code="retention.shared_number", values={"number": address})
        if any(each.do_not_fax for each in self._contacts(person)):
            yield KeptBack(code="retention.do_not_fax")
        yield from self._kept_outside(person)
        if self._is_team:
            yield KeptBack(code="retention.server")

    def _kept_outside(self, person: Person) -> Iterator[KeptBack]:
        """What lies where FaxDesk put it for somebody, and deletes nothing."""
        from faxdesk.domain.hot_folder import hot_folders

        preferences = self._desk.settings.load()
        if preferences.report_folder:
            reports = sum(
                any(Path(preferences.report_folder).glob(f"* fax {each.id} report.pdf"))
                for each in person.faxes
            )
            if reports:
                values: Values = {"n": reports, "folder": preferences.report_folder}
                yield KeptBack(code="retention.reports", values=values)
        for folder in hot_folders(preferences.hot_folders):
            if any(_names(person, text) for text in folder.to):
                yield KeptBack(code="retention.folder_setting", values={"folder": folder.path})
            if person.faxes:
                yield KeptBack(code="retention.folders", values={"folder": folder.path})
        by_hand = len(list((self._folder / "backups").glob("journal-*.db")))
        if by_hand:
            values = {"n": by_hand, "folder": str(self._folder / "backups")}
            yield KeptBack(code="retention.backups", values=values)

    def _contacts(self, person: Person) -> "list[Contact]":
        return self._journal.contacts.contacts(person.contact_ids)

    def _forget_contacts(self, person: Person) -> None:
        """Out of the book; of one who may not be faxed the numbers stay, and that."""
        contacts = self._journal.contacts
        found = self._contacts(person)
        with self._journal.transaction():
            contacts.remove([each.id for each in found if each.do_not_fax is None])
            stay = [_bare(each) for each in found if each.do_not_fax is not None]
            stay += [
                replace(each, numbers=tuple(n for n in each.numbers if n.address not in person.addresses))
                for each in contacts.contacts(person.thinned_ids)
            ]
            contacts.put(stay, at_s=self._now_s())

    def _forget_at_desk(self, person: Person) -> None:
        """Numbers in the office's letters that somebody has said yes to."""
        window = self._desk.window
        before = window.recall(LETTERHEAD).split()
        after = [each for each in before if each not in person.addresses]
        if after != before:
            window.keep(LETTERHEAD, " ".join(after))

    def _forget_drafts(self, person: Person, *, is_dry: bool) -> _Drafts:
        """Those that nobody has open, with the private copies that they needed."""
        drafts = self._drafts()
        count, names, are_open = drafts.forget(lambda each: _is_to(person, each), is_dry=is_dry)
        if not is_dry:
            unowned = names - drafts.copy_names() - self._journal.work.owned_in_spool(names)
            self._purging.delete_files(Swept(files=tuple(unowned)))
        return _Drafts(count, are_open)

    def _write_down(self, fax_ids: tuple[int, ...], person: Person) -> None:
        contacts = sorted({*person.contact_ids, *person.thinned_ids})
        detail = {"faxes": list(fax_ids), "contacts": contacts}
        self._journal.write_act(Act(what="person_forgotten", at_s=self._now_s(), detail=detail))


def _bare(contact: "Contact") -> "Contact":
    """Without anything but the numbers, and that they may not be faxed."""
    numbers = tuple(replace(each, label="") for each in contact.numbers)
    refusal = contact.do_not_fax and replace(contact.do_not_fax, reason="")
    return type(contact)(id=contact.id, name=f"{STAND_IN}{contact.id}", numbers=numbers, do_not_fax=refusal)


def _is_to(person: Person, draft: "Draft") -> bool:
    known = (each.recipient for each in draft.known)
    named = (text for each in known for text in (each.address, each.name, each.company))
    files = (each.source.name for each in draft.documents)
    texts = (*draft.recipients, draft.typing, *named, *files, *asdict(draft.cover_fields).values())
    return any(_names(person, text) for text in texts)


def _names(person: Person, text: str) -> bool:
    """Whether a text has their name, or one of their numbers in some spelling."""
    if person.name and f" {fold(person.name)} " in f" {fold(text)} ":
        return True
    typed = digits_of(text).lstrip("0")
    digits = [digits_of(address) for address in person.addresses if address.startswith("+")]
    if any(each in typed or (len(typed) >= _FEWEST_DIGITS and each.endswith(typed)) for each in digits):
        return True
    return any(address in text for address in person.addresses)


def _listed(ids: Sequence[int]) -> str:
    """Their numbers in a sentence; of many the first."""
    more = ["…"] if len(ids) > _MOST_LISTED else []
    return listed([*map(str, ids[:_MOST_LISTED]), *more])
