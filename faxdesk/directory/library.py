"""ldap3, loaded with the first question to a directory (90 ms)."""

import warnings

with warnings.catch_warnings():
    # Its newest release asks pyasn1 by names of before; both work together, as tests against slapd show.
    warnings.simplefilter("ignore", DeprecationWarning)
    import ldap3
    import ldap3.core.exceptions
    import ldap3.core.tls
    import ldap3.utils.conv

__all__ = ["ldap3"]
