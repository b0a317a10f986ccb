"""Words of the commands on faxes that are over."""

from faxdesk.cli.arguments.common import Parser, add_json, whole
from faxdesk.domain.fax.history import HistorySort, TotalsBy
from faxdesk.domain.fax.state import ENDED


def add_history(parser: Parser) -> None:
    add = parser.add_argument
    said = "words of number, name, company, document, cover, user or tag, a state, a reason, or a date"
    add("text", metavar="TEXT", nargs="*", help=said)
    add("--since", metavar="DAY", help="added or ended on this day or later, like 2026-03-31")
    add("--until", metavar="DAY", help="added or ended on this day or before")
    add("--state", choices=sorted(ENDED), action="append", help="only these; may be given several times")
    add("--number", metavar="N", default="", help="a part of the number")
    add("--name", metavar="WORDS", default="", help="of the recipient's name or company")
    add("--user", metavar="WHO", default="", help="who sent it")
    add("--mine", action="store_true", help="in a team: only what you sent")
    add("--tag", metavar="TAG", default="", help="only what has this tag")
    add("--removed", action="store_true", help="what lies in the bin")
    sorts = [each.value for each in HistorySort]
    add("--sort", choices=sorts, default="added", help="by what it is ordered; the newest first by default")
    add("--reverse", action="store_true", help="the other way round")
    add("--limit", metavar="N", type=whole(1, None), help="at most so many; 100 by default, all in a file")
    add("--totals", choices=[each.value for each in TotalsBy], help="sums instead of faxes")
    add_json(parser)
    add("--csv", action="store_true", help="a table for Excel and the like")
    add("-o", "--output", metavar="FILE", help="write the table to FILE; overwritten where it exists")


def add_archive(parser: Parser) -> None:
    said = "move what was added before this year or day, like 2024 or 2024-07-01; without it list archives"
    parser.add_argument("--before", metavar="DAY", help=said)
    said = "put the archive in this folder; without --before: look for archives there that were moved"
    parser.add_argument("--folder", metavar="FOLDER", help=said)
    add_json(parser)


def add_some(parser: Parser) -> None:
    parser.add_argument("ids", metavar="ID", nargs="+", type=whole(1, None), help="a fax's number")


def add_tag(parser: Parser) -> None:
    parser.add_argument("tag", metavar="TAG", help="a word or some words of your own")
    add_some(parser)
    parser.add_argument("--remove", action="store_true", help="take the tag off")
