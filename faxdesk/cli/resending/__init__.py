"""Sending once more what was sent."""
