"""The words that each command takes, where they don't fill a module of their own."""

from faxdesk.cli.arguments.common import (
    Parser,
    add_clean_up,
    add_conversion,
    add_json,
    add_look,
    add_page_confirmation,
    add_paper,
    add_sender_line,
    add_taking,
    seconds,
    whole,
)
from faxdesk.cli.arguments.sending import add_confirming
from faxdesk.cli.arguments.times import add_times
from faxdesk.domain.limits import MAX_PAGES


def ids(parser: Parser) -> None:
    parser.add_argument("ids", metavar="ID", nargs="+", type=whole(1, None), help="a fax's number")


def resend(parser: Parser) -> None:
    ids(parser)
    add = parser.add_argument
    add("--to", metavar="WHO", help="a number, a name or a SIP URI; where it went before by default")
    add_times(parser)
    add_confirming(parser)
    add_json(parser)


def check(parser: Parser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", help="a document")
    add_conversion(parser)
    add_look(parser)
    add_page_confirmation(parser)
    add_paper(parser)
    add_json(parser)


def preview(parser: Parser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="a document")
    add("--page", metavar="N", type=whole(1, None), default=1, help="which page; the first one by default")
    add_look(parser)
    add_paper(parser)
    add_clean_up(parser)
    add_sender_line(parser)
    add("-o", "--output", metavar="OUT.png", help="the picture; overwritten where it exists")
    add_json(parser)


def fit(parser: Parser) -> None:
    add = parser.add_argument
    add("files", metavar="FILE", nargs="+", help="a document; several are joined, in order")
    add_taking(parser)
    add_look(parser)
    add_page_confirmation(parser)
    add_paper(parser)
    add_sender_line(parser)
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


def report(parser: Parser) -> None:
    ids(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE|FOLDER",
        required=True,
        help="all in one PDF, which is overwritten; or in a folder that is there, one each",
    )
    parser.add_argument("--no-picture", action="store_true", help="without the first page, for privacy")
    add_json(parser)


def decide(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", type=whole(1, None), help="a fax's number")
    parser.add_argument("decision", choices=["send-again", "mark-sent", "give-up"], help="what becomes of it")


def run(parser: Parser) -> None:
    parser.add_argument(
        "--until-empty", action="store_true", help="end when nothing is left that can move without a person"
    )


def costs(parser: Parser) -> None:
    """The words of faxdesk costs."""
    choices = ("day", "month", "user")
    parser.add_argument("--by", choices=choices, default="month", help="what is summed up; month by default")
    add_json(parser)


def setup(parser: Parser) -> None:
    parser.add_argument("--key-stdin", action="store_true", help="read the API key from standard input")
    parser.add_argument(
        "--directory-password-stdin",
        action="store_true",
        help="read the password for the office's directory from standard input, try it and keep it",
    )
    parser.add_argument("--connection", metavar="ID", help="the fax application to send with")
    parser.add_argument("--from", metavar="N", dest="from_number", help="the number to send from")
    parser.add_argument("--lines", metavar="N", type=whole(1, 100), help="faxes under way at once")


def simulate(parser: Parser) -> None:
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


def backup(parser: Parser) -> None:
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="the backup's file or folder; default: the folder “backups”"
    )
    parser.add_argument(
        "--restore", action="store_true", help="go back to the backup FILE; today's journal is kept beside it"
    )


def support_bundle(parser: Parser) -> None:
    parser.add_argument(
        "-o", "--output", metavar="FILE.zip", required=True, help="the ZIP file; overwritten where it exists"
    )
    parser.add_argument("--show", action="store_true", help="print all that is in it")
    parser.add_argument("--no-self-test", action="store_true", help="without trying every part of FaxDesk")


def nothing(_parser: Parser) -> None:
    """A command without words of its own."""


def team(parser: Parser) -> None:
    from faxdesk.cli.arguments.team import add_words

    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=type(parser))
    add_words(actions)


def contacts(parser: Parser) -> None:
    from faxdesk.cli.arguments.contacts import add_words

    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=type(parser))
    add_words(actions)


def audit(parser: Parser) -> None:
    add = parser.add_argument
    add("--export", metavar="FILE", help="write the chain into FILE, to be checked without the journal")
    add("--log", action="store_true", help="list who did what, the newest last")
    add("--since", metavar="TIME", help="with --log: from then on; a day, or a day and a time")
    add("--until", metavar="TIME", help="with --log: up to then; a day counts whole")
    add("--user", metavar="NAME", help="with --log: what this user did")
    add("--what", metavar="CODE", action="append", default=[], help="with --log: such acts alone")
    add(
        "--seals",
        metavar="FOLDER",
        action="append",
        default=[],
        help="compare with the seals in this folder too; may be given several times",
    )
    add_json(parser)


def verify(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="a proof, or an exported log")
    add_json(parser)


def proof(parser: Parser) -> None:
    ids(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        required=True,
        help="the PDF; a folder that is there names it itself",
    )
    parser.add_argument("--no-picture", action="store_true", help="without the first page, for privacy")
    add_json(parser)


def folders(parser: Parser) -> None:
    from faxdesk.cli.arguments.folders import add_words

    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=type(parser))
    add_words(actions)
