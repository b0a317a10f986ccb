"""What is in a PDF that a fax doesn't show, or shows as something else, is said before it is sent."""

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from faxdesk.documents.font_names import family, is_of_signs, is_standard, shown_name
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.words import text
from tests.documents import corpus
from tests.documents.conftest import Check, codes

Change = Callable[[pikepdf.Pdf], None]


def changed(*changes: Change, pages: int = 2) -> bytes:
    """An ordinary document, with changes made to it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(corpus.simple(pages))) as pdf:
        for change in changes:
            change(pdf)
        pdf.save(out)
    return out.getvalue()


def mark(kind: str, *, page: int = 0, **keys: Any) -> Change:
    def add(pdf: pikepdf.Pdf) -> None:
        there = pdf.pages[page].obj.get("/Annots", Array())
        box = Array([100, 100, 200, 120])
        there.append(pdf.make_indirect(Dictionary(Subtype=Name(f"/{kind}"), Rect=box, F=4, **keys)))
        pdf.pages[page].obj.Annots = there

    return add


@pytest.mark.parametrize("pages", [[0], [1], [0, 1], [0, 0, 1]])
def test_a_redaction_that_is_only_marked_is_said(check: Check, pages: list[int]) -> None:
    checked = check(changed(*(mark("Redact", page=page) for page in pages)))
    assert (codes(checked), checked.severity) == (["redaction_not_applied"], Severity.WARNING)
    said = text(checked.findings[0].message)
    assert said == "Marked for redaction but not applied: the text would be readable."


def specs(pdf: pikepdf.Pdf, count: int) -> list[pikepdf.Object]:
    packed = (pdf.make_stream(f"file {number}".encode()) for number in range(count))
    return [
        pdf.make_indirect(Dictionary(Type=Name.Filespec, F=f"{number}.pdf", EF=Dictionary(F=stream)))
        for number, stream in enumerate(packed)
    ]


def named(pdf: pikepdf.Pdf) -> None:
    pairs = [item for number, spec in enumerate(specs(pdf, 3)) for item in (f"{number}", spec)]
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array(pairs)))


def named_in_branches(pdf: pikepdf.Pdf) -> None:
    one, two, three = specs(pdf, 3)
    kids = [Dictionary(Names=Array(["a", one, "b", two])), Dictionary(Names=Array(["c", three]))]
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Kids=Array(map(pdf.make_indirect, kids))))


def associated(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AF = Array(specs(pdf, 3))


def pinned(pdf: pikepdf.Pdf) -> None:
    for page, spec in zip((0, 0, 1), specs(pdf, 3), strict=True):
        mark("FileAttachment", page=page, FS=spec)(pdf)


def all_ways(pdf: pikepdf.Pdf) -> None:
    """The same three files, named, associated and pinned."""
    three = specs(pdf, 3)
    pdf.Root.AF = Array(three)
    pairs = [item for number, spec in enumerate(three) for item in (f"{number}", spec)]
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array(pairs)))
    mark("FileAttachment", FS=three[0])(pdf)


@pytest.mark.parametrize("way", [named, named_in_branches, associated, pinned, all_ways])
def test_attached_files_are_counted_however_they_are_attached(check: Check, way: Change) -> None:
    checked = check(changed(way))
    assert codes(checked) == ["attachments_left_out"]
    assert text(checked.findings[0].message).startswith("3 files are attached")


def test_of_a_portfolio_both_are_said(check: Check) -> None:
    def collect(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Collection = Dictionary(Type=Name.Collection)

    assert set(codes(check(changed(named, collect)))) == {"portfolio", "attachments_left_out"}


def test_a_tree_of_names_in_circles_ends(check: Check) -> None:
    def circle(pdf: pikepdf.Pdf) -> None:
        node = pdf.make_indirect(Dictionary())
        node.Kids = Array([node])
        pdf.Root.Names = Dictionary(EmbeddedFiles=node)

    assert codes(check(changed(circle))) == ["ready"]


def font(
    name: str,
    *,
    kind: str = "TrueType",
    is_embedded: bool = False,
    flags: int = 32,
    mode: int = 0,
    is_used: bool = True,
    page: int = 0,
) -> Change:
    """A page that sets its words in this font."""

    def add(pdf: pikepdf.Pdf) -> None:
        described = Dictionary(Type=Name.FontDescriptor, FontName=Name(f"/{name}"), Flags=flags)
        if is_embedded:
            described.FontFile2 = pdf.make_stream(b"font")
        made = Dictionary(
            Type=Name.Font, Subtype=Name(f"/{kind}"), BaseFont=Name(f"/{name}"), Encoding=Name.WinAnsiEncoding
        )
        if kind == "Type0":
            below = Dictionary(
                Subtype=Name.CIDFontType2,
                BaseFont=Name(f"/{name}"),
                FontDescriptor=pdf.make_indirect(described),
            )
            made.DescendantFonts = Array([below])
        elif kind != "Type1":
            made.FontDescriptor = pdf.make_indirect(described)
        target = pdf.pages[page].obj
        target.Resources = Dictionary(Font=pdf.make_indirect(Dictionary(X9=pdf.make_indirect(made))))
        used = b"/X9 11 Tf" if is_used else b"/Y9 11 Tf"
        target.Contents = pdf.make_stream(b"BT " + used + b" %d Tr 72 700 Td (AB12) Tj ET" % mode)

    return add


@pytest.mark.parametrize("kind", ["TrueType", "Type0", "Type1"])
@pytest.mark.parametrize(
    ("name", "code", "told"),
    [
        ("Free3of9Extended", "sign_fonts_missing", "Free3of9Extended"),
        ("Wingdings-Regular", "sign_fonts_missing", "Wingdings"),
        ("IDAutomationHC39M", "sign_fonts_missing", "IDAutomationHC39M"),
        ("ABCDEF+Code128", "sign_fonts_missing", "Code128"),
        ("MICRE13B", "sign_fonts_missing", "MICRE13B"),
        ("Garamond,Bold", "fonts_missing", "Garamond"),
        ("SimSun", "fonts_missing", "SimSun"),
        ("ArialNarrow", "fonts_missing", "ArialNarrow"),
    ],
)
def test_a_font_that_is_not_in_the_file_is_named(
    check: Check, kind: str, name: str, code: str, told: str
) -> None:
    checked = check(changed(font(name, kind=kind)))
    assert codes(checked) == [code]
    assert f": {told}." in text(checked.findings[0].message) or f"It is {told}." in text(
        checked.findings[0].message
    )


def test_a_symbolic_font_without_an_alphabet_is_one_of_signs(check: Check) -> None:
    def without_encoding(pdf: pikepdf.Pdf) -> None:
        font("HouseSigns", flags=4)(pdf)
        del pdf.pages[0].obj.Resources.Font.X9.Encoding

    assert codes(check(changed(without_encoding))) == ["sign_fonts_missing"]


LETTERED = (
    *("Garamond", "Calibri", "Oceania", "Barclay", "Micron", "SegoeUI", "AngsanaUPC", "Code2000"),
    *("Democratica", "Abc39Sans", "CodePro"),
)

HARMLESS = {
    "embedded": font("Garamond", is_embedded=True),
    "embedded_subset": font("ABCDEF+Wingdings", is_embedded=True, kind="Type0"),
    "unused": font("Garamond", is_used=False),
    "unseen": font("Garamond", mode=3),
    **{name: font(name) for name in ("Arial", "ArialMT", "Arial,BoldItalic", "TimesNewRomanPS-BoldMT")},
    **{name: font(name, kind="Type1") for name in ("Helvetica-Oblique", "Courier", "Symbol", "ZapfDingbats")},
}


@pytest.mark.parametrize("name", HARMLESS)
def test_nothing_is_said_of_fonts_that_are_there_or_never_seen(check: Check, name: str) -> None:
    assert codes(check(changed(HARMLESS[name]))) == ["ready"]


def test_a_font_within_a_drawing_is_found_and_so_is_one_of_a_later_page(check: Check) -> None:
    def within(pdf: pikepdf.Pdf) -> None:
        font("Garamond")(pdf)
        page = pdf.pages[0].obj
        drawing = pdf.make_stream(page.Contents.read_bytes())
        drawing.Subtype, drawing.BBox, drawing.Resources = Name.Form, Array([0, 0, 612, 792]), page.Resources
        page.Resources = Dictionary(XObject=Dictionary(F=drawing))
        page.Contents = pdf.make_stream(b"/F Do")

    assert codes(check(changed(within))) == ["fonts_missing"]
    assert codes(check(changed(font("Garamond", page=40), pages=41))) == ["fonts_missing"]


def test_several_fonts_are_told_in_one_sentence_and_no_name_can_break_it(check: Check) -> None:
    checked = check(changed(font("Garamond"), font("Evil\n\u202ename{}" + "x" * 90, page=1)))
    (said,) = [text(finding.message) for finding in checked.findings]
    assert said.startswith("Fonts that aren't in this file are replaced by others: Garamond, Evilname{}x")
    assert len(said) < 160


def test_names_of_fonts_are_told_apart() -> None:
    assert all(map(is_standard, ("Times-Roman", "CourierNewPS-BoldItalicMT", "Helvetica", "ITCZapfDingbats")))
    assert not any(map(is_standard, ("TimesTen", "HelveticaNeue", "ArialBlack", "Symbola", "CourierPrime")))
    assert not any(map(is_of_signs, LETTERED))
    assert family("Calibri-BoldItalic") == family("ABCDEF+Calibri") == "calibri"
    assert shown_name("ABCDEF+Calibri,Bold") == "Calibri"
