"""The pages of the next fax in their order, over all its documents: what the strip lists."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, repeat
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from faxdesk.domain.document.document import PageSize
from faxdesk.domain.sender_line import SenderLine
from faxdesk.gui.documents.document_item import DocumentItem
from faxdesk.gui.kit.wording import plain_tip

Index = QModelIndex | QPersistentModelIndex

_LETTER: Final = PageSize(width_pt=612, height_pt=792)


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPage:
    """One page of the fax.

    Attributes:
        path: the document's private copy.
        page: its number in that copy, from 0.
        turn_deg: how far the person turned it, clockwise.
        place: which of the pages that are sent of the document it is, from 0.
        size: of the paper as it is read, as far as known.
        footer: the footer that says which part it is of, "" where there is none.
        line: the sender's, None where there is none.
    """

    item: DocumentItem
    path: Path
    page: int
    turn_deg: int
    place: int
    size: PageSize
    footer: str = ""
    line: SenderLine | None = None

    @property
    def paths(self) -> tuple[Path, ...]:
        """The copies that it is drawn from: the one that is sent, and the one before it was cleaned up."""
        original = self.item.original
        return (
            (self.path,) if original is None or original.spool is None else (self.path, original.spool.path)
        )

    @property
    def looked_at(self) -> tuple[Path, int]:
        """The copy, and the page in it from 0, whose content tells what to advise: greys that were made dots
        look like drawings."""
        original = self.item.original
        if original is None or original.spool is None or not self.item.is_about_dots:
            return self.path, self.page
        return original.spool.path, self.page

    @property
    def ratio(self) -> float:
        """How many times as high as wide the paper is."""
        return max(self.size.height_pt, 1.0) / max(self.size.width_pt, 1.0)

    def is_same_sheet(self, other: "PreviewPage") -> bool:
        """Whether both are the same page of the same document, however they are turned."""
        return (self.path, self.page) == (other.path, other.page)

    @property
    def is_first(self) -> bool:
        """Whether a document begins here."""
        return self.place == 0


def pages_of(
    items: Iterable[DocumentItem], footers: Iterable[str] = (), lines: Iterable[SenderLine] = ()
) -> Iterator[PreviewPage]:
    """What would be sent of these documents, in order, with these footers and lines."""
    each_line = chain(lines, repeat(None))
    each_footer = chain(footers, repeat(""))
    for item in items:
        staged = item.staged
        if staged is None or staged.spool is None:
            continue
        sizes = staged.checked.page_sizes
        for place, number in enumerate(staged.page_numbers):
            turn_deg = staged.arrangement.turn_deg(number)
            yield PreviewPage(
                item=item,
                path=staged.spool.path,
                page=number - 1,
                turn_deg=turn_deg,
                place=place,
                size=_turned(sizes[number - 1] if number <= len(sizes) else _LETTER, turn_deg),
                footer=next(each_footer),
                line=next(each_line),
            )


def _turned(size: PageSize, turn_deg: int) -> PageSize:
    if turn_deg % 180 == 0:
        return size
    return PageSize(width_pt=size.height_pt, height_pt=size.width_pt)


class PreviewPages(QAbstractListModel):
    """The fax's pages, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: list[PreviewPage] = []

    def show_documents(
        self,
        items: Iterable[DocumentItem],
        footers: Iterable[str] = (),
        lines: Iterable[SenderLine] = (),
    ) -> bool:
        """Take over the documents as they are now; whether that changed anything."""
        pages = list(pages_of(items, footers, lines))
        if pages == self._pages:
            return False
        self.beginResetModel()
        self._pages = pages
        self.endResetModel()
        return True

    def __len__(self) -> int:
        return len(self._pages)

    def __iter__(self) -> Iterator[PreviewPage]:
        return iter(self._pages)

    def page(self, row: int) -> PreviewPage:
        return self._pages[row]

    def row_of(self, page: PreviewPage) -> int | None:
        """Where this page stands now, perhaps turned meanwhile; None where it is gone."""
        if page in self._pages:
            return self._pages.index(page)
        same = (row for row, each in enumerate(self._pages) if each.is_same_sheet(page))
        return next(same, None)

    def first_row(self, item: DocumentItem) -> int | None:
        """Where this document begins; None where it has no pages here."""
        return next((row for row, page in enumerate(self._pages) if page.item is item), None)

    @property
    def has_several_documents(self) -> bool:
        return bool(self._pages) and self._pages[0].item is not self._pages[-1].item

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        page = self._pages[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(page.item.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.describe(index.row())
        return None

    def describe(self, row: int) -> str:
        """The page in words, for who doesn't see it."""
        words = self.tr("Page {number} of {count}").format(number=row + 1, count=len(self._pages))
        if not self.has_several_documents:
            return words
        page = self._pages[row]
        return self.tr("{page}: page {place} of “{name}”").format(
            page=words, place=page.place + 1, name=page.item.name
        )
