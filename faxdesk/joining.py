"""What a person asks of a team's database from the settings: whether it answers, and who is there."""

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from faxdesk.connecting import TEAM_DATABASE
from faxdesk.domain.team_address import chosen_tls, is_protected
from faxdesk.engine.team.joining import TeamLook

if TYPE_CHECKING:
    from faxdesk.domain.policy import Policy
    from faxdesk.shelves import Shelves
    from faxdesk.store.sqlite.connect import Profile

log = logging.getLogger(__name__)

_PATIENCE_S: Final = 20.0


class Joining:
    """See engine.team.joining.TeamDoor."""

    def __init__(
        self, kind: "Profile", shelves: "Shelves", environment: Mapping[str, str], policy: "Policy"
    ) -> None:
        self._kind = kind
        self._shelves = shelves
        is_named = bool(environment.get(TEAM_DATABASE, "").strip())
        self.is_forced = is_named and not policy.locks("team_database")

    @property
    def address(self) -> str:
        return "" if self._shelves.team is None else self._shelves.team.address

    def look(self, address: str, password: str) -> TeamLook:
        from faxdesk.store.postgres.standing import standing
        from faxdesk.teaming import Team, password_in_keyring

        team = Team(address, self._kind, lambda: password or password_in_keyring(address))
        try:
            faxes = team.count_faxes()
            found = standing(team.connection(_PATIENCE_S))
        finally:
            team.close(_PATIENCE_S)
        sender = found.own.sender
        return TeamLook(
            faxes=faxes,
            desks=tuple(each.name for each in found.desks if each.is_there),
            person=sender.person if sender is not None else "",
            role=str(found.own.role or ""),
        )

    def unprotected_by(self, address: str) -> str:
        return "" if is_protected(address) else chosen_tls(address)

    def keep_password(self, address: str, password: str) -> bool:
        from faxdesk.system.secrets import KeyringLockedError, KeyringUnavailableError, KeyStore

        try:
            KeyStore().set(address, password)
        except (KeyringUnavailableError, KeyringLockedError) as error:
            log.info("the team's password is not kept: %s", error.code)
            return False
        return True

    def forget_password(self, address: str) -> None:
        from faxdesk.system.secrets import KeyringLockedError, KeyringUnavailableError, KeyStore

        try:
            KeyStore().delete(address)
        except (KeyringUnavailableError, KeyringLockedError) as error:
            log.info("the team's password may still be in the keyring: %s", error.code)
