"""Every text can be translated: Qt's own tool finds them, and none is shown past it."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent.parent
GUI = ROOT / "faxdesk" / "gui"

SHOWS_TEXT = {
    "addAction",
    "addButton",
    "addItem",
    "addMenu",
    "addTab",
    "heading",
    "say",
    "setAccessibleDescription",
    "setAccessibleName",
    "setInformativeText",
    "setPlaceholderText",
    "setSpecialValueText",
    "setStatusTip",
    "setSuffix",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
    "show_notice",
}
WIDGETS_WITH_TEXT = {"QCheckBox", "QLabel", "QPushButton", "QMessageBox", "QAction", "Disclosure"}
TRANSLATES = {"tr", "translate"}


def untranslated(path: Path) -> Iterator[str]:
    """Where a literal that holds a word reaches a person without going through a translation."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in SHOWS_TEXT | WIDGETS_WITH_TEXT:
            for argument in node.args:
                for line, text in _shown_texts(argument):
                    if any(character.isalpha() for character in text) and text.strip() != "FaxDesk":
                        yield f"{path.name}:{line}: {text!r}"


def _shown_texts(node: ast.expr) -> Iterator[tuple[int, str]]:
    """The text literals of an expression with their lines, but for those that are arguments of a call."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    elif isinstance(node, ast.IfExp):
        yield from _shown_texts(node.body)
        yield from _shown_texts(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from _shown_texts(node.left)
        yield from _shown_texts(node.right)
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            yield from _shown_texts(part)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        yield from _shown_texts(node.func.value)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


NOT_WORDS = {
    "letters",
    "ask",
    "always",
    "never",
    "ldaps://dc.example.com",
    "postgresql://anna@db.example.com/faxdesk",
}
"""What settings keep beside the text of a choice, and an example of an address."""


@pytest.mark.parametrize(
    "module", sorted(GUI.rglob("*.py")), ids=lambda path: f"{path.parent.stem}-{path.stem}"
)
def test_no_text_is_shown_past_the_translation(module: Path) -> None:
    found = list(untranslated(module))
    assert [each for each in found if each.partition(": ")[2].strip("'") not in NOT_WORDS] == []


COMMANDS = sorted(each for each in (ROOT / "faxdesk" / "cli").rglob("*.py") if "self_test" not in each.parts)
"""The self-test speaks English with whoever supports FaxDesk; argparse tells a slip in English."""


@pytest.mark.parametrize("module", COMMANDS, ids=lambda path: f"{path.parent.stem}-{path.stem}")
def test_no_command_says_a_text_past_the_translation(module: Path) -> None:
    found = [
        f"{line}: {text!r}"
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"say", "note"}
        for argument in node.args
        for line, text in _shown_texts(argument)
        if any(map(str.isalpha, text.replace("faxdesk: ", "").replace("SHA-256", "")))
    ]
    assert module.stem == "parser" or found == []


def test_the_search_for_untranslated_texts_finds_one(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text('label.setText(f"{count} faxes" if count else self.tr("None"))\n')
    assert list(untranslated(module)) == ["module.py:1: ' faxes'"]


def test_every_text_is_written_where_the_tool_can_find_it() -> None:
    """tr() and translate() take literals: what is put together at run time no translator ever sees."""
    wrong = []
    for module in sorted(GUI.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in TRANSLATES and module.stem != "wording":
                texts = node.args[:1] if _name(node.func) == "tr" else node.args[:2]
                if not all(isinstance(text, ast.Constant) for text in texts):
                    wrong.append(f"{module.name}:{node.lineno}")
    assert wrong == []


def test_qt_s_own_tool_finds_the_texts_of_window_and_words(tmp_path: Path) -> None:
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = shutil.which(str(lupdate)) or shutil.which("pyside6-lupdate")
    if command is None:
        pytest.skip("pyside6-lupdate is not installed")
    sources = sorted((ROOT / "faxdesk").rglob("*.py"))
    target = tmp_path / "faxdesk.ts"
    subprocess.run(
        [command, "-silent", *map(str, sources), "-ts", str(target)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    found = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(target).getroot().iter("context")
        for message in context.iter("message")
    }
    assert ("words", "The receiver was busy.") in found
    assert ("SendPanel", "&Send") in found
    assert ("FaxAction", "Try again") in found
    assert len(found) > 300
