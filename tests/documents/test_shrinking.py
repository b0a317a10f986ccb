"""Documents made small enough: what becomes a picture, what stays, and that it is what was shown."""

import io
import random
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import img2pdf
import pikepdf
import pypdf
import pytest
from PIL import Image

from faxdesk.documents import making, shrinking
from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.documents.shrinking import (
    ShrinkingStoppedError,
    Shrunk,
    shrink,
    suitable_threshold_pct,
)
from faxdesk.documents.sources import Source
from faxdesk.domain.document.raster import FAX_WIDTH_PX
from tests.documents import corpus
from tests.documents.conftest import COMMAND, Put, ink_count
from tests.programs import needs

DOTS: Any = {"y_dpi": 196, "black_threshold_pct": 60}
HOW: Any = {**DOTS, "keeps_photos": False}


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[WorkerClient, WorkerClient]]:
    workers = (WorkerClient(command=COMMAND), WorkerClient(command=COMMAND))
    yield workers
    for each in workers:
        each.close()


def _scan(pages: int, size_pt: tuple[float, float] = (612, 792)) -> bytes:
    """Pages of writing as a scanner sees them: large, in colours, never quite white."""
    noise = random.Random(3)
    pictures = []
    for _ in range(pages):
        grey = Image.effect_noise((850, 1_100), 8).point([min(255, 110 + value) for value in range(256)])
        for _ in range(60):
            x_px, y_px = noise.randrange(80, 700), noise.randrange(80, 1_000)
            grey.paste(noise.randrange(60), (x_px, y_px, x_px + noise.randrange(5, 90), y_px + 8))
        out = io.BytesIO()
        grey.convert("RGB").save(out, "JPEG", quality=85)
        pictures.append(out.getvalue())
    made: bytes = img2pdf.convert(pictures, layout_fun=img2pdf.get_layout_fun(size_pt))
    return made


