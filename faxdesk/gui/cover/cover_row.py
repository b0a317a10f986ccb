"""The line for the cover page in the window: which one, and a way to fill it in."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.theme import heading, tighten
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.cover.cover_choice import CoverChoice


class CoverRow(QWidget):
    """Shows no more than "None" in the window's first picture; `begin` brings it to life."""

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        recipients: Recipients,
        documents: Documents,
        settings: FaxSettings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._recipients = recipients
        self._documents = documents
        self._settings = settings
        self.template = QComboBox(self)
        self.edit_button = QPushButton(self.tr("&Edit…"), self)
        self.choice: CoverChoice | None = None
        self.template.addItem(self.tr("None"), "")
        self.template.setEnabled(False)
        self.template.setAccessibleName(self.tr("Cover page"))
        self.edit_button.setEnabled(False)
        self.edit_button.setAccessibleName(self.tr("Edit the cover page"))
        row = QHBoxLayout(self)
        tighten(row)
        row.addWidget(heading(self.tr("Cover &page"), self.template, self))
        row.addWidget(self.template, 1)
        row.addWidget(self.edit_button)

    def begin(self) -> "CoverChoice":
        """To be called once the window is there: let the person choose from now on."""
        from faxdesk.gui.cover.cover_choice import CoverChoice

        self.choice = CoverChoice(
            self._session,
            self._bridge,
            recipients=self._recipients,
            documents=self._documents,
            settings=self._settings,
            parent=self,
        )
        self.template.activated.connect(self._on_template_activated)
        self.template.textActivated.connect(self._on_template_picked)  # after it, and only by a person
        self.edit_button.clicked.connect(self.edit)
        self.choice.changed.connect(self._on_choice_changed)
        self.find_templates()
        self._on_choice_changed()
        return self.choice

    def find_templates(self) -> None:
        """List the templates there are; an office may have added one."""
        if self.choice is None:
            return

        def names() -> tuple[str, ...]:
            return self._session.intake.cover_templates()  # asked for here: to load the intake takes a while

        self._bridge.run(names, self._list, lambda _error: None)

    def follow_settings(self) -> None:
        """Begin with the cover that new faxes have now, unless another was filled in already."""
        self.find_templates()
        if self.choice is not None and not self.choice.is_begun:
            self.choice.reset_after_send()

    def edit(self) -> None:
        """Let the person fill in the cover."""
        from faxdesk.gui.cover.cover_dialog import CoverDialog

        if self.choice is None:
            return
        dialog = CoverDialog(
            self._session,
            self._bridge,
            self.choice,
            templates=self._templates(),
            recipients=len(self._recipients.addresses),
            settings=self._settings,
            parent=self.window(),
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _templates(self) -> list[tuple[str, str]]:
        """Names and titles of all that can be chosen."""
        places = range(1, self.template.count())
        return [(self.template.itemData(place), self.template.itemText(place)) for place in places]

    def _list(self, names: tuple[str, ...]) -> None:
        from faxdesk.gui.cover.cover_titles import in_order, title_of

        if [name for name, _title in self._templates()] == in_order(names):
            return
        while self.template.count() > 1:
            self.template.removeItem(1)
        for name in in_order(names):
            self.template.addItem(title_of(name), name)
        from faxdesk.gui.kit.locks import hold_locked

        self.template.setEnabled(True)
        hold_locked(self._session.policy, (("default_cover", self.template),))
        self._on_choice_changed()

    def _on_template_activated(self) -> None:
        if self.choice is not None:
            self.choice.choose(self.template.currentData())

    def _on_template_picked(self) -> None:
        """A cover on which nothing stands yet would go out empty: it opens, to be filled in."""
        if self.choice is None or not self.choice.state.template:
            return
        if not self.choice.state.fields.is_filled_in:
            self.edit()

    def _on_choice_changed(self) -> None:
        if self.choice is None:
            return
        template = self.choice.state.template
        place = self.template.findData(template)
        if place < 0:
            from faxdesk.gui.cover.cover_titles import title_of

            # One that is gone, or was not listed yet: what is chosen is always shown.
            self.template.addItem(title_of(template), template)
            place = self.template.count() - 1
        self.template.setCurrentIndex(place)
        self.edit_button.setEnabled(bool(template))
