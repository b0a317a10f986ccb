"""The words of the command line, and which function each command calls."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final, NoReturn

from faxdesk import __version__
from faxdesk.cli.arguments import history as past
from faxdesk.cli.arguments import of_commands
from faxdesk.cli.arguments import retention as stay
from faxdesk.cli.arguments.common import Parser, add_json
from faxdesk.cli.arguments.language import speak_terminals_language
from faxdesk.cli.arguments.queue import (
    add_ids,
    add_queue,
    add_reschedule,
    add_results,
    add_retry,
    add_show,
)
from faxdesk.cli.arguments.sending import add_send
from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, translate
from faxdesk.system.given import is_address

OPTIONS: Final = "Options"
"""The context in which the help of every option and command is translated; the parsers are asked for it."""

_HEADING: Final = QT_TRANSLATE_NOOP("Options", "commands (see faxdesk COMMAND --help):")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and helps in the terminal's language."""

    def format_help(self) -> str:
        """The help with the sentences of all options in the language that this process speaks."""
        self.description = _said(self.description)
        for group in self._action_groups:
            group.title = _said(group.title)
        for action in self._actions:
            action.help = _said(action.help)
            for choice in getattr(action, "_choices_actions", ()):
                choice.help = _said(choice.help)
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        from faxdesk.cli.output import note

        note(f"{self.prog}: {message} (see {self.prog} --help)")
        sys.exit(2)


def _said(text: str | None) -> str | None:
    return text if text in {None, argparse.SUPPRESS} else translate(OPTIONS, text or "")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The parsed command; its `run` is the function to call with it."""
    rest = list(arguments)
    is_demo = rest[:1] == ["--demo"]
    if is_demo:
        rest = rest[1:]
    if rest and rest[0] in _COMMANDS:
        name = rest[0]
        speak_terminals_language(rest)
        module = _COMMANDS[name][2]
        parsed = _command_parser(name).parse_args(rest[1:])
        parsed.run = lambda given: import_module(f"faxdesk.cli.{module}").run(given)
        parsed.command = name
    else:
        _refuse_slip(rest)
        if {"-h", "--help"} & set(rest):
            speak_terminals_language(rest)
        parsed = _window_parser().parse_args(rest)
        is_test = parsed.self_test or parsed.self_test_window
        module = "self_test.command" if is_test else "window"
        parsed.run = lambda given: import_module(f"faxdesk.cli.{module}").run(given)
    parsed.is_demo = is_demo or getattr(parsed, "demo", False)
    return parsed


def _refuse_slip(rest: Sequence[str]) -> None:
    """End where the first word is neither a command nor a file: the window would open on a slip."""
    word = rest[0] if rest else ""
    is_path = any(separator in word for separator in ("/", os.sep, os.altsep) if separator)
    if not word or word.startswith("-") or is_path or os.path.lexists(word) or is_address(word):
        return
    from difflib import get_close_matches

    near = get_close_matches(word.lower(), _COMMANDS, n=1)
    advice = f', did you mean "{near[0]}"?' if near else ""
    _Parser(prog="faxdesk").error(f'there is no command and no file "{word}"{advice}')


def all_parsers() -> dict[str, Parser]:
    """Each command's parser by its name, the window's by "": for the manual and the shells' completion."""
    return {"": _window_parser()} | {name: _command_parser(name) for name in _COMMANDS}


def _command_parser(name: str) -> Parser:
    help_text, add, _ = _COMMANDS[name]
    parser = _Parser(prog=f"faxdesk {name}", description=help_text, allow_abbrev=False)
    add(parser)
    return parser


def _window_parser() -> Parser:
    commands = "\n".join(f"  {name:<10}{_said(text[0])}" for name, text in _COMMANDS.items())
    heading = translate(OPTIONS, _HEADING)
    parser = _Parser(
        prog="faxdesk",
        description="Send documents as faxes. Without a command: open the window, with the files added; "
        "a window that is open already takes them.",
        epilog=f"{heading}\n{commands}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "files", metavar="FILE|LINK", nargs="*", help="a document to add, or a number as fax:+13127367276"
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help="on the built-in simulator: no account, nothing leaves the machine",
    )
    parser.add_argument(
        "--in-tray",
        action="store_true",
        help="start as an icon in the notification area; without one, with the window minimised",
    )
    parser.add_argument(
        "--language",
        metavar="LANGUAGE",
        help="speak this language: de, pt_BR, ..., or a translator's .ts or .qm FILE; before a command too",
    )
    parser.add_argument("--version", action="version", version=f"FaxDesk {__version__}")
    parser.add_argument("--self-test", action="store_true", help="try every part of FaxDesk on this computer")
    parser.add_argument("--report", metavar="FILE", help="with --self-test: write what it found to FILE")
    parser.add_argument("--self-test-window", action="store_true", help=argparse.SUPPRESS)
    return parser


