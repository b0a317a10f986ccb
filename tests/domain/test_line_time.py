"""How long pages take on the line, by the numbers that two T.30 machines gave."""

import pytest

from faxdesk.domain.document.line_time import (
    ERROR_SHARE,
    Way,
    line_s,
    page_line_s,
    pages_line_s,
    way_of,
)
from faxdesk.domain.options import FaxOptions, Quality


@pytest.mark.parametrize(
    ("bits", "measured_s"),
    [
        # spandsp 0.0.6 with error correction at 14,400 bit/s: from page to page's confirmation, in one call.
        (340_312, 28.1),
        (3_378_000, 263.0),
        (562_192, 46.5),
    ],
)
def test_a_page_takes_as_long_as_between_two_machines(bits: int, measured_s: float) -> None:
    assert page_line_s(bits, is_first=False) == pytest.approx(measured_s, rel=ERROR_SHARE)


def test_only_the_first_page_waits_for_the_modems() -> None:
    first_s, second_s, third_s = pages_line_s([300_000] * 3)
    assert second_s == third_s
    assert 4 < first_s - second_s < 8


def test_a_fax_is_its_pages_and_one_that_was_not_seen_is_like_the_others() -> None:
    assert line_s([100_000, 500_000]) == sum(pages_line_s([100_000, 500_000]))
    assert line_s([100_000, None, 500_000]) == pytest.approx(sum(pages_line_s([100_000, 300_000, 500_000])))
    assert line_s([None, None]) is None


def test_a_threshold_counts_only_with_monochrome() -> None:
    assert way_of(FaxOptions(quality=Quality.VERY_HIGH)) == Way(391, None)
    assert way_of(FaxOptions(monochrome=True, black_threshold_pct=62)) == Way(196, 62)
