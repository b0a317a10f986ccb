"""A key as it is pasted, typed or read from a file."""

import pytest

from faxdesk.domain.api_key import clean_key
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.words import text

KEY = "KEY0123456789ABCDEF_not-a-real-one"


@pytest.mark.parametrize(
    "pasted",
    [
        *(KEY, f"{KEY}\n", f"{KEY}\r\n", f"  {KEY}\t", f"\ufeff{KEY}", f"{KEY[:9]}\u200b{KEY[9:]}"),
        *(
            f"“{KEY}”",
            f"„{KEY}“",
            f"'{KEY}'",
            f'"{KEY}"',
            f"«{KEY}»",
            f"{KEY[:20]}\n{KEY[20:]}",
            f"\u00a0{KEY}",
        ),
        *(f"Bearer {KEY}", f"\u2060{KEY}\u200e", f"{KEY}\x00", f"{KEY}\u2028"),
    ],
)
def test_what_came_with_a_key_is_taken_off(pasted: str) -> None:
    assert clean_key(pasted) == KEY


@pytest.mark.parametrize("odd", ["…", "–", "é", "К", "🔑", "ﬁ", "０"])
def test_what_no_key_has_is_refused_and_named_without_the_key(odd: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        clean_key(KEY[:12] + odd)
    said = text(caught.value.message)
    assert odd in said
    assert KEY[:12] not in said + repr(caught.value)


@pytest.mark.parametrize("nothing", ["", " ", "\ufeff\n", "“”", "\u200b"])
def test_nothing_but_wrapping_is_no_key(nothing: str) -> None:
    assert clean_key(nothing) == ""
