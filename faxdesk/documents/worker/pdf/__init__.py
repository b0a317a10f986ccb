"""PDFs as structures: inspected, joined, laid onto sheets, unlocked, covers drawn.

Only the worker's jobs come in.
"""
