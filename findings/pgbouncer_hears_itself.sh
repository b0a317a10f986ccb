#!/bin/sh
# PgBouncer 1.18 in transaction mode: a client that tries LISTEN out by ringing itself is told that it works, and then
# hears nobody else.
#
# LISTEN is answered without an error, and stays with the connection to the server that it happened to use. A NOTIFY
# of the same client is given that connection again, and its own notification comes back with the answer. What others
# notify reaches it while no client has it, and is lost. That a pooler stands between can be told by the process
# number: what it gives for a cancel is its own, and not pg_backend_pid().
#
# Seen: heard of itself: 1, heard of another: 0, is the server's process its own: False
. "$(dirname "$0")/lib.sh"
install psycopg[binary]==3.3.9 pgserver==0.1.4
bouncer=pgbouncer=1.18.0-1+deb12u1
mkdir "$folder/debian"
(cd "$folder/debian" && apt-get -qq -o APT::Sandbox::User="$(id -un)" download "$bouncer" libevent-2.1-7 libc-ares2) \
    2>"$folder/log" || { cat "$folder/log" >&2; exit 1; }
for package in "$folder"/debian/*.deb; do dpkg-deb -x "$package" "$folder/system"; done
LD_LIBRARY_PATH=$(find "$folder/system" -name 'libcares.so.2' -exec dirname {} \;)
export LD_LIBRARY_PATH PYTHONWARNINGS=ignore
echo "with $bouncer"
chmod 755 "$folder"
run <<'PY'
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import pgserver
import psycopg

with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
data = tempfile.mkdtemp()
server = pgserver.get_server(data, cleanup_mode="delete")
uri = server.get_uri()
host = psycopg.conninfo.conninfo_to_dict(uri)["host"]
# As root it must run as somebody else: as whoever may enter where the server's socket lies.
user = f"user = {pwd.getpwuid(os.stat(host).st_uid).pw_name}\n" if os.getuid() == 0 else ""
Path("pgbouncer.ini").write_text(
    f"[databases]\npostgres = host={host} user=postgres\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\n"
    f"unix_socket_dir =\nauth_type = any\npool_mode = transaction\n{user}"
)
pooler = subprocess.Popen(["system/usr/sbin/pgbouncer", "-q", "pgbouncer.ini"], stderr=subprocess.DEVNULL)


def connect() -> psycopg.Connection:
    deadline = time.monotonic() + 10
    while True:
        with suppress(psycopg.OperationalError):
            return psycopg.connect(f"postgresql://postgres@127.0.0.1:{port}/postgres", autocommit=True)
        assert time.monotonic() < deadline, f"not reached: {host}"
        time.sleep(0.1)


try:
    with connect() as client, psycopg.connect(uri, autocommit=True) as another:
        client.execute("LISTEN bell")
        client.execute("NOTIFY bell")
        itself = len(list(client.notifies(timeout=2)))
        another.execute("NOTIFY bell")
        others = len(list(client.notifies(timeout=2)))
        is_own = client.execute("SELECT pg_backend_pid()").fetchone()[0] == client.info.backend_pid
finally:
    pooler.terminate()
    pooler.wait(30)
    server.cleanup()
    shutil.rmtree(data, ignore_errors=True)
print(f"heard of itself: {itself}, heard of another: {others}, is the server's process its own: {is_own}")
raise SystemExit((itself, others, is_own) != (1, 0, False))
PY
