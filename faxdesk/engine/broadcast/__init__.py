"""Broadcasts, all the faxes of one press of Send to several: what is asked of them, and results."""
