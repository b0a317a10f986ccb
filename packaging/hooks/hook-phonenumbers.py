"""In place of the general one, which wants 40 MB of places and carriers: contents.py says what is needed."""
