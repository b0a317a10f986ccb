"""What the self-test asks of the system."""


def keyring_name() -> str:
    """Which keyring is used, e.g. "keyring.backends.Windows.WinVaultKeyring"; "" where none can be loaded."""
    import keyring

    from faxdesk.system.secrets import CANNOT_LOAD

    try:
        backend = type(keyring.get_keyring())
    except CANNOT_LOAD:
        return ""
    return f"{backend.__module__}.{backend.__qualname__}"
