"""What was sent, opened by whatever opens PDFs here. Loaded when somebody asks for it."""

import logging
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from faxdesk.domain.errors import FaxDeskError
from faxdesk.engine.compose.again import check_copy
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.session import Session

log = logging.getLogger(__name__)


class Opening(QObject):
    """Opens copies of copies: nothing that is done to them changes what is sent. They go with FaxDesk."""

    def __init__(self, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = QTemporaryDir()

    def open(self, fax_id: int) -> str:
        """Open each part; why that can't be, "" where it can."""
        translate = QCoreApplication.translate
        try:
            check_copy(self._session.faxes.fax(fax_id))
            copies = self._session.commands.copies(fax_id)
        except FaxDeskError as error:
            return tell(error.message)
        for copy in copies:
            name = _name_of(fax_id, copy.fax.payload.part, copy.fax.payload.parts)
            target = Path(self._folder.path()) / name
            try:
                if not target.exists():
                    shutil.copyfile(copy.path, target)
                    target.chmod(0o400)
            except OSError as error:
                log.warning("a copy could not be made: %s", type(error).__name__)
                return translate("Opening", "A copy to look at could not be made. Is the disk full?")
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
                return translate("Opening", "No program here opens PDFs.")
        self._session.acts().note("document_viewed", fax_id)
        return ""


def _name_of(fax_id: int, part: int, parts: int) -> str:
    return f"Fax {fax_id}.pdf" if parts == 1 else f"Fax {fax_id}, part {part} of {parts}.pdf"
