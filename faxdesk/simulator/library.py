"""The uploaded files: by name, for as long as they live. The account's lock guards it."""

import heapq
from dataclasses import replace
from pathlib import Path

from faxdesk.simulator.errors import not_found
from faxdesk.simulator.records import MediaRecord
from faxdesk.simulator.storage import Storage


class Library:
    """What POST /media has left."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._media: dict[str, MediaRecord] = {}
        self._expiries: list[tuple[float, str, str]] = []
        # The newest of a name wins, should a kill have left two.
        for stored in sorted(storage.load("media"), key=lambda media: float(media["created_s"])):
            self._put(MediaRecord.from_stored(stored))

    def get(self, name: str, at_s: float) -> MediaRecord:
        """What has this name at this time; RefusedError 404."""
        media = self.find(name, at_s)
        if media is None:
            raise not_found("media")
        return media

    def find(self, name: str | None, at_s: float) -> MediaRecord | None:
        """What has this name at this time, or None."""
        media = None if name is None else self._media.get(name)
        return media if media is not None and media.expires_s > at_s else None

    def all(self, at_s: float) -> list[MediaRecord]:
        """What is there at this time, oldest first."""
        return [media for media in self._media.values() if media.expires_s > at_s]

    def path(self, media: MediaRecord) -> Path:
        """Where an upload's bytes are."""
        return self._storage.path(media.id)

    def add(self, media: MediaRecord) -> None:
        """Take over a file; one that had the name is replaced."""
        previous = self._media.pop(media.name, None)
        self._put(media)
        if previous is not None:
            self._discard(previous)

    def remove(self, name: str, at_s: float) -> None:
        """Delete an upload; RefusedError 404."""
        media = self.get(name, at_s)
        del self._media[name]
        self._discard(media)

    def expire(self, name: str, at_s: float) -> None:
        """Let an upload's time be over now; RefusedError 404."""
        self._put(replace(self.get(name, at_s), expires_s=at_s))

    def sweep(self, now_s: float) -> None:
        """Remove what has expired by now."""
        while self._expiries and self._expiries[0][0] <= now_s:
            expires_s, file_id, name = heapq.heappop(self._expiries)
            media = self._media.get(name)
            if media is not None and media.id == file_id and media.expires_s == expires_s:
                del self._media[name]
                self._discard(media)

    def file_ids(self) -> set[str]:
        """The names of the uploads' files on disk."""
        return {media.id for media in self._media.values()}

    def _put(self, media: MediaRecord) -> None:
        self._media[media.name] = media
        self._storage.save("media", media.id, media.to_stored())
        heapq.heappush(self._expiries, (media.expires_s, media.id, media.name))

    def _discard(self, media: MediaRecord) -> None:
        self._storage.drop("media", media.id)
        self._storage.remove_file(media.id)
