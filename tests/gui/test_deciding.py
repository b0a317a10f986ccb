"""What a person can do about faxes that never end, and from which number what is tried again goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.domain.fax.state import State
from faxdesk.gui.kit.phone_text import NumberDisplay
from faxdesk.gui.queue.fax_actions import CHOICES, WITH_COPY, FaxAction, main_action, possible
from faxdesk.simulator import Course, ManualClock, Simulator, number_for
from tests.gui.desk import Desk
from tests.outbox import Outbox

OTHER = "+13125790016"


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    clock = ManualClock()
    with Simulator(clock=clock) as simulator:
        outbox = Outbox(tmp_path, simulator, clock)
        yield outbox
        outbox.close()


def test_a_fax_that_never_ends_can_be_cancelled_or_decided(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(number_for(course=Course.NEVER_ENDS))
    outbox.run(10)
    assert possible(outbox.fax(fax_id)) == (FaxAction.CANCEL, *WITH_COPY)
    outbox.run(900, step_s=10)
    assert possible(outbox.fax(fax_id)) == (FaxAction.CANCEL, *CHOICES, *WITH_COPY)
    outbox.commands.cancel(fax_id)
    assert possible(outbox.fax(fax_id)) == (*CHOICES, *WITH_COPY)
    assert main_action(outbox.fax(fax_id)) is None
    outbox.run(400, step_s=10)
    assert outbox.state(fax_id) is State.CANCELLING
    assert main_action(outbox.fax(fax_id)) is FaxAction.DECIDE


@pytest.mark.parametrize("is_corrected", [True, False])
def test_what_is_tried_again_asks_when_its_number_is_another_one(
    desk: Desk, letter: Path, is_corrected: bool
) -> None:
    [fax] = desk.send(letter)
    desk.session.commands.cancel(fax.id)
    desk.wait_for(fax, State.CANCELLED)
    desk.session.commands.send_from([fax.id], OTHER)
    usual = desk.session.accounts.from_number(desk.session.desk.settings.load())
    shown = NumberDisplay()
    asked = desk.answer(f"From {shown(usual)}" if is_corrected else f"Keep {shown(OTHER)}")
    desk.window.commands.carry_out(FaxAction.RETRY, [fax.id])
    assert shown(OTHER) in asked[0]
    assert desk.session.faxes.fax(fax.id).from_number == (usual if is_corrected else OTHER)
