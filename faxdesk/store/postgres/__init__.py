"""The same journal on PostgreSQL, for the desks of a team. Loaded only where one is set up.

Comes in: app and the command line.
"""
