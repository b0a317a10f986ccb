"""Documents joined, shrunk and parted until each part can be faxed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.documents.fitting import Fitted, Limits, TooLargeError, fit
from faxdesk.documents.workshop import WorkerFailure, Workshop
from tests.documents import corpus
from tests.documents.conftest import COMMAND, Put
from tests.documents.test_shrinking import _scan


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[Workshop, Workshop]]:
    workshops = (Workshop(command=COMMAND), Workshop(command=COMMAND))
    yield workshops
    for each in workshops:
        each.close()


def _fit(
    pair: tuple[Workshop, Workshop], sources: list[Path], limits: Limits, threshold_pct: int | None = 60
) -> Fitted:
    folder = sources[0].with_name("made")
    folder.mkdir()
    return fit(pair, sources, folder, y_dpi=196, black_threshold_pct=threshold_pct, limits=limits)


def test_what_fits_is_joined_and_not_drawn(pair: tuple[Workshop, Workshop], put: Put) -> None:
    sources = [put(corpus.reportlab_text(3), "a.pdf"), put(_scan(2), "b.pdf")]
    fitted = _fit(pair, sources, Limits())
    assert fitted.shrunk is None
    assert [part.pages for part in fitted.parts] == [5]
    assert fitted.parts[0].path.stat().st_size == fitted.parts[0].size_bytes > 400_000


def test_what_is_too_large_is_shrunk_into_one_part(pair: tuple[Workshop, Workshop], put: Put) -> None:
    fitted = _fit(pair, [put(_scan(6), "b.pdf")], Limits(size_bytes=200_000))
    assert fitted.shrunk is not None
    assert fitted.shrunk.drawn_pages == 6
    [part] = fitted.parts
    assert (part.pages, part.size_bytes < 200_000) == (6, True)


def test_the_threshold_is_found_from_the_pages_where_none_is_given(
    pair: tuple[Workshop, Workshop], put: Put
) -> None:
    """At the provider's 95 percent the tinted paper of these scans would be black."""
    source = put(_scan(4), "b.pdf")
    fitted = _fit(pair, [source], Limits(size_bytes=200_000), threshold_pct=None)
    shown = pair[0].fax_dots(fitted.parts[0].path, pages=4, y_dpi=196, black_threshold_pct=50)
    ink = [int.from_bytes(dots, "big").bit_count() / (len(dots) * 8) for dots in shown]
    assert all(0.001 < share < 0.2 for share in ink)


def test_too_many_pages_become_parts_of_even_length_in_order(
    pair: tuple[Workshop, Workshop], put: Put
) -> None:
    import pypdf

    fitted = _fit(pair, [put(corpus.reportlab_text(11), "a.pdf")], Limits(pages=4))
    assert [part.pages for part in fitted.parts] == [3, 4, 4]
    texts = [page.extract_text() for part in fitted.parts for page in pypdf.PdfReader(part.path).pages]
    assert all(text.startswith(f"Page {number},") for number, text in enumerate(texts, start=1))


def test_what_stays_too_large_is_halved_until_it_fits(pair: tuple[Workshop, Workshop], put: Put) -> None:
    speckled = put(corpus.img2pdf_scan(6, width_px=300, height_px=400), "s.pdf")
    fitted = _fit(pair, [speckled], Limits(size_bytes=speckled.stat().st_size // 3), threshold_pct=50)
    assert sum(part.pages for part in fitted.parts) == 6
    assert len(fitted.parts) >= 3
    assert all(part.size_bytes <= speckled.stat().st_size // 3 for part in fitted.parts)


def test_a_single_page_that_stays_too_large_is_told(pair: tuple[Workshop, Workshop], put: Put) -> None:
    with pytest.raises(TooLargeError):
        _fit(pair, [put(_scan(1), "b.pdf")], Limits(size_bytes=500))


def test_what_cannot_be_joined_is_told(pair: tuple[Workshop, Workshop], put: Put) -> None:
    with pytest.raises(WorkerFailure):
        _fit(pair, [put(b"no pdf", "b.pdf")], Limits())
