"""What a person can ask of retention: leave faxes alone, do now what is due, forget somebody."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faxdesk.domain.acts import Act
from faxdesk.domain.errors import CommandRefusedError, InvalidInputError
from faxdesk.domain.people.rights import Right
from faxdesk.domain.retention import (
    MAX_REASON_CHARS,
    Forgotten,
    Marks,
    Person,
    RetentionRules,
    Standing,
    Swept,
)
from faxdesk.engine.team.rights import check_right, check_right_for

if TYPE_CHECKING:
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.retention.forgetting import Forgetting
    from faxdesk.engine.retention.purging import Purging, Rules
    from faxdesk.engine.stores import Stores

_MOST_COUNTED = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionStatus:
    """How things stand.

    Attributes:
        documents_due, names_due: faxes out of which something would be taken now, the oldest of them.
        is_for_team: the rules are the policy's, for all desks.
    """

    rules: RetentionRules
    standing: Standing
    documents_due: tuple[int, ...]
    names_due: tuple[int, ...]
    is_for_team: bool


class RetentionCommands:
    """For one thread.

    Raises CommandRefusedError where a fax can't take a command, NotAllowedError where a team's role may not.
    """

    def __init__(
        self,
        stores: "Stores",
        purging: "Purging",
        forgetting: "Forgetting",
        rules: "Rules",
        now_s: "Clock",
        *,
        is_team: bool,
    ) -> None:
        self._stores = stores
        self._journal = stores.journal
        self._purging = purging
        self._forgetting = forgetting
        self._rules = rules
        self._now_s = now_s
        self._is_team = is_team

    @property
    def rules(self) -> RetentionRules:
        """How long what is kept."""
        return self._rules(self._stores)

    def marks(self, fax_ids: Sequence[int]) -> dict[int, Marks]:
        """Why faxes are left alone, of those that are."""
        return self._journal.retention.marks(fax_ids)

    def keep(self, fax_ids: Sequence[int]) -> None:
        """Keep the documents of these faxes until that is taken back."""
        with self._journal.transaction():
            faxes = [self._journal.fax(fax_id) for fax_id in fax_ids]
            check_right_for(self._journal, Right.DOCUMENTS, faxes)
            for fax in faxes:
                if fax.is_purged:
                    raise CommandRefusedError("command.purged_already", fax=fax.id)
            marked = self._journal.retention.mark(fax_ids, is_hold=False, reason="", at_s=self._now_s())
            self._write_down("document_kept", marked)

    def keep_no_more(self, fax_ids: Sequence[int]) -> None:
        """Let the documents go when their time has come."""
        with self._journal.transaction():
            faxes = [self._journal.fax(fax_id) for fax_id in fax_ids]
            check_right_for(self._journal, Right.DOCUMENTS, faxes)
            self._write_down(
                "document_not_kept",
                self._journal.retention.unmark(fax_ids, is_hold=False, at_s=self._now_s()),
            )

    def hold(self, fax_ids: Sequence[int], reason: str) -> None:
        """Put faxes under legal hold: nothing of them can be removed, by anybody or by itself."""
        reason = " ".join(reason.split())
        if not reason or len(reason) > MAX_REASON_CHARS:
            raise InvalidInputError("reason", "input.hold_reason", limit=MAX_REASON_CHARS)
        check_right(self._journal, Right.FORGET)
        with self._journal.transaction():
            for fax_id in fax_ids:
                self._journal.fax(fax_id)
            marked = self._journal.retention.mark(fax_ids, is_hold=True, reason=reason, at_s=self._now_s())
            self._write_down("hold_set", marked)

    def lift(self, fax_ids: Sequence[int]) -> None:
        """End the legal hold of these faxes."""
        check_right(self._journal, Right.FORGET)
        with self._journal.transaction():
            for fax_id in fax_ids:
                self._journal.fax(fax_id)
            lifted = self._journal.retention.unmark(fax_ids, is_hold=True, at_s=self._now_s())
            self._write_down("hold_lifted", lifted)

    def held(self) -> list[int]:
        """The faxes under legal hold, oldest first."""
        return self._journal.retention.marked(is_hold=True)

    def kept(self) -> list[int]:
        """The faxes whose documents are kept by hand, oldest first."""
        return self._journal.retention.marked(is_hold=False)

    def status(self) -> RetentionStatus:
        """How things stand."""
        rules, now_s, records = self._rules(self._stores), self._now_s(), self._journal.retention
        documents_s, names_s = rules.documents_until_s(now_s), rules.names_until_s(now_s)
        documents, names = [], []
        if documents_s is not None:
            documents = records.documents_due(documents_s, now_s=now_s, at_most=_MOST_COUNTED)
        if names_s is not None:
            names = records.names_due(names_s, now_s=now_s, at_most=_MOST_COUNTED)
        return RetentionStatus(
            rules=rules,
            standing=records.standing(),
            documents_due=tuple(documents),
            names_due=tuple(names),
            is_for_team=self._is_team,
        )

    def run(self, told: Callable[[Swept], None] = lambda _swept: None) -> Swept:
        """Take out now all that is due. Blocks."""
        check_right(self._journal, Right.FORGET)
        return self._purging.run(told)

    def person_called(self, text: str) -> Person:
        """Raises InvalidInputError where a number or name is nobody's, or several people's."""
        from faxdesk.engine.retention.persons import person_called

        country = self._stores.desk.settings.load().default_country
        return person_called(self._journal, text, default_country=country)

    def person_at(self, address: str) -> Person:
        """Everything about a number."""
        from faxdesk.engine.retention.persons import person_at

        return person_at(self._journal, address)

    def person_of_contact(self, contact_id: int) -> Person:
        """Raises InvalidInputError where the contact is gone."""
        from faxdesk.engine.retention.persons import person_of_contact

        contact = self._journal.contacts.find(contact_id)
        if contact is None:
            raise InvalidInputError("who", "input.nobody", text=str(contact_id))
        return person_of_contact(self._journal, contact)

    def forget(self, person: Person, *, is_dry: bool) -> Forgotten:
        """Take a person out of everything, or say what that would be. Blocks."""
        check_right(self._journal, Right.FORGET)
        return self._forgetting.forget(person, is_dry=is_dry)

    def _write_down(self, what: str, fax_ids: Sequence[int]) -> None:
        if fax_ids:
            one = fax_ids[0] if len(fax_ids) == 1 else None
            detail = {} if one is not None else {"faxes": list(fax_ids)}
            self._journal.write_act(Act(what=what, at_s=self._now_s(), fax_id=one, detail=detail))
