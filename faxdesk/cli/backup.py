"""faxdesk backup: a copy of the journal, while FaxDesk may be at work; and back to one."""

import time
from argparse import Namespace
from pathlib import Path

from faxdesk.cli import said
from faxdesk.cli.output import say
from faxdesk.cli.status import Exit
from faxdesk.domain.errors import InvalidInputError
from faxdesk.store.rescue.backup import back_up, restore
from faxdesk.store.sqlite.connect import Profile, connect
from faxdesk.system.paths import open_data_folder


def run(given: Namespace) -> int:
    """Print where the backup is, or where the journal is kept that a backup replaced."""
    kind: Profile = "demo" if given.is_demo else "real"
    path = open_data_folder(kind).journal_path
    file = Path(given.file).absolute() if given.file else None
    if not given.restore:
        journal = connect(path, kind)  # a damaged or newer one is said to be so, instead of copied
        try:
            say(said.told("Backup: {back_up}", back_up=back_up(path, file, at_s=time.time())))
        finally:
            journal.close()
        return Exit.OK
    if file is None:
        raise InvalidInputError("file", "input.restore_what")
    kept = restore(path, kind, file, at_s=time.time())
    say(said.told("The backup is in place. The queue is paused: check the list, then: faxdesk resume"))
    if kept is not None:
        say(said.told("The journal that it replaced: {kept}", kept=kept))
    return Exit.OK
