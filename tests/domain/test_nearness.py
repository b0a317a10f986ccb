"""One slip of the finger, and how far it leads."""

import pytest

from faxdesk.domain.people.nearness import near

KNOWN = "+13127367276"


@pytest.mark.parametrize(
    "slip",
    [
        "+13127367277",
        "+13127367267",
        "+1312736726",
        "+131273672766",
        "+13217367276",
        "+13127376276",
        "+23127367276",
    ],
)
def test_a_slip_and_its_number_are_near_each_other(slip: str) -> None:
    assert slip in near(KNOWN)
    assert KNOWN in near(slip)


@pytest.mark.parametrize(
    "other", [KNOWN, "+13127367285", "+13127366677", "+442079460958", "sip:a@example.com"]
)
def test_two_slips_are_another_number(other: str) -> None:
    assert other not in near(KNOWN)


def test_what_has_no_digits_to_slip_on_has_no_neighbours() -> None:
    assert near("sip:fax@example.com") == near("+123") == frozenset()
