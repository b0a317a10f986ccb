"""The command line's words, read from its own parsers, in a form that manuals and shells can be made of."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

from faxdesk.cli.parser import all_parsers


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """An option or a place in a command's line.

    Attributes:
        names: "--to" and the like; none for a place, which is filled by position.
        value: what stands for its value, e.g. "FILE"; None for an option that is only there or not.
        choices: all values there are; empty where any will do.
    """

    names: tuple[str, ...]
    value: str | None
    choices: tuple[str, ...]
    about: str

    @property
    def takes_file(self) -> bool:
        """Whether the shell should offer files for its value."""
        return self.value is not None and self.value.rstrip("…") in ("FILE", "OUT", "OUT.pdf", "OUT.png")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command; the window has the name ""."""

    name: str
    about: str
    usage: str
    words: tuple[Word, ...]

    @property
    def options(self) -> tuple[Word, ...]:
        return tuple(word for word in self.words if word.names)

    @property
    def places(self) -> tuple[Word, ...]:
        return tuple(word for word in self.words if not word.names)


def commands() -> Sequence[Command]:
    """Every command, the window first."""
    return [_command(name, parser) for name, parser in all_parsers().items()]


def _command(name: str, parser: argparse.ArgumentParser) -> Command:
    parser.formatter_class = lambda prog: argparse.HelpFormatter(prog, width=10_000)
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    seen = [action for action in parser._actions if action.help is not argparse.SUPPRESS]
    return Command(
        name=name, about=parser.description or "", usage=usage, words=tuple(_word(action) for action in seen)
    )


def _word(action: argparse.Action) -> Word:
    choices = tuple(str(choice) for choice in action.choices or ())
    metavar = action.metavar if isinstance(action.metavar, str) else None
    value = (
        None if action.nargs == 0 else metavar or ("{" + ",".join(choices) + "}" if choices else action.dest)
    )
    return Word(
        names=tuple(action.option_strings),
        value=value,
        choices=choices,
        about=(action.help or "") % vars(action),
    )
