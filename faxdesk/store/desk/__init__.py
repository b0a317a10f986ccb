"""What one desk keeps for itself: its name, settings, the window's state. Drafts belong here. Always SQLite.

Comes in: app alone. Nothing here may need the team's journal, which can be in another database.
"""
