"""What is foretold of a fax's time on the line is kept with it, compared with what it took, and learned."""

from dataclasses import replace

import pytest

from faxdesk.domain import words
from faxdesk.domain.document.line_time import LineBits, line_s
from faxdesk.domain.fax.alarm import is_overdue
from faxdesk.domain.fax.attempt import RemoteFax
from faxdesk.domain.fax.estimate import SLOWEST, is_too_short, slowness
from faxdesk.domain.fax.fax import Document, Fax, Payload
from faxdesk.domain.fax.state import State
from faxdesk.engine.compose.foretelling import with_line_s
from faxdesk.store.sql.turns import UNCERTAIN_SLACK_S
from tests.outbox import Outbox

BUSY_TWICE = "+13127367001"
NEVER_ENDS = "+13127367004"


def _queue(outbox: Outbox, seconds: float | None, to: str = "+13127367276") -> int:
    [fax_id] = outbox.queue(to, payload=replace(outbox.payload(), line_s=seconds))
    return fax_id


def _delivered(outbox: Outbox, seconds: float | None, to: str = "+13127367276") -> Fax:
    fax_id = _queue(outbox, seconds, to)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED)
    return outbox.fax(fax_id)


def test_what_was_foretold_and_what_it_took_stay_with_the_fax(outbox: Outbox) -> None:
    fax = _delivered(outbox, 12.0)
    assert fax.line_s == 12.0
    assert fax.took_s is not None
    assert 0 <= fax.took_s < 20
    assert fax.message.code == "story.delivered"


def test_of_a_fax_that_nobody_looked_at_nothing_is_foretold(outbox: Outbox) -> None:
    fax = _delivered(outbox, None)
    assert fax.line_s is None
    assert fax.expected_s == 45.0 * (fax.payload.pages or 1)
    assert fax.message.code == "story.delivered"


def test_what_is_confirmed_far_too_soon_is_delivered_with_a_doubt_that_is_told(
    outbox: Outbox,
) -> None:
    fax = _delivered(outbox, 600.0)
    assert fax.state is State.DELIVERED
    told = words.text(fax.message)
    assert "Telnyx confirms it, with a doubt: it was on the line for " in told
    assert "its pages take about 10 min" in told
    [notice] = outbox.journal.notices.standing()
    assert f"Fax {fax.id} to {fax.recipient.address} is delivered with a doubt" in words.text(notice)


def test_fewer_pages_than_were_sent_are_a_doubt(outbox: Outbox) -> None:
    fax_id = _queue(outbox, None)
    outbox.run_until(lambda: outbox.state(fax_id) is State.SENDING)
    fax = replace(outbox.fax(fax_id), payload=replace(outbox.fax(fax_id).payload, pages=3))
    [(_, attempt)] = outbox.journal.work.followed()
    remote = RemoteFax(id="f", status="delivered", pages=1, duration_s=20.0)
    doubt = outbox.poller._statuses._doubt(fax, attempt, remote, outbox.clock.now_s())
    assert doubt is not None
    assert "1 of its 3 pages went" in words.text(doubt)


def test_a_machine_twice_as_quick_is_no_doubt_and_nor_are_a_few_seconds() -> None:
    assert not is_too_short(300 * 0.43, 300)
    assert is_too_short(300 * 0.3, 300)
    assert not is_too_short(2, 15)


def test_a_slow_machine_stays_slow(outbox: Outbox) -> None:
    first = _delivered(outbox, 1.0)
    assert first.took_s is not None
    expected = min(SLOWEST, max(1.0, first.took_s / 1.0))
    assert expected > 1
    slow, other = _queue(outbox, 40.0), _queue(outbox, 40.0, to=BUSY_TWICE)
    assert outbox.fax(slow).line_s == pytest.approx(40.0 * expected)
    assert outbox.fax(other).line_s == 40.0


def test_one_slow_call_among_many_is_not_believed() -> None:
    assert slowness([(30, 30), (31, 30), (300, 30)]) == pytest.approx(31 / 30)
    assert slowness([(10, 30)]) == 1.0
    assert slowness([(1_000, 30)]) == SLOWEST
    assert slowness([]) == 1.0


def test_a_dark_scan_of_twenty_minutes_raises_no_alarm_after_twelve(outbox: Outbox) -> None:
    scan, letter = _queue(outbox, 1_200.0, NEVER_ENDS), _queue(outbox, 35.0)
    outbox.run(120, step_s=2)
    sending = outbox.fax(scan)
    assert sending.state is State.SENDING
    assert not is_overdue(sending, sending.state_since_s + 3_600)
    assert is_overdue(sending, sending.state_since_s + 4_300)
    as_letter = replace(sending, line_s=outbox.fax(letter).line_s)
    assert is_overdue(as_letter, sending.state_since_s + 720)


def test_a_doubtful_fax_keeps_its_line_as_long_as_it_may_be_on_it(outbox: Outbox) -> None:
    fax_id = _queue(outbox, 1_000.0)
    outbox.run_until(lambda: outbox.state(fax_id) is State.SENDING)
    now_s = outbox.clock.now_s()
    with outbox.journal.transaction():
        outbox.journal.move(outbox.fax(fax_id), State.UNCERTAIN, cause=words.Message(code="x"), at_s=now_s)
    lines = [
        outbox.journal.work.lines_in_use(now_s + after_s)
        for after_s in (1_400, 1_500 + UNCERTAIN_SLACK_S - 1, 1_500 + UNCERTAIN_SLACK_S + 1)
    ]
    assert lines == [1, 1, 0]


def test_each_part_has_its_own_pages_time_and_a_cover_counts_like_them() -> None:
    pages = [LineBits(300_000, 400), LineBits(300_000, 400), LineBits(900_000, 400)]
    whole = Payload(documents=(Document(name="a.pdf", pages=3),), pages=4)
    [timed] = with_line_s([whole], pages)
    assert timed.line_s == line_s([None, *pages])
    parts = [
        Payload(documents=(Document(name="a.pdf", pages=count),), pages=count, part=part, parts=2)
        for part, count in ((1, 2), (2, 1))
    ]
    assert [each.line_s for each in with_line_s(parts, pages)] == [line_s(pages[:2]), line_s(pages[2:])]
    assert with_line_s([whole], ())[0].line_s is None
