"""The person's settings, one row each."""

import logging
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Unpack

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.policy import Policy
from faxdesk.domain.preferences import Preferences, with_values
from faxdesk.store.desk.values import NamedValues
from faxdesk.store.sqlite.files import transaction

if TYPE_CHECKING:
    from faxdesk.domain.preference_changes import PreferenceChanges

log = logging.getLogger(__name__)


class Settings:
    """Loads and saves Preferences.

    Attributes:
        on_changed: told of the names of what a person has changed, once it is kept.
    """

    def __init__(self, connection: sqlite3.Connection, policy: Policy) -> None:
        """What the policy sets goes before FaxDesk's defaults; what it locks, before the person's word."""
        self._connection = connection
        self._values = NamedValues(connection)
        self._policy = policy
        self.on_changed: Callable[[list[str]], None] = lambda _names: None

    def load(self) -> Preferences:
        """The settings; one that this version can't use falls back to its default, and the log says which."""
        defaults = self._policy.defaults()
        kept = self._values.all().items()
        known = {name: value for name, value in kept if name in Preferences.__dataclass_fields__}
        try:
            preferences = with_values(defaults, known)  # all are checked once, not with each that is added
        except InvalidInputError:
            preferences = _as_far_as_they_can_be_used(defaults, known)
        return self._policy.enforce(preferences)

    def save(self, **changes: "Unpack[PreferenceChanges]") -> Preferences:
        """Change some settings.

        Raises InvalidInputError, and saves nothing, when one can't be used or is locked to another value.
        """
        for name, value in changes.items():
            self._policy.check(name, value)
        before = self.load()
        preferences = replace(before, **changes)
        values = asdict(preferences)
        with transaction(self._connection):
            for name in changes:
                self._values.put(name, values[name])
        changed = sorted(name for name in changes if getattr(before, name) != getattr(preferences, name))
        if changed:
            self.on_changed(changed)
        return preferences


def _as_far_as_they_can_be_used(preferences: Preferences, values: Mapping[str, object]) -> Preferences:
    for name, value in values.items():
        try:
            preferences = with_values(preferences, {name: value})
        except InvalidInputError:
            log.warning("setting %s can't be used, its default applies", name)
    return preferences
