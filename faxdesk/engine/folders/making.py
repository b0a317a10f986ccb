"""What goes to whom of one file of a watched folder: made sendable, addressed, packed with its cover."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faxdesk.domain import words
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.document.fitting import Fix
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.errors import FileProblemError
from faxdesk.domain.words import Message
from faxdesk.engine.book.resolving import resolve
from faxdesk.engine.compose.sender_lines import sender_lines
from faxdesk.engine.folders.deps import FolderDeps, RefusedFileError
from faxdesk.engine.submissions import RecipientJob, packed
from faxdesk.numbering import country_of

if TYPE_CHECKING:
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.address_book import AddressBook
    from faxdesk.engine.compose.intake import Intake, StagedDocument
    from faxdesk.engine.folders.instructions import Instructions


def made_ready(
    intake: "Intake", staged: "list[StagedDocument]", told: "Instructions", *, cleans_up: bool
) -> None:
    """Make the one document sendable, in place; raises RefusedFileError where it can't be made so."""
    if cleans_up and staged[0].is_sendable:
        _clean_up(intake, staged, told)
    if staged[0].fix is Fix.SHRINK:
        small = intake.shrunk(staged[0], told.options)
        intake.discard(staged[0])
        staged[0] = small
    wrong = [each for each in staged[0].findings if each.severity is Severity.ERROR]
    plan = intake.plan(staged)
    wrong += [each for each in plan.findings if each.severity is Severity.ERROR]
    if wrong or not staged[0].is_sendable:
        raise RefusedFileError(wrong[0].message if wrong else Message(code="file.not_sendable"))


def _clean_up(intake: "Intake", staged: "list[StagedDocument]", told: "Instructions") -> None:
    try:
        clean = intake.cleaning.cleaned_up(staged[0], told.options)
    except FileProblemError as error:
        if error.code != "file.nothing_to_clean_up":
            raise
    else:
        intake.discard(staged[0])
        staged[0] = clean


class Making:
    """For one thread, and one file."""

    def __init__(
        self, deps: FolderDeps, book: "AddressBook", preferences: "Preferences", from_number: str
    ) -> None:
        self._deps = deps
        self._book = book
        self._preferences = preferences
        self._from_number = from_number

    def recipients(self, told: "Instructions", country: str) -> "tuple[Recipient, ...]":
        found: dict[str, Recipient] = {}
        for each in told.addressees:
            for recipient in resolve(each.to, self._book, default_country=country).recipients:
                named = replace(
                    recipient, name=each.name or recipient.name, company=each.company or recipient.company
                )
                found.setdefault(named.address, named)
        return tuple(found.values())

    def packed(
        self,
        told: "Instructions",
        recipients: "Sequence[Recipient]",
        staged: "Sequence[StagedDocument]",
    ) -> list[RecipientJob]:
        country = country_of(recipients[0].address) or country_of(self._from_number)
        lines = sender_lines(
            self._preferences, from_number=self._from_number, display_name=told.options.from_display_name
        )
        line_for = lines.line_for(self._deps.now_s()) if lines is not None else None
        cover = self._cover(told)
        intake = self._deps.intake()
        if cover is None:
            return packed(intake.packing, staged, recipients, None, country=country, line_for=line_for)
        return packed(
            intake.packing,
            staged,
            recipients,
            lambda each: (cover.for_recipient(each, number=each.address), country),
            line_for=line_for,
        )

    def _cover(self, told: "Instructions") -> Cover | None:
        """The folder's, or what the policy puts before every fax."""
        template = self._deps.policy.held("default_cover", told.cover)
        if not template:
            return None
        fields = CoverFields(
            subject=told.subject,
            reference=told.reference,
            message=told.message,
            sender=self._preferences.cover_sender,
            company=self._preferences.cover_company,
            address=self._preferences.cover_address,
            phone=self._preferences.cover_phone,
            confidentiality=self._preferences.cover_confidentiality,
            sender_number=self._from_number,
            date=words.date_text(self._deps.now_s()),
        )
        return Cover(template=template, fields=fields)
