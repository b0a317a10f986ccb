"""faxdesk verify: whether an exported log is as it was written. Needs no journal."""

from argparse import Namespace
from pathlib import Path

from faxdesk.cli.evidence.audit import finding_json, finding_line
from faxdesk.cli.output import note, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.words import shown
from faxdesk.engine.evidence.log_file import check_file


def run(given: Namespace) -> int:
    """0 whole, 1 changed, 2 can't be read."""
    path = Path(given.file)
    try:
        checked = check_file(path)
    except OSError as error:
        return _unreadable(given, error.strerror or "it can't be read")
    if not checked.is_ours:
        return _unreadable(given, "this is neither a proof nor a log of FaxDesk's")
    findings = list(checked.findings())
    if given.json:
        result = {"path": given.file, "kind": "log", "whole": not findings, "links": checked.links}
        end = {"chain": checked.name, "last_hash": checked.last_hash}
        print_json({**result, **end, "findings": [finding_json(each) for each in findings]})
    else:
        say(*(finding_line(each) for each in findings))
        said = "is whole" if not findings else f"was changed, in {len(findings)} places"
        say(f"{shown(path.name)} {said}: {checked.links} entries checked.")
        say(f"Chain {checked.name} ends with {checked.last_hash}")
    return Exit.FAILED if findings else Exit.OK


def _unreadable(given: Namespace, why: str) -> int:
    if given.json:
        print_json({"path": given.file, "kind": None, "whole": None, "findings": [], "error": why})
    else:
        note(f"faxdesk: {shown(given.file)}: {why}")
    return Exit.USAGE
