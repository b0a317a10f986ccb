"""The words of the command line, and which function each command calls."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final, NoReturn

from faxdesk import __version__
from faxdesk.cli.arguments.common import (
    Parser,
    add_clean_up,
    add_conversion,
    add_json,
    add_look,
    add_page_confirmation,
    add_paper,
    add_taking,
    seconds,
    whole,
)
from faxdesk.cli.arguments.sending import add_confirming, add_send
from faxdesk.cli.arguments.times import add_times
from faxdesk.domain.limits import MAX_PAGES


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        from faxdesk.cli.output import note

        note(f"{self.prog}: {message} (see {self.prog} --help)")
        sys.exit(2)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The parsed command; its `run` is the function to call with it."""
    rest = list(arguments)
    is_demo = rest[:1] == ["--demo"]
    if is_demo:
        rest = rest[1:]
    if rest and rest[0] in _COMMANDS:
        name = rest[0]
        module = _COMMANDS[name][2]
        parsed = _command_parser(name).parse_args(rest[1:])
        parsed.run = lambda given: import_module(f"faxdesk.cli.{module}").run(given)
        parsed.command = name
    else:
        _refuse_slip(rest)
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
    if not word or word.startswith("-") or is_path or os.path.lexists(word):
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
    commands = "\n".join(f"  {name:<10}{text[0]}" for name, text in _COMMANDS.items())
    parser = _Parser(
        prog="faxdesk",
        description="Send documents as faxes. Without a command: open the window, with the files added.",
        epilog=f"commands (see faxdesk COMMAND --help):\n{commands}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", metavar="FILE", nargs="*", help="a document to add")
    parser.add_argument(
        "--demo",
        action="store_true",
        help="on the built-in simulator: no account, nothing leaves the machine",
    )
    parser.add_argument("--version", action="version", version=f"FaxDesk {__version__}")
    parser.add_argument("--self-test", action="store_true", help="try every part of FaxDesk on this computer")
    parser.add_argument("--report", metavar="FILE", help="with --self-test: write what it found to FILE")
    parser.add_argument("--self-test-window", action="store_true", help=argparse.SUPPRESS)
    return parser


def _ids(parser: Parser) -> None:
    parser.add_argument("ids", metavar="ID", nargs="+", type=whole(1, None), help="a fax's number")


def _retry(parser: Parser) -> None:
    _ids(parser)
    parser.add_argument("--from", metavar="N", dest="from_number", help="send them from this number")


def _resend(parser: Parser) -> None:
    _ids(parser)
    add = parser.add_argument
    add("--to", metavar="WHO", help="a number, a name or a SIP URI; where it went before by default")
    add_times(parser)
    add_confirming(parser)
    add_json(parser)


def _reschedule(parser: Parser) -> None:
    _ids(parser)
    add_times(parser)
    parser.add_argument("--now", action="store_true", help="as soon as its turn comes")


