"""Links with a number in them, as pages, mails and contacts have them."""

import pytest

from faxdesk.numbering import is_number_link, numbers_in_link


@pytest.mark.parametrize(
    ("link", "numbers"),
    [
        ("fax:+1-312-736-7276", ["+13127367276"]),
        ("FAX:+13127367276", ["+13127367276"]),
        ("faxto:+13127367276?subject=Results", ["+13127367276"]),
        ("faxto://+13127367276", ["+13127367276"]),
        ("tel:(312)%20736-7276", ["+13127367276"]),
        ("tel:7367276;phone-context=+1312", ["+13127367276"]),
        ("tel:3127367276;phone-context=example.com", ["+13127367276"]),
        ("fax:+13127367276;tsub=12;postd=pp22", ["+13127367276"]),
        ("faxto:+13127367276,+442079460958", ["+13127367276", "+442079460958"]),
        ("faxto:+13127367276,+13127367276", ["+13127367276"]),
        ("fax:", []),
        ("tel:112", []),
        ("tel:*21*%2B13127367276%23", []),
        ("faxto:" + "1" * 600, []),
        ("faxto:" + ",".join(f"+1312736{each}" for each in range(1000, 1030)), []),
    ],
)
def test_a_link_names_the_numbers_that_can_be_faxed(link: str, numbers: list[str]) -> None:
    assert is_number_link(link)
    assert [each.address for each in numbers_in_link(link, default_country="US")] == numbers


@pytest.mark.parametrize("other", ["https://example.com", "+13127367276", "mailto:eve@example.com", "fax"])
def test_nothing_else_is_such_a_link(other: str) -> None:
    assert not is_number_link(other)
