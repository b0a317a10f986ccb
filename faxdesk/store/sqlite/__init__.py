"""The journal as a SQLite file: opened, migrated, backed up, repaired."""
