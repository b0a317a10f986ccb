#!/bin/sh
# PySide6-Essentials 6.11.3 (Qt 6.11) on Linux: a combo box can't be given an accessible name.
#
# QLabel.setBuddy gives a field its name for screen readers: a line edit, slider, spin box, list or table is called
# as its label says. A combo box is called by the text that is chosen in it, which is its value as well, and
# setAccessibleName changes nothing. What is left is the relation to a label (its buddy), and the description; a
# combo box without a visible label is "High" to whoever doesn't see it.
#
# Seen: names of a labelled line edit "To", slider "Black threshold", combo box "High"; the same "High" after
#       setAccessibleName("Quality"); the relation to the label is there.
. "$(dirname "$0")/lib.sh"
install PySide6-Essentials==6.11.3
QT_QPA_PLATFORM=offscreen run <<'PYTHON'
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QSlider, QVBoxLayout, QWidget

application = QApplication([])
window = QWidget()
column = QVBoxLayout(window)


def labelled(field, text):
    label = QLabel(text)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    return field


def name_of(field):
    return QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)


line, slider, box = labelled(QLineEdit(), "&To"), labelled(QSlider(), "&Black threshold"), labelled(QComboBox(), "&Quality")
box.addItems(["High", "Normal"])
window.show()
found = (name_of(line), name_of(slider), name_of(box))
print(*map(repr, found))
assert found == ("To", "Black threshold", "High"), "named otherwise now"
box.setAccessibleName("Quality")
print("after setAccessibleName", repr(name_of(box)))
assert name_of(box) == "High", "the name can be set now"
labels = [other.text(QAccessible.Text.Name) for other, _ in QAccessible.queryAccessibleInterface(box).relations()]
print("related labels", labels)
assert labels == ["Quality"]
PYTHON
