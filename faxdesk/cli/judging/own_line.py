"""The sender's line as `faxdesk send` would put it on, for commands that need no account."""

import os
import time
from argparse import Namespace
from pathlib import Path

from faxdesk.domain.errors import JournalError, NotSetUpError
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.domain.preference_values import SenderLineChoice
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.sender_line import SenderLine
from faxdesk.system.paths import DataFolderError, home_folder


def own_line(given: Namespace) -> SenderLine | None:
    """The line, which names no recipient; None where faxes get none, or FaxDesk was never used here.

    Nothing is made on the disk for it. Raises NotSetUpError where it is asked for and there is no
    from-number, InvalidInputError where the policy forbids what is asked.
    """
    from faxdesk.engine.compose.sender_lines import sender_lines
    from faxdesk.system.policy import machine_policy

    policy = NO_POLICY if given.is_demo else machine_policy()
    if given.sender_line is not None:
        choice = SenderLineChoice.ALWAYS if given.sender_line else SenderLineChoice.NEVER
        policy.check("sender_line", choice.value)
    journal = home_folder(os.environ) / ("demo" if given.is_demo else "real") / "journal.db"
    if given.sender_line is None and not journal.is_file():
        return None
    preferences, from_number = _settings(given, policy, journal)
    if given.sender_line and not from_number:
        raise NotSetUpError("setup.no_from")
    lines = sender_lines(preferences, from_number=from_number, display_name=None, asked=given.sender_line)
    return lines.line(None, time.time()) if lines is not None else None


def _settings(given: Namespace, policy: Policy, journal: Path) -> tuple[Preferences, str]:
    """What is set here, and the number that faxes come from, "" where none was chosen."""
    if journal.is_file():
        from faxdesk.app import App

        try:
            with App("demo" if given.is_demo else "real", sends=False, policy=policy) as session:
                preferences = session.desk.settings.load()
                return preferences, session.accounts.from_number(preferences)
        except (DataFolderError, JournalError):
            pass  # a document can be looked at all the same
    preferences = policy.enforce(Preferences())
    if given.is_demo:
        from faxdesk.demo import FROM

        return preferences, FROM
    chosen = None if policy.locks("from_number") else os.environ.get("FAXDESK_FROM")
    return preferences, chosen or preferences.from_number
