"""Words that several commands take, and the kinds of values."""

import argparse
from argparse import BooleanOptionalAction
from collections.abc import Callable
from typing import NamedTuple

from faxdesk.domain.document.paper import Paper
from faxdesk.domain.fax.broadcast import broadcast_id_of
from faxdesk.domain.options import Quality

Parser = argparse.ArgumentParser


class BroadcastId(NamedTuple):
    """A broadcast's number, where a fax's may stand too."""

    number: int


def add_json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object per line and nothing else")


def add_taking(parser: Parser) -> None:
    """Which of the files' pages, and how they are opened."""
    pages = "which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs"
    parser.add_argument("--pages", metavar="RANGES", action="append", default=[], help=pages)
    opened = "read the password of a locked PDF from standard input"
    parser.add_argument("--password-stdin", action="store_true", help=opened)
    add_conversion(parser)
    add_clean_up(parser)
    dropped = "with --clean-up, leave out pages on which nothing was found"
    parser.add_argument("--drop-blank", action="store_true", help=dropped)
    dotted = "send pages whose shades take long as FaxDesk's own dots: quick, letters become a picture"
    parser.add_argument("--own-dots", action="store_true", help=dotted)


def add_clean_up(parser: Parser) -> None:
    """How scanned pages are sent."""
    cleaned = "make scanned and photographed pages clean: black on white, straight, without shadows"
    parser.add_argument("--clean-up", action="store_true", help=cleaned)


def add_conversion(parser: Parser) -> None:
    """How office documents are made into PDFs."""
    accepted = "send office documents without their tracked changes: what was deleted is left out"
    parser.add_argument("--accept-changes", action="store_true", help=accepted)
    fitted = "make every sheet of a workbook fit the width of its page"
    parser.add_argument("--fit-width", action="store_true", help=fitted)


def add_look(parser: Parser, *, quality: str | None = "high") -> None:
    """How the pages are made black and white; `quality` stands where none is given."""
    add = parser.add_argument
    qualities = [quality.value for quality in Quality]
    add("--quality", metavar="Q", choices=qualities, default=quality, help=", ".join(qualities))
    add("--monochrome", action="store_true", help="true black and white, without grey")
    add(
        "--black-threshold",
        metavar="P",
        type=whole(1, 100),
        help="percent, 1 to 100; only with --monochrome",
    )


def add_sender_line(parser: Parser) -> None:
    said = "the sender's line at the head of each page, or none; else as the settings say"
    parser.add_argument("--sender-line", action=BooleanOptionalAction, default=None, help=said)


def add_page_confirmation(parser: Parser) -> None:
    said = "also pages that arrive black for more than a third, or take more than ten minutes"
    parser.add_argument("--yes", action="store_true", help=said)


def whole(low: int, high: int | None) -> Callable[[str], int]:
    def parse_whole(text: str) -> int:
        if text.isascii() and text.isdecimal() and low <= int(text) and (high is None or int(text) <= high):
            return int(text)
        limit = f"from {low} to {high}" if high is not None else f"from {low}"
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number {limit}")

    return parse_whole


def seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 < value < 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is no positive number")
    return value


def add_paper(parser: Parser) -> None:
    papers = [paper.value for paper in Paper]
    said = "what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM's country"
    parser.add_argument("--paper", metavar="P", choices=papers, help=said)


def fax_or_broadcast(text: str) -> "int | BroadcastId":
    """12 is a fax, B3 a broadcast."""
    broadcast = broadcast_id_of(text)
    if broadcast is not None:
        return BroadcastId(broadcast)
    try:
        return whole(1, None)(text)
    except argparse.ArgumentTypeError:
        said = f"{text!r} is neither a fax's number, from 1, nor a broadcast's, as B1"
        raise argparse.ArgumentTypeError(said) from None
