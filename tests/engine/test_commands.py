"""What a person can ask of a fax, and when."""

from pathlib import Path

import pytest

from faxdesk.domain.errors import CommandRefusedError, InvalidInputError, JournalError
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.engine.fax_commands import FaxCommands
from faxdesk.engine.stores import Stores
from faxdesk.engine.team.deciding import Decision
from faxdesk.simulator import Call, Fault, FaultKind
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.connect import connect
from tests.outbox import TO, Outbox, with_options
from tests.stores import open_journal


def refusal(command: object, *arguments: object) -> str:
    with pytest.raises(CommandRefusedError) as caught:
        command(*arguments)  # type: ignore[operator]
    return caught.value.code


def test_cancelling_a_waiting_fax_is_certain(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    outbox.commands.cancel(fax_id)
    outbox.run(30)
    assert outbox.state(fax_id) is State.CANCELLED
    assert outbox.simulator.faxes() == []


def test_cancelling_during_the_upload_sends_nothing_and_leaves_nothing(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    claim = outbox.scheduler.claim(outbox.clock.now_s())
    assert claim is not None
    outbox.commands.cancel(fax_id)
    assert claim.media is not None
    assert outbox.scheduler.after_upload(claim, claim.media, outbox.clock.now_s()) is None
    outbox.run(30)
    assert outbox.state(fax_id) is State.CANCELLED
    assert outbox.calls("POST", "/faxes") == 0


def test_cancelling_what_telnyx_has_is_a_request_until_it_is_confirmed(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367008")
    outbox.submit_all()
    outbox.run(6)
    outbox.commands.cancel(fax_id)
    assert outbox.state(fax_id) is State.CANCELLING
    outbox.run_until(lambda: outbox.state(fax_id) is not State.CANCELLING, within_s=30)
    assert outbox.state(fax_id) is State.CANCELLED


def test_a_cancel_that_comes_too_late_says_that_the_fax_was_delivered(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367007")
    outbox.submit_all()
    outbox.run(3)
    outbox.commands.cancel(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    assert outbox.fax(fax_id).message.code == "story.too_late"


def test_a_cancel_is_asked_again_until_it_was_answered(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367008")
    outbox.submit_all()
    outbox.simulator.fail_next(Fault(call=Call.CANCEL, kind=FaultKind.STATUS_500), times=2)
    outbox.commands.cancel(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.CANCELLED, within_s=60)


def test_cancelling_an_uncertain_fax_takes_effect_when_it_is_found(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    [fax_id] = outbox.queue("+13127367008")
    outbox.submit_all()
    outbox.commands.cancel(fax_id)
    assert outbox.state(fax_id) is State.UNCERTAIN
    outbox.run_until(lambda: outbox.state(fax_id) is State.CANCELLED, within_s=60)


def test_an_ended_fax_takes_no_cancel_and_a_live_one_no_retry(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    assert refusal(outbox.commands.retry, fax_id) == "command.not_ended"
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    assert refusal(outbox.commands.cancel, fax_id) == "command.ended"
    assert refusal(outbox.commands.retry, fax_id) == "command.delivered"
    assert refusal(outbox.commands.decide, fax_id, Decision.GIVE_UP) == "command.nothing_to_decide"
    assert refusal(outbox.commands.cancel, 99) == "command.no_such_fax"


def test_trying_again_sends_a_cancelled_fax_after_all(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    outbox.commands.cancel(fax_id)
    outbox.commands.retry(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)


def test_a_held_fax_can_be_sent_again_or_given_up_but_not_marked_as_sent(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367124")  # not in the service plan
    outbox.run_until(lambda: outbox.state(fax_id) is State.HELD, within_s=30)
    assert refusal(outbox.commands.decide, fax_id, Decision.MARK_SENT) == "command.held_not_sent"
    outbox.commands.decide(fax_id, Decision.SEND_AGAIN)
    outbox.run_until(lambda: outbox.state(fax_id) is State.HELD, within_s=30)
    assert outbox.fax(fax_id).attempts == 2
    outbox.commands.decide(fax_id, Decision.GIVE_UP)
    assert outbox.state(fax_id) is State.CANCELLED


def test_a_fax_whose_copy_is_gone_is_not_tried_again_in_vain(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    outbox.commands.cancel(fax_id)
    outbox.spool.remove(outbox.fax(fax_id).payload.spool_name or "")
    assert refusal(outbox.commands.retry, fax_id) == "command.document_gone"


def test_removing_the_last_fax_of_a_document_removes_its_copy(outbox: Outbox) -> None:
    first, second = outbox.queue("+13125550101", "+13125550102")
    path = outbox.spool.path(outbox.fax(first).payload.spool_name or "")
    assert refusal(outbox.commands.remove, first) == "command.still_needed"
    outbox.run_until(lambda: outbox.state(second) is State.DELIVERED, within_s=60)
    outbox.commands.remove(first)
    assert path.exists()
    outbox.commands.remove(second)
    assert not path.exists()
    assert outbox.journal.listing.all_faxes() == []
    outbox.housekeeping.step()
    assert outbox.simulator.media_names() == []


def test_undo_takes_back_what_is_not_due_yet(outbox: Outbox) -> None:
    first, second = outbox.queue("+13125550101", "+13125550102", undo_until_s=outbox.clock.now_s() + 5)
    sent = outbox.fax(first).submission_id
    assert outbox.submissions.can_undo(sent)
    assert [fax.id for fax in outbox.submissions.undo(sent)] == [first, second]
    assert not outbox.submissions.can_undo(sent)
    outbox.run(60)
    assert (outbox.state(first), outbox.state(second)) == (State.CANCELLED, State.CANCELLED)


def test_undo_is_over_when_the_faxes_are_due(outbox: Outbox) -> None:
    outbox.desk.settings.save(lines=1)
    first, second = outbox.queue("+13125550101", "+13125550102", undo_until_s=outbox.clock.now_s() + 5)
    outbox.run(6)
    sent = outbox.fax(first).submission_id
    assert not outbox.submissions.can_undo(sent)
    assert outbox.submissions.undo(sent) == []
    outbox.run_until(lambda: outbox.state(second) is State.DELIVERED, within_s=120)


def test_undo_leaves_what_a_person_has_decided_meanwhile(outbox: Outbox) -> None:
    held, cancelled, released, waiting = outbox.queue(
        *(f"+1312555010{n}" for n in range(1, 5)), undo_until_s=outbox.clock.now_s() + 5
    )
    outbox.commands.hold(held)
    outbox.commands.cancel(cancelled)
    outbox.commands.hold(released)
    outbox.commands.release(released)
    assert [fax.id for fax in outbox.submissions.undo(outbox.fax(held).submission_id)] == [waiting]
    assert outbox.state(held) is State.HELD
    assert outbox.state(released) is State.QUEUED


def test_undo_leaves_what_waits_for_its_next_try(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367101")
    outbox.run_until(lambda: outbox.fax(fax_id).tries == 1 and outbox.state(fax_id) is State.QUEUED)
    sent = outbox.fax(fax_id).submission_id
    assert not outbox.submissions.can_undo(sent)
    assert outbox.submissions.undo(sent) == []


def test_the_same_document_to_the_same_number_is_noticed(outbox: Outbox) -> None:
    payload = outbox.payload()
    [fax_id] = outbox.queue(TO, payload=payload)
    assert [fax.id for fax in outbox.submissions.duplicates(payload, recipients_at([TO]))] == [fax_id]
    assert outbox.submissions.duplicates(payload, recipients_at(["+13125550199"])) == []
    assert outbox.submissions.duplicates(outbox.payload(pages=2), recipients_at([TO])) == []
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    assert outbox.submissions.duplicates(payload, recipients_at([TO])) != []
    outbox.clock.advance(25 * 3600)
    assert outbox.submissions.duplicates(payload, recipients_at([TO])) == []


def test_a_cancelled_fax_is_no_duplicate(outbox: Outbox) -> None:
    payload = outbox.payload()
    [fax_id] = outbox.queue(TO, payload=payload)
    outbox.commands.cancel(fax_id)
    assert outbox.submissions.duplicates(payload, recipients_at([TO])) == []


def test_options_that_the_way_cannot_carry_are_refused_before_anything_is_queued(outbox: Outbox) -> None:
    options = with_options(store_media=True, monochrome=True, black_threshold_pct=40)
    with pytest.raises(InvalidInputError) as caught:
        outbox.queue(options=options)
    assert caught.value.field == "black_threshold_pct"
    assert outbox.journal.listing.all_faxes() == []


@pytest.mark.parametrize("command", ["cancel", "hold", "move_up"])
def test_no_thread_gets_between_a_command_and_its_fax(outbox: Outbox, tmp_path: Path, command: str) -> None:
    [fax_id] = outbox.queue()
    other = open_journal(tmp_path / "journal.db", patience_s=0.0)
    refused = []

    class Interrupted(SqlJournal):
        def fax(self, fax_id: int) -> Fax:
            fax = super().fax(fax_id)
            try:
                other.move(fax, State.UPLOADING, cause=fax.message, at_s=1.0)
            except JournalError as error:
                refused.append(error.code)
            return fax

    journal = Interrupted(connect(tmp_path / "journal.db", "real"))
    stores = Stores(journal=journal, desk=outbox.desk)
    commands = FaxCommands(stores, outbox.now_s, lambda: None, lambda: outbox.spool)
    getattr(commands, command)(fax_id)
    assert refused == ["journal.busy"]
    assert len(outbox.codes(fax_id)) == 2
    journal.close()
    other.close()


def test_a_cancelled_fax_that_telnyx_no_longer_knows_is_put_before_a_person(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367008")
    outbox.submit_all()
    outbox.simulator.forget(outbox.simulator.faxes()[0].id)
    outbox.commands.cancel(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.UNCERTAIN, within_s=30)
    assert outbox.codes(fax_id)[-1] == "story.unknown_to_provider"
    assert "story.cancel_confirmed" not in outbox.codes(fax_id)
    outbox.run_until(lambda: outbox.fax(fax_id).needs_attention, within_s=900)
    outbox.commands.decide(fax_id, Decision.GIVE_UP)
    assert outbox.state(fax_id) is State.CANCELLED


def test_a_cancelled_fax_that_telnyx_knows_again_is_cancelled_after_all(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367008")
    outbox.submit_all()
    outbox.simulator.fail_next(Fault(call=Call.GET, kind=FaultKind.STATUS_404))
    outbox.simulator.fail_next(Fault(call=Call.CANCEL, kind=FaultKind.STATUS_404))
    outbox.commands.cancel(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.UNCERTAIN, within_s=30)
    outbox.run_until(lambda: outbox.state(fax_id) is State.CANCELLED, within_s=60)
    assert [fax.status for fax in outbox.simulator.faxes()] == ["failed"]


def test_a_cancel_refused_for_the_keys_sake_is_not_called_too_late(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367008")
    outbox.submit_all()
    outbox.simulator.fail_next(Fault(call=Call.CANCEL, kind=FaultKind.STATUS_401))
    outbox.commands.cancel(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.CANCELLED, within_s=60)
    assert "story.cancel_too_late" not in outbox.codes(fax_id)
