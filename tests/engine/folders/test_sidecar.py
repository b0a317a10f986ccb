"""Small files that say who a document goes to."""

from pathlib import Path

import pytest

from faxdesk.domain.errors import InvalidInputError
from faxdesk.engine.folders.sidecar import Addressee, Sidecar, read_sidecar, sidecar_of

SMITH = Addressee(to="+13127367276", name="Dr. Smith", company="Lakeside")


def read(folder: Path, name: str, content: str | bytes) -> Sidecar:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_sidecar(path)


def test_json_says_all_there_is(tmp_path: Path) -> None:
    said = read(
        tmp_path,
        "a.json",
        '{"to": "+13127367276", "name": "Dr. Smith", "company": "Lakeside", "subject": "Results", '
        '"quality": "very_high", "monochrome": true, "black-threshold": 60, "priority": "urgent"}',
    )
    assert said == Sidecar(
        addressees=(SMITH,),
        subject="Results",
        quality="very_high",
        monochrome=True,
        black_threshold_pct=60,
        priority="urgent",
    )


def test_json_takes_several_numbers_and_a_list_of_people(tmp_path: Path) -> None:
    several = read(tmp_path, "a.json", '{"to": ["+13127367276", "@Practices"]}')
    assert [each.to for each in several.addressees] == ["+13127367276", "@Practices"]
    people = read(
        tmp_path,
        "a.json",
        '[{"to": "+13127367276", "name": "Dr. Smith", "company": "Lakeside"}, {"to": "+13127367277"}]',
    )
    assert people.addressees == (SMITH, Addressee(to="+13127367277"))


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_csv_has_a_row_for_each_recipient(mark: str, tmp_path: Path) -> None:
    rows = ["to,name,company,subject", "+13127367276,Dr. Smith,Lakeside,Results", "+13127367277,,,"]
    said = read(tmp_path, "a.csv", "\n".join(rows).replace(",", mark))
    assert said.addressees == (SMITH, Addressee(to="+13127367277"))
    assert said.subject == "Results"


def test_csv_of_an_old_spreadsheet_is_read_too(tmp_path: Path) -> None:
    said = read(tmp_path, "a.csv", "To;Name\r\n+4930901820;Müller\r\n".encode("cp1252"))
    assert said.addressees == (Addressee(to="+4930901820", name="Müller"),)


def test_xml_has_an_element_for_each_field(tmp_path: Path) -> None:
    said = read(
        tmp_path,
        "a.xml",
        "<?xml version='1.0'?><fax><to>+13127367276</to><to>+13127367277</to>"
        "<name></name><monochrome>yes</monochrome></fax>",
    )
    assert [each.to for each in said.addressees] == ["+13127367276", "+13127367277"]
    assert said.monochrome is True


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.json", "{", "folder.sidecar_unreadable"),
        ("a.json", "[1]", "folder.sidecar_unreadable"),
        ("a.json", '{"subject": "x"}', "folder.sidecar_nobody"),
        ("a.json", '{"to": ""}', "folder.sidecar_nobody"),
        ("a.json", '{"to": "+13127367276", "recipent": "x"}', "folder.sidecar_field"),
        ("a.json", '{"to": {"number": 1}}', "folder.sidecar_value"),
        ("a.json", '{"to": "+13127367276", "monochrome": "maybe"}', "folder.sidecar_value"),
        ("a.json", '{"to": "+13127367276", "black_threshold": "dark"}', "folder.sidecar_value"),
        ("a.csv", "", "folder.sidecar_nobody"),
        ("a.xml", "<fax><to>1</to>", "folder.sidecar_unreadable"),
        ("a.xml", "<!DOCTYPE fax><fax><to>+13127367276</to></fax>", "folder.sidecar_unreadable"),
        ("a.json", " " * 1_000_001, "folder.sidecar_unreadable"),
    ],
)
def test_what_can_not_be_used_is_said(name: str, content: str, code: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError) as refused:
        read(tmp_path, name, content)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["letter.json"], "letter.json"),
        (["Letter.PDF.xml"], "Letter.PDF.xml"),
        (["letter2.json", "other.csv"], None),
        (["letter.txt"], None),
    ],
)
def test_it_belongs_to_the_document_of_its_name(names: list[str], found: str | None) -> None:
    assert sidecar_of("letter.pdf", names) == found
