"""Underlined letters in sight, and which of them two things share; in any language, as it is read off."""

import json
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator

from meeting import GROUPS, groups
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMainWindow, QMenu, QTabBar, QWidget


def letters(root: QWidget) -> Iterator[tuple[str, str]]:
    """The underlined letters in sight in one window, its menu bar's too, each with what it belongs to."""
    texts: list[str] = []
    if isinstance(root, QMainWindow):
        texts.extend(action.text() for action in root.menuBar().actions())
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root.window() or isinstance(widget, QMenu):
            continue
        if isinstance(widget, (QAbstractButton, QGroupBox)):
            texts.append(widget.text() if isinstance(widget, QAbstractButton) else widget.title())
        elif isinstance(widget, QLabel) and widget.buddy() is not None:
            texts.append(widget.text())
        elif isinstance(widget, QTabBar):
            texts.extend(widget.tabText(place) for place in range(widget.count()))
    yield from _with_letters(texts)


def letters_of_menu(menu: QMenu) -> Iterator[tuple[str, str]]:
    return _with_letters(action.text() for action in menu.actions())


def shared(found: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The letters that lead to more than one thing, with all that they lead to."""
    by_letter = defaultdict(list)
    for letter, text in found:
        by_letter[letter].append(text)
    return {letter: texts for letter, texts in by_letter.items() if len(texts) > 1}


def check_recorded(where: str, found: Iterable[tuple[str, str]]) -> None:
    """Whether the translations' list of what meets has these texts; RECORD_MEETING=1 writes them there."""
    texts = sorted({text for _, text in found})
    known = groups()
    if os.environ.get("RECORD_MEETING"):
        known[where] = sorted({*known.get(where, []), *texts})
        GROUPS.write_text(
            json.dumps(known, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8"
        )
    assert set(texts) <= set(known.get(where, [])), (
        f"new letters in {where}: run RECORD_MEETING=1 pytest -n 0 tests/gui/test_keys.py"
    )


def _with_letters(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    for text in texts:
        keys = QKeySequence.mnemonic(text)
        if not keys.isEmpty():
            yield keys.toString(), text
