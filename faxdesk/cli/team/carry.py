"""faxdesk team import and export: a desk's own journal into the team's, and back into one of a desk."""

from pathlib import Path

from faxdesk.cli.output import say
from faxdesk.cli.status import Exit
from faxdesk.store.postgres import carry
from faxdesk.store.sqlite.connect import Profile
from faxdesk.system.paths import open_data_folder
from faxdesk.teaming import Team, bring_own


def own_counts(kind: Profile) -> tuple[int, int]:
    """How many faxes and contacts this desk's own journal has."""
    return carry.own_counts(open_data_folder(kind).journal_path, kind)


def import_own(team: Team, kind: Profile, *, does_it: bool) -> int:
    """Bring this desk's own faxes and contacts into the team; else only say what that would be."""
    faxes, contacts = own_counts(kind)
    say(f"Of this desk's own: faxes, each with its history: {faxes}; contacts: {contacts}.")
    if not does_it:
        say("To bring them into the team, with a copy kept here: faxdesk team import --yes")
        return Exit.OK
    copy = bring_own(team, kind, open_data_folder(kind))
    say(f"They are in the team's journal now. A copy of this desk's own is kept as {copy}.")
    return Exit.OK


def export_team(team: Team, kind: Profile, target: Path) -> int:
    """Write the team's journal as one of a single desk."""
    count = carry.export(team.connection(), target, kind)
    say(f"{count} faxes are written to {target}.")
    say(f"To work with them on one desk: faxdesk backup {target} --restore")
    return Exit.OK
