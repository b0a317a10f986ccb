"""Watched folders: which there are, how they stand, and a try of where a file would go. Window opens it."""
