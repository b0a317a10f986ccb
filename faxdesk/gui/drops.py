"""What was dropped or pasted: which files, and what to say of the rest."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData


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
            said = translate("Drops", "“{name}” is a folder. Open it and drop the PDFs in it.")
            complaints.append(said.format(name=path.name))
        else:
            files.append(path)
    return files, complaints
