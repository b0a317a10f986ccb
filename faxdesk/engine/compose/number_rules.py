"""What there may be to ask of a number: each rule yields what it has found."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.failure import FailureClass, class_of
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.engine.compose.concern import Found
from faxdesk.engine.compose.number_facts import NumberFacts, is_for_faxes

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import KnownNumber
    from faxdesk.domain.people.recipient import Recipient

_NEVER_ARRIVES: Final = frozenset({FailureClass.NUMBER, FailureClass.TONES})
"""There is no such number, it takes no faxes, or somebody answers and no fax machine does."""


def do_not_fax(facts: NumberFacts) -> Iterator[Found]:
    for each in facts.proposal.recipients:
        for known in facts.book.get(each.address, ()):
            if known.do_not_fax is not None:
                values = {"name": known.name, "reason": known.do_not_fax.reason}
                said = Message(code="concern.do_not_fax_because", values=values)
                yield Found(recipients=(each,), detail=said, at_s=known.do_not_fax.since_s or None)
                break


def numbers_of_phones(facts: NumberFacts) -> Iterator[Found]:
    """The book says that people answer there, and of nobody that a fax machine does."""
    for each in facts.proposal.recipients:
        known = facts.book.get(each.address, ())
        if known and not any(is_for_faxes(one.number) for one in known):
            yield _phone(each, known[0], facts)


def _phone(recipient: "Recipient", known: "KnownNumber", facts: NumberFacts) -> Found:
    contact = facts.past.contact(known.contact_id)
    faxes = [one.address for one in contact.numbers if is_for_faxes(one)] if contact is not None else []
    label = known.number.label or known.number.kind.value
    if not faxes:
        said = Message(code="concern.called_phone", values={"name": known.name, "label": label})
        return Found(recipients=(recipient,), detail=said)
    values = {"name": known.name, "label": label, "number": display(faxes[0])}
    said = Message(code="concern.called_phone_fax_is", values=values)
    return Found(recipients=(recipient,), detail=said, suggestion=faxes[0])


def dead_numbers(facts: NumberFacts) -> Iterator[Found]:
    told = facts.past.last_outcomes(facts.proposal.recipients)
    for fax in told:
        if fax.state is State.FAILED and class_of(fax.failure_reason) in _NEVER_ARRIVES:
            yield Found(
                recipients=(fax.recipient,), detail=fax.message, at_s=fax.state_since_s, fax_id=fax.id
            )
    # Of what was removed from the list since, the number is remembered.
    rest = {each.address: each for each in facts.proposal.recipients}
    for fax in told:
        rest.pop(fax.recipient.address, None)
    for failure in facts.past.failed_before(rest):
        if class_of(failure.reason) in _NEVER_ARRIVES:
            yield Found(recipients=(rest[failure.address],), detail=failure.message, at_s=failure.at_s)


def own_numbers(facts: NumberFacts) -> Iterator[Found]:
    own = facts.proposal.ours
    yield from (Found(recipients=(each,)) for each in facts.proposal.recipients if each.address in own)


def near_known_numbers(facts: NumberFacts) -> Iterator[Found]:
    for each in facts.strangers:
        known = facts.neighbours.get(each.address)
        if known is not None:
            yield Found(recipients=(each,), detail=_known_is(known), suggestion=known.address)


def premium_numbers(facts: NumberFacts) -> Iterator[Found]:
    from faxdesk.numbering import costs_extra

    yield from (Found(recipients=(each,)) for each in facts.strangers if costs_extra(each.address))


def new_countries(facts: NumberFacts) -> Iterator[Found]:
    from faxdesk.numbering import country_key

    home = country_key(facts.proposal.from_number)
    for each in facts.strangers:
        key = country_key(each.address)
        if key != home and facts.countries and key not in facts.countries:
            yield Found(recipients=(each,))


def new_numbers(facts: NumberFacts) -> Iterator[Found]:
    yield from (Found(recipients=(each,)) for each in facts.strangers)


def other_numbers_in_document(facts: NumberFacts) -> Iterator[Found]:
    """The first page names a fax number that is nobody's in To, nor ours."""
    proposal = facts.proposal
    addresses = {each.address for each in proposal.recipients}
    if addresses & set(proposal.named_numbers):
        return
    others = [each for each in proposal.named_numbers if each not in proposal.ours]
    known = {neighbour.address for neighbour in facts.neighbours.values()}
    if others and not known & set(others):
        about = proposal.recipients if len(proposal.recipients) == 1 else ()
        says = Message(code="concern.document_says", values={"number": display(others[0])})
        yield Found(recipients=about, detail=says, suggestion=others[0])


def display(address: str) -> str:
    """A number as people read it."""
    from faxdesk.numbering import recognise

    return recognise(address, default_country="").display


def _known_is(known: "Recipient") -> Message:
    number = display(known.address)
    if known.name:
        return Message(code="concern.known_is", values={"name": known.name, "number": number})
    return Message(code="concern.faxed_is", values={"number": number})
