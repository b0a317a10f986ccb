"""The cover page: its line in the window, and the dialog that fills it in."""
