"""A PDF on paper, by the system's own print dialog. Loaded when somebody prints."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from faxdesk.domain.errors import FileProblemError

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient

_PRINT_DPI: Final = 300
_LONGEST_IN: Final = 14.0
"""No paper that reports are made for is longer."""


class Printing:
    """One job for the printer that a person chose."""

    def __init__(self, printer: QPrinter) -> None:
        self.printer = printer

    @classmethod
    def ask(cls, parent: QWidget) -> Self | None:
        """Let the person choose a printer; None where they think better of it."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return cls(printer) if is_chosen else None

    def draw(self, path: Path, worker: "WorkerClient") -> Iterator[QImage]:
        """The PDF's pages as the printer's dots; blocks, on any thread. Raises FileProblemError."""
        from faxdesk.documents.client import WorkerFailure

        longest_px = round(_PRINT_DPI * _LONGEST_IN)
        try:
            for page in range(worker.count_pages(path) or 0):
                drawn = worker.thumbnail(
                    path,
                    page=page,
                    max_width_px=round(_PRINT_DPI * 8.5),
                    max_height_px=longest_px,
                    is_grey=True,
                )
                kind = QImage.Format.Format_Grayscale8
                image = QImage(drawn.pixels, drawn.width_px, drawn.height_px, drawn.stride_bytes, kind)
                yield image.copy()  # of its own: the bytes go with what was drawn
        except WorkerFailure as failure:
            raise FileProblemError("file.report_failed") from failure

    def put_on_paper(self, pages: Sequence[QImage]) -> bool:
        """Give the pages to the printer, each as large as its paper takes; False where it takes none."""
        painter = QPainter()
        if not pages or not painter.begin(self.printer):
            return False
        for number, page in enumerate(pages):
            if number and not self.printer.newPage():
                painter.end()
                return False
            room = QRectF(self.printer.pageLayout().paintRectPixels(self.printer.resolution()))
            room.moveTo(0, 0)
            size = page.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), page)
        return painter.end()
