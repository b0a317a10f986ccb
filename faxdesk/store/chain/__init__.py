"""Events and acts as links of one chain: written, read back, and what is left of them when they go.

Comes in: store.sql. Statements here are such as SQLite and PostgreSQL both take.
"""
