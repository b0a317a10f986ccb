"""FaxDesk beside its window: what the desktop tells, the icon in its notification area."""
