#!/bin/sh
# phonenumbers 9.0.20: +52 1 55 ... is too long, though it was the only right form until 2019.
#
# Mexico dropped the 1 between country code and mobile number in August 2019; address books, signatures and
# messengers still have it. parse() keeps the digit, and the number is neither valid nor possible. With Argentina,
# whose 9 and 15 are as old, the library knows both forms.
#
# Seen: +52 1 55 1234 5678 -> +5215512345678, too long; +52 55 1234 5678 -> valid;
#       +54 11 15 2345 6789 -> +5491123456789, valid.
. "$(dirname "$0")/lib.sh"
install phonenumbers==9.0.20
run <<'PYTHON'
import phonenumbers
from phonenumbers import PhoneNumberFormat, ValidationResult

SEEN = {
    "+52 1 55 1234 5678": ("+5215512345678", False, ValidationResult.TOO_LONG),
    "+52 55 1234 5678": ("+525512345678", True, ValidationResult.IS_POSSIBLE),
    "+54 11 15 2345 6789": ("+5491123456789", True, ValidationResult.IS_POSSIBLE),
}
for text, seen in SEEN.items():
    number = phonenumbers.parse(text, None)
    found = (
        phonenumbers.format_number(number, PhoneNumberFormat.E164),
        phonenumbers.is_valid_number(number),
        phonenumbers.is_possible_number_with_reason(number),
    )
    print(text, "->", *found)
    assert found == seen, "read otherwise now"
PYTHON
