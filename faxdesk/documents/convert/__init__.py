"""Turns what is no PDF into one: pictures and texts in the worker, office documents by LibreOffice.

`converter` is the door. What can't be turned into a PDF is said as a finding, never guessed at.
"""
