"""The words of faxdesk contacts."""

from typing import Any

from faxdesk.cli.arguments.common import Parser, add_json
from faxdesk.domain.options import Quality


def add_words(actions: Any) -> None:
    """Add list, find, add, remove, import, export and groups.

    Args:
        actions: what parser.add_subparsers() gave.
    """
    _list(actions.add_parser("list", help="list contacts, all or those that are looked for"))
    _find(actions.add_parser("find", help="look for somebody, here or in the office's directory"))
    _add(actions.add_parser("add", help="write a contact into the book"))
    _remove(actions.add_parser("remove", help="take contacts out of the book"))
    _import(actions.add_parser("import", help="read contacts from a table (Outlook, Google, any) or vCards"))
    _export(actions.add_parser("export", help="write the book into a file: CSV, or vCards (.vcf)"))
    _groups(actions.add_parser("groups", help="list groups; put contacts into one or take them out"))


def _list(parser: Parser) -> None:
    parser.add_argument(
        "text", metavar="TEXT", nargs="*", help="words of names and companies, parts of numbers"
    )
    parser.add_argument("--group", metavar="G", help="only those of this group")
    add_json(parser)


def _find(parser: Parser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="+", help="words of names and companies, digits")
    parser.add_argument(
        "--directory", action="store_true", help="in the office's directory (LDAP, Active Directory) instead"
    )
    add_json(parser)


def _add(parser: Parser) -> None:
    add = parser.add_argument
    add("words", metavar="NAME", nargs="?", help="the contact's name")
    add("faxes", metavar="NUMBER", nargs="*", help="fax numbers, the usual one first")
    add("--name", metavar="T", help="the contact's name")
    add("--company", metavar="T", help="the company")
    number = "a {} number; LABEL=NUMBER gives it a label; repeatable"
    for option, kind in (("--fax", "fax"), ("--phone", "telephone"), ("--mobile", "mobile")):
        add(option, metavar="N", action="append", default=[], help=number.format(kind))
    add("--attention", metavar="T", help="the line “Attention” of covers")
    add("--notes", metavar="T", help="notes; \\n begins a new line")
    add("--language", metavar="L", help="e.g. de")
    add("--group", metavar="G", action="append", default=[], help="a group it is in; repeatable")
    add("--favourite", action="store_true", help="stands before others")
    add("--do-not-fax", metavar="REASON", help="nobody may fax it, and why")
    add("--cover", metavar="TEMPLATE", help="the cover that its faxes begin with")
    qualities = [quality.value for quality in Quality]
    add("--quality", metavar="Q", choices=qualities, help=", ".join(qualities))
    add("--monochrome", action="store_true", default=None, help="its faxes in true black and white")
    add("--no-t38", action="store_true", help="its faxes without the T.38 protocol")
    add("--slower-tries", action="store_true", help="more time between tries")
    add_json(parser)


def _remove(parser: Parser) -> None:
    _who(parser, "+")
    add_json(parser)


def _import(parser: Parser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="a table with headings, or vCards")
    add("--dry-run", action="store_true", help="say what it would do, row by row, and change nothing")
    add("--country", metavar="C", help="whose numbers are written without a country code, e.g. DE")
    columns = "what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ..."
    add("--columns", metavar="A,B,C", help=columns)
    add_json(parser)


def _export(parser: Parser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="overwritten where it exists")
    forms = "by FILE's ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0"
    add("--group", metavar="G", help="only those of this group")
    add("--format", choices=["csv", "vcard", "vcard4"], help=forms)


def _groups(parser: Parser) -> None:
    add = parser.add_argument
    add("group", metavar="GROUP", nargs="?", help="one group: list its members")
    add("--add", metavar="WHO", action="append", default=[], help="put a contact into it; repeatable")
    add("--take-out", metavar="WHO", action="append", default=[], help="take a contact out; repeatable")
    add("--rename", metavar="NAME", help="call it so")
    add("--remove", action="store_true", help="remove the group; its contacts stay")
    add_json(parser)


def _who(parser: Parser, count: str) -> None:
    parser.add_argument("who", metavar="WHO", nargs=count, help="a contact's ID, its name, or its number")
