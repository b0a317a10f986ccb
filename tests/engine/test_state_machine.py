"""Whatever people, network and provider do, in any order: the promises about each fax hold after each step.

Hypothesis makes the orders up, the same ones in every run; see tests/conftest.py. To have it look for the
shortest order that breaks a promise, which takes minutes, add Phase.shrink below.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.state import ENDED, HOLDS_NUMBER, MOVES, NEEDS_PERSON, UNDER_WAY, State
from faxdesk.domain.options import FaxOptions
from faxdesk.engine.ports import Provider
from faxdesk.engine.queue.contact import Contact
from faxdesk.engine.queue.recover_on_start import recover_on_start
from faxdesk.engine.team.deciding import Decision
from faxdesk.simulator import Call, Course, Fault, FaultKind, ManualClock, SimulatedFax, Simulator, number_for
from faxdesk.telnyx.client import TelnyxClient
from tests.outbox import Outbox

LINES: Final = 3
NUMBERS: Final = (
    "+13125550101",
    "+13125550102",
    "+13127367001",  # busy, busy, then answers
    "+13127367002",  # no answer, then answers
    number_for(course=Course.UNKNOWN_STATUS),
    number_for(course=Course.SKIPS_STATES),
    number_for(course=Course.CANCEL_TOO_LATE),
    number_for(course=Course.LONG_CALL),
    number_for(course=Course.STUCK_SENDING),
    number_for(reason="success"),
    number_for(reason="receiver_decline"),
    number_for(reason="receiver_unallocated_number"),
    number_for(reason="destination_not_in_service_plan"),
    number_for(reason="file_download_failed"),
)
FAULTY_CALLS: Final = (
    *(Call.SEND, Call.SEND, Call.UPLOAD, Call.GET, Call.LIST),
    *(Call.CANCEL, Call.MEDIA_DELETE, Call.APPLICATIONS),
)
QUICK_KINDS: Final = sorted(
    set(FaultKind)
    # These make the client wait; to it they are what a reset is.
    - {FaultKind.TIMEOUT_BEFORE, FaultKind.TIMEOUT_AFTER, FaultKind.STALLED_UPLOAD, FaultKind.TRICKLE}
)
COMPLETE_4XX: Final = frozenset(
    {FaultKind.STATUS_401, FaultKind.STATUS_429, FaultKind.REFUSAL, FaultKind.HTML, FaultKind.EMPTY}
)
SECONDS: Final = st.integers(0, 8)
LONGEST_S: Final = 6 * 3600.0
"""After this long nothing may be left that neither has ended nor stands before a person."""
CLEAN_WITHIN_S: Final = 3600.0
"""So long after the last end nothing may be left at the provider, which drops uploads by itself only later. A
deletion that was refused is asked for again after half an hour."""


class PowerCutError(BaseException):
    """FaxDesk ends here; nothing of it may catch this."""


class Cuttable(TelnyxClient):
    """A client under which the power can fail, before or after a request."""

    def __init__(self, *, cut: Callable[[str], None], **arguments: Any) -> None:
        super().__init__(**arguments)
        ask = self._transport.request

        def request(*given: Any, **named: Any) -> Any:
            cut("before")
            answer = ask(*given, **named)
            cut("after")
            return answer

        self._transport.request = request  # type: ignore[method-assign]


class CuttableOutbox(Outbox):
    """Ends in the middle of a request when told to, and starts again."""

    cut_at = ""
    cut_after_requests = 0

    def _connect(self, base_url: str, key: str) -> Provider:
        return Cuttable(
            cut=self._cut,
            base_url=base_url,
            api_key=key,
            use_environment=False,
            on_pace=self._heed,
            now_s=self.clock.now_s,
        )

    def _cut(self, at: str) -> None:
        if at != self.cut_at:
            return
        self.cut_after_requests -= 1
        if self.cut_after_requests < 0:
            self.cut_at = ""
            raise PowerCutError

    def start_again(self) -> None:
        """As after a crash: what was in memory is gone, and the journal is swept."""
        self.contact = Contact(self.clock.now_s)
        self.enrol()
        self._build()
        recover_on_start(self.journal, self.standing.worker, self.clock.now_s())


class Session(RuleBasedStateMachine):
    """People, provider, network and clock, and what must be true of every fax."""

    @initialize(list_lag_s=st.sampled_from([0.0, 0.0, 20.0]))
    def open(self, list_lag_s: float) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="faxdesk-machine-")
        self.clock = ManualClock()
        self.simulator = Simulator(clock=self.clock, account_channel_limit=100, list_lag_s=list_lag_s)
        self.simulator.start()
        self.open_desks()
        self.without_token = 0
        self.fax_of_token: dict[str, int] = {}
        self.fax_of_number: dict[str, int] = {}
        self.made: dict[str, list[str]] = {}
        self.allowed: dict[int, int] = {}
        self.told: dict[int, int] = {}

    def open_desks(self) -> None:
        self.outbox = CuttableOutbox(Path(self.folder.name), self.simulator, self.clock)
        self.outbox.desk.settings.save(lines=LINES)

    def close_desks(self) -> None:
        self.outbox.close()

    # -- people

    @rule(
        numbers=st.lists(st.sampled_from(NUMBERS), min_size=1, max_size=3, unique=True), by_url=st.booleans()
    )
    def send(self, numbers: list[str], by_url: bool) -> None:
        if by_url:
            self.outbox.queue_url(to=numbers[0])
        else:
            self.outbox.queue(*numbers)

    @rule(seconds=SECONDS)
    def send_without_token(self, seconds: int) -> None:
        """Each to a number of its own: how else should we know whose the provider's fax is?"""
        self.without_token += 1
        number = f"+1312666{self.without_token:04}"
        self.fax_of_number[number] = self.outbox.queue(number, options=FaxOptions(store_media=True))[0]
        self._work(seconds)

    @rule(
        command=st.sampled_from(
            ("cancel", "cancel", "retry", "retry", "move_up", "hold", "release", "remove", "undo")
        ),
        which=st.integers(0, 9),
    )
    def command(self, command: str, which: int) -> None:
        def give(fax_id: int) -> None:
            fax = self.outbox.fax(fax_id)
            if command == "undo":
                self.outbox.submissions.undo(fax.submission_id)
            else:
                getattr(self.outbox.commands, command)(fax_id)
                if command in {"retry", "release"}:
                    self.allowed[fax_id] = self.allowed.get(fax_id, 0) + 1

        self._to_one(which, list(State), give)

    @rule(decision=st.sampled_from(Decision), which=st.integers(0, 3))
    def decide(self, decision: Decision, which: int) -> None:
        def give(fax_id: int) -> None:
            self.outbox.commands.decide(fax_id, decision)
            if decision is Decision.SEND_AGAIN:
                self.allowed[fax_id] = self.allowed.get(fax_id, 0) + 1

        self._to_one(which, sorted(NEEDS_PERSON), give)

    @rule(command=st.sampled_from(("pause", "resume", "resume", "stop_everything")))
    def command_all(self, command: str) -> None:
        getattr(self.outbox.queue_commands, command)()

    # -- the engine and its time

    @rule(part=st.sampled_from(("submitter", "poller", "reconciler", "housekeeping")))
    def work_a_little(self, part: str) -> None:
        self._survive(getattr(self.outbox, part).step)

    @rule(seconds=st.sampled_from([1, 5, 30, 120, 900]))
    def wait(self, seconds: int) -> None:
        self.clock.advance(seconds)
        self._work(2)

    @rule(
        at=st.sampled_from(("before", "after")),
        requests=st.integers(0, 3),
        number=st.sampled_from(NUMBERS),
        then=st.sampled_from((0, 5, 900)),
    )
    def let_the_power_fail(self, at: str, requests: int, number: str, then: int) -> None:
        self.outbox.queue(number)
        self.outbox.cut_at, self.outbox.cut_after_requests = at, requests
        self._work(3)
        self.clock.advance(then)

    # -- the provider and the way to it

    @rule(
        call=st.sampled_from(FAULTY_CALLS),
        kind=st.sampled_from(QUICK_KINDS),
        is_processed=st.booleans(),
        times=st.integers(1, 2),
        number=st.sampled_from(NUMBERS),
        seconds=SECONDS,
    )
    def let_it_fail(
        self, call: Call, kind: FaultKind, is_processed: bool, times: int, number: str, seconds: int
    ) -> None:
        # A complete 4xx is the provider's word that nothing was done.
        is_processed = is_processed and kind not in COMPLETE_4XX
        self.simulator.fail_next(Fault(call=call, kind=kind, is_processed=is_processed), times)
        self.outbox.queue(number)
        self._work(seconds)

    @rule()
    def be_offline(self) -> None:
        with self.simulator.offline():
            self._work(3)

    @precondition(lambda self: any(not fax.is_removed for fax in self.simulator.faxes()))
    @rule(which=st.integers(0, 9))
    def forget(self, which: int) -> None:
        known = [fax for fax in self.simulator.faxes() if not fax.is_removed]
        self.simulator.forget(known[which % len(known)].id)

    # -- the promises

    @invariant()
    def no_fax_is_made_twice(self) -> None:
        self._learn_tokens()
        for remote in self.simulator.faxes():
            if any(remote.id in ids for ids in self.made.values()):
                continue
            fax_id = self._owner(remote)
            assert fax_id is not None, "the provider has a fax that no attempt of ours has made"
            before = self.made.setdefault(str(fax_id), [])
            if any(not self._had_failed(earlier, remote.created_s) for earlier in before):
                assert self.allowed.get(fax_id, 0), f"fax {fax_id} was sent again, and nobody had said so"
                self.allowed[fax_id] -= 1
            before.append(remote.id)

    @invariant()
    def every_move_is_legal(self) -> None:
        for fax in self.outbox.journal.listing.all_faxes():
            story = self.outbox.journal.listing.history(fax.id)
            state = None
            for event in story:
                assert event.source == state
                assert state is None or event.target is state or event.target in MOVES[state]
                state = event.target
            assert state is fax.state

    @invariant()
    def lines_and_numbers_are_kept(self) -> None:
        faxes = self.outbox.journal.listing.all_faxes()
        assert sum(fax.state in UNDER_WAY for fax in faxes) <= LINES
        taken = [fax.recipient.address for fax in faxes if fax.state in HOLDS_NUMBER]
        assert len(taken) == len(set(taken))

    @invariant()
    def delivered_is_the_providers_word(self) -> None:
        remotes = {remote.id: remote for remote in self.simulator.faxes()}
        for fax in self.outbox.journal.listing.all_faxes():
            if fax.state is State.DELIVERED:
                assert remotes[fax.remote_id or ""].status == "delivered"
            if fax.state in {State.ACCEPTED, State.SENDING, State.CANCELLING}:
                assert fax.remote_id in remotes

    def teardown(self) -> None:
        """Now all goes well: every fax ends, or stands before a person."""
        if not hasattr(self, "outbox"):
            return
        try:
            self._come_to_an_end()
        finally:
            self.close_desks()
            self.simulator.stop()
            self.folder.cleanup()

    def _come_to_an_end(self) -> None:
        self.simulator.clear_faults()
        self.outbox.cut_at = ""
        start_s = self.clock.now_s()
        while unsettled := self._unsettled():
            assert self.clock.now_s() - start_s < LONGEST_S, f"stuck: {unsettled}"
            self.outbox.queue_commands.resume()
            self.outbox.run(1)
            self.clock.advance(60)
        for check in (self.no_fax_is_made_twice, self.every_move_is_legal):
            check()
        ended_s = self.clock.now_s()
        while left := self._media_of_ended():
            assert self.clock.now_s() - ended_s < CLEAN_WITHIN_S, f"left at the provider: {left}"
            self.outbox.run(1)
            self.clock.advance(60)

    def _unsettled(self) -> list[tuple[int, State]]:
        return [
            (fax.id, fax.state)
            for fax in self.outbox.journal.listing.all_faxes()
            if fax.state not in ENDED
            and not fax.needs_attention
            and not self._waits_for_another(fax.recipient.address)
        ]

    def _waits_for_another(self, address: str) -> bool:
        """Whether a fax to this number stands before a person, who thereby holds up the others."""
        faxes = self.outbox.journal.listing.all_faxes()
        return any(
            fax.recipient.address == address and fax.needs_attention and fax.state in HOLDS_NUMBER
            for fax in faxes
        )

    def _media_of_ended(self) -> list[str]:
        """Documents left at the provider though no fax needs them."""
        if any(fax.state not in ENDED for fax in self.outbox.journal.listing.all_faxes()):
            return []
        return self.simulator.media_names()

    def _to_one(self, which: int, states: list[State], give: Callable[[int], None]) -> None:
        faxes = self.outbox.journal.work.in_state(*states)
        if not faxes:
            return
        self._learn_tokens()
        try:
            give(faxes[which % len(faxes)].id)
        except CommandRefusedError:
            return  # that is an answer too

    def _work(self, seconds: int) -> None:
        self._survive(lambda: self.outbox.run(seconds))

    def _survive(self, work: Callable[[], object]) -> None:
        try:
            work()
        except PowerCutError:
            self.outbox.start_again()

    def _learn_tokens(self) -> None:
        """Before anything can remove them."""
        for fax in self.outbox.journal.listing.all_faxes():
            for attempt in self.outbox.journal.listing.attempts(fax.id):
                if attempt.token is not None:
                    self.fax_of_token[attempt.token] = fax.id

    def _owner(self, remote: SimulatedFax) -> int | None:
        if remote.client_state is None:
            return self.fax_of_number.get(remote.to)
        return self.fax_of_token.get(remote.client_state)

    def _had_failed(self, remote_id: str, at_s: float) -> bool:
        """Whether it had ended as failed by then (to the second: the provider's stamps have no more)."""
        remote = next(fax for fax in self.simulator.faxes() if fax.id == remote_id)
        return remote.status == "failed" and _seconds(remote.updated_at) <= at_s


def _seconds(stamp: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(stamp).timestamp()


TestOffice = Session.TestCase
TestOffice.settings = settings(
    max_examples=80,
    stateful_step_count=25,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
