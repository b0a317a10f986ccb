"""faxdesk printed: which printed documents wait for the window."""

from argparse import Namespace

from faxdesk.cli import said
from faxdesk.cli.output import iso, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.words import shown, size_text
from faxdesk.system.printed import PrintedDocuments


def run(given: Namespace) -> int:
    """List them, oldest first; nothing is taken."""
    printed = PrintedDocuments.of_this_person()
    waiting = printed.waiting() if printed is not None else []
    for each in waiting:
        if given.json:
            told = {"name": each.path.name, "path": str(each.path), "bytes": each.size_bytes}
            print_json({**told, "printed_at": iso(each.at_s)})
        else:
            say(f"{shown(each.path.name)}, {size_text(each.size_bytes)}, {iso(each.at_s)}")
    if not given.json and printed is None:
        say(said.told("FaxDesk is no printer on this computer; see docs/printing.md."))
    elif not given.json and not waiting:
        say(said.told("Nothing that was printed waits."))
    return Exit.OK
