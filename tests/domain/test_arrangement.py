"""Page ranges as people type them, and pages turned."""

import pytest

from faxdesk.domain.document.arrangement import ALL_PAGES, Arrangement
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.words import text


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("", (1, 2, 3, 4, 5, 6, 7, 8, 9)),
        ("3", (3,)),
        ("1-3, 7", (1, 2, 3, 7)),
        ("5-", (5, 6, 7, 8, 9)),
        ("-2", (1, 2)),
        (" 1 – 3 ; 7", (1, 2, 3, 7)),
        ("9, 8, 7", (9, 8, 7)),
        ("9-9", (9,)),
    ],
)
def test_pages_are_sent_in_the_order_in_which_they_are_typed(typed: str, pages: tuple[int, ...]) -> None:
    assert Arrangement.typed(typed).page_numbers(9) == pages


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("one", "“one” names no pages"),
        ("1,,2", "“” names no pages"),
        ("-", "“-” names no pages"),
        ("1 2", "“1 2” names no pages"),
        ("1-2-3", "“1-2-3” names no pages"),
        ("٣", "names no pages"),
        ("12345678", "names no pages"),
        ("7-5", "The pages 7-5 run backwards. Write 5-7."),
        ("0", "There is no page 0"),
        ("0-3", "There is no page 0"),
        ("1-3, 2", "Page 2 is named twice"),
        ("5-, 7", "Page 7 is named twice"),
        ("10", "There is no page 10: the document has 9 pages."),
        ("8-12", "There is no page 12: the document has 9 pages."),
        ("10-", "There is no page 10"),
    ],
)
def test_each_slip_is_said_in_a_sentence(typed: str, said: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        Arrangement.typed(typed).page_numbers(9)
    assert said in text(caught.value.message)
    assert caught.value.field == "pages"


def test_what_was_typed_can_be_shown_and_typed_again() -> None:
    shown = Arrangement.typed("1-3,7 ,9-").text
    assert shown == "1-3, 7, 9-"
    assert Arrangement.typed(shown) == Arrangement.typed("1-3, 7, 9-")
    assert Arrangement.typed(" ") == ALL_PAGES


def test_four_quarter_turns_are_none() -> None:
    turned = ALL_PAGES
    seen = []
    for _ in range(4):
        turned = turned.turned(3)
        seen.append(turned.turn_deg(3))
    assert seen == [90, 180, 270, 0]
    assert turned.is_plain
    assert ALL_PAGES.turned(2, -90).turn_deg(2) == 270
    assert ALL_PAGES.turned(2).turn_deg(1) == 0


@pytest.mark.parametrize("turns", [{1: 45}, {0: 90}, {1: 450}])
def test_a_page_is_turned_by_quarters_alone(turns: dict[int, int]) -> None:
    with pytest.raises(InvalidInputError):
        Arrangement.typed("", turns)


def test_a_turn_of_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(InvalidInputError):
        ALL_PAGES.turned(4).page_numbers(3)


def test_arrangements_that_differ_have_different_keys() -> None:
    several = [ALL_PAGES, Arrangement.typed("1-2"), ALL_PAGES.turned(1), Arrangement.typed("1-2").turned(1)]
    assert len({each.key for each in several}) == 4
    assert ALL_PAGES.key == ""
