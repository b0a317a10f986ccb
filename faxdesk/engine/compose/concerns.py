"""What a person is asked before a fax goes, judged for both faces alike.

To ask of one thing more, add a row to RULES, a sentence to domain/words/concerns.py, and its code to
domain/people/guard.py and domain/preferences.py, so that it can be switched off.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from faxdesk.domain.fax.outlook import state_word
from faxdesk.domain.people.guard import GuardSettings
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.words import Message
from faxdesk.engine.compose import number_rules
from faxdesk.engine.compose.concern import Concern, Found, Past, Proposal, Weight
from faxdesk.engine.compose.number_facts import NumberFacts

__all__ = ["Concern", "Past", "Proposal", "Weight", "allowed", "free_of", "judge"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A row of the table.

    Attributes:
        is_about_number: of such only the first is told of each recipient: the rest would say it again.
    """

    code: str
    find: Callable[[NumberFacts], Iterator[Found]]
    weight: Weight = Weight.ASK
    is_asked_once: bool = False
    is_about_number: bool = False


def judge(
    proposal: Proposal,
    past: Past,
    *,
    asked_before: Collection[str] = (),
    settings: GuardSettings = GuardSettings(),  # noqa: B008 - a frozen value
) -> list[Concern]:
    """What is to be asked, in the order of RULES.

    Args:
        asked_before: codes of what this person was asked of, and sent all the same.
        settings: what is asked of at all.
    """
    facts = NumberFacts(proposal, past, settings)
    told: set[str] = set()
    concerns = []
    for rule in RULES:
        if rule.code in settings.off or (rule.is_asked_once and rule.code in asked_before):
            continue
        for found in rule.find(facts):
            addresses = {each.address for each in found.recipients}
            if rule.is_about_number and addresses <= told:
                continue
            if rule.is_about_number:
                told |= addresses
            concerns.append(_concern(rule, found, settings))
    return concerns


def free_of(concerns: Collection[Concern], recipients: Sequence[Recipient]) -> tuple[Recipient, ...]:
    """Those of whom nothing is asked by name."""
    named = {each.address for concern in concerns for each in concern.recipients}
    return tuple(each for each in recipients if each.address not in named)


def allowed(concerns: Collection[Concern], recipients: Sequence[Recipient]) -> tuple[Recipient, ...]:
    """Those to whom a person may send it all the same; nobody where the whole fax is refused."""
    refused = [concern for concern in concerns if concern.weight is Weight.REFUSE]
    return free_of(refused, recipients) if all(each.recipients for each in refused) else ()


def _concern(rule: Rule, found: Found, settings: GuardSettings) -> Concern:
    is_told = rule.code in settings.told
    return Concern(
        code=rule.code,
        message=Message(code=f"concern.{rule.code}"),
        weight=Weight.TELL if is_told else rule.weight,
        recipients=found.recipients,
        detail=found.detail,
        at_s=found.at_s,
        fax_id=found.fax_id,
        suggestion=found.suggestion,
        is_asked_once=rule.is_asked_once,
    )


def _duplicates(facts: NumberFacts) -> Iterator[Found]:
    newest = {
        fax.recipient.address: fax
        for job in facts.proposal.jobs
        for payload in job.payloads
        for fax in facts.past.duplicates(payload, job.recipients)
    }
    for fax in newest.values():
        yield Found(
            recipients=(fax.recipient,), detail=state_word(fax), at_s=fax.state_since_s, fax_id=fax.id
        )


def _empty_cover(facts: NumberFacts) -> Iterator[Found]:
    cover = facts.proposal.cover
    if cover is not None and not cover.is_filled_in:
        yield Found()


def _black_pages(facts: NumberFacts) -> Iterator[Found]:
    yield from _pages(facts, "black_page")


def _long_pages(facts: NumberFacts) -> Iterator[Found]:
    yield from _pages(facts, "long_page")


def _pages(facts: NumberFacts, code: str) -> Iterator[Found]:
    """The first of the pages with this against it: who looks at that one looks at the others."""
    if not facts.proposal.pages:
        return
    from faxdesk.domain.document.page_times import page_times

    pages, monochrome = facts.proposal.pages, facts.proposal.monochrome
    grave = page_times(pages, monochrome=monochrome, has_slow=False)
    first = next((each for each in grave if each.code == code), None)
    if first is not None:
        yield Found(detail=first.detail)


def _many_recipients(facts: NumberFacts) -> Iterator[Found]:
    if not facts.settings.ask_above_recipients:
        return
    from faxdesk.engine.compose.many import many_recipients

    yield from many_recipients(facts.proposal.jobs, facts.settings)


RULES: Final = (
    Rule(code="duplicate", find=_duplicates),
    Rule(code="do_not_fax", find=number_rules.do_not_fax, weight=Weight.REFUSE, is_about_number=True),
    Rule(code="own_number", find=number_rules.own_numbers, is_about_number=True),
    Rule(code="dead_number", find=number_rules.dead_numbers, is_about_number=True),
    Rule(code="not_a_fax_label", find=number_rules.numbers_of_phones, is_about_number=True),
    Rule(code="near_known_number", find=number_rules.near_known_numbers, is_about_number=True),
    Rule(code="premium_number", find=number_rules.premium_numbers, is_about_number=True),
    Rule(code="new_country", find=number_rules.new_countries, is_about_number=True),
    Rule(code="new_number", find=number_rules.new_numbers, is_about_number=True),
    Rule(code="other_number_in_document", find=number_rules.other_numbers_in_document),
    Rule(code="many_recipients", find=_many_recipients),
    Rule(code="black_page", find=_black_pages),
    Rule(code="long_page", find=_long_pages),
    Rule(code="empty_cover", find=_empty_cover, is_asked_once=True),
)
"""The gravest first, of what is about a number."""
