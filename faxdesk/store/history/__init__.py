"""Faxes that are over, any number: found by what they say, tagged, folded, or in the bin.

Comes in: store.sql."""
