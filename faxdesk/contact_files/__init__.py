"""Address books as other programs write and read them: tables (CSV) and vCards. vobject only here.

What stands in a file is given as it is written there; which numbers and contacts it means, the engine says.
"""
