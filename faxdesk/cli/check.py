"""faxdesk check: the precheck."""

from argparse import Namespace
from pathlib import Path

from faxdesk.app import worker_command
from faxdesk.cli.output import check_json, check_lines, print_json
from faxdesk.cli.status import Exit
from faxdesk.documents import precheck
from faxdesk.documents.workshop import Workshop


def run(given: Namespace) -> int:
    """Check each file; 1 when any can't be sent. Needs no data folder and no account."""
    workshop = Workshop(command=worker_command())
    all_sendable = True
    try:
        for name in given.files:
            checked = precheck.check(Path(name), workshop.inspect)
            all_sendable = all_sendable and checked.is_sendable
            if given.json:
                print_json(check_json(checked))
            else:
                print("\n".join(check_lines(checked)), flush=True)
    finally:
        workshop.close()
    return Exit.OK if all_sendable else Exit.FAILED
