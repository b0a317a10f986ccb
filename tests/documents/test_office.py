"""What is in an office document that its sender may not know of is said, and two things are put right."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdf
import pytest

from faxdesk.documents import checking
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.convert.converter import Converter
from faxdesk.documents.convert.libreoffice import LibreOfficeConverter
from faxdesk.documents.worker.convert.office_job import _missing
from faxdesk.domain.document.document import PrecheckResult
from faxdesk.domain.document.fitting import OFFERS, ConversionChoice, Fix
from faxdesk.domain.document.paper import Paper
from faxdesk.domain.words import text
from tests.documents.conftest import GUARD, Put
from tests.documents.test_convert import FONTS
from tests.documents.test_libreoffice import has_libreoffice

Look = Callable[..., tuple[set[str], list[str], PrecheckResult]]

_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" '
)


def letter(*, is_changed: bool = False, font: str | None = None) -> bytes:
    """A text in OpenDocument's flat form."""
    when = "<dc:creator>Roe</dc:creator><dc:date>2026-03-02T10:00:00</dc:date>"
    change = f"<office:change-info>{when}</office:change-info>"
    tracked = (
        f'<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>{change}'
        "<text:p>AND UP TO 150000</text:p></text:deletion></text:changed-region>"
        f'<text:changed-region text:id="c2"><text:insertion>{change}</text:insertion></text:changed-region>'
        "</text:tracked-changes>"
    )
    marks = (
        '<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/> and not more'
        '<text:change-end text:change-id="c2"/>'
    )
    face = f'<style:font-face style:name="F" svg:font-family="{font}"/>' if font else ""
    style = (
        '<style:style style:name="P9" style:family="paragraph"><style:text-properties style:font-name="F"/>'
        "</style:style>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_NAMES} '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:font-face-decls>{face}</office:font-face-decls>"
        f"<office:automatic-styles>{style if font else ''}</office:automatic-styles>"
        f"<office:body><office:text>{tracked if is_changed else ''}"
        f'<text:p text:style-name="{"P9" if font else "Standard"}">We offer 90000'
        f"{marks if is_changed else ''}.</text:p></office:text></office:body></office:document>"
    ).encode()


def workbook(columns: Sequence[int], hidden: Sequence[int] = ()) -> bytes:
    """A workbook with a sheet of so many columns each."""
    sheets = "".join(
        f'<table:table table:name="S{number}" table:style-name="{"h" if number in hidden else "v"}">'
        f'<table:table-column table:number-columns-repeated="{count}"/><table:table-row>'
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>c{column}</text:p></table:table-cell>'
            for column in range(count)
        )
        + "</table:table-row></table:table>"
        for number, count in enumerate(columns)
    )
    styles = "".join(
        f'<style:style style:name="{name}" style:family="table">'
        f'<style:table-properties table:display="{is_shown}"/></style:style>'
        for name, is_shown in (("v", "true"), ("h", "false"))
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_NAMES} '
        'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body></office:document>"
    ).encode()


@pytest.fixture
def as_format(put: Put, tmp_path: Path) -> Callable[[bytes, str, str], bytes]:
    """The flat document as LibreOffice writes it in another format."""

    def convert(flat: bytes, kind: str, ending: str) -> bytes:
        if ending in {"fodt", "fods"}:
            return flat
        made = tmp_path / f"made.{ending}"
        made.unlink(missing_ok=True)
        name = "flat.fodt" if kind == "word" else "flat.fods"
        LibreOfficeConverter(GUARD).convert(put(flat, name), kind, made, name=name, to=ending)
        return made.read_bytes()

    return convert


@pytest.fixture
def look(worker: WorkerClient, put: Put, tmp_path: Path) -> Look:
    """What is said of a file, and the text of each page of what is made of it."""
    converter = Converter(lambda: worker, lambda: FONTS, GUARD)

    def run(
        content: bytes, name: str, *choices: ConversionChoice
    ) -> tuple[set[str], list[str], PrecheckResult]:
        new = iter(tmp_path / f"{number}.pdf" for number in range(9))
        for each in tmp_path.glob("?.pdf"):
            each.unlink()
        outcome = checking.check_file(
            put(content, name),
            worker=worker,
            converter=converter,
            new_path=lambda: next(new),
            paper=Paper.LETTER,
            choices=choices,
        )
        assert outcome.made is not None, outcome.checked
        pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(outcome.made.read_bytes())).pages]
        for said in outcome.checked.findings:
            assert text(said.message)
        return {said.code for said in outcome.checked.findings}, pages, outcome.checked

    return run


