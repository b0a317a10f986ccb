"""The calls on faxes, and the links to what was stored of them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from faxdesk.simulator.account import Account
from faxdesk.simulator.clock import Clock
from faxdesk.simulator.errors import Problem, RefusedError, not_found
from faxdesk.simulator.faults import Call, Fault
from faxdesk.simulator.http.calls import (
    Answer,
    Prepare,
    Request,
    Work,
    at_once,
    check_size,
    kind_of,
    read_form,
)
from faxdesk.simulator.http.multipart import Form, UploadedFile
from faxdesk.simulator.http.routes import Query
from faxdesk.simulator.http.validation import check_send, form_values, parse_json
from faxdesk.simulator.numbers import behaviour_of
from faxdesk.simulator.papers import GONE, Paper, Papers, fetch, together
from faxdesk.simulator.records import FaxRecord, charge_json, fax_json
from faxdesk.simulator.storage import Storage

_FILE_TYPES: Final = {
    "document.pdf": "application/pdf",
    "preview.pdf": "application/pdf",
    "preview.tiff": "image/tiff",
}


class FaxCalls:
    """Send, list, look up, cancel, delete, and the links' files.

    Args:
        link_base: gives what the links to stored files begin with.
        list_lag_s: how long a new fax stays out of GET /faxes, in simulated seconds.
    """

    def __init__(
        self,
        *,
        account: Account,
        papers: Papers,
        storage: Storage,
        clock: Clock,
        link_base: Callable[[], str],
        list_lag_s: float,
    ) -> None:
        self._account = account
        self._papers = papers
        self._storage = storage
        self._clock = clock
        self._link_base = link_base
        self._list_lag_s = list_lag_s

    def calls(self) -> dict[Call, Prepare]:
        """What this class does, by call."""
        return {
            Call.SEND: self._send,
            Call.LIST: self._list,
            Call.CHARGES: self._charges,
            Call.GET: at_once(self._get),
            Call.CANCEL: at_once(self._cancel),
            Call.DELETE: at_once(self._delete),
            Call.FILE: at_once(self._file),
        }

    def _send(self, request: Request) -> Work:
        form = Form()
        try:
            is_multipart = kind_of(request) == "multipart"
            if is_multipart:
                form = read_form(request, self._storage, "contents")
                values = form_values(form.fields)
            else:
                values = parse_json(request.body.read_all())
            contents = form.files.get("contents")
            check_send(values, is_multipart=is_multipart, has_contents=contents is not None)
            check_size(contents, "contents")
            given = {name: value for name, value in values.items() if value is not None}
            self._account.check_may_send(given["connection_id"], given["from"])
        except RefusedError:
            form.discard()
            raise
        return Work(
            run=lambda: self._accept(given, contents),
            discard=form.discard,
            fault=self._number_fault(given["to"]),
        )

    def _number_fault(self, to: str) -> Fault | None:
        fault = behaviour_of(to).send_fault
        is_hit = fault is not None and self._account.count_send(to) % 2 == 0
        return fault if is_hit else None

    def _accept(self, values: dict[str, Any], contents: UploadedFile | None) -> Answer:
        paper, path = None, None
        if contents is not None:
            paper, path = self._papers.measure(contents.path), contents.path
        elif "media_url" in values:
            paper, path = self._fetched(values["media_url"])
        wants_preview = bool(values.get("store_preview")) and self._papers.can_draw
        wants_copy = wants_preview or bool(values.get("store_media")) or self._papers.are_sent
        body = path.name if path is not None and wants_copy else None
        if path is not None and body is None:
            path.unlink(missing_ok=True)
        fax = self._account.create(values, paper, body, wants_copy=wants_copy)
        return Answer(status=202, json={"data": self._fax_json(fax)})

    def _fetched(self, media_url: str | list[str]) -> tuple[Paper, Path | None]:
        """What these addresses hold, and the first one's document, which the links will show."""
        first, papers = None, []
        for url in media_url if isinstance(media_url, list) else [media_url]:
            path = self._storage.new_file()
            if not fetch(url, path):
                papers.append(GONE)
                continue
            papers.append(self._papers.measure(path))
            if first is None:
                first = path
            else:
                path.unlink()
        return together(papers), first

    def _list(self, request: Request) -> Work:
        query = Query(request.query)
        page = query.page()
        now_s = self._clock.now_s()
        tests = query.fax_tests(lambda fax: fax.mark_at(now_s).status)
        query.finish()

        def run() -> Answer:
            newest_s = self._clock.now_s() - self._list_lag_s
            faxes = [
                fax
                for fax in reversed(self._account.faxes())
                if not fax.is_removed and fax.created_s <= newest_s and all(test(fax) for test in tests)
            ]
            return Answer(json=page.cut(faxes, self._fax_json))

        return Work(run=run)

    def _charges(self, request: Request) -> Work:
        """What delivered faxes cost. Of the real records' fields only their kind is documented."""
        query = Query(request.query)
        page = query.page()
        kind = query.take("filter[record_type]")
        query.take("filter[date_range]")
        query.finish()
        if kind != "fax":
            problem = Problem(code="10015", detail="filter[record_type] must be fax here.")
            raise RefusedError(422, problem)

        def run() -> Answer:
            now_s = self._clock.now_s()
            faxes = [fax for fax in self._account.faxes() if fax.mark_at(now_s).status == "delivered"]
            return Answer(json=page.cut(faxes, charge_json))

        return Work(run=run)

    def _get(self, request: Request) -> Answer:
        return Answer(json={"data": self._fax_json(self._account.fax(request.args[0]))})

    def _cancel(self, request: Request) -> Answer:
        self._account.cancel(request.args[0])
        return Answer(status=202, json={"data": {"result": "ok"}})

    def _delete(self, request: Request) -> Answer:
        self._account.remove(request.args[0])
        return Answer(status=204)

    def _fax_json(self, fax: FaxRecord) -> dict[str, Any]:
        return fax_json(fax, self._clock.now_s(), self._link_base(), can_draw=self._papers.can_draw)

    def _file(self, request: Request) -> Answer:
        if "Authorization" in request.headers:
            # A link of another host: whoever sends the key there gives it away.
            raise RefusedError(400, Problem(code="10015", detail="Only one way of authorization is allowed."))
        token, name = request.args
        fax = self._account.fax_by_token(token)
        wanted = (
            f"preview.{fax.values.get('preview_format', 'tiff')}" if fax.values.get("store_preview") else None
        )
        if name == "document.pdf" and fax.values.get("store_media") and fax.body is not None:
            return Answer(file=self._storage.path(fax.body), content_type=_FILE_TYPES[name])
        if name != wanted or fax.body is None:
            raise not_found("file")
        drawn = self._papers.draw(self._storage.path(fax.body), name.rpartition(".")[2])
        if drawn is None:
            raise not_found("file")
        return Answer(content=drawn, content_type=_FILE_TYPES[name])
