"""Who sends."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Where an attempt is made, and the only place where it is followed.

    Attributes:
        base_url: the API's address with its version, without a closing slash.
        connection_id: the fax application's id, opaque.
    """

    base_url: str
    connection_id: str
    from_number: str
