"""The cover page of the next fax: which one, what stands on it, and how it looks. No widgets.

Loaded after the window's first picture.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.words import Message, date_text
from faxdesk.gui.cover.cover_drawing import CoverDrawing, CoverRequest
from faxdesk.gui.documents.document_item import DocumentItem, findings_of
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from faxdesk.domain.preference_changes import PreferenceChanges
    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.compose.staged_document import StagedDocument
    from faxdesk.engine.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverState:
    """What the person chose.

    Attributes:
        template: its name, "" for no cover.
        fields: what they typed; date and numbers are filled in for each fax.
    """

    template: str = ""
    fields: CoverFields = field(default_factory=CoverFields)

    @classmethod
    def of_next_fax(cls, preferences: "Preferences") -> "CoverState":
        """As a new fax begins: with what stands on every cover."""
        return cls(
            template=preferences.default_cover,
            fields=CoverFields(
                sender=preferences.cover_sender,
                company=preferences.cover_company,
                address=preferences.cover_address,
                phone=preferences.cover_phone,
                confidentiality=preferences.cover_confidentiality,
            ),
        )

    def to_remember(self) -> "PreferenceChanges":
        """What stands on the next cover too, by the names of Preferences."""
        fields = self.fields
        return {
            "cover_sender": fields.sender,
            "cover_company": fields.company,
            "cover_address": fields.address,
            "cover_phone": fields.phone,
            "cover_confidentiality": fields.confidentiality,
        }


class CoverChoice(QObject):
    """Keeps the choice, and has the cover drawn again whenever anything on it changes.

    Signals:
        changed: the choice, or what came of drawing it.
    """

    changed = Signal()

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        *,
        recipients: Recipients,
        documents: Documents,
        settings: FaxSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._recipients = recipients
        self._documents = documents
        self._settings = settings
        self._state = self._first = CoverState.of_next_fax(session.desk.settings.load())
        self._drawing = CoverDrawing(session, bridge, self)
        self._request: CoverRequest | None = None
        self._drawn: DocumentItem | None = None
        self._problem: Message | None = None
        self._drawing.drawn.connect(self._on_drawing_drawn)
        self._drawing.failed.connect(self._on_drawing_failed)
        for signal in (recipients.changed, documents.changed, settings.changed):
            signal.connect(self._draw)
        self._draw()

    @property
    def state(self) -> CoverState:
        return self._state

    @property
    def is_begun(self) -> bool:
        """Whether the person changed anything for this fax."""
        return self._state != self._first

    @property
    def pages(self) -> int:
        """How many the cover takes, as far as it is known; 0 without one."""
        if not self._state.template:
            return 0
        return self._drawn.pages_to_send if self._drawn is not None else 1

    @property
    def is_being_drawn(self) -> bool:
        """Whether it is not known yet how the cover looks."""
        return self._request is not None and (self._drawn is None or self._drawing.is_busy)

    @property
    def can_go_alone(self) -> bool:
        """Whether it says enough to be a fax without documents."""
        return bool(self._state.template) and self._state.fields.says_something

    @property
    def made_out_to(self) -> str:
        """Whose name stands on it, as the recipient's; "" where there is none."""
        fields = self._state.fields
        return (fields.recipient or fields.recipient_company) if self._state.template else ""

    @property
    def warnings(self) -> tuple[Message, ...]:
        """What is to be said of the cover though it can go."""
        findings = findings_of(self._drawn) if self._drawn is not None else ()
        return tuple(each.message for each in findings if each.severity is Severity.WARNING)

    @property
    def problem(self) -> Message | None:
        """Why this cover can't be made."""
        return self._problem

    def choose(self, template: str) -> None:
        """Take this template, "" for no cover."""
        self.restore(replace(self._state, template=template))

    def restore(self, state: CoverState) -> None:
        """Take this choice in place of the one there is, but for what the policy locks."""
        state = self._held(state)
        if state != self._state:
            self._state = state
            self._draw()
            self.changed.emit()

    def reset_after_send(self) -> None:
        """Begin the next fax: what was typed for the last one must not go to the next recipient."""
        self._first = CoverState.of_next_fax(self._session.desk.settings.load())
        self.restore(self._first)

    def cover(self, state: CoverState | None = None) -> Cover | None:
        """The cover with all that can be filled in but the recipient's number; None without one."""
        state = state or self._state
        if not state.template:
            return None
        fields = replace(
            state.fields, date=date_text(self._session.now_s()), sender_number=self._sender_number()
        )
        return Cover(template=state.template, fields=fields)

    def request(self, state: CoverState | None = None) -> CoverRequest | None:
        """How the first recipient's cover is to be drawn."""
        cover = self.cover(state)
        if cover is None:
            return None
        first = next(iter(self._recipients.numbers), None)
        if first is not None:
            party = first.recipient
            cover = (
                cover.filled(recipient_number=first.display)
                if party is None
                else cover.for_recipient(party, number=first.display)
            )
        return CoverRequest(
            cover=cover,
            staged_documents=tuple(
                staged for staged in self._documents.staged_documents if staged.pages_to_send
            ),
            country_of=(first.address if first is not None else None) or self._from_number(),
        )

    def _held(self, state: CoverState) -> CoverState:
        policy = self._session.policy
        held = policy.held_among(state.to_remember())
        fields = {name.removeprefix("cover_"): value for name, value in held.items()}
        return CoverState(
            template=policy.held("default_cover", state.template), fields=replace(state.fields, **fields)
        )

    def _draw(self) -> None:
        request = self.request()
        if request == self._request:
            return
        self._request, self._problem = request, None
        if request is None:
            self._drawing.forget()
            self._show(None)
        else:
            self._drawing.want(request)
        self.changed.emit()

    def _on_drawing_drawn(self, staged: "StagedDocument") -> None:
        # The word on the strip and in the tooltips; its copy is known by the staged document.
        self._show(DocumentItem(Path(self.tr("Cover page")), staged=staged))
        self.changed.emit()

    def _on_drawing_failed(self, problem: Message) -> None:
        self._problem = problem
        self._show(None)
        self.changed.emit()

    def _show(self, drawn: DocumentItem | None) -> None:
        self._drawn = drawn
        self._documents.show_cover(drawn)

    def _from_number(self) -> str:
        preferences = self._session.desk.settings.load()
        return self._settings.choices.from_number or self._session.accounts.from_number(preferences)

    def _sender_number(self) -> str:
        number = self._from_number()
        if not number:
            return ""
        from faxdesk.numbering import recognise

        return recognise(number, default_country="").display
