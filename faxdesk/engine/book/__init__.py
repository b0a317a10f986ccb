"""What the address book does beyond keeping contacts: suggests, resolves, merges, reads and writes files."""
