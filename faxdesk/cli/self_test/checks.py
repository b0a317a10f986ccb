"""The checks of faxdesk --self-test. Each returns what it found, or raises FaultFound with what is wrong."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Final

from faxdesk.app import App
from faxdesk.cli.status import Exit
from faxdesk.cli.window import has_no_screen
from faxdesk.processes import worker_command

NUMBER: Final = "+13127367276"
_SPEED: Final = 30.0
"""Times as fast as life, so that the demo's fax arrives within seconds."""

_FAX_LIMIT_S: Final = 90.0
_WINDOW_LIMIT_S: Final = 90.0
_FEWEST_COLOURS: Final = 20

PAGE_PX: Final = 400
BLACK_PX: Final = 200 * 200
"""The probe's black square, when its page is drawn PAGE_PX wide."""

_PROBE: Final = (
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << >> >>",
    b"<< /Length 22 >>\nstream\n0 g 50 50 100 100 re f\nendstream",
)


class FaultFound(Exception):  # noqa: N818 - it is what was looked for
    """Something doesn't work; the text says what."""


def resources(_folder: Path) -> str:
    """The files that ship with FaxDesk are there."""
    from faxdesk.system.resources import resource_path

    icons = sorted(resource_path("icons").glob("*.svg"))
    if not icons or resource_path("icons/faxdesk.svg") not in icons:
        raise FaultFound("the icons are missing")
    found = f"{len(icons)} icons in {icons[0].parent.parent}"
    if getattr(sys, "frozen", False):
        parts = json.loads(resource_path("licences/licences.json").read_text(encoding="utf-8"))
        resource_path("licences/licences.txt")
        found += f", the licences of {len(parts)} parts"
    return found


def sqlite(folder: Path) -> str:
    """The journal can be made, keeps what is written, and waits for the disk."""
    from faxdesk.store.sqlite.connect import connect

    connection = connect(folder / "journal.db", "demo")
    try:
        version = connection.execute("SELECT sqlite_version()").fetchone()[0]
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        synchronous = connection.execute("PRAGMA synchronous").fetchone()[0]
        checked = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    finally:
        connection.close()
    if (mode, synchronous, checked) != ("wal", 2, "ok"):
        raise FaultFound(f"{version}: journal_mode {mode}, synchronous {synchronous}, check {checked}")
    return f"{version}, journal_mode WAL, synchronous FULL"


def worker_processes(folder: Path) -> str:
    """A document worker starts, answers, and is replaced when it has died."""
    from faxdesk.documents.client import WorkerClient

    path = probe(folder)
    worker = WorkerClient(command=worker_command())
    try:
        pages, first = worker.count_pages(path), worker.worker_pid
        if pages != 1 or first is None or first == os.getpid():
            raise FaultFound(f"worker {first} counts {pages} pages where there is 1")
    finally:
        worker.close()
    second = WorkerClient(command=worker_command())
    try:
        second.start()
        if second.worker_pid in (None, os.getpid()):
            raise FaultFound("a second worker did not start")
    finally:
        second.close()
    return "two processes of their own, both ended"


def pdfium(folder: Path) -> str:
    """A page is drawn, pixel for pixel."""
    from faxdesk.documents.client import WorkerClient

    worker = WorkerClient(command=worker_command())
    try:
        drawn = worker.thumbnail(probe(folder), max_width_px=PAGE_PX, max_height_px=PAGE_PX, is_grey=True)
    finally:
        worker.close()
    rows = range(0, drawn.stride_bytes * drawn.height_px, drawn.stride_bytes)
    black = sum(drawn.pixels[start : start + drawn.width_px].count(0) for start in rows)
    found = f"{drawn.width_px} × {drawn.height_px} pixels, {black} of them black"
    if (drawn.width_px, drawn.height_px, black) != (PAGE_PX, PAGE_PX, BLACK_PX):
        raise FaultFound(f"{found} instead of {BLACK_PX} of {PAGE_PX} × {PAGE_PX}")
    return found


def keyring(_folder: Path) -> str:
    """A secret can be kept, read and forgotten; a system without a keyring is told of, and is a fault only
    where every system has one."""
    from faxdesk.system.secrets import KeyringLockedError, KeyringUnavailableError, KeyStore
    from faxdesk.system.self_check import keyring_name

    name = keyring_name() or "the one that is configured can't be loaded"
    address, secret = f"https://self-test-{os.getpid()}.invalid", os.urandom(12).hex()
    store = KeyStore()
    try:
        store.set(address, secret)
        kept = store.get(address)
        store.delete(address)
        left = store.get(address)
    except KeyringLockedError:
        return f"{name}, locked now"
    except KeyringUnavailableError:
        if sys.platform in ("win32", "darwin"):
            raise FaultFound(f"{name} keeps no secrets") from None
        return f"none that works here ({name}): the API key is typed in each session"
    if kept != secret or left is not None:
        raise FaultFound(f"{name} loses what it is given, or keeps it for ever")
    return f"{name}: kept, read and forgot an entry"


