"""The documents of a command: taken in, unlocked, arranged, made smaller, and packed as what travels."""

import sys
from argparse import Namespace
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.cli import said
from faxdesk.cli.output import finding_line, note, teller
from faxdesk.domain import words
from faxdesk.domain.document.arrangement import Arrangement
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.document.document import Finding
from faxdesk.domain.document.fitting import ConversionChoice, Fix
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.errors import FileProblemError, InvalidInputError
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words.base import QT_TRANSLATE_NOOP
from faxdesk.engine.compose.intake import Intake, StagedDocument
from faxdesk.engine.compose.sender_lines import LineFor
from faxdesk.engine.submissions import RecipientJob, packed

if TYPE_CHECKING:
    from faxdesk.documents.shrinking import Progress
    from faxdesk.domain.policy import Policy
    from faxdesk.engine.session import Session

_SHRUNK: Final = QT_TRANSLATE_NOOP("Commands", "{done} of {of} pages made smaller")
_CLEANED: Final = QT_TRANSLATE_NOOP("Commands", "{done} of {of} pages cleaned up")

_WORTH_TELLING = frozenset(
    {
        "sent_in_parts",
        "converted_by_office",
        "characters_missing",
        "linked_left_out",
        "cover_pages",
        *("shrunk", "cleaned_up", "blank_pages", "own_dots"),
        "parted_by_size",
        "list_of_values",
        "redaction_not_applied",
        "attachments_left_out",
        "fonts_missing",
        "sign_fonts_missing",
        *("tracked_changes", "changes_accepted", "columns_parted", "fitted_to_width"),
        *("several_sheets", "fonts_not_here", "sign_fonts_not_here"),
    }
)
"""What FaxDesk does to a document, and what its sender may not know of it; the rest is `check`'s to tell."""


def check_words(given: Namespace) -> list[Arrangement]:
    """One arrangement per file; raises InvalidInputError for words that don't go together."""
    has_documents = bool(given.files or given.media_url)
    if (given.files and given.media_url) or not (has_documents or given.cover):
        raise InvalidInputError("files", "input.files_or_urls")
    if not has_documents and not cover_fields(given).says_something:
        raise InvalidInputError("cover", "input.cover_says_nothing")
    if given.cover is None and (given.subject is not None or given.message is not None):
        raise InvalidInputError("cover", "input.cover_needed")
    if given.media_url and (given.pages or given.cover is not None):
        raise InvalidInputError("media_url", "input.files_needed")
    return arrangements_of(given)


def choices_of(given: Namespace) -> list[ConversionChoice]:
    """How office documents are to be made into PDFs."""
    return [choice for choice in ConversionChoice if getattr(given, choice.value, False)]


def cleans_up(policy: "Policy", *, is_asked: bool) -> bool:
    """Whether scanned pages are cleaned up; raises InvalidInputError where the policy is against it."""
    held = policy.held("clean_up", "ask")
    if is_asked and (held == "never" or policy.is_broken):
        raise policy.refusal("clean_up")
    return is_asked or held == "always"


def arrangements_of(given: Namespace) -> list[Arrangement]:
    """One per file; raises InvalidInputError where there are neither one nor as many."""
    arrangements = [Arrangement.typed(text) for text in given.pages]
    if len(arrangements) <= 1 and (given.files or not arrangements):
        return (arrangements or [Arrangement()]) * len(given.files)
    if len(arrangements) != len(given.files):
        raise InvalidInputError("pages", "input.pages_count")
    return arrangements


@contextmanager
def taken(
    intake: Intake,
    given: Namespace,
    options: FaxOptions,
    arrangements: Sequence[Arrangement],
    country: str | None,
) -> Iterator[list[StagedDocument] | None]:
    """The staged documents, whose copies are gone afterwards; None when one of them can't be sent.

    What stands against it has been said then. Raises FaxDeskError.
    """
    staged_documents: list[StagedDocument] = []
    try:
        for name, arrangement in zip(given.files, arrangements, strict=True):
            staged_documents.append(intake.take(Path(name), country=country, choices=choices_of(given)))
            staged_documents[-1] = _arranged(
                intake, _opened(intake, staged_documents[-1], given), arrangement
            )
        if given.clean_up:
            _clean_up(intake, staged_documents, options, given)
        if given.own_dots and not options.monochrome:
            _put_into_dots(intake, staged_documents, options)
        if given.shrink:
            _shrink(intake, staged_documents, options, None if given.json else teller(_SHRUNK))
        yield (
            staged_documents
            if _all_sendable(intake, staged_documents, tells_parts=not hasattr(given, "max_pages"))
            else None
        )
    finally:
        for staged in staged_documents:
            intake.discard(staged)


def jobs_of(
    intake: Intake,
    staged_documents: Sequence[StagedDocument],
    recipients: Sequence[Recipient],
    cover: Cover | None,
    country: str | None,
    line_for: LineFor | None,
) -> list[RecipientJob]:
    """What goes to whom: the same to all, or to each recipient with their own number on the cover.

    Raises FaxDeskError, and leaves nothing behind then.
    """
    if cover is None:
        return packed(intake.packing, staged_documents, recipients, None, country=country, line_for=line_for)
    _tell_of_cover(intake, cover, staged_documents, country)
    return packed(
        intake.packing,
        staged_documents,
        recipients,
        lambda each: (cover.for_recipient(each, number=each.address), country),
        line_for=line_for,
    )


