"""faxdesk team: one queue for several desks, on the office's own PostgreSQL."""
