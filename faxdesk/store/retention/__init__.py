"""What goes one day: documents of faxes that are over, numbers and names, and what the file holds of them.

Comes in: store.sql, store.postgres. Statements here are such as SQLite and PostgreSQL both take."""
