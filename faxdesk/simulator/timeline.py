"""How all faxes together move on: their events in order of time, and the lines they share.

Nothing runs by itself. Whoever asks, first has everything dealt with that has happened by now, so that a
fax's course depends on the clock alone and not on when somebody looked. The account's lock guards it.
"""

import heapq
from collections.abc import Callable, Mapping

from faxdesk.simulator import script
from faxdesk.simulator.line import Transmission
from faxdesk.simulator.numbers import Course, Stage, behaviour_of
from faxdesk.simulator.papers import GONE
from faxdesk.simulator.records import ENDED, FaxRecord, MediaRecord
from faxdesk.simulator.script import Pace
from faxdesk.simulator.seeds import UNVERIFIED_FROM, Application
from faxdesk.simulator.storage import Storage

_NOT_CANCELLED = frozenset({Course.CANCEL_TOO_LATE, Course.NEVER_ENDS})
"""Accept a cancel and go on all the same."""

FindMedia = Callable[[str | None, float], MediaRecord | None]
TransmitFax = Callable[[FaxRecord], Transmission | None]


class Timeline:
    """Every fax ever made, and what happens to it.

    Args:
        applications: by id; a connection_id that isn't among them is in good order and has no limit.
        account_channels: concurrent calls that the account may have.
        find_media: the upload that has a name at a time.
        transmit: what becomes of a fax on the line, once it is answered.
    """

    def __init__(
        self,
        *,
        storage: Storage,
        applications: Mapping[str, Application],
        account_channels: int,
        pace: Pace,
        find_media: FindMedia,
        transmit: TransmitFax,
    ) -> None:
        self.faxes: dict[str, FaxRecord] = {}
        self._storage = storage
        self._applications = applications
        self._account_channels = account_channels
        self._pace = pace
        self._find_media = find_media
        self._transmit = transmit
        self._calls_to: dict[str, int] = {}
        self._events: list[tuple[float, int, str]] = []
        self._link_ends: list[tuple[float, str]] = []
        self._on_the_line: list[FaxRecord] = []
        self._unfinished: set[str] = set()
        for stored in sorted(storage.load("faxes"), key=lambda fax: int(fax["seq"])):
            self._take_up(FaxRecord.from_stored(stored))

    def add(self, fax: FaxRecord) -> None:
        """A new fax."""
        self._take_up(fax)
        self.save(fax)

    def save(self, fax: FaxRecord) -> None:
        """Write a fax that was changed."""
        self._storage.save("faxes", fax.id, fax.to_stored())

    def cancel(self, fax: FaxRecord, now_s: float) -> None:
        """Let the fax be cut off a moment from now, unless it ends before, or its number won't have it."""
        if fax.cancel_at_s is None and behaviour_of(fax.to).course not in _NOT_CANCELLED:
            fax.cancel_at_s = now_s + self._pace.cancel_s
            self._cut(fax)
            self.save(fax)

    def in_process(self, now_s: float, enough: int) -> int:
        """How many faxes haven't ended; may say more than there are while it is less than `enough`."""
        if len(self._unfinished) >= enough:
            self._unfinished = {
                fax_id for fax_id in self._unfinished if self.faxes[fax_id].mark_at(now_s).status not in ENDED
            }
        return len(self._unfinished)

    def has_links(self, fax: FaxRecord, now_s: float) -> bool:
        """Whether the fax's links still work."""
        processed_s = fax.processed_at_s
        return fax.body is not None and processed_s is not None and now_s < processed_s + self._pace.link_s

    def settle(self, now_s: float) -> None:
        """Deal with everything that has happened by now."""
        while self._events and self._events[0][0] <= now_s:
            at_s, _, fax_id = heapq.heappop(self._events)
            fax = self.faxes[fax_id]
            if fax.next_event is None or fax.next_event_at_s != at_s:
                continue  # cancelled meanwhile
            (self._media_event if fax.next_event == "media" else self._originate_event)(fax)
            self._cut(fax)
            self._drop_body(fax)
            self._await_event(fax)
            self.save(fax)
        while self._link_ends and self._link_ends[0][0] <= now_s:
            self._storage.remove_file(heapq.heappop(self._link_ends)[1])

    def _media_event(self, fax: FaxRecord) -> None:
        at_s, behaviour = fax.next_event_at_s, behaviour_of(fax.to)
        name = fax.values.get("media_name")
        if name is not None:
            # Fetched now, not when it was accepted: whoever deleted it in between has lost it.
            media = self._find_media(name, at_s)
            fax.paper = media.paper if media else GONE
        reason = behaviour.outcome(self._calls_to.get(fax.to, 0))
        if fax.paper.failure:
            script.fail(fax, at_s, fax.paper.failure)
        elif reason and script.stage_of(reason) is Stage.MEDIA:
            script.fail(fax, at_s, reason)
        else:
            script.process_media(fax, behaviour, self._pace)
            self._await_link_end(fax)

    def _originate_event(self, fax: FaxRecord) -> None:
        at_s, behaviour = fax.next_event_at_s, behaviour_of(fax.to)
        calls = self._calls_to.get(fax.to, 0)
        reason = behaviour.outcome(calls)
        hindrance = self._hindrance(fax, at_s)
        if hindrance is None and reason is not None and script.stage_of(reason) is Stage.ORIGINATION:
            hindrance = reason
        if hindrance is not None:
            script.fail(fax, at_s, hindrance)
            return
        self._calls_to[fax.to] = calls + 1
        # A number that fails by itself has nobody at its end who would receive a page.
        sent = self._transmit(fax) if reason is None else None
        script.make_call(fax, behaviour, reason, self._pace, sent)
        self._on_the_line.append(fax)

    def _hindrance(self, fax: FaxRecord, at_s: float) -> str | None:
        """Why the account can't make this call now, as a failure reason."""
        application = self._applications.get(fax.connection_id)
        if application is not None and application.profile_id is None:
            return "no_outbound_profile"
        self._on_the_line = [other for other in self._on_the_line if (other.call_until_s or 0.0) > at_s]
        if len(self._on_the_line) >= self._account_channels:
            return "user_channel_limit_exceeded"
        limit = application.channel_limit if application else None
        same = sum(other.connection_id == fax.connection_id for other in self._on_the_line)
        if fax.values["from"] == UNVERIFIED_FROM:
            return "unverified_origination_number"
        return "connection_channel_limit_exceeded" if limit is not None and same >= limit else None

    def _cut(self, fax: FaxRecord) -> None:
        script.cut_by_cancel(fax)
        if fax.body is not None and fax.next_event is None and fax.processed_at_s is None:
            # It ended before its document was processed: there will be no links to it.
            self._storage.remove_file(fax.body)
            fax.body = None

    def _drop_body(self, fax: FaxRecord) -> None:
        """A document that nobody asked links to was kept for the call alone."""
        wants_links = fax.values.get("store_media") or fax.values.get("store_preview")
        if fax.body is not None and fax.next_event is None and not wants_links:
            self._storage.remove_file(fax.body)
            fax.body = None

    def _take_up(self, fax: FaxRecord) -> None:
        self.faxes[fax.id] = fax
        self._unfinished.add(fax.id)
        self._await_event(fax)
        self._await_link_end(fax)
        if fax.call_until_s is not None:
            self._calls_to[fax.to] = self._calls_to.get(fax.to, 0) + 1
            self._on_the_line.append(fax)

    def _await_event(self, fax: FaxRecord) -> None:
        if fax.next_event is not None:
            heapq.heappush(self._events, (fax.next_event_at_s, fax.seq, fax.id))

    def _await_link_end(self, fax: FaxRecord) -> None:
        if fax.body is not None and fax.processed_at_s is not None:
            heapq.heappush(self._link_ends, (fax.processed_at_s + self._pace.link_s, fax.body))