def _joined(*documents: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as whole:
        for document in documents:
            with pikepdf.open(io.BytesIO(document)) as part:
                whole.pages.extend(part.pages)
        whole.save(out)
    return out.getvalue()


def _shrunk(workers: tuple[WorkerClient, ...], path: Path, **changes: int) -> tuple[Path, Shrunk]:
    output = path.with_name("shrunk.pdf")
    return output, shrink(workers, path, output, **{**HOW, **changes})


@pytest.mark.parametrize("y_dpi", [98, 196, 391])
def test_a_shrunk_page_arrives_dot_for_dot_as_it_was_shown(
    pair: tuple[WorkerClient, WorkerClient], put: Put, y_dpi: int
) -> None:
    path = put(
        _joined(
            _scan(1),
            _scan(1, (842, 595)),
            _scan(1, (300, 300)),
            _scan(1, (200, 900)),
            _scan(1, (1_200, 1_700)),
        )
    )
    output, told = _shrunk(pair, path, y_dpi=y_dpi)
    assert told.drawn_pages == 5
    how: dict[str, Any] = {"y_dpi": y_dpi, "black_threshold_pct": 60, "pages": 5}
    assert list(pair[0].fax_dots(output, **how)) == list(pair[0].fax_dots(path, **how))


@pytest.mark.parametrize("y_dpi", [98, 196, 391])
def test_a_shrunk_page_of_any_shape_is_sent_dot_for_dot_as_it_was_shown(
    pair: tuple[WorkerClient, WorkerClient], put: Put, y_dpi: int
) -> None:
    """Onto its sheet it is laid by dots: scaled like a drawing it would have greys, and other lines."""
    shapes = [(420, 595), (300, 300), (200, 900), (900, 200), (640, 800), (700, 1_000), (595.28, 841.89)]
    path = put(_joined(*(_scan(1, shape) for shape in shapes)))
    output, told = _shrunk(pair, path, y_dpi=y_dpi)
    assert told.drawn_pages == len(shapes)
    sent = path.with_name("sent.pdf")
    making.join(pair[0], [Source(path=output)], sent)
    how: dict[str, Any] = {"y_dpi": y_dpi, "pages": len(shapes)}
    shown = list(pair[0].fax_dots(path, **how, black_threshold_pct=60))
    for threshold_pct in (1, 100):
        arrived = list(pair[0].fax_dots(sent, **how, black_threshold_pct=threshold_pct))
        for before, after in zip(shown, arrived, strict=True):
            # A sheet's white end may be a line shorter or longer.
            assert abs(len(before) - len(after)) <= FAX_WIDTH_PX // 8
            end = min(len(before), len(after))
            assert after[:end] == before[:end]


def test_pages_keep_their_sizes_and_their_order(pair: tuple[WorkerClient, WorkerClient], put: Put) -> None:
    path = put(_joined(_scan(9), corpus.reportlab_text(2), _scan(3, (842, 595)), _scan(1, (200, 900))))
    output, told = _shrunk(pair, path)
    assert (told.pages, told.drawn_pages) == (15, 13)
    assert told.after_bytes == output.stat().st_size < told.before_bytes / 3
    before, after = pair[0].inspect(path), pair[0].inspect(output)
    assert [(run.pages, run.width_pt, run.height_pt) for run in after.sizes] == [
        (run.pages, run.width_pt, run.height_pt) for run in before.sizes
    ]
    assert not after.was_repaired
    text = [page.extract_text() for page in pypdf.PdfReader(output).pages]
    assert [bool(each) for each in text] == [False] * 9 + [True] * 2 + [False] * 4


def test_pages_of_text_are_never_drawn(pair: tuple[WorkerClient, WorkerClient], put: Put) -> None:
    path = put(corpus.reportlab_text(20))
    output, told = _shrunk(pair, path)
    assert told.drawn_pages == 0
    assert told.after_bytes <= told.before_bytes
    assert len(pypdf.PdfReader(output).pages[19].extract_text()) > 1_000


def test_a_picture_that_many_pages_share_makes_none_of_them_heavy(
    pair: tuple[WorkerClient, WorkerClient], put: Put
) -> None:
    logo = corpus.jpeg(400, 400, noise=random.Random(1))
    picture = b"/Type /XObject /Subtype /Image /Width 400 /Height 400 /ColorSpace /DeviceGray"
    objects = corpus.simple_objects(30, page_extra=b"/Resources << /XObject << /L 99 0 R >> >>")
    objects[99] = corpus.stream(logo, picture + b" /BitsPerComponent 8 /Filter /DCTDecode")
    _, told = _shrunk(pair, put(corpus.raw_pdf(objects)))
    assert len(logo) > shrinking.HEAVY_BYTES
    assert told.drawn_pages == 0


def test_a_page_that_would_not_get_smaller_stays(pair: tuple[WorkerClient, WorkerClient], put: Put) -> None:
    noise = corpus.jpeg(300, 400, noise=random.Random(7))
    speckled = put(img2pdf.convert(noise, layout_fun=img2pdf.get_layout_fun((612, 792))))
    output, told = _shrunk(pair, speckled, y_dpi=391, black_threshold_pct=50)
    assert told.drawn_pages == 0
    assert output.exists()


def test_progress_is_told_and_ends_with_everything_done(
    pair: tuple[WorkerClient, WorkerClient], put: Put
) -> None:
    path, told = put(_scan(20)), []
    shrink(pair, path, path.with_name("out.pdf"), **HOW, progress=lambda done, of: told.append((done, of)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (20, 20)
    assert len(told) == 3


def test_stopping_leaves_nothing_behind(
    pair: tuple[WorkerClient, WorkerClient], put: Put, tmp_path: Path
) -> None:
    path, told = put(_scan(40)), []
    with pytest.raises(ShrinkingStoppedError):
        shrink(
            pair, path, tmp_path / "out.pdf", **HOW,
            progress=lambda done, _: told.append(done), is_stopped=lambda: bool(told),
        )  # fmt: skip
    assert max(told) < 40
    assert [each.name for each in tmp_path.iterdir()] == ["document.pdf"]


def test_a_page_that_kills_the_worker_stays_and_the_others_shrink(
    pair: tuple[WorkerClient, WorkerClient], put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No page is known that kills PDFium, so page 3 is made one by us."""
    path = put(_scan(6))
    ask = WorkerClient.ask

    def ask_and_die(self: WorkerClient, job: dict[str, object], **options: float) -> object:
        if job["job"] == "shrink_draw" and 2 in job["pages"]:  # type: ignore[operator]
            raise WorkerFailure("stopped")
        return ask(self, job, **options)

    monkeypatch.setattr(WorkerClient, "ask", ask_and_die)
    output, told = _shrunk(pair, path)
    assert told.drawn_pages == 5
    monkeypatch.undo()
    how = {**DOTS, "pages": 6}
    assert list(pair[0].fax_dots(output, **how)) == list(pair[0].fax_dots(path, **how))


@pytest.mark.parametrize("bad", ["not_a_pdf", "locked", "no_pages"])
def test_what_cannot_be_shrunk_leaves_nothing_behind(
    pair: tuple[WorkerClient, WorkerClient], put: Put, tmp_path: Path, bad: str
) -> None:
    made = {"not_a_pdf": b"hello", "locked": corpus.encrypted("x", revision=6), "no_pages": corpus.no_pages()}
    path = put(made[bad])
    with pytest.raises(WorkerFailure):
        shrink(pair, path, tmp_path / "out.pdf", **HOW)
    assert [each.name for each in tmp_path.iterdir()] == ["document.pdf"]


def test_shrinking_never_overwrites(
    pair: tuple[WorkerClient, WorkerClient], put: Put, tmp_path: Path
) -> None:
    (tmp_path / "taken.pdf").write_bytes(b"mine")
    with pytest.raises(WorkerFailure, match="FileExistsError"):
        shrink(pair, put(_scan(1)), tmp_path / "taken.pdf", **HOW)
    assert (tmp_path / "taken.pdf").read_bytes() == b"mine"


def test_what_a_fax_has_no_use_for_stays_behind(pair: tuple[WorkerClient, WorkerClient], put: Put) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(_scan(2))) as pdf:
        pdf.attachments["big.bin"] = random.Random(1).randbytes(300_000)
        pdf.save(out)
    output, told = _shrunk(pair, put(out.getvalue()))
    with pikepdf.open(output) as pdf:
        assert not pdf.attachments
    assert told.after_bytes < 200_000


@needs("pdfimages")
def test_another_program_finds_the_same_dots_in_the_file(
    pair: tuple[WorkerClient, WorkerClient], put: Put, tmp_path: Path
) -> None:
    output, _ = _shrunk(pair, put(_scan(2)))
    subprocess.run(["pdfimages", "-png", output, tmp_path / "page"], check=True, capture_output=True)
    pages = pair[0].fax_dots(output, **DOTS, pages=2)
    for index, dots in enumerate(pages):
        with Image.open(tmp_path / f"page-00{index}.png") as found:
            assert found.width == FAX_WIDTH_PX
            assert found.convert("1").tobytes() == bytes(255 - byte for byte in dots)


def _photo(pages: int) -> bytes:
    pictures = []
    for _ in range(pages):
        noise = Image.effect_noise((170, 220), 120).resize((1_700, 2_200), Image.Resampling.BICUBIC)
        out = io.BytesIO()
        noise.convert("RGB").save(out, "JPEG", quality=98)
        pictures.append(out.getvalue())
    made: bytes = img2pdf.convert(pictures, layout_fun=img2pdf.get_layout_fun((612, 792)))
    return made


@pytest.mark.parametrize("keeps_photos", [False, True])
def test_a_photo_stays_in_shades_where_it_is_faxed_in_shades(
    pair: tuple[WorkerClient, WorkerClient], put: Put, keeps_photos: bool
) -> None:
    path = put(_joined(_scan(1), _photo(2)))
    output, told = _shrunk(pair, path, keeps_photos=keeps_photos)
    assert told.drawn_pages == 3
    assert told.after_bytes < told.before_bytes
    with pikepdf.open(output) as pdf:
        pictures = [page.Resources.XObject.Fax for page in pdf.pages]
    assert [int(each.BitsPerComponent) for each in pictures] == [1, *([8 if keeps_photos else 1] * 2)]
    how: dict[str, Any] = {"y_dpi": 196, "pages": 3, "black_threshold_pct": None}
    before, after = ([ink_count(dots) for dots in pair[0].fax_dots(each, **how)] for each in (path, output))
    if keeps_photos:  # and arrives as dark as it would have
        assert after[1:] == pytest.approx(before[1:], rel=0.03)


def test_the_threshold_is_found_from_the_pages_that_are_drawn(
    pair: tuple[WorkerClient, WorkerClient], put: Put
) -> None:
    """At the provider's 95 percent the tinted paper of these scans would be black."""
    path = put(_joined(_scan(4), corpus.reportlab_text(4)))
    threshold_pct = suitable_threshold_pct(pair[0], path)
    output, _ = _shrunk(pair, path, black_threshold_pct=threshold_pct)
    shown = pair[0].fax_dots(output, pages=4, y_dpi=196, black_threshold_pct=50)
    ink = [ink_count(dots) / (len(dots) * 8) for dots in shown]
    assert all(0.001 < share < 0.2 for share in ink)