@has_libreoffice
@pytest.mark.parametrize("ending", ["fodt", "odt", "docx", "doc", "rtf"])
def test_tracked_changes_are_said_and_a_press_sends_without_them(
    look: Look, as_format: Callable[[bytes, str, str], bytes], ending: str
) -> None:
    content = as_format(letter(is_changed=True), "word", ending)
    codes, pages, _ = look(content, f"offer.{ending}")
    assert "tracked_changes" in codes
    assert "AND UP TO 150000" in pages[0]
    codes, pages, _ = look(content, f"offer.{ending}", ConversionChoice.ACCEPT_CHANGES)
    assert "changes_accepted" in codes
    assert "tracked_changes" not in codes
    assert "150000" not in pages[0]
    assert "90000 and not more" in pages[0]


@has_libreoffice
def test_nothing_is_said_of_a_plain_letter_but_that_libreoffice_made_it(look: Look) -> None:
    codes, _, _ = look(letter(), "letter.fodt")
    assert codes <= {"converted_by_office", "fonts_not_here"}
    assert "tracked_changes" not in codes


@has_libreoffice
@pytest.mark.parametrize("ending", ["odt", "docx", "rtf"])
@pytest.mark.parametrize(
    ("font", "code"), [("Free 3 of 9", "sign_fonts_not_here"), ("Garamond Nobody Has", "fonts_not_here")]
)
def test_a_font_that_is_not_here_is_named(
    look: Look, as_format: Callable[[bytes, str, str], bytes], ending: str, font: str, code: str
) -> None:
    _, _, checked = look(as_format(letter(font=font), "word", ending), f"label.{ending}")
    (said,) = [each for each in checked.findings if each.code == code]
    assert font in text(said.message)


@has_libreoffice
@pytest.mark.parametrize("ending", ["fods", "ods", "xlsx", "xls"])
def test_a_wide_workbook_says_how_it_is_parted_and_a_press_fits_it(
    look: Look, as_format: Callable[[bytes, str, str], bytes], ending: str
) -> None:
    content = as_format(workbook([24, 3, 3], hidden=[2]), "spreadsheet", ending)
    codes, pages, checked = look(content, f"costs.{ending}")
    assert {"columns_parted", "several_sheets"} <= codes
    (sheets,) = [each for each in checked.findings if each.code == "several_sheets"]
    assert "2 sheets" in text(sheets.message)
    assert len(pages) > 2
    codes, pages, _ = look(content, f"costs.{ending}", ConversionChoice.FIT_WIDTH)
    assert "columns_parted" not in codes
    assert {"fitted_to_width", "several_sheets"} <= codes
    assert len(pages) == 2
    assert {"c0", "c23"} <= set(pages[0].split())


@has_libreoffice
def test_a_narrow_workbook_of_one_sheet_needs_no_word(look: Look) -> None:
    codes, pages, _ = look(workbook([4]), "small.fods")
    assert not codes & {"columns_parted", "several_sheets"}
    assert len(pages) == 1


@has_libreoffice
def test_a_list_of_values_is_laid_out_as_a_table(look: Look) -> None:
    rows = "\n".join(f"{number:05};Doe, Jane;+49 0151 23;1.3.2026;=1+1" for number in range(60))
    codes, pages, _ = look(f"Number;Name;Phone;Born;Note\n{rows}\n".encode(), "people.csv")
    assert codes == {"converted"}
    assert len(pages) == 2
    shown = pages[0].split()
    # Nothing is taken for a number, a date or a formula.
    assert {"00003", "0151", "1.3.2026", "=1+1"} <= set(shown)


@has_libreoffice
def test_a_list_too_wide_to_be_read_on_one_page_is_parted_and_fitted_by_a_press(look: Look) -> None:
    row = ";".join(f"column {number}" for number in range(30))
    content = f"{row}\n{row}\n".encode()
    codes, pages, _ = look(content, "wide.csv")
    assert ("columns_parted" in codes, len(pages) > 1) == (True, True)
    codes, pages, _ = look(content, "wide.csv", ConversionChoice.FIT_WIDTH)
    assert (codes, len(pages)) == ({"converted", "fitted_to_width"}, 1)


def test_every_offer_has_its_wish_or_is_of_pages() -> None:
    wishes = {Fix(choice.value) for choice in ConversionChoice}
    assert set(OFFERS.values()) == wishes | {Fix.DROP_BLANK}, "blank pages are left out of any document"


@pytest.mark.parametrize(
    ("wanted", "produced", "missing"),
    [
        ({"Calibri"}, {"carlito"}, []),
        ({"Arial", "Times New Roman"}, {"liberationsans"}, []),
        ({"Calibri"}, {"dejavusans"}, ["Calibri"]),
        ({"Garamond", "DejaVu Sans"}, {"dejavusans"}, []),  # named, and used for no letter
        ({"Wingdings", "Arial"}, {"opensymbol", "liberationsans"}, []),
        ({"Free 3 of 9", "Arial"}, {"liberationsans", "dejavusans"}, ["Free 3 of 9"]),
        (set(), {"dejavusans"}, []),
    ],
)
def test_a_font_counts_as_missing_where_another_stands_in_its_place(
    wanted: set[str], produced: set[str], missing: list[str]
) -> None:
    assert _missing(wanted, produced) == missing
