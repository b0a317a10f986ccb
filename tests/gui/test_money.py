"""Money in the window: an estimate beside Send, the month's budget in the status line, and its settings."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QLabel

from faxdesk.domain.fax.state import State
from faxdesk.domain.money import Money
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from tests.gui.desk import DELIVERS, DELIVERS_TOO, Desk


def test_an_estimate_for_all_numbers_stands_beside_send_where_a_price_is_set(
    desk: Desk, letter: Path
) -> None:
    desk.add(letter)
    desk.type_number(DELIVERS)
    assert "$" not in desk.window.composer.readiness.summary()
    desk.session.desk.settings.save(price_per_page="0.25")
    pages = desk.window.composer.readiness.plan()
    assert pages is not None
    one = Decimal("0.25") * pages.pages
    assert desk.window.composer.readiness.summary().endswith(f", about ${one:.2f}")
    desk.type_number(DELIVERS_TOO)
    assert desk.window.composer.readiness.summary().endswith(f", about ${2 * one:.2f}")


def test_the_status_line_says_what_the_month_has_cost_and_warns(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(price_per_page="1", monthly_budget="100")
    (fax,) = desk.send(letter)
    desk.wait_for(fax, State.DELIVERED)
    desk.wait(lambda: "This month about $" in desk.window.status_line.text)
    assert desk.window.status_line.text.endswith("of $100.00")
    found = desk.session.queue.costs.of_fax(fax.id)
    assert found is not None
    desk.session.queue.costs.add(
        fax.id,
        999,
        Money(amount=Decimal(85), currency="USD"),
        day=this_month(desk),
        pages=0,
        is_estimate=True,
    )
    desk.window.queue.apply(frozenset({0}))
    desk.wait(lambda: "of this month's budget of $100.00 is spent" in desk.window.status_line.text)


def this_month(desk: Desk) -> str:
    return desk.session.queue.costs.totals("day")[-1].key


def test_the_settings_keep_prices_and_budget_and_refuse_what_is_none(desk: Desk) -> None:
    dialog = SettingsDialog(desk.session, show_number=str, change_account=lambda: None, parent=desk.window)
    part = dialog.costs
    assert not part.holds.isEnabled()
    part.per_page.setText("0,007")
    assert (part.words, dialog.accept_button.isEnabled()) == ("An amount is written like 0.007 or 50.", False)
    part.per_page.setText("0.007")
    part.budget.setText("50")
    part.holds.click()
    part.least_credit.setText("5")
    part.currency.setText("eur")
    dialog.accept_button.click()
    kept = desk.session.desk.settings.load()
    assert (kept.price_per_page, kept.monthly_budget, kept.budget_holds) == ("0.007", "50", True)
    assert (kept.least_credit, kept.currency) == ("5", "EUR")


def test_the_details_say_what_a_fax_cost_and_that_it_is_an_estimate(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(price_per_page="1")
    (fax,) = desk.send(letter)
    desk.wait_for(fax, State.DELIVERED)
    desk.window.queue.table.selectRow(0)
    desk.window.queue.details_button.setChecked(True)
    texts = [label.text() for label in desk.window.queue.findChildren(QLabel)]
    assert any(each.startswith("about $") for each in texts)
