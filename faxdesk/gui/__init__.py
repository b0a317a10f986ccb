"""The window. PySide6 only here; everything it knows of faxes comes through the office it is handed."""
