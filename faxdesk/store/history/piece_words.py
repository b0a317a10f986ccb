"""What most stories say, so that a piece tells only what is its own. They never change; see pieces.py."""

import json
from typing import Final

_STATUS: Final = (
    ("accepted", "queued"),
    ("accepted", "media.processed"),
    ("accepted", "originated"),
    ("sending", "sending"),
)
_SELDOM_1: Final = (
    *("held", "uncertain", "cancelling", "cancelled", "marked_sent", "failed", "failure.user_busy"),
    *("story.retried", "story.held_by_you", "story.cancelled", "story.restarted", "story.report_saved"),
    *("error", "reason", "again_s", "failure_reason"),
)


def _words_1() -> bytes:
    def event(source: str | None, target: str, code: str, detail: str = "{}", values: str = "{}") -> str:
        cause = f'{{"code": "story.{code}", "values": {values}}}'
        return json.dumps([4194304, source, target, cause, detail], separators=(",", ":"))[1:]

    remote = '{"remote_id": ""'
    lines = [
        event(None, "queued", "queued"),
        event("queued", "uploading", "uploading"),
        event("uploading", "submitting", "submitting", '{"quality": "high", "t38": true}'),
        event("submitting", "accepted", "accepted", f"{remote}}}"),
        *(
            event("accepted", target, "status", f'{remote}, "status": "{word}"}}', f'{{"status": "{word}"}}')
            for target, word in _STATUS
        ),
        event("accepted", "sending", "sending", f'{remote}, "status": "sending"}}'),
        event(
            "sending", "delivered", "delivered", f'{remote}, "status": "delivered", "failure_reason": null}}'
        ),
    ]
    start = '{"c":["id","at_s","source","target","cause","detail"],"r":[['
    return (json.dumps(_SELDOM_1) + start + ",[1,".join(lines) + "]}").encode()


def _words() -> bytes:
    """As a whole story with an upload, after the shorter one without."""

    def event(source: str | None, target: str, code: str, detail: str = "{}", values: str = "{}") -> str:
        cause = f'{{"code": "story.{code}", "values": {values}}}'
        return json.dumps([source, target, cause, detail], separators=(",", ":"))

    remote = '{"remote_id": ""'
    seen = [
        event("accepted", target, "status", f'{remote}, "status": "{word}"}}', f'{{"status": "{word}"}}')
        for target, word in _STATUS
    ]
    short = [
        event(None, "queued", "queued"),
        event("queued", "submitting", "submitting"),
        event("submitting", "accepted", "accepted"),
        event("accepted", "sending", "sending"),
        event("sending", "delivered", "delivered"),
    ]
    shortest = [*short[:3], event("accepted", "delivered", "delivered")]
    last = f'{remote}, "status": "delivered", "failure_reason": null}}'
    whole = [
        event(None, "queued", "queued"),
        event("queued", "uploading", "uploading"),
        event("uploading", "submitting", "submitting", '{"quality": "high", "t38": true}'),
        event("submitting", "accepted", "accepted", f"{remote}}}"),
        *seen,
        event("accepted", "sending", "sending", f'{remote}, "status": "sending"}}'),
        event("sending", "delivered", "delivered", last),
    ]
    stories = ("[" + ",".join(lines) + "]" for lines in (short, shortest, whole))
    return (json.dumps(_SELDOM_1) + "".join(stories)).encode()


WORDS_1: Final = _words_1()
WORDS: Final = _words()
