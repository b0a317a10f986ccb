"""What the self-test asks of the system."""


def keyring_name() -> str:
    """Which keyring is used, e.g. "keyring.backends.Windows.WinVaultKeyring"."""
    import keyring

    backend = type(keyring.get_keyring())
    return f"{backend.__module__}.{backend.__qualname__}"
