"""faxdesk send: queue one fax per number, and follow them if asked to."""

import time
from argparse import Namespace
from collections.abc import Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.arguments.times import timing_of
from faxdesk.cli.asking import may_go
from faxdesk.cli.follow import Follower, is_settled
from faxdesk.cli.given.documents import check_words, cleans_up, cover_of, jobs_of, taken
from faxdesk.cli.given.numbers import country_at, from_number_of, recipients_of
from faxdesk.cli.output import fax_json, fax_line, note, print_json, say
from faxdesk.cli.status import Exit, of_faxes, of_queue
from faxdesk.domain import words
from faxdesk.domain.document.arrangement import Arrangement
from faxdesk.domain.document.cover import Cover
from faxdesk.domain.document.line_time import LineBits
from faxdesk.domain.document.page_times import page_times
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.broadcast import broadcast_name
from faxdesk.domain.fax.fax import Document, Fax, Payload
from faxdesk.domain.fax.state import ENDED
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.options import FINER_THAN_FINE, FaxOptions, PreviewFormat, Quality, choose_way, is_web_url
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.preference_values import SenderLineChoice
from faxdesk.engine.compose.concerns import Proposal
from faxdesk.engine.compose.first_page import letterhead_numbers
from faxdesk.engine.compose.foretelling import foretold, without_covers
from faxdesk.engine.compose.sender_lines import LineFor, SenderLines, sender_lines
from faxdesk.engine.session import Session
from faxdesk.engine.submissions import RecipientJob, discard


def run(given: Namespace) -> int:
    """Check everything, queue, print; with --wait work and follow."""
    options = _options(given)
    timing_of(given, time.time())
    arrangements = check_words(given)
    choose_way(options, has_file=not given.media_url)
    with App("demo" if given.is_demo else "real") as session:
        session.policy.check_readable()
        timing = timing_of(given, session.now_s(), session.desk.settings.load().office_hours)
        options = session.policy.shape(options, _given_options(given))
        given.clean_up = cleans_up(session.policy, is_asked=given.clean_up)
        from_number = from_number_of(session, given)
        recipients = recipients_of(given.to, from_number, session)
        check_set_up(session)
        _tell_quality(session, options, recipients)
        cover = cover_of(session, given, from_number=from_number)
        lines = _lines(session, given, from_number, options, timing)
        line_for = lines.line_for(session.now_s()) if lines is not None else None
        packed = _packed(session, given, options, recipients, arrangements, from_number, cover, line_for)
        if packed is None:
            return Exit.FAILED
        jobs, named_numbers, pages = packed
        proposal = Proposal(
            jobs=jobs,
            from_number=from_number,
            own_numbers=letterhead_numbers(session.desk.settings.load(), country_at(from_number)),
            named_numbers=named_numbers,
            pages=pages,
            monochrome=options.monochrome,
            cover=cover.fields if cover is not None else None,
        )
        if not may_go(session, proposal, given):
            discard(session.intake.packing, jobs)
            return Exit.PERSON_NEEDED
        submissions = [
            each.submission(from_number=from_number, options=options, timing=timing) for each in jobs
        ]
        ids = session.submissions.send(submissions)
        return _follow(session, ids, given) if given.wait else tell_queued(session, ids, given)


def _packed(
    session: Session,
    given: Namespace,
    options: FaxOptions,
    recipients: tuple[Recipient, ...],
    arrangements: Sequence[Arrangement],
    from_number: str,
    cover: Cover | None,
    line_for: LineFor | None,
) -> tuple[list[RecipientJob], tuple[str, ...], tuple[LineBits | None, ...]] | None:
    """What goes to whom, the fax numbers that it names, and what its pages come to on the line.

    None when it can't be sent, which has been said then.
    """
    from faxdesk.numbering import country_of

    if given.media_url:
        return [RecipientJob(recipients=recipients, payloads=(_by_address(given.media_url),))], (), ()
    country = country_of(recipients[0].address) or country_of(from_number)
    with taken(session.intake, given, options, arrangements, country) as staged_documents:
        if staged_documents is None:
            return None
        named = session.intake.named_fax_numbers(staged_documents, country_at(from_number))
        jobs = jobs_of(session.intake, staged_documents, recipients, cover, country, line_for)
        parts = foretold(session.intake, jobs[0].payloads, options)
        pages = without_covers(jobs[0].payloads, parts)
        _tell_slow(pages, options)
        return [each.timed_by_files(parts) for each in jobs], named, pages


def _tell_slow(pages: Sequence[LineBits | None], options: FaxOptions) -> None:
    for each in page_times(pages, monochrome=options.monochrome):
        if not each.must_be_confirmed:
            note(f"faxdesk: {said.of_finding(each.finding(options, None, is_confirmed=True))}")


def _tell_quality(session: Session, options: FaxOptions, recipients: Sequence[Recipient]) -> None:
    """A quality that not every machine takes, and who is known not to."""
    if options.quality not in FINER_THAN_FINE:
        return
    refusing = session.submissions.refused_quality([each.address for each in recipients])
    for address in refusing:
        code = "finding.quality_may_be_refused.known"
        note(f"faxdesk: {words.text(words.Message(code=code, values={'number': address}))}")
    if not refusing:
        note(f"faxdesk: {words.text(words.Message(code='finding.quality_may_be_refused'))}")


