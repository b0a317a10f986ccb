"""Faxes that are over: what the journal promises of them, and what the faces ask for."""
