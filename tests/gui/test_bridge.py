"""The crossing from worker threads into Qt."""

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.gui.kit.bridge import AT_ONCE, MANY
from tests.gui.desk import DELIVERS, Desk


def _told(desk: Desk, changed: range, *, times: int = 1) -> list[list[int]]:
    """The turns in which these faxes' changes arrive; the engine's own news are left out."""
    arrived: list[frozenset[int] | None] = []
    desk.bridge.faxes_changed.connect(arrived.append)
    for _ in range(times):
        for fax_id in changed:
            desk.bridge.on_change(frozenset({fax_id}))
    desk.wait(lambda: any(each and changed[0] in each for each in arrived))
    turns = [sorted((each or frozenset()) & set(changed), reverse=True) for each in arrived]
    return [turn for turn in turns if turn]


def test_many_changes_in_a_moment_arrive_as_one(desk: Desk) -> None:
    assert _told(desk, range(1, 11), times=10) == [list(range(10, 0, -1))]


def test_changes_of_many_faxes_arrive_in_turns_the_newest_first(desk: Desk) -> None:
    turns = _told(desk, range(1, 101), times=3)
    assert [fax_id for turn in turns for fax_id in turn] == list(range(100, 0, -1))
    assert all(len(turn) <= AT_ONCE for turn in turns)


def test_changes_of_nearly_everything_arrive_as_one(desk: Desk) -> None:
    [told] = _told(desk, range(1, MANY + 2))
    assert len(told) == MANY + 1


def test_everything_swallows_single_changes(desk: Desk) -> None:
    arrived: list[frozenset[int] | None] = []
    desk.bridge.faxes_changed.connect(arrived.append)
    desk.bridge.on_change(frozenset({1}))
    desk.bridge.on_change(None)
    desk.bridge.on_change(frozenset({2}))
    desk.wait(lambda: bool(arrived))
    assert arrived == [None]


def test_a_job_runs_elsewhere_and_its_result_comes_home(desk: Desk) -> None:
    home = threading.current_thread()
    seen: list[tuple[threading.Thread, threading.Thread]] = []
    desk.bridge.run(
        threading.current_thread, lambda worker: seen.append((worker, threading.current_thread())), _raise
    )
    desk.wait(lambda: bool(seen))
    worker, here = seen[0]
    assert worker is not home
    assert here is home


def test_a_job_that_fails_says_so_at_home(desk: Desk, tmp_path: Path) -> None:
    failures: list[Exception] = []
    desk.bridge.run((tmp_path / "missing").read_bytes, lambda _content: None, failures.append)
    desk.wait(lambda: bool(failures))
    assert isinstance(failures[0], FileNotFoundError)


def test_a_closed_bridge_delivers_nothing(desk: Desk) -> None:
    arrived: list[object] = []
    desk.bridge.faxes_changed.connect(arrived.append)
    begun, go_on = threading.Event(), threading.Event()

    def job() -> str:
        begun.set()
        assert go_on.wait(60)
        return "late"

    desk.bridge.run(job, arrived.append, arrived.append)
    assert begun.wait(60)
    desk.bridge.close()
    go_on.set()
    desk.bridge.on_change(frozenset({1}))
    desk.app.background.stop(10)
    desk.qtbot.wait(2 * 150)
    assert arrived == []


def test_true_outlives_thousands_of_signals(desk: Desk) -> None:
    heard = 0

    def hear(_changed: object) -> None:
        nonlocal heard
        heard += 1

    desk.bridge.faxes_changed.connect(hear)
    for _ in range(5_000):
        desk.bridge.faxes_changed.emit(frozenset())
    assert heard == 5_000


def _raise(error: Exception) -> None:
    raise error


def test_what_another_faxdesk_adds_while_the_window_opens_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    environment = {"FAXDESK_HOME": str(tmp_path)}
    app = App("demo", environment=environment, who="window")
    desk = Desk(app, qtbot)
    with App("demo", environment=environment) as other:
        payload = Payload(documents=(Document(name="a.pdf", pages=1),), urls=("https://example.com/a.pdf",))
        submission = Submission(
            payload=payload,
            recipients=recipients_at((DELIVERS,)),
            from_number="+13125790015",
            options=FaxOptions(),
            not_before_s=9e9,
        )
        other.submissions.add(submission)
    desk.open()
    desk.wait(lambda: desk.window.queue.model.rowCount() == 1)
    desk.close()
