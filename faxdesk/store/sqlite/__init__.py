"""A database file: opened, made, brought up to date, copied, kept from others. It knows no fax.

Comes in: the store's other rooms.
"""
