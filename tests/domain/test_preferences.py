"""Pauses as a person types them, and what can't be meant by them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.preference_checks import MAX_PAUSE_S, MIN_PAUSE_S, minutes_text, pauses_from_minutes


@given(st.lists(st.integers(MIN_PAUSE_S, MAX_PAUSE_S), min_size=1, max_size=6).map(tuple))
def test_pauses_that_are_shown_and_kept_again_stay_what_they_were(pauses_s: tuple[int, ...]) -> None:
    assert pauses_from_minutes("line_pauses_s", minutes_text(pauses_s)) == pauses_s


@pytest.mark.parametrize("text", ["", "x", "1,,2", "-1", "0", "0.05", "1441", "1e2", "٣"])
def test_what_is_no_pause_is_refused_by_its_field(text: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        pauses_from_minutes("busy_pauses_s", text)
    assert caught.value.field == "busy_pauses_s"
