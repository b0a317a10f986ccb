"""What FaxDesk takes from the machine: folders, keyring, locks, logs. keyring and platformdirs only here."""
