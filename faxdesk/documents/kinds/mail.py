"""Tells e-mails from letters: both may begin with "From:" and "To:", but a letter has no machine's lines."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

_FIELD: Final = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
"""A field's name and its colon. Source: RFC 5322, 2.2."""

_BY_MACHINES: Final = frozenset(
    {
        *(b"received", b"return-path", b"delivered-to", b"message-id", b"mime-version", b"envelope-to"),
        *(b"dkim-signature", b"domainkey-signature", b"authentication-results", b"received-spf"),
        *(b"in-reply-to", b"list-unsubscribe", b"thread-topic", b"thread-index", b"arc-seal"),
        *(b"arc-message-signature", b"arc-authentication-results", b"content-transfer-encoding"),
        *(b"resent-from", b"resent-message-id", b"x-mozilla-status", b"x-received", b"x-google-smtp-source"),
    }
)
"""No person writes these."""

_ADDRESSED: Final = frozenset({b"from", b"sender", b"reply-to", b"to", b"cc"})
_ADDRESS: Final = re.compile(rb"[^\s@<>()]+@[^\s@<>()]+|.*<[^\s@<>]+@[^\s@<>]+>(,.*)?", re.DOTALL)
"""As machines write it; "Jane Doe, jane@example.org" stands in a letter."""

_BY_PEOPLE: Final = frozenset({b"date", b"subject", b"from", b"to", b"cc", b"bcc", b"sender", b"reply-to"})
_PRINTED: Final = frozenset({b"sent", b"attachments", b"importance"})
"""Outlook writes these when it saves an e-mail as a text, which may well be faxed."""

_MBOX: Final = re.compile(rb"From \S+.*\d\d:\d\d(:\d\d)? .*\d{4}")
_SAVED_PAGE: Final = re.compile(
    rb"^from:[ \t]*<saved by|^content-type:[ \t]*multipart/related|^snapshot-content-location:",
    re.IGNORECASE | re.MULTILINE,
)


def mail_kind(head: bytes) -> str | None:
    """ "email", or "web_page" for one that a browser saved in an e-mail's form; else None."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n\t \0")
    lines = start.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    if lines[0].strip().isdigit() and len(lines) > 1:
        lines = lines[1:]  # Apple Mail's own files begin with how long they are
    is_box = _MBOX.match(lines[0]) is not None
    fields = list(_fields(lines[1:] if is_box else lines, is_whole=len(head) < 4_096))
    if not fields or not (is_box or _is_mail(fields)):
        return None
    was_sent = any(name in {b"received", b"message-id", b"to"} for name, _ in fields)
    is_page = not was_sent and _SAVED_PAGE.search(b"\n".join(lines)) is not None
    return "web_page" if is_page else "email"


def _fields(lines: Sequence[bytes], *, is_whole: bool) -> Iterator[tuple[bytes, bytes]]:
    """The fields before the first empty line, their names in small letters; nothing where a line is none.

    The head may end within a field, unless it `is_whole`.
    """
    found: list[tuple[bytes, bytes]] = []
    for number, line in enumerate(lines):
        if not line.strip():
            break
        if line[:1] in b" \t":
            if not found:
                return
            continue
        match = _FIELD.match(line)
        if match is None:
            if number == len(lines) - 1 and not is_whole and found:
                break
            if line.startswith(b">From "):
                continue  # an old mailbox's line within the header
            return
        found.append((match[1].lower(), line[match.end() :].strip()))
    yield from found


def _is_mail(fields: Sequence[tuple[bytes, bytes]]) -> bool:
    names = {name for name, _ in fields}
    if names & _BY_MACHINES:
        return True
    has_address = any(name in _ADDRESSED and _ADDRESS.fullmatch(value) for name, value in fields)
    strange = {name for name in names - _BY_PEOPLE if not name.startswith((b"x-", b"content-", b"list-"))}
    return has_address and not strange and not names & _PRINTED
