"""Every sentence of the source that is translated, found in the syntax tree of each module.

Qt's lupdate reads Python too, but doesn't know which sentences of the tables of words are chosen by a number,
nor what shows a sentence; a test compares what both find.
"""

import ast
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import desktop
import setup_words
from ts_file import Key

from faxdesk.domain.document.cover_template import is_label, parse_template
from faxdesk.domain.words import CONTEXT, Phrase, all_tables

ROOT: Final = Path(__file__).resolve().parent.parent.parent

WINDOW: Final = "gui"
DESKTOP: Final = "desktop"
"""Whose sentences the command line doesn't need."""


class SourceError(ValueError):
    """A sentence is written where no translator can ever see it."""


@dataclass(slots=True, kw_only=True)
class Sentence:
    """A sentence of the source.

    Attributes:
        has_plurals: a number chooses its form.
        where: what shows it, for the translator: "SendPanel.QPushButton in faxdesk/gui/…".
        rooms: the houses under faxdesk/ that say it.
    """

    key: Key
    has_plurals: bool
    where: list[str] = field(default_factory=list)
    rooms: set[str] = field(default_factory=set)


def sentences(root: Path = ROOT) -> dict[Key, Sentence]:
    """All sentences; raises SourceError where one is put together at run time or both plural and not."""
    found: dict[Key, Sentence] = {}
    for path in sorted((root / "faxdesk").rglob("*.py")):
        if path.parent.name != "words" and path.parent.parent.name != "words":
            for each in _Reader(path, path.relative_to(root).as_posix()).read():
                _add(found, each)
    for each in (*_of_tables(), *_of_options(), *_of_covers(), *_of_desktop()):
        _add(found, each)
    return found


def _add(found: dict[Key, Sentence], new: Sentence) -> None:
    known = found.setdefault(new.key, new)
    if known is new:
        return
    if known.has_plurals != new.has_plurals:
        raise SourceError(f"{new.key.context}: {new.key.source!r} is shown both with and without a number")
    known.where += [where for where in new.where if where not in known.where]
    known.rooms |= new.rooms


def _of_tables() -> Iterator[Sentence]:
    """The sentences by code. Where one has a form for 1, the other form's translation has all forms."""
    for table in all_tables():
        for code, phrase in table.items():
            yield Sentence(
                key=Key(context=CONTEXT, source=phrase.other),
                has_plurals=phrase.one is not None,
                where=[_of_code(code, phrase)],
                rooms={"words"},
            )


def _of_code(code: str, phrase: Phrase) -> str:
    return code if phrase.one is None else f"{code} (for 1 in English: {phrase.one})"


def _of_covers() -> Iterator[Sentence]:
    """The labels of the cover templates that come along."""
    for path in sorted((ROOT / "resources" / "covers").glob("*.txt")):
        template = parse_template(path.read_text(encoding="utf-8"))
        for line in (*template.body, *template.footer):
            for cell in filter(is_label, line.cells):
                key = Key(context="Covers", source=cell)
                yield Sentence(
                    key=key, has_plurals=False, where=[f"cover page {path.stem}"], rooms={"covers"}
                )


def _of_desktop() -> Iterator[Sentence]:
    """What a Linux desktop says of the program, and Windows' setup."""
    for text, where in desktop.texts():
        key = Key(context=desktop.CONTEXT, source=text)
        yield Sentence(key=key, has_plurals=False, where=[where], rooms={DESKTOP})
    for code, text in setup_words.TEXTS.items():
        key = Key(context=setup_words.CONTEXT, source=text)
        yield Sentence(key=key, has_plurals=False, where=[f"Windows' setup: {code}"], rooms={DESKTOP})


