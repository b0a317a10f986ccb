"""faxdesk proof: reports, documents as they were sent, and the chain's part about them, in one PDF/A-3."""

from argparse import Namespace
from pathlib import Path

from faxdesk.app import App
from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.words import shown


def run(given: Namespace) -> int:
    """Write it; raises FaxDeskError where there is no such fax, or the file can't be written."""
    with (
        App("demo" if given.is_demo else "real", sends=False) as session,
        session.open_evidence() as evidence,
    ):
        gathered = evidence.gather_proof(given.ids)
        output = Path(given.output)
        if output.is_dir():
            output = output / gathered.file_name
        has_picture = session.desk.settings.load().report_picture and not given.no_picture
        digest = session.proofs().write(gathered, output, has_picture=has_picture)
    ids = [str(each.facts.fax.id) for each in gathered.reports]
    if given.json:
        print_json({"ids": ids, "path": str(output), "sha256": digest})
    else:
        say(shown(str(output)), f"SHA-256 {digest}", "Check it with: faxdesk verify FILE")
    return Exit.OK
