"""The journal on disk: SQLite lives here and nowhere else."""
