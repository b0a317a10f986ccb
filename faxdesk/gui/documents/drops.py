"""What is dropped on the window or pasted: which files, and what to say of the rest."""

from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtWidgets import QWidget

from faxdesk.domain.words import shown
from faxdesk.gui.documents.attachments import has_attachments, names_of, save_attachments
from faxdesk.gui.documents.share_paths import SHARE_SCHEMES, mounted_path, share_name

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

_MAIL_SCHEMES: Final = frozenset({"imap", "imap-message", "mailbox", "mailbox-message", "cid", "ews"})
"""What mail programs call what they hold."""

_ARCHIVE_SCHEMES: Final = frozenset({"archive", "zip", "tar", "7z", "rar", "ar", "krarc", "iso"})
"""What file managers call what lies in a ZIP and the like."""

_ONLINE_SCHEMES: Final = frozenset({"google-drive", "gdrive", "onedrive", "owncloud", "nextcloud", "gphoto2"})
"""What is fetched from a service or a camera when it is opened."""


class WindowDrops(QObject):
    """Takes what is dropped anywhere on `window`. A copy: the file stays with whom it is dragged from.

    Signals:
        pending: whether something is dragged over the window that may be dropped.
        dropped: its QMimeData.
    """

    pending = Signal(bool)
    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.DragEnter:
            self._enter(cast("QDragEnterEvent", event))
        elif kind is QEvent.Type.DragLeave:
            self.pending.emit(False)
        elif kind is QEvent.Type.Drop:
            self._drop(cast("QDropEvent", event))
        return kind in {QEvent.Type.DragEnter, QEvent.Type.DragLeave, QEvent.Type.Drop}

    def _enter(self, event: "QDragEnterEvent") -> None:
        event.ignore()
        if may_be_dropped(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.pending.emit(True)

    def _drop(self, event: "QDropEvent") -> None:
        self.pending.emit(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(event.mimeData())


def has_libreoffice() -> bool:
    """Whether LibreOffice is here, which Word documents and their like need. Looks at the disk."""
    from faxdesk.documents.convert.libreoffice import find_libreoffice

    return find_libreoffice() is not None


def what_is_taken(*, with_libreoffice: bool) -> str:
    """Which files can be dropped, in a sentence."""
    translate = QCoreApplication.translate
    if with_libreoffice:
        return translate("Drops", "PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.")
    return translate(
        "Drops", "PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn't found."
    )


def may_be_dropped(mime: QMimeData) -> bool:
    """Whether this is worth accepting: anything with an address or a name, so that a wrong thing is named."""
    return mime.hasUrls() or has_attachments(mime)


def read_drop(mime: QMimeData, folder: Path) -> tuple[list[Path], list[str]]:
    """The files, whose content is looked at later; a sentence about each thing that can't be a document.

    Args:
        folder: an empty one of the caller's, for what is on no disk yet.
    """
    files: list[Path] = []
    complaints: list[str] = []
    for url in mime.urls():
        found = path_of(url)
        if isinstance(found, Path):
            files.append(found)
        else:
            complaints.append(found)
    if not mime.hasUrls():
        _read_attachments(mime, folder, files, complaints)
    return files, complaints


def path_of(url: QUrl) -> "Path | str":
    """The file behind an address, else a sentence that says why there is none."""
    translate = QCoreApplication.translate
    scheme = url.scheme().lower()
    path = Path(url.toLocalFile()) if url.isLocalFile() else None
    if path is None and scheme in SHARE_SCHEMES:
        path = mounted_path(url)
        if path is None:
            said = translate(
                "Drops",
                "“{name}” is on the share {share}, which this computer shows under no folder. "
                "Copy it to this computer, then add it.",
            )
            return said.format(name=shown(url.fileName()), share=shown(share_name(url)))
    if path is None:
        return _why_not(url, scheme)
    if path.is_dir():
        said = translate("Drops", "“{name}” is a folder. Open it and drop what is in it.")
        return said.format(name=shown(path.name))
    return path


def _why_not(url: QUrl, scheme: str) -> str:
    translate = QCoreApplication.translate
    if scheme in {"http", "https", ""}:
        said = translate("Drops", "“{name}” is on the web. Save it as a PDF first, then add it.")
        return said.format(name=shown(url.host() or url.toString()))
    if scheme in _MAIL_SCHEMES:
        said = translate("Drops", "“{name}” is still in the mail program. Save it there, then add it.")
    elif scheme in _ARCHIVE_SCHEMES:
        said = translate("Drops", "“{name}” is still in an archive. Extract it into a folder, then add it.")
    elif scheme in _ONLINE_SCHEMES:
        said = translate("Drops", "“{name}” is not on this computer yet. Download it, then add it.")
    elif scheme == "trash":
        said = translate("Drops", "“{name}” is in the bin. Restore it, then add it.")
    else:
        said = translate("Drops", "“{name}” is in no folder of this computer. Save it in one, then add it.")
    return said.format(name=shown(url.fileName() or url.host() or scheme))


def _read_attachments(mime: QMimeData, folder: Path, files: list[Path], complaints: list[str]) -> None:
    translate = QCoreApplication.translate
    names = names_of(mime)
    try:
        saved = save_attachments(mime, names, folder)
    except OSError:
        saved = [None] * len(names)
    files += filter(None, saved)
    not_given = translate(
        "Drops", "“{name}” was not handed over by the program it comes from. Save it there, then add it."
    )
    complaints += [
        not_given.format(name=name) for name, path in zip(names, saved, strict=True) if path is None
    ]
    if not names and has_attachments(mime):
        complaints.append(
            translate("Drops", "The program it comes from handed nothing over. Save it there, then add it.")
        )
