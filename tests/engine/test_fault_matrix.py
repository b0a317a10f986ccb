"""Each call to the provider, met by each fault: what becomes of the fax then, and in the end.

OUTCOMES is the table; FAULTS.md beside this file shows it, and is written again by
python -m tests.engine.test_fault_matrix
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

import httpx
import pytest

import faxdesk.telnyx.transport
from faxdesk.domain.errors import OutcomeUnknownError
from faxdesk.domain.fax.attempt import RemoteFax
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.engine.queue.apply_status import MAX_UNCOUNTED
from faxdesk.engine.team.deciding import Decision
from faxdesk.simulator import FRONT_DESK, Call, Course, Fault, FaultKind, number_for
from faxdesk.simulator.seeds import FRONT_DESK_CHANNELS
from tests.outbox import TO, Outbox, with_options

SHOWN: Final = Path(__file__).with_name("FAULTS.md")
TIMEOUT_S: Final = 0.2
TRICKLE_S: Final = 0.3
LONGEST_S: Final = 3600.0

REFUSED: Final = "connection refused"
FAULTS: Final[dict[str, FaultKind | None]] = {
    REFUSED: None,
    "reset before": FaultKind.RESET_BEFORE,
    "reset after": FaultKind.RESET_AFTER,
    "time-out before": FaultKind.TIMEOUT_BEFORE,
    "time-out after": FaultKind.TIMEOUT_AFTER,
    "408": FaultKind.STATUS_408,
    "429": FaultKind.STATUS_429,
    "500": FaultKind.STATUS_500,
    "502 with HTML": FaultKind.STATUS_502_HTML,
    "503": FaultKind.STATUS_503,
    "truncated JSON": FaultKind.TRUNCATED_JSON,
    "wrong content type": FaultKind.WRONG_CONTENT_TYPE,
    "slow trickle": FaultKind.TRICKLE,
    "answer without id": FaultKind.NO_ID,
    "401 in mid-run": FaultKind.STATUS_401,
    "403 of a proxy": FaultKind.HTML,
    "not permitted": FaultKind.REFUSAL,
}


class Outcome(Enum):
    """What a fault does to a fax, in a table's words."""

    NONE = "nothing: the answer is read to its end"
    AGAIN = "asked again by itself"
    ASKED = "uncertain; looked for and not found; a person decides"
    FOUND = "uncertain; looked for and found"
    HOLD = "the queue is held with the reason; goes on when a person lets it"
    TOLD = "told in the fax's row; not asked again; the fax goes on"


_N, _R, _A, _F, _H = Outcome.NONE, Outcome.AGAIN, Outcome.ASKED, Outcome.FOUND, Outcome.HOLD
_T = Outcome.TOLD


def _all_again(**others: Outcome) -> tuple[Outcome, ...]:
    """A call that can be made again: only a trickle does no harm at all."""
    named = {"slow trickle": _N} | {name.replace("_", " "): outcome for name, outcome in others.items()}
    return tuple(named.get(fault, _R) for fault in FAULTS)


OUTCOMES: Final[dict[Call, dict[str, Outcome]]] = {
    call: dict(zip(FAULTS, outcomes, strict=True))
    for call, outcomes in {
        # refused, resets, time-outs, 408, 429, 500, 502, 503, truncated, type, trickle, no id, 401, 403s
        Call.SEND: (_R, _A, _F, _A, _F, _A, _R, _A, _A, _A, _F, _F, _N, _F, _R, _R, _H),
        Call.UPLOAD: (*_all_again()[:-1], _H),
        Call.GET: (*_all_again()[:-1], _H),
        Call.LIST: _all_again(),
        # Its answer is not read: that it was taken is all that can be known. A refusal is an answer, too.
        Call.CANCEL: _all_again(answer_without_id=_N, not_permitted=_T),
        Call.MEDIA_DELETE: _all_again(answer_without_id=_N),
        # An application without id is nobody's: its limit is learned in an hour.
        Call.APPLICATIONS: _all_again(answer_without_id=_N),
    }.items()
}

