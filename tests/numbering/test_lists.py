"""A pasted list becomes its numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faxdesk.numbering import split_numbers


@pytest.mark.parametrize(
    ("pasted", "numbers"),
    [
        ("312 736 7276", ["312 736 7276"]),
        ("+1 312-736-7276\r\n+44 20 7946 0958\n", ["+1 312-736-7276", "+44 20 7946 0958"]),
        ("3127367276, 2125550100;8005550199", ["3127367276", "2125550100", "8005550199"]),
        ("3127367276\t2125550100", ["3127367276", "2125550100"]),
        ("+13127367276 +442079460958", ["+13127367276", "+442079460958"]),
        ("+1 (312) 736-7276 (+44) 20 7946 0958", ["+1 (312) 736-7276", "(+44) 20 7946 0958"]),
        ("Room 2 +1 312-736-7276", ["Room 2 +1 312-736-7276"]),
        ("Dr Smith, 312 736 7276\nLab, 212 555 0100", ["312 736 7276", "212 555 0100"]),
        ("tel:+1-312-736-7276;ext=5; 2125550100", ["tel:+1-312-736-7276;ext=5", "2125550100"]),
        (
            "sip:a@example.com;transport=tls, sip:b@example.com",
            ["sip:a@example.com;transport=tls", "sip:b@example.com"],
        ),
        ("312，212", ["312", "212"]),
        ("312 736 7276,,123#; 2125550100", ["312 736 7276;ext=123", "2125550100"]),
        ("3127367276,,2125550100", ["3127367276", "2125550100"]),
        ("9,312 736 7276\n9,,(212) 555-0100", ["9 312 736 7276", "9 (212) 555-0100"]),
        ("1-800-FAX-LINE, 3127367276", ["1-800-FAX-LINE", "3127367276"]),
        ("town hall", ["town hall"]),
        (" \n,;\t", []),
    ],
)
def test_a_pasted_list_becomes_its_numbers(pasted: str, numbers: list[str]) -> None:
    assert split_numbers(pasted) == numbers


@given(
    st.lists(st.from_regex(r"\+[1-9][0-9]{7,14}", fullmatch=True)),
    st.sampled_from([" ", ", ", "\n", ";", "\t"]),
)
def test_no_number_gets_lost_whatever_parts_them(numbers: list[str], between: str) -> None:
    assert split_numbers(between.join(numbers)) == numbers
