"""A press of Send to many is asked about, with what it comes to."""

from decimal import Decimal

import pytest

from faxdesk.domain import words
from faxdesk.domain.fax.fax import Document, Payload
from faxdesk.domain.money import Prices
from faxdesk.domain.people.guard import GuardSettings
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.domain.preferences import Preferences
from faxdesk.engine.compose.concerns import Proposal, Weight, allowed, judge
from faxdesk.engine.compose.many import Estimate, estimate_of
from faxdesk.engine.submissions import RecipientJob
from tests.outbox import FROM, Outbox

THREE = recipients_at([f"+131255501{number:02}" for number in range(3)])


def job(*, pages: int | None = 3, line_s: float | None = 90.0, parts: int = 1) -> RecipientJob:
    payload = Payload(
        documents=(Document(name="letter.pdf"),),
        urls=("https://example.com/a.pdf",),
        pages=pages,
        line_s=line_s,
    )
    return RecipientJob(recipients=THREE, payloads=(payload,) * parts)


def test_what_it_comes_to_counts_every_recipient_every_part_and_the_dialling() -> None:
    assert estimate_of([job(parts=2)], lines=2) == Estimate(
        recipients=3, faxes=6, pages=18, line_s=540.0, duration_s=360.0
    )
    assert estimate_of([job(pages=None)], lines=0).pages is None


@pytest.mark.parametrize(("limit", "is_asked"), [(0, False), (2, True), (3, False)])
def test_it_is_asked_above_the_size_that_was_set(outbox: Outbox, limit: int, is_asked: bool) -> None:
    proposal = Proposal(jobs=[job()], from_number=FROM)
    settings = GuardSettings(ask_above_recipients=limit, lines=2)
    concerns = judge(proposal, outbox.submissions, settings=settings)
    assert [each.code for each in concerns] == ["many_recipients"] * is_asked
    for each in concerns:
        assert each.weight is Weight.ASK
        assert each.detail is not None
        assert words.text(each.detail) == "3 recipients, 9 pages, about 3 min on 2 lines."
        assert allowed(concerns, THREE) == THREE


def test_where_a_price_is_known_it_says_about_how_much(outbox: Outbox) -> None:
    prices = Prices(per_page=Decimal("0.07"), per_minute=None, currency="USD")
    settings = GuardSettings(ask_above_recipients=2, prices=prices)
    [concern] = judge(Proposal(jobs=[job()], from_number=FROM), outbox.submissions, settings=settings)
    assert concern.detail is not None
    assert words.text(concern.detail) == "3 recipients, 9 pages, about 6 min on one line, about $0.63."


def test_nothing_is_asked_while_it_is_composed(outbox: Outbox) -> None:
    composed = RecipientJob(recipients=THREE, payloads=())
    settings = GuardSettings(ask_above_recipients=2)
    assert judge(Proposal(jobs=[composed], from_number=FROM), outbox.submissions, settings=settings) == []


def test_the_setting_and_the_lines_are_the_desks() -> None:
    guard = Preferences(ask_above_recipients=7, lines=4).guard
    assert (guard.ask_above_recipients, guard.lines) == (7, 4)
    assert Preferences().guard.ask_above_recipients == 100
