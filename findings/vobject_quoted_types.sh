#!/bin/sh
# vobject 0.9.9: of a vCard 4 it reads TYPE="voice,home" as one type that nobody knows, so no number is a fax or a phone.
#
# The card is the example of RFC 6350, section 6.4.1, which says that the value is a list; vobject's own reading of a
# vCard 3 with the same types gives two. Who looks for "fax" among a number's types finds none.
#
# Seen: vCard 3: ['work', 'fax'], vCard 4: ['work,fax'], the RFC's own: ['voice,home']
. "$(dirname "$0")/lib.sh"
install vobject==0.9.9 python-dateutil==2.9.0.post0 pytz==2025.2 six==1.17.0
run <<'PYTHON'
import vobject


def types(version: str, telephone: str) -> list[str]:
    card = f"BEGIN:VCARD\r\nVERSION:{version}\r\nFN:Court\r\nN:;Court;;;\r\n{telephone}\r\nEND:VCARD\r\n"
    return vobject.readOne(card).tel.params["TYPE"]


three = types("3.0", "TEL;TYPE=work,fax:+1-555-555-5555")
four = types("4.0", 'TEL;VALUE=uri;TYPE="work,fax":tel:+1-555-555-5555')
example = types("4.0", 'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+1-555-555-5555;ext=5555')
print(f"vCard 3: {three}, vCard 4: {four}, the RFC's own: {example}")
assert three == ["work", "fax"]
assert four == ["work,fax"], "vobject parts quoted types now"
assert example == ["voice,home"]
PYTHON
