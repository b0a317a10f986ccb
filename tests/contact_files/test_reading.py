"""Files of other programs, as they write them: who is in them, and at which numbers."""

import pytest

from faxdesk.contact_files.columns import Field, column_of
from faxdesk.contact_files.raw import RawContact
from faxdesk.domain.people.contact import LineKind
from faxdesk.engine.book.importing import raws_of, read_file
from tests.contact_files import files

FAX, VOICE, MOBILE = LineKind.FAX, LineKind.VOICE, LineKind.MOBILE


def read(content: bytes, country: str = "US") -> tuple[RawContact, ...]:
    return raws_of(read_file(content, country=country))


def numbers(contact: RawContact) -> list[tuple[LineKind, str, str]]:
    return [(each.kind, each.label, each.text) for each in contact.numbers]


def test_outlook_s_export_in_english() -> None:
    smith, court = read(files.OUTLOOK_ENGLISH)
    assert (smith.line, smith.name, smith.company) == (2, "Dr. Zoë M. Smith", "Smith Clinic")
    assert numbers(smith) == [
        (FAX, "Business Fax", "(312) 555-0101"),
        (VOICE, "Business Phone", "(312) 555-0102"),
        (MOBILE, "Mobile Phone", "312-555-0103"),
    ]
    assert (smith.groups, smith.language) == (("Clinics", "Referring practices"), "English")
    assert smith.notes.splitlines() == ["Line one", "Line two"]
    assert (court.line, court.name, court.company) == (4, "", "Court of Appeals")
    assert numbers(court) == [
        (VOICE, "Company Main Phone", "+1 312-555-0104"),
        (FAX, "Home Fax", "+1 312-555-0105"),
    ]


def test_outlook_s_export_in_german() -> None:
    [mueller] = read(files.OUTLOOK_GERMAN, "DE")
    assert (mueller.name, mueller.company) == ("Dr. Jürgen Müller-Lüdenscheidt", "Praxis Müller")
    assert numbers(mueller) == [
        (FAX, "Fax geschäftlich", "0221 1234569"),
        (VOICE, "Telefon geschäftlich", "0221 1234560"),
        (MOBILE, "Mobiltelefon", "0170 1234567"),
    ]
    assert (mueller.groups, mueller.notes) == (("Praxen",), "Nur vormittags")


def test_outlook_s_export_in_french() -> None:
    [lefevre] = read(files.OUTLOOK_FRENCH, "FR")
    assert (lefevre.name, lefevre.company) == ("Hélène Lefèvre", "Mairie de Lyon")
    assert numbers(lefevre) == [
        (FAX, "Télécopie (bureau)", "04 72 10 30 31"),
        (VOICE, "Téléphone (bureau)", "04 72 10 30 30"),
        (MOBILE, "Tél. mobile", "06 12 34 56 78"),
    ]
    assert lefevre.groups == ("Mairies",)


def test_google_s_export_of_today_and_of_before() -> None:
    [new], [old] = read(files.GOOGLE_NEW), read(files.GOOGLE_OLD)
    assert (new.name, new.company, new.groups) == ("Dr. Zoë Smith", "Smith Clinic", ("Clinics",))
    assert new.is_favourite
    assert numbers(new) == [
        (FAX, "Work Fax", "+1 312-555-0101"),
        (MOBILE, "Mobile", "+1 312-555-0103"),
        (MOBILE, "Mobile", "+1 312-555-0104"),
    ]
    assert (old.name, old.company, old.groups) == ("Zoë Smith", "Smith Clinic", ("Clinics",))
    assert numbers(old) == [(VOICE, "Work", "(312) 555-0102"), (FAX, "Home Fax", "(312) 555-0101")]


def test_cards_of_three_versions_in_one_file_and_a_broken_one_among_them() -> None:
    mueller, smith, broken, court = read(files.CARDS, "DE")
    assert (mueller.name, mueller.company) == ("Dr. Jürgen Müller", "Praxis Müller")
    assert numbers(mueller) == [
        (VOICE, "Work", "0221 1234560"),
        (FAX, "Work fax", "0221 1234569"),
        (MOBILE, "Cell", "+49 170 1234567"),
    ]
    assert mueller.notes.splitlines() == ["Zeile eins", "BEGIN: zwei ü"]
    assert (smith.line, smith.name, smith.groups) == (15, "Smith, Zoë", ("Clinics", "Courts"))
    assert numbers(smith) == [(FAX, "Work fax", "+1 312-555-0101"), (FAX, "HomeFAX", "+1 312-555-0102")]
    assert (broken.line, broken.problem is not None) == (25, True)
    assert (court.name, court.company, court.language) == ("", "Court of Appeals", "en")
    assert [each.kind for each in court.numbers] == [FAX, VOICE]
    assert court.numbers[0].text == "+1-312-555-0103"


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_commas_that_nobody_escaped_end_no_name_no_company_and_no_note(version: str) -> None:
    lines = (
        *("BEGIN:VCARD", f"VERSION:{version}", "N:Smith;Anna", "FN:Smith, Anna"),
        *("ORG:Smith, Jones & Co.;Fax room, 2nd floor", "TEL;TYPE=FAX:+1 312-555-0101"),
        *("NOTE:Call first, then", " fax\\, or not", "END:VCARD"),
    )
    (contact,) = read("\r\n".join(lines).encode())
    assert (contact.name, contact.company) == ("Smith, Anna", "Smith, Jones & Co.")
    assert contact.notes == "Call first, thenfax, or not"


