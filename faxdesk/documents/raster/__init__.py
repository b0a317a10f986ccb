"""Grey pixels become dots of ink: the one rule for it, for the worker and for the preview's slider alike.

It gets pixels, never files.
"""
