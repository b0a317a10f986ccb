"""What can be added, dropped or pasted: which files, and what to say of the rest."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData

_READ_HERE: Final = (
    "pdf", "jpg", "jpeg", "png", "tif", "tiff", "gif", "bmp", "webp", "heic", "heif", "txt",
)  # fmt: skip
_BY_LIBREOFFICE: Final = ("doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp")


def has_libreoffice() -> bool:
    """Whether LibreOffice is here, which Word documents and their like need. Looks at the disk."""
    from faxdesk.documents.convert.libreoffice import find_libreoffice

    return find_libreoffice() is not None


def file_filter(*, with_libreoffice: bool) -> str:
    """What the file dialog offers: all that can be sent, then PDFs alone, then anything."""
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


def what_is_taken(*, with_libreoffice: bool) -> str:
    """Which files can be dropped, in a sentence."""
    translate = QCoreApplication.translate
    if with_libreoffice:
        return translate("Drops", "PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.")
    return translate(
        "Drops", "PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn't found."
    )


def read_drop(mime: QMimeData) -> tuple[list[Path], list[str]]:
    """The files, whose content is looked at later; a sentence about each thing that can't be a document."""
    translate = QCoreApplication.translate
    files, complaints = [], []
    for url in mime.urls():
        path = Path(url.toLocalFile())
        if not url.isLocalFile():
            said = translate("Drops", "“{name}” is on the web. Save it as a PDF first, then add it.")
            complaints.append(said.format(name=url.host()))
        elif path.is_dir():
            said = translate("Drops", "“{name}” is a folder. Open it and drop what is in it.")
            complaints.append(said.format(name=path.name))
        else:
            files.append(path)
    return files, complaints
