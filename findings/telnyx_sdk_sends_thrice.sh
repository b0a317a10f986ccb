#!/bin/sh
# telnyx 4.189.0 (the vendor's Python SDK): one call that sends a fax may make three of them.
#
# The client repeats a request twice by itself where an answer is late, is lost, or is a 408, 409, 429 or 5xx; sending
# a fax is no exception, and nothing in the request lets the server see that it is the same one. A server that
# takes the fax and answers too late has taken three, and the caller gets one exception: "timed out".
#
# Seen: 3 requests POST /faxes for one client.faxes.create(), each accepted, with no header that marks them as one
# but a count of retries; then APITimeoutError. With max_retries=0 one.
. "$(dirname "$0")/lib.sh"
install telnyx==4.189.0
run <<'PYTHON'
import http.server
import threading
import time

import telnyx

taken = []
may_answer = threading.Event()


class LateServer(http.server.BaseHTTPRequestHandler):
    """Takes each fax, and answers when nobody waits any more."""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        taken.append(dict(self.headers))
        may_answer.wait(20)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), LateServer)
threading.Thread(target=server.serve_forever, daemon=True).start()


def send(**options):
    """How many faxes the server has taken after one call, and what the caller was told."""
    taken.clear()
    client = telnyx.Telnyx(
        api_key="KEY", base_url=f"http://127.0.0.1:{server.server_port}", timeout=0.5, **options
    )
    told = "nothing"
    try:
        client.faxes.create(
            connection_id="234423", from_="+13125790015", to="+13127367276", media_url="https://example.com/a.pdf"
        )
    except telnyx.APIError as error:
        told = type(error).__name__
    time.sleep(0.2)
    marks = {name.lower() for name in taken[0]} & {"idempotency-key", "x-idempotency-key", "request-id"}
    return len(taken), told, sorted(marks), [headers.get("x-stainless-retry-count") for headers in taken]


as_it_is, never_again = send(), send(max_retries=0)
may_answer.set()
print("as it is:", *as_it_is)
print("max_retries=0:", *never_again)
assert as_it_is == (3, "APITimeoutError", [], ["0", "1", "2"]), "it no longer repeats what may have been taken"
assert never_again == (1, "APITimeoutError", [], ["0"])
PYTHON
