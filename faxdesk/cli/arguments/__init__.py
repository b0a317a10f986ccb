"""The words of commands that take many, and the kinds of values that several commands take."""
