"""Form fields of every type, drawn into the page as PDFium draws them, whoever shows it."""

from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pypdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from faxdesk.documents.client import WorkerClient
from tests.documents.making_plain import annotation, built, field, helvetica, leftovers, look, made_plain
from tests.drawing import DRAWERS, by_pdfium, darkness, difference, drawers

DPI = 72
WIDTH, ROW = 300.0, 40.0
GRID = (100, 190)
"""Coarse dots: three points each."""

MULTILINE, PASSWORD, NO_TOGGLE, RADIO, PUSH_BUTTON, COMBO, COMB = (
    1 << 12, 1 << 13, 1 << 14, 1 << 15, 1 << 16, 1 << 17, 1 << 24,
)  # fmt: skip
OPTIONS = Array([Array([String("pen"), String("Penicillin")]), Array([String("amo"), String("Amoxicillin")])])
EDGE = Dictionary(BC=Array([0]))


class Row(NamedTuple):
    """One field: its type, and what it says of itself."""

    name: str
    kind: str
    entries: dict[str, Any]


ROWS = (
    Row("text", "Tx", {"V": String("JANE DOE"), "MK": EDGE}),
    Row("centred", "Tx", {"V": String("CENTRED"), "Q": 1}),
    Row("right", "Tx", {"V": String("RIGHT"), "Q": 2}),
    Row("comb", "Tx", {"V": String("12031971"), "Ff": COMB, "MaxLen": 8, "MK": EDGE}),
    Row("several lines", "Tx", {"V": String("One line.\rTwo."), "Ff": MULTILINE}),
    Row("auto size", "Tx", {"V": String("AUTO SIZE"), "DA": String("/Helv 0 Tf 0 g")}),
    Row("beyond its font", "Tx", {"V": String("Łódź – ś")}),
    Row("password", "Tx", {"V": String("secretword"), "Ff": PASSWORD}),
    Row("combo", "Ch", {"V": String("pen"), "Opt": OPTIONS, "Ff": COMBO, "MK": EDGE}),
    Row("list", "Ch", {"V": String("amo"), "Opt": OPTIONS}),
    Row("ticked", "Btn", {"V": Name.Yes, "AS": Name.Yes, "MK": Dictionary(BC=Array([0]), CA=String("4"))}),
    Row("not ticked", "Btn", {"V": Name.Off, "AS": Name.Off, "MK": EDGE}),
    Row("radio", "Btn", {"V": Name.Yes, "AS": Name.Yes, "Ff": RADIO | NO_TOGGLE, "MK": EDGE}),
    Row("button that prints", "Btn", {"Ff": PUSH_BUTTON, "MK": Dictionary(BC=Array([0]), CA=String("PUSH"))}),
)
HEIGHT = ROW * len(ROWS)


def box_of(index: int) -> tuple[float, float, float, float]:
    return (40, index * ROW + 4, 260, index * ROW + 34)


def form(pdf: pikepdf.Pdf, *, has_form: bool = True, is_stale: bool = False, has_fonts: bool = True) -> None:
    page = pdf.add_blank_page(page_size=(WIDTH, HEIGHT))
    fields = [field(pdf, row.kind, box_of(index), **row.entries) for index, row in enumerate(ROWS)]
    if is_stale:
        for each in fields:
            if str(each.FT) != "/Btn":
                each.AP = Dictionary(N=look(pdf))
    page.obj.Annots = Array(fields)
    if has_form:
        pdf.Root.AcroForm = Dictionary(Fields=Array(fields), NeedAppearances=is_stale)
        if has_fonts:
            pdf.Root.AcroForm.DR = helvetica()


FORMS: dict[str, dict[str, Any]] = {
    "without pictures": {},
    "with stale pictures": {"is_stale": True},
    "without fonts": {"has_fonts": False},
}


