"""The documents of a command: taken in, unlocked, arranged, made smaller, and packed as what travels."""

import sys
from argparse import Namespace
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.cli.output import finding_line, note
from faxdesk.domain import words
from faxdesk.domain.document.arrangement import Arrangement
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.document.document import Finding
from faxdesk.domain.document.fitting import Fix
from faxdesk.domain.errors import FileProblemError, InvalidInputError
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.severity import Severity
from faxdesk.engine.compose.intake import Draft, Intake
from faxdesk.engine.compose.recipient_jobs import Parcel, packed

if TYPE_CHECKING:
    from faxdesk.documents.shrinking import Progress

_WORTH_TELLING = frozenset(
    {
        "sent_in_parts",
        "converted_by_office",
        "characters_missing",
        "cover_pages",
        "shrunk",
        "parted_by_size",
    }
)
"""What FaxDesk does to a document; what is to be said of the file itself is `check`'s to tell."""


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
) -> Iterator[list[Draft] | None]:
    """The documents as drafts, whose copies are gone afterwards; None when one of them can't be sent.

    What stands against it has been said then. Raises FaxDeskError.
    """
    drafts: list[Draft] = []
    try:
        for name, arrangement in zip(given.files, arrangements, strict=True):
            drafts.append(intake.take(Path(name), country=country))
            drafts[-1] = _arranged(intake, _opened(intake, drafts[-1], given), arrangement)
        if given.shrink:
            _shrink(intake, drafts, options, None if given.json else _tell_progress)
        yield drafts if _all_sendable(intake, drafts, tells_parts=not hasattr(given, "max_pages")) else None
    finally:
        for draft in drafts:
            intake.discard(draft)


def parcels(
    intake: Intake,
    drafts: Sequence[Draft],
    recipients: Sequence[str],
    cover: Cover | None,
    country: str | None,
) -> list[Parcel]:
    """What goes to whom: the same to all, or to each recipient with their own number on the cover.

    Raises FaxDeskError, and leaves nothing behind then.
    """
    if cover is None:
        return packed(intake, drafts, recipients, None, country=country)
    _tell_of_cover(intake, cover, drafts, country)
    return packed(intake, drafts, recipients, lambda number: (cover.filled(recipient_number=number), country))


def cover_of(given: Namespace, *, from_number: str, date: str) -> Cover | None:
    """The cover that was asked for; raises InvalidInputError."""
    if given.cover is None:
        return None
    cover = Cover(template=given.cover, fields=cover_fields(given))
    return cover.filled(sender=given.display_name or "", sender_number=from_number, date=date)


def cover_fields(given: Namespace) -> CoverFields:
    """What was given to stand on the cover; raises InvalidInputError."""
    return CoverFields(subject=given.subject or "", message=(given.message or "").replace("\\n", "\n"))


def _opened(intake: Intake, draft: Draft, given: Namespace) -> Draft:
    """The draft without its password, where it has one and somebody gives it; never from the arguments."""
    if draft.fix is not Fix.UNLOCK:
        return draft
    if given.password_stdin:
        if not hasattr(given, "password"):
            given.password = sys.stdin.readline().rstrip("\r\n")
        return intake.unlock(draft, given.password, sends_without_password=True)
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return draft
    note(f"{draft.name} needs a password to open, and would be sent without one.")
    while password := getpass("Its password (nothing: don't send it): ", stream=sys.stderr):
        try:
            return intake.unlock(draft, password, sends_without_password=True)
        except FileProblemError as error:
            if error.code != "file.wrong_password":
                raise
            note(words.text(error.message))
    return draft


def _shrink(intake: Intake, drafts: list[Draft], options: FaxOptions, progress: "Progress | None") -> None:
    """Shrink in place what is too large, by itself or together; says what came of it."""
    for index, draft in enumerate(drafts):
        if draft.fix is Fix.SHRINK:
            drafts[index] = _shrunk(intake, draft, options, progress)
    if any(finding.code == "fax_too_big" for finding in intake.plan(drafts).findings):
        for index, draft in enumerate(drafts):
            if draft.spool is not None and not draft.is_shrunk:
                drafts[index] = _shrunk(intake, draft, options, progress)


def _shrunk(intake: Intake, draft: Draft, options: FaxOptions, progress: "Progress | None") -> Draft:
    small = intake.shrunk(draft, options, progress=progress)
    intake.discard(draft)
    return small


def _tell_progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {of} pages made smaller", end="\n" if done == of else "", file=sys.stderr)


def _arranged(intake: Intake, draft: Draft, arrangement: Arrangement) -> Draft:
    if arrangement.is_plain or draft.spool is None:
        return draft
    try:
        return intake.arranged(draft, arrangement)
    except InvalidInputError as error:
        error.add_note(draft.name)
        raise


def _all_sendable(intake: Intake, drafts: Sequence[Draft], *, tells_parts: bool) -> bool:
    """Whether all can be sent, each and together; says what stands against it, and what is worth telling.

    Without `tells_parts` the command itself tells what it makes of too many pages.
    """
    worth_telling = _WORTH_TELLING if tells_parts else _WORTH_TELLING - {"sent_in_parts"}
    for draft in drafts:
        _tell(draft.name, draft.findings, worth_telling)
    whole = intake.plan(drafts)
    if not all(draft.is_sendable for draft in drafts):
        return False
    _tell("faxdesk", whole.findings, worth_telling)
    return whole.is_sendable


def _tell_of_cover(intake: Intake, cover: Cover, drafts: Sequence[Draft], country: str | None) -> None:
    drawn = intake.draw_cover(cover, drafts, country=country)
    intake.discard(drawn)
    _tell("faxdesk", drawn.findings, _WORTH_TELLING)


def _tell(name: str, findings: Sequence[Finding], worth_telling: Collection[str]) -> None:
    for finding in findings:
        if finding.severity is Severity.ERROR or finding.code in worth_telling:
            note(finding_line(name, finding))
