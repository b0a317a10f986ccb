"""What the columns of a table are, by their headings in the languages that offices' programs write them in.

Sources: the first lines of exports by Outlook (classic, new, on the web; in English, German and French) and
by Google Contacts (before and since 2024). In other languages the words that these programs have for these
fields.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
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
    Field.NAME: "name|full name|display name|contact|contact name|recipient|recipient name|nom"
    "|nom complet|empfanger|kontakt|ansprechpartner|doctor|physician|provider|arzt|nombre|nome|naam"
    "|nazwa|imie i nazwisko|nombre completo|nome completo|nome e cognome|volledige naam|氏名|名前"
    "|表示名|姓名|全名|الاسم|الاسم الكامل|фио",
    Field.PREFIX: "title|titre|titel|anrede|name prefix|prefix|civilite|tratamiento|titolo|titulo|tytul"
    "|敬称|称谓|обращение|titul|unvan",
    Field.FIRST: "first name|given name|firstname|vorname|prenom|nombre de pila|voornaam|primeiro nome"
    "|nome proprio|imie|名|名字|الاسم الأول|имя|jmeno|fornamn|fornavn|etunimi|utonev|keresztnev|prenume"
    "|ad|adi",
    Field.MIDDLE: "middle name|additional name|weitere vornamen|zweiter vorname|deuxieme prenom"
    "|2eme prenom|segundo nombre|secondo nome|segundo nome|middelste naam|tweede voornaam|drugie imie"
    "|ミドル ネーム|中间名|الاسم الأوسط|отчество",
    Field.LAST: "last name|family name|surname|lastname|nachname|nom de famille|familienname|apellido"
    "|apellidos|achternaam|cognome|sobrenome|apelido|ultimo nome|nazwisko|姓|姓氏|اسم العائلة"
    "|الاسم الأخير|фамилия|prijmeni|efternamn|efternavn|etternavn|sukunimi|vezeteknev|nume de familie"
    "|soyad|soyadi",
    Field.SUFFIX: "suffix|name suffix|suffixe|namenszusatz|sufijo|sufixo|suffisso|achtervoegsel|sufiks"
    "|суффикс",
    Field.COMPANY: "company|company name|organization|organisation|organization name|organisation name"
    "|firma|societe|entreprise|organization 1 name|practice|clinic|praxis|azienda|empresa|bedrijf"
    "|institution|organizacion|compania|organizacao|organizzazione|societa|organisatie"
    "|name der organisation|会社名|会社|勤務先|公司|单位|الشركة|المؤسسة|организация|компания|spolecnost"
    "|foretag|sirket|ceg|yritys|przedsiebiorstwo",
    Field.ATTENTION: "attention|attn|attention line|z hd|zu handen|a l attention de",
    Field.NOTES: "notes|note|notizen|notiz|commentaires|remarques|bemerkung|bemerkungen|comments"
    "|comment|notas|anotacoes|notities|notatki|uwagi|メモ|备注|附注|ملاحظات|заметки|poznamky",
    Field.LANGUAGE: "language|sprache|langue|idioma|lingua|taal|jezyk|言語|语言|اللغة|язык",
    Field.GROUPS: "groups|group|categories|category|kategorien|kategorie|gruppen|gruppe|labels|groupes"
    "|group membership|categorias|categorie|categorieen|groepen|grupos|gruppi|grupy|分類|グループ|类别"
    "|组|فئات|категории",
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
_BY_NAME: Final = {fold(name): field for field, names in _EXACT.items() for name in names.split("|")}

_NO_NUMBER: Final = re.compile(
    r"mail|courrier|correo|street|strasse|\brue\b|\bcalle\b|\brua\b|\bulica\b|address|adres|endereco|direccion"
    r"|indirizzo|\bweb|\burl\b|yomi|住所|地址|邮件|メール|عنوان|بريد|адрес|почт"
)
_FAX: Final = re.compile(r"fax|telecop|facsimil|\btelefaks|\bfaks|факс|传真|傳真|ファク|ファックス|فاكس")
_MOBILE: Final = re.compile(
    r"mobi|\bcell|handy|\bnatel\b|portable|\bgsm\b|movil|movel|celular|komork|\bcep\b|\bcar\b|autotelefo"
    r"|voiture|\bsms\b|携帯|移动|手机|محمول|جوال|моби|сотов|переносн"
)
_NEITHER: Final = re.compile(r"pager|telex|isdn|\brnis\b|\btty\b|\btdd\b|horbehindert|radiomessagerie")
_VOICE: Final = re.compile(
    r"phone|telefo|telephon|\btel\b|\bfon\b|\bvoice\b|\brappel\b|callback|ruckmeldung|\bruf\b|durchwahl|電話|电话"
    r"|هاتف|телефо"
)
_OF_GOOGLE: Final = re.compile(
    r"(?:phone|telefo\w+|telephone|電話|电话|هاتف) (\d+) "
    r"(?:(?P<label>type|typ|label|libelle|etiqueta|etichetta|etykieta|rotulo|marcador)|(?P<value>value|wert|valeur|valor|valore|waarde|wartosc))"
)
_OWN: Final = re.compile(r"number (\d+)(?: (kind|label))?")
_PARTS: Final = {None: Field.NUMBER, "kind": Field.NUMBER_KIND, "label": Field.NUMBER_LABEL}

NO_RECIPIENT: Final = re.compile(
    r"\b(mrn|id|ids|zip|plz|postal|postleitzahl|postcode|cp|date|datum|dob|birth\w*|geb\w*|naissance|ssn|npi"
    r"|account|konto\w*|patient\w*|case|aktenzeichen|az|invoice|amount|betrag|room|zimmer|no|nr|ref\w*"
    r"|order|age|alter|time|uhrzeit|license|licence)\b"
)
"""In a folded heading or word before a number: that it is somebody's sign or a day, not where to call."""


def column_of(heading: str) -> Column:
    """What a column with this heading holds; IGNORED where nothing of use is."""
    words = fold(heading)
    if (found := _OWN.fullmatch(words)) is not None:
        return Column(field=_PARTS[found[2]], heading=heading, slot=int(found[1]))
    if (found := _OF_GOOGLE.fullmatch(words)) is not None:
        field = Field.NUMBER_LABEL if found["label"] else Field.NUMBER
        return Column(field=field, heading=heading, slot=int(found[1]))
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
    if (Field.FIRST in seen) == (Field.LAST in seen):
        return tuple(columns)
    # "Prénom" and "Nom"; "Nombre" and "Apellidos"
    half = Field.LAST if Field.FIRST in seen else Field.FIRST
    return tuple(
        replace(each, field=half)
        if each.field is Field.NAME and fold(each.heading) in _HALVES[half]
        else each
        for each in columns
    )


_HALVES: Final = {
    Field.LAST: frozenset(_BY_NAME),
    Field.FIRST: frozenset({"nombre", "nome", "naam", "nom", fold("الاسم")}),
}
"""What a heading of names may mean beside one of the other half of a name."""

_ONCE: Final = frozenset(_EXACT) - {Field.GROUPS, Field.NOTES}
