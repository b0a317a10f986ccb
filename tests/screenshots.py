"""python -m tests.screenshots [SCENE ...]: draws the pictures in resources/screenshots again.

With --language LANGUAGE (finished or not, or en_XA, the pseudo-language), --size 960x600
or --scale 1.5 it draws them into build/screenshots instead.

Each scene is the real program on the demo's simulator, in a process of its own under Xvfb, with made-up
recipients. It needs Xvfb (apt install xvfb) and the font DejaVu Sans (apt install fonts-dejavu-core).
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from tests.documents import corpus
from tests.documents.big import scan

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from faxdesk.app import App
    from faxdesk.gui.window.main_window import MainWindow
    from faxdesk.store.sqlite.connect import Profile

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "resources" / "screenshots"
MAX_BYTES: Final = 150_000
_DEADLINE_S: Final = 60.0

LAWYER, TOWN_HALL, COURT = "+44 20 7946 0958", "+44 161 496 0123", "+1 312 736 7276"
BUSY, NO_TONES, LONG_CALL = "+1 312 736 7001", "+1 312 736 7111", "+1 312 736 7008"
NOT_ALLOWED, UNALLOCATED, DOUBTFUL = "+1 312 736 7126", "+1 312 736 7122", "+1 312 736 7136"
"""The last ones behave as the simulator's table of numbers says."""


