"""The words of faxdesk send."""

from faxdesk.cli.arguments.common import Parser, add_json, add_look, add_sender_line, add_taking, seconds
from faxdesk.cli.arguments.times import add_times
from faxdesk.domain.options import PreviewFormat


def add_send(parser: Parser) -> None:
    """All of them."""
    files = "a PDF, picture, text or office document; several become one fax, in order"
    parser.add_argument("files", metavar="FILE", nargs="*", help=files)
    add = parser.add_argument
    add_taking(parser)
    add("--shrink", action="store_true", help="make heavy pages smaller where it is too large for a fax")
    add("--cover", metavar="TEMPLATE", help="a cover page: standard, letter, short, or one of your own")
    add("--subject", metavar="T", help="the cover's subject")
    add("--message", metavar="T", help="the cover's message; \\n begins a new line")
    add("--media-url", metavar="URL", action="append", default=[], help="a PDF that Telnyx fetches itself")
    to = "a fax number, SIP URI, contact's name, or @GROUP of the address book; repeatable"
    add("--to", metavar="WHO", action="append", required=True, help=to)
    add("--from", metavar="N", dest="from_number", help="the number to send from")
    add_look(parser, quality=None)
    add_sender_line(parser)
    add("--no-t38", action="store_true", help="don't use the T.38 protocol")
    add("--display-name", metavar="T", help="the caller's name that the receiver sees")
    add("--store-media", action="store_true", help="let Telnyx keep the document for a while")
    add("--store-preview", action="store_true", help="let Telnyx keep a preview for a while")
    formats = [preview.value for preview in PreviewFormat]
    add("--preview-format", metavar="F", choices=formats, help="pdf or tiff; only with --store-preview")
    add("--webhook-url", metavar="U", help="where Telnyx reports what becomes of the fax")
    add_confirming(parser)
    add_times(parser)
    add("--wait", action="store_true", help="follow the faxes to their end")
    add("--timeout", metavar="S", type=seconds, help="with --wait: stop waiting after so many seconds")
    add_json(parser)


def add_confirming(parser: Parser) -> None:
    """What says beforehand that it may go, whatever a person would be asked."""
    add = parser.add_argument
    add(
        "--allow-duplicate",
        action="store_true",
        help="also when the same document to the same number is under way",
    )
    add("--confirm-new", action="store_true", help="numbers that were never faxed before are right")
    add(
        "--yes",
        "--anyway",
        action="store_true",
        help="whatever a person would be asked: the same document again, a number that doesn't exist, is "
        "like another one or your own",
    )
