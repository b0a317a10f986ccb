"""Each page as it will arrive, and what it would lose."""