STATE_AFTER: Final[dict[Call, dict[Outcome, State]]] = {
    Call.SEND: {
        _N: State.ACCEPTED,
        _R: State.QUEUED,
        _A: State.UNCERTAIN,
        _F: State.UNCERTAIN,
        _H: State.QUEUED,
    },
    Call.UPLOAD: {_N: State.ACCEPTED, _R: State.QUEUED, _H: State.QUEUED},
    Call.GET: dict.fromkeys(Outcome, State.ACCEPTED),
    Call.LIST: {_N: State.ACCEPTED, _R: State.UNCERTAIN},
    Call.CANCEL: dict.fromkeys(Outcome, State.CANCELLING),
    Call.MEDIA_DELETE: dict.fromkeys(Outcome, State.DELIVERED),
    Call.APPLICATIONS: dict.fromkeys(Outcome, State.ACCEPTED),
}
"""Where the fax stands right after the fault."""


@dataclass(frozen=True)
class Cell:
    """One fault of one call."""

    call: Call
    fault: str

    def __str__(self) -> str:
        return f"{self.call}: {self.fault}"

    @property
    def outcome(self) -> Outcome:
        return OUTCOMES[self.call][self.fault]

    @property
    def end(self) -> State:
        """What becomes of the fax in the end."""
        is_cancelled = self.call is Call.CANCEL and self.outcome is not Outcome.TOLD
        return State.CANCELLED if is_cancelled else State.DELIVERED


CELLS: Final = [Cell(call, fault) for call in OUTCOMES for fault in FAULTS]


def table() -> str:
    """The matrix in Markdown."""
    head = [
        "# What a fault does",
        "",
        "Written by `python -m tests.engine.test_fault_matrix` from the table that its tests check, cell by",
        "cell, against the simulator. In each of them the fax is made at Telnyx exactly once, nothing is",
        "left there, and it ends as Delivered (of cancel: as Cancelled, where that was not refused).",
        "",
        f"| | {' | '.join(OUTCOMES)} |",
        f"|---|{'---|' * len(OUTCOMES)}",
    ]
    rows = [
        f"| **{fault}** | {' | '.join(OUTCOMES[call][fault].value for call in OUTCOMES)} |"
        for fault in FAULTS
    ]
    after = [
        "",
        "Where the fax stands right after it:",
        "",
        f"| | {' | '.join(OUTCOMES)} |",
        f"|---|{'---|' * len(OUTCOMES)}",
        *(
            f"| {outcome.value} | {' | '.join(_state_after(call, outcome) for call in OUTCOMES)} |"
            for outcome in Outcome
        ),
    ]
    return "\n".join([*head, *rows, *after]) + "\n"


def _state_after(call: Call, outcome: Outcome) -> str:
    return STATE_AFTER[call][outcome] if outcome in OUTCOMES[call].values() else ""


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that waits a fifth of a second where it would wait half a minute."""
    monkeypatch.setattr(faxdesk.telnyx.transport, "TIMEOUT", httpx.Timeout(TIMEOUT_S))


@contextmanager
def _planned(outbox: Outbox, fault: Fault) -> Iterator[None]:
    outbox.simulator.fail_next(fault)
    yield
    assert outbox.simulator.planned_faults() == 0, "the fault never happened"


def striking(outbox: Outbox, cell: Cell) -> AbstractContextManager[None]:
    kind = FAULTS[cell.fault]
    if kind is None:
        return outbox.simulator.offline()
    return _planned(outbox, Fault(call=cell.call, kind=kind, duration_s=TRICKLE_S))


def strike(outbox: Outbox, cell: Cell) -> int:
    """Bring a fax to the call in question and let that go wrong; the fax's id."""
    if cell.call is Call.LIST:
        outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    [fax_id] = outbox.queue(number_for(course=Course.LONG_CALL) if cell.call is Call.CANCEL else TO)
    if cell.call in {Call.SEND, Call.UPLOAD}:
        with striking(outbox, cell):
            outbox.submitter.step()
        return fax_id
    outbox.submit_all()
    if cell.call is Call.MEDIA_DELETE:
        while outbox.state(fax_id) is not State.DELIVERED:
            outbox.clock.advance(1)
            outbox.poller.step()
    if cell.call is Call.CANCEL:
        outbox.commands.cancel(fax_id)
    outbox.poller.step()
    outbox.clock.advance(2)
    steps = {Call.GET: outbox.poller.step, Call.LIST: outbox.reconciler.step}
    with striking(outbox, cell):
        steps.get(cell.call, outbox.housekeeping.step)()
    return fax_id


