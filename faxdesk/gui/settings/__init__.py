"""What is set once: the settings dialog and the set-up of the account."""