def test_a_comma_in_quoted_printable_is_a_comma_too() -> None:
    lines = (
        *("BEGIN:VCARD", "VERSION:2.1", "N:Müller;Ida", "TEL;FAX:0221 1234569"),
        *("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller=2C Ida", "END:VCARD"),
    )
    (contact,) = read("\r\n".join(lines).encode(), "DE")
    assert contact.name == "Müller, Ida"


@pytest.mark.parametrize("charset", ["Shift_JIS", "EUC-JP", "windows-1251", "ISO-8859-2"])
def test_a_card_is_read_in_the_charset_that_it_names(charset: str) -> None:
    name = {"windows-1251": "Щукин Иван", "ISO-8859-2": "Żółć Łukasz"}.get(charset, "山田 太郎")
    lines = (
        "BEGIN:VCARD",
        "VERSION:2.1",
        f"FN;CHARSET={charset}:{name}",
        "TEL;FAX:0221 1234569",
        "END:VCARD",
    )
    (contact,) = read("\r\n".join(lines).encode(charset))
    assert contact.name == name


def test_a_charset_that_nobody_knows_spoils_no_card() -> None:
    lines = (
        *("BEGIN:VCARD", "VERSION:2.1", "N;CHARSET=X-OWN;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Ida"),
        *("TEL;FAX:0221 1234569", "END:VCARD"),
    )
    (contact,) = read("\r\n".join(lines).encode(), "DE")
    assert contact.name == "Ida Müller"


@pytest.mark.parametrize(
    ("version", "marks"),
    [
        ("2.1", (";FAX", ";VOICE;PREF", ";FAX;PREF")),
        ("3.0", (";TYPE=FAX", ";TYPE=VOICE,PREF", ";type=FAX;type=pref")),
        ("4.0", (";PREF=2;TYPE=fax", ";PREF=1;TYPE=voice", ";PREF=1;TYPE=fax")),
    ],
)
def test_the_fax_that_a_card_prefers_is_the_usual_one(version: str, marks: tuple[str, ...]) -> None:
    numbered = [f"TEL{mark}:+1 312-555-010{place}" for place, mark in enumerate(marks)]
    lines = ("BEGIN:VCARD", f"VERSION:{version}", "FN:Smith", *numbered, "END:VCARD")
    (contact,) = read("\r\n".join(lines).encode())
    assert [each.is_default for each in contact.numbers] == [False, False, True]


def test_the_name_that_a_card_prefers_is_taken() -> None:
    lines = (
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN;PREF=2:Bob",
        "FN;PREF=1:Robert Ray",
        "TEL;TYPE=fax:1",
        "END:VCARD",
    )
    (contact,) = read("\r\n".join(lines).encode())
    assert contact.name == "Robert Ray"


@pytest.mark.parametrize("separator", [";", "\t", ",", "|"])
def test_any_separator_is_found(separator: str) -> None:
    text = "Name;Fax;Phone\nSmith;3125550101;3125550102\nMiller;3125550103;\n".replace(";", separator)
    assert [each.name for each in read(text.encode())] == ["Smith", "Miller"]


def test_a_table_without_headings_is_understood_by_what_stands_in_it() -> None:
    smith, miller = read(b"Smith;(312) 555-0101;Clinic\nMiller;(312) 555-0102;Court\n")
    assert (smith.line, smith.name, numbers(smith)) == (1, "Smith", [(FAX, "", "(312) 555-0101")])
    assert (miller.line, miller.name) == (2, "Miller")


def test_a_quote_that_is_never_closed_spoils_its_own_row_alone() -> None:
    rows = read(b'Name;Fax\nAnn;3125550101\n"Bea;3125550102\nCleo;3125550103\nDora;"31"x;1\n')
    assert [(each.line, each.name, each.problem is None) for each in rows] == [
        (2, "Ann", True),
        (3, "", False),
        (4, "Cleo", True),
        (5, "", False),
    ]


def test_a_row_with_a_stray_comma_is_not_read_into_the_wrong_columns() -> None:
    [row] = read(b"Name,Fax\nSmith, John,3125550101\n")
    assert row.problem is not None
    assert row.numbers == ()


def test_tables_of_central_europe_are_read_in_their_code_page() -> None:
    [row] = read("Nazwa firmy;Imię;Nazwisko;Faks\nX;Łukasz;Żółć;22 123 45 67\n".encode("cp1250"), "PL")
    assert [each.text for each in row.numbers] == ["22 123 45 67"]


