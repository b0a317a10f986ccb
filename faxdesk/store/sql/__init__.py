"""The journal's statements and rows: faxes, attempts, events, listing, search."""
