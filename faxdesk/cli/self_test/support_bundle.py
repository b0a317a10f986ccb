"""faxdesk support-bundle: what helps support, in one ZIP file, without anything of anybody's."""

import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.output import note, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.errors import JournalError
from faxdesk.domain.policy import NO_POLICY
from faxdesk.domain.words import shown
from faxdesk.engine.files import write_whole
from faxdesk.reporting import collect_support
from faxdesk.system.paths import open_data_folder
from faxdesk.system.policy import machine_policy

if TYPE_CHECKING:
    from faxdesk.engine.support_bundle import SupportBundle
    from faxdesk.system.paths import DataKind


def run(given: Namespace) -> int:
    """Collect it, list it and write it; raises FaxDeskError where it can't be written."""
    if not given.no_self_test:
        note(said.told("Collecting, which tries every part of FaxDesk: up to a minute."))
    bundle = _collected("demo" if given.is_demo else "real", with_self_test=not given.no_self_test)
    if given.show:
        for name, text in bundle.files.items():
            say(f"== {name}", *text.rstrip("\n").split("\n"))
    write_whole(Path(given.output), bundle.zipped())
    say(f"{shown(given.output)}: {', '.join(bundle.files)}")
    return Exit.OK


def _collected(kind: "DataKind", *, with_self_test: bool) -> "SupportBundle":
    """A journal that can't be opened is a reason to ask for help: the rest is collected all the same."""
    try:
        app = App(kind, sends=False)
    except JournalError as error:
        note(f"faxdesk: {words.text(error.message)}")
        return _without_journal(kind, error, with_self_test=with_self_test)
    with app as session:
        bundle = session.collect_support(with_self_test=with_self_test)
        session.acts().note("support_collected")
        return bundle


def _without_journal(kind: "DataKind", error: JournalError, *, with_self_test: bool) -> "SupportBundle":
    def refuse() -> NoReturn:
        raise error

    policy = NO_POLICY if kind == "demo" else machine_policy()
    return collect_support(open_data_folder(kind, os.environ), refuse, policy, with_self_test=with_self_test)
