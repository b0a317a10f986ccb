"""Old faxes in files of their own beside the journal: moved there, and found there like any other.

Comes in: app, store.sql.
"""
