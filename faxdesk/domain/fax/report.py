"""What a transmission report says of one fax: by the journal alone, and never more than is known.

Which fields it has, and who expects them, stands in docs/reports.md.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from faxdesk.domain.fax.attempt import Attempt
from faxdesk.domain.fax.fax import Document, Event, Fax
from faxdesk.domain.fax.outlook import state_word
from faxdesk.domain.fax.report_result import Result, doubtful_of, reason_message, result_of
from faxdesk.domain.fax.state import ENDED, State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.words import Message, Value, duration_text, shown, size_text

Tell = Callable[[Message], str]
"""A sentence in the reader's language."""

MAX_ATTEMPTS: Final = 12
"""The newest; a fax that met the limit of calls may have dozens that say the same."""

_CHANGED_ON_THE_WAY: Final = (
    *("story.contact_without_t38", "story.without_t38", "story.in_normal_quality"),
    *("story.locked_settings", "story.locked_from"),
)
"""Lines of the history that say it went otherwise than its settings do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFacts:
    """All that a report is made of.

    Attributes:
        history: oldest first, as the attempts.
        sender, company: who sends, "" where nobody said so.
        version: of this FaxDesk.
    """

    fax: Fax
    attempts: Sequence[Attempt]
    history: Sequence[Event]
    sender: str
    company: str
    made_at_s: float
    version: str
    is_demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading, and rows of a label and its value, which may have several lines."""

    heading: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report, in the reader's language, ready to be set.

    Attributes:
        warning: what must be read first, "" for nothing.
        result: in a few words; `said` is what is known and what isn't, in sentences.
        beside, below: what stands beside the first page's picture, and over the page's whole width.
        notes: at the foot.
    """

    title: str
    warning: str
    result: str
    said: tuple[str, ...]
    beside: tuple[Section, ...]
    below: tuple[Section, ...]
    notes: tuple[str, ...]


def report_of(facts: ReportFacts, tell: Tell, show_number: Callable[[str], str]) -> Report:
    """Say it all; `show_number` writes an address as people read it."""
    return _Writer(facts, tell, show_number).report()


def time_text(at_s: float) -> str:
    """To the second, with the zone of this computer's clock: 2026-03-05 14:02:11 (UTC+01:00)."""
    at = datetime.fromtimestamp(at_s).astimezone()
    offset = f"{at:%z}"
    return f"{at:%Y-%m-%d %H:%M:%S} (UTC{offset[:3]}:{offset[3:5]})"


def span_text(start_s: float, end_s: float | None) -> str:
    """From when to when, day and zone said once where they are the same; without an end the start alone."""
    start = time_text(start_s)
    if end_s is None:
        return start
    end = time_text(end_s)
    day, zone = slice(0, 10), slice(19, None)
    if (start[day], start[zone]) == (end[day], end[zone]):
        return f"{start[:19]} – {end[11:]}"
    return f"{start} – {end}"


def settings_text(options: FaxOptions, tell: Tell) -> str:
    """Quality, and what differs from the provider's defaults; the caller's name stands elsewhere."""
    said = [Message(code=f"report.quality_{options.quality}")]
    if options.monochrome:
        values = {"percent": options.effective_threshold_pct}
        said.append(Message(code="report.monochrome", values=values))
    for is_so, code in (
        (not options.t38_enabled, "report.without_t38"),
        (options.store_media, "report.media_stored"),
        (options.store_preview, "report.preview_stored"),
        (bool(options.webhook_url), "report.with_webhook"),
    ):
        if is_so:
            said.append(Message(code=code))
    return ", ".join(tell(each) for each in said)


