"""A real OpenLDAP for one test: ports on this computer, certificates made for it, a few people in it."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PROGRAM = Path("/usr/sbin/slapd")
TLS = """\
TLSCACertificateFile {home}/ca.pem
TLSCertificateFile {home}/server.pem
TLSCertificateKeyFile {home}/server.key
"""

BASE = "dc=example,dc=org"
USER, PASSWORD = f"cn=faxdesk,{BASE}", "PASSWORD-4711"
SCHEMAS = ("core", "cosine", "inetorgperson", "nis", "msuser")
_TRIES = 600
_STARTS = 5

CONFIGURATION = """\
{schemas}
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile {home}/slapd.pid
argsfile {home}/slapd.args
{tls}
{limits}
database mdb
suffix "dc=example,dc=org"
rootdn "cn=faxdesk,dc=example,dc=org"
rootpw PASSWORD-4711
directory {home}/data
access to * by {anonymous} read by * none
"""

PEOPLE = """\
dn: dc=example,dc=org
objectClass: dcObject
objectClass: organization
dc: example
o: Example

dn: cn=Smith,dc=example,dc=org
objectClass: inetOrgPerson
cn: Smith
sn: Smith
givenName: Zoë
displayName: Dr. Zoë Smith
o: Smith Clinic
facsimileTelephoneNumber: +1 (312) 736-7276$fineResolution
telephoneNumber: +1 312 736 7000

dn: cn=Smithers,dc=example,dc=org
objectClass: inetOrgPerson
cn: Smithers
sn: Smithers
o: Power Plant (East) * Co
facsimileTelephoneNumber: 312-736-7300
facsimileTelephoneNumber: +44 20 7946 0958

dn: cn=Smithson,dc=example,dc=org
objectClass: inetOrgPerson
cn: Smithson
sn: Smithson
telephoneNumber: +1 312 736 7001

dn: cn=Lab,dc=example,dc=org
objectClass: organizationalRole
cn: Lab
facsimileTelephoneNumber: +1 312 736 7310
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slapd:
    """Where it listens, and who signed its certificate."""

    plain_port: int
    tls_port: int
    ca_file: Path

    @property
    def ldap(self) -> str:
        return f"ldap://127.0.0.1:{self.plain_port}"

    @property
    def ldaps(self) -> str:
        return f"ldaps://127.0.0.1:{self.tls_port}"


@contextmanager
def running(
    home: Path,
    *,
    people: str = PEOPLE,
    names: tuple[str, ...] = ("127.0.0.1",),
    limits: str = "",
    is_open: bool = True,
    has_tls: bool = True,
) -> Iterator[Slapd]:
    """Start one in `home`.

    Args:
        names: the names that its certificate has.
        is_open: whether those may read who don't log in.
    """
    home.mkdir()
    (home / "data").mkdir()
    make_certificates(home, names)
    (home / "slapd.conf").write_text(
        CONFIGURATION.format(
            schemas="\n".join(f"include /etc/ldap/schema/{name}.schema" for name in SCHEMAS),
            home=home,
            tls=TLS.format(home=home) if has_tls else "",
            limits=limits,
            anonymous="*" if is_open else "users",
        )
    )
    (home / "people.ldif").write_text(people, encoding="utf-8")
    # A copy: where AppArmor knows Debian's own by its path, that one reads no other folders.
    slapd = str(shutil.copy(PROGRAM, home / "slapd"))
    configuration = ["-f", str(home / "slapd.conf")]
    subprocess.run([slapd, "-Tadd", "-s", *configuration, "-l", str(home / "people.ldif")], check=True)
    server, process = _started(slapd, configuration, home / "ca.pem", has_tls=has_tls)
    try:
        yield server
    finally:
        process.terminate()
        process.wait()


def _started(
    slapd: str, configuration: list[str], ca_file: Path, *, has_tls: bool
) -> "tuple[Slapd, subprocess.Popen[bytes]]":
    """It takes no port 0: a free one is looked for, and another where somebody was quicker."""
    for _ in range(_STARTS):
        server = Slapd(plain_port=_free_port(), tls_port=_free_port(), ca_file=ca_file)
        where = f"{server.ldap}/ {server.ldaps}/" if has_tls else f"{server.ldap}/"
        process = subprocess.Popen(
            [slapd, *configuration, "-h", where, "-d", "0"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if _listens([server.plain_port, *([server.tls_port] if has_tls else [])], process):
            return server, process
        process.wait()
    raise AssertionError("slapd ended by itself, on whatever ports")


def make_certificates(home: Path, names: tuple[str, ...]) -> None:
    """An authority, ca.pem, and a server's certificate by it, server.pem and server.key."""
    authority, authority_key = _certificate("Test authority", None, None, ())
    server, server_key = _certificate("Directory", authority, authority_key, names)
    for name, certificate in (("ca.pem", authority), ("server.pem", server)):
        (home / name).write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (home / "server.key").write_bytes(
        server_key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


def _certificate(
    title: str,
    issuer: x509.Certificate | None,
    issuer_key: ec.EllipticCurvePrivateKey | None,
    names: tuple[str, ...],
) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, title)])
    now = datetime.now(UTC)
    is_authority = issuer is None
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if issuer is None else issuer.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName([_name(each) for each in names]), False)
    return builder.sign(issuer_key or key, hashes.SHA256()), key


def _name(text: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(text))
    except ValueError:
        return x509.DNSName(text)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _listens(ports: list[int], process: "subprocess.Popen[bytes]") -> bool:
    """Wait until it does; False where it has ended instead, as it does when a port is taken."""
    for port in ports:
        for _ in range(_TRIES):
            if process.poll() is not None:
                return False
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except ConnectionRefusedError:
                time.sleep(0.05)
    return process.poll() is None
