"""What the command line prints of contacts."""

from typing import Any, Final

from faxdesk.cli import said
from faxdesk.cli.output import iso
from faxdesk.domain.people.contact import Contact, ContactNumber, DoNotFax, LineKind
from faxdesk.domain.words import listed

_KINDS: Final = {
    LineKind.FAX: "Fax",
    LineKind.VOICE: "Phone",
    LineKind.MOBILE: "Mobile",
    LineKind.OTHER: "Other",
}


def contact_json(contact: Contact) -> dict[str, Any]:
    """A contact as documented in the README."""
    closed = contact.do_not_fax
    return {
        "id": str(contact.id),
        "name": contact.name,
        "company": contact.company,
        "numbers": [{**number_json(each), "default": each is contact.fax_number} for each in contact.numbers],
        "attention": contact.attention,
        "notes": contact.notes,
        "language": contact.language,
        "groups": list(contact.groups),
        "favourite": contact.is_favourite,
        "do_not_fax": None if closed is None else _do_not_fax_json(closed),
        "cover": contact.settings.cover,
        "quality": contact.settings.quality and contact.settings.quality.value,
        "monochrome": contact.settings.monochrome,
        "t38": not contact.settings.is_t38_off,
        "slower_tries": contact.settings.has_slower_tries,
    }


def _do_not_fax_json(closed: DoNotFax) -> dict[str, Any]:
    since = iso(closed.since_s) if closed.since_s else None
    return {"reason": closed.reason, "by": closed.by, "since": since}


def number_json(number: ContactNumber) -> dict[str, Any]:
    """A number with its label; what answers there is its label where it has none of its own."""
    return {"label": label_of(number), "number": number.address, "kind": number.kind.value}


def label_of(number: ContactNumber) -> str:
    """How the office calls the number, else what answers there."""
    return number.label or _KINDS[number.kind]


def contact_line(contact: Contact) -> str:
    """A contact in one line for a person."""
    name = listed((contact.name, contact.company))
    numbers = listed(f"{label_of(each)} {each.address}" for each in contact.numbers)
    groups = f"[{listed(contact.groups)}]" if contact.groups else ""
    closed = said.told("Do not fax: {reason}", reason=contact.do_not_fax.reason) if contact.do_not_fax else ""
    return "  ".join(filter(None, (f"{contact.id:>5}", name, numbers, groups, closed)))
