"""The documents of the next fax, from drop to Send. No widgets: the cards show what is here."""

import dataclasses
import logging
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faxdesk.gui.documents.document_states import Source
from faxdesk.gui.kit.bridge import Bridge

if TYPE_CHECKING:
    from faxdesk.domain.document.arrangement import Arrangement
    from faxdesk.domain.sender_line import SenderLine
    from faxdesk.engine.compose.intake import StagedDocument
    from faxdesk.engine.session import Session
    from faxdesk.gui.documents.document_item import DocumentItem, PagesSeen
    from faxdesk.gui.documents.fleeting import Fleeting

log = logging.getLogger(__name__)


class Documents(QObject):
    """The list behind the cards.

    Signals:
        arrived, left: a DocumentItem came or went.
        moved: a DocumentItem stands elsewhere.
        item_changed: a DocumentItem was checked, or its file was found changed.
        changed: any of these; whether the fax can go may have changed.
    """

    arrived = Signal(object)
    left = Signal(object)
    moved = Signal(object)
    item_changed = Signal(object)
    changed = Signal()

    def __init__(self, session: "Session", bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._items: list[DocumentItem] = []
        self._cover: DocumentItem | None = None
        self._line: SenderLine | None = None
        self._fleeting: Fleeting | None = None

    @property
    def items(self) -> "tuple[DocumentItem, ...]":
        return tuple(self._items)

    @property
    def with_cover(self) -> "tuple[DocumentItem, ...]":
        """The whole fax as it is looked at: its cover, where it has one, and the documents."""
        return self.items if self._cover is None else (self._cover, *self._items)

    def footers(self) -> tuple[str, ...]:
        """What will stand in each page's footer; with a cover, that says it instead."""
        if self._cover is not None:
            return ()
        return self._session.intake.packing.footers(
            [staged for staged in self.staged_documents if staged.spool is not None]
        )

    def lines(self) -> "tuple[SenderLine, ...]":
        """The sender's line of the cover's and each document's page, where there is to be one."""
        if self._line is None:
            return ()
        from faxdesk.engine.compose.page_places import places

        cover = self._cover.staged if self._cover is not None else None
        staged_documents = [staged for staged in self.staged_documents if staged.spool is not None]
        found = places(staged_documents, cover_pages=cover.pages_to_send if cover is not None else 0)
        return tuple(dataclasses.replace(self._line, page=page, pages=pages) for page, pages in found)

    def show_line(self, line: "SenderLine | None") -> None:
        """Show this line on each page."""
        if line != self._line:
            self._line = line
            self.changed.emit()

    @property
    def staged_documents(self) -> list["StagedDocument"]:
        """The checked documents, in order."""
        return [item.staged for item in self._items if item.staged is not None]

    def show_cover(self, cover: "DocumentItem | None") -> None:
        """Have this stand before the documents; the one that stood there is given up."""
        before, self._cover = self._cover, cover
        if before is not None:
            self._discard(before)
        if before is not cover:
            self.changed.emit()

    def set_typing(self, item: "DocumentItem", is_typing: bool) -> None:
        """Whether pages are typed for this document that are not kept yet."""
        if item.has_typed_pages != is_typing:
            item.has_typed_pages = is_typing
            self.changed.emit()

    def show_pages(self, seen: "Callable[[DocumentItem], PagesSeen]") -> None:
        """What is known of each one's pages as the settings are now."""
        for item in self._items:
            if item.pages_seen != seen(item):
                item.pages_seen = seen(item)
                self.item_changed.emit(item)

    def offer_shrinking(self, is_offered: bool) -> None:
        """Offer to shrink the largest document that isn't shrunk yet: together they are too much."""
        able = [item for item in self._items if item.staged is not None and item.shrunk is None]
        largest = max(able, key=lambda item: item.size_bytes or 0, default=None) if is_offered else None
        for item in self._items:
            if item.is_too_much != (item is largest):
                item.is_too_much = item is largest
                self.item_changed.emit(item)

    def add(self, sources: Iterable[Path]) -> list[Path]:
        """Copy and check these files in the background; returns those that are in the list already."""
        from faxdesk.gui.documents.document_item import DocumentItem
        from faxdesk.gui.documents.fleeting import Fleeting

        self._fleeting = self._fleeting or Fleeting()
        self._fleeting.keep(sources := list(sources))
        there = {item.source for item in self._items}
        twice = []
        for source in sources:
            if source in there:
                twice.append(source)
                continue
            there.add(source)
            item = DocumentItem(source)
            self._items.append(item)
            self.arrived.emit(item)
            self._take(item)
        self.changed.emit()
        return twice

    def remove(self, item: "DocumentItem") -> None:
        self._items.remove(item)
        self._stop(item)
        self._discard(item)
        self.left.emit(item)
        self.changed.emit()

    def move(self, item: "DocumentItem", steps: int) -> None:
        """Put a document `steps` further down (up where negative), as far as the list goes."""
        place = self._items.index(item)
        target = min(max(place + steps, 0), len(self._items) - 1)
        if target != place:
            self._items.insert(target, self._items.pop(place))
            self.moved.emit(item)
            self.changed.emit()

    def use_new_version(self, item: "DocumentItem") -> None:
        """Copy and check the file again, in place of what was added."""
        self._discard(item)
        item.staged, item.problem, item.source_state = None, None, Source.SAME
        item.work_problem = None
        self.notify(item)
        self._take(item)

    def keep_this_version(self, item: "DocumentItem") -> None:
        """Send what was added, whatever became of the file since."""
        item.source_state = Source.KEPT
        self.notify(item)

    def arrange(self, item: "DocumentItem", arrangement: "Arrangement") -> None:
        """Send other pages of it, or turned; raises FaxDeskError where it has none such."""
        if item.staged is not None:
            item.staged = self._session.intake.arranged(item.staged, arrangement)
            self.notify(item)

    def can_turn(self, item: "DocumentItem") -> bool:
        """Whether its pages are the person's: a cover's are laid out by FaxDesk."""
        return item is not self._cover and bool(item.pages)

    def turn(self, item: "DocumentItem", page: int, *, is_clockwise: bool) -> None:
        """Turn one of its pages (from 1) by a quarter from how it is faxed now."""
        staged = item.staged
        if staged is None or not self.can_turn(item):
            return
        sizes = staged.checked.page_sizes
        is_landscape = page <= len(sizes) and sizes[page - 1].is_landscape
        arrangement = staged.arrangement
        self.arrange(
            item, arrangement.turned_as_seen(page, is_landscape=is_landscape, is_clockwise=is_clockwise)
        )

    def replace(self, item: "DocumentItem", staged: "StagedDocument") -> None:
        """Put what was made of a document in its place."""
        self._forget_original(item)
        before, item.staged = item.staged, staged
        item.problem, item.work_problem, item.source_state = None, None, Source.SAME
        item.generation += 1
        if before is not None:
            self.give_up_staged(before)
        self.notify(item)

    def check_sources(self) -> None:
        """Find out in the background whether any file was changed since it was added."""
        for item in self._items:
            if item.staged is not None and item.source_state is Source.SAME:
                self._look_at(item, item.staged, item.generation)

    def take(self, items: "Iterable[DocumentItem]") -> None:
        """Empty the list of these without giving up their private copies; the caller has them now."""
        for item in items:
            if item in self._items:
                self._items.remove(item)
                self.left.emit(item)
        self.changed.emit()

    def restore(self, items: "Sequence[DocumentItem]") -> None:
        """Put back what was taken, or kept; what nobody has begun to check yet is copied and checked now."""
        for item in items:
            self._items.append(item)
            self.arrived.emit(item)
            self.item_changed.emit(item)
            if item.is_being_checked and not item.generation:
                self._take(item)
        self.changed.emit()

    def discard_all(self, items: "Iterable[DocumentItem]") -> None:
        """Delete these private copies at once: the window is closing, and nothing runs in the background."""
        cover, self._cover = self._cover, None
        for item in (*items, *([cover] if cover is not None else [])):
            self._stop(item)
            for staged in filter(None, (item.staged, item.original)):
                self._session.intake.discard(staged)

    def give_up(self, items: "Iterable[DocumentItem]") -> None:
        """Give up the private copies of items that were taken, of those that are still made as well."""
        for item in items:
            self._stop(item)
            self._discard(item)

    def give_up_staged(self, staged: "StagedDocument") -> None:
        """Delete the private copy of a staged document that stands in no list."""
        self._bridge.run(lambda: self._session.intake.discard(staged), lambda _none: None, self._log)

    def notify(self, item: "DocumentItem") -> None:
        """Tell everybody that this item is different now."""
        if item in self._items:
            self.item_changed.emit(item)
            self.changed.emit()

    def _take(self, item: "DocumentItem") -> None:
        item.generation += 1
        generation = item.generation

        def taken(staged: "StagedDocument") -> None:
            if item.generation != generation:
                self.give_up_staged(staged)
                return
            item.staged = staged
            if staged.source != item.source:
                item.source_state = Source.KEPT  # nobody need be told that a program's own copy went
            self.notify(item)

        def refused(error: Exception) -> None:
            if item.generation == generation:
                item.refuse(error)
                self.notify(item)

        # Pictures and texts are laid out for the paper of the office's own country.
        country = self._session.desk.settings.load().default_country
        kept, take = self._fleeting, partial(self._session.intake.take, country=country)
        self._bridge.run(lambda: kept.taken(item.source, take) if kept else take(item.source), taken, refused)

    def _look_at(self, item: "DocumentItem", staged: "StagedDocument", generation: int) -> None:
        def looked(state: str) -> None:
            if item.generation == generation and item.source_state is Source.SAME and state != Source.SAME:
                item.source_state = Source(state)
                self.notify(item)

        self._bridge.run(lambda: self._session.intake.source_state(staged), looked, self._log)

    @staticmethod
    def _stop(item: "DocumentItem") -> None:
        """What is being made of it is not wanted any more."""
        item.generation += 1
        if item.work is not None:
            item.work.is_stopped = True

    def _forget_original(self, item: "DocumentItem") -> None:
        if (original := item.forget_original()) is not None:
            self.give_up_staged(original)

    def _discard(self, item: "DocumentItem") -> None:
        self._forget_original(item)
        if item.staged is not None:
            self.give_up_staged(item.staged)

    @staticmethod
    def _log(error: Exception) -> None:
        log.error("a document's copy could not be looked after: %s", type(error).__name__)
