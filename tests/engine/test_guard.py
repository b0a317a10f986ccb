"""The guard against wrong numbers: what is asked of a number, and how often a right one is."""

import random
from collections.abc import Sequence

import pytest

from faxdesk.domain.fax.state import State
from faxdesk.domain.people.contact import Contact, ContactNumber, DoNotFax, LineKind
from faxdesk.domain.people.guard import GuardSettings, guard_settings
from faxdesk.domain.people.recipient import Recipient, recipients_at
from faxdesk.domain.preference_values import NewNumbers
from faxdesk.domain.words import Message, text
from faxdesk.engine.compose.concerns import Concern, Proposal, Weight, judge
from faxdesk.engine.submissions import RecipientJob
from faxdesk.numbering import NumberKind, recognise
from tests.outbox import FROM, TO, Outbox

SLIP = "+13127367267"
ALL = GuardSettings(off=frozenset(), new_numbers=NewNumbers.CONFIRM)


def judged(
    outbox: Outbox, *numbers: str, settings: GuardSettings = ALL, named: Sequence[str] = ()
) -> list[Concern]:
    job = RecipientJob(recipients=recipients_at(numbers), payloads=(outbox.payload(pages=2),))
    proposal = Proposal(jobs=(job,), from_number=FROM, named_numbers=tuple(named))
    return judge(proposal, outbox.submissions, settings=settings)


def codes(found: Sequence[Concern]) -> list[tuple[str, str]]:
    return [(each.code, ",".join(who.address for who in each.recipients)) for each in found]


def deliver(outbox: Outbox, number: str = TO) -> None:
    (fax_id,) = outbox.queue(number)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)


def know(outbox: Outbox, number: str, **changes: object) -> None:
    kind = changes.pop("kind", LineKind.FAX)
    label = changes.pop("label", "")
    assert isinstance(kind, LineKind)
    assert isinstance(label, str)
    numbers = (ContactNumber(address=number, kind=kind, label=label),)
    contact = Contact(name="Dr. Smith", numbers=numbers, **changes)  # type: ignore[arg-type] # a test's short form
    outbox.journal.contacts.put([contact], at_s=outbox.now_s())


def test_a_number_is_new_until_a_fax_has_gone_there(outbox: Outbox) -> None:
    assert codes(judged(outbox, TO)) == [("new_number", TO)]
    deliver(outbox)
    assert judged(outbox, TO) == []


def test_a_fax_that_failed_does_not_make_a_number_known(outbox: Outbox) -> None:
    (fax_id,) = outbox.queue("+13127367101")
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=3600)
    assert codes(judged(outbox, "+13127367101")) == [("new_number", "+13127367101")]


@pytest.mark.parametrize(
    ("settings", "weights"),
    [
        (GuardSettings(), []),
        (guard_settings((), NewNumbers.TELL), [Weight.TELL]),
        (guard_settings((), NewNumbers.CONFIRM), [Weight.ASK]),
        (GuardSettings(off=frozenset({"new_number"}), new_numbers=NewNumbers.CONFIRM), []),
        (ALL, [Weight.ASK]),
    ],
)
def test_an_office_decides_what_is_done_about_new_numbers(
    outbox: Outbox, settings: GuardSettings, weights: list[Weight]
) -> None:
    assert [each.weight for each in judged(outbox, TO, settings=settings)] == weights


def test_two_digits_swapped_of_a_number_that_was_faxed_name_it(outbox: Outbox) -> None:
    deliver(outbox)
    (found,) = judged(outbox, SLIP)
    assert codes([found]) == [("near_known_number", SLIP)]
    assert found.suggestion == TO
    assert found.detail is not None
    assert text(found.detail) == "Faxes went to +1 312-736-7276 before."


def test_a_slip_off_a_contact_s_number_says_whose_it_is(outbox: Outbox) -> None:
    know(outbox, TO)
    (found,) = judged(outbox, SLIP)
    assert found.detail is not None
    assert text(found.detail) == "Dr. Smith is +1 312-736-7276."


def test_a_contact_s_second_number_is_no_slip_off_the_first(outbox: Outbox) -> None:
    know(outbox, TO)
    know(outbox, "+13127367277")
    assert codes(judged(outbox, "+13127367277")) == [("new_number", "+13127367277")]


