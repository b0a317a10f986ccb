"""The address book's own window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError, FileProblemError
from faxdesk.engine.address_book import AddressBook, BookUndo
from faxdesk.gui.contacts.book_changing import BookChanging
from faxdesk.gui.contacts.contact_model import ContactModel
from faxdesk.gui.contacts.contact_table import ContactTable
from faxdesk.gui.contacts.group_renaming import RenameButton
from faxdesk.gui.contacts.rights_of_buttons import hold_buttons
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.naming import name_box
from faxdesk.gui.kit.theme import GAP_PX, Tone, sentence, tighten
from faxdesk.gui.kit.wording import cell_separator, tell
from faxdesk.gui.retention.forget_button import ForgetButton

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import Contact
    from faxdesk.engine.book.importing import ContactFile
    from faxdesk.engine.session import Session


class ContactsWindow(QDialog):
    """Stays open beside the main window.

    Signals:
        wanted: ids of contacts that shall stand in To.
    """

    wanted = Signal(object)

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        icons: Icons,
        show_number: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._bridge = session, bridge
        self._book = session.address_book
        self.search, self.group = QLineEdit(self), QComboBox(self)
        self.model = ContactModel(self._book, show_number, self)
        self.table = ContactTable(self.model, self)
        self._said = sentence(self, Tone.QUIET)
        self.changing = BookChanging(session, bridge, icons, self, name=self.tr("Take the change back"))
        self.changing.changed.connect(self._on_changed)
        self.changing.failed.connect(self._tell)
        self._buttons: dict[str, QPushButton] = {}
        self.rename_button = RenameButton(self._book, self.group, self._on_group_renamed, self._tell)
        self.forget_button = ForgetButton(session, bridge, self.table.chosen_ids, self.refresh, self)
        self._set_up()
        self._arrange()
        self.setWindowTitle(self.tr("Address book"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, on=True)
        self.resize(900, 560)
        self.refresh()
        self.search.setFocus()

    def refresh(self) -> None:
        """Show the book as it is now."""
        was = self.group.currentData()
        self.group.blockSignals(True)
        self.group.clear()
        self.group.addItem(self.tr("All contacts"), None)
        for group in self._book.groups():
            self.group.addItem(f"{group.name} ({group.members})", group.id)
        self.group.setCurrentIndex(max(0, self.group.findData(was)))
        self.group.blockSignals(False)
        self._look()

    def add(self) -> None:
        """Let a new contact be written."""
        if (contact := self._edited(None)) is not None:
            added = self.tr("{name} added.").format(name=contact.title)
            self.changing.do(lambda book: book.add([contact]), added)

    def edit(self) -> None:
        """Let the selected contact be changed."""
        if len(ids := self.table.chosen_ids()) != 1:
            return
        try:
            contact = self._edited(self._book.contact(ids[0]))
        except FaxDeskError as error:
            self._tell(error)
            return
        if contact is not None:
            changed = self.tr("{name} changed.").format(name=contact.title)
            self.changing.do(lambda book: book.change(contact), changed)

    def delete(self) -> None:
        """Take the selected contacts out of the book; for a while that can be taken back."""
        if ids := self.table.chosen_ids():
            said = self.tr("%n contacts deleted.", "", len(ids))
            self.changing.do(lambda book: book.remove(ids), said, count=len(ids))

    def put_in_to(self) -> None:
        """Let the selected contacts stand in To."""
        if ids := self.table.chosen_ids():
            self.wanted.emit(ids)

    def merge(self) -> None:
        """Look for contacts that may be entered twice; several that are selected are merged at once."""
        ids = self.table.chosen_ids()
        if len(ids) > 1:
            became_one = self.tr("%n contacts became one.", "", len(ids))
            self.changing.do(lambda book: book.merge(ids), became_one, count=len(ids))
            return
        self._said.say(self.tr("Looking for duplicates …"), Tone.QUIET)

        def look() -> "list[tuple[Contact, ...]]":
            with self._session.open_address_book() as book:
                return book.duplicates()

        self._bridge.run(look, self._offer_merging, self._tell, owner=self)

    def import_file(self) -> None:
        """Let a file be chosen, and show what it would change."""
        kinds = self.tr("Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import contacts"), "", kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file, and show what it would change."""
        from faxdesk.engine.book.importing import read_file

        country = self._session.desk.settings.load().default_country

        def read_it() -> "ContactFile":
            try:
                return read_file(path.read_bytes(), country=country)
            except OSError as error:
                raise FileProblemError("file.unreadable") from error

        self._bridge.run(read_it, self._offer_import, self._tell, owner=self)

    def export_file(self) -> None:
        """Write what is shown into a file."""
        kinds = self.tr("Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)")
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Export contacts"), "contacts.csv", kinds)
        if not name:
            return
        from faxdesk.gui.contacts.book_file import write_book

        ids, session, separator = self.model.ids, self._session, cell_separator()

        def written(count: int) -> None:
            self._session.acts().note("contacts_exported", count=count)
            self._said.say(self.tr("%n contacts written.", "", count), Tone.GOOD)

        job = partial(write_book, session, ids, name, kind, separator=separator)
        self._bridge.run(job, written, self._tell, owner=self)

    def _edited(self, contact: "Contact | None") -> "Contact | None":
        from faxdesk.gui.contacts.contact_editor import ContactEditor
        from faxdesk.gui.cover.cover_titles import in_order

        editor = ContactEditor(
            contact,
            default_country=self._session.desk.settings.load().default_country,
            covers=in_order(self._session.intake.cover_templates()),
            now_s=self._session.now_s,
            refusing=self._refusing(contact) if contact is not None else (),
            parent=self,
        )
        written = editor.contact if editor.exec() else None
        editor.deleteLater()
        return written

    def _refusing(self, contact: "Contact") -> list[str]:
        """The contact's numbers that refused a quality finer than High, as they are read."""
        from faxdesk.numbering import recognise

        refusing = self._session.submissions.refused_quality([each.address for each in contact.numbers])
        return [recognise(address, default_country="").display for address in refusing]

    def _offer_merging(self, sets: "list[tuple[Contact, ...]]") -> None:
        from faxdesk.gui.contacts.duplicates_dialog import DuplicatesDialog

        self._said.say("")
        dialog = DuplicatesDialog(sets, self)
        if dialog.exec():
            chosen = dialog.chosen

            def merge(book: AddressBook) -> BookUndo:
                undone = [book.merge([each.id for each in found]) for found in chosen]
                return BookUndo(before=tuple(each for undo in undone for each in undo.before))

            merged = self.tr("%n sets merged.", "", len(chosen))
            self.changing.do(merge, merged, count=sum(map(len, chosen)))
        dialog.deleteLater()

    def _offer_import(self, file: "ContactFile") -> None:
        from faxdesk.engine.book.importing import carry_out
        from faxdesk.gui.contacts.import_dialog import ImportDialog

        dialog = ImportDialog(file, self._session, self._bridge, self)
        if dialog.exec() and (planned := dialog.planned) is not None:
            count = len(planned.writes)
            imported = self.tr("%n contacts imported.", "", count)
            self.changing.do(lambda book: carry_out(planned, book), imported, count=count)
        dialog.deleteLater()

    def _on_changed(self) -> None:
        self._said.say("")
        self.refresh()

    def _on_group_renamed(self, said: str) -> None:
        self._said.say(said, Tone.GOOD)
        self.refresh()

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, FaxDeskError):
            raise error
        self._said.say(tell(error.message), Tone.BAD)

    def _look(self) -> None:
        self.model.look_for(self.search.text(), self.group.currentData())
        if self.model.rowCount():
            self.table.selectRow(0)
        self._show_selection()

    def _show_selection(self) -> None:
        self.rename_button.look()
        self.forget_button.look()
        count = len(self.table.chosen_ids())
        for name, least, most in (("edit", 1, 1), ("delete", 1, None), ("to", 1, None)):
            self._buttons[name].setEnabled(least <= count and (most is None or count <= most))
        hold_buttons(self._session, self.rename_button, self._buttons)

    def _set_up(self) -> None:
        self.search.setPlaceholderText(self.tr("Search: name, company, any part of a number"))
        self.search.setAccessibleName(self.tr("Search contacts"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self.table.setFocus)
        name_box(self.group, self.tr("Group"))
        self.group.currentIndexChanged.connect(self._look)
        self.table.edit_asked.connect(self.edit)
        self.table.deletion_asked.connect(self.delete)
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        for key, act in (
            (QKeySequence(QKeySequence.StandardKey.New), self.add),
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence("Ctrl+Return"), self.put_in_to),
        ):
            QShortcut(key, self).activated.connect(act)

    def _arrange(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for row in (top, bottom):
            tighten(row)
        top.addWidget(self.search, 2)
        top.addWidget(self.group, 1)
        top.addWidget(self.rename_button)
        for name, text, act in (
            ("add", self.tr("&New…"), self.add),
            ("edit", self.tr("&Edit…"), self.edit),
            ("delete", self.tr("&Delete"), self.delete),
            ("merge", self.tr("&Merge duplicates…"), self.merge),
            ("import", self.tr("&Import…"), self.import_file),
            ("export", self.tr("E&xport…"), self.export_file),
            ("to", self.tr("Put into &To"), self.put_in_to),
        ):
            button = QPushButton(text, self, autoDefault=False)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._buttons[name] = button
            if name == "merge":
                bottom.addWidget(self.forget_button)
            if name == "to":
                bottom.addStretch()
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._said)
        layout.addWidget(self.changing.bar)
        layout.addLayout(bottom)
