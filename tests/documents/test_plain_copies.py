"""What isn't a plain PDF is made one as it is taken in: seen, sent alone and joined it is the same page."""

import io
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pikepdf
import pypdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from faxdesk.app import App
from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.document.raster import FAX_WIDTH_PX
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.words import text
from faxdesk.engine.compose.intake import Intake, StagedDocument
from tests.documents import corpus
from tests.documents.making_plain import (
    Build,
    annotation,
    built,
    field,
    helvetica,
    leftovers,
    look,
    made_plain,
)
from tests.drawing import DRAWERS, by_pdfium, darkness, difference, drawers

DPI: Final = 36
Y_DPI: Final = 98
LETTER: Final = (612.0, 792.0)
COARSE: Final = (102, 132)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    opened = App("demo", environment={"FAXDESK_HOME": str(tmp_path_factory.mktemp("home"))})
    yield opened
    opened.close()


@pytest.fixture
def intake(app: App) -> Intake:
    return app.intake


def written(pdf: pikepdf.Pdf, words: str) -> pikepdf.Page:
    page = pdf.add_blank_page(page_size=LETTER)
    page.obj.Resources = helvetica()
    page.obj.Contents = pikepdf.Stream(pdf, b"BT /Helv 24 Tf 72 700 Td (%b) Tj ET" % words.encode())
    return page


def with_words(pdf: pikepdf.Pdf) -> None:
    written(pdf, "Letter")


def with_stamp(pdf: pikepdf.Pdf) -> None:
    written(pdf, "Letter").obj.Annots = Array(
        [annotation(pdf, "Stamp", (72, 400, 272, 500), AP=Dictionary(N=look(pdf)))]
    )


def with_field(pdf: pikepdf.Pdf) -> None:
    each = field(pdf, "Tx", (72, 400, 400, 440), V=String("JANE DOE"), DA=String("/Helv 30 Tf 0 g"))
    written(pdf, "Name").obj.Annots = Array([each])
    pdf.Root.AcroForm = Dictionary(Fields=Array([each]), DR=helvetica())


def with_open_comment(pdf: pikepdf.Pdf) -> None:
    note = annotation(pdf, "Text", (72, 600, 92, 620), Contents=String("secret remark"), Name=Name.Comment)
    popup = annotation(pdf, "Popup", (200, 500, 400, 600), Parent=note, Open=True)
    note.Popup = popup
    written(pdf, "Letter").obj.Annots = Array([note, popup])


def with_layer(pdf: pikepdf.Pdf) -> None:
    page = written(pdf, "Letter")
    hidden = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("draft")))
    page.obj.Resources.Properties = Dictionary(Draft=hidden)
    page.contents_add(b"/OC /Draft BDC 72 300 300 100 re f EMC")
    pdf.Root.OCProperties = Dictionary(OCGs=Array([hidden]), D=Dictionary(OFF=Array([hidden])))


def with_crop(pdf: pikepdf.Pdf) -> None:
    page = written(pdf, "Letter")
    page.contents_add(b"0 0 90 90 re f")
    page.obj.MediaBox = Array([0, 0, 812, 992])
    page.obj.CropBox = Array([100, 100, 712, 892])


def with_line(pdf: pikepdf.Pdf) -> None:
    line = annotation(pdf, "Line", (72, 300, 400, 320), L=Array([72, 310, 400, 310]), BS=Dictionary(W=8))
    written(pdf, "Letter").obj.Annots = Array([line])


def with_link(pdf: pikepdf.Pdf) -> None:
    link = annotation(pdf, "Link", (72, 690, 200, 730), Border=Array([0, 0, 9]), C=Array([0]))
    written(pdf, "Letter").obj.Annots = Array([link])


def with_empty_box(pdf: pikepdf.Pdf) -> None:
    written(pdf, "Letter").obj.MediaBox = Array([0, 0, 0, 0])


def with_odd_turn(pdf: pikepdf.Pdf) -> None:
    written(pdf, "Letter").obj.Rotate = 45


