"""faxdesk costs: what faxes came to, in lines and as JSON."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from faxdesk.app import App
from faxdesk.cli import main
from faxdesk.domain.money import Money

TO = "+13127367276"


@pytest.fixture(autouse=True)
def faxes(account: pytest.MonkeyPatch, letter_pdf: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Three that have cost something, in two months."""
    assert (
        main(["send", letter_pdf, "--to", TO, "--to", "+442079460958", "--to", "+13127367300", "--yes"]) == 0
    )
    capsys.readouterr()
    with App("real", sends=False) as session:
        for fax_id, day, amount, is_estimate in (
            (1, "2026-10-31", "0.0210", False),
            (2, "2026-11-01", "0.0100", True),
            (3, "2026-11-01", "2.0000", False),
        ):
            money = Money(amount=Decimal(amount), currency="USD")
            session.queue.costs.add(fax_id, fax_id, money, day=day, pages=2, is_estimate=is_estimate)


def test_months_are_summed_up_exactly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["costs", "--json"]) == 0
    usd = {"currency": "USD"}
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"month": "2026-10", "faxes": 1, "pages": 2, "amount": "0.0210", **usd, "estimated": False},
        {"month": "2026-11", "faxes": 2, "pages": 4, "amount": "2.0100", **usd, "estimated": True},
    ]


def test_an_estimate_is_called_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["costs", "--by", "day"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2026-10-31  1 fax, 2 pages, $0.0210",
        "2026-11-01  2 faxes, 4 pages, about $2.01",
    ]


def test_whoever_sent_them_is_named_as_the_system_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["costs", "--by", "user", "--json"]) == 0
    (total,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert total["user"]
    assert (total["faxes"], total["amount"]) == (3, "2.0310")


def test_a_fax_says_what_it_cost(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "2", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["cost"] == {
        "amount": "0.0100",
        "currency": "USD",
        "estimated": True,
    }


def test_where_nothing_is_known_it_says_why(
    account: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    account.setenv("FAXDESK_HOME", str(tmp_path / "other"))
    assert main(["costs"]) == 0
    assert capsys.readouterr().out == "No cost is known: no price is set.\n"
