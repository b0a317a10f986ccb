"""faxdesk keep, legal-hold, retention: faxes that are left alone, and what is due."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.arguments.times import local_iso
from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.words import listed
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
        _list(retention, retention.kept(), given, said.told("No fax is marked to be kept."))
    elif given.off:
        retention.keep_no_more(given.ids)
        say(said.told("Fax {ids}: the document goes when its time has come.", ids=_ids(given.ids)))
    else:
        retention.keep(given.ids)
        say(
            said.told(
                "Fax {ids}: the document is kept until: faxdesk keep --off {plain}",
                ids=_ids(given.ids),
                plain=_plain(given.ids),
            )
        )
    return Exit.OK


def _hold(retention: RetentionCommands, given: Namespace) -> int:
    if given.lift and given.reason:
        raise InvalidInputError("reason", "input.lift_alone")
    if not given.ids:
        _list(retention, retention.held(), given, said.told("No fax is under legal hold."))
    elif given.lift:
        retention.lift(given.ids)
        say(said.told("Fax {ids}: no longer under legal hold.", ids=_ids(given.ids)))
    else:
        retention.hold(given.ids, given.reason or "")
        say(said.told("Fax {ids}: under legal hold. Nothing of it can be removed.", ids=_ids(given.ids)))
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
            by = f"({found.hold_by or '?'}, {local_iso(found.hold_since_s)})"
            say(said.told("Fax {number}: {reason}", number=fax_id, reason=found.hold_reason) + f" {by}")
        else:
            say(said.told("Fax {number}", number=fax_id))
    if not ids and not given.json:
        say(nothing)


def _status(session: Session, retention: RetentionCommands, given: Namespace) -> int:
    found = retention.status()
    if given.json:
        print_json(status_json(found, session))
        return Exit.OK
    rules, standing = found.rules, found.standing
    say(
        said.told("Documents: kept for ever.")
        if rules.document_days is None
        else said.told("Documents: deleted {n} days after a fax's end.", n=rules.document_days),
        said.told("Numbers and names: kept for ever.")
        if rules.name_days is None
        else said.told("Numbers and names: taken out {n} days after a fax's end.", n=rules.name_days),
    )
    if found.is_for_team:
        say(said.told("For all desks of the team, as the IT department's policy has it."))
    say(
        said.told(
            "Faxes that are over and have their document: {with_document}",
            with_document=standing.with_document,
        ),
        said.told(
            "Due now: documents of {documents}, numbers and names of {names}",
            documents=len(found.documents_due),
            names=len(found.names_due),
        ),
        said.told("Kept by hand: {kept}; under legal hold: {held}", kept=standing.kept, held=standing.held),
    )
    if standing.soiled_at_s is not None:
        say(
            said.told(
                "Remains of what was taken out may lie in unused parts of the journal's file. "
                "FaxDesk overwrites them by itself; at once: faxdesk retention run"
            )
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
        due = said.counted(len(ids), "1 fax is due.", "{n} faxes are due.")
        say(" ".join(filter(None, (due, _ids(ids), said.told("Nothing was done.")))))
    else:
        done = said.counted(
            len(ids), "1 fax: what was due is taken out.", "{n} faxes: what was due is taken out."
        )
        say(done if ids else said.told("Nothing is due."))
    if remains:
        say(
            said.told(
                "Another FaxDesk has the journal open: remains in unused parts of it are overwritten later."
            )
        )
    return Exit.FAILED if remains else Exit.OK


def _ids(ids: Sequence[int]) -> str:
    more = ["…"] if len(ids) > _LISTED else []
    return listed([*map(str, ids[:_LISTED]), *more])


def _plain(ids: Sequence[int]) -> str:
    return " ".join(map(str, ids))
