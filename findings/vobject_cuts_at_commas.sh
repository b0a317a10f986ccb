#!/bin/sh
# vobject 0.9.9: of a vCard 2.1 it keeps a name and a note only up to the first comma, and splits a company at each.
#
# In vCard 2.1 a comma is a letter like any other (the semicolon alone parts values); abook 0.6.1 writes "FN:Smith, Anna"
# so. What is behind the comma is gone, without an error. Where later versions escape it (\,) it stays.
#
# Seen: 2.1: name 'Smith', note 'Call first', company [['Smith', ' Jones & Co.']]; 3.0, escaped: 'Smith, Anna'
. "$(dirname "$0")/lib.sh"
install vobject==0.9.9 python-dateutil==2.9.0.post0 pytz==2025.2 six==1.17.0
run <<'PYTHON'
import vobject

plain = vobject.readOne(
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Smith;Anna\r\nFN:Smith, Anna\r\nORG:Smith, Jones & Co.\r\n"
    "NOTE:Call first, then fax\r\nEND:VCARD\r\n"
)
escaped = vobject.readOne("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Smith;Anna\r\nFN:Smith\\, Anna\r\nEND:VCARD\r\n")
print(f"2.1: {plain.fn.value!r}, {plain.note.value!r}, {plain.org.value!r}; 3.0: {escaped.fn.value!r}")
assert plain.fn.value == "Smith", "vobject keeps commas now"
assert plain.note.value == "Call first"
assert plain.org.value == [["Smith", " Jones & Co."]]
assert escaped.fn.value == "Smith, Anna"
PYTHON
