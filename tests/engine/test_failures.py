"""What becomes of a fax that failed, by the kind of failure."""

import pytest

from faxdesk.domain import words
from faxdesk.domain.fax.failure import CLASS_OF_REASON, FailureClass
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import Quality
from faxdesk.domain.people.contact import Contact, ContactNumber, ContactSettings
from faxdesk.simulator import Call, Fault, FaultKind, behaviour_table
from tests.outbox import TO, Outbox, with_options

NUMBER_OF_REASON = {
    text.removeprefix("always fails: "): number
    for number, text in behaviour_table()
    if text.startswith("always fails: ")
}


def test_the_simulator_can_fail_for_every_reason_we_know() -> None:
    assert set(CLASS_OF_REASON) <= set(NUMBER_OF_REASON)


@pytest.mark.parametrize(
    ("failure_class", "state"),
    [
        (FailureClass.NUMBER, State.FAILED),
        (FailureClass.DOCUMENT, State.FAILED),
        (FailureClass.LINE, State.QUEUED),
        (FailureClass.TONES, State.QUEUED),
        (FailureClass.DECLINED, State.QUEUED),
        (FailureClass.CHANNELS, State.QUEUED),
        (FailureClass.DESTINATION, State.HELD),
        (FailureClass.ACCOUNT, State.QUEUED),
        (FailureClass.CALLER, State.HELD),
        (FailureClass.DOUBTFUL, State.UNCERTAIN),
    ],
)
def test_each_class_of_failure_leads_to_its_state(
    outbox: Outbox, failure_class: FailureClass, state: State
) -> None:
    for reason in (reason for reason, kind in CLASS_OF_REASON.items() if kind is failure_class):
        [fax_id] = outbox.queue(NUMBER_OF_REASON[reason])
        outbox.run_until(lambda wanted=fax_id: outbox.fax(wanted).failure_reason is not None, within_s=60)  # type: ignore[misc]
        assert (outbox.state(fax_id), outbox.fax(fax_id).failure_reason) == (state, reason)
        assert outbox.fax(fax_id).needs_attention is (state in {State.HELD, State.UNCERTAIN})
        outbox.queue_commands.resume()


def test_a_busy_line_is_tried_again_until_it_answers(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367001")  # busy twice
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)
    assert outbox.fax(fax_id).attempts == 3
    assert outbox.codes(fax_id).count("failure.user_busy") == 2


def test_a_line_that_stays_busy_fails_after_five_tries(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367101")
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=3600)
    assert (outbox.fax(fax_id).attempts, len(outbox.simulator.faxes())) == (5, 5)


def test_an_account_fault_holds_the_queue_and_burns_no_further_fax(outbox: Outbox) -> None:
    outbox.desk.settings.save(lines=1)
    first = outbox.queue(NUMBER_OF_REASON["account_disabled"])[0]
    second = outbox.queue(TO)[0]
    outbox.run(60)
    hold = outbox.queue_commands.status().hold
    assert hold is not None
    assert hold.code == "failure.account_disabled"
    assert (outbox.state(first), outbox.state(second)) == (State.QUEUED, State.QUEUED)
    assert len(outbox.simulator.faxes()) == 1
    assert outbox.fax(first).tries == 0


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("KEY-REFUSED", "api.key_refused"),
        ("KEY-REVOKED", "api.key_revoked"),
        ("KEY-NOMONEY", "api.no_money"),
        ("KEY-BLOCKED", "api.account_blocked"),
        ("KEY-UNVERIFIED", "api.account_unverified"),
    ],
)
def test_a_refused_key_or_account_holds_the_queue_and_keeps_the_fax(
    outbox: Outbox, key: str, code: str
) -> None:
    outbox.environment["TELNYX_API_KEY"] = key
    [fax_id] = outbox.queue()
    outbox.run(10)
    hold = outbox.queue_commands.status().hold
    assert hold is not None
    assert hold.code == code
    assert outbox.state(fax_id) is State.QUEUED
    assert outbox.simulator.faxes() == []


def test_after_the_account_was_mended_resume_lets_the_fax_go(outbox: Outbox) -> None:
    outbox.environment["TELNYX_API_KEY"] = "KEY-NOMONEY"
    [fax_id] = outbox.queue()
    outbox.run(10)
    outbox.environment["TELNYX_API_KEY"] = "KEYtest"
    outbox.move_to(outbox.simulator.base_url)
    outbox.queue_commands.resume()
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)


def test_an_account_level_that_forbids_this_fax_holds_it_alone(outbox: Outbox) -> None:
    outbox.environment["TELNYX_API_KEY"] = "KEY-LIMITED"
    [fax_id] = outbox.queue()
    outbox.run(10)
    assert outbox.state(fax_id) is State.HELD
    assert outbox.queue_commands.status().hold is None


def test_media_that_is_gone_is_uploaded_again_once(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    outbox.submit_all()
    outbox.simulator.expire_media(outbox.simulator.media_names()[0])
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=120)
    assert outbox.calls("POST", "/media") == 2


