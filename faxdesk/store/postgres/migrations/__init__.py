"""What SQLite's scripts of the same names can't be translated to, by hand."""
