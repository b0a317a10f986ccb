"""The address book in SQL: contacts, their numbers and groups, and how they are found.

Comes in: store.sql."""