def _lines(
    session: Session, given: Namespace, from_number: str, options: FaxOptions, timing: Timing
) -> SenderLines | None:
    """The sender's line, where there is to be one; raises InvalidInputError where the policy forbids it."""
    if given.sender_line is not None:
        choice = SenderLineChoice.ALWAYS if given.sender_line else SenderLineChoice.NEVER
        session.policy.check("sender_line", choice.value)
    return sender_lines(
        session.desk.settings.load(),
        from_number=from_number,
        display_name=options.from_display_name,
        timing=timing,
        asked=given.sender_line,
    )


def _options(given: Namespace) -> FaxOptions:
    return FaxOptions(
        quality=Quality(given.quality or Quality.HIGH),
        t38_enabled=not given.no_t38,
        monochrome=given.monochrome,
        black_threshold_pct=given.black_threshold,
        store_media=given.store_media,
        store_preview=given.store_preview,
        preview_format=PreviewFormat(given.preview_format) if given.preview_format else None,
        from_display_name=given.display_name,
        webhook_url=given.webhook_url,
    )


def _given_options(given: Namespace) -> frozenset[str]:
    """The options that were asked for, by the names of FaxOptions; the rest is the policy's to fill."""
    asked = {
        "quality": given.quality,
        "t38_enabled": given.no_t38,
        "monochrome": given.monochrome,
        "black_threshold_pct": given.black_threshold,
        "from_display_name": given.display_name,
    }
    return frozenset(name for name, value in asked.items() if value)


def check_set_up(session: Session) -> None:
    """Raise NotSetUpError when no fax could go; a window that works the queue may have a key of its own."""
    problem = session.accounts.problem(session.desk.settings.load())
    if problem is not None:
        raise problem


def _by_address(urls: Sequence[str]) -> Payload:
    if not all(is_web_url(url) for url in urls):
        raise InvalidInputError("media_url", "input.media_url")
    names = [
        unquote(PurePosixPath(urlsplit(url).path).name) or (urlsplit(url).hostname or url) for url in urls
    ]
    return Payload(documents=tuple(Document(name=name) for name in names), urls=tuple(urls))


def tell_queued(session: Session, ids: Sequence[int], given: Namespace) -> int:
    """Print what was put into the queue."""
    faxes = session.faxes.faxes(ids)
    _print(session, faxes, given)
    if not given.json:
        _tell_broadcast(faxes)
        note(said.told("Queued. The faxes go while FaxDesk is open, or with: faxdesk run"))
        _tell_of_times(faxes)
    return Exit.OK


def _tell_broadcast(faxes: Sequence[Fax]) -> None:
    """By which name all of them are known."""
    broadcast_id = next((fax.broadcast_id for fax in faxes), None)
    if broadcast_id is not None:
        say(said.told("Broadcast {name}: {n} faxes", name=broadcast_name(broadcast_id), n=len(faxes)))


def _tell_of_times(faxes: Sequence[Fax]) -> None:
    """By which clock its hours are, where that is not the receiver's as asked."""
    if any(fax.hours is not None and fax.hours.is_of_receiver and not fax.hours.zone for fax in faxes):
        told = said.told("The number doesn't tell the receiver's time: the hours are this computer's.")
        note(f"faxdesk: {told}")


def _follow(session: Session, ids: Sequence[int], given: Namespace) -> int:
    follower = Follower(session)
    follower.start()

    def is_over() -> bool:
        faxes = session.faxes.faxes(ids)
        follower.show(faxes)
        if all(is_settled(fax) or _is_kept_back(fax, faxes) for fax in faxes):
            return True
        stands = of_queue(session.queue.status()) is not None
        return stands and all(is_settled(fax) or fax.state == "queued" for fax in faxes)

    try:
        follower.wait(is_over, given.timeout)
        follower.clean_up()
    finally:
        follower.end_show()
    faxes = session.faxes.faxes(ids)
    _print(session, faxes, given)
    queue = session.queue.status()
    if not all(is_settled(fax) or _is_kept_back(fax, faxes) for fax in faxes):
        standing = of_queue(queue)
        if standing is not None:
            reason = queue.hold or words.Message(code="next.paused")
            note(f"faxdesk: {said.text(reason)}")
            return standing
    return of_faxes(faxes)


def _is_kept_back(fax: Fax, faxes: Sequence[Fax]) -> bool:
    """Whether it waits for an earlier part that waits for a person."""
    return fax.waits_for_part and any(
        is_settled(other)
        and other.state not in ENDED
        and (other.submission_id, other.recipient.address) == (fax.submission_id, fax.recipient.address)
        and other.payload.part < fax.payload.part
        for other in faxes
    )


def _print(session: Session, faxes: Sequence[Fax], given: Namespace) -> None:
    queue, now_s = session.queue.status(), session.now_s()
    for fax in faxes:
        if given.json:
            print_json(fax_json(fax, queue, now_s))
        else:
            say(fax_line(fax, queue, now_s))