_COMMANDS: Final[dict[str, tuple[str, Callable[[Parser], None], str]]] = {
    "check": ("Say what can be said of documents before they are sent.", of_commands.check, "check"),
    "preview": ("Draw a page as it will arrive.", of_commands.preview, "preview"),
    "fit": ("Make documents into PDFs that can be faxed.", of_commands.fit, "fit"),
    "send": ("Queue one fax per number.", add_send, "send"),
    "queue": ("List every fax with its state, and broadcasts with their totals.", add_queue, "queue"),
    "show": ("Show one fax with its story, or a broadcast.", add_show, "queue"),
    "history": (
        "Find faxes that are over, of any time; sums of them.",
        past.add_history,
        "past.history",
    ),
    "tag": ("Put a word of your own on faxes, to find them by.", past.add_tag, "past.history"),
    "remove": (
        "Remove faxes that are over; what arrived can be restored for 30 days.",
        past.add_some,
        "past.history",
    ),
    "archive": (
        "Move faxes of old years into a file of their own, which the history still finds.",
        past.add_archive,
        "past.archive",
    ),
    "restore": ("Take faxes out of the bin again.", past.add_some, "past.history"),
    "keep": ("Keep the documents of faxes beyond their time.", stay.add_keep, "retention.command"),
    "legal-hold": (
        "Put faxes under legal hold: nothing of them can be removed.",
        stay.add_legal_hold,
        "retention.command",
    ),
    "retention": (
        "Say what goes when, or take out now what is due.",
        stay.add_retention,
        "retention.command",
    ),
    "forget": (
        "Forget somebody: take number, name and documents out of everything.",
        stay.add_forget,
        "retention.forget",
    ),
    "results": ("Export what became of each fax of a broadcast, as CSV.", add_results, "broadcasts.results"),
    "audit": ("Say whether the journal was changed, and where.", of_commands.audit, "evidence.audit"),
    "proof": (
        "Make a proof of faxes: report, documents and events in one PDF.",
        of_commands.proof,
        "evidence.proof",
    ),
    "verify": (
        "Say whether a proof, or an exported log, was changed.",
        of_commands.verify,
        "evidence.verify",
    ),
    "report": ("Make transmission reports, as PDF.", of_commands.report, "report"),
    "cancel": ("Cancel faxes, or all of a broadcast.", add_ids, "commands"),
    "retry": (
        "Send failed, cancelled or held faxes once more, or all of a broadcast that failed.",
        add_retry,
        "commands",
    ),
    "hold": ("Keep waiting faxes back until they are released; pause a broadcast.", add_ids, "commands"),
    "release": (
        "Let held faxes go on, with the tries they have left; let a broadcast go on.",
        add_ids,
        "commands",
    ),
    "resend": ("Send once more what was sent, or to somebody else.", of_commands.resend, "resending.command"),
    "reschedule": (
        "Let waiting faxes go at another time, or before others.",
        add_reschedule,
        "commands",
    ),
    "decide": ("Decide about an uncertain or held fax.", of_commands.decide, "commands"),
    "contacts": (
        "The address book: list, add, remove, import, export, groups.",
        of_commands.contacts,
        "book.command",
    ),
    "costs": ("Say what faxes cost, by day, month or user.", of_commands.costs, "costs"),
    "folders": ("Watched folders: list, add, remove, refused.", of_commands.folders, "unattended.folders"),
    "printed": ("List printed documents that wait for the window.", add_json, "unattended.printed"),
    "team": ("One queue for several desks: set up, watch, move.", of_commands.team, "team.command"),
    "pause": ("Start no further fax.", of_commands.nothing, "commands"),
    "resume": ("Go on after a pause, or after the account was fixed.", of_commands.nothing, "commands"),
    "stop": (
        "Stop everything: pause the queue, cancel what has not arrived.",
        of_commands.nothing,
        "commands",
    ),
    "run": ("Work the queue without a window.", of_commands.run, "run"),
    "setup": ("Keep the API key, choose the connection and the from-number.", of_commands.setup, "setup"),
    "backup": ("Copy the journal: every fax with its history, no documents.", of_commands.backup, "backup"),
    "support-bundle": (
        "Collect what helps support, without names, numbers, documents or keys.",
        of_commands.support_bundle,
        "self_test.support_bundle",
    ),
    "policy": ("Show what the IT department set on this computer.", add_json, "policy"),
    "simulate": (
        "Run the Telnyx simulator alone; its base URL is the first line.",
        of_commands.simulate,
        "simulate",
    ),
}
"""Each command: its help, what adds its words, the module of this package whose run() it calls."""
