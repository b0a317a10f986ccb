"""What one desk keeps for itself: settings and the window's state."""