def cover_of(session: "Session", given: Namespace, *, from_number: str) -> Cover | None:
    """The cover that was asked for, or that the policy puts before every fax; raises InvalidInputError."""
    policy = session.policy
    if given.cover is not None:
        policy.check("default_cover", given.cover)
    template = policy.held("default_cover", given.cover or "")
    if not template:
        return None
    if given.media_url:
        raise policy.refusal("default_cover")
    held = policy.enforce(Preferences())
    if given.cover is None:
        held = session.desk.settings.load()
    fields = replace(
        cover_fields(given),
        sender=given.display_name or held.cover_sender,
        company=held.cover_company,
        address=held.cover_address,
        phone=held.cover_phone,
        confidentiality=held.cover_confidentiality,
        sender_number=from_number,
        date=words.date_text(session.now_s()),
    )
    return Cover(template=template, fields=fields)


def cover_fields(given: Namespace) -> CoverFields:
    """What was given to stand on the cover; raises InvalidInputError."""
    return CoverFields(subject=given.subject or "", message=(given.message or "").replace("\\n", "\n"))


def _opened(intake: Intake, staged: StagedDocument, given: Namespace) -> StagedDocument:
    """The document without its password, where it has one and somebody gives it; never from the arguments."""
    if staged.fix is not Fix.UNLOCK:
        return staged
    if given.password_stdin:
        if not hasattr(given, "password"):
            given.password = sys.stdin.readline().rstrip("\r\n")
        return intake.unlock(staged, given.password, sends_without_password=True)
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return staged
    note(said.told("{name} needs a password to open, and would be sent without one.", name=staged.name))
    while password := getpass(said.told("Its password (nothing: don't send it):") + " ", stream=sys.stderr):
        try:
            return intake.unlock(staged, password, sends_without_password=True)
        except FileProblemError as error:
            if error.code != "file.wrong_password":
                raise
            note(words.text(error.message))
    return staged


def _clean_up(
    intake: Intake, staged_documents: list[StagedDocument], options: FaxOptions, given: Namespace
) -> None:
    """Clean up in place what is scanned; what has no scans stays as it is."""
    progress = None if given.json else teller(_CLEANED)
    for index, staged in enumerate(staged_documents):
        if staged.spool is None or (not staged.is_sendable and staged.fix is not Fix.SHRINK):
            continue
        try:
            staged_documents[index] = intake.cleaning.cleaned_up(staged, options, progress=progress)
        except FileProblemError as error:
            if error.code != "file.nothing_to_clean_up":
                raise
            note(f"{staged.name}: {words.text(error.message)}")
            continue
        intake.discard(staged)
        if given.drop_blank and staged_documents[index].blank_pages:
            staged_documents[index] = intake.cleaning.without_blank_pages(staged_documents[index])


def _put_into_dots(intake: Intake, staged_documents: list[StagedDocument], options: FaxOptions) -> None:
    """Make shaded pages FaxDesk's own dots in place; what has none that take long stays as it is."""
    for index, staged in enumerate(staged_documents):
        if not staged.is_sendable:
            continue
        try:
            staged_documents[index] = intake.cleaning.in_own_dots(staged, options)
            intake.discard(staged)
        except FileProblemError as error:
            if error.code != "file.no_shades":
                raise
            note(f"{staged.name}: {words.text(error.message)}")


def _shrink(
    intake: Intake, staged_documents: list[StagedDocument], options: FaxOptions, progress: "Progress | None"
) -> None:
    """Shrink in place what is too large, by itself or together; says what came of it."""
    for index, staged in enumerate(staged_documents):
        if staged.fix is Fix.SHRINK:
            staged_documents[index] = _shrunk(intake, staged, options, progress)
    if any(finding.code == "fax_too_big" for finding in intake.plan(staged_documents).findings):
        for index, staged in enumerate(staged_documents):
            if staged.spool is not None and not staged.is_shrunk:
                staged_documents[index] = _shrunk(intake, staged, options, progress)


def _shrunk(
    intake: Intake, staged: StagedDocument, options: FaxOptions, progress: "Progress | None"
) -> StagedDocument:
    small = intake.shrunk(staged, options, progress=progress)
    intake.discard(staged)
    return small


def _arranged(intake: Intake, staged: StagedDocument, arrangement: Arrangement) -> StagedDocument:
    if arrangement.is_plain or staged.spool is None:
        return staged
    try:
        return intake.arranged(staged, arrangement)
    except InvalidInputError as error:
        error.add_note(staged.name)
        raise


def _all_sendable(intake: Intake, staged_documents: Sequence[StagedDocument], *, tells_parts: bool) -> bool:
    """Whether all can be sent, each and together; says what stands against it, and what is worth telling.

    Without `tells_parts` the command itself tells what it makes of too many pages.
    """
    worth_telling = _WORTH_TELLING if tells_parts else _WORTH_TELLING - {"sent_in_parts"}
    for staged in staged_documents:
        _tell(staged.name, staged.findings, worth_telling)
    whole = intake.plan(staged_documents)
    if not all(staged.is_sendable for staged in staged_documents):
        return False
    _tell("faxdesk", whole.findings, worth_telling)
    return whole.is_sendable


def _tell_of_cover(
    intake: Intake, cover: Cover, staged_documents: Sequence[StagedDocument], country: str | None
) -> None:
    drawn = intake.draw_cover(cover, staged_documents, country=country)
    intake.discard(drawn)
    _tell("faxdesk", drawn.findings, _WORTH_TELLING)


def _tell(name: str, findings: Sequence[Finding], worth_telling: Collection[str]) -> None:
    for finding in findings:
        if finding.severity is Severity.ERROR or finding.code in worth_telling:
            note(finding_line(name, finding))