ODD: Final[dict[str, tuple[Build, dict[str, object]]]] = {
    "stamp": (with_stamp, {}),
    "field": (with_field, {}),
    "open comment": (with_open_comment, {}),
    "layer": (with_layer, {}),
    "crop": (with_crop, {}),
    "line": (with_line, {}),
    "link": (with_link, {}),
    "turn": (with_odd_turn, {}),
    "box": (with_empty_box, {}),
    "owner's password": (
        with_stamp,
        {
            "encryption": pikepdf.Encryption(
                owner="owner", user="", allow=pikepdf.Permissions(print_lowres=False)
            )
        },
    ),
}


def taken(intake: Intake, folder: Path, name: str) -> StagedDocument:
    build, options = ODD[name]
    return intake.take(built(folder / f"{name}.pdf", build, **options))


def travelled(app: App, staged: list[StagedDocument], cover: Cover | None = None) -> Path:
    (payload,) = app.intake.packing.payloads(staged, cover=cover)
    return staged[0].private_copy().path.with_name(payload.spool_name or "")


def dots(app: App, path: Path, page: int = 0) -> Image.Image:
    """The page as the preview shows it: fax dots."""
    (black,) = app.worker().fax_dots(path, first=page, y_dpi=Y_DPI, black_threshold_pct=50)
    height = len(black) * 8 // FAX_WIDTH_PX
    return Image.frombytes("1", (FAX_WIDTH_PX, height), black).convert("L").point(lambda ink: 255 - ink)


class Sent(NamedTuple):
    """One document as it is previewed, and the files in which it travels: alone, joined, with a cover."""

    previewed: Image.Image
    files: tuple[Path, ...]


@pytest.fixture(scope="module")
def sent(app: App, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Sent]:
    folder = tmp_path_factory.mktemp("odd")
    other = app.intake.take(built(folder / "other.pdf", with_words))
    found = {}
    for name in ODD:
        staged = taken(app.intake, folder, name)
        files = (
            travelled(app, [staged]),
            travelled(app, [other, staged]),
            travelled(app, [staged], Cover(fields=CoverFields(recipient="Dr. Who"))),
        )
        found[name] = Sent(previewed=dots(app, staged.private_copy().path), files=files)
    return found


@pytest.mark.parametrize("program", drawers())
@pytest.mark.parametrize("name", list(ODD))
def test_preview_sent_alone_and_sent_joined_are_one_page_in_every_program(
    sent: dict[str, Sent], name: str, program: str, tmp_path: Path
) -> None:
    for number, path in enumerate(sent[name].files):
        picture = DRAWERS[program](path, tmp_path / str(number), DPI)[-1]
        assert difference(sent[name].previewed, picture, COARSE) <= 3
        assert leftovers(path) == []


@pytest.mark.parametrize("name", list(ODD))
def test_text_stays_text_and_the_copy_small(app: App, name: str, tmp_path: Path) -> None:
    staged = taken(app.intake, tmp_path, name)
    copy = staged.private_copy()
    words = {"field": "Name"}.get(name, "Letter")
    assert words in pypdf.PdfReader(copy.path).pages[0].extract_text()
    assert copy.size_bytes < staged.source.stat().st_size + 1_500
    assert b"secret remark" not in copy.path.read_bytes()


def test_bytes_before_the_header_do_not_travel(app: App, tmp_path: Path) -> None:
    source = tmp_path / "printed.pdf"
    source.write_bytes(b"\x1b%-12345X@PJL ENTER LANGUAGE=PDF\r\n" + corpus.reportlab_text(1))
    assert leftovers(travelled(app, [app.intake.take(source)])) == []


def is_drawn_at_once(app: App, path: Path) -> bool:
    """Whether a page is drawn of a file that nobody has looked at."""
    try:
        return bool([*app.worker().fax_dots(path, y_dpi=Y_DPI, black_threshold_pct=50, only_if_plain=True)])
    except WorkerFailure as failure:
        return failure.detail != "NotPlainError"


