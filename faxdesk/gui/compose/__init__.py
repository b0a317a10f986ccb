"""Send: what the next fax is, whether it can go, and the way back afterwards."""
