"""The calls on uploaded files."""

import uuid
from typing import Any, Final

from faxdesk.domain.limits import MAX_UPLOAD_BYTES
from faxdesk.simulator.account import Account
from faxdesk.simulator.errors import RefusedError
from faxdesk.simulator.faults import Call
from faxdesk.simulator.http.calls import (
    Answer,
    Prepare,
    Request,
    Work,
    at_once,
    check_size,
    invalid,
    kind_of,
    read_form,
)
from faxdesk.simulator.http.multipart import UploadedFile
from faxdesk.simulator.http.routes import Query
from faxdesk.simulator.http.validation import is_web_address, parse_json
from faxdesk.simulator.papers import Papers, fetch
from faxdesk.simulator.storage import Storage

DEFAULT_TTL_S: Final = 2 * 24 * 3600
MAX_TTL_S: Final = 630_720_000


class MediaCalls:
    """Upload, look up, list, fetch and delete."""

    def __init__(self, *, account: Account, papers: Papers, storage: Storage) -> None:
        self._account = account
        self._papers = papers
        self._storage = storage

    def calls(self) -> dict[Call, Prepare]:
        """What this class does, by call."""
        return {
            Call.UPLOAD: self._upload,
            Call.MEDIA_LIST: self._media_list,
            Call.MEDIA_GET: at_once(self._media_get),
            Call.MEDIA_DELETE: at_once(self._media_delete),
            Call.MEDIA_DOWNLOAD: at_once(self._media_download),
        }

    def _upload(self, request: Request) -> Work:
        if kind_of(request) == "json":
            return self._upload_from_address(parse_json(request.body.read_all()))
        form = read_form(request, self._storage, "media")
        try:
            for name in form.fields.keys() - {"media_name", "ttl_secs"}:
                raise invalid(name, "is not a field of this request")
            file = form.files.get("media")
            if file is None:
                raise invalid("media", "is required", code="10004")
            check_size(file, "media")
            ttl_text = form.fields.get("ttl_secs")
            ttl_s = _ttl_s(
                int(ttl_text) if ttl_text and ttl_text.isdecimal() and len(ttl_text) < 12 else ttl_text
            )
            media_name = _media_name(form.fields.get("media_name"))
        except RefusedError:
            form.discard()
            raise
        return Work(run=lambda: self._keep(media_name, file, ttl_s), discard=form.discard)

    def _upload_from_address(self, values: dict[str, Any]) -> Work:
        """The other way to upload, and the only one that the vendor's own SDK has a method for."""
        url = values.get("media_url")
        if not is_web_address(url):
            raise invalid("media_url", "must be an http or https URL", code="10003")
        ttl_s, media_name = _ttl_s(values.get("ttl_secs")), _media_name(values.get("media_name"))

        def run() -> Answer:
            path = self._storage.new_file()
            if not fetch(str(url), path):
                raise invalid("media_url", "could not be fetched", code="10003")
            size_bytes = path.stat().st_size
            file = UploadedFile(
                path=path,
                file_name=None,
                content_type="application/pdf",
                size_bytes=size_bytes,
                is_too_large=size_bytes > MAX_UPLOAD_BYTES,
            )
            if file.is_too_large:
                path.unlink()
            check_size(file, "media_url")
            return self._keep(media_name, file, ttl_s)

        return Work(run=run)

    def _keep(self, name: str, file: UploadedFile, ttl_s: int) -> Answer:
        media = self._account.keep_media(name, file, self._papers.measure(file.path), ttl_s)
        return Answer(status=201, json={"data": media.to_json()})

    def _media_list(self, request: Request) -> Work:
        query = Query(request.query)
        page = query.page()
        query.finish()
        return Work(
            run=lambda: Answer(json=page.cut(self._account.all_media(), lambda media: media.to_json()))
        )

    def _media_get(self, request: Request) -> Answer:
        return Answer(json={"data": self._account.media(request.args[0]).to_json()})

    def _media_delete(self, request: Request) -> Answer:
        self._account.remove_media(request.args[0])
        return Answer(status=204)

    def _media_download(self, request: Request) -> Answer:
        media = self._account.media(request.args[0])
        return Answer(file=self._account.media_path(media), content_type=media.content_type)


def _ttl_s(value: Any) -> int:
    if value is None:
        return DEFAULT_TTL_S
    if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MAX_TTL_S:
        return value
    raise invalid("ttl_secs", f"must be an integer from 1 to {MAX_TTL_S}")


def _media_name(value: Any) -> str:
    if value is None:
        return str(uuid.uuid4())
    if isinstance(value, str) and 1 <= len(value) <= 255 and value.isprintable():
        return value
    raise invalid("media_name", "must be a string of 1 to 255 printable characters")