@pytest.mark.parametrize(
    ("kind", "label", "is_asked"),
    [
        (LineKind.VOICE, "", True),
        (LineKind.MOBILE, "", True),
        (LineKind.OTHER, "Phone", True),
        (LineKind.FAX, "Telefon", True),
        (LineKind.FAX, "Phone and fax", False),
        (LineKind.FAX, "Telefax", False),
        (LineKind.FAX, "Surgery", False),
        (LineKind.OTHER, "", False),
    ],
)
def test_a_number_that_the_book_calls_a_phone_is_asked_about(
    outbox: Outbox, kind: LineKind, label: str, is_asked: bool
) -> None:
    know(outbox, TO, kind=kind, label=label)
    expected = "not_a_fax_label" if is_asked else "new_number"
    assert codes(judged(outbox, TO)) == [(expected, TO)]


def test_the_fax_number_of_whom_the_phone_is_is_proposed(outbox: Outbox) -> None:
    numbers = (
        ContactNumber(address=TO, kind=LineKind.VOICE, label="Reception"),
        ContactNumber(address="+13127367300", kind=LineKind.FAX),
    )
    outbox.journal.contacts.put([Contact(name="Dr. Smith", numbers=numbers)], at_s=0.0)
    (found,) = judged(outbox, TO)
    assert found.suggestion == "+13127367300"
    assert found.detail is not None
    assert text(found.detail) == "Dr. Smith, “Reception”. The fax number is +1 312-736-7300."


def test_who_is_not_to_be_faxed_is_refused_with_the_reason(outbox: Outbox) -> None:
    know(outbox, TO, do_not_fax=DoNotFax(reason="Moved to e-mail in May."))
    (found,) = judged(outbox, TO)
    assert (found.code, found.weight) == ("do_not_fax", Weight.REFUSE)
    assert found.detail is not None
    assert text(found.detail) == "Dr. Smith: Moved to e-mail in May."


def test_somebody_answered_and_no_fax_is_remembered(outbox: Outbox) -> None:
    number = "+13127367103"
    (fax_id,) = outbox.queue(number)
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=7200)
    reason = outbox.fax(fax_id).failure_reason
    expected = "dead_number" if reason == "fax_initial_communication_timeout" else "new_number"
    assert codes(judged(outbox, number)) == [(expected, number)]


@pytest.mark.parametrize("number", ["+19005551234", "+881612345678", "+870773123456", "+499001234567"])
def test_what_costs_extra_is_asked_about(outbox: Outbox, number: str) -> None:
    assert codes(judged(outbox, number)) == [("premium_number", number)]


@pytest.mark.parametrize(
    ("number", "is_new"),
    [("+442079460958", True), ("+18765551234", True), ("+14165550123", True), ("+13127367300", False)],
)
def test_a_country_that_no_fax_went_to_is_asked_about_once_there_are_faxes(
    outbox: Outbox, number: str, is_new: bool
) -> None:
    assert codes(judged(outbox, number)) == [("new_number", number)]
    deliver(outbox)
    expected = "new_country" if is_new else "new_number"
    assert codes(judged(outbox, number)) == [(expected, number)]


def test_a_letter_that_names_another_fax_number_says_which(outbox: Outbox) -> None:
    deliver(outbox)
    (found,) = judged(outbox, TO, named=[FROM, "+13127367300"])
    assert codes([found]) == [("other_number_in_document", TO)]
    assert found.detail is not None
    assert text(found.detail) == "The letter says +1 312-736-7300."
    assert judged(outbox, TO, named=["+13127367300", TO]) == []
    assert judged(outbox, TO, named=[FROM]) == []


def test_the_letter_says_nothing_that_the_slip_has_said_already(outbox: Outbox) -> None:
    deliver(outbox)
    assert codes(judged(outbox, SLIP, named=[TO])) == [("near_known_number", SLIP)]


def test_of_one_number_only_the_gravest_is_told(outbox: Outbox) -> None:
    deliver(outbox)
    know(outbox, SLIP, kind=LineKind.VOICE, do_not_fax=DoNotFax(reason="No."))
    assert codes(judged(outbox, SLIP)) == [("do_not_fax", SLIP)]


def test_what_is_switched_off_is_not_asked_and_hides_nothing_else(outbox: Outbox) -> None:
    deliver(outbox)
    off = GuardSettings(off=frozenset({"near_known_number"}), new_numbers=NewNumbers.CONFIRM)
    assert codes(judged(outbox, SLIP, settings=off)) == [("new_number", SLIP)]


