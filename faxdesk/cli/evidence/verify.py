"""faxdesk verify: whether a proof or an exported log is as it was made. Needs no journal."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from faxdesk.cli import said
from faxdesk.cli.evidence.audit import finding_json, finding_line
from faxdesk.cli.output import note, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.chain_check import Finding
from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words import shown
from faxdesk.engine.evidence.log_file import check_file
from faxdesk.engine.evidence.proof_check import check_proof
from faxdesk.processes import make_worker


def run(given: Namespace) -> int:
    """0 whole, 1 changed, 2 can't be read."""
    path = Path(given.file)
    try:
        checked = _log(path) or _proof(path)
    except OSError as error:
        return _unreadable(given, error.strerror or said.told("it can't be read"))
    except FaxDeskError as error:
        return _unreadable(given, words.text(error.message))
    if checked is None:
        return _unreadable(given, said.told("this is neither a proof nor a log of FaxDesk's"))
    facts, findings = checked
    if given.json:
        print_json(
            {
                "path": given.file,
                "whole": not findings,
                **facts,
                "findings": [finding_json(each) for each in findings],
            }
        )
    else:
        say(*(finding_line(each) for each in findings))
        for each in facts.get("attachments", ()):
            say(f"{each['sha256']}  {shown(each['name'])}")
        say(_verdict(shown(path.name), len(findings), facts["links"]))
        if facts["last_hash"]:
            say(
                said.told(
                    "Chain {chain} ends here with {last_hash}",
                    chain=facts["chain"],
                    last_hash=facts["last_hash"],
                )
            )
    return Exit.FAILED if findings else Exit.OK


def _verdict(name: str, changes: int, links: int) -> str:
    if not changes:
        return said.told("{name} is whole: {links} entries checked.", name=name, links=links)
    return said.counted(
        changes,
        "{name} was changed, in 1 place: {links} entries checked.",
        "{name} was changed, in {n} places: {links} entries checked.",
        name=name,
        links=links,
    )


def _log(path: Path) -> tuple[dict[str, Any], Sequence[Finding]] | None:
    checked = check_file(path)
    if not checked.is_ours:
        return None
    findings = list(checked.findings())
    facts = {"kind": "log", "links": checked.links, "chain": checked.name, "last_hash": checked.last_hash}
    return facts, findings


def _proof(path: Path) -> tuple[dict[str, Any], Sequence[Finding]] | None:
    worker = make_worker()
    try:
        checked = check_proof(worker, path)
    finally:
        worker.close()
    if checked is None:
        return None
    attachments = [{"name": name, "sha256": digest} for name, digest in checked.attachments]
    facts = {"kind": "proof", "links": checked.links, "chain": checked.chain}
    return {**facts, "last_hash": checked.last_hash, "attachments": attachments}, checked.findings


def _unreadable(given: Namespace, why: str) -> int:
    if given.json:
        print_json({"path": given.file, "whole": None, "kind": None, "findings": [], "error": why})
    else:
        note(f"faxdesk: {shown(given.file)}: {why}")
    return Exit.USAGE
