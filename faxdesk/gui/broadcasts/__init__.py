"""A broadcast in the window: what can be done to all its faxes at once, and the bar above them."""