def go_on(outbox: Outbox, fax_id: int, *states: State) -> None:
    """Until the fax is in one of the states or stands before a person."""
    start_s = outbox.clock.now_s()
    while outbox.state(fax_id) not in states and not outbox.fax(fax_id).needs_attention:
        assert outbox.clock.now_s() - start_s < LONGEST_S, "it came to no end"
        outbox.run(4, step_s=2)


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("cell", CELLS, ids=str)
def test_a_fault_leaves_the_fax_in_a_true_state_and_it_is_made_once(outbox: Outbox, cell: Cell) -> None:
    outbox.desk.settings.save(connection_id=FRONT_DESK)
    fax_id = strike(outbox, cell)
    assert outbox.state(fax_id) is STATE_AFTER[cell.call][cell.outcome]
    assert (outbox.queue_commands.status().hold is not None) == (cell.outcome is Outcome.HOLD)
    if cell.outcome is Outcome.HOLD:
        outbox.queue_commands.resume()
    go_on(outbox, fax_id, cell.end)
    if cell.outcome is Outcome.ASKED:
        assert (outbox.state(fax_id), outbox.simulator.faxes()) == (State.UNCERTAIN, [])
        outbox.commands.decide(fax_id, Decision.SEND_AGAIN)
        go_on(outbox, fax_id, cell.end)
    assert outbox.state(fax_id) is cell.end
    is_in_doubt = cell.outcome in {Outcome.ASKED, Outcome.FOUND} or cell.call is Call.LIST
    assert ("story.uncertain" in outbox.codes(fax_id)) == is_in_doubt
    assert ("story.cancel_refused" in outbox.codes(fax_id)) == (cell.outcome is Outcome.TOLD)
    outbox.run(3700 if cell.call is Call.APPLICATIONS else 70, step_s=10)
    assert len(outbox.simulator.faxes()) == 1
    assert outbox.simulator.media_names() == []
    assert outbox.desk.settings.load().channel_limit == FRONT_DESK_CHANNELS


def test_the_table_that_is_shown_is_the_one_that_is_tested() -> None:
    assert SHOWN.read_text(encoding="utf-8") == table()


# What the matrix and the random orders of test_state_machine.py brought to light.


