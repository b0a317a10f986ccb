"""Words of the commands on what goes one day, or stays."""

from faxdesk.cli.arguments.common import Parser, add_json, whole


def add_keep(parser: Parser) -> None:
    parser.add_argument(
        "ids", metavar="ID", nargs="*", type=whole(1, None), help="a fax's number; without any: list them"
    )
    parser.add_argument("--off", action="store_true", help="keep them no more")
    add_json(parser)


def add_legal_hold(parser: Parser) -> None:
    add = parser.add_argument
    add("ids", metavar="ID", nargs="*", type=whole(1, None), help="a fax's number; without any: list them")
    add("--reason", metavar="TEXT", help="why, such as the case; needed to set it")
    add("--lift", action="store_true", help="end the legal hold")
    add_json(parser)


def add_retention(parser: Parser) -> None:
    add = parser.add_argument
    said = "how things stand (by default), or take out now what is due"
    add("action", choices=("status", "run"), nargs="?", default="status", help=said)
    add("--dry-run", action="store_true", help="with run: say what is due, and do nothing")
    add_json(parser)


def add_forget(parser: Parser) -> None:
    add = parser.add_argument
    add("who", metavar="NUMBER|NAME", nargs="+", help="a number, or the whole name of a contact or recipient")
    add("--dry-run", action="store_true", help="say what would be removed and what would stay; do nothing")
    add("--yes", action="store_true", help="don't ask")
    add_json(parser)
