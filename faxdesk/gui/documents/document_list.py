"""The documents of the next fax, from drop to Send. No widgets: the cards show what is here."""

import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words import Message
from faxdesk.gui.documents.document_item import Entry, Source, Work, findings_of
from faxdesk.gui.kit.bridge import Bridge

if TYPE_CHECKING:
    from faxdesk.domain.document.arrangement import Arrangement
    from faxdesk.engine.compose.intake import Draft
    from faxdesk.engine.session import Office

__all__ = ["Documents", "Entry", "Source", "Work", "findings_of"]

log = logging.getLogger(__name__)


class Documents(QObject):
    """The list behind the cards.

    Signals:
        arrived, left: an Entry came or went.
        moved: an Entry stands elsewhere.
        entry_changed: an Entry was checked, or its file was found changed.
        changed: any of these; whether the fax can go may have changed.
    """

    arrived = Signal(object)
    left = Signal(object)
    moved = Signal(object)
    entry_changed = Signal(object)
    changed = Signal()

    def __init__(self, office: "Office", bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._bridge = bridge
        self._entries: list[Entry] = []
        self._cover: Entry | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries)

    @property
    def with_cover(self) -> tuple[Entry, ...]:
        """The whole fax as it is looked at: its cover, where it has one, and the documents."""
        return self.entries if self._cover is None else (self._cover, *self._entries)

    def feet(self) -> tuple[str, ...]:
        """What will stand at the foot of each page; with a cover, that says it instead."""
        if self._cover is not None:
            return ()
        return self._office.intake.feet([draft for draft in self.drafts if draft.spool is not None])

    @property
    def drafts(self) -> list["Draft"]:
        """The checked documents, in order."""
        return [entry.draft for entry in self._entries if entry.draft is not None]

    def show_cover(self, cover: Entry | None) -> None:
        """Have this stand before the documents; the one that stood there is given up."""
        before, self._cover = self._cover, cover
        if before is not None:
            self._discard(before)
        if before is not cover:
            self.changed.emit()

    def set_typing(self, entry: Entry, is_typing: bool) -> None:
        """Whether pages are typed for this document that are not kept yet."""
        if entry.has_typed_pages != is_typing:
            entry.has_typed_pages = is_typing
            self.changed.emit()

    def offer_shrinking(self, is_offered: bool) -> None:
        """Offer to shrink the largest document that isn't shrunk yet: together they are too much."""
        able = [entry for entry in self._entries if entry.draft is not None and entry.shrunk is None]
        largest = max(able, key=lambda entry: entry.size_bytes or 0, default=None) if is_offered else None
        for entry in self._entries:
            if entry.is_too_much != (entry is largest):
                entry.is_too_much = entry is largest
                self.entry_changed.emit(entry)

    def add(self, sources: Iterable[Path]) -> list[Path]:
        """Copy and check these files in the background; returns those that are in the list already."""
        there = {entry.source for entry in self._entries}
        twice = []
        for source in sources:
            if source in there:
                twice.append(source)
                continue
            there.add(source)
            entry = Entry(source)
            self._entries.append(entry)
            self.arrived.emit(entry)
            self._take(entry)
        self.changed.emit()
        return twice

    def remove(self, entry: Entry) -> None:
        self._entries.remove(entry)
        entry.generation += 1
        if entry.work is not None:
            entry.work.is_stopped = True
        self._discard(entry)
        self.left.emit(entry)
        self.changed.emit()

    def move(self, entry: Entry, steps: int) -> None:
        """Put a document `steps` further down (up where negative), as far as the list goes."""
        place = self._entries.index(entry)
        target = min(max(place + steps, 0), len(self._entries) - 1)
        if target != place:
            self._entries.insert(target, self._entries.pop(place))
            self.moved.emit(entry)
            self.changed.emit()

    def use_new_version(self, entry: Entry) -> None:
        """Copy and check the file again, in place of what was added."""
        self._discard(entry)
        entry.draft, entry.problem, entry.source_state = None, None, Source.SAME
        entry.work_problem = None
        self.notify(entry)
        self._take(entry)

    def keep_this_version(self, entry: Entry) -> None:
        """Send what was added, whatever became of the file since."""
        entry.source_state = Source.KEPT
        self.notify(entry)

    def arrange(self, entry: Entry, arrangement: "Arrangement") -> None:
        """Send other pages of it, or turned; raises FaxDeskError where it has none such."""
        if entry.draft is not None:
            entry.draft = self._office.intake.arranged(entry.draft, arrangement)
            self.notify(entry)

    def can_turn(self, entry: Entry) -> bool:
        """Whether its pages are the person's: a cover's are laid out by FaxDesk."""
        return entry is not self._cover and bool(entry.pages)

    def turn(self, entry: Entry, page: int, *, is_clockwise: bool) -> None:
        """Turn one of its pages (from 1) by a quarter from how it is faxed now."""
        draft = entry.draft
        if draft is None or not self.can_turn(entry):
            return
        sizes = draft.checked.page_sizes
        is_lying = page <= len(sizes) and sizes[page - 1].is_landscape
        arrangement = draft.arrangement
        self.arrange(entry, arrangement.turned_as_seen(page, is_lying=is_lying, is_clockwise=is_clockwise))

    def replace(self, entry: Entry, draft: "Draft") -> None:
        """Put what was made of a document in its place."""
        before, entry.draft = entry.draft, draft
        entry.problem, entry.work_problem, entry.source_state = None, None, Source.SAME
        entry.generation += 1
        if before is not None:
            self.give_up_draft(before)
        self.notify(entry)

    def look_at_sources(self) -> None:
        """Find out in the background whether any file was changed since it was added."""
        for entry in self._entries:
            if entry.draft is not None and entry.source_state is Source.SAME:
                self._look_at(entry, entry.draft, entry.generation)

    def take(self, entries: Iterable[Entry]) -> None:
        """Empty the list of these without giving up their private copies; the caller has them now."""
        for entry in entries:
            if entry in self._entries:
                self._entries.remove(entry)
                self.left.emit(entry)
        self.changed.emit()

    def restore(self, entries: Sequence[Entry]) -> None:
        """Put back what was taken."""
        for entry in entries:
            self._entries.append(entry)
            self.arrived.emit(entry)
            self.entry_changed.emit(entry)
        self.changed.emit()

    def discard_all(self, entries: Iterable[Entry]) -> None:
        """Delete these private copies at once: the window is closing, and nothing runs in the background."""
        cover, self._cover = self._cover, None
        for entry in (*entries, *([cover] if cover is not None else [])):
            entry.generation += 1
            if entry.work is not None:
                entry.work.is_stopped = True
            if entry.draft is not None:
                self._office.intake.discard(entry.draft)

    def give_up(self, entries: Iterable[Entry]) -> None:
        """Give up the private copies of entries that were taken."""
        for entry in entries:
            self._discard(entry)

    def give_up_draft(self, draft: "Draft") -> None:
        """Delete the private copy of a draft that stands in no list."""
        self._bridge.run(lambda: self._office.intake.discard(draft), lambda _none: None, self._log)

    def notify(self, entry: Entry) -> None:
        """Tell everybody that this entry is different now."""
        if entry in self._entries:
            self.entry_changed.emit(entry)
            self.changed.emit()

    def _take(self, entry: Entry) -> None:
        entry.generation += 1
        generation = entry.generation

        def taken(draft: "Draft") -> None:
            if entry.generation != generation:
                self.give_up_draft(draft)
                return
            entry.draft = draft
            self.notify(entry)

        def refused(error: Exception) -> None:
            if entry.generation == generation:
                entry.problem = _problem(error)
                self.notify(entry)

        # Pictures and texts are laid out for the paper of the office's own country.
        country = self._office.journal.settings.load().default_country
        self._bridge.run(lambda: self._office.intake.take(entry.source, country=country), taken, refused)

    def _look_at(self, entry: Entry, draft: "Draft", generation: int) -> None:
        def looked(state: str) -> None:
            if entry.generation == generation and entry.source_state is Source.SAME and state != Source.SAME:
                entry.source_state = Source(state)
                self.notify(entry)

        self._bridge.run(lambda: self._office.intake.source_state(draft), looked, self._log)

    def _discard(self, entry: Entry) -> None:
        if entry.draft is not None:
            self.give_up_draft(entry.draft)

    @staticmethod
    def _log(error: Exception) -> None:
        log.error("a document's copy could not be looked after: %s", type(error).__name__)


def _problem(error: Exception) -> Message:
    if isinstance(error, FaxDeskError):
        return error.message
    log.error("a document could not be taken in", exc_info=error)
    return Message(code="file.unreadable")
