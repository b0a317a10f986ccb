"""Where a team's database is: an address of PostgreSQL's own form, and never a secret in it."""

from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from faxdesk.domain.errors import InvalidInputError

_SCHEMES: Final = ("postgresql", "postgres")
_HERE: Final = frozenset({"", "localhost", "127.0.0.1", "::1"})
_SECRETS: Final = frozenset({"password", "sslpassword"})


def check_team_address(address: str) -> None:
    """Raises InvalidInputError for what is no address, and for one with a password in it."""
    try:
        parts = urlsplit(address)
        is_address = parts.scheme in _SCHEMES and (parts.port is None or parts.port > 0)
        has_secret = parts.password is not None or bool(_SECRETS & parse_qs(parts.query).keys())
    except ValueError:
        is_address = has_secret = False
    if not is_address or any(not each.isprintable() or each.isspace() for each in address):
        raise InvalidInputError("team_database", "team.bad_address")
    if has_secret:
        raise InvalidInputError("team_database", "team.password_in_address")


def hosts_of(address: str) -> tuple[str, ...]:
    """The servers that it names, "" for this machine's socket."""
    parts = urlsplit(address)
    query = parse_qs(parts.query)
    named = parts.netloc.rpartition("@")[2].split(",")
    hosts = [_without_port(each) for each in named] if any(named) else query.get("host", [""])[0].split(",")
    return tuple(unquote(each) for each in hosts)


def is_on_this_machine(address: str) -> bool:
    """Whether nothing of it goes over a network."""
    if "service" in parse_qs(urlsplit(address).query):
        return False  # a file elsewhere says where
    return all(host in _HERE or host.startswith(("/", "@")) for host in hosts_of(address))


def chosen_tls(address: str) -> str:
    """How it wants the connection protected, in libpq's words; "" where it says nothing."""
    return parse_qs(urlsplit(address).query).get("sslmode", [""])[0]


def is_protected(address: str) -> bool:
    """Whether nobody on the way can read along, or pretend to be the server."""
    return is_on_this_machine(address) or chosen_tls(address) in {"", "verify-full"}


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]
