"""A journal with a million faxes that are over: searches, the start, and how much room each takes.

FAXDESK_BENCH_FAXES=100000 makes it smaller. The faxes are written as the program leaves them, their events
folded and their documents' time up, as they are after a month, by a script that takes minutes for a million.
"""

import json
import os
import random
import sqlite3
import tempfile
import time
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, Final

from faxdesk.domain.chain import SALT_BYTES
from faxdesk.domain.fax.history import HistoryQuery, HistorySort
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.store.history.fax_words import said_of
from faxdesk.store.history.pieces import CHECK_BYTES, fold
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sql.rows import news_to_text
from faxdesk.store.sqlite.connect import connect
from tests.benchmarks.bench_start import start_ms
from tests.benchmarks.display import a_screen
from tests.benchmarks.measuring import in_turns, milliseconds_of
from tests.benchmarks.table import Row

FAXES: Final = int(os.environ.get("FAXDESK_BENCH_FAXES", "1000000"))
MAX_START_RATIO: Final = 1.15
MAX_PAGE_MS: Final = 30.0
MAX_COUNT_MS: Final = 100.0
MAX_BYTES: Final = 420.0
"""Six tenths of the 700 that an ended fax took before."""

_ROUNDS: Final = 21
_PATIENCE_S: Final = 0.06
"""As the window counts: what takes longer is shown as "more than"."""

_AT_ONCE: Final = 5_000
_NUMBERS: Final = 20_000
_NOW_S: Final = 1_790_000_000.0
_WAY: Final = ("queued", "submitting", "accepted", "delivered")
_WORDS: Final = ("Referral", "Invoice", "Lab result", "Order", "Letter", "Contract", "Consent form", "Report")
_NAMES: Final = ("Anna", "Peter", "Maria", "Jürgen", "Søren", "Zoë", "Karl", "Emma", "Olga", "Ravi")
_ENDINGS: Final = ("mann", "son", "ova", "berg", "ini", "sen", "wood", "field", "stein", "ton")

SEARCHES: Final = (
    ("all", HistoryQuery()),
    ("a common word", HistoryQuery(text="referral")),
    ("a name and a word", HistoryQuery(text="anna invoice")),
    ("a number's end", HistoryQuery(text="4711")),
    ("what isn't there", HistoryQuery(text="xylophone")),
    ("two letters", HistoryQuery(text="an")),
    ("what failed", HistoryQuery(states=frozenset({State.FAILED}))),
    ("a word of what failed", HistoryQuery(text="letter", states=frozenset({State.FAILED}))),
    ("a year ago", HistoryQuery(text="report", until_s=_NOW_S - 366 * 86_400)),
    ("a day two years ago", HistoryQuery(since_s=_NOW_S - 731 * 86_400, until_s=_NOW_S - 730 * 86_400)),
)


def run() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="faxdesk-history-", ignore_cleanup_errors=True) as folder:
        full, empty = Path(folder, "full"), Path(folder, "empty")
        environment = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        with a_screen() as screen:
            homes = {
                name: partial(start_ms, "faxdesk", environment | screen | {"FAXDESK_HOME": str(home)})
                for name, home in (("empty", empty), ("full", full))
            }
            for start in homes.values():
                start()  # makes the folder and the journal
            [path] = full.rglob("journal.db")
            began_s = time.monotonic()
            fill(path, FAXES)
            filled_s = time.monotonic() - began_s
            starts = in_turns(homes, rounds=_ROUNDS)
        name = f"{FAXES:,} faxes of history"
        return [
            Row(
                name=f"start to first paint with {name}, beside none",
                value=starts.median("full"),
                unit="ms",
                baseline=starts.median("empty"),
                ratio_in_turns=starts.ratio("full", beside="empty"),
                max_ratio=MAX_START_RATIO,
            ),
            Row(name=f"{name}: written", value=filled_s, unit="s"),
            Row(
                name=f"{name}: each takes",
                value=path.stat().st_size / FAXES,
                unit="bytes",
                max_value=MAX_BYTES,
            ),
            *_searches(path),
        ]


def _searches(path: Path) -> list[Row]:
    rows: list[Row] = []
    with closing(SqlJournal(connect(path, "demo"))) as journal:
        history = journal.history
        for name, query in SEARCHES:
            page = in_turns({"page": partial(milliseconds_of, partial(history.page, query, limit=50))})
            counting = partial(history.count, query, at_most=1_000, patience_s=_PATIENCE_S)
            count = in_turns({"count": partial(milliseconds_of, counting)}, rounds=3)
            rows += [
                Row(
                    name=f"first page: {name}",
                    value=page.median("page"),
                    unit="ms",
                    max_value=MAX_PAGE_MS,
                ),
                Row(name=f"count: {name}", value=count.median("count"), unit="ms", max_value=MAX_COUNT_MS),
            ]
        by_name = partial(history.page, HistoryQuery(sort=HistorySort.NAME), limit=50)
        rows.append(Row(name="first page ordered by name", value=milliseconds_of(by_name), unit="ms"))
        totals = partial(journal.listing.totals, ended_since_s=_NOW_S)
        rows.append(Row(name="the tabs' counts", value=milliseconds_of(totals), unit="ms"))
    return rows


