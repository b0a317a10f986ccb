"""faxdesk history, tag, remove, restore: what is over, however long ago."""

import sys
from argparse import Namespace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.output import fax_json, note, print_json, say, state_text
from faxdesk.cli.status import Exit
from faxdesk.cli.table import fax_cells, lines_of, terminal_width
from faxdesk.domain.errors import FaxDeskError, InvalidInputError
from faxdesk.domain.fax.history import HistoryQuery, HistorySort, HistoryTotal, TotalsBy
from faxdesk.domain.fax.state import State
from faxdesk.domain.people.rights import Right
from faxdesk.domain.words import listed
from faxdesk.engine.past.history import as_table, found, more_json, with_meanings
from faxdesk.engine.session import Session

_LIMIT: Final = 100
_RISING: Final = frozenset({HistorySort.NAME, HistorySort.NUMBER, HistorySort.DOCUMENT, HistorySort.USER})
"""What begins with the first of the alphabet unless it is turned round."""


def run(given: Namespace) -> int:
    """Print what is asked for, or do it; 1 where a fax could not take it."""
    with App("demo" if given.is_demo else "real", sends=False) as session:
        if given.command == "history":
            _list(session, given)
            return Exit.OK
        return _each(session, given)


def _list(session: Session, given: Namespace) -> None:
    query = _query(session, given)
    if given.totals:
        _print_totals(session, session.history.totals(query, TotalsBy(given.totals)), given)
        return
    is_file = given.csv or given.output
    if is_file:
        session.queue.require(Right.EXPORT)
    limit = given.limit if given.limit or is_file or given.json else _LIMIT
    faxes = list(found(session.history, query, limit=limit))
    tags = session.history.tags([fax.id for fax in faxes])
    queue, now_s = session.queue.status(), session.now_s()
    if is_file:
        table = as_table(faxes, tags, lambda fax: state_text(fax, queue, now_s))
        if given.output:
            Path(given.output).write_bytes(table)
        else:
            sys.stdout.buffer.write(table)
        session.acts().note("history_exported", count=len(faxes))
        return
    if given.json:
        for fax in faxes:
            print_json(fax_json(fax, queue, now_s) | more_json(fax, tags))
        return
    for line in lines_of([fax_cells(fax, queue, now_s) for fax in faxes], width=terminal_width()):
        say(line)
    _tell_what_is_missing(session)
    if not faxes:
        say(said.told("Nothing of the kind is in the history."))
    elif not given.limit and len(faxes) == _LIMIT:
        note(said.told("The first {limit}; more with --limit, all with --csv.", limit=_LIMIT))


def _tell_what_is_missing(session: Session) -> None:
    for name in session.history.missing_files():
        note(said.told("The archive {name} isn't in its place: its faxes are not here.", name=name))


def _query(session: Session, given: Namespace) -> HistoryQuery:
    sort = HistorySort(given.sort)
    return with_meanings(
        HistoryQuery(
            text=" ".join(given.text),
            since_s=_day(given.since),
            until_s=_day(given.until, days=1),
            states=frozenset(State(each) for each in given.state or ()),
            number=given.number,
            name=given.name,
            user=given.user,
            sender=session.queue.rights.sender if given.mine else None,
            tag=given.tag,
            is_removed=given.removed,
            sort=sort,
            is_rising=(sort in _RISING) is not given.reverse,
        )
    )


def _day(text: str | None, *, days: int = 0) -> float | None:
    """When a day begins, or so many days later, by this computer's clock."""
    if text is None:
        return None
    today = datetime.now().date()  # noqa: DTZ005 - local time is meant
    named = {"today": today, "yesterday": today - timedelta(days=1)}
    try:
        day = named.get(text.lower()) or date.fromisoformat(text)
        return datetime(day.year, day.month, day.day).timestamp() + days * 86_400  # noqa: DTZ001 - local
    except (ValueError, OverflowError) as error:
        raise InvalidInputError("day", "input.bad_day", text=text) from error


def _print_totals(session: Session, totals: list[HistoryTotal], given: Namespace) -> None:
    if given.json:
        for each in totals:
            print_json(
                {
                    given.totals: each.key,
                    "name": each.name,
                    "faxes": each.faxes,
                    "delivered": each.delivered,
                    "failed": each.failed,
                    "pages": each.pages,
                    "line_seconds": round(each.line_s),
                    "costs": [{"amount": money.text, "currency": money.currency} for money in each.money],
                    "is_estimated": each.is_estimated,
                }
            )
        return
    if given.csv or given.output:
        session.queue.require(Right.EXPORT)
        from faxdesk.engine.past.totals import as_table as totals_table

        table = totals_table(totals, TotalsBy(given.totals))
        if given.output:
            Path(given.output).write_bytes(table)
        else:
            sys.stdout.buffer.write(table)
        session.acts().note("totals_exported", count=len(totals), by=given.totals)
        return
    for each in totals:
        key = " ".join(filter(None, (each.key or "(unknown)", each.name)))
        text = said.told(
            "{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages",
            key=key,
            faxes=each.faxes,
            delivered=each.delivered,
            failed=each.failed,
            pages=each.pages,
        )
        costs = "".join(f", {money.text} {money.currency}" for money in each.money)
        estimated = f" {said.told('(partly estimated)')}" if each.is_estimated else ""
        say(f"{text}{costs}{estimated}")


def _each(session: Session, given: Namespace) -> int:
    status = Exit.OK
    for fax_id in given.ids:
        try:
            say(_do(session, given, fax_id))
        except InvalidInputError:
            raise
        except FaxDeskError as error:
            from faxdesk.cli import said

            note(f"faxdesk: {said.of_error(error, command=given.command)}")
            status = Exit.FAILED
    return status


def _do(session: Session, given: Namespace, fax_id: int) -> str:
    """What became of it, in a sentence."""
    if given.command == "remove":
        is_kept = session.commands.discard(fax_id)
        return (
            said.told("Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}", fax_id=fax_id)
            if is_kept
            else said.told("Fax {fax_id} is deleted.", fax_id=fax_id)
        )
    session.faxes.fax(fax_id)
    if given.command == "restore":
        session.commands.restore(fax_id)
        return said.told("Fax {fax_id} is in the history again.", fax_id=fax_id)
    change = session.history.remove_tag if given.remove else session.history.add_tag
    change([fax_id], given.tag)
    tags = session.history.tags([fax_id]).get(fax_id, ())
    return f"Fax {fax_id}: {listed(tags) or said.told('no tags')}"
