"""The picker: cards of the documents, and where to drop them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.documents.drop_zone import DropZone
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import HALF_GAP_PX, Tone, heading, sentence, smaller, tighten

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from faxdesk.domain.options import FaxOptions
    from faxdesk.engine.session import Session
    from faxdesk.gui.documents.card_cleaning import CardCleaning
    from faxdesk.gui.documents.card_repair import CardRepair
    from faxdesk.gui.documents.document_card import DocumentCard
    from faxdesk.gui.documents.document_item import DocumentItem
    from faxdesk.gui.documents.thumbnails import Thumbnails

_COMPLAINT_MS = 12_000
"""How long a word about a wrong drop stays."""


class DocumentsPanel(QWidget):
    """Shows Documents as cards and passes the person's wishes on.

    Signals:
        item_chosen: the person went to this DocumentItem; item_opened: they want to see what is in it.
        preview_asked: they want to see the whole fax; turned: pages further on, back where negative.
    """

    item_chosen = Signal(object)
    item_opened = Signal(object)
    preview_asked = Signal()
    turned = Signal(int)

    def __init__(
        self,
        documents: Documents,
        session: "Session",
        bridge: Bridge,
        icons: Icons,
        options: "Callable[[], FaxOptions]",
        parent: QWidget,
    ) -> None:
        """`options` gives the settings of the next fax."""
        super().__init__(parent)
        self._documents = documents
        self._session = session
        self._bridge = bridge
        self._icons = icons
        self._cards: dict[DocumentItem, DocumentCard] = {}
        self._dropped: list[QTemporaryDir] = []
        self._thumbnails: Thumbnails | None = None
        self._repair_: CardRepair | None = None
        self._cleaning_: CardCleaning | None = None
        self._options = options
        self._has_libreoffice = False
        self.add_button = QPushButton(self.tr("&Add…"), self)
        self.preview_button: QPushButton | None = None
        self._drop_zone = DropZone(self)
        self._complaint = sentence(self, Tone.WARNING)
        self._complaint.setFont(smaller(self._complaint.font()))
        self._complaint.hide()
        self._complaint_timer = QTimer(self, singleShot=True, interval=_COMPLAINT_MS)
        self._complaint_timer.timeout.connect(self._complaint.hide)
        self._list = QWidget()
        self._list_layout = QVBoxLayout(self._list)
        self._arrange()
        documents.arrived.connect(self._on_documents_arrived)
        documents.left.connect(self._on_documents_left)
        documents.moved.connect(self._on_documents_moved)
        documents.item_changed.connect(self._on_documents_item_changed)
        icons.on_palette_changed(self, self._refresh_all)
        self.add_button.clicked.connect(self.browse)

    def begin(self) -> None:
        """To be called once the window is there: take drops and keys, and find out what can be added."""
        from PySide6.QtGui import QKeySequence, QShortcut

        from faxdesk.gui.documents.drops import WindowDrops, has_libreoffice
        from faxdesk.gui.documents.thumbnails import Thumbnails

        self._thumbnails = Thumbnails(self._session, self._bridge)
        drops = WindowDrops(self.window())
        drops.pending.connect(self._drop_zone.set_hot)
        drops.dropped.connect(self.take)
        # Shortcuts, as the list's scroll area would take the keys for itself.
        for keys, steps in (("PgDown", 1), ("PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.turned.emit, steps))
        self._bridge.run(has_libreoffice, self._on_libreoffice_found, lambda _error: None)

    def browse(self) -> None:
        """Let the person pick files."""
        from faxdesk.gui.documents.document_picker import pick_documents

        kept = self._session.desk.window
        self.add(pick_documents(self, kept, with_libreoffice=self._has_libreoffice))

    @staticmethod
    def may_take(mime: "QMimeData") -> bool:
        """Whether this is worth accepting; see may_be_dropped."""
        from faxdesk.gui.documents.drops import may_be_dropped

        return may_be_dropped(mime)

    def take(self, mime: "QMimeData") -> None:
        """Add the files among what was dropped or pasted, and say what could not be."""
        from faxdesk.gui.documents.drops import read_drop

        folder = QTemporaryDir()
        self.add(*read_drop(mime, Path(folder.path())))
        if any(Path(folder.path()).iterdir()):
            self._dropped.append(folder)  # the files are read later; gone with the window

    def add(self, files: Sequence[Path], complaints: Sequence[str] = ()) -> None:
        """Add these files; say which are in the list already, after `complaints`."""
        twice = self._documents.add(files)
        there = [self.tr("“{name}” is there already.").format(name=each.name) for each in twice]
        self._complain([*complaints, *there])

    def offer_preview(self, is_offered: bool) -> None:
        """Show a button for the preview where the window has no room for it."""
        if self.preview_button is None and is_offered:
            self.preview_button = QPushButton(self.tr("Pre&view…"), self)
            self.preview_button.setToolTip(self.tr("See the fax as it will arrive"))
            self.preview_button.clicked.connect(self.preview_asked)
            self._top.insertWidget(self._top.indexOf(self.add_button), self.preview_button)
            self.setTabOrder(self.add_button, self.preview_button)
        if self.preview_button is not None:
            self.preview_button.setVisible(is_offered)

    def card(self, item: "DocumentItem") -> "DocumentCard":
        return self._cards[item]

    def _complain(self, complaints: Sequence[str]) -> None:
        self._complaint.setText("\n".join(complaints))
        self._complaint.setVisible(bool(complaints))
        if complaints:
            self._complaint_timer.start()

    def _arrange(self) -> None:
        self.add_button.setToolTip(self.tr("Add documents (Ctrl+O)"))
        self.add_button.setAccessibleName(self.tr("Add documents"))
        self._icons.put_on(self.add_button, "add")
        top = QHBoxLayout()
        tighten(top)
        self._heading = heading(self.tr("&Documents"), self._drop_zone, self)
        # A button that a heading leads to would be pressed: the key leads to it by way of the drop zone.
        self._drop_zone.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._drop_zone.installEventFilter(self)
        top.addWidget(self._heading)
        top.addStretch()
        top.addWidget(self.add_button)
        self._top = top
        tighten(self._list_layout, gap_px=0)
        self._list_layout.addWidget(self._drop_zone, 1)
        scroll = QScrollArea(self)
        scroll.setWidget(self._list)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.StyledPanel)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setBackgroundRole(QPalette.ColorRole.Base)
        self._list.setBackgroundRole(QPalette.ColorRole.Base)
        self._scroll = scroll
        layout = QVBoxLayout(self)
        tighten(layout, gap_px=HALF_GAP_PX)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._complaint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # No focus proxy: Qt would put the button elsewhere among the stops of Tab.
        if event.type() is QEvent.Type.FocusIn and watched is self._drop_zone:
            self.add_button.setFocus()
        return False

    def _on_documents_arrived(self, item: "DocumentItem") -> None:
        from faxdesk.gui.documents.document_card import DocumentCard

        card = DocumentCard(item, self._icons, self._list)
        card.removal_asked.connect(lambda: self._remove(item))
        card.move_asked.connect(lambda steps: self._documents.move(item, steps))
        card.arrangement_asked.connect(lambda pages: self._documents.arrange(item, pages))
        card.typing_changed.connect(lambda is_typing: self._documents.set_typing(item, is_typing))
        card.actions_.fix_asked.connect(lambda fix: self._repair().repair(item, fix))
        card.actions_.clean_up_asked.connect(lambda: self._cleaning().toggle(item))
        card.actions_.stop_asked.connect(lambda: self._repair().stop(item))
        card.actions_.new_version_asked.connect(lambda: self._documents.use_new_version(item))
        card.actions_.keeping_asked.connect(lambda: self._documents.keep_this_version(item))
        card.chosen.connect(lambda: self.item_chosen.emit(item))
        card.opened.connect(lambda: self.item_opened.emit(item))
        card.stops_changed.connect(self._order_keys)
        self._cards[item] = card
        self._list_layout.insertWidget(len(self._cards) - 1, card)
        self._place_cards()
        self._scroll.ensureWidgetVisible(card)

    def _on_libreoffice_found(self, is_there: bool) -> None:
        from faxdesk.gui.documents.drops import what_is_taken

        self._has_libreoffice = is_there
        self._drop_zone.set_taken(what_is_taken(with_libreoffice=is_there))

    def _on_documents_left(self, item: "DocumentItem") -> None:
        card = self._cards.pop(item)
        self._list_layout.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._place_cards()

    def _on_documents_moved(self, item: "DocumentItem") -> None:
        card = self._cards[item]
        self._list_layout.removeWidget(card)
        self._list_layout.insertWidget(self._documents.items.index(item), card)
        self._place_cards()
        self._scroll.ensureWidgetVisible(card)

    def _on_documents_item_changed(self, item: "DocumentItem") -> None:
        card = self._cards[item]
        card.refresh()
        if self._thumbnails is not None:
            self._thumbnails.draw(card)
        if item.staged is not None:
            self._cleaning().look(item)

    def renew_clean_pages(self) -> None:
        """Make clean pages again where the settings want other dots."""
        if self._cleaning_ is not None:
            self._cleaning_.renew()

    def _cleaning(self) -> "CardCleaning":
        from faxdesk.gui.documents.card_cleaning import CardCleaning

        if self._cleaning_ is None:
            self._cleaning_ = CardCleaning(self._documents, self._session, self._bridge, self._options, self)
        return self._cleaning_

    def _repair(self) -> "CardRepair":
        from faxdesk.gui.documents.card_repair import CardRepair

        if self._repair_ is None:
            self._repair_ = CardRepair(
                self._documents, self._session.intake, self._bridge, self._options, self
            )
        return self._repair_

    def _remove(self, item: "DocumentItem") -> None:
        """Take a document out; the focus goes to its neighbour, for several in a row."""
        place = self._documents.items.index(item)
        self._documents.remove(item)
        left = self._documents.items
        if left:
            self._cards[left[min(place, len(left) - 1)]].setFocus()
        else:
            self.add_button.setFocus()

    def _place_cards(self) -> None:
        items = self._documents.items
        for place, item in enumerate(items):
            if item in self._cards:
                self._cards[item].set_place(is_first=place == 0, is_last=place == len(items) - 1)
        self._drop_zone.set_small(bool(self._cards))
        first = next((self._cards[each] for each in items if each in self._cards), None)
        self._heading.setBuddy(first or self._drop_zone)
        self._order_keys()

    def _order_keys(self) -> None:
        """Let Tab go through the cards as they stand, each with its buttons."""
        before: QWidget = self.add_button
        for item in self._documents.items:
            if item in self._cards:
                for stop in self._cards[item].stops:
                    self.setTabOrder(before, stop)
                    before = stop

    def _refresh_all(self) -> None:
        for card in self._cards.values():
            card.refresh()
