"""How the preview shows pages: as they will arrive, or as they are; and how true that is."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from faxdesk.domain.document.raster import X_DPI, Y_DPI
from faxdesk.engine.compose.viewing import Kind, PageRequest
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.preview.page_geometry import Paper
from faxdesk.gui.preview.preview_pages import PreviewPage

_SQUARE: Final = Paper(x_dpi=X_DPI, y_dpi=X_DPI)


class PreviewMode(QObject):
    """Reads the settings.

    Signals:
        changed: pages look different now.
    """

    changed = Signal()

    def __init__(self, settings: FaxSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_original = False
        settings.changed.connect(self.changed)

    @property
    def is_original(self) -> bool:
        """Whether the document itself is shown."""
        return self._is_original

    def set_original(self, is_original: bool) -> None:
        if is_original != self._is_original:
            self._is_original = is_original
            self.changed.emit()

    def request(self, page: PreviewPage) -> PageRequest:
        """What is to be drawn of this page."""
        if self._is_original:
            original = page.item.original
            scanned = original.spool if original is not None else None
            wish = self._request(page, Kind.ORIGINAL)
            return wish if scanned is None else replace(wish, path=scanned.path)
        fax = self._request(page, Kind.FAX, y_dpi=self._y_dpi())
        return replace(fax, footer=page.footer, line=page.line)

    def small_wish(self, page: PreviewPage, box_px: tuple[int, int]) -> PageRequest:
        """The same for a thumbnail that fits into this box."""
        return self._request(page, Kind.SMALL, box_px=box_px)

    def paper(self) -> Paper:
        """How it is to be shown."""
        if self._is_original:
            return _SQUARE
        return Paper(x_dpi=X_DPI, y_dpi=self._y_dpi(), black_cutoff=self._black_cutoff())

    def note(self, page: PreviewPage | None) -> str:
        """How true the picture is, in one line; "" without a page."""
        if page is None:
            return ""
        if page.item.original is None:
            return self._note_on(page)
        return self._note_on_dots(page) if page.item.is_about_dots else self._note_on_clean()

    def _note_on(self, page: PreviewPage) -> str:
        is_shrunk = page.item.shrunk is not None
        if self._is_original and is_shrunk:
            return self.tr("The document as FaxDesk shrank it. Your own file is as it was.")
        if self._is_original:
            return self.tr("The document as it is. It arrives in black and white only.")
        if self._settings.choices.monochrome and is_shrunk:
            return self.tr("Pages that were shrunk to black and white no longer change with the threshold.")
        if self._settings.choices.monochrome:
            return self.tr("Close to what arrives. Telnyx makes the final picture: single dots may differ.")
        return self.tr("Likely: greys arrive as patterns of dots, and Telnyx's pattern may differ.")

    def _note_on_clean(self) -> str:
        if self._is_original:
            return self.tr("The document before it was cleaned up. What arrives is beside it.")
        return self.tr("Cleaned up: scanned pages arrive with these dots. Compare with Original.")

    def _note_on_dots(self, page: PreviewPage) -> str:
        if self._is_original:
            return self._note_on(page)
        return self.tr("Pages with greys arrive with these dots. Compare with Original.")

    def details(self) -> str:
        """What the note rests on, for who asks."""
        if self._is_original:
            return ""
        return self.tr(
            "{across} dots per inch across, {down} down: the standard's numbers for this quality, "
            "as Telnyx publishes none of its own."
        ).format(across=X_DPI, down=self._y_dpi())

    @staticmethod
    def _request(
        page: PreviewPage, kind: Kind, *, y_dpi: int = 0, box_px: tuple[int, int] = (0, 0)
    ) -> PageRequest:
        return PageRequest(
            path=page.path, page=page.page, turn_deg=page.turn_deg, kind=kind, y_dpi=y_dpi, box_px=box_px
        )

    def _y_dpi(self) -> int:
        return Y_DPI[self._settings.choices.quality]

    def _black_cutoff(self) -> int | None:
        """Greys below this are black: the same rule as for the fax; None where it is halftoned."""
        if not self._settings.choices.monochrome:
            return None
        from faxdesk.documents.raster.onebit import (
            black_cutoff_of,  # with Pillow, which is loaded after the first paint
        )

        return black_cutoff_of(self._settings.choices.black_threshold_pct)
