"""faxdesk costs: what faxes came to, by day, month or user."""

from argparse import Namespace
from typing import Any

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.money import CostTotal
from faxdesk.domain.words import page_text
from faxdesk.domain.words.formats import money_text, number_text


def run(given: Namespace) -> int:
    """Print a line for each day, month or user, and each currency."""
    with App("demo" if given.is_demo else "real", sends=False) as session:
        totals = session.queue.costs.totals(given.by)
        prices = session.desk.settings.load().prices
    for total in totals:
        if given.json:
            print_json(_json(total, given.by))
        else:
            say(_line(total))
    if not totals and not given.json:
        say(
            said.told("No cost is known.")
            if prices.are_known
            else said.told("No cost is known: no price is set.")
        )
    return Exit.OK


def _json(total: CostTotal, by: str) -> dict[str, Any]:
    return {
        by: total.key,
        "faxes": total.faxes,
        "pages": total.pages,
        "amount": total.money.text,
        "currency": total.money.currency,
        "estimated": total.estimated > 0,
    }


def _line(total: CostTotal) -> str:
    amount = money_text(total.money.amount, total.money.currency)
    faxes = said.counted(total.faxes, "1 fax", "{number} faxes", number=number_text(total.faxes))
    if total.estimated:
        amount = said.told("about {amount}", amount=amount)
    return f"{total.key or said.told('(not known)')}  {faxes}, {page_text(total.pages)}, {amount}"
