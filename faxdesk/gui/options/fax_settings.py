"""The settings of the next fax, once for everybody: panel, preview, cover and Send. No widgets."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from faxdesk.domain.choices import FaxChoices
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.policy import Policy
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words import Message


class FaxSettings(QObject):
    """Keeps what was chosen; what the policy locks stays as the policy has it, whoever wants it otherwise.

    Signals:
        changed: any of them was changed.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, policy: Policy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._choices = self._held(FaxChoices.of_next_fax(preferences))
        self._refusing: tuple[str, ...] = ()

    @property
    def choices(self) -> FaxChoices:
        return self._choices

    @property
    def refusing(self) -> tuple[str, ...]:
        """Numbers of the next fax whose machine refused a quality finer than high, as they are read."""
        return self._refusing

    def set_refusing(self, numbers: tuple[str, ...]) -> None:
        if numbers != self._refusing:
            self._refusing = numbers
            self.changed.emit()

    def may_become(self, **changes: Any) -> bool:
        """Whether all of these can be set, or stand so already."""
        return all(
            not self._policy.locks(name) or getattr(self._choices, name) == value
            for name, value in changes.items()
        )

    def change(self, **changes: Any) -> None:
        """Set some of them, by the names of FaxChoices."""
        self.restore(replace(self._choices, **changes))

    def restore(self, choices: FaxChoices) -> None:
        """Take all of these in place of those there are."""
        held = self._held(choices)
        if held != self._choices:
            self._choices = held
            self.changed.emit()
        elif held != choices:
            self.changed.emit()  # whoever shows them has to show again what is locked

    def reset_after_send(self) -> None:
        """Take back what goes with one fax only."""
        new = FaxChoices()
        self.change(
            store_media=new.store_media,
            store_preview=new.store_preview,
            preview_format=new.preview_format,
            webhook_url=new.webhook_url,
        )

    def begin_again(self, preferences: Preferences) -> None:
        """As a new fax begins: with what is remembered."""
        self.restore(FaxChoices.of_next_fax(preferences))

    def forget_foreign_number(self, numbers: Iterable[str]) -> None:
        """Go back to the office's own number where the chosen one isn't among the account's any more."""
        if self._choices.from_number not in {"", *numbers}:
            self.change(from_number="")

    def options(self) -> FaxOptions:
        """How the fax goes; raises InvalidInputError where the settings don't go together."""
        return self._choices.options()

    def problem(self) -> Message | None:
        """Why these settings can't be used, None when they can."""
        try:
            self.options()
        except InvalidInputError as error:
            return error.message
        return None

    def _held(self, choices: FaxChoices) -> FaxChoices:
        values = choices.to_json()
        return FaxChoices.from_json(values | self._policy.held_among(values))
