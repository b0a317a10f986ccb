"""A second start and the window that is open, between real processes."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faxdesk.system.handing_over import Handed, OpenWindow, hand_over

OPEN = """
import sys
from pathlib import Path
from faxdesk.system.handing_over import OpenWindow
opened = OpenWindow(Path(sys.argv[1]))
print(opened.try_claim(), flush=True)
sys.stdin.readline()
print([(tuple(map(str, each.files)), each.links, each.token) for each in opened.read()], flush=True)
sys.stdin.readline()
"""
HANDED = Handed(files=(Path("/srv/to Dr Smith.pdf"),), links=("fax:+13127367276",))


@pytest.fixture
def open_window(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process whose window is open; told a line, it takes what it was handed."""
    command = [sys.executable, "-c", OPEN, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert said(process) == "True"
        try:
            yield process
        finally:
            process.kill()


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def tell(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def when_handed(folder: Path, act: Callable[[], None]) -> None:
    while not any(folder.glob("handed/*.json")):
        pass
    act()


def test_the_open_window_is_given_what_the_second_start_has(
    tmp_path: Path, open_window: "subprocess.Popen[str]"
) -> None:
    heard = threading.Thread(target=when_handed, args=(tmp_path, lambda: tell(open_window)))
    heard.start()
    environment = {**os.environ, "XDG_ACTIVATION_TOKEN": "token-7"}
    assert hand_over(tmp_path, HANDED, environment, patience_s=30)
    heard.join()
    assert said(open_window) == "[(('/srv/to Dr Smith.pdf',), ('fax:+13127367276',), 'token-7')]"
    assert list((tmp_path / "handed").iterdir()) == []


def test_one_that_does_not_answer_is_given_nothing_later(
    tmp_path: Path, open_window: "subprocess.Popen[str]"
) -> None:
    assert not hand_over(tmp_path, HANDED, patience_s=0)
    tell(open_window)
    assert said(open_window) == "[]"


def test_one_that_dies_before_it_answers_leaves_it_to_the_second(
    tmp_path: Path, open_window: "subprocess.Popen[str]"
) -> None:
    killer = threading.Thread(target=when_handed, args=(tmp_path, open_window.kill))
    killer.start()
    assert not hand_over(tmp_path, HANDED, patience_s=30)
    killer.join()
    assert OpenWindow(tmp_path).read() == []


def test_a_window_on_another_desktop_is_left_alone(
    tmp_path: Path, open_window: "subprocess.Popen[str]"
) -> None:
    name = "SESSIONNAME" if sys.platform == "win32" else "DISPLAY"
    assert not hand_over(tmp_path, HANDED, {name: ":another"}, patience_s=30)


def test_without_an_open_window_nothing_is_handed_over(tmp_path: Path) -> None:
    assert not hand_over(tmp_path, HANDED)
    left = OpenWindow(tmp_path)
    assert left.try_claim()
    left.release()
    assert not hand_over(tmp_path, HANDED)
    assert list((tmp_path / "handed").iterdir()) == []


def test_what_nobody_can_read_is_passed_over(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    opened = OpenWindow(tmp_path)
    assert opened.try_claim()
    for name, text in {"1.json": "{", "2.json": "[]", "3.json": '{"files": 1}'}.items():
        (opened.folder / name).write_text(text)
    assert opened.read() == []
    assert list(opened.folder.iterdir()) == []
    assert "can't be read" in caplog.text
    opened.release()
