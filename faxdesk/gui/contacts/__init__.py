"""The address book's window: keep contacts, read them in, write them out."""
