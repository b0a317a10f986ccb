"""The words of faxdesk team."""

from typing import Any

from faxdesk.cli.arguments.common import Parser, add_json


def add_words(actions: Any) -> None:
    """Add init, join, status, roles and leave.

    Args:
        actions: what parser.add_subparsers() gave.
    """
    make = actions.add_parser("init", help="make the team's tables and roles, or bring them up to date")
    _database(make)
    join = actions.add_parser("join", help="let this desk work the team's queue")
    _database(join)
    join.add_argument("--name", help="what the others call this desk; by default its computer's name")
    _status(actions.add_parser("status", help="which desks there are, what is under way and what waits"))
    _roles(
        actions.add_parser("roles", help="what clerks, leads and administrators may do; as the owner: set it")
    )
    _import(
        actions.add_parser(
            "import", help="as the owner: move all that this desk has into a team that has nothing"
        )
    )
    _export(
        actions.add_parser("export", help="write what the team has as a desk's journal, with its documents")
    )
    actions.add_parser("leave", help="let this desk work its own queue again")


def _database(parser: Parser) -> None:
    add = parser.add_argument
    add(
        "--database",
        metavar="URL",
        help="postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the "
        "setting",
    )
    add("--password-stdin", action="store_true", help="read the password from standard input")


def _status(parser: Parser) -> None:
    parser.add_argument("--database", metavar="URL", help="of another team than this desk's")
    add_json(parser)


def _roles(parser: Parser) -> None:
    _database(parser)
    add = parser.add_argument
    add("--allow", metavar="ROLE:RIGHT", action="append", default=[], help="as in clerk:others-documents")
    add("--deny", metavar="ROLE:RIGHT", action="append", default=[], help="as in clerk:address-book")
    add_json(parser)


def _import(parser: Parser) -> None:
    _database(parser)
    parser.add_argument("--dry-run", action="store_true", help="only say what would be moved")
    add_json(parser)


def _export(parser: Parser) -> None:
    _database(parser)
    parser.add_argument("-o", "--output", metavar="FOLDER", required=True, help="a folder without a journal")
    add_json(parser)