class Stage:
    """The window of one scene, and what a person would do at it."""

    def __init__(self, application: "QApplication", app: "App", window: "MainWindow", folder: Path) -> None:
        self.application = application
        self.app = app
        self.window = window
        self.folder = folder

    def document(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    def add(self, *documents: Path) -> None:
        self.window.documents_panel.add(documents)
        self.wait_until(lambda: not any(each.is_being_checked for each in self.window.documents.items))
        self.settle()

    def letter(self) -> Path:
        return self.document("Letter to the court.pdf", (corpus.FILES / "libreoffice.pdf").read_bytes())

    def scan(self) -> Path:
        return self.document("Signed contract (scan).pdf", (corpus.FILES / "scan.pdf").read_bytes())

    def to(self, *numbers: str) -> None:
        for number in numbers:
            self.window.recipients_panel.recipients.add(number)

    def goes_at_once(self) -> None:
        """What is sent is due at once, and nobody is asked about a country that is new to this desk."""
        self.app.session.desk.settings.save(undo_s=0, ask_new_country=False)

    def send(self) -> None:
        self.window.composer.send()
        self.wait_until(lambda: not self.window.documents.items)

    def states(self) -> list[str]:
        return [str(fax.state) for fax in self.app.session.faxes.all_faxes()]

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + _DEADLINE_S
        while not is_so():
            if time.monotonic() > deadline_s:
                raise TimeoutError(
                    f"the scene did not come about: {self.window.send_panel.words}; {self.states()}"
                )
            self.application.processEvents()
            time.sleep(0.01)

    def settle(self, for_s: float = 6.0) -> None:
        """Let thumbnails, counts, advice and layouts catch up, on a busy computer too."""
        until_s = time.monotonic() + for_s
        self.wait_until(lambda: time.monotonic() >= until_s)


def empty(stage: Stage) -> None:
    stage.settle()


def documents(stage: Stage) -> None:
    stage.to(LAWYER, COURT)
    stage.window.options_panel.monochrome.setChecked(True)
    stage.add(stage.letter(), stage.scan())


def preview(stage: Stage) -> None:
    """A form on grey paper, as a threshold makes it."""
    stage.to(TOWN_HALL)
    stage.window.options_panel.monochrome.setChecked(True)
    stage.window.options_panel.threshold.setValue(80)
    stage.add(stage.document("Application form.pdf", corpus.grey_form()), stage.letter())


def preview_dots(stage: Stage) -> None:
    """Without monochrome: greys as dots, one by one."""
    stage.add(stage.document("Application form.pdf", corpus.grey_form()))
    zoom = stage.window.preview.complete().zoom
    zoom.setCurrentIndex(zoom.count() - 1)


def bad_file(stage: Stage) -> None:
    stage.to(LAWYER, "312 73", "+1 900 555 0100")
    stage.add(
        stage.document("Minutes with password.pdf", corpus.encrypted("secret", revision=6)),
        stage.document("Offer.pdf", b"MZ" + bytes(4_000)),
    )


def fitting(stage: Stage) -> None:
    stage.to(LAWYER)
    stage.add(
        stage.letter(),
        stage.document("Signed contract (scan).pdf", scan(3)),
        stage.document("Minutes with password.pdf", corpus.encrypted("secret", revision=6)),
    )
    card = stage.window.documents_panel.card(stage.window.documents.items[0])
    card.choose_pages()
    assert card.pages_edit is not None
    card.pages_edit.line.setText("1, 3")


def unlock(stage: Stage) -> None:
    fitting(stage)
    card = stage.window.documents_panel.card(stage.window.documents.items[2])
    card.leave_pages()
    card.actions_.fix_button.click()


def cover(stage: Stage) -> None:
    from faxdesk.gui.cover.cover_dialog import CoverDialog

    stage.app.session.desk.settings.save(
        cover_sender="Jane Doe",
        cover_company="Doe & Partners, Attorneys",
        cover_phone="+44 20 7946 0958",
        cover_confidentiality="Confidential: meant for the addressee alone. If it reached you by mistake, "
        "please tell us and destroy it.",
    )
    row = stage.window.cover_row
    stage.wait_until(lambda: row.template.count() > 1)
    assert row.choice is not None
    row.choice.reset_after_send()
    row.choice.choose("standard")
    stage.to(COURT, LAWYER)
    stage.add(stage.letter(), stage.scan())
    row.edit()
    dialog = stage.window.findChild(CoverDialog)
    assert isinstance(dialog, CoverDialog)
    form = dialog.form
    form.recipient.setText("The clerk of the court")
    form.subject.setText("Case 2026-1187, signed contract")
    form.reference.setText("JD/118")
    form.message.setPlainText("Please find the letter and the signed contract.\n\nKind regards\nJane Doe")
    stage.settle(2.0)


def sending(stage: Stage) -> None:
    stage.goes_at_once()
    stage.add(stage.letter())
    stage.to(COURT)
    stage.send()
    stage.wait_until(lambda: stage.states() == ["delivered"])
    stage.add(stage.letter(), stage.scan())
    stage.to(LONG_CALL, TOWN_HALL, LAWYER, BUSY)
    stage.send()
    stage.wait_until(lambda: stage.states().count("sending") == 2)
    stage.settle(2.0)


def mixed(stage: Stage) -> None:
    stage.goes_at_once()
    stage.add(stage.letter())
    stage.to(COURT, TOWN_HALL, LAWYER)
    stage.send()
    stage.add(stage.scan())
    stage.to(UNALLOCATED, NOT_ALLOWED, DOUBTFUL, BUSY, NO_TONES)
    stage.send()
    ended = {"delivered", "failed", "held", "uncertain", "queued"}
    stage.wait_until(lambda: set(stage.states()) <= ended and stage.states().count("delivered") == 3)
    stage.add(stage.letter(), stage.scan())
    stage.to(LONG_CALL)
    stage.send()
    stage.wait_until(lambda: stage.states()[-1] == "sending")
    stage.to(LAWYER)
    stage.add(stage.letter(), stage.scan())
    queue = stage.window.queue
    failed = next(fax.id for fax in stage.app.session.faxes.all_faxes() if fax.state == "failed")
    queue.table.select(failed)
    queue.details_button.setChecked(True)
    stage.settle(2.0)


def dark(stage: Stage) -> None:
    from PySide6.QtCore import Qt

    stage.application.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    sending(stage)
    stage.to(LAWYER)
    stage.add(stage.letter())


def first_start(stage: Stage) -> None:
    from faxdesk.gui.settings.setup_dialog import SetupDialog

    window = stage.window
    dialog = SetupDialog(window.session, window.bridge, window._icons, window.show_number, window)
    dialog.open()
    dialog.key.setText("KEY0123456789ABCDEF_not_a_real_one")
    dialog.test.click()
    stage.wait_until(lambda: dialog.applications.count() > 0)
    dialog.applications.setCurrentRow(0)
    stage.settle()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is drawn, how big, and how fast the simulator goes."""

    play: Callable[[Stage], None]
    width_px: int = 1_280
    height_px: int = 800
    speed: float = 4.0
    is_real: bool = False


SCENES: Final = {
    "empty": Scene(play=empty),
    "documents": Scene(play=documents),
    "preview": Scene(play=preview),
    "preview-dots": Scene(play=preview_dots),
    "bad-file": Scene(play=bad_file, width_px=960, height_px=600),
    "fitting": Scene(play=fitting),
    "unlock": Scene(play=unlock, width_px=960, height_px=600),
    "cover": Scene(play=cover),
    "sending": Scene(play=sending),
    "mixed": Scene(play=mixed, width_px=1_920, height_px=1_080, speed=20.0),
    "first-start": Scene(play=first_start, is_real=True),
    "dark": Scene(play=dark),
    "smallest": Scene(play=sending, width_px=900, height_px=560),
}


def draw(name: str, target: Path) -> None:
    """Play one scene in this process, and write its picture."""
    from PySide6.QtWidgets import QApplication

    from faxdesk.app import App
    from faxdesk.gui.kit.bridge import Bridge
    from faxdesk.gui.window.main_window import MainWindow
    from faxdesk.gui.window.start import speak
    from faxdesk.simulator import Simulator

    scene = SCENES[name]
    if size := os.environ.get("SCREENSHOT_SIZE"):
        width, _, height = size.partition("x")
        scene = replace(scene, width_px=int(width), height_px=int(height))
    application = QApplication([])
    speak(application)
    with ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory())
        environment = {"FAXDESK_HOME": home}
        if scene.is_real:
            # The real kind asks for an account; its address is a simulator, so that nothing leaves here.
            environment["TELNYX_BASE_URL"] = stack.enter_context(Simulator()).base_url
        kind: Profile = "real" if scene.is_real else "demo"
        app = App(kind, environment=environment, who="window", demo_speed=scene.speed)
        bridge = Bridge(app.session)
        window = MainWindow(app.session, bridge)
        window.resize(scene.width_px, scene.height_px)
        window.move(0, 0)
        window.show()
        bridge.listen(app.session)
        app.runner.start()
        window.begin([])
        stage = Stage(application, app, window, Path(home))
        stage.settle()
        scene.play(stage)
        screen = window.screen()
        stage.settle()
        picture = screen.grabWindow(0, 0, 0, scene.width_px, scene.height_px)
        picture.setDevicePixelRatio(1)
        for dialog in application.topLevelWidgets():
            if dialog is not window and dialog.isVisible():
                frame(picture, dialog)
        picture.save(str(target))
        bridge.close()
        app.close()


def frame(picture: "QPixmap", dialog: "QWidget") -> None:
    """Draw the edge that a window manager would give a dialog: under Xvfb there is none."""
    from PySide6.QtGui import QColor, QPainter

    painter = QPainter(picture)
    for width_px, strength in ((4, 24), (3, 32), (2, 48), (1, 160)):
        painter.setPen(QColor(0, 0, 0, strength))
        painter.drawRect(dialog.geometry().adjusted(-width_px, -width_px, width_px - 1, width_px - 1))
    painter.end()


def shrink(target: Path) -> None:
    """256 colours are enough for a window, and a third of the bytes."""
    with Image.open(target) as picture:
        few = picture.convert("RGB").quantize(256, kmeans=3, dither=Image.Dither.NONE)
    few.save(target, optimize=True)


@contextmanager
def a_big_screen() -> Iterator[dict[str, str]]:
    """An X server that holds the biggest scene."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout is not None
            display = f":{server.stdout.readline().strip()}"
            # Qt's theme of this name can be told to be dark; it looks for a desktop and complains of none.
            yield {
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "QT_QPA_PLATFORMTHEME": "gnome",
                "QT_LOGGING_RULES": "qt.qpa.*=false",
                "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            }
        finally:
            server.terminate()


def language_file(language: str, folder: Path) -> Path:
    """The language compiled as it is now, finished or not."""
    script = ROOT / "packaging" / "translations" / "translate.py"
    if language == "en_XA":
        what = ["pseudo"]
    else:
        what = ["try", str(ROOT / "resources" / "translations" / f"faxdesk_{language}.ts")]
    subprocess.run([sys.executable, script, *what, folder], check=True)
    return folder / f"faxdesk_{language}.qm"


def settings_of(given: argparse.Namespace) -> tuple[Path, dict[str, str]]:
    """Where the pictures go, and what the environment says of language and size."""
    if not (given.language or given.size or given.scale):
        return FOLDER, {"FAXDESK_LANGUAGE": "en"}
    folder = (
        ROOT / "build" / "screenshots" / "-".join(filter(None, (given.language, given.size, given.scale)))
    )
    folder.mkdir(parents=True, exist_ok=True)
    environment = {"FAXDESK_LANGUAGE": "en"}
    if given.language:
        environment["FAXDESK_LANGUAGE"] = str(language_file(given.language, folder))
    if given.size:
        environment["SCREENSHOT_SIZE"] = given.size
    if given.scale:
        environment["QT_SCALE_FACTOR"] = given.scale
    return folder, environment


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--draw"]:
        draw(arguments[1], Path(arguments[2]))
        return 0
    if shutil.which("Xvfb") is None:
        print("The pictures are drawn under Xvfb: apt install xvfb fonts-dejavu-core", file=sys.stderr)
        return 1
    parser = argparse.ArgumentParser(prog="tests.screenshots")
    parser.add_argument("scenes", nargs="*", metavar="SCENE", choices=[[], *SCENES])
    for option in ("--language", "--size", "--scale"):
        parser.add_argument(option, default="")
    given = parser.parse_args(arguments)
    folder, environment = settings_of(given)
    folder.mkdir(parents=True, exist_ok=True)
    with a_big_screen() as screen:
        for name in given.scenes or SCENES:
            target = folder / f"{name}.png"
            command = [sys.executable, "-m", "tests.screenshots", "--draw", name, str(target)]
            subprocess.run(command, env=os.environ | screen | environment, check=True)
            shrink(target)
            size = target.stat().st_size
            print(f"{target.name}: {size // 1000} KB{' (too big)' if size > MAX_BYTES else ''}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