@pytest.mark.parametrize(
    ("encoding", "country"),
    [
        ("cp1252", "DE"),
        ("cp850", "DE"),
        ("mac_roman", "DE"),
        ("cp850", "US"),
        ("mac_roman", "US"),
        ("utf-16", "DE"),
        ("utf-8-sig", "US"),
    ],
)
def test_a_table_of_windows_dos_or_a_mac_is_read_by_what_makes_words_of_it(
    encoding: str, country: str
) -> None:
    table = (
        "Name;Firma;Fax geschäftlich\nJörg Weiß;Café Größe;0221 1234569\nINGE MÜLLER;O'Neill;0221 1234560\n"
    )
    joerg, inge = read(table.encode(encoding), country)
    assert (joerg.name, joerg.company, joerg.numbers[0].label) == (
        "Jörg Weiß",
        "Café Größe",
        "Fax geschäftlich",
    )
    assert inge.name == "INGE MÜLLER"


@pytest.mark.parametrize(
    ("encoding", "country"),
    [
        *(("cp1250", "PL"), ("cp852", "PL"), ("cp1250", "US"), ("cp1251", "RU"), ("cp866", "RU")),
        *(("cp932", "JP"), ("euc_jp", "JP"), ("gb18030", "CN")),
    ],
)
def test_a_table_in_a_code_page_of_elsewhere(encoding: str, country: str) -> None:
    words = {
        "PL": ("Imię", "Nazwisko", "Faks służbowy", "Łukasz", "Żółć", "Łukasz Żółć"),
        "US": ("Imię", "Nazwisko", "Faks służbowy", "Łukasz", "Żółć", "Łukasz Żółć"),
        "RU": ("Имя", "Фамилия", "Рабочий факс", "Иван", "Щукин", "Иван Щукин"),
        "JP": ("名", "姓", "会社 FAX", "太郎", "山田", "山田 太郎"),
        "CN": ("名", "姓", "商务传真", "伟", "王", "王 伟"),
    }[country]
    table = f"{words[0]},{words[1]},{words[2]}\n{words[3]},{words[4]},022 1234567\n"
    (row,) = read(table.encode(encoding), country)
    assert (row.name, numbers(row)) == (words[5], [(FAX, words[2], "022 1234567")])


@pytest.mark.parametrize(
    "heads",
    [
        "Nombre,Apellidos,Organización,Fax del trabajo,Teléfono del trabajo,Móvil",
        "Nome,Cognome,Società,Fax (uff.),Telefono principale,Telefono cellulare",
        "Nome,Sobrenome,Empresa,Fax comercial,Telefone comercial,Telefone celular",
        "Nome próprio,Apelido,Empresa,Fax da empresa,Telefone da empresa,Telemóvel",
        "Voornaam,Achternaam,Bedrijf,Fax op werk,Telefoon op werk,Mobiele telefoon",
        "Imię,Nazwisko,Firma,Faks służbowy,Telefon służbowy,Telefon komórkowy",
        "Jméno,Příjmení,Společnost,Fax do zaměstnání,Telefon do zaměstnání,Mobilní telefon",
        "Förnamn,Efternamn,Företag,Fax arbete,Telefon arbete,Mobiltelefon",
        "Имя,Фамилия,Организация,Рабочий факс,Рабочий телефон,Мобильный телефон",
        "名,姓,会社名,会社 FAX,会社電話,携帯電話",
        "名,姓,单位,商务传真,商务电话,移动电话",
        "الاسم الأول,اسم العائلة,الشركة,فاكس العمل,هاتف العمل,الهاتف المحمول",
    ],
)
def test_columns_are_known_in_the_languages_of_those_who_export_them(heads: str) -> None:
    table = f"{heads}\nAna,Ruiz,Clinic,+1 312-555-0101,+1 312-555-0102,+1 312-555-0103\n"
    (row,) = read(table.encode())
    assert (row.name, row.company) == ("Ana Ruiz", "Clinic")
    assert [each.kind for each in row.numbers] == [FAX, VOICE, MOBILE]


def test_google_s_slots_are_known_in_other_languages() -> None:
    heads = "Vorname,Nachname,Telefon 1 – Label,Telefon 1 – Wert,Telefon 2 – Label,Telefon 2 – Wert"
    (row,) = read(f"{heads}\nUwe,Oz,Fax (geschäftl.),030 9876543,Mobil,0171 2223334\n".encode(), "DE")
    assert numbers(row) == [(FAX, "Fax (geschäftl.)", "030 9876543"), (MOBILE, "Mobil", "0171 2223334")]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Fax-Nr.", Field.FAX),
        ("Telefax", Field.FAX),
        ("TELECOPIEUR", Field.FAX),
        ("Business Fax", Field.FAX),
        ("Phone/Fax", Field.FAX),
        ("Tel.", Field.VOICE),
        ("Cell", Field.MOBILE),
        ("Handy", Field.MOBILE),
        ("Pager", Field.OTHER),
        ("E-mail Address", Field.IGNORED),
        ("Fax E-mail domain", Field.FAX),
        ("ZIP", Field.IGNORED),
        ("MRN", Field.IGNORED),
        ("Hotel", Field.IGNORED),
        ("Assistant's Name", Field.IGNORED),
        ("Cancelled", Field.IGNORED),
    ],
)
def test_a_heading_says_what_its_column_holds(heading: str, field: Field) -> None:
    assert column_of(heading).field is field
