"""A press of Send to 5,000: into the queue, in memory, on the list, and beside a single fax."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.stores import Stores
from faxdesk.engine.submissions import Submissions
from tests.benchmarks.table import Row
from tests.stores import open_desk, open_journal

RECIPIENTS: Final = 5_000
PAGES: Final = 3
MAX_QUEUE_S: Final = 5.0
MAX_MEMORY_MB: Final = 30.0
MAX_TOTALS_MS: Final = 5.0
_FROM: Final = "+13125790015"
_BASE_URL: Final = "https://api.telnyx.com/v2"


def run() -> list[Row]:
    """Each in a process of its own, so that one's memory is not the other's."""
    rows = []
    for kind, name in (("shared", "the same to all"), ("covers", "each with a cover of their own")):
        command = [sys.executable, "-m", "tests.benchmarks.bench_broadcast", kind]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
        queue_s, memory_mb, totals_ms, claim_ms, single_ms = map(float, ended.stdout.split())
        what = f"{RECIPIENTS:,} recipients x {PAGES} pages, {name}"
        rows += [
            Row(name=f"{what}: into the queue, CPU", value=queue_s, unit="s", max_value=MAX_QUEUE_S),
            Row(name=f"{what}: more memory", value=memory_mb, unit="MB", max_value=MAX_MEMORY_MB),
            Row(name=f"{what}: its row's totals", value=totals_ms, unit="ms", max_value=MAX_TOTALS_MS),
            Row(name=f"{what}: whose turn it is", value=claim_ms, unit="ms", baseline=single_ms),
        ]
    return rows


def measure(kind: str, folder: Path) -> tuple[float, ...]:
    """CPU seconds to queue them, megabytes more, and milliseconds for totals, for a turn, for one alone."""
    journal = open_journal(folder / "journal.db")
    stores = Stores(journal=journal, desk=open_desk(folder / "desk.db"))
    submissions = Submissions(stores, time.time, lambda: None)
    warm = submissions.send(_made("shared", 2))
    single_ms = _ms(lambda: journal.work.next_due(time.time(), _BASE_URL))
    made = _made(kind, RECIPIENTS)
    before_kb = _peak_kb()
    began_s = time.process_time()
    ids = submissions.send(made)
    queue_s = time.process_time() - began_s
    memory_mb = (_peak_kb() - before_kb) / 1024
    broadcast_id = journal.fax(ids[0]).broadcast_id or 0
    totals_ms = _ms(lambda: journal.broadcasts.read([broadcast_id]))
    claim_ms = _ms(lambda: journal.work.next_due(time.time(), _BASE_URL))
    assert len(ids) == RECIPIENTS > len(warm)
    stores.close()
    return queue_s, memory_mb, totals_ms, claim_ms, single_ms


def _made(kind: str, count: int) -> list[Submission]:
    recipients = tuple(
        Recipient(address=f"+1312{number:07}", name=f"Dr. {number}") for number in range(count)
    )
    groups = [recipients] if kind == "shared" else [(each,) for each in recipients]
    return [
        Submission(
            payload=Payload(
                documents=(Document(name="letter.pdf", sha256="ab" * 32, pages=PAGES, size_bytes=120_000),),
                spool_name=f"{number:032x}.pdf",
                sha256="ab" * 32,
                size_bytes=120_000,
                pages=PAGES,
                line_s=90.0,
            ),
            recipients=group,
            from_number=_FROM,
            options=FaxOptions(),
        )
        for number, group in enumerate(groups)
    ]


def _ms(act: Callable[[], object], times: int = 20) -> float:
    act()
    began_s = time.process_time()
    for _ in range(times):
        act()
    return (time.process_time() - began_s) * 1_000 / times


def _peak_kb() -> int:
    """Of this program alone: what getrusage tells may be its parent's, from before it began."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="faxdesk-bench-") as name:
        print(*measure(sys.argv[1], Path(name)))
