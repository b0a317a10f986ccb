"""What was dropped or pasted: which files, and what to say of the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """Attributes:
    files: what may be documents; their content is looked at later.
    complaints: sentences about what can't be a document.
    """

    files: tuple[Path, ...]
    complaints: tuple[str, ...]


def may_be_documents(mime: QMimeData) -> bool:
    """Whether this is worth accepting: anything with an address, so that a wrong thing can be named."""
    return mime.hasUrls()


def read_drop(mime: QMimeData) -> Dropped:
    """The files among what was dropped or pasted."""
    return sort_urls(mime.urls())


def sort_urls(urls: Sequence[QUrl]) -> Dropped:
    """Tell files from folders and web addresses."""
    translate = QCoreApplication.translate
    files, complaints = [], []
    for url in urls:
        path = Path(url.toLocalFile())
        if not url.isLocalFile():
            said = translate("Drops", "“{name}” is on the web. Save it as a PDF first, then add it.")
            complaints.append(said.format(name=url.host()))
        elif path.is_dir():
            said = translate("Drops", "“{name}” is a folder. Open it and drop the PDFs in it.")
            complaints.append(said.format(name=path.name))
        else:
            files.append(path)
    return Dropped(files=tuple(files), complaints=tuple(complaints))
