"""faxdesk proof: reports, documents as they were sent, and the chain's part about them, in one PDF/A-3."""

from argparse import Namespace
from pathlib import Path

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.words import shown


def run(given: Namespace) -> int:
    """Write it; raises FaxDeskError where there is no such fax, or the file can't be written."""
    with (
        App("demo" if given.is_demo else "real", sends=False) as session,
        session.open_evidence() as evidence,
    ):
        made = evidence.prove(given.ids, Path(given.output), has_picture=False if given.no_picture else None)
    if given.json:
        print_json({"ids": list(map(str, made.fax_ids)), "path": str(made.path), "sha256": made.sha256})
    else:
        say(shown(str(made.path)), f"SHA-256 {made.sha256}", said.told("Check it with: faxdesk verify FILE"))
    return Exit.OK
