"""What is kept on disk: what a team shares, and what one desk keeps for itself. SQLite lives here alone."""
