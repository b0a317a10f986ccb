"""Words of the commands on what is in the queue, where a fax or a whole broadcast may be meant."""

from faxdesk.cli.arguments.common import Parser, add_json, fax_or_broadcast, whole
from faxdesk.cli.arguments.times import add_times


def add_ids(parser: Parser) -> None:
    said = "a fax's number, or a broadcast's as B1"
    parser.add_argument("ids", metavar="ID", nargs="+", type=fax_or_broadcast, help=said)


def add_queue(parser: Parser) -> None:
    said = "the faxes of this broadcast, each with its own state"
    parser.add_argument("--broadcast", metavar="B", type=fax_or_broadcast, help=said)
    said = "one line for each broadcast, with its totals"
    parser.add_argument("--broadcasts", action="store_true", help=said)
    parser.add_argument("--mine", action="store_true", help="in a team: only what you sent")
    said = "go on: a line for each fax that changes, until it is ended"
    parser.add_argument("--follow", action="store_true", help=said)
    said = "with --follow: go on after the line whose “resume” was N"
    parser.add_argument("--since", metavar="N", type=whole(0, None), help=said)
    add_json(parser)


def add_results(parser: Parser) -> None:
    said = "a broadcast, as B1, or the number of one of its faxes"
    parser.add_argument("id", metavar="ID", type=fax_or_broadcast, help=said)
    said = "the CSV file, for Excel and the like; overwritten where it exists"
    parser.add_argument("-o", "--output", metavar="FILE.csv", help=said)
    add_json(parser)


def add_retry(parser: Parser) -> None:
    add_ids(parser)
    parser.add_argument("--from", metavar="N", dest="from_number", help="send them from this number")


def add_reschedule(parser: Parser) -> None:
    add_ids(parser)
    add_times(parser)
    parser.add_argument("--now", action="store_true", help="as soon as its turn comes")
    add_json(parser)


def add_show(parser: Parser) -> None:
    said = "a fax's number, or a broadcast's as B1"
    parser.add_argument("id", metavar="ID", type=fax_or_broadcast, help=said)
    add_json(parser)
