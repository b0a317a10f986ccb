"""The real window as a screen reader has it: everything says what it is, and what happens is said aloud."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import WAIT_S, Desktop
from tests.documents.corpus import simple
from tests.programs import needs
from tests.reader import Heard, Reader

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"

pytestmark = [needs(LAUNCHER), needs("Xvfb"), needs("dbus-daemon")]

_PERSON = """
import sys
from faxdesk import demo
from faxdesk.gui.window import main_window

demo.LINE_PACE = 1 / 2  # each step lasts so long that the slowest machine asks for it in between
numbers, begin = sys.argv.pop().split(","), main_window.MainWindow.begin

def act(window, files):
    begin(window, files)
    window.session.desk.settings.save(undo_s=0, new_numbers="off")
    for number in numbers:
        window.recipients_panel.recipients.add(number)

main_window.MainWindow.begin = act
from faxdesk.__main__ import main
sys.exit(main())
"""
"""Has numbers in To; all else is done over the bus."""

CONTROLS = {"push button", "check box", "combo box", "text", "spin box", "slider", "list item", "page tab"}
CONTAINERS = {"filler", "panel", "splitter", "list", "table", "page tab list"}


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    with Desktop(tmp_path / "desktop") as desktop:
        desktop.start([LAUNCHER, "--launch-immediately"])
        desktop.wait_for_name("org.a11y.Bus")
        with Reader(desktop) as reader:
            yield reader


def opened(reader: Reader, tmp_path: Path, *numbers: str) -> "subprocess.Popen[bytes]":
    """The program with a letter and these numbers, as far as it can be pressed."""
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(simple(2))
    environment = {
        "FAXDESK_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONWARNINGS": "error",
    }
    command = [sys.executable, "-c", _PERSON, "--demo", str(letter), ",".join(numbers)]
    return reader.desktop.start(command, more=environment)


def ended(program: "subprocess.Popen[bytes]") -> None:
    program.terminate()
    assert program.wait(WAIT_S) == 0


def found(reader: Reader, role: str, start: str) -> Heard | None:
    """The first thing of this role whose name begins so."""
    everything = (each for window in reader.windows() for each in window.all())
    return next((each for each in everything if each.role == role and each.name.startswith(start)), None)


def waited_for(reader: Reader, role: str, start: str, *, action: str = "") -> Heard:
    """As `found`, once it is there and offers this."""
    reader.desktop.wait(
        lambda: (each := found(reader, role, start)) is not None and (not action or action in each.actions)
    )
    each = found(reader, role, start)
    assert each is not None
    return each


def test_everything_in_the_window_says_what_it_is(reader: Reader, tmp_path: Path) -> None:
    program = opened(reader, tmp_path, "+13127367276", "312 73")
    waited_for(reader, "list item", "Document letter.pdf")
    waited_for(reader, "list item", "Page 1 of 2")
    [window] = reader.windows()
    shown = [each for each in window.all() if "showing" in each.states]
    assert {each.role for each in shown} >= CONTROLS
    nameless = [each for each in shown if each.role in CONTROLS and not each.name]
    assert nameless == []
    fillers = [each for each in shown if each.role == "filler" and (each.name or "focusable" in each.states)]
    assert fillers == [], "what can be reached, or has a name, is something"
    named = {(each.role, each.name) for each in shown}
    assert {
        ("panel", "To"),
        ("panel", "Documents"),
        ("panel", "Place to drop documents"),
        ("panel", "Cover page"),
        ("panel", "Settings of this fax"),
        ("panel", "Send"),
        ("panel", "Preview"),
        ("panel", "Queue"),
        ("status bar", "Status"),
        ("list item", "Recipient +1 312-736-7276"),
        ("list item", "Document letter.pdf"),
        ("graphic", "As it will arrive"),
        ("push button", "Take out letter.pdf (Del)"),
        ("table", "Queue"),
    } <= named
    wrong = next(each for each in shown if each.name == "Recipient 312 73")
    assert wrong.description == "This number is too short. Is a digit missing?"
    ended(program)


def test_what_is_in_to_and_the_documents_can_be_dealt_with(reader: Reader, tmp_path: Path) -> None:
    program = opened(reader, tmp_path, "+13127367276")
    chip = waited_for(reader, "list item", "Recipient ", action="Take out")
    reader.act(chip, "Take out")
    reader.desktop.wait(lambda: found(reader, "list item", "Recipient ") is None)
    card = waited_for(reader, "list item", "Document letter.pdf", action="Take out")
    reader.act(card, "Take out")
    reader.desktop.wait(lambda: found(reader, "list item", "Document ") is None)
    ended(program)


def test_a_fax_that_fails_is_followed_by_ear_alone(reader: Reader, tmp_path: Path) -> None:
    program = opened(reader, tmp_path, "+13127367122")
    send = waited_for(reader, "push button", "Send", action="Press")
    reader.act(send, "Press")
    said = reader.listen(lambda said: any("Failed" in each for each in said))
    queued = next(place for place, each in enumerate(said) if each == "1 fax is in the queue.")
    failed = next(place for place, each in enumerate(said) if each.startswith("To +1 312-736-7122: Failed: "))
    assert queued < failed
    assert sum("Failed" in each for each in said) == 1, "once is enough"
    ended(program)


def test_a_fax_that_arrives_is_followed_by_ear_alone(reader: Reader, tmp_path: Path) -> None:
    program = opened(reader, tmp_path, "+13127367276")
    send = waited_for(reader, "push button", "Send", action="Press")
    reader.act(send, "Press")
    said = reader.listen(lambda said: any("Delivered" in each for each in said))
    steps = [each.removeprefix("To +1 312-736-7276: ") for each in said if each.startswith("To ")]
    assert [each.split()[0].rstrip(".") for each in steps] == ["Sending", "Delivered"]
    ended(program)


def test_what_can_be_done_with_a_row_is_found_and_done_by_ear(reader: Reader, tmp_path: Path) -> None:
    """Qt's rows have no actions but to be chosen; the chosen one's are buttons in its details."""
    program = opened(reader, tmp_path, "+13127367122")
    send = waited_for(reader, "push button", "Send", action="Press")
    reader.act(send, "Press")
    row = waited_for(reader, "cell", "+1 312-736-7122, letter.pdf, 2, Failed: ", action="Toggle")
    reader.act(row, "Toggle")
    reader.act(waited_for(reader, "check box", "Details", action="Press"), "Press")
    remove = waited_for(reader, "push button", "Remove from the list", action="Press")
    assert found(reader, "push button", "Send again to another number") is not None
    reader.act(remove, "Press")
    waited_for(reader, "push button", "Keep")  # it is asked about first
    [sure] = [each for window in reader.windows() for each in window.all() if each.name == "Remove"]
    reader.act(sure, "Press")
    reader.desktop.wait(lambda: found(reader, "cell", "+1 312-736-7122") is None)
    ended(program)