def tls_trust(_folder: Path) -> str:
    """The operating system trusts somebody."""
    from faxdesk.telnyx.self_check import trust

    where, roots = trust()
    if roots == 0:
        raise FaultFound(f"{where}: no certificate is trusted (on Linux, install ca-certificates)")
    return where if roots is None else f"{where}: {roots} certificates"


def way_to_telnyx(_folder: Path) -> str:
    """The real client can be made, with the proxies that this computer names."""
    from faxdesk.connecting import BASE_URL, DEFAULT_BASE_URL
    from faxdesk.domain import words
    from faxdesk.domain.errors import NotSetUpError
    from faxdesk.telnyx.self_check import way_to

    try:
        return way_to(os.environ.get(BASE_URL, "").strip() or DEFAULT_BASE_URL)
    except NotSetUpError as error:
        raise FaultFound(words.text(error.message)) from None


def office_directory(_folder: Path) -> str:
    """The directory that the policy names answers, and lets us in."""
    from faxdesk.connecting import make_directory
    from faxdesk.domain import words
    from faxdesk.domain.errors import DirectoryError
    from faxdesk.system.policy import machine_policy

    settings = machine_policy().defaults().directory
    if not settings.is_set:
        return "none is set by the policy"
    try:
        make_directory().check(settings)
    except DirectoryError as error:
        raise FaultFound(words.text(error.message)) from None
    way = "without encryption" if settings.is_plain else "encrypted, its certificate is trusted"
    return f"{settings.host}, port {settings.port}, {way}, as {settings.user or 'nobody (anonymous)'}"


def window(folder: Path) -> str:
    """The window opens, on the real screen where there is one, and draws itself with its icons.

    In a process of its own: Qt ends a program that it can't open a window for.
    """
    environment = {**os.environ, "FAXDESK_HOME": str(folder)}
    is_screenless = has_no_screen(sys.platform, environment)
    if is_screenless:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    ended = subprocess.run(
        [*_this_program(), "--self-test-window"],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_WINDOW_LIMIT_S,
        check=False,
    )
    said = ended.stderr.decode(errors="replace").strip()
    lines = ended.stdout.decode(errors="replace").splitlines()
    if ended.returncode != 0 or not lines or said:
        raise FaultFound(f"status {ended.returncode}, {said[-1500:] or 'nothing said'}")
    found: dict[str, Any] = json.loads(lines[-1])
    text = "Qt {qt}, platform plugin “{platform}”, {width} × {height}, {colours} colours".format(**found)
    if found["messages"] or found["colours"] < _FEWEST_COLOURS or not found["has_icons"]:
        raise FaultFound(f"{text}, icons: {found['has_icons']}, Qt says: {found['messages']}")
    return text + (" (no screen here)" if is_screenless else "")


def show_window() -> int:
    """What the process of its own does: print what the window looks like as one JSON object."""
    from faxdesk.gui.window.self_check import check_window

    with App("demo", who="self-test") as session:
        print(json.dumps(check_window(session)), flush=True)
    return Exit.OK


def demo_fax(folder: Path) -> str:
    """A fax goes through checks, journal, engine and HTTP to the built-in simulator, and is delivered."""
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.state import ENDED, State

    app = App("demo", environment={"FAXDESK_HOME": str(folder)}, who="self-test", demo_speed=_SPEED)
    with app as session:
        [fax_id] = _queue_probe(session, folder)
        changed = threading.Event()
        session.runner.on_change = lambda _: changed.set()
        session.runner.start()

        def fax() -> Fax:
            return session.faxes.fax(fax_id)

        left_looks = int(_FAX_LIMIT_S / 0.25)
        while fax().state not in ENDED and left_looks > 0:
            changed.wait(0.25)
            changed.clear()
            left_looks -= 1
        ended = fax()
        if ended.state is not State.DELIVERED:
            raise FaultFound(
                f"{ended.state} instead of delivered: {ended.failure_reason or 'no reason given'}"
            )
        return f"{ended.payload.pages} page, {ended.attempts} attempt, delivered"


def _queue_probe(session: Any, folder: Path) -> list[int]:
    from faxdesk.domain.fax.fax import Submission
    from faxdesk.domain.options import FaxOptions
    from faxdesk.domain.people.recipient import recipients_at

    staged = session.intake.take(probe(folder))
    if not staged.checked.is_sendable:
        raise FaultFound(f"the probe is refused: {[finding.code for finding in staged.checked.findings]}")
    payload = session.intake.packing.payload([staged])
    session.intake.discard(staged)
    from_number = session.accounts.from_number(session.desk.settings.load())
    submission = Submission(
        payload=payload,
        recipients=recipients_at([NUMBER]),
        from_number=from_number,
        options=FaxOptions(),
    )
    ids: list[int] = session.submissions.add(submission)
    return ids


def probe(folder: Path) -> Path:
    """A PDF of one page with a black square on it."""
    body = b"%PDF-1.7\n"
    offsets = []
    for number, content in enumerate(_PROBE, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(_PROBE) + 1, table)
    body += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(_PROBE) + 1, start)
    path = folder / "probe.pdf"
    path.write_bytes(body)
    return path


def _this_program() -> tuple[str, ...]:
    """What starts this same program again; a worker's command ends with its own word."""
    return tuple(worker_command())[:-1]
