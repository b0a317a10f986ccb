"""faxdesk keep, legal-hold, retention: faxes that are left alone, and what is due."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from faxdesk.app import App
from faxdesk.cli.arguments.times import local_iso
from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.errors import InvalidInputError
from faxdesk.engine.retention.commands import RetentionCommands, RetentionStatus
from faxdesk.engine.session import Session

_LISTED = 20


def run(given: Namespace) -> int:
    """Do one of them; raises FaxDeskError."""
    with (
        App("demo" if given.is_demo else "real", sends=False) as session,
        session.open_retention() as retention,
    ):
        if given.command == "keep":
            return _keep(retention, given)
        if given.command == "legal-hold":
            return _hold(retention, given)
        return _status(session, retention, given) if given.action == "status" else _run(retention, given)


def _keep(retention: RetentionCommands, given: Namespace) -> int:
    if not given.ids:
        _list(retention, retention.kept(), given, "No fax is marked to be kept.")
    elif given.off:
        retention.keep_no_more(given.ids)
        say(f"Fax {_ids(given.ids)}: the document goes when its time has come.")
    else:
        retention.keep(given.ids)
        say(f"Fax {_ids(given.ids)}: the document is kept until: faxdesk keep --off {_plain(given.ids)}")
    return Exit.OK


def _hold(retention: RetentionCommands, given: Namespace) -> int:
    if given.lift and given.reason:
        raise InvalidInputError("reason", "input.lift_alone")
    if not given.ids:
        _list(retention, retention.held(), given, "No fax is under legal hold.")
    elif given.lift:
        retention.lift(given.ids)
        say(f"Fax {_ids(given.ids)}: no longer under legal hold.")
    else:
        retention.hold(given.ids, given.reason or "")
        say(f"Fax {_ids(given.ids)}: under legal hold. Nothing of it can be removed.")
    return Exit.OK


def _list(retention: RetentionCommands, ids: Sequence[int], given: Namespace, nothing: str) -> None:
    marks = retention.marks(ids)
    for fax_id in ids:
        found = marks[fax_id]
        if given.json:
            print_json(
                {
                    "fax": str(fax_id),
                    "kept": found.is_kept,
                    "hold": found.hold_reason,
                    "hold_by": found.hold_by if found.is_held else None,
                    "hold_since": local_iso(found.hold_since_s) if found.is_held else None,
                }
            )
        elif found.is_held:
            say(
                f"Fax {fax_id}: {found.hold_reason} ({found.hold_by or '?'}, {local_iso(found.hold_since_s)})"
            )
        else:
            say(f"Fax {fax_id}")
    if not ids and not given.json:
        say(nothing)


def _status(session: Session, retention: RetentionCommands, given: Namespace) -> int:
    found = retention.status()
    if given.json:
        print_json(status_json(found, session))
        return Exit.OK
    rules, standing = found.rules, found.standing
    say(
        "Documents: kept for ever."
        if rules.document_days is None
        else f"Documents: deleted {rules.document_days} days after a fax's end.",
        "Numbers and names: kept for ever."
        if rules.name_days is None
        else f"Numbers and names: taken out {rules.name_days} days after a fax's end.",
    )
    if found.is_for_team:
        say("For all desks of the team, as the IT department's policy has it.")
    say(
        f"Faxes that are over and have their document: {standing.with_document}",
        f"Due now: documents of {len(found.documents_due)}, numbers and names of {len(found.names_due)}",
        f"Kept by hand: {standing.kept}; under legal hold: {standing.held}",
    )
    if standing.soiled_at_s is not None:
        say(
            "Remains of what was taken out may lie in unused parts of the journal's file. "
            "FaxDesk overwrites them by itself; at once: faxdesk retention run"
        )
    return Exit.OK


def status_json(found: RetentionStatus, session: Session) -> dict[str, Any]:
    """How things stand, as documented in docs/retention.md."""
    standing, locks = found.standing, session.policy.locks
    return {
        "document_days": found.rules.document_days,
        "name_days": found.rules.name_days,
        "locked": locks("keep_document_days") or locks("purge_documents"),
        "by_policy_of_team": found.is_for_team,
        "with_document": standing.with_document,
        "documents_due": len(found.documents_due),
        "names_due": len(found.names_due),
        "kept": standing.kept,
        "held": standing.held,
        "remains_since": None if standing.soiled_at_s is None else local_iso(standing.soiled_at_s),
        "cleaned_at": None if standing.cleaned_at_s is None else local_iso(standing.cleaned_at_s),
    }


def _run(retention: RetentionCommands, given: Namespace) -> int:
    """What is due; 1 where remains of it could not be overwritten yet."""
    if given.dry_run:
        found = retention.status()
        ids = sorted({*found.documents_due, *found.names_due})
    else:
        ids = list(retention.run().fax_ids)
    remains = retention.status().standing.soiled_at_s is not None and not given.dry_run
    if given.json:
        print_json({"dry_run": given.dry_run, "faxes": [str(each) for each in ids], "remains": remains})
        return Exit.FAILED if remains else Exit.OK
    if given.dry_run:
        say(f"{len(ids)} faxes are due{': ' + _ids(ids) if ids else ''}. Nothing was done.")
    else:
        say(f"{len(ids)} faxes: what was due is taken out." if ids else "Nothing is due.")
    if remains:
        say("Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.")
    return Exit.FAILED if remains else Exit.OK


def _ids(ids: Sequence[int]) -> str:
    more = ", …" if len(ids) > _LISTED else ""
    return ", ".join(map(str, ids[:_LISTED])) + more


def _plain(ids: Sequence[int]) -> str:
    return " ".join(map(str, ids))