def fill(path: Path, number: int) -> None:
    """Write so many faxes that are over, as the program leaves them after a week."""
    chance = random.Random(2026)
    people = [_person(chance, place) for place in range(_NUMBERS)]
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA synchronous = OFF")
        for start in range(1, number + 1, _AT_ONCE):
            faxes = list(_faxes(chance, people, start, min(start + _AT_ONCE, number + 1), number))
            raw.execute("BEGIN")
            _write(raw, faxes)
            raw.execute("DELETE FROM ended_lately")  # as after a week, so that its pages are used again
            raw.execute("DELETE FROM change")
            raw.execute("COMMIT")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _write(raw: sqlite3.Connection, faxes: list[dict[str, Any]]) -> None:
    raw.executemany(
        "INSERT INTO payload (id, urls, pages, documents) VALUES (:id, '[]', :pages, :documents)"
        " ON CONFLICT DO NOTHING",
        faxes,
    )
    raw.executemany(
        "INSERT INTO fax (id, submission_id, submission_position, recipient, recipient_name,"
        " recipient_company, from_number,"
        " payload_id, options, state, state_since_s, not_before_s, message, failure_reason,"
        " created_at_s, updated_at_s, cover_words, by_user, purged_at_s)"
        " VALUES (:id, :submission, 0, :recipient, :recipient_name, :recipient_company, '+13125790015', :id,"
        " '{}', :state, :ended_s, 0.0, :message, :reason, :added_s, 0.0, '', :by_user, :purged_s)",
        faxes,
    )
    raw.executemany("INSERT INTO folded_story VALUES (?, ?)", ((each["id"], each["story"]) for each in faxes))
    raw.executemany(
        "INSERT INTO fax_text (rowid, said) VALUES (?, ?)", ((each["id"], said_of(each)) for each in faxes)
    )


def _faxes(
    chance: random.Random, people: list[tuple[str, str, str]], first: int, end: int, number: int
) -> Iterator[dict[str, Any]]:
    for fax_id in range(first, end):
        address, name, company = chance.choice(people)
        added_s = _NOW_S - (number - fax_id + 1) * (1_000 * 86_400 / number) + chance.random()
        state = "failed" if chance.random() < 0.01 else "delivered"
        document = f"{chance.choice(_WORDS)} {name.split()[1]} {fax_id}.pdf"
        yield {
            "id": fax_id,
            "submission": urlsafe_b64encode(chance.randbytes(9)).decode(),
            "recipient": address,
            "recipient_name": name,
            "recipient_company": company,
            "pages": chance.randrange(1, 20),
            "documents": json.dumps([{"name": document}], separators=(",", ":")),
            "state": state,
            "reason": "user_busy" if state == "failed" else None,
            "message": news_to_text(Message(code=f"story.{state}"), state),
            "added_s": added_s,
            "ended_s": added_s + 60,
            "purged_s": float(round(added_s)) + 30 * 86_400,
            "by_user": chance.choice(("anna", "bert")),
            "cover_words": "",
            "cover_page": None,
            "story": fold(_events(chance, fax_id, added_s), chance.randbytes(CHECK_BYTES)),
        }


def _events(chance: random.Random, fax_id: int, added_s: float) -> list[dict[str, Any]]:
    sources = (None, *_WAY)
    return [
        {
            "id": fax_id * len(_WAY) + place,
            "at_s": added_s + place + chance.random(),
            "source": sources[place],
            "target": target,
            "cause": json.dumps({"code": f"story.{target}", "values": {}}),
            "detail": "{}",
            "hash": chance.randbytes(32),
            "salt": chance.randbytes(SALT_BYTES) if place == 0 else None,
            "withheld": None,
        }
        for place, target in enumerate(_WAY)
    ]


def _person(chance: random.Random, place: int) -> tuple[str, str, str]:
    surname = f"{chance.choice(_NAMES)}{chance.choice(_ENDINGS)}{place % 100}"
    name = f"{chance.choice(_NAMES)} {surname}"
    return f"+1{chance.randrange(2_000_000_000, 9_999_999_999)}", name, f"{surname} Clinic"
