"""Tables for spreadsheets, opened by LibreOffice's: every cell where it belongs, whole, and no formula."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, iterparse

import pytest

from faxdesk.documents.convert.libreoffice import find_libreoffice
from faxdesk.domain.fax.fax import Submission
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.book.exporting import as_table as book_table
from faxdesk.engine.book.importing import raws_of, read_file
from faxdesk.engine.broadcast.results import table_of
from faxdesk.engine.past.history import as_table as history_table
from tests.outbox import FROM, Outbox
from tests.programs import needs

NAMES = ("=1+1", "Müller; Söhne, “AG”", '@sum("a")', "007", "-5", "O'Neil, Lab", "123456789012345")
SEPARATORS = {"comma": ",", "semicolon": ";"}
_UTF_8 = 76
_AS_OFFERED = f"9/44/59,34,{_UTF_8},1"
"""What LibreOffice's dialog proposes for UTF-8 with its mark: tab, comma and semicolon all part cells."""
_TABLE, _OFFICE = (f"{{urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0}}" for kind in ("table", "office"))


@needs("soffice", is_there=find_libreoffice() is not None)
def test_tables_for_spreadsheets_open_as_they_are_meant(outbox: Outbox, tmp_path: Path) -> None:
    recipients = tuple(
        Recipient(address=f"+1312736{7270 + place}", name=name, company=name)
        for place, name in enumerate(NAMES)
    )
    submission = Submission(
        payload=outbox.payload(pages=3, name="=letter, signed; 1.pdf"),
        recipients=recipients,
        from_number=FROM,
        options=FaxOptions(),
    )
    faxes = outbox.journal.listing.faxes(outbox.submissions.send([submission]))
    contacts = [
        Contact(name=each.name, company=each.company, numbers=(ContactNumber(address=each.address),))
        for each in recipients
    ]
    queue = outbox.journal.queue()
    for name, separator in SEPARATORS.items():
        made = {
            "results": table_of(faxes, queue, now_s=outbox.now_s(), separator=separator),
            "history": history_table(faxes, {}, lambda _fax: "Waiting", separator=separator),
            "contacts": book_table(contacts, separator=separator),
        }
        for kind, table in made.items():
            (tmp_path / f"{kind}-{name}.csv").write_bytes(table)
    for opened in opened_by_libreoffice(tmp_path):
        head, *rows = list(cells_of(opened))
        assert len(rows) == len(NAMES), opened.name
        place = next(place for place, title in enumerate(head) if title in {"Name", "name"})
        assert [row[place].removeprefix("'") for row in rows] == list(NAMES), opened.name
        numbers = [cell for row in rows for cell in row if cell.startswith("+1 312-736-72")]
        assert len(numbers) == len(NAMES), opened.name
        documents = [cell for row in rows for cell in row if "letter" in cell]
        assert set(documents) <= {"'=letter, signed; 1.pdf"}, opened.name


@pytest.mark.parametrize("separator", SEPARATORS.values())
@pytest.mark.parametrize("text", [*NAMES, "'007", "''=1", "'quoted'", "O'Neil"])
def test_what_keeps_a_spreadsheet_from_changing_a_cell_is_gone_when_it_is_read_in(
    text: str, separator: str
) -> None:
    number = ContactNumber(address="+13127367276", label=text)
    contact = Contact(name=text, attention=text, notes=text, groups=(text, "0"), numbers=(number,))
    [raw] = raws_of(read_file(book_table([contact], separator=separator), country="US"))
    assert (raw.name, raw.attention, raw.notes, raw.groups) == (text, text, text, (text, "0"))
    assert [each.label for each in raw.numbers] == [text]


def opened_by_libreoffice(folder: Path) -> list[Path]:
    """Every table of the folder as LibreOffice has it, in its own flat form."""
    program = find_libreoffice()
    assert program is not None
    command = [
        *(str(program), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"),
        *(f"--infilter=CSV:{_AS_OFFERED}", "--convert-to", "fods", "--outdir", str(folder / "opened")),
        *map(str, sorted(folder.glob("*.csv"))),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    opened = sorted((folder / "opened").glob("*.fods"))
    assert len(opened) == 6
    return opened


def cells_of(table: Path) -> Iterator[list[str]]:
    """Row by row; asserts that what isn't a small number is text, and that nothing is a formula."""
    for _event, element in iterparse(table):
        if element.tag == f"{_TABLE}table-row":
            row = [_text_of(cell) for cell in element if cell.tag == f"{_TABLE}table-cell"]
            if any(row):
                yield row


def _text_of(cell: Element) -> str:
    assert f"{_TABLE}formula" not in cell.attrib
    text = "\n".join("".join(each.itertext()) for each in cell if each.tag.endswith("}p"))
    if cell.get(f"{_OFFICE}value-type") == "float":
        assert text == str(int(text))
        assert int(text) < 100
    return text
