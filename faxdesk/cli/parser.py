"""The words of the command line, and which function each command calls."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final, NoReturn

from faxdesk import __version__
from faxdesk.domain.limits import MAX_PAGES
from faxdesk.domain.options import PreviewFormat, Quality

Parser = argparse.ArgumentParser


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


def _json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object per line and nothing else")


def _ids(parser: Parser) -> None:
    parser.add_argument("ids", metavar="ID", nargs="+", type=_whole(1, None), help="a fax's number")


def _retry(parser: Parser) -> None:
    _ids(parser)
    parser.add_argument("--from", metavar="N", dest="from_number", help="send them from this number")


def _check(parser: Parser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", help="a document")
    _wishes(parser)
    _json(parser)


def _preview(parser: Parser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="a document")
    add("--page", metavar="N", type=_whole(1, None), default=1, help="which page; the first one by default")
    _look(parser)
    add("-o", "--output", metavar="OUT.png", required=True, help="the picture; overwritten where it exists")


def _fit(parser: Parser) -> None:
    add = parser.add_argument
    add("files", metavar="FILE", nargs="+", help="a document; several are joined, in order")
    _taking(parser)
    _look(parser)
    add(
        "--max-pages",
        metavar="N",
        type=_whole(1, MAX_PAGES),
        default=MAX_PAGES,
        help=f"at most so many pages in one fax; {MAX_PAGES} by default",
    )
    add("-o", "--output", metavar="OUT.pdf", required=True, help="parts become OUT-1.pdf, OUT-2.pdf, ...")
    _json(parser)
    parser.set_defaults(shrink=True)


def _taking(parser: Parser) -> None:
    """Which of the files' pages, and how they are opened."""
    pages = "which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs"
    parser.add_argument("--pages", metavar="RANGES", action="append", default=[], help=pages)
    opened = "read the password of a locked PDF from standard input"
    parser.add_argument("--password-stdin", action="store_true", help=opened)
    _wishes(parser)


def _wishes(parser: Parser) -> None:
    """How office documents are made into PDFs."""
    accepted = "send office documents without their tracked changes: what was deleted is left out"
    parser.add_argument("--accept-changes", action="store_true", help=accepted)
    fitted = "make every sheet of a workbook fit the width of its page"
    parser.add_argument("--fit-width", action="store_true", help=fitted)


def _look(parser: Parser, *, quality: str | None = "high") -> None:
    """How the pages are made black and white; `quality` stands where none is given."""
    add = parser.add_argument
    qualities = [quality.value for quality in Quality]
    add("--quality", metavar="Q", choices=qualities, default=quality, help=", ".join(qualities))
    add("--monochrome", action="store_true", help="true black and white, without grey")
    add(
        "--black-threshold",
        metavar="P",
        type=_whole(1, 100),
        help="percent, 1 to 100; only with --monochrome",
    )


def _send(parser: Parser) -> None:
    files = "a PDF, picture, text or office document; several become one fax, in order"
    parser.add_argument("files", metavar="FILE", nargs="*", help=files)
    add = parser.add_argument
    _taking(parser)
    add("--shrink", action="store_true", help="make heavy pages smaller where it is too large for a fax")
    add("--cover", metavar="TEMPLATE", help="a cover page: standard, letter, short, or one of your own")
    add("--subject", metavar="T", help="the cover's subject")
    add("--message", metavar="T", help="the cover's message; \\n begins a new line")
    add("--media-url", metavar="URL", action="append", default=[], help="a PDF that Telnyx fetches itself")
    add("--to", metavar="NUMBER", action="append", required=True, help="a fax number or SIP URI; repeatable")
    add("--from", metavar="N", dest="from_number", help="the number to send from")
    _look(parser, quality=None)
    add("--no-t38", action="store_true", help="don't use the T.38 protocol")
    add("--display-name", metavar="T", help="the caller's name that the receiver sees")
    add("--store-media", action="store_true", help="let Telnyx keep the document for a while")
    add("--store-preview", action="store_true", help="let Telnyx keep a preview for a while")
    formats = [preview.value for preview in PreviewFormat]
    add("--preview-format", metavar="F", choices=formats, help="pdf or tiff; only with --store-preview")
    add("--webhook-url", metavar="U", help="where Telnyx reports what becomes of the fax")
    add(
        "--allow-duplicate",
        action="store_true",
        help="also when the same document to the same number is under way",
    )
    add(
        "--anyway",
        action="store_true",
        help="whatever a person would be asked: the same document again, a number that doesn't exist, "
        "a number of your own",
    )
    add("--wait", action="store_true", help="follow the faxes to their end")
    add("--timeout", metavar="S", type=_seconds, help="with --wait: stop waiting after so many seconds")
    _json(parser)


