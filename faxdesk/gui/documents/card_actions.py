"""What can be done about a document, at the foot of its card: one press each, and how far it has come."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from faxdesk.domain.document.fitting import FEWER_PAGES_HELP, Fix
from faxdesk.domain.words import duration_text
from faxdesk.gui.documents.document_item import DocumentItem, Work
from faxdesk.gui.documents.document_states import Making, Source
from faxdesk.gui.kit.theme import HALF_GAP_PX, Tone, ToneLabel, smaller, tighten


class CardActions(QWidget):
    """Buttons for one DocumentItem; hidden while there is nothing to do.

    Signals:
        clean_up_asked: to clean up its scans or send its greys as shown, or to have them as they were.
        fix_asked: a Fix; stop_asked: of what is being done.
        pages_asked: the person wants to choose pages; look_asked: to see what a page would lose.
        new_version_asked, keeping_asked: about a changed file.
    """

    clean_up_asked = Signal()
    fix_asked = Signal(object)
    stop_asked = Signal()
    pages_asked = Signal()
    look_asked = Signal()
    new_version_asked = Signal()
    keeping_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fix: Fix | None = None
        self.fix_button = self._button(self.tr("Fix"))
        self.clean_up_button = self._button(self.tr("Clean up for fax"))
        self.pages_button = self._button(self.tr("Choose pages…"))
        self.look_button = self._button(self.tr("Look at it"))
        self.new_version_button = self._button(self.tr("Use the new version"))
        self.keeping_button = self._button(self.tr("Keep this one"))
        self.stop_button = self._button(self.tr("Stop"))
        self._progress = QProgressBar(self)
        self._done = ToneLabel(self, Tone.BUSY)
        self._arrange()
        self.fix_button.clicked.connect(lambda: self.fix_asked.emit(self._fix))
        self.clean_up_button.clicked.connect(self.clean_up_asked)
        self.pages_button.clicked.connect(self.pages_asked)
        self.look_button.clicked.connect(self.look_asked)
        self.new_version_button.clicked.connect(self.new_version_asked)
        self.keeping_button.clicked.connect(self.keeping_asked)
        self.stop_button.clicked.connect(self.stop_asked)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        return (
            self.fix_button,
            self.clean_up_button,
            self.pages_button,
            self.look_button,
            self.new_version_button,
            self.keeping_button,
            self.stop_button,
        )

    def refresh(self, item: DocumentItem) -> None:
        """Offer what can be done about the item now."""
        self._offer_fix(item.fix)
        self._offer_clean_up(item)
        codes = {each.code for each in item.staged.findings} if item.staged is not None else set()
        can_choose = bool(codes & FEWER_PAGES_HELP) and (item.pages or 0) > 1 and item.work is None
        self.pages_button.setVisible(can_choose)
        self.look_button.setVisible(item.has_page_warnings and item.work is None)
        is_changed = item.source_state is Source.CHANGED
        self.new_version_button.setVisible(is_changed)
        self.keeping_button.setVisible(is_changed)
        self._show_work(item.work)
        self.setVisible(any(not stop.isHidden() for stop in self.stops))

    def _offer_fix(self, fix: Fix | None) -> None:
        self._fix = fix
        self.fix_button.setVisible(fix is not None)
        texts = {
            Fix.UNLOCK: self.tr("Unlock…"),
            Fix.SHRINK: self.tr("Shrink to fit"),
            Fix.ACCEPT_CHANGES: self.tr("Send without tracked changes"),
            Fix.FIT_WIDTH: self.tr("Fit the width"),
            Fix.DROP_BLANK: self.tr("Leave out blank pages"),
        }
        if fix is not None:
            self.fix_button.setText(texts[fix])

    def _offer_clean_up(self, item: DocumentItem) -> None:
        button = self.clean_up_button
        if item.is_about_dots:
            self._offer_dots(item)
            return
        is_clean = item.original is not None
        is_able = item.is_sendable and bool(item.has_scans)
        button.setVisible(item.work is None and (is_clean or is_able))
        button.setText(self.tr("Undo clean-up") if is_clean else self.tr("Clean up for fax"))
        button.setToolTip(
            self.tr("Have the pages as they were scanned")
            if is_clean
            else self.tr(
                "Make scanned pages black on white, straight and without shadows: quick to send, easy to read"
            )
        )

    def _offer_dots(self, item: DocumentItem) -> None:
        button, line_s = self.clean_up_button, item.line_s or 0.0
        if item.original is not None:
            button.setVisible(item.work is None)
            button.setText(self.tr("Undo greys as shown"))
            button.setToolTip("")
            return
        button.setVisible(item.is_sendable and item.line_s is not None)
        button.setText(self.tr("Send greys as shown: about {time}").format(time=duration_text(line_s)))
        button.setToolTip(
            self.tr(
                "Telnyx's own dots may take about {time}. Pages with greys then go as pictures: "
                "small print on them may be harder to read."
            ).format(time=duration_text(line_s + item.dots_save_s))
        )

    def _show_work(self, work: Work | None) -> None:
        for widget in (self.stop_button, self._progress, self._done):
            widget.setVisible(work is not None)
        if work is None:
            return
        self.stop_button.setEnabled(not work.is_stopped)
        # Without a number the bar runs to and fro, as long as nobody knows how far it is.
        self._progress.setRange(0, work.of)
        self._progress.setValue(work.done)
        told, counted = {
            Making.SMALLER: (self.tr("Being shrunk …"), self.tr("Being shrunk: {done} of {of} pages")),
            Making.AGAIN: (self.tr("Being made again …"), self.tr("Being made again …")),
            Making.DOTS: (self.tr("Being made again …"), self.tr("Being made again …")),
            Making.CLEAN: (self.tr("Being cleaned up …"), self.tr("Being cleaned up: {done} of {of} pages")),
        }[work.making]
        if work.of:
            told = counted.format(done=work.done, of=work.of)
        self._done.setText(told)
        self._progress.setAccessibleName(told)

    def _arrange(self) -> None:
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(2 * HALF_GAP_PX)
        self._done.setFont(smaller(self._done.font()))
        working = QHBoxLayout()
        tighten(working)
        words = QVBoxLayout()
        tighten(words, gap_px=2)
        words.addWidget(self._done)
        words.addWidget(self._progress)
        working.addLayout(words, 1)
        working.addWidget(self.stop_button)
        row = QHBoxLayout()
        tighten(row)
        for button in self.stops[:-1]:
            row.addWidget(button)
        row.addStretch()
        whole = QVBoxLayout(self)
        tighten(whole, gap_px=HALF_GAP_PX)
        whole.addLayout(working)
        whole.addLayout(row)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button
