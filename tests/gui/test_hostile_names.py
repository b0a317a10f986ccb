"""What the window shows of names that want to be something else: in labels, rows, tooltips, dialogs."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

import faxdesk.gui
from tests.documents.corpus import simple
from tests.gui.desk import DELIVERS, Desk
from tests.hostile_names import HOSTILE, UNSAFE

GUI = Path(faxdesk.gui.__file__).parent
NAMES = [name for name in HOSTILE if not any("\ud800" <= letter <= "\udfff" for letter in name)]
"""A drop is a list of URLs, which have no bytes that are no letters."""
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.StatusTipRole,
)


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that a widget shows or has read out, and where."""
    for getter in ("text", "windowTitle", "toolTip", "statusTip", "accessibleName", "accessibleDescription"):
        read = getattr(widget, getter, "")
        said = read() if callable(read) else read
        if isinstance(said, str):
            yield getter, said
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        for row in range(model.rowCount(QModelIndex())):
            # A list's model has one column, and keeps how many to itself.
            is_list = isinstance(model, QAbstractListModel)
            for column in range(1 if is_list else model.columnCount(QModelIndex())):
                for role in ROLES:
                    said = model.data(model.index(row, column), role)
                    if isinstance(said, str):
                        yield f"{role.name} of row {row}", said


def unsafe_texts(windows: list[QWidget]) -> list[tuple[str, str, str]]:
    found = []
    for window in windows:
        for widget in (window, *window.findChildren(QWidget)):
            for where, said in texts_of(widget):
                is_html = where == "toolTip" or where.startswith("ToolTip")
                is_html = is_html and not said.startswith("<qt>") and QtGui.Qt.mightBeRichText(said)
                if UNSAFE.search(said) or is_html:
                    found.append((type(widget).__name__, where, said))
            if (
                isinstance(widget, QLabel)
                and widget.textFormat() is Qt.TextFormat.AutoText
                and QtGui.Qt.mightBeRichText(widget.text())
            ):
                found.append((type(widget).__name__, "label", widget.text()))
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows few of these names")
def test_no_widget_shows_what_moves_turns_hides_or_becomes_html(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "named"
    folder.mkdir()
    paths = [folder / name for name in NAMES]
    broken = folder / "<i>broken\u202e\x1b[1m\n.pdf"
    for path in paths:
        path.write_bytes(simple(1))
    broken.write_bytes(b"%PDF-1.4 and no more")
    desk.add(*paths)
    assert unsafe_texts(QApplication.topLevelWidgets()) == []
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    [fax] = desk.faxes()
    assert [document.name for document in fax.payload.documents] == NAMES
    desk.window.queue.table.selectRow(0)
    desk.add(broken)
    assert unsafe_texts(QApplication.topLevelWidgets()) == []


def calls(name: str) -> Iterator[tuple[Path, ast.Call]]:
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == name:
                yield path, node


def test_every_tooltip_is_our_own_sentence_or_made_plain() -> None:
    """Qt takes a name with tags in it for HTML."""
    found = [
        f"{path.name}:{call.lineno}"
        for path, call in calls("setToolTip")
        if not isinstance(call.args[0], ast.Constant)
        and not ast.unparse(call.args[0]).startswith(
            ("self.tr(", "plain_tip(", "QCoreApplication.translate(")
        )
    ]
    assert found == []


def test_every_message_box_shows_plain_text() -> None:
    for path, call in calls("QMessageBox"):
        source = path.read_text(encoding="utf-8").splitlines()
        after = "\n".join(source[call.lineno - 1 : (call.end_lineno or call.lineno) + 3])
        assert "setTextFormat(Qt.TextFormat.PlainText)" in after, f"{path.name}:{call.lineno}"
    for name in ("critical", "warning", "about", "question"):
        assert [path.name for path, call in calls(name) if "QMessageBox" in ast.unparse(call.func)] == []
