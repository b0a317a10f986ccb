#!/bin/sh
# PySide6-Essentials 6.11.3 (Qt 6.11): "Toggle" of a row with a tick box selects the row, and ticks nothing.
#
# The cells of a table, and the rows of a list or tree, offer screen readers and voice control one action, Toggle. For
# an item that can be ticked its state says so too: checkable, not checked. One would think that Toggle ticks it. It
# selects the row (in a table that selects whole rows, all of it); the tick, and the state "checked", stay as they were.
# That is the only action there is, and QAccessible.installFactory isn't asked for cells, so a program can't give them
# another: whoever can't press Space on the row needs a button beside the table that ticks what is selected.
#
# Seen: each of table, list and tree: actions ['Toggle'], checkable True; after Toggle: selected True, checked False
. "$(dirname "$0")/lib.sh"
install PySide6-Essentials==6.11.3
QT_QPA_PLATFORM=offscreen run <<'PYTHON'
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
)

NAME = "Letter to the court"
application = QApplication([])
asked_for = []
QAccessible.installFactory(lambda name, thing: asked_for.append(name))


def table():
    view = QTableWidget(1, 1)
    view.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    item = QTableWidgetItem(NAME)
    item.setCheckState(Qt.CheckState.Unchecked)
    view.setItem(0, 0, item)
    return view, item.checkState


def rows():
    view = QListWidget()
    item = QListWidgetItem(NAME, view)
    item.setCheckState(Qt.CheckState.Unchecked)
    return view, item.checkState


def tree():
    view = QTreeWidget()
    item = QTreeWidgetItem(view, [NAME])
    item.setCheckState(0, Qt.CheckState.Unchecked)
    return view, lambda: item.checkState(0)


def child_of(view):
    whole = QAccessible.queryAccessibleInterface(view)
    children = [whole.child(place) for place in range(whole.childCount())]
    return next(each for each in children if each.text(QAccessible.Text.Name) == NAME)


for make in (table, rows, tree):
    view, tick = make()
    view.show()
    application.processEvents()
    row = child_of(view)
    before = row.actionInterface().actionNames(), bool(row.state().checkable), bool(row.state().selected)
    row.actionInterface().doAction("Toggle")
    application.processEvents()
    after = bool(row.state().selected), bool(row.state().checked), tick()
    print(type(view).__name__, *before, "after Toggle:", *after)
    assert before == (["Toggle"], True, False), "other actions or states now"
    assert after == (True, False, Qt.CheckState.Unchecked), "Toggle does something else now"
print("the factory was asked for", sorted(set(asked_for)))
assert not any("Item" in name or "Cell" in name for name in asked_for), "cells can be made by a program now"
PYTHON
