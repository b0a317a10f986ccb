"""The book, or some of it, as a file for other programs."""

from collections.abc import Sequence

from faxdesk.domain.people.contact import Contact


def as_table(contacts: Sequence[Contact], *, separator: str = ",") -> bytes:
    """As CSV that Excel and LibreOffice open rightly, and that comes back whole when it is read in.

    Args:
        separator: see write_rows.
    """
    from faxdesk.contact_files.csv_writing import write_table
    from faxdesk.numbering import recognise

    addresses = {number.address for contact in contacts for number in contact.numbers}
    displayed = {each: recognise(each, default_country="").display for each in addresses}
    return write_table(contacts, displayed=displayed, separator=separator)


def as_cards(contacts: Sequence[Contact], *, is_version_4: bool = False) -> bytes:
    """As vCards of version 3.0, or of 4.0."""
    from faxdesk.contact_files.card_writing import write_cards

    return write_cards(contacts, is_version_4=is_version_4)
