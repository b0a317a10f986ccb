"""The history: faxes that are over, found among any number of them, in a window of their own."""
