"""faxdesk send: queue one fax per number, and follow them if asked to."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from faxdesk.app import App
from faxdesk.cli.follow import Follower, is_settled
from faxdesk.cli.output import fax_json, fax_line, note, print_json
from faxdesk.cli.status import Exit, of_faxes, of_queue
from faxdesk.domain import words
from faxdesk.domain.document import Finding
from faxdesk.domain.errors import InvalidInputError, NotSetUpError
from faxdesk.domain.fax import Fax
from faxdesk.domain.options import FaxOptions, PreviewFormat, Quality, choose_way, is_web_url
from faxdesk.domain.order import Document, Order, Payload
from faxdesk.domain.severity import Severity
from faxdesk.engine.intake import Draft
from faxdesk.engine.office import Office


def run(given: Namespace) -> int:
    """Check everything, queue, print; with --wait work and follow."""
    options = _options(given)
    if bool(given.files) == bool(given.media_url):
        raise InvalidInputError("files", "input.files_or_urls")
    choose_way(options, has_file=bool(given.files))
    with App("demo" if given.is_demo else "real") as office:
        from_number = _from_number(office, given)
        recipients = _recipients(given.to, from_number)
        _check_set_up(office)
        payload = _payload(office, given)
        if payload is None:
            return Exit.FAILED
        twins = [] if given.allow_duplicate else office.service.twins(payload, recipients)
        if twins:
            office.intake.discard_payload(payload)
            _tell_of_twins(twins)
            return Exit.FAILED
        order = Order(payload=payload, recipients=recipients, from_number=from_number, options=options)
        ids = office.service.add(order)
        return _follow(office, ids, given) if given.wait else _queued(office, ids, given)


def _options(given: Namespace) -> FaxOptions:
    return FaxOptions(
        quality=Quality(given.quality),
        t38_enabled=not given.no_t38,
        monochrome=given.monochrome,
        black_threshold_pct=given.black_threshold,
        store_media=given.store_media,
        store_preview=given.store_preview,
        preview_format=PreviewFormat(given.preview_format) if given.preview_format else None,
        from_display_name=given.display_name,
        webhook_url=given.webhook_url,
    )


def _from_number(office: Office, given: Namespace) -> str:
    """The number to send from; raises NotSetUpError or InvalidInputError."""
    from faxdesk.numbering import country_of, recognise

    preferences = office.journal.settings.load()
    chosen = office.accounts.from_number(preferences)
    text = given.from_number or chosen
    if not text:
        raise NotSetUpError("setup.no_from")
    country = country_of(chosen) or preferences.default_country
    found = recognise(text, default_country=country)
    if found.address is None or not found.address.startswith("+"):
        raise InvalidInputError("from", "input.from")
    return found.address


def _recipients(texts: Sequence[str], from_number: str) -> tuple[str, ...]:
    """The numbers in E.164, no two alike; the default country is the from-number's."""
    from faxdesk.numbering import country_of, recognise

    country = country_of(from_number) or "US"
    addresses = []
    for text in texts:
        found = recognise(text, default_country=country)
        if found.address is None:
            note(f"faxdesk: {text}: {words.text(found.message) if found.message else ''}")
            raise InvalidInputError("to", "input.to_impossible")
        if found.message is not None:
            note(f"faxdesk: {text}: {words.text(found.message)}")
        addresses.append(found.address)
    return tuple(dict.fromkeys(addresses))


def _check_set_up(office: Office) -> None:
    """Raise NotSetUpError when no fax could go; a window that works the queue may have a key of its own."""
    problem = office.accounts.problem(office.journal.settings.load())
    if problem is not None:
        raise problem


def _payload(office: Office, given: Namespace) -> Payload | None:
    """What travels; None when a document can't be sent, which has been said then."""
    if given.media_url:
        return _by_address(given.media_url)
    drafts = [office.intake.take(Path(name)) for name in given.files]
    try:
        refused = [draft for draft in drafts if not draft.checked.is_sendable]
        for draft in refused:
            _tell(draft.name, draft.checked.findings)
        if refused:
            return None
        whole = office.intake.whole(drafts)
        if any(finding.severity is Severity.ERROR for finding in whole):
            _tell("faxdesk", whole)
            return None
        return office.intake.payload(drafts)
    finally:
        _discard(office, drafts)


def _by_address(urls: Sequence[str]) -> Payload:
    if not all(is_web_url(url) for url in urls):
        raise InvalidInputError("media_url", "input.media_url")
    names = [
        unquote(PurePosixPath(urlsplit(url).path).name) or (urlsplit(url).hostname or url) for url in urls
    ]
    return Payload(documents=tuple(Document(name=name) for name in names), urls=tuple(urls))


def _discard(office: Office, drafts: Sequence[Draft]) -> None:
    for draft in drafts:
        office.intake.discard(draft)


def _tell(name: str, findings: Sequence[Finding]) -> None:
    for finding in findings:
        if finding.severity is Severity.ERROR:
            remedy = f" {words.text(finding.remedy)}" if finding.remedy else ""
            note(f"{name}: {words.text(finding.message)}{remedy}")


def _tell_of_twins(twins: Sequence[Fax]) -> None:
    for twin in twins:
        note(
            f"faxdesk: The same document to {twin.recipient} is fax {twin.id} already ({twin.state}). "
            "Nothing was queued. Use --allow-duplicate to send it all the same."
        )


def _queued(office: Office, ids: Sequence[int], given: Namespace) -> int:
    _print(office, office.journal.listing.faxes(ids), given)
    if not given.json:
        note("Queued. The faxes go while FaxDesk is open, or with: faxdesk run")
    return Exit.OK


def _follow(office: Office, ids: Sequence[int], given: Namespace) -> int:
    follower = Follower(office)
    follower.start()

    def is_over() -> bool:
        faxes = office.journal.listing.faxes(ids)
        follower.show(faxes)
        if all(is_settled(fax) for fax in faxes):
            return True
        stands = of_queue(office.service.status()) is not None
        return stands and all(is_settled(fax) or fax.state == "queued" for fax in faxes)

    try:
        follower.wait(is_over, given.timeout)
        follower.clean_up()
    finally:
        follower.end_show()
    faxes = office.journal.listing.faxes(ids)
    _print(office, faxes, given)
    queue = office.service.status()
    if not all(is_settled(fax) for fax in faxes):
        standing = of_queue(queue)
        if standing is not None:
            reason = queue.hold or words.Message(code="next.paused")
            note(f"faxdesk: {words.text(reason)}")
            return standing
    return of_faxes(faxes)


def _print(office: Office, faxes: Sequence[Fax], given: Namespace) -> None:
    queue, now_s = office.service.status(), office.now_s()
    for fax in faxes:
        if given.json:
            print_json(fax_json(fax, queue, now_s))
        else:
            print(fax_line(fax, queue, now_s))