@pytest.fixture(scope="module")
def forms(worker: WorkerClient, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("forms")
    made = {}
    for name, options in {**FORMS, "without a form": {"has_form": False}}.items():
        path = built(folder / f"{name}.pdf", partial(form, **options))
        made[name], _ = made_plain(worker, path)
    return made


@pytest.mark.parametrize("program", drawers())
@pytest.mark.parametrize("name", [*FORMS, "without a form"])
def test_every_program_shows_each_field_as_pdfium_fills_it_in(
    forms: dict[str, Path], name: str, program: str, tmp_path: Path
) -> None:
    """As PDFium shows the original: but for the fields without a form, which it alone doesn't show at all."""
    shown_as = "without fonts" if name == "without a form" else name
    original = forms[name].with_name(f"{shown_as}.pdf")
    (wanted,) = by_pdfium(original, tmp_path, DPI)
    (picture,) = DRAWERS[program](forms[name], tmp_path / "drawn", DPI)
    for index, row in enumerate(ROWS):
        left, bottom, right, top = (round(side) for side in box_of(index))
        cut = (left, round(HEIGHT) - top, right, round(HEIGHT) - bottom)
        assert difference(wanted.crop(cut), picture.crop(cut), (73, 10)) <= 6, row.name
    assert darkness(picture, box_of(0), HEIGHT) > 0.02


@pytest.mark.parametrize("name", [*FORMS, "without a form"])
def test_what_was_filled_in_stays_text_and_a_password_is_nowhere(forms: dict[str, Path], name: str) -> None:
    text = pypdf.PdfReader(forms[name]).pages[0].extract_text()
    for words in ("JANE DOE", "AUTO SIZE", "Penicillin", "Łódź – ś"):
        assert words in text
    assert "secretword" not in text
    with pikepdf.open(forms[name]) as pdf:
        assert not any(b"secretword" in each.unparse() for each in pdf.objects)
    assert leftovers(forms[name]) == []


def test_a_password_shows_no_clear_words_though_its_own_picture_does(
    worker: WorkerClient, tmp_path: Path
) -> None:
    def build(pdf: pikepdf.Pdf) -> None:
        page = pdf.add_blank_page(page_size=(200, 100))
        clear = look(
            pdf,
            b"BT /Helv 12 Tf 2 5 Td (secretword) Tj ET",
            BBox=Array([0, 0, 100, 20]),
            Resources=helvetica(),
        )
        each = field(
            pdf, "Tx", (10, 10, 110, 30), Ff=PASSWORD, V=String("secretword"), AP=Dictionary(N=clear)
        )
        page.obj.Annots = Array([each])
        pdf.Root.AcroForm = Dictionary(Fields=Array([each]), DR=helvetica())

    plain, _ = made_plain(worker, built(tmp_path / "password.pdf", build))
    assert pypdf.PdfReader(plain).pages[0].extract_text().strip() == "*" * len("secretword")


STATES = {
    "no state": ({}, "Off"),
    "a state without a picture": ({"AS": Name("/1")}, "Off"),
    "on": ({"AS": Name.Yes}, "Yes"),
    "off": ({"AS": Name.Off}, "Off"),
}


@pytest.mark.parametrize("program", drawers())
def test_a_check_box_shows_the_picture_of_its_state(
    worker: WorkerClient, program: str, tmp_path: Path
) -> None:
    """The box stays a box where its state names no picture, as PDFium shows it."""

    def build(pdf: pikepdf.Pdf) -> None:
        page = pdf.add_blank_page(page_size=(100, 40))
        boxes = []
        for index, (entries, _) in enumerate(STATES.values()):
            looks = Dictionary(Off=look(pdf, b"4 w 2 2 6 6 re S"), Yes=look(pdf, b"0 g 0 0 10 10 re f"))
            rect = (index * 25, 10, index * 25 + 20, 30)
            boxes.append(field(pdf, "Btn", rect, V=Name.Yes, AP=Dictionary(N=looks), **entries))
        page.obj.Annots = Array(boxes)
        pdf.Root.AcroForm = Dictionary(Fields=Array(boxes))

    plain, _ = made_plain(worker, built(tmp_path / "boxes.pdf", build))
    (picture,) = DRAWERS[program](plain, tmp_path / "drawn", DPI)
    for index, (name, (_, state)) in enumerate(STATES.items()):
        middle = darkness(picture, (index * 25 + 9, 19, index * 25 + 11, 21), 40)
        edge = darkness(picture, (index * 25 + 2, 12, index * 25 + 18, 28), 40)
        assert (middle > 0.9, edge > 0.3) == (state == "Yes", True), name


@pytest.mark.parametrize("flags", [0, RADIO])
def test_a_ticked_box_without_a_picture_is_ticked_by_whatever_name(
    worker: WorkerClient, flags: int, tmp_path: Path
) -> None:
    states = ("/Off", "/Yes", "/On", "/1")

    def build(pdf: pikepdf.Pdf) -> None:
        page = pdf.add_blank_page(page_size=(200, 40))
        boxes = [
            field(pdf, "Btn", (index * 50, 0, index * 50 + 40, 40), Ff=flags, V=Name(state), AS=Name(state))
            for index, state in enumerate(states)
        ]
        page.obj.Annots = Array(boxes)
        pdf.Root.AcroForm = Dictionary(Fields=Array(boxes))

    plain, _ = made_plain(worker, built(tmp_path / "ticked.pdf", build))
    (picture,) = by_pdfium(plain, tmp_path, DPI)
    ticked = [darkness(picture, (index * 50 + 5, 5, index * 50 + 35, 35), 40) > 0.1 for index in range(4)]
    assert ticked == [False, True, True, True]


def test_a_signature_is_faxed_wherever_it_is_seen(worker: WorkerClient, tmp_path: Path) -> None:
    """Programs that sign forget to say that it prints."""

    def build(pdf: pikepdf.Pdf) -> None:
        page = pdf.add_blank_page(page_size=(200, 40))
        value = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"))
        fields = [
            field(
                pdf, "Sig", (index * 50, 0, index * 50 + 40, 40), V=value, F=flags, AP=Dictionary(N=look(pdf))
            )
            for index, flags in enumerate((0, 4, 32, 2))
        ]
        page.obj.Annots = Array(fields)
        pdf.Root.AcroForm = Dictionary(Fields=Array(fields), SigFlags=3)

    plain, said = made_plain(worker, built(tmp_path / "signed.pdf", build))
    (picture,) = by_pdfium(plain, tmp_path, DPI)
    seen = [darkness(picture, (index * 50 + 2, 2, index * 50 + 38, 38), 40) > 0.9 for index in range(4)]
    assert seen == [True, True, False, False]
    assert said.notes == ()


def test_buttons_and_empty_fields_that_do_not_print_are_missed_by_nobody(
    worker: WorkerClient, tmp_path: Path
) -> None:
    def build(pdf: pikepdf.Pdf) -> None:
        page = pdf.add_blank_page(page_size=(200, 40))
        pictures = Dictionary(N=look(pdf))
        fields = [
            field(pdf, "Btn", (0, 0, 40, 40), Ff=PUSH_BUTTON, F=0, AP=pictures),
            field(pdf, "Tx", (50, 0, 90, 40), F=0, AP=pictures),
            field(pdf, "Tx", (100, 0, 140, 40), F=0, V=String("said"), AP=pictures),
        ]
        page.obj.Annots = Array([*fields, annotation(pdf, "Link", (150, 0, 190, 40), F=0)])
        pdf.Root.AcroForm = Dictionary(Fields=Array(fields))

    _, said = made_plain(worker, built(tmp_path / "buttons.pdf", build))
    assert [(note.code, note.variant, note.values) for note in said.notes] == [
        ("not_printed", "field", {"n": 1, "pages": "1"})
    ]


@pytest.mark.parametrize(
    ("value", "is_said"),
    [
        ("Weber", False),
        ("Łódź – ś", False),
        ("Иван Ελένη", False),
        ("山田太郎", True),
        ("Weber 山田", True),
        ("한국", True),
        ("שלום", True),
        ("محمد", True),
        ("สมชาย", True),
    ],
)
def test_letters_that_neither_the_form_nor_faxdesk_has_are_said_to_be_missing(
    worker: WorkerClient, tmp_path: Path, value: str, is_said: bool
) -> None:
    """Whoever has a font for them sees them on the screen; at the provider's nobody may have one."""

    def build(pdf: pikepdf.Pdf) -> None:
        page = pdf.add_blank_page(page_size=(WIDTH, HEIGHT))
        typed = field(pdf, "Tx", box_of(0), V=String(value))
        page.obj.Annots = Array([typed])
        pdf.Root.AcroForm = Dictionary(Fields=Array([typed]), DR=helvetica())

    _, said = made_plain(worker, built(tmp_path / "form.pdf", build))
    assert [note.code for note in said.notes] == (["not_drawn"] if is_said else [])
