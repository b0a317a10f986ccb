"""Which pages take long, which arrive black, and which of them somebody must confirm."""

import pytest

from faxdesk.domain import words
from faxdesk.domain.document.line_time import LineBits
from faxdesk.domain.document.page_times import page_times
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.options import FaxOptions, Quality

LETTER = LineBits(300_000, 400)
TINTED = LineBits(3_500_000, 1_500)
DARK = LineBits(9_000_000, 3_000)
BLACK = LineBits(90_000, 9_000)


def test_of_a_letter_nothing_is_said_and_of_each_other_page_the_gravest() -> None:
    told = list(page_times([LETTER, TINTED, None, DARK, BLACK], monochrome=True))
    assert [(each.code, each.page) for each in told] == [
        ("slow_page", 1),
        ("long_page", 3),
        ("black_page", 4),
    ]
    assert [each.must_be_confirmed for each in told] == [False, True, True]


def test_an_office_may_call_other_pages_slow() -> None:
    assert [each.code for each in page_times([LETTER], monochrome=True, slow_page_s=20)] == ["slow_page"]
    assert [each.code for each in page_times([TINTED], monochrome=True, slow_page_s=500)] == []


def test_only_what_must_be_confirmed_is_told_where_nothing_else_is_asked() -> None:
    assert [each.page for each in page_times([TINTED, DARK], monochrome=True, has_slow=False)] == [1]


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (FaxOptions(), "its greys become patterns of dots"),
        (FaxOptions(quality=Quality.VERY_HIGH, monochrome=True), "this quality has twice as many lines"),
        (FaxOptions(monochrome=True), "it is full of fine dots"),
    ],
)
def test_the_reason_is_said_with_the_time(options: FaxOptions, reason: str) -> None:
    [told] = page_times([TINTED], monochrome=True)
    finding = told.finding(options, None, is_confirmed=False)
    assert finding.severity is Severity.WARNING
    assert words.text(finding.message) == f"Page 1 takes about 5 min on the line: {reason}."


def test_what_must_be_confirmed_stands_against_sending_until_it_is() -> None:
    [told] = page_times([BLACK], monochrome=True)
    severities = [
        told.finding(FaxOptions(), None, is_confirmed=is_confirmed).severity for is_confirmed in (False, True)
    ]
    assert severities == [Severity.ERROR, Severity.WARNING]


def test_a_photo_in_shades_is_half_black_dots_and_no_black_page() -> None:
    photo = LineBits(2_000_000, 4_500)
    assert [each.code for each in page_times([photo], monochrome=False)] == []
    assert [each.code for each in page_times([photo], monochrome=True)] == ["black_page"]
    assert [each.code for each in page_times([BLACK], monochrome=False)] == ["black_page"]
