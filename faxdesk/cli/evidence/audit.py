"""faxdesk audit: whether the journal was changed, and where; a copy of its chain; who did what."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.evidence.log import tell_log
from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.chain_check import Finding
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.words import shown
from faxdesk.engine.evidence.audit import Audit
from faxdesk.engine.evidence.evidence import Evidence


def run(given: Namespace) -> int:
    """Check it, export it, or tell who did what; raises FaxDeskError."""
    if not given.log and (given.since or given.until or given.user or given.what):
        raise InvalidInputError("log", "input.log_alone")
    with (
        App("demo" if given.is_demo else "real", sends=False) as session,
        session.open_evidence() as evidence,
    ):
        if given.log:
            return tell_log(session.acts(), given)
        if given.export:
            return _export(evidence, given)
        found = evidence.audit([Path(folder) for folder in given.seals])
    if given.json:
        print_json(audit_json(found))
    else:
        say(*_told(found))
    return Exit.OK if found.is_whole else Exit.FAILED


def _export(evidence: Evidence, given: Namespace) -> int:
    lines = evidence.export(Path(given.export))
    if given.json:
        print_json({"path": given.export, "lines": lines})
    else:
        say(
            said.told(
                "{export}: {lines} lines. Check it with: faxdesk verify FILE",
                export=shown(given.export),
                lines=lines,
            )
        )
    return Exit.OK


def audit_json(found: Audit) -> dict[str, Any]:
    """An audit as documented in the README."""
    return {
        "whole": found.is_whole,
        "links": found.links,
        "seals": found.seals,
        "chain": found.chain,
        "last": found.last,
        "last_hash": found.last_hash,
        "found": found.found,
        "findings": [finding_json(each) for each in found.findings],
    }


def finding_json(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind.value,
        "fax": None if finding.fax_id is None else str(finding.fax_id),
        "event": finding.number,
        "date": finding.at,
        "message": words.text(finding.message),
    }


def finding_line(finding: Finding) -> str:
    """One line for a person."""
    where = [said.told("event {number}", number=finding.number)] if finding.number is not None else []
    where += [said.told("fax {fax_id}", fax_id=finding.fax_id)] if finding.fax_id is not None else []
    where += [finding.at] if finding.at else []
    place = words.listed(where) or said.told("the whole")
    return words.about(finding.kind.value, words.about(place, words.text(finding.message)))


def _told(found: Audit) -> list[str]:
    lines = [finding_line(each) for each in found.findings]
    if found.found > len(found.findings):
        lines.append(said.told("… and {n} more.", n=found.found - len(found.findings)))
    checked = said.told(
        "Entries checked: {links}. Seals checked: {seals}.", links=found.links, seals=found.seals
    )
    if found.is_whole:
        lines.append(f"{said.told('The journal is whole.')} {checked}")
    else:
        lines.append(
            said.counted(
                found.found, "The journal was changed, in 1 place.", "The journal was changed, in {n} places."
            )
            + " "
            + checked
        )
    if found.last_hash:
        lines.append(
            said.told(
                "Chain {chain} ends with entry {last}, {last_hash}",
                chain=found.chain,
                last=found.last,
                last_hash=found.last_hash,
            )
        )
    return lines