class _Writer:
    def __init__(self, facts: ReportFacts, tell: Tell, show_number: Callable[[str], str]) -> None:
        self._facts = facts
        self._fax = facts.fax
        self._tell = tell
        self._show_number = show_number
        self._doubtful = doubtful_of(facts.attempts, facts.history)
        self._result: Result = result_of(facts.fax, facts.attempts, facts.history, time_text)

    def report(self) -> Report:
        say, facts = self._say, self._facts
        return Report(
            title=say("report.title"),
            warning=say("report.demo") if facts.is_demo else "",
            result=self._headline(),
            said=tuple(self._tell(each) for each in self._result.said),
            beside=(self._from(), self._to(), self._times(), self._transmission()),
            below=(self._documents(), *self._attempts()),
            notes=self._notes(),
        )

    def _headline(self) -> str:
        if self._result.code != "report.open":
            return self._say(self._result.code)
        return self._say("report.open", state=self._tell(state_word(self._fax)))

    def _from(self) -> Section:
        facts, options = self._facts, self._fax.options
        number = facts.attempts[-1].account.from_number if facts.attempts else self._fax.from_number
        rows = (
            ("report.name", shown(facts.sender) or self._say("report.not_given")),
            ("report.company", shown(facts.company)),
            ("report.number", self._show_number(number)),
            ("report.caller_name", options.from_display_name or self._say("report.none")),
        )
        return self._section("report.from", rows)

    def _to(self) -> Section:
        recipient = self._fax.recipient
        pretty = self._show_number(recipient.address)
        rows = (
            ("report.name", shown(recipient.name) or self._say("report.not_given")),
            ("report.company", shown(recipient.company)),
            ("report.dialled", shown(recipient.address)),
            ("report.international", shown(pretty) if pretty != recipient.address else ""),
        )
        return self._section("report.to", rows)

    def _times(self) -> Section:
        fax, handed = self._fax, [each for each in self._facts.attempts if each.remote_id]
        ended = "report.delivered_at" if fax.state is State.DELIVERED else "report.ended_at"
        rows = (
            ("report.composed", time_text(fax.created_at_s)),
            (
                "report.handed_over",
                time_text(handed[-1].submitted_at_s) if handed else self._say("report.none"),
            ),
            (ended, time_text(fax.state_since_s) if fax.state in ENDED else ""),
        )
        return self._section("report.times", rows)

    def _transmission(self) -> Section:
        fax, payload, took_s = self._fax, self._fax.payload, self._fax.took_s
        unheard = self._say("report.not_reported")
        is_one_of_many = payload.parts > 1
        part = self._say("report.part_of", part=payload.part, parts=payload.parts) if is_one_of_many else ""
        rows = (
            ("report.pages_handed_over", self._pages(payload.pages) or self._say("report.not_counted")),
            ("report.pages_confirmed", unheard),
            ("report.part", part),
            (
                "report.duration",
                unheard if took_s is None else self._say("report.seen", time=duration_text(took_s)),
            ),
            ("report.station", unheard),
            ("report.remote_id", shown(fax.remote_id or "") or self._say("report.none")),
            ("report.fax_id", str(fax.id)),
            ("report.settings", self._settings()),
        )
        return self._section("report.transmission", rows)

    def _settings(self) -> str:
        causes = {event.cause.code: event.cause for event in self._facts.history}
        changed = [self._tell(causes[code]) for code in _CHANGED_ON_THE_WAY if code in causes]
        return " ".join([f"{settings_text(self._fax.options, self._tell)}.", *changed])

    def _documents(self) -> Section:
        payload = self._fax.payload
        rows = [(shown(each.name), self._document(each)) for each in payload.documents]
        sent = self._say("report.by_address")
        if payload.has_file:
            sent = self._document(
                Document(name="", sha256=payload.sha256, pages=payload.pages, size_bytes=payload.size_bytes)
            )
        if fax_purged_s := self._fax.purged_at_s if self._fax.is_purged else None:
            purged = self._say("report.purged", time=time_text(fax_purged_s))
            sent = "\n".join((sent, purged))
        rows.append((self._say("report.file_sent"), sent))
        return Section(heading=self._say("report.documents"), rows=tuple(rows))

    def _document(self, document: Document) -> str:
        size = size_text(document.size_bytes) if document.size_bytes is not None else ""
        digest = (
            self._say("report.hash", hash=document.sha256)
            if document.sha256
            else self._say("report.hash_unknown")
        )
        facts = ", ".join(filter(None, (self._pages(document.pages), size)))
        return "\n".join(filter(None, (facts, digest)))

    def _attempts(self) -> Iterable[Section]:
        attempts = self._facts.attempts
        if not attempts:
            return
        rows = [
            (self._say("report.attempt", number=each.number), self._attempt(each))
            for each in attempts[-MAX_ATTEMPTS:]
        ]
        if len(attempts) > MAX_ATTEMPTS:
            rows.insert(0, ("", self._say("report.more_attempts", n=len(attempts) - MAX_ATTEMPTS)))
        yield Section(heading=self._say("report.attempts"), rows=tuple(rows))

    def _attempt(self, attempt: Attempt) -> str:
        told = reason_message(attempt, self._fax, is_doubtful=attempt.id in self._doubtful)
        return f"{span_text(attempt.submitted_at_s, attempt.ended_at_s)} {self._tell(told)}"

    def _notes(self) -> tuple[str, ...]:
        facts = self._facts
        shows_delivery = self._fax.state is State.DELIVERED or self._result.arrived_after_all
        clock = self._say("report.clock_alone")
        if facts.attempts:
            seconds = round(abs(facts.attempts[-1].clock_offset_s))
            clock = self._say("report.clock", seconds=seconds)
        made = self._say("report.made", time=time_text(facts.made_at_s), version=facts.version)
        indication = self._say("report.indication" if shows_delivery else "report.no_indication")
        return (indication, clock, made)

    def _pages(self, pages: int | None) -> str:
        return "" if pages is None else self._say("report.pages", n=pages)

    def _section(self, heading: str, rows: Iterable[tuple[str, str]]) -> Section:
        told = tuple((self._say(label), value) for label, value in rows if value)
        return Section(heading=self._say(heading), rows=told)

    def _say(self, code: str, **values: Value) -> str:
        return self._tell(Message(code=code, values=values))
