"""The book as a table that spreadsheets open as it is meant: every number a text, no text a formula."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from faxdesk.contact_files.csv_reading import NO_COVER
from faxdesk.contact_files.spreadsheet import line_of, whole
from faxdesk.domain.people.contact import Contact

_BEFORE: Final = ("Name", "Company", "Attention")
_AFTER: Final = (
    *("Usual number", "Groups", "Language", "Notes", "Favourite"),
    *("Do not fax", "Do not fax by", "Do not fax since"),
    *("Cover", "Quality", "Monochrome", "T.38 off", "Slower tries"),
)


def write_table(contacts: Sequence[Contact], *, displayed: "dict[str, str]", separator: str) -> bytes:
    """The contacts as CSV in UTF-8 with its mark, which Excel needs, and CRLF (RFC 4180).

    Args:
        separator: see write_rows.
        displayed: how each number is written for people, by its address: with the spaces in it no spreadsheet
            takes it for a sum and drops its plus or zeros.
    """
    most = max((len(contact.numbers) for contact in contacts), default=1) or 1
    numbered = (
        name
        for place in range(1, most + 1)
        for name in (f"Number {place}", f"Number {place} kind", f"Number {place} label")
    )
    lines = [line_of((*_BEFORE, *numbered, *_AFTER), separator)]
    lines += [line_of(_row(contact, most, displayed), separator) for contact in contacts]
    return "".join(lines).encode("utf-8-sig", "replace")


def _row(contact: Contact, most: int, displayed: "dict[str, str]") -> list[str]:
    cells = [whole(text) for text in (contact.name, contact.company, contact.attention)]
    for number in contact.numbers:
        cells += [displayed.get(number.address, number.address), number.kind.value, whole(number.label)]
    cells += [""] * (3 * (most - len(contact.numbers)))
    usual = next((place for place, each in enumerate(contact.numbers, start=1) if each.is_default), "")
    settings, closed = contact.settings, contact.do_not_fax
    since = datetime.fromtimestamp(closed.since_s, UTC).isoformat() if closed and closed.since_s else ""
    return [
        *cells,
        *(str(usual), whole(_list(contact.groups)), whole(contact.language), whole(contact.notes)),
        _yes(contact.is_favourite),
        *((whole(closed.reason or "-"), whole(closed.by), since) if closed else ("", "", "")),
        NO_COVER if settings.cover == "" else whole(settings.cover or ""),
        settings.quality.value if settings.quality else "",
        "" if settings.monochrome is None else _yes(settings.monochrome) or "no",
        _yes(settings.is_t38_off),
        _yes(settings.has_slower_tries),
    ]


def _list(names: Sequence[str]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="").writerow(names)
    return text.getvalue() if names else ""


def _yes(is_so: bool) -> str:
    return "yes" if is_so else ""
