"""What a directory answers, as names and fax numbers."""

from collections.abc import Mapping

from faxdesk.domain.people.directory import DirectoryEntry


def entry_of(
    values: Mapping[str, list[bytes]], attributes: Mapping[str, tuple[str, ...]]
) -> DirectoryEntry | None:
    """Of an entry's attributes, in whatever spelling of their names; None for one without a name or number.

    Options behind a name ("cn;lang-de") count for nothing.
    """
    found: dict[str, list[str]] = {}
    for name, raw in values.items():
        texts = [" ".join(each.decode("utf-8", errors="replace").split()) for each in raw]
        found.setdefault(name.partition(";")[0].lower(), []).extend(filter(None, texts))
    names, companies, faxes = (
        [text for name in attributes[kind] for text in found.get(name.lower(), ())]
        for kind in ("name", "company", "fax")
    )
    company = companies[0] if companies else ""
    numbers = tuple(dict.fromkeys(filter(None, map(_number, faxes))))
    if not numbers or not (names or company):
        return None
    return DirectoryEntry(
        name=names[0] if names else company, company=company if names else "", faxes=numbers
    )


def _number(text: str) -> str:
    """Without what follows a "$": the machine's abilities (RFC 4517, 3.3.11)."""
    return text.partition("$")[0].strip()
