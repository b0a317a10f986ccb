"""faxdesk results: what became of each fax of a broadcast."""

from argparse import Namespace
from pathlib import Path

from faxdesk.app import App
from faxdesk.cli.output import fax_json, fax_line, print_json, say
from faxdesk.cli.queue import broadcast_of
from faxdesk.cli.status import Exit
from faxdesk.domain.words import shown
from faxdesk.engine.files import write_whole


def run(given: Namespace) -> int:
    """Write them, print them, or both; raises FaxDeskError where that can't be."""
    with App("demo" if given.is_demo else "real", sends=False) as session:
        broadcast_id = broadcast_of(session, given.id)
        if given.output:
            write_whole(Path(given.output), session.broadcasts.results(broadcast_id))
            session.acts().note("results_exported", broadcast=broadcast_id)
        queue, now_s = session.queue.status(), session.now_s()
        if given.json or not given.output:
            for fax in session.broadcasts.faxes(broadcast_id):
                if given.json:
                    print_json(fax_json(fax, queue, now_s))
                else:
                    say(fax_line(fax, queue, now_s))
    if given.output and not given.json:
        say(shown(given.output))
    return Exit.OK
