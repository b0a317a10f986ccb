"""The system's own dialog for picking documents; it opens where documents were picked last."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from faxdesk.gui.kit.last_folder import last_folder

if TYPE_CHECKING:
    from faxdesk.engine.records.parts import WindowState

_READ_HERE: Final = (
    "pdf", "jpg", "jpeg", "png", "tif", "tiff", "gif", "bmp", "webp", "heic", "heif", "txt",
)  # fmt: skip
_BY_LIBREOFFICE: Final = ("doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp")

_FOLDER: Final = "documents_folder"
"""The name that the window remembers the folder by."""


def pick_documents(parent: QWidget, kept: "WindowState", *, with_libreoffice: bool) -> list[Path]:
    """The files that the person picks; none where they think better of it."""
    title = QCoreApplication.translate("DocumentsPanel", "Add documents")
    offered = file_filter(with_libreoffice=with_libreoffice)
    names, _filter = QFileDialog.getOpenFileNames(parent, title, str(last_folder(kept, _FOLDER)), offered)
    files = [Path(name) for name in names]
    if files:
        kept.keep(_FOLDER, str(files[0].parent))
    return files


def file_filter(*, with_libreoffice: bool) -> str:
    """What is offered: all that can be sent, then PDFs alone, then anything."""
    translate = QCoreApplication.translate
    kinds = (
        (
            translate("Drops", "All that can be sent"),
            _READ_HERE + (_BY_LIBREOFFICE if with_libreoffice else ()),
        ),
        (translate("Drops", "PDF documents"), ("pdf",)),
    )
    lines = [f"{title} ({_patterns(endings)})" for title, endings in kinds]
    return ";;".join([*lines, translate("Drops", "All files (*)")])


def _patterns(endings: tuple[str, ...]) -> str:
    # Not every dialog takes upper case for lower.
    return " ".join(f"*.{ending} *.{ending.upper()}" for ending in endings)
