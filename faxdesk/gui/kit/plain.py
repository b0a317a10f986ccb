"""Texts that others wrote, shown as they are: Qt takes what looks like HTML for HTML."""

from PySide6 import QtGui


def plain_tip(text: str) -> str:
    """`text` for a tooltip or another place that knows no plain text alone; it looks as it was written."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    from html import escape  # with a table of all letters' names, which no first picture needs

    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"
