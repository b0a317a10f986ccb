"""The words of faxdesk folders."""

from typing import Any

from faxdesk.cli.arguments.common import Parser, add_json, whole
from faxdesk.domain.fax.priority import PRIORITY_NAMES
from faxdesk.domain.hot_folder import NumberFrom
from faxdesk.domain.options import Quality


def add_words(actions: Any) -> None:
    """Add list, add, remove and refused.

    Args:
        actions: what parser.add_subparsers() gave.
    """
    add_json(actions.add_parser("list", help="the watched folders, and how they stand"))
    _add(actions.add_parser("add", help="watch a folder"))
    removing = actions.add_parser("remove", help="watch a folder no more; what it has in hand goes on")
    removing.add_argument("path", metavar="FOLDER")
    refused = actions.add_parser("refused", help="files that could not be faxed")
    refused.add_argument("--dismiss", action="store_true", help="they have been read of")
    add_json(refused)


def _add(parser: Parser) -> None:
    add = parser.add_argument
    add("path", metavar="FOLDER", help="what is put into it is faxed")
    add("--name", metavar="TEXT", default="", help="what people call it; the folder's own name by default")
    add(
        "--to",
        metavar="WHO",
        action="append",
        default=[],
        help="a number, a contact's name or @group; several times for several",
    )
    add(
        "--number-from",
        metavar="W",
        choices=[each.value for each in NumberFrom if each is not NumberFrom.FOLDER],
        help="without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file "
        "of the same name), first-page",
    )
    add("--pattern", metavar="RE", default="", help="a regular expression that finds the number there")
    add("--cover", metavar="TEMPLATE", default="", help="with this cover page")
    add("--subject", metavar="TEXT", default="", help="on the cover")
    add("--quality", metavar="Q", choices=[each.value for each in Quality], default="")
    add("--monochrome", action="store_true", default=None, help="true black and white, without grey")
    add("--black-threshold", metavar="P", type=whole(1, 100), help="percent, 1 to 100")
    add("--priority", metavar="P", choices=list(PRIORITY_NAMES.values()), default="normal")
    add("--trusted", action="store_true", help="numbers that were never faxed before wait for nobody")
    add("--delete-sent", action="store_true", help="keep only the report of what was delivered")
    add_json(parser)
