"""What a person is asked before a fax goes, judged for both faces alike.

To ask of one thing more, add a row to RULES and a sentence to domain/words/concerns.py.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from faxdesk.domain.fax.failure import FailureClass, class_of
from faxdesk.domain.fax.outlook import state_word
from faxdesk.domain.fax.state import State
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.domain.document.cover import CoverFields
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.submission import Payload
    from faxdesk.engine.compose.recipient_jobs import RecipientJob


class Weight(StrEnum):
    """What a person can do about a concern."""

    ASK = "ask"  # say that it goes all the same
    REFUSE = "refuse"  # leave those recipients out


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """One thing to be asked of.

    Attributes:
        code: the rule that saw it.
        message: what the matter is, as a heading above all of its kind.
        recipients: whom it is about; empty where it is about the whole fax.
        detail: what is known of these recipients.
        at_s: since when, in seconds since 1970.
        fax_id: the fax that it rests on.
        is_asked_once: who has sent it all the same isn't asked again; a script is only told.
    """

    code: str
    message: Message
    weight: Weight
    recipients: tuple[Recipient, ...] = ()
    detail: Message | None = None
    at_s: float | None = None
    fax_id: int | None = None
    is_asked_once: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What is about to go.

    Attributes:
        own_numbers: fax numbers of the account, as far as they are known.
        cover: what stands on the cover page, None without one.
    """

    jobs: "Sequence[RecipientJob]"
    from_number: str
    own_numbers: frozenset[str] = frozenset()
    cover: "CoverFields | None" = None

    @property
    def recipients(self) -> tuple[Recipient, ...]:
        """All of them, each once, in order."""
        return tuple({each.address: each for job in self.jobs for each in job.recipients}.values())


class Past(Protocol):
    """What is asked of earlier faxes."""

    def duplicates(self, payload: "Payload", recipients: Sequence[Recipient]) -> "list[Fax]": ...

    def last_outcomes(self, recipients: Sequence[Recipient]) -> "list[Fax]": ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What a rule has found, of some recipients or of the whole fax."""

    recipients: tuple[Recipient, ...] = ()
    detail: Message | None = None
    at_s: float | None = None
    fax_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A row of the table."""

    code: str
    find: Callable[[Proposal, Past], Iterator[_Found]]
    weight: Weight = Weight.ASK
    is_asked_once: bool = False


def judge(proposal: Proposal, past: Past, *, asked_before: Collection[str] = ()) -> list[Concern]:
    """What is to be asked, in the order of RULES.

    Args:
        asked_before: codes of what this person was asked of, and sent all the same.
    """
    return [
        Concern(
            code=rule.code,
            message=Message(code=f"concern.{rule.code}"),
            weight=rule.weight,
            recipients=found.recipients,
            detail=found.detail,
            at_s=found.at_s,
            fax_id=found.fax_id,
            is_asked_once=rule.is_asked_once,
        )
        for rule in RULES
        if not (rule.is_asked_once and rule.code in asked_before)
        for found in rule.find(proposal, past)
    ]


def free_of(concerns: Collection[Concern], recipients: Sequence[Recipient]) -> tuple[Recipient, ...]:
    """Those of whom nothing is asked by name."""
    named = {each.address for concern in concerns for each in concern.recipients}
    return tuple(each for each in recipients if each.address not in named)


def allowed(concerns: Collection[Concern], recipients: Sequence[Recipient]) -> tuple[Recipient, ...]:
    """Those to whom a person may send it all the same; nobody where the whole fax is refused."""
    refused = [concern for concern in concerns if concern.weight is Weight.REFUSE]
    return free_of(refused, recipients) if all(each.recipients for each in refused) else ()


def _duplicates(proposal: Proposal, past: Past) -> Iterator[_Found]:
    newest = {
        fax.recipient.address: fax
        for job in proposal.jobs
        for payload in job.payloads
        for fax in past.duplicates(payload, job.recipients)
    }
    for fax in newest.values():
        yield _of_fax(fax, state_word(fax))


def _dead_numbers(proposal: Proposal, past: Past) -> Iterator[_Found]:
    for fax in past.last_outcomes(proposal.recipients):
        if fax.state is State.FAILED and class_of(fax.failure_reason) is FailureClass.NUMBER:
            yield _of_fax(fax, fax.message)


def _own_numbers(proposal: Proposal, _past: Past) -> Iterator[_Found]:
    own = {proposal.from_number, *proposal.own_numbers}
    yield from (_Found(recipients=(each,)) for each in proposal.recipients if each.address in own)


def _empty_cover(proposal: Proposal, _past: Past) -> Iterator[_Found]:
    if proposal.cover is not None and not proposal.cover.is_filled_in:
        yield _Found()


def _of_fax(fax: "Fax", detail: Message) -> _Found:
    return _Found(recipients=(fax.recipient,), detail=detail, at_s=fax.state_since_s, fax_id=fax.id)


RULES: Final = (
    Rule(code="duplicate", find=_duplicates),
    Rule(code="dead_number", find=_dead_numbers),
    Rule(code="own_number", find=_own_numbers),
    Rule(code="empty_cover", find=_empty_cover, is_asked_once=True),
)
