"""What is fed: what reads others' words. Each target takes bytes, and raises for a bug alone."""

import json
import os
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final

import httpx

from faxdesk.documents import client, page_analysis, shrinking, wire
from faxdesk.documents.inspection import Inspection, NonsenseError
from faxdesk.documents.kinds.kind import kind_of, ole_directory_offset
from faxdesk.documents.kinds.mail import mail_kind
from faxdesk.documents.kinds.texts import delimiter_of, text_kind
from faxdesk.domain import words
from faxdesk.domain.document.arrangement import Arrangement
from faxdesk.domain.errors import InvalidInputError, detail_of
from faxdesk.domain.words import Message
from faxdesk.engine.queue.contact import LONGEST_WAIT_S, Contact
from faxdesk.engine.queue.poll import iso
from faxdesk.telnyx import faults
from faxdesk.telnyx import wire as telnyx_wire
from faxdesk.telnyx.headers import http_date_s, rate_limit, retry_after_s


def _as_json(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def framing(data: bytes) -> None:
    """A message from a worker that was taken over."""
    reader, writer = os.pipe()
    feeder = threading.Thread(target=_feed, args=(writer, data))
    feeder.start()
    try:
        while wire.receive(reader) is not None:
            pass
    except wire.BrokenPipeTalkError:
        pass
    finally:
        os.close(reader)
        feeder.join()


def _feed(writer: int, data: bytes) -> None:
    try:
        os.write(writer, data[:60_000])
    except OSError:
        pass
    finally:
        os.close(writer)


def inspection(data: bytes) -> None:
    """What a worker says of a file."""
    try:
        Inspection.from_wire(_as_json(data))
    except NonsenseError:
        pass


def analysis(data: bytes) -> None:
    """What a worker says of a page."""
    try:
        page_analysis.analysis_from_wire(_as_json(data))
    except (KeyError, TypeError, ValueError):
        pass


def picture_entry(data: bytes) -> None:
    """A page's measures, as a worker gives them for a shrunk document."""
    given = _as_json(data)
    if isinstance(given, dict):
        shrinking.is_sound(given)


def dots(data: bytes) -> None:
    """A page's height and its dots."""
    given = _as_json(data)
    if client.is_sheet(given, data):
        assert isinstance(given, int)


def page_ranges(data: bytes) -> None:
    """Which pages somebody typed."""
    try:
        typed = Arrangement.typed(data.decode("utf-8", "replace"))
        assert Arrangement.typed(typed.text) == typed
        typed.page_numbers(100)
    except InvalidInputError:
        pass


def kind(data: bytes) -> None:
    """The first and last bytes of any file, and an OLE file's directory."""
    parts = [data[start::3] for start in range(3)]
    kind_of(data, data)
    kind_of(*parts)
    ole_directory_offset(data)


def mail(data: bytes) -> None:
    """What may be an e-mail: a machine's line before it makes it one, a person's sentence makes it none."""
    mail_kind(data)
    assert mail_kind(b"Received: from mx\r\n\r\n" + data) == "email"
    assert mail_kind(b"Dear Sir or Madam,\r\n" + data) is None


def table(data: bytes) -> None:
    """What may be a list of values."""
    text_kind(data)
    delimiter_of(data.decode("utf-8", "replace"))


def headers(data: bytes) -> None:
    """Retry-After, Date and x-ratelimit-*, four lines of anything."""
    lines = data.decode("latin-1").split("\n")[:5]
    names = ("retry-after", "date", "x-ratelimit-reset", "x-ratelimit-limit", "x-ratelimit-remaining")
    given = dict(zip(names, lines, strict=False))
    wait_s = retry_after_s(given, 1_795_428_000.0)
    assert wait_s is None or 0 <= wait_s < 400 * 86_400
    limit = rate_limit(given)
    contact = Contact(lambda: 1_795_428_000.0)
    if limit is not None:
        contact.heed(*limit)
    contact.limited(wait_s)
    assert 1 <= contact.send_wait_s() <= LONGEST_WAIT_S
    clock_s = http_date_s(given.get("date", ""))
    assert clock_s is None or iso(clock_s)


def answer(data: bytes) -> None:
    """A status and a body: an error's, a fax's, a page's."""
    status, body = 200 + data[0] % 400 if data else 200, data[1:]
    given = faults.Answer(status_code=status, headers=httpx.Headers(), content=body)
    fault = faults.of_answer(given, 0.0)
    if fault is not None:
        assert words.text(Message(code=fault.code))
        assert words.text(fault.message)
        assert json.dumps(detail_of(fault))
    raw = faults.body_of(given)
    if isinstance(raw, dict):
        for parse in (
            *(telnyx_wire.fax, telnyx_wire.media, telnyx_wire.application),
            *(telnyx_wire.own_number, telnyx_wire.balance),
        ):
            try:
                parse(raw)
            except ValueError:
                pass


TARGETS: Final[Mapping[str, Callable[[bytes], None]]] = {
    "framing": framing,
    "inspection": inspection,
    "look": analysis,
    "picture_entry": picture_entry,
    "dots": dots,
    "page_ranges": page_ranges,
    "kind": kind,
    "mail": mail,
    "table": table,
    "headers": headers,
    "answer": answer,
}
