"""How long pages take on the line, by the numbers that two T.30 machines gave."""

import pytest

from faxdesk.domain.document.line_time import (
    ERROR_SHARE,
    WITHOUT_ECM_SHARE,
    LineBits,
    Way,
    line_s,
    page_line_s,
    pages_line_s,
    way_of,
)
from faxdesk.domain.options import FaxOptions, Quality


def page(bits: int, **more: int) -> LineBits:
    return LineBits(bits=bits, ink=400, **more)


@pytest.mark.parametrize(
    ("size", "corrected_s", "plain_s"),
    [
        # spandsp 0.0.6 at 14,400 bit/s, with error correction and without: from page to page's confirmation.
        (page(473_992, stuffed=16_530, rows=2_348, edges=179_446), 38.2, 41.7),
        (page(3_804_752, stuffed=40_010, rows=2_348, edges=1_114_823), 299.2, 266.9),
        (page(338_888, stuffed=19_775, rows=4_684, edges=174_298), 28.7, 34.4),
    ],
    ids=["text", "photo", "thin lines"],
)
def test_a_page_takes_as_long_as_between_two_machines(
    size: LineBits, corrected_s: float, plain_s: float
) -> None:
    assert page_line_s(size, is_first=False) == pytest.approx(corrected_s, rel=0.01)
    without_s = page_line_s(size, is_first=False, has_ecm=False)
    assert without_s == pytest.approx(plain_s, rel=WITHOUT_ECM_SHARE)


def test_rows_like_those_above_take_longer_than_their_bits_say() -> None:
    plain, alike = page(1_000_000, stuffed=28_000), page(1_000_000, stuffed=200_000)
    assert page_line_s(alike, is_first=False) > (1 + 2 * ERROR_SHARE) * page_line_s(plain, is_first=False)


def test_only_the_first_page_waits_for_the_modems() -> None:
    first_s, second_s, third_s = pages_line_s([page(300_000)] * 3)
    assert second_s == third_s
    assert 4 < first_s - second_s < 8


def test_a_fax_is_its_pages_and_one_that_was_not_seen_is_like_the_others() -> None:
    small, middle, large = page(100_000), page(300_000), page(500_000)
    assert line_s([small, large]) == pytest.approx(sum(pages_line_s([small, large])))
    assert line_s([small, None, large]) == pytest.approx(sum(pages_line_s([small, middle, large])))
    assert line_s([None, None]) is None


def test_a_threshold_counts_only_with_monochrome() -> None:
    assert way_of(FaxOptions(quality=Quality.VERY_HIGH)) == Way(391, None)
    assert way_of(FaxOptions(monochrome=True, black_threshold_pct=62)) == Way(196, 62)