def test_a_lost_fax_found_under_an_unknown_status_is_followed_on(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    [fax_id] = outbox.queue(number_for(course=Course.UNKNOWN_STATUS))
    outbox.submit_all()
    outbox.clock.advance(6)  # now its status is one that nobody knows
    outbox.reconciler.step()
    assert outbox.state(fax_id) is State.ACCEPTED
    go_on(outbox, fax_id, State.DELIVERED)
    assert outbox.state(fax_id) is State.DELIVERED


def test_a_cancel_wished_in_doubt_holds_when_the_lost_fax_turns_out_busy(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    [fax_id] = outbox.queue(number_for(reason="user_busy"))
    outbox.submit_all()
    outbox.commands.cancel(fax_id)
    outbox.clock.advance(60)
    outbox.run(2)
    assert outbox.state(fax_id) is State.CANCELLED
    outbox.run(600, step_s=10)
    assert len(outbox.simulator.faxes()) == 1


def test_send_again_sends_what_the_provider_says_has_failed_with_success(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(number_for(reason="success"))
    go_on(outbox, fax_id)
    assert outbox.state(fax_id) is State.UNCERTAIN
    outbox.commands.decide(fax_id, Decision.SEND_AGAIN)
    go_on(outbox, fax_id)
    assert len(outbox.simulator.faxes()) == 2


def test_a_fax_that_meets_the_limit_of_calls_each_time_is_held_in_the_end(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(number_for(reason="user_channel_limit_exceeded"))
    go_on(outbox, fax_id)
    assert outbox.state(fax_id) is State.HELD
    assert len(outbox.simulator.faxes()) == MAX_UNCOUNTED + 1


def test_an_answer_that_comes_after_a_persons_word_ends_no_watch(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    [fax_id] = outbox.queue()
    outbox.submit_all()
    fax = outbox.fax(fax_id)
    attempt = outbox.journal.attempts.get(fax.attempt_id or 0)
    remote = outbox._providers.get(outbox.simulator.base_url).fax(outbox.simulator.faxes()[0].id)
    outbox.commands.decide(fax_id, Decision.GIVE_UP)
    outbox.submitter._statuses.apply(fax, attempt, remote, outbox.clock.now_s())
    assert outbox.state(fax_id) is State.CANCELLED
    outbox.clock.advance(61)
    outbox.reconciler.step()
    assert "story.turned_up" in outbox.codes(fax_id)


def test_a_fax_removed_during_its_upload_leaves_nothing_at_the_provider(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()

    def remove(*_: object) -> None:
        if outbox.journal.find(fax_id) is not None:
            outbox.commands.cancel(fax_id)
            outbox.commands.remove(fax_id)

    outbox.submitter._report = remove
    outbox.submit_all()
    outbox.run(5)
    assert (outbox.simulator.faxes(), outbox.simulator.media_names()) == ([], [])


def test_a_fax_without_token_that_the_provider_lost_for_a_while_is_known_again(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(number_for(course=Course.LONG_CALL), options=with_options(store_media=True))
    outbox.submit_all()
    fax = outbox.fax(fax_id)
    # As the poller does on a 404.
    outbox.journal.attempts.update(fax.attempt_id or 0, next_check_s=0.0)
    outbox.journal.move(fax, State.UNCERTAIN, cause=Message(code="story.unknown_to_provider"), at_s=0.0)
    go_on(outbox, fax_id, State.DELIVERED)
    assert outbox.state(fax_id) is State.DELIVERED
    assert len(outbox.simulator.faxes()) == 1


def test_cleaning_up_after_an_offline_spell_ends_it(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    while outbox.state(fax_id) is not State.DELIVERED:
        outbox.submit_all()
        outbox.clock.advance(1)
        outbox.poller.step()
    with outbox.simulator.offline():
        outbox.housekeeping.step()
    assert outbox.contact.is_offline
    outbox.run(70, step_s=5)
    assert not outbox.contact.is_offline


def test_a_fax_whose_answer_is_always_broken_keeps_no_other_from_being_seen(outbox: Outbox) -> None:
    ids = outbox.queue("+13125550101", "+13125550102", "+13125550103")
    outbox.submit_all()
    broken = outbox.simulator.faxes()[0].id
    provider = outbox._providers.get(outbox.simulator.base_url)
    ask = provider.fax

    def answer(remote_id: str) -> RemoteFax:
        if remote_id == broken:
            raise OutcomeUnknownError("api.odd_answer")
        return ask(remote_id)

    provider.fax = answer  # type: ignore[method-assign]
    outbox.run(120)
    assert [outbox.state(fax_id) for fax_id in ids] == [State.ACCEPTED, State.DELIVERED, State.DELIVERED]


if __name__ == "__main__":
    SHOWN.write_text(table(), encoding="utf-8")
