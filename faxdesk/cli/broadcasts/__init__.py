"""Commands on all faxes of a broadcast at once, and what became of each."""
