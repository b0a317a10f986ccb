#!/bin/sh
# phonenumbers 9.0.20: letters behind a number are keys of a telephone, and are dialled.
#
# In address books and signatures a number is followed by what it is: "(fax)", "fax", "ext". parse() turns such a
# label into digits as it does with 1-800-FLOWERS. A label before the number is passed over, so the same line
# written the other way round is read rightly. With a short national number the result is not even too long, and
# passes as possible.
#
# Seen: "312.736.7276 (fax)" -> +13127367276329; "Fax 312.736.7276" -> +13127367276;
#       "+49 30 1234567 (Fax)" -> +49301234567329, possible.
. "$(dirname "$0")/lib.sh"
install phonenumbers==9.0.20
run <<'PYTHON'
import phonenumbers

SEEN = {
    ("312.736.7276 (fax)", "US"): ("+13127367276329", False),
    ("312 736 7276 ext", "US"): ("+13127367276398", False),
    ("Fax 312.736.7276", "US"): ("+13127367276", True),
    ("+49 30 1234567 (Fax)", "DE"): ("+49301234567329", True),
}
for (text, region), (number, is_possible) in SEEN.items():
    parsed = phonenumbers.parse(text, region)
    found = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    possible = phonenumbers.is_possible_number(parsed)
    print(repr(text), "->", found, "possible" if possible else "not possible")
    assert (found, possible) == (number, is_possible), "read otherwise now"
PYTHON
