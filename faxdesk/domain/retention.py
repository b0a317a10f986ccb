"""What has to go one day, and what may not: rules, marks on faxes, and what stands for a number that went."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from faxdesk.domain.people.recipient import STAND_IN

if TYPE_CHECKING:
    from faxdesk.domain.fax.state import State
    from faxdesk.domain.preferences import Preferences

DAY_S: Final = 86_400.0

MAX_REASON_CHARS: Final = 200


def is_stand_in(address: str) -> bool:
    """Whether the number was taken out: this only tells one recipient from another."""
    return address.startswith(STAND_IN)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRules:
    """How long what is kept, counted from a fax's end; None for ever.

    Attributes:
        document_days: its document, pictures of it, and what stood on its cover.
        name_days: numbers and names, which never go before the document.
        keeps_first_page: a small picture of the first page goes with the names, not with the document.
    """

    document_days: int | None = None
    name_days: int | None = None
    keeps_first_page: bool = False

    @classmethod
    def of(cls, preferences: "Preferences") -> "RetentionRules":
        """As they are set."""
        document_days = preferences.keep_document_days if preferences.purge_documents else None
        name_days = max(preferences.keep_name_days, document_days or 0) if preferences.pseudonymise else None
        return cls(
            document_days=name_days if document_days is None else document_days,
            name_days=name_days,
            keeps_first_page=preferences.keep_first_page,
        )

    def documents_until_s(self, now_s: float) -> float | None:
        """Documents of what ended by then are due; None: none ever is."""
        return None if self.document_days is None else now_s - self.document_days * DAY_S

    def names_until_s(self, now_s: float) -> float | None:
        """The same of numbers and names."""
        return None if self.name_days is None else now_s - self.name_days * DAY_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """What one step of a purge, or of taking numbers and names out, has done.

    Attributes:
        fax_ids: the faxes that it was done to.
        files: private copies that no fax needs any more; they still have to be deleted.
        has_more: more is due.
    """

    fax_ids: tuple[int, ...] = ()
    files: tuple[str, ...] = ()
    has_more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Why retention leaves a fax alone.

    Attributes:
        is_kept: somebody wants its document kept.
        hold_reason: of the legal hold that it is under; None where it is under none.
        hold_since_s, hold_by: since when, and by whom.
    """

    is_kept: bool = False
    hold_reason: str | None = None
    hold_since_s: float = 0.0
    hold_by: str = ""

    @property
    def is_held(self) -> bool:
        return self.hold_reason is not None


NO_MARKS: Final = Marks()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far retention has come.

    Attributes:
        with_document: faxes that are over and whose documents are kept.
        kept, held: faxes that are marked to be kept, and that are under legal hold.
        soiled_at_s: when something was taken out of which remains may still lie in unused parts of the
            journal's file; None where there are none, and on a server.
        cleaned_at_s: when it was written anew last.
    """

    with_document: int
    kept: int
    held: int
    soiled_at_s: float | None
    cleaned_at_s: float | None


class FaxOf(NamedTuple):
    """What of a fax tells whose it is."""

    id: int
    address: str
    name: str
    state: "State"
    contact_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whom somebody wants to be forgotten.

    Attributes:
        name: as it is written on faxes and in the address book, "" where a number was given alone.
        addresses: numbers that are theirs alone.
        shared: numbers that faxes to others, or other contacts, have as well.
        contact_ids: their contacts; `thinned_ids` are contacts that have the number among others.
        faxes: all of theirs, oldest first.
    """

    name: str = ""
    addresses: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    contact_ids: tuple[int, ...] = ()
    thinned_ids: tuple[int, ...] = ()
    faxes: tuple[FaxOf, ...] = ()

    @property
    def is_known(self) -> bool:
        return bool(self.contact_ids or self.thinned_ids or self.faxes)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBack:
    """Something of a person that stays, and why: a code of domain/words/record/retention.py.

    Attributes:
        fax_ids: the faxes that it is about; () for none.
    """

    code: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    fax_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What was taken out, or would be, when a person is forgotten.

    Attributes:
        fax_ids: faxes out of which number, names and documents are taken; `archived_ids` are those of
            them that lie in archives of old years.
        contact_ids: contacts that are removed; `thinned_ids` lose one of their numbers alone.
        drafts: faxes that somebody composed to them, and that nobody has open.
        copies: copies of the journal that FaxDesk made for itself.
        kept: what stays, and why.
        is_dry: nothing was done.
    """

    fax_ids: tuple[int, ...] = ()
    archived_ids: tuple[int, ...] = ()
    contact_ids: tuple[int, ...] = ()
    thinned_ids: tuple[int, ...] = ()
    drafts: int = 0
    copies: int = 0
    kept: tuple[KeptBack, ...] = ()
    is_dry: bool = False
