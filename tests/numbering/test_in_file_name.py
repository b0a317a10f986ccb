"""The fax number in a file's name."""

import pytest

from faxdesk.numbering import fax_numbers_in_name


@pytest.mark.parametrize(
    ("stem", "found"),
    [
        ("Fax_+13127367276_2026-11-29_0900", ("+13127367276",)),
        ("Fax_+1 312-736-7276 Smith", ("+13127367276",)),
        ("3127367276", ("+13127367276",)),
        ("(312)736-7276 results", ("+13127367276",)),
        ("20261129_3127367276", ("+13127367276",)),
        ("20261129083000_scan", ()),
        ("2026-11-29", ()),
        ("scan0001", ()),
        ("invoice 4711", ()),
        ("patient_12345678_letter", ()),
        ("+13127367276_+13127367277", ("+13127367276", "+13127367277")),
        ("+13127367276_+1-312-736-7276", ("+13127367276",)),
        ("3127367277_+13127367276", ("+13127367276",)),
    ],
)
def test_the_number_is_found_and_nothing_else(stem: str, found: tuple[str, ...]) -> None:
    assert fax_numbers_in_name(stem, default_country="US") == found


def test_a_national_number_is_one_of_the_country() -> None:
    assert fax_numbers_in_name("Fax_030901820_Amt", default_country="DE") == ("+4930901820",)
