"""Watched folders: what is put into one is taken, faxed, and filed with its report. App starts it."""