def test_slips_are_caught_and_right_numbers_let_through(outbox: Outbox) -> None:
    """An office that knows 400 numbers of four countries, most in its own city, a fifth in blocks of ten.

    Right numbers are new ones of the same places. It must be at least 95 % and at most 2 %.
    """
    chance = random.Random(21)
    known = office_numbers(chance, 400)
    outbox.journal.contacts.put(
        [
            Contact(name=f"C {place}", numbers=(ContactNumber(address=each),))
            for place, each in enumerate(known)
        ],
        at_s=0.0,
    )
    slips = [slipped(chance, chance.choice(known)) for _ in range(1000)]
    caught = questioned(outbox, [each for each in slips if each not in known and is_typed(each)])
    # What the number field marks as impossible has been caught before.
    tried = [each for each in slips if each not in known]
    unseen = [each for each in tried if is_typed(each) and each not in caught]
    assert len(unseen) <= 0.01 * len(tried)
    right = [each for each in office_numbers(chance, 1400) if each not in known][:1000]
    assert len(questioned(outbox, right)) <= 0.015 * len(right)


def questioned(outbox: Outbox, numbers: Sequence[str]) -> set[str]:
    """Those that are asked about as somebody's number mistyped."""
    found = judged(outbox, *dict.fromkeys(numbers))
    return {who.address for each in found if each.code == "near_known_number" for who in each.recipients}


_AREAS = {"+1312": [7], "+1773": [7], "+1212": [7], "+4420": [8], "+4930": [6, 7, 8], "+331": [8]}
"""Codes of cities, and how many digits follow them."""


def office_numbers(chance: random.Random, count: int) -> list[str]:
    """Numbers in use, as an office in Chicago has them."""
    numbers: dict[str, None] = {}
    while len(numbers) < count:
        area = chance.choices(
            ["+1312", "+1773", "+1212", "+4420", "+4930", "+331"], [40, 15, 15, 10, 10, 10]
        )[0]
        length = {
            "+1312": 7,
            "+1773": 7,
            "+1212": 7,
            "+4420": 8,
            "+4930": chance.choice([6, 7, 8]),
            "+331": 8,
        }
        digits = chance.choice("23456789") + "".join(chance.choices("0123456789", k=length[area] - 1))
        if is_typed(area + digits):
            numbers[area + digits] = None
    return list(numbers)


def slipped(chance: random.Random, number: str) -> str:
    """One digit wrong, left out or doubled, or two swapped, anywhere behind the country code."""
    place = chance.randrange(3, len(number) - 1)
    kind = chance.choice(["wrong", "wrong", "wrong", "swapped", "left out", "doubled"])
    if kind == "wrong":
        other = chance.choice([digit for digit in "0123456789" if digit != number[place]])
        return number[:place] + other + number[place + 1 :]
    if kind == "swapped":
        return number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    return (
        number[:place] + number[place + 1 :]
        if kind == "left out"
        else number[:place] + number[place] + number[place:]
    )


def is_typed(number: str) -> bool:
    """Whether To takes it."""
    return recognise(number, default_country="US").kind in {NumberKind.PHONE, NumberKind.UNUSUAL}


def test_five_thousand_strangers_are_judged_as_one(outbox: Outbox) -> None:
    """Known numbers are read at once, not looked up a million times."""
    deliver(outbox)
    many = [f"+1312{number:07}" for number in range(2_000_000, 2_005_000)]
    found = judged(outbox, *many, SLIP, settings=GuardSettings())
    assert codes(found) == [("near_known_number", SLIP)]
    assert Recipient(address=TO) in outbox.submissions.faxed_before()


def remove(outbox: Outbox) -> None:
    """Take all that has ended off the list, history and all."""
    for fax in outbox.journal.listing.all_faxes():
        outbox.commands.remove(fax.id)
    assert outbox.journal.listing.all_faxes() == []


def test_a_number_stays_known_when_its_faxes_are_removed_from_the_list(outbox: Outbox) -> None:
    deliver(outbox)
    remove(outbox)
    assert judged(outbox, TO) == []
    assert codes(judged(outbox, SLIP)) == [("near_known_number", SLIP)]


def test_a_dead_number_stays_dead_with_date_and_reason_until_a_fax_arrives_there(outbox: Outbox) -> None:
    number = "+13127367121"
    (fax_id,) = outbox.queue(number)
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=60)
    failed = outbox.fax(fax_id)
    remove(outbox)
    (found,) = judged(outbox, number)
    assert codes([found]) == [("dead_number", number)]
    assert (found.detail, found.at_s, found.fax_id) == (failed.message, failed.state_since_s, None)
    (again,) = outbox.queue(number)
    outbox.journal.move(outbox.fax(again), State.HELD, cause=Message(code="story.held_by_you"), at_s=0.0)
    outbox.journal._connection.execute("UPDATE fax SET state = 'delivered' WHERE id = ?", (again,))
    remove(outbox)
    assert judged(outbox, number) == []
