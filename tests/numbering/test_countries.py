"""Countries and their calling codes."""

import pytest

from faxdesk.numbering import countries, country_of


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+13127367276", "US"),
        ("+14165550123", "CA"),
        ("+18005550199", "US"),
        ("+442079460958", "GB"),
        ("+4912", "DE"),
        ("+80012345678", None),
        ("+15551234567", None),
        ("+999123456", None),
        ("3127367276", None),
        ("sip:fax@example.com", None),
    ],
)
def test_the_country_of_a_number(number: str, country: str | None) -> None:
    assert country_of(number) == country


def test_the_list_of_countries_has_each_once_in_order() -> None:
    listed = countries()
    codes = [code for code, _ in listed]
    assert codes == sorted(set(codes))
    assert len(listed) > 200
    assert {"US": 1, "CA": 1, "DE": 49, "GB": 44}.items() <= dict(listed).items()
