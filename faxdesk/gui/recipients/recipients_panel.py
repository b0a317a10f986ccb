"""Where the fax goes: the To field, and beneath it what is to be said of its numbers."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from faxdesk.domain.words import listed
from faxdesk.domain.words.base import in_its_order
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.link_button import LinkButton
from faxdesk.gui.kit.theme import HALF_GAP_PX, Tone, heading, sentence, smaller, tighten
from faxdesk.gui.kit.undo_key import UndoKey
from faxdesk.gui.kit.wording import plain_tip, tell
from faxdesk.gui.recipients.recipient_field import RecipientField
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.take_back import TakeBackBar
    from faxdesk.gui.recipients.addressee import Addressee
    from faxdesk.gui.recipients.directory_keeping import DirectoryKeeping
    from faxdesk.numbering import Recognised

_MERGED_MS = 4_000
"""How long "is there already" stays."""


class RecipientsPanel(QWidget):
    """The To field with its note.

    Signals:
        changed: numbers, or what is being typed, have changed.
        files_pasted: the clipboard held files.
    """

    changed = Signal()
    files_pasted = Signal(QMimeData)

    def __init__(
        self, recipients: Recipients, icons: Icons, undo_key: UndoKey, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.recipients = recipients
        self._icons = icons
        self._undo_key = undo_key
        self._removed: tuple[Addressee, ...] = ()
        self.field = RecipientField(recipients, icons, self)
        self._merged = ""
        self._merged_timer = QTimer(self, singleShot=True, interval=_MERGED_MS)
        self._note = sentence(self, Tone.QUIET)
        # Its longest word must not widen the column: a number without a blank may be as long as one likes.
        self._note.setMinimumWidth(1)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._note.setFont(smaller(self._note.font()))
        self._tools = QWidget(self)
        self.clear_button = self._tool(self.tr("Clear"), self.tr("Remove all numbers"))
        self.book_button = self._tool(self.tr("Address book…"), self.tr("Open the address book (Ctrl+B)"))
        self.marked_button = self._tool("", self.tr("Remove the numbers that are impossible"))
        self.keep_button = self._tool("", self.tr("Keep whom the directory knows in the address book"))
        self._keeping: DirectoryKeeping | None = None
        self._session: Session | None = None
        self._removed_bar: TakeBackBar | None = None
        self._count = QLabel(self)
        self._count.setFont(smaller(self._count.font()))
        self._arrange()
        self.field.typed.connect(self._on_changed)
        self.field.files_pasted.connect(self.files_pasted)
        recipients.changed.connect(self._on_changed)
        recipients.merged.connect(self._on_recipients_merged)
        recipients.removed.connect(self._on_recipients_removed)
        self.clear_button.clicked.connect(recipients.clear)
        self.marked_button.clicked.connect(recipients.remove_impossible)
        self._merged_timer.timeout.connect(self._on_merged_timeout)

    def know(self, session: "Session", open_book: Callable[[], None]) -> None:
        """Offer whom the address book knows from now on, and a way to it."""
        self._session = session
        self.field.know(session)
        self.book_button.clicked.connect(open_book)
        self.book_button.show()

    @property
    def typing(self) -> str:
        """What is typed that is no number of the list yet, understood or not."""
        return self.field.line.text()

    def type_again(self, text: str) -> None:
        """Put this where a number is typed."""
        self.field.line.setText(text)

    def pending(self) -> list["Recognised"]:
        """The numbers in what is typed but not completed; they count when Send is pressed."""
        text = self.field.line.text()
        return self.recipients.understand(text) if text.strip() else []

    def count(self) -> int:
        """How many numbers would be sent to, with what is typed and not completed."""
        pending = [each.address for each in self.pending() if each.address is not None]
        listed = self.recipients.addresses
        return len(dict.fromkeys([*listed, *pending])) if pending else len(listed)

    def complete(self) -> None:
        """Make a number of what is typed."""
        self.field.complete()

    def focus_typing(self) -> None:
        """Put the caret where a number is typed."""
        self.field.line.setFocus()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        tighten(top)
        top.addWidget(heading(self.tr("&To"), self.field.line, self))
        self._arrange_tools()
        top.addWidget(self._tools, 1)
        top.addWidget(self._count)
        self._whole = layout = QVBoxLayout(self)
        tighten(layout, gap_px=HALF_GAP_PX)
        layout.addLayout(top)
        layout.addWidget(self.field)
        layout.addWidget(self._note)

    def _arrange_tools(self) -> None:
        """In a row of fixed height: what is below it doesn't move when they come and go."""
        self._tools.setFixedHeight(self.fontMetrics().height() + HALF_GAP_PX)
        self._tools.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self._tools)
        tighten(row)
        row.addStretch()
        row.addWidget(self.keep_button)
        row.addWidget(self.marked_button)
        row.addWidget(self.clear_button)
        row.addWidget(self.book_button)

    def _tool(self, text: str, name: str) -> LinkButton:
        """A quiet button above the field, there when it is of use.

        It is no stop for Tab: Ctrl+A and Delete, and the field's menu, do the same.
        """
        button = LinkButton(self._tools)
        button.setText(text)
        button.setToolTip(plain_tip(name))
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.hide()
        return button

    def _offer_removal(self) -> None:
        wrong = len(self.recipients.impossible)
        one = self.tr("Remove the one marked red")
        self.marked_button.setText(one if wrong == 1 else self.tr("Remove the %n marked red", "", wrong))
        self.marked_button.setVisible(wrong > 0)
        self.clear_button.setVisible(len(self.recipients.numbers) > 1)
        self._offer_keeping()

    def _offer_keeping(self) -> None:
        if self._keeping is None and self._session is not None:
            if not any(each.is_from_directory for each in self.recipients.numbers):
                return
            from faxdesk.gui.kit.take_back import TakeBackBar
            from faxdesk.gui.recipients.directory_keeping import DirectoryKeeping

            name = self.tr("Take the contact out of the address book again")
            bar = TakeBackBar(self._icons, self._undo_key, self, name=name)
            self._whole.addWidget(bar)
            self._keeping = DirectoryKeeping(self.recipients, self._session, self.keep_button, bar)
        if self._keeping is not None:
            self._keeping.offer()

    def _on_recipients_removed(self, numbers: "tuple[Addressee, ...]") -> None:
        """Several at once are soon gone by mistake."""
        if self._removed_bar is None:
            from faxdesk.gui.kit.take_back import TakeBackBar

            self._removed_bar = TakeBackBar(
                self._icons, self._undo_key, self, name=self.tr("Put the numbers back")
            )
            self._removed_bar.taken_back.connect(lambda: self.recipients.restore(self._removed))
            self._whole.addWidget(self._removed_bar)
            self.setTabOrder(self.field.line, self._removed_bar.button)
        self._removed = numbers
        self._removed_bar.offer(self.tr("%n numbers removed.", "", len(numbers)))

    def _on_changed(self) -> None:
        count = self.count()
        # Where one of several can't be sent to, the rest is counted as beside Send, even if it is one.
        is_counted = count > 1 or (count == 1 and len(self.recipients.numbers) > 1)
        said = self.tr("1 number") if count == 1 else self.tr("%n numbers", "", count)
        self._count.setText(said if is_counted else "")
        self._explain()
        self._offer_removal()
        self.changed.emit()

    def _on_recipients_merged(self, place: int) -> None:
        self._merged = self.recipients.numbers[place].title
        self._merged_timer.start()
        self._explain()

    def _on_merged_timeout(self) -> None:
        self._merged = ""
        self._explain()

    def _explain(self) -> None:
        """Say the most important thing: what is wrong, then what is odd, then how typing is understood."""
        text, tone = self._most_important()
        if text != self._note.text():
            from faxdesk.gui.kit.hearing import announce

            announce(self._note, text)
        self._note.say(text, tone)
        self._note.setToolTip(plain_tip(text))

    def _most_important(self) -> tuple[str, Tone]:
        bad = next(iter(self.recipients.impossible), None)
        if bad is not None and bad.message is not None:
            return f"{in_its_order(bad.display)}: {tell(bad.message)}", Tone.BAD
        pending = self.pending()
        if pending:
            understood = listed(in_its_order(each.display) for each in pending if each.is_usable)
            return understood, Tone.QUIET
        if self._merged:
            return self.tr("{number} is there already.").format(number=self._merged), Tone.QUIET
        odd = next((each for each in self.recipients.numbers if each.message), None)
        if odd is not None and odd.message is not None:
            return f"{in_its_order(odd.display)}: {tell(odd.message)}", Tone.WARNING
        return "", Tone.QUIET