def _show(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", type=_whole(1, None), help="a fax's number")
    _json(parser)


def _decide(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", type=_whole(1, None), help="a fax's number")
    parser.add_argument("decision", choices=["send-again", "mark-sent", "give-up"], help="what becomes of it")


def _run(parser: Parser) -> None:
    parser.add_argument(
        "--until-empty", action="store_true", help="end when nothing is left that can move without a person"
    )


def _setup(parser: Parser) -> None:
    parser.add_argument("--key-stdin", action="store_true", help="read the API key from standard input")
    parser.add_argument("--connection", metavar="ID", help="the fax application to send with")
    parser.add_argument("--from", metavar="N", dest="from_number", help="the number to send from")
    parser.add_argument("--lines", metavar="N", type=_whole(1, 100), help="faxes under way at once")


def _simulate(parser: Parser) -> None:
    parser.add_argument(
        "--any-key",
        action="store_true",
        help="take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, "
        "or a new one that is printed",
    )
    parser.add_argument("--port", metavar="N", type=_whole(0, 65535), default=0, help="0: any free one")
    parser.add_argument(
        "--speed", metavar="X", type=_seconds, default=1.0, help="how many times as fast as life"
    )


def _backup(parser: Parser) -> None:
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="the backup's file or folder; default: the folder “backups”"
    )
    parser.add_argument(
        "--restore", action="store_true", help="go back to the backup FILE; today's journal is kept beside it"
    )


def _nothing(_parser: Parser) -> None:
    """A command without words of its own."""


def _whole(low: int, high: int | None) -> Callable[[str], int]:
    def parse_whole(text: str) -> int:
        if text.isascii() and text.isdecimal() and low <= int(text) and (high is None or int(text) <= high):
            return int(text)
        limit = f"from {low} to {high}" if high is not None else f"from {low}"
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number {limit}")

    return parse_whole


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 < value < 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is no positive number")
    return value


_COMMANDS: Final[dict[str, tuple[str, Callable[[Parser], None], str]]] = {
    "check": ("Say what can be said of documents before they are sent.", _check, "check"),
    "preview": ("Draw a page as it will arrive.", _preview, "preview"),
    "fit": ("Make documents into PDFs that can be faxed.", _fit, "fit"),
    "send": ("Queue one fax per number.", _send, "send"),
    "queue": ("List every fax with its state.", _json, "queue"),
    "show": ("Show one fax with its story.", _show, "queue"),
    "cancel": ("Cancel faxes.", _ids, "commands"),
    "retry": ("Send failed, cancelled or held faxes once more.", _retry, "commands"),
    "hold": ("Keep waiting faxes back until they are released.", _ids, "commands"),
    "release": ("Let held faxes go on, with the tries they have left.", _ids, "commands"),
    "decide": ("Decide about an uncertain or held fax.", _decide, "commands"),
    "pause": ("Start no further fax.", _nothing, "commands"),
    "resume": ("Go on after a pause, or after the account was fixed.", _nothing, "commands"),
    "stop": ("Stop everything: pause the queue, cancel what has not arrived.", _nothing, "commands"),
    "run": ("Work the queue without a window.", _run, "run"),
    "setup": ("Keep the API key, choose the connection and the from-number.", _setup, "setup"),
    "backup": ("Copy the journal: every fax with its history, no documents.", _backup, "backup"),
    "policy": ("Show what the IT department set on this computer.", _json, "policy"),
    "simulate": ("Run the Telnyx simulator alone; its base URL is the first line.", _simulate, "simulate"),
}
"""Each command: its help, what adds its words, the module of this package whose run() it calls."""
