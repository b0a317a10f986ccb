"""Which page of the next fax is looked at: it stays with its document, and goes to what is new."""

from PySide6.QtCore import QObject, Signal

from faxdesk.gui.documents.document_item import DocumentItem
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.preview.preview_pages import PreviewPage, PreviewPages


class PreviewPlace(QObject):
    """A place in the pages of Documents.

    Signals:
        moved: another page is looked at.
        changed: the list, what is to be said of it, or the place in it is different; after `moved`.
    """

    moved = Signal()
    changed = Signal()

    def __init__(self, documents: Documents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._shown: PreviewPage | None = None
        self._fresh = list(documents.items)
        self.pages = PreviewPages(self)
        documents.arrived.connect(self._on_documents_arrived)
        documents.changed.connect(self._on_documents_changed)
        self._on_documents_changed()

    @property
    def page(self) -> PreviewPage | None:
        """The page that is looked at, None where there is none."""
        return self._shown

    @property
    def row(self) -> int | None:
        """Where it stands among the pages."""
        return self.pages.row_of(self._shown) if self._shown is not None else None

    def go_to_document(self, item: DocumentItem) -> None:
        """Go where this document begins, unless one of its pages is looked at already."""
        row = self.pages.first_row(item)
        if row is not None and (self._shown is None or self._shown.item is not item):
            self.go_to(row)

    def go_to(self, row: int) -> None:
        """Go to the fax's page number `row`, from 0; beyond the ends nothing happens."""
        self._fresh.clear()
        if 0 <= row < len(self.pages):
            self._show(self.pages.page(row))

    def step(self, steps: int) -> None:
        """Go so many pages on, or back, as far as there are any."""
        row = self.row
        if row is not None:
            self.go_to(min(max(row + steps, 0), len(self.pages) - 1))

    def go_to_end(self, is_last: bool) -> None:
        """Go to the first page or to the last."""
        self.go_to(len(self.pages) - 1 if is_last else 0)

    def why_empty(self) -> str:
        """Why there is nothing to look at."""
        items = self._documents.items
        if any(item.is_being_checked for item in items):
            return self.tr("Being checked …")
        if items:
            return self.tr("What can't be sent can't be shown either.")
        return self.tr("Add a document to see it here as it will arrive.")

    def _show(self, page: PreviewPage | None) -> None:
        if page != self._shown:
            self._shown = page
            self.moved.emit()
            self.changed.emit()

    def _on_documents_arrived(self, item: DocumentItem) -> None:
        self._fresh.append(item)

    def _on_documents_changed(self) -> None:
        """Show what is new, else stay with the page, else with its neighbour."""
        before = self.row
        if self.pages.show_documents(
            self._documents.with_cover, self._documents.footers(), self._documents.lines()
        ):
            row = self._fresh_row()
            if row is None:
                row = self.row
            if row is None and len(self.pages):
                row = min(before or 0, len(self.pages) - 1)
            self._show(self.pages.page(row) if row is not None else None)
        self.changed.emit()

    def _fresh_row(self) -> int | None:
        """Where the first of what was dropped last begins, once it is checked; it is told only once."""
        for item in self._fresh:
            if item.is_being_checked:
                return None
            row = self.pages.first_row(item)
            if row is not None:
                # What was dropped together with it must not snatch the page away from who reads it.
                self._fresh.clear()
                return row
        return None
