"""The window. PySide6 only here; everything it knows of faxes comes through the session it is handed."""

from faxdesk.gui.pyside import load_pyside

load_pyside()
