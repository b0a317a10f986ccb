"""faxdesk support-bundle: what helps support, in one ZIP file, without anything of anybody's."""

from argparse import Namespace
from pathlib import Path

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.output import note, say
from faxdesk.cli.status import Exit
from faxdesk.domain.words import shown
from faxdesk.engine.files import write_whole


def run(given: Namespace) -> int:
    """Collect it, list it and write it; raises FaxDeskError where it can't be written."""
    with App("demo" if given.is_demo else "real", sends=False) as session:
        if not given.no_self_test:
            note(said.told("Collecting, which tries every part of FaxDesk: up to a minute."))
        bundle = session.collect_support(with_self_test=not given.no_self_test)
        session.acts().note("support_collected")
    if given.show:
        for name, text in bundle.files.items():
            say(f"== {name}", *text.rstrip("\n").split("\n"))
    write_whole(Path(given.output), bundle.zipped())
    say(f"{shown(given.output)}: {', '.join(bundle.files)}")
    return Exit.OK