@pytest.mark.parametrize(
    "content",
    [
        corpus.reportlab_text(2),
        corpus.xref_streams(),
        corpus.linearized(),
        (corpus.FILES / "scan.pdf").read_bytes(),
    ],
    ids=["text", "object streams", "linearized", "scan"],
)
def test_a_plain_document_stays_as_it_is(app: App, content: bytes, tmp_path: Path) -> None:
    source = tmp_path / "plain.pdf"
    source.write_bytes(content)
    assert travelled(app, [app.intake.take(source)]).read_bytes() == content
    assert is_drawn_at_once(app, source)


@pytest.mark.parametrize("name", [name for name in ODD if name != "turn"])  # PDFium draws both alike
@pytest.mark.parametrize("packs", [False, True])
def test_what_is_odd_is_never_taken_for_surely_plain(
    app: App, name: str, packs: bool, tmp_path: Path
) -> None:
    build, options = ODD[name]
    mode = pikepdf.ObjectStreamMode.generate if packs else pikepdf.ObjectStreamMode.disable
    path = built(tmp_path / "odd.pdf", build, object_stream_mode=mode, **options)
    assert not is_drawn_at_once(app, path)


SAID: Final = {
    ("Stamp", 0): "Seen on the screen, but not printed, so not faxed: a stamp (page 2).",
    ("Highlight", 0): "Seen on the screen, but not printed, so not faxed: a highlight (page 2).",
    ("Text", 0): "Seen on the screen, but not printed, so not faxed: a note (page 2).",
    ("Caret", 4): "A mark is not faxed (page 2): this PDF doesn't say what it looks like.",
}


@pytest.mark.parametrize(("subtype", "flags"), list(SAID))
def test_what_is_seen_on_the_screen_and_not_printed_is_said(
    app: App, subtype: str, flags: int, tmp_path: Path
) -> None:
    def build(pdf: pikepdf.Pdf) -> None:
        written(pdf, "First")
        points = Array([72, 500, 172, 500, 72, 400, 172, 400])
        mark = annotation(pdf, subtype, (72, 400, 172, 500), F=flags, QuadPoints=points, Name=Name.Approved)
        written(pdf, "Second").obj.Annots = Array([mark])

    staged = app.intake.take(built(tmp_path / "marked.pdf", build))
    assert [(text(each.message), each.severity) for each in staged.findings] == [
        (SAID[subtype, flags], Severity.WARNING)
    ]
    assert staged.is_sendable


def test_what_is_hidden_or_printed_needs_no_word(app: App, tmp_path: Path) -> None:
    def build(pdf: pikepdf.Pdf) -> None:
        pictures = Dictionary(N=look(pdf))
        written(pdf, "Page").obj.Annots = Array(
            [annotation(pdf, "Stamp", (0, 0, 50, 50), F=flags, AP=pictures) for flags in (4, 2, 6, 32, 36)]
        )

    staged = app.intake.take(built(tmp_path / "quiet.pdf", build))
    assert [each.code for each in staged.findings] == ["ready"]


TURNS: Final = (0, 90, 180, 270)
CROPS: Final = ((0, 0, 200, 300), (50, 40, 150, 240), (-20, -20, 400, 400), (60, 0, 200, 100))
UNITS: Final = (1, 2, 0.5)


