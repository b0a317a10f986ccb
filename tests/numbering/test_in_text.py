"""The fax numbers that a letter names."""

import pytest

from faxdesk.numbering import fax_numbers_in


@pytest.mark.parametrize(
    ("text", "country", "numbers"),
    [
        ("Via fax: (312) 736-7276", "US", ["+13127367276"]),
        ("Tel. 312-736-7300  Fax 312-736-7276", "US", ["+13127367276"]),
        ("By facsimile to Dr. Smith at 312.736.7276", "US", ["+13127367276"]),
        ("Fax No.\r\n+44 20 7946 0958", "US", ["+442079460958"]),
        ("Telefax an 030/1234567", "DE", ["+49301234567"]),
        ("Fax-Nr.: 030 / 123 45 67", "DE", ["+49301234567"]),
        ("Télécopie : 01 42 68 53 00", "FR", ["+33142685300"]),
        ("Fax: 312-736-7276\nFax: 312-736-7300\nFax: 312-736-7276", "US", ["+13127367276", "+13127367300"]),
        ("Phone: 312-736-7276", "US", []),
        ("Faxed on 2026-11-29, patient 4711", "US", []),
        ("Telefaxgeräte von 1985 bis 2026", "DE", []),
        ("The facts: 312-736-7276", "US", []),
        ("", "US", []),
    ],
)
def test_what_is_called_a_fax_number_is_found(text: str, country: str, numbers: list[str]) -> None:
    assert list(fax_numbers_in(text, default_country=country)) == numbers
