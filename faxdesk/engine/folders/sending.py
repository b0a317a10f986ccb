"""One file of a watched folder becomes faxes: taken in, packed, judged, and queued with its claim."""

import logging
from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import FileProblemError, InvalidInputError
from faxdesk.domain.fax.folder_file import FolderFile
from faxdesk.domain.fax.state import State
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.people.guard import GuardSettings
from faxdesk.domain.words import Message
from faxdesk.engine.address_book import AddressBook
from faxdesk.engine.compose.concerns import Concern, Proposal, Weight, judge
from faxdesk.engine.compose.first_page import first_page_text, letterhead_numbers, named_fax_numbers
from faxdesk.engine.compose.foretelling import foretold, without_covers
from faxdesk.engine.folders.deps import FolderDeps, RefusedFileError
from faxdesk.engine.folders.instructions import Instructions, instructions_for
from faxdesk.engine.folders.making import Making, made_ready
from faxdesk.engine.submissions import RecipientJob, Submissions, discard
from faxdesk.numbering import country_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faxdesk.domain.hot_folder import HotFolder
    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.compose.intake import StagedDocument
    from faxdesk.engine.folders.claims import Claim
    from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)


class Sending:
    """For one thread. Blocks for as long as the documents take."""

    def __init__(self, deps: FolderDeps, stores: "Stores") -> None:
        self._deps = deps
        self._stores = stores
        self._submissions = Submissions(stores, deps.now_s, ring=_not_yet)
        self._book = AddressBook(stores, deps.now_s)

    def send(self, folder: "HotFolder", claim: "Claim") -> None:
        """Queue a claimed file, once for all; raises RefusedFileError where it can't be faxed.

        What a person would be asked of waits on hold for one.
        """
        document = claim.document
        if document is None:
            raise RefusedFileError(Message(code="folder.gone"))
        preferences = self._stores.desk.settings.load()
        from_number = self._deps.accounts().from_number(preferences)
        intake = self._deps.intake()
        try:
            with self._taken(document, preferences, from_number) as staged:
                told = self._instructions(folder, claim, preferences, from_number, staged)
                made_ready(intake, staged, told, cleans_up=preferences.clean_up == "always")
                self._queue(folder, claim, told, preferences, from_number, staged)
        except (InvalidInputError, FileProblemError) as error:
            raise RefusedFileError(error.message) from error

    @contextmanager
    def _taken(
        self, document: "Path", preferences: "Preferences", from_number: str
    ) -> "Iterator[list[StagedDocument]]":
        """The document, in a list of one whose copy is gone after the block, whatever was made of it."""
        intake = self._deps.intake()
        staged = [intake.take(document, country=country_of(from_number) or preferences.default_country)]
        try:
            yield staged
        finally:
            for each in staged:
                intake.discard(each)

    def _instructions(
        self,
        folder: "HotFolder",
        claim: "Claim",
        preferences: "Preferences",
        from_number: str,
        staged: "list[StagedDocument]",
    ) -> Instructions:
        country = country_of(from_number) or preferences.default_country
        told = instructions_for(
            folder,
            claim,
            preferences,
            country=country,
            own_numbers={from_number, *letterhead_numbers(preferences, country)},
            first_page=lambda: first_page_text(self._deps.intake().worker(), staged),
        )
        return replace(told, options=self._deps.policy.shape(told.options))

    def _queue(
        self,
        folder: "HotFolder",
        claim: "Claim",
        told: Instructions,
        preferences: "Preferences",
        from_number: str,
        staged: "Sequence[StagedDocument]",
    ) -> None:
        country = country_of(from_number) or preferences.default_country
        making = Making(self._deps, self._book, preferences, from_number)
        recipients = making.recipients(told, country)
        intake = self._deps.intake()
        jobs = making.packed(told, recipients, staged)
        parts = foretold(intake, jobs[0].payloads, told.options)
        pages = without_covers(jobs[0].payloads, parts)
        jobs = [each.timed_by_files(parts) for each in jobs]
        proposal = Proposal(
            jobs=jobs,
            from_number=from_number,
            own_numbers=letterhead_numbers(preferences, country),
            named_numbers=named_fax_numbers(intake.worker(), staged, country),
            pages=pages,
            monochrome=told.options.monochrome,
        )
        try:
            concerns = judge(proposal, self._submissions, settings=_guard(preferences.guard, folder))
            _check_allowed(concerns)
            self._write(folder, claim, told, from_number, jobs, concerns)
        except BaseException:
            discard(intake.packing, jobs)
            raise

    def _write(
        self,
        folder: "HotFolder",
        claim: "Claim",
        told: Instructions,
        from_number: str,
        jobs: Sequence[RecipientJob],
        concerns: Sequence[Concern],
    ) -> None:
        """Queue it and say that it is, in one: whenever FaxDesk ends, it was faxed once or not yet."""
        journal, now_s = self._stores.journal, self._deps.now_s()
        timing = Timing(priority=told.priority)
        file = FolderFile(
            token=claim.token,
            desk_id=self._stores.desk.id,
            folder=folder.path,
            file_name=claim.document.name if claim.document is not None else "",
            at_s=now_s,
        )
        with journal.transaction():
            ids = self._submissions.send(
                [
                    each.submission(from_number=from_number, options=told.options, timing=timing)
                    for each in jobs
                ]
            )
            journal.folder_files.add(file, ids)
            cause = Message(code="story.from_folder", values={"folder": folder.shown_name})
            for fax in journal.listing.faxes(ids):
                journal.note(fax, cause=cause, at_s=now_s, is_news=False)
                if (concern := _about(fax.recipient.address, concerns)) is not None:
                    journal.move(fax, State.HELD, cause=concern.message, at_s=now_s)
        self._deps.stir()
        log.info("watched folder: %s became faxes %s", claim.token, ids)


_OF_A_SLIP: Final = frozenset({"new_number", "near_known_number", "new_country"})
"""What a person who types may get wrong, and a program that is trusted does not."""


def _not_yet() -> None:
    """Nobody is to look for a fax before the transaction is over that it is written in."""


def _guard(guard: GuardSettings, folder: "HotFolder") -> GuardSettings:
    """Nobody sees what is only told: what would be, is asked of; new numbers too, but of a trusted folder."""
    off = guard.off | _OF_A_SLIP if folder.is_trusted else guard.off - {"new_number"}
    return replace(guard, told=frozenset(), off=off)


def _check_allowed(concerns: Sequence[Concern]) -> None:
    for concern in concerns:
        if concern.weight is Weight.REFUSE:
            raise RefusedFileError(concern.message)


def _about(address: str, concerns: Sequence[Concern]) -> Concern | None:
    """The first that is about this recipient, or about the whole fax."""
    return next(
        (
            each
            for each in concerns
            if not each.recipients or address in {one.address for one in each.recipients}
        ),
        None,
    )