def test_too_many_calls_lower_our_own_lines_and_use_up_no_try(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(NUMBER_OF_REASON["user_channel_limit_exceeded"])
    before = outbox.lines.allowed(outbox.desk.settings.load())
    outbox.run_until(lambda: outbox.fax(fax_id).failure_reason is not None, within_s=60)
    assert outbox.lines.allowed(outbox.desk.settings.load()) < before
    assert outbox.fax(fax_id).tries == 0
    outbox.clock.advance(301)
    assert outbox.lines.allowed(outbox.desk.settings.load()) == before


def test_offline_keeps_the_fax_in_the_queue_and_sends_it_afterwards(outbox: Outbox) -> None:
    with outbox.simulator.offline():
        [fax_id] = outbox.queue()
        outbox.run(30)
        assert outbox.state(fax_id) is State.QUEUED
        assert outbox.contact.is_offline
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=120)
    assert not outbox.contact.is_offline


def test_too_many_requests_make_everybody_wait_as_long_as_was_asked(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.STATUS_429, retry_after="30"))
    [fax_id] = outbox.queue()
    outbox.submit_all()
    assert outbox.state(fax_id) is State.QUEUED
    outbox.run(29)
    assert outbox.simulator.faxes() == []
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)


def test_the_last_try_goes_without_t38_where_that_is_wished(outbox: Outbox) -> None:
    outbox.desk.settings.save(last_try_without_t38=True, line_pauses_s=(10,))
    [fax_id] = outbox.queue(NUMBER_OF_REASON["fax_signaling_error"])
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=600)
    assert [fax.values["t38_enabled"] for fax in outbox.simulator.faxes()] == [True] * 4 + [False]
    assert outbox.codes(fax_id).count("story.without_t38") == 1


def test_the_last_try_goes_in_normal_quality_where_that_is_wished_and_the_story_says_so(
    outbox: Outbox,
) -> None:
    outbox.desk.settings.save(last_try_in_normal_quality=True)
    [fax_id] = outbox.queue(
        NUMBER_OF_REASON["fax_initial_communication_timeout"],
        options=with_options(quality=Quality.VERY_HIGH),
    )
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=3600)
    made = [(fax.values["quality"], fax.values["t38_enabled"]) for fax in outbox.simulator.faxes()]
    assert made == [("very_high", True), ("very_high", True), ("normal", True)]
    assert "story.in_normal_quality" in outbox.codes(fax_id)
    told = [
        (words.text(event.cause), event.detail["quality"])
        for event in outbox.journal.listing.history(fax_id)
        if event.target is State.SUBMITTING and event.source is not State.SUBMITTING
    ]
    assert told == [
        ("Handing the fax over to Telnyx.", "very_high"),
        ("Handing the fax over to Telnyx, try 2.", "very_high"),
        ("Handing the fax over to Telnyx, try 3.", "normal"),
    ]


def test_after_busy_lines_the_last_try_goes_as_the_person_chose(outbox: Outbox) -> None:
    outbox.desk.settings.save(last_try_without_t38=True, last_try_in_normal_quality=True, busy_pauses_s=(10,))
    [fax_id] = outbox.queue(NUMBER_OF_REASON["user_busy"])
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=600)
    assert {(fax.values["quality"], fax.values["t38_enabled"]) for fax in outbox.simulator.faxes()} == {
        ("high", True)
    }


def test_a_quality_that_a_machine_may_refuse_goes_in_high_from_the_second_try_on(outbox: Outbox) -> None:
    outbox.desk.settings.save(line_pauses_s=(10,))
    [fax_id] = outbox.queue(
        NUMBER_OF_REASON["fax_signaling_error"], options=with_options(quality=Quality.ULTRA_DARK)
    )
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=600)
    assert [fax.values["quality"] for fax in outbox.simulator.faxes()] == ["ultra_dark"] + ["high"] * 4
    assert outbox.codes(fax_id).count("story.in_high_quality") == 1
    assert "story.in_normal_quality" not in outbox.codes(fax_id)


@pytest.mark.parametrize("reason", ["user_busy", "fax_initial_communication_timeout"])
def test_what_no_machine_has_refused_keeps_its_quality(outbox: Outbox, reason: str) -> None:
    outbox.desk.settings.save(busy_pauses_s=(10,))
    [fax_id] = outbox.queue(NUMBER_OF_REASON[reason], options=with_options(quality=Quality.VERY_HIGH))
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=3600)
    assert {fax.values["quality"] for fax in outbox.simulator.faxes()} == {"very_high"}


def test_what_the_address_book_says_of_a_machine_holds_for_every_fax_to_it(outbox: Outbox) -> None:
    def book(address: str) -> None:
        settings = ContactSettings(is_t38_off=True, has_slower_tries=True)
        contact = Contact(name="Court", numbers=(ContactNumber(address=address),), settings=settings)
        outbox.journal.contacts.put([contact], at_s=0.0)

    book("+13127367001")  # busy twice
    [ours] = outbox.queue("+13127367001")
    outbox.run_until(lambda: "failure.user_busy" in outbox.codes(ours), within_s=120)
    waits_s = outbox.fax(ours).not_before_s - outbox.fax(ours).updated_at_s
    assert waits_s > 170, "three times as long as the minute after a busy line"
    outbox.run_until(lambda: outbox.state(ours) is State.DELIVERED, within_s=3600)
    assert outbox.codes(ours).count("story.contact_without_t38") == 3
    assert outbox.fax(ours).options.t38_enabled, "what the person chose stays as it is"
    assert [fax.values["t38_enabled"] for fax in outbox.simulator.faxes()] == [False] * 3
