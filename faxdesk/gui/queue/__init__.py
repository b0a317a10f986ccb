"""What became of the faxes: the table, its tabs, the details, and what can be done to each."""