def _check(parser: Parser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", help="a document")
    add_conversion(parser)
    add_look(parser)
    add_page_confirmation(parser)
    add_paper(parser)
    add_json(parser)


def _preview(parser: Parser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="a document")
    add("--page", metavar="N", type=whole(1, None), default=1, help="which page; the first one by default")
    add_look(parser)
    add_paper(parser)
    add_clean_up(parser)
    add("-o", "--output", metavar="OUT.png", help="the picture; overwritten where it exists")
    add_json(parser)


def _fit(parser: Parser) -> None:
    add = parser.add_argument
    add("files", metavar="FILE", nargs="+", help="a document; several are joined, in order")
    add_taking(parser)
    add_look(parser)
    add_page_confirmation(parser)
    add_paper(parser)
    add(
        "--max-pages",
        metavar="N",
        type=whole(1, MAX_PAGES),
        default=MAX_PAGES,
        help=f"at most so many pages in one fax; {MAX_PAGES} by default",
    )
    add("-o", "--output", metavar="OUT.pdf", required=True, help="parts become OUT-1.pdf, OUT-2.pdf, ...")
    add_json(parser)
    parser.set_defaults(shrink=True)


def _show(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", type=whole(1, None), help="a fax's number")
    add_json(parser)


def _report(parser: Parser) -> None:
    _ids(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE|FOLDER",
        required=True,
        help="all in one PDF, which is overwritten; or in a folder that is there, one each",
    )
    parser.add_argument("--no-picture", action="store_true", help="without the first page, for privacy")
    add_json(parser)


def _decide(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", type=whole(1, None), help="a fax's number")
    parser.add_argument("decision", choices=["send-again", "mark-sent", "give-up"], help="what becomes of it")


def _run(parser: Parser) -> None:
    parser.add_argument(
        "--until-empty", action="store_true", help="end when nothing is left that can move without a person"
    )


def _setup(parser: Parser) -> None:
    parser.add_argument("--key-stdin", action="store_true", help="read the API key from standard input")
    parser.add_argument("--connection", metavar="ID", help="the fax application to send with")
    parser.add_argument("--from", metavar="N", dest="from_number", help="the number to send from")
    parser.add_argument("--lines", metavar="N", type=whole(1, 100), help="faxes under way at once")


def _simulate(parser: Parser) -> None:
    parser.add_argument(
        "--any-key",
        action="store_true",
        help="take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, "
        "or a new one that is printed",
    )
    parser.add_argument("--port", metavar="N", type=whole(0, 65535), default=0, help="0: any free one")
    parser.add_argument(
        "--speed", metavar="X", type=seconds, default=1.0, help="how many times as fast as life"
    )


def _backup(parser: Parser) -> None:
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="the backup's file or folder; default: the folder “backups”"
    )
    parser.add_argument(
        "--restore", action="store_true", help="go back to the backup FILE; today's journal is kept beside it"
    )


def _support_bundle(parser: Parser) -> None:
    parser.add_argument(
        "-o", "--output", metavar="FILE.zip", required=True, help="the ZIP file; overwritten where it exists"
    )
    parser.add_argument("--show", action="store_true", help="print all that is in it")
    parser.add_argument("--no-self-test", action="store_true", help="without trying every part of FaxDesk")


def _nothing(_parser: Parser) -> None:
    """A command without words of its own."""


def _contacts(parser: Parser) -> None:
    from faxdesk.cli.arguments.contacts import add_words

    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=_Parser)
    add_words(actions)


_COMMANDS: Final[dict[str, tuple[str, Callable[[Parser], None], str]]] = {
    "check": ("Say what can be said of documents before they are sent.", _check, "check"),
    "preview": ("Draw a page as it will arrive.", _preview, "preview"),
    "fit": ("Make documents into PDFs that can be faxed.", _fit, "fit"),
    "send": ("Queue one fax per number.", add_send, "send"),
    "queue": ("List every fax with its state.", add_json, "queue"),
    "show": ("Show one fax with its story.", _show, "queue"),
    "report": ("Make transmission reports, as PDF.", _report, "report"),
    "cancel": ("Cancel faxes.", _ids, "commands"),
    "retry": ("Send failed, cancelled or held faxes once more.", _retry, "commands"),
    "hold": ("Keep waiting faxes back until they are released.", _ids, "commands"),
    "release": ("Let held faxes go on, with the tries they have left.", _ids, "commands"),
    "resend": ("Send once more what was sent, or to somebody else.", _resend, "resending.command"),
    "reschedule": (
        "Let waiting faxes go at another time, or before others.",
        _reschedule,
        "commands",
    ),
    "decide": ("Decide about an uncertain or held fax.", _decide, "commands"),
    "contacts": ("The address book: list, add, remove, import, export, groups.", _contacts, "book.command"),
    "pause": ("Start no further fax.", _nothing, "commands"),
    "resume": ("Go on after a pause, or after the account was fixed.", _nothing, "commands"),
    "stop": ("Stop everything: pause the queue, cancel what has not arrived.", _nothing, "commands"),
    "run": ("Work the queue without a window.", _run, "run"),
    "setup": ("Keep the API key, choose the connection and the from-number.", _setup, "setup"),
    "backup": ("Copy the journal: every fax with its history, no documents.", _backup, "backup"),
    "support-bundle": (
        "Collect what helps support, without names, numbers, documents or keys.",
        _support_bundle,
        "self_test.support_bundle",
    ),
    "policy": ("Show what the IT department set on this computer.", add_json, "policy"),
    "simulate": ("Run the Telnyx simulator alone; its base URL is the first line.", _simulate, "simulate"),
}
"""Each command: its help, what adds its words, the module of this package whose run() it calls."""
