#!/bin/sh
# httpx 0.28.1 with socksio 1.0.0: the proxy setting of Ubuntu's desktop stops every program when it makes its client.
#
# GNOME's network settings put ALL_PROXY=socks://host:port/ into the environment of every program. httpx knows socks5
# and socks5h, but not socks, and raises when the client is made, before anybody asks for anything; curl takes the
# three alike (as SOCKS 4 or 5 by its own rule). With "socks5" in its place the same client is made.
#
# Seen: ValueError: Unknown scheme for proxy URL URL('socks://127.0.0.1:1080/')
. "$(dirname "$0")/lib.sh"
install httpx==0.28.1 socksio==1.0.0
run <<'PYTHON'
import os

import httpx

for name in list(os.environ):
    if name.lower().endswith("_proxy"):
        del os.environ[name]
os.environ["ALL_PROXY"] = "socks://127.0.0.1:1080/"
try:
    httpx.Client(verify=False)
except ValueError as error:
    print("ValueError:", error)
    assert "Unknown scheme for proxy URL" in str(error)
else:
    raise AssertionError("httpx takes socks:// now")
os.environ["ALL_PROXY"] = "socks5://127.0.0.1:1080/"
httpx.Client(verify=False).close()
print("socks5:// is taken")
PYTHON