def _of_options() -> Iterator[Sentence]:
    """What the help of every command and option says."""
    from faxdesk.cli.parser import OPTIONS, all_parsers

    def of(parser: ArgumentParser) -> Iterator[tuple[str, str | None]]:
        yield parser.prog, parser.description
        yield from ((parser.prog, group.title) for group in parser._action_groups if group._group_actions)
        for action in parser._actions:
            yield (
                f"{parser.prog} {action.option_strings[-1] if action.option_strings else ''}".strip(),
                action.help,
            )
            if isinstance(action.choices, dict):
                yield from ((parser.prog, choice.help) for choice in getattr(action, "_choices_actions", ()))
                for inner in action.choices.values():
                    yield from of(inner)

    for parser in all_parsers().values():
        for where, text in of(parser):
            # An option's help may only list its values, which are in no language.
            if text and text != SUPPRESS and any(map(str.isspace, text.replace(", ", ""))):
                key = Key(context=OPTIONS, source=text)
                yield Sentence(key=key, has_plurals=False, where=[where], rooms={"cli"})


class _Reader(ast.NodeVisitor):
    """Collects the calls of tr(), translate() and the like in a module."""

    def __init__(self, path: Path, name: str) -> None:
        self._path, self._name = path, name
        self._classes: list[str] = []
        self._calls: list[str] = []
        self._found: list[Sentence] = []

    def read(self) -> list[Sentence]:
        self.visit(ast.parse(self._path.read_text(encoding="utf-8")))
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name == "tr":
            self._take(node, self._classes[-1] if self._classes else "", node.args[:1], node.args[2:3])
        elif name in _OF_COMMANDS and self._is_told(node):
            self._take(node, COMMANDS, [node.args[2 if name == "counted" else 0]], _number_of(node))
        elif name == "QT_TRANSLATE_NOOP":
            self._take(node, None, node.args[:2], [])
        elif name == "translate" and self._is_ours(node):
            self._take(node, None, node.args[:2], node.args[3:4] if _is_qt(node) else node.args[2:3])
        self._calls.append(name)
        self.generic_visit(node)
        self._calls.pop()

    def _is_told(self, node: ast.Call) -> bool:
        """A constant's text was marked where it is written."""
        is_constants = isinstance(node.args[0], ast.Name | ast.Subscript) and _name(node.func) == "told"
        return self._name.startswith("faxdesk/cli/") and not is_constants

    def _is_ours(self, node: ast.Call) -> bool:
        """Not str's, which takes one argument, nor where a text is handed on that is marked elsewhere."""
        is_literal = len(node.args) > 1 and not any(isinstance(each, ast.Name) for each in node.args[:2])
        return is_literal and not self._name.endswith("kit/wording.py")

    def _take(
        self, node: ast.Call, context: str | None, texts: list[ast.expr], number: list[ast.expr]
    ) -> None:
        given = [
            text.value for text in texts if isinstance(text, ast.Constant) and isinstance(text.value, str)
        ]
        if len(given) != len(texts):
            raise SourceError(f"{self._name}:{node.lineno}: {ast.unparse(node)} isn't written out")
        self._found.append(
            Sentence(
                key=Key(context=given[0] if context is None else context, source=given[-1]),
                has_plurals=bool(number),
                where=[self._where()],
                rooms={self._name.split("/")[1].removesuffix(".py")},
            )
        )

    def _where(self) -> str:
        """The nearest call around it that isn't about its values, as a hint to what shows it."""
        shown = next((call for call in reversed(self._calls) if call not in _ONLY_FILLS_IN), "")
        about = ".".join([*self._classes[-1:], *([shown] if shown else [])])
        return f"{about} in {self._name}" if about else self._name


_ONLY_FILLS_IN: Final = {"format", "filled", "append", "join", "filter", "tuple", "str", "text", "upper", ""}


COMMANDS: Final = "Commands"
_OF_COMMANDS: Final = {"told", "counted"}
"""How the command line says its own; constants are marked where they are written."""


def _number_of(node: ast.Call) -> list[ast.expr]:
    """What chooses the plural form, where anything does."""
    if _name(node.func) == "counted":
        return node.args[:1]
    return [each.value for each in node.keywords if each.arg == "n"]


def _is_qt(node: ast.Call) -> bool:
    """Qt's takes a comment before the number; ours doesn't."""
    return len(node.args) > 3 or (len(node.args) == 3 and isinstance(node.args[2], ast.Constant))


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def for_commands(found: Mapping[Key, Sentence]) -> set[Key]:
    """What the command line and the engine say: the window's own sentences are left out."""
    return {key for key, sentence in found.items() if not sentence.rooms <= {WINDOW, DESKTOP}}
