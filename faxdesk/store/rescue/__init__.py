"""Backups, the way back to one, and the repair of a damaged journal. Comes in: app and cli."""