@pytest.mark.parametrize("program", drawers())
def test_cropped_turned_and_scaled_pages_show_the_crop_alone(
    worker: WorkerClient, program: str, tmp_path: Path
) -> None:
    """Every crop, turn and unit is a page: as PDFium shows the original, so every program shows the copy."""
    combinations = list(itertools.product(TURNS, CROPS, UNITS))

    def build(pdf: pikepdf.Pdf) -> None:
        for turn, crop, unit in combinations:
            page = pdf.add_blank_page(page_size=(200, 300))
            page.obj.Contents = pikepdf.Stream(
                pdf, b"0 0 70 70 re f 120 200 60 60 re f 10 w 0 0 m 200 300 l S"
            )
            page.obj.CropBox, page.obj.Rotate = Array(crop), turn
            if unit != 1:
                page.obj.UserUnit = unit
            page.obj.Annots = Array(
                [annotation(pdf, "Square", (80, 120, 120, 160), AP=Dictionary(N=look(pdf)))]
            )

    source = built(tmp_path / "boxes.pdf", build)
    plain, _ = made_plain(worker, source)
    wanted = by_pdfium(source, tmp_path, DPI)
    drawn = DRAWERS[program](plain, tmp_path / "drawn", DPI)
    assert len(drawn) == len(combinations)
    for combination, one, other in zip(combinations, wanted, drawn, strict=True):
        grid = (max(4, one.width // 4), max(4, one.height // 4))
        assert difference(one, other, grid) <= 2, combination
        assert abs(one.width / one.height - other.width / other.height) < 0.1, combination


@pytest.mark.parametrize("turn", TURNS)
def test_a_note_that_stays_upright_does_so_at_its_upper_left_corner(
    worker: WorkerClient, turn: int, tmp_path: Path
) -> None:
    """Source: ISO 32000-2, 12.5.3, NoRotate."""

    def build(pdf: pikepdf.Pdf) -> None:
        page = pdf.add_blank_page(page_size=(200, 200))
        page.obj.Rotate = turn
        half = look(pdf, b"0 g 0 5 10 5 re f")  # the upper half is black
        page.obj.Annots = Array(
            [annotation(pdf, "Text", (100, 60, 140, 100), F=4 | 16, AP=Dictionary(N=half))]
        )

    plain, _ = made_plain(worker, built(tmp_path / "upright.pdf", build))
    (picture,) = by_pdfium(plain, tmp_path, 72)
    # In the middle of the page it is, wherever that is turned: its upper left corner stays there.
    assert darkness(picture, (102, 82, 138, 98), 200) > 0.9
    assert darkness(picture, (102, 62, 138, 78), 200) < 0.1


@pytest.mark.parametrize("program", drawers())
def test_a_picture_is_fitted_into_the_rectangle_whatever_its_box_and_matrix(
    worker: WorkerClient, program: str, tmp_path: Path
) -> None:
    shapes = {
        "far off": {"BBox": Array([100, 100, 110, 110])},
        "corners changed": {"BBox": Array([10, 10, 0, 0])},
        "turned": {"Matrix": Array([0, 1, -1, 0, 0, 0])},
        "stretched": {"Matrix": Array([3, 0, 0, 0.1, 7, 7])},
    }

    def build(pdf: pikepdf.Pdf) -> None:
        page = pdf.add_blank_page(page_size=(200, 40))
        page.obj.Annots = Array(
            [
                annotation(
                    pdf,
                    "Stamp",
                    (index * 50, 0, index * 50 + 40, 40),
                    AP=Dictionary(N=look(pdf, b"0 g -200 -200 400 400 re f", **entries)),
                )
                for index, entries in enumerate(shapes.values())
            ]
        )

    plain, _ = made_plain(worker, built(tmp_path / "shapes.pdf", build))
    (picture,) = DRAWERS[program](plain, tmp_path / "drawn", 72)
    for index, name in enumerate(shapes):
        assert darkness(picture, (index * 50 + 1, 1, index * 50 + 39, 39), 40) > 0.9, name
        assert darkness(picture, (index * 50 + 42, 1, index * 50 + 48, 39), 40) < 0.1, name


def test_what_was_repaired_is_what_is_seen(app: App, tmp_path: Path) -> None:
    source = tmp_path / "hurt.pdf"
    source.write_bytes(corpus.reportlab_text(2).replace(b"%%EOF", b""))
    staged = app.intake.take(source)
    assert [each.code for each in staged.findings] == ["needs_repair"]
    assert travelled(app, [staged]).read_bytes() == staged.private_copy().path.read_bytes()
    assert len(pypdf.PdfReader(io.BytesIO(staged.private_copy().path.read_bytes())).pages) == 2
