"""faxdesk resend: the same once more, or to somebody else."""

from argparse import Namespace
from dataclasses import replace

from faxdesk.app import App
from faxdesk.cli.arguments.times import timing_of
from faxdesk.cli.asking import may_go
from faxdesk.cli.given.numbers import country_at, recipients_of
from faxdesk.cli.send import check_set_up, tell_queued
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.compose.again import job_again
from faxdesk.engine.compose.concerns import Proposal
from faxdesk.engine.compose.first_page import letterhead_numbers
from faxdesk.engine.compose.sender_lines import sender_lines
from faxdesk.engine.session import Session
from faxdesk.engine.submissions import RecipientJob, discard


def run(given: Namespace) -> int:
    """Queue each fax as a new one; nothing where anything stands against any of them."""
    with App("demo" if given.is_demo else "real", sends=False) as session:
        session.policy.check_readable()
        check_set_up(session)
        timing = timing_of(given, session.now_s(), session.desk.settings.load().office_hours)
        jobs: list[tuple[int, RecipientJob]] = []
        try:
            jobs.extend((fax_id, _job(session, fax_id, given)) for fax_id in dict.fromkeys(given.ids))
            answers = [_may_go(session, fax_id, job, given) for fax_id, job in jobs]  # all is said at once
            if not all(answers):
                discard(session.intake.packing, [job for _, job in jobs])
                return Exit.PERSON_NEEDED
            submissions = []
            for fax_id, job in jobs:
                fax = session.faxes.fax(fax_id)
                options = session.policy.shape(fax.options)
                submissions.append(
                    job.submission(from_number=fax.from_number, options=options, timing=timing)
                )
            ids = session.submissions.add_all(submissions)
        except BaseException:
            discard(session.intake.packing, [job for _, job in jobs])
            raise
        return tell_queued(session, ids, given)


def _job(session: Session, fax_id: int, given: Namespace) -> RecipientJob:
    from faxdesk.numbering import country_of

    fax = session.faxes.fax(fax_id)
    recipient = _recipient(session, fax.from_number, given.to) if given.to else fax.recipient
    lines = sender_lines(
        session.desk.settings.load(),
        from_number=fax.from_number,
        display_name=fax.options.from_display_name,
        timing=timing_of(given, session.now_s(), session.desk.settings.load().office_hours),
    )
    return job_again(
        session.intake,
        session.commands.copies(fax_id),
        recipient,
        shown_number=recipient.address,
        date=words.date_text(session.now_s()),
        country=country_of(recipient.address) or country_of(fax.from_number),
        line=lines.line(recipient, session.now_s()) if lines is not None else None,
    )


def _recipient(session: Session, from_number: str, text: str) -> Recipient:
    found = recipients_of([text], from_number, session)
    if len(found) != 1:
        raise InvalidInputError("to", "input.to_one")
    return found[0]


def _may_go(session: Session, fax_id: int, job: RecipientJob, given: Namespace) -> bool:
    """What goes where it went before is the same again: that is what was asked for."""
    fax = session.faxes.fax(fax_id)
    is_same = job.recipients[0].address == fax.recipient.address
    proposal = Proposal(
        jobs=[job if not is_same else replace(job, payloads=())],
        from_number=fax.from_number,
        own_numbers=letterhead_numbers(session.desk.settings.load(), country_at(fax.from_number)),
    )
    return may_go(session, proposal, given)
