"""What a person asks for while a request about the fax is on its way: it counts, whatever the answer says."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.state import State
from faxdesk.engine.fax_commands import FaxCommands
from faxdesk.engine.team.deciding import Decision
from faxdesk.simulator import Call, Fault, FaultKind
from tests.outbox import Outbox
from tests.stores import open_journal


@contextmanager
def meanwhile(
    outbox: Outbox,
    folder: Path,
    during: Call,
    act: Callable[[FaxCommands], None],
    kind: FaultKind | None = None,
) -> Iterator[None]:
    """Act once, in a window of its own, while the provider has the request in hand; `kind` is its answer."""
    acted: list[Call] = []

    def source(call: Call) -> Fault | None:
        if call is not during or acted:
            return None
        acted.append(call)
        journal = open_journal(folder / "journal.db")
        stores = outbox.stores._replace(journal=journal)
        act(FaxCommands(stores, outbox.now_s, lambda: None, lambda: outbox.spool))
        journal.close()
        return Fault(call=call, kind=kind) if kind is not None else None

    outbox.simulator.set_fault_source(source)
    yield
    outbox.simulator.set_fault_source(None)
    assert acted == [during]


def test_a_cancel_during_a_request_that_arrives_is_passed_on(outbox: Outbox, tmp_path: Path) -> None:
    [fax_id] = outbox.queue("+13127367008")
    with meanwhile(outbox, tmp_path, Call.SEND, lambda commands: commands.cancel(fax_id)):
        outbox.submit_all()
    assert outbox.state(fax_id) is State.CANCELLING
    outbox.run_until(lambda: outbox.state(fax_id) is State.CANCELLED, within_s=60)
    assert len(outbox.simulator.faxes()) == 1


def test_a_cancel_during_a_request_that_is_sent_away_ends_the_fax(outbox: Outbox, tmp_path: Path) -> None:
    [fax_id] = outbox.queue()
    with meanwhile(
        outbox, tmp_path, Call.SEND, lambda commands: commands.cancel(fax_id), FaultKind.STATUS_429
    ):
        outbox.submit_all()
    assert outbox.state(fax_id) is State.CANCELLED
    outbox.run(120)
    assert outbox.simulator.faxes() == []


def test_a_cancel_during_the_upload_sends_nothing(outbox: Outbox, tmp_path: Path) -> None:
    [fax_id] = outbox.queue()
    with meanwhile(outbox, tmp_path, Call.UPLOAD, lambda commands: commands.cancel(fax_id)):
        outbox.submit_all()
    assert outbox.state(fax_id) is State.CANCELLED
    outbox.run(120)
    assert outbox.simulator.faxes() == []
    assert outbox.simulator.media_names() == []


def test_a_decision_during_the_look_for_a_lost_fax_is_not_overruled(outbox: Outbox, tmp_path: Path) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.STATUS_500))
    [fax_id] = outbox.queue()
    outbox.submit_all()
    outbox.clock.advance(5)

    def decide(commands: FaxCommands) -> None:
        commands.decide(fax_id, Decision.MARK_SENT)

    with meanwhile(outbox, tmp_path, Call.LIST, decide):
        outbox.reconciler.step()
    assert outbox.state(fax_id) is State.MARKED_SENT


def test_a_fax_in_doubt_that_is_before_a_person_takes_no_cancel_but_a_decision(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.STATUS_500))
    [fax_id] = outbox.queue()
    outbox.run_until(lambda: outbox.fax(fax_id).needs_attention, within_s=900)
    with pytest.raises(CommandRefusedError) as refusal:
        outbox.commands.cancel(fax_id)
    assert refusal.value.code == "command.decide_instead"
