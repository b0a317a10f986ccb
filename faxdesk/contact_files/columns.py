"""What the columns of a table are, by their headings in the languages that offices' programs write them in.

Sources: the first lines of exports by Outlook (classic, new, on the web; in English, German and French) and
by Google Contacts (before and since 2024).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from faxdesk.domain.people.contact import LineKind
from faxdesk.domain.people.folding import fold


class Field(StrEnum):
    """What a column holds."""

    IGNORED = "ignored"
    NAME = "name"
    PREFIX = "prefix"
    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"
    SUFFIX = "suffix"
    COMPANY = "company"
    ATTENTION = "attention"
    FAX = "fax"
    VOICE = "phone"
    MOBILE = "mobile"
    OTHER = "other"
    NUMBER = "number"  # with what answers there in a column beside it
    NUMBER_KIND = "number_kind"
    NUMBER_LABEL = "number_label"
    USUAL = "usual"
    NOTES = "notes"
    LANGUAGE = "language"
    GROUPS = "groups"
    FAVOURITE = "favourite"
    DO_NOT_FAX = "do_not_fax"
    DO_NOT_FAX_BY = "do_not_fax_by"
    DO_NOT_FAX_SINCE = "do_not_fax_since"
    COVER = "cover"
    QUALITY = "quality"
    MONOCHROME = "monochrome"
    T38_OFF = "t38_off"
    SLOWER_TRIES = "slower_tries"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column.

    Attributes:
        heading: as written.
        slot: which number of several it belongs to.
    """

    field: Field
    heading: str = ""
    slot: int = 0


NUMBERS: Final = frozenset({Field.FAX, Field.VOICE, Field.MOBILE, Field.OTHER, Field.NUMBER})
KINDS: Final = {
    Field.FAX: LineKind.FAX,
    Field.VOICE: LineKind.VOICE,
    Field.MOBILE: LineKind.MOBILE,
    Field.OTHER: LineKind.OTHER,
}

_EXACT: Final[dict[Field, str]] = {
    Field.NAME: "name|full name|display name|contact|contact name|recipient|recipient name|nom|nom complet"
    "|empfanger|kontakt|ansprechpartner|doctor|physician|provider|arzt|nombre|nome|naam",
    Field.PREFIX: "title|titre|titel|anrede|name prefix|prefix|civilite",
    Field.FIRST: "first name|given name|firstname|vorname|prenom|nombre de pila|voornaam",
    Field.MIDDLE: "middle name|additional name|weitere vornamen|deuxieme prenom|2eme prenom",
    Field.LAST: "last name|family name|surname|lastname|nachname|nom de famille|familienname|apellidos"
    "|achternaam|cognome",
    Field.SUFFIX: "suffix|name suffix|suffixe|namenszusatz",
    Field.COMPANY: "company|company name|organization|organisation|organization name|organisation name|firma"
    "|societe|entreprise|organization 1 name|practice|clinic|praxis|azienda|empresa|bedrijf|institution",
    Field.ATTENTION: "attention|attn|attention line|z hd|zu handen|a l attention de",
    Field.NOTES: "notes|note|notizen|notiz|commentaires|remarques|bemerkung|bemerkungen|comments|comment",
    Field.LANGUAGE: "language|sprache|langue",
    Field.GROUPS: "groups|group|categories|category|kategorien|kategorie|gruppen|gruppe|labels|groupes"
    "|group membership",
    Field.FAVOURITE: "favourite|favorite",
    Field.DO_NOT_FAX: "do not fax",
    Field.DO_NOT_FAX_BY: "do not fax by",
    Field.DO_NOT_FAX_SINCE: "do not fax since",
    Field.USUAL: "usual number",
    Field.COVER: "cover",
    Field.QUALITY: "quality",
    Field.MONOCHROME: "monochrome",
    Field.T38_OFF: "t 38 off",
    Field.SLOWER_TRIES: "slower tries",
}
_BY_NAME: Final = {name: field for field, names in _EXACT.items() for name in names.split("|")}

_NO_NUMBER: Final = re.compile(r"mail|courrier|street|strasse|\brue\b|address|adresse|\bweb|\burl\b|yomi")
_FAX: Final = re.compile(r"fax|telecop|facsimil|\btelefaks|\bfaks")
_MOBILE: Final = re.compile(
    r"mobil|\bcell|handy|\bnatel\b|portable|\bgsm\b|movil|\bcar\b|autotelefon|voiture|\bsms\b"
)
_NEITHER: Final = re.compile(r"pager|telex|isdn|\brnis\b|\btty\b|\btdd\b|horbehindert|radiomessagerie")
_VOICE: Final = re.compile(
    r"phone|telefon|telephon|\btel\b|\bfon\b|\bvoice\b|\brappel\b|callback|ruckmeldung|\bruf\b|durchwahl"
)
_OF_GOOGLE: Final = re.compile(r"phone (\d+) (type|label|value)")
_OWN: Final = re.compile(r"number (\d+)(?: (kind|label))?")
_PARTS: Final = {
    None: Field.NUMBER,
    "value": Field.NUMBER,
    "kind": Field.NUMBER_KIND,
    "type": Field.NUMBER_LABEL,
    "label": Field.NUMBER_LABEL,
}

NO_RECIPIENT: Final = re.compile(
    r"\b(mrn|id|ids|zip|plz|postal|postleitzahl|postcode|cp|date|datum|dob|birth\w*|geb\w*|naissance|ssn|npi"
    r"|account|konto\w*|patient\w*|case|aktenzeichen|az|invoice|amount|betrag|room|zimmer|no|nr|ref\w*"
    r"|order|age|alter|time|uhrzeit|license|licence)\b"
)
"""In a folded heading or word before a number: that it is somebody's sign or a day, not where to call."""


def column_of(heading: str) -> Column:
    """What a column with this heading holds; IGNORED where nothing of use is."""
    words = fold(heading)
    for pattern in (_OF_GOOGLE, _OWN):
        if (found := pattern.fullmatch(words)) is not None:
            return Column(field=_PARTS[found[2]], heading=heading, slot=int(found[1]))
    field = _BY_NAME.get(words) or number_field(words) or Field.IGNORED
    return Column(field=field, heading=heading)


def number_field(words: str) -> Field | None:
    """What kind of number a folded heading or label speaks of; None where it is none."""
    if _FAX.search(words):
        return Field.FAX
    if _NO_NUMBER.search(words):
        return None
    for pattern, field in ((_MOBILE, Field.MOBILE), (_NEITHER, Field.OTHER), (_VOICE, Field.VOICE)):
        if pattern.search(words):
            return field
    return None


def columns_of(headings: Sequence[str]) -> tuple[Column, ...]:
    """All columns of a table. A title counts once: the second one of French tables is a profession."""
    columns: list[Column] = []
    seen: set[Field] = set()
    for heading in headings:
        column = column_of(heading)
        if column.field in _ONCE and column.field in seen:
            column = Column(field=Field.IGNORED, heading=heading)
        seen.add(column.field)
        columns.append(column)
    if Field.FIRST in seen and Field.LAST not in seen:  # "Prénom" and "Nom"
        return tuple(
            Column(field=Field.LAST, heading=each.heading) if each.field is Field.NAME else each
            for each in columns
        )
    return tuple(columns)


_ONCE: Final = frozenset(_EXACT) - {Field.GROUPS, Field.NOTES}
