"""The account: its faxes and uploads, and what can be done with them. Under one lock, and not HTTP yet."""

import threading
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from faxdesk.simulator import script
from faxdesk.simulator.clock import Clock
from faxdesk.simulator.errors import Problem, RefusedError, not_found
from faxdesk.simulator.http.multipart import UploadedFile
from faxdesk.simulator.library import Library
from faxdesk.simulator.numbers import behaviour_of
from faxdesk.simulator.papers import GONE, Paper
from faxdesk.simulator.records import FaxRecord, Mark, MediaRecord
from faxdesk.simulator.script import Pace
from faxdesk.simulator.seeds import MAX_IN_PROCESS, REFUSED_FROM, Application
from faxdesk.simulator.storage import ACCOUNT, Storage
from faxdesk.simulator.timeline import Timeline, TransmitFax

_CANCELLABLE: Final = frozenset({"queued", "media.processed", "originated", "sending", script.UNKNOWN_STATUS})


class Account:
    """Everything the provider knows. Safe for use by several threads.

    Args:
        applications: a connection_id that isn't among them counts as one in good order without limit.
        account_channels: concurrent calls that the account may have.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        storage: Storage,
        applications: Sequence[Application],
        account_channels: int,
        pace: Pace,
        transmit: TransmitFax,
    ) -> None:
        self._clock = clock
        self._storage = storage
        self._applications = {application.id: application for application in applications}
        self._pace = pace
        self._lock = threading.RLock()
        self._library = Library(storage)
        self._timeline = Timeline(
            storage=storage,
            applications=self._applications,
            account_channels=account_channels,
            pace=pace,
            find_media=self._library.find,
            transmit=transmit,
        )
        self._sends_to: dict[str, int] = storage.load_one(ACCOUNT, "sends")
        bodies = {fax.body for fax in self._timeline.faxes.values() if fax.body is not None}
        storage.remove_orphans(bodies | self._library.file_ids())

    def count_send(self, to: str) -> int:
        """Note a send request to this number, carried out or not; how many there were before."""
        with self._lock:
            before = self._sends_to.get(to, 0)
            self._sends_to[to] = before + 1
            self._storage.save(ACCOUNT, "sends", self._sends_to)
            return before

    def check_may_send(self, connection_id: str, from_number: str) -> None:
        """Raise RefusedError when application or number can't send, or too much is in process."""
        application = self._applications.get(connection_id)
        if application is not None and not application.is_active:
            problem = Problem(code="422", detail="The application is not active.", pointer="/connection_id")
            raise RefusedError(422, problem)
        if from_number == REFUSED_FROM:
            problem = Problem(code="10015", detail="The number isn't the account's.", pointer="/from")
            raise RefusedError(422, problem)
        with self._lock:
            if self._timeline.in_process(self._settle(), MAX_IN_PROCESS) >= MAX_IN_PROCESS:
                problem = Problem(code="10011", detail=f"{MAX_IN_PROCESS} faxes are in process already.")
                raise RefusedError(429, problem, headers={"Retry-After": "10"})

    def create(
        self, values: Mapping[str, Any], paper: Paper | None, body: str | None, *, wants_copy: bool
    ) -> FaxRecord:
        """Accept a fax. There is no idempotency: the same request twice makes two.

        Args:
            paper: what its document is; None when that is what media_name names.
            body: the stored document's id when links to it were asked for.
            wants_copy: whether an upload that media_name names is to be kept, for links or for the call.
        """
        with self._lock:
            now_s = self._settle()
            media = self._library.find(values.get("media_name"), now_s)
            if media and wants_copy:
                body = self._storage.link_file(self._library.path(media))
            if paper is None:
                paper = media.paper if media else GONE
            fax = FaxRecord(
                id=str(uuid.uuid4()),
                seq=len(self._timeline.faxes) + 1,
                values=dict(values),
                created_s=now_s,
                paper=paper,
                marks=[Mark(now_s, "queued")],
                next_event="media",
                next_event_at_s=now_s + script.queued_for_s(behaviour_of(values["to"]), self._pace),
                token=uuid.uuid4().hex,
                body=body,
            )
            self._timeline.add(fax)
            return fax

    def fax(self, fax_id: str) -> FaxRecord:
        """The fax as the API knows it; raises RefusedError 404."""
        with self._lock:
            self._settle()
            fax = self._timeline.faxes.get(fax_id)
            if fax is None or fax.is_removed:
                raise not_found("fax")
            return fax

    def faxes(self) -> list[FaxRecord]:
        """Every fax ever made, removed ones too, oldest first."""
        with self._lock:
            self._settle()
            return list(self._timeline.faxes.values())

    def fax_by_token(self, token: str) -> FaxRecord:
        """The fax whose links have this token; RefusedError 404, or 403 once they have expired."""
        with self._lock:
            now_s = self._settle()
            fax = next((fax for fax in self._timeline.faxes.values() if fax.token == token), None)
            if fax is None or fax.processed_at_s is None:
                raise not_found("file")
            if not self._timeline.has_links(fax, now_s):
                raise RefusedError(403, Problem(code="10015", detail="The link has expired."))
            return fax

    def cancel(self, fax_id: str) -> None:
        """Accept a cancel, which takes effect a moment later; RefusedError 404, or 422 when ended."""
        with self._lock:
            fax, now_s = self.fax(fax_id), self._settle()
            if fax.mark_at(now_s).status not in _CANCELLABLE:
                raise RefusedError(422, Problem(code="90080", detail="The fax can't be cancelled any more."))
            self._timeline.cancel(fax, now_s)

    def remove(self, fax_id: str) -> None:
        """Delete the record; a call under way goes on. RefusedError 404."""
        with self._lock:
            fax = self.fax(fax_id)
            fax.is_removed = True
            self._timeline.save(fax)

    def keep_media(self, name: str, file: UploadedFile, paper: Paper, ttl_s: float) -> MediaRecord:
        """Take over an uploaded file under a name; one that had the name is replaced."""
        with self._lock:
            now_s = self._settle()
            media = MediaRecord(
                id=file.path.name,
                name=name,
                content_type=file.content_type,
                created_s=now_s,
                expires_s=now_s + ttl_s,
                paper=paper,
            )
            self._library.add(media)
            return media

    def media(self, name: str) -> MediaRecord:
        """What was uploaded under this name; RefusedError 404."""
        with self._lock:
            return self._library.get(name, self._settle())

    def media_path(self, media: MediaRecord) -> Path:
        """Where an upload's bytes are."""
        return self._library.path(media)

    def all_media(self) -> list[MediaRecord]:
        """What is there now, oldest first."""
        with self._lock:
            return self._library.all(self._settle())

    def remove_media(self, name: str) -> None:
        """Delete an upload; RefusedError 404."""
        with self._lock:
            self._library.remove(name, self._settle())

    def expire_media(self, name: str) -> None:
        """Let an upload's time be over now; RefusedError 404."""
        with self._lock:
            self._library.expire(name, self._settle())

    def _settle(self) -> float:
        """Bring the account up to now; the time it is."""
        now_s = self._clock.now_s()
        self._timeline.settle(now_s)
        self._library.sweep(now_s)
        return now_s
