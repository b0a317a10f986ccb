"""A directory is asked by LDAP, on a real OpenLDAP: who is found, and who is not trusted."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from faxdesk.directory.client import DirectoryClient
from faxdesk.domain.errors import DirectoryError
from faxdesk.domain.people.directory import DirectoryEntry, DirectorySettings, attributes_of
from tests.directory import slapd
from tests.directory.slapd import PASSWORD, USER, Slapd
from tests.programs import needs

pytestmark = [needs("/usr/sbin/slapd"), pytest.mark.xdist_group("slapd")]

SMITH = DirectoryEntry(name="Dr. Zoë Smith", company="Smith Clinic", faxes=("+1 (312) 736-7276",))
SMITHERS = DirectoryEntry(
    name="Smithers", company="Power Plant (East) * Co", faxes=("312-736-7300", "+44 20 7946 0958")
)
LAB = DirectoryEntry(name="Lab", faxes=("+1 312 736 7310",))

Ask = Callable[..., DirectoryClient]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Slapd]:
    with slapd.running(tmp_path_factory.mktemp("directory") / "slapd") as started:
        yield started


@contextmanager
def asked(
    server: str, *, ca_file: Path | str = "", password: str | None = None, **settings: object
) -> Iterator[DirectoryClient]:
    client = DirectoryClient(
        DirectorySettings(server=server, ca_file=str(ca_file), **settings),  # type: ignore[arg-type] # a short form
        lambda: password,
    )
    yield client
    client.close()


@pytest.fixture
def client(server: Slapd) -> Iterator[DirectoryClient]:
    with asked(server.ldaps, ca_file=server.ca_file) as client:
        yield client


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("smi", [SMITH, SMITHERS]),
        ("SMITH cli", [SMITH]),
        ("zoë smith", [SMITH]),
        ("plant", [SMITHERS]),
        ("(east)", [SMITHERS]),
        ("lab", [LAB]),
        ("smithson", []),
        ("nobody", []),
        ("mith", []),
        ("731", []),
        ("--", []),
    ],
)
def test_who_has_a_fax_number_is_found_by_names_companies_and_digits(
    client: DirectoryClient, text: str, found: list[DirectoryEntry]
) -> None:
    assert client.search(text, limit=10) == found


@pytest.mark.parametrize("text", ["7367000", "(312) 736-70", "+1 312 736 7000"])
def test_digits_are_found_however_a_server_that_can_search_numbers_writes_them(
    server: Slapd, text: str
) -> None:
    # OpenLDAP can't search facsimileTelephoneNumber: RFC 4519 gives it no rule to compare by.
    numbers = attributes_of("fax=telephoneNumber")
    with asked(server.ldaps, ca_file=server.ca_file, attributes=numbers) as client:
        assert "Dr. Zoë Smith" in [each.name for each in client.search(text, limit=10)]


@pytest.mark.parametrize("text", ["*", "sm*th", "smith)(cn=*", "\\2a", "smi\0th", "a" * 5_000, "&|!=~"])
def test_what_is_typed_is_never_part_of_the_filter(client: DirectoryClient, text: str) -> None:
    assert client.search(text, limit=10) == []
    assert client.search("lab", limit=10) == [LAB]


def test_a_star_is_looked_for_as_a_star(client: DirectoryClient) -> None:
    assert client.search("plant *", limit=10) == client.search("plant", limit=10)
    assert client.search("east) * co", limit=10) == []  # each word begins one of the company's


def test_no_more_come_than_were_asked_for(client: DirectoryClient) -> None:
    assert len(client.search("smi", limit=1)) == 1


@pytest.mark.parametrize("way", ["ldaps", "StartTLS", "plain"])
def test_the_way_is_encrypted_unless_it_is_allowed_not_to_be(server: Slapd, way: str) -> None:
    # This computer is spoken to without encryption; by another name it would have to be encrypted.
    where = server.ldaps if way == "ldaps" else server.ldap
    with asked(where, ca_file=server.ca_file) as client:
        if way == "StartTLS":
            client._settings = EncryptedHere(server=where, ca_file=str(server.ca_file))
        assert client.search("lab", limit=10) == [LAB]
        is_encrypted = hasattr(client._connection.socket, "getpeercert")
    assert is_encrypted is (way != "plain")


class EncryptedHere(DirectorySettings):
    """As another computer is asked: nothing before the encryption has begun."""

    @property
    def is_plain(self) -> bool:
        return False


@pytest.mark.parametrize("way", ["ldaps", "StartTLS"])
@pytest.mark.parametrize("fault", ["unknown authority", "wrong name"])
def test_a_certificate_that_is_not_the_directory_s_ends_it_before_anything_is_said(
    tmp_path: Path, way: str, fault: str
) -> None:
    names = ("127.0.0.1",) if fault == "unknown authority" else ("elsewhere.example.org",)
    with slapd.running(tmp_path / "slapd", names=names) as server:
        ca_file = "" if fault == "unknown authority" else str(server.ca_file)
        where = server.ldaps if way == "ldaps" else server.ldap
        client = DirectoryClient(EncryptedHere(server=where, ca_file=ca_file, user=USER), lambda: PASSWORD)
        assert refused(client) == "directory.certificate"
        client.close()


def test_a_server_without_encryption_is_not_asked(tmp_path: Path) -> None:
    with slapd.running(tmp_path / "slapd", has_tls=False) as server:
        client = DirectoryClient(EncryptedHere(server=server.ldap, user=USER), lambda: PASSWORD)
        assert refused(client) == "directory.no_encryption"
        client.close()


def test_whoever_is_named_logs_in_with_the_password_that_is_kept(tmp_path: Path) -> None:
    with slapd.running(tmp_path / "slapd", is_open=False) as server:
        with asked(server.ldaps, ca_file=server.ca_file, user=USER, password=PASSWORD) as client:
            assert client.search("lab", limit=10) == [LAB]
        with asked(server.ldaps, ca_file=server.ca_file, user=USER, password="wrong") as client:
            assert refused(client) == "directory.password_refused"
        for missing in (None, ""):
            with asked(server.ldaps, ca_file=server.ca_file, user=USER, password=missing) as client:
                assert refused(client) == "directory.no_password"
        with asked(server.ldaps, ca_file=server.ca_file) as client:
            assert refused(client) == "directory.refused"


def test_no_error_holds_the_password(server: Slapd) -> None:
    with asked(server.ldaps, ca_file=server.ca_file, user=USER, password="SECRET-9") as client:
        with pytest.raises(DirectoryError) as caught:
            client.search("lab", limit=10)
        error: BaseException | None = caught.value
        while error is not None:
            assert "SECRET-9" not in repr(error) + repr(getattr(error, "message", ""))
            error = error.__cause__


def test_another_base_filter_and_attributes_are_taken(server: Slapd) -> None:
    with asked(
        server.ldaps,
        ca_file=server.ca_file,
        base=slapd.BASE,
        filter="(objectClass=organizationalRole)",
        attributes=attributes_of("name=cn"),
    ) as client:
        assert client.search("smith", limit=10) == []
        assert client.search("lab", limit=10) == [LAB]


def test_a_filter_that_can_not_be_used_is_said(server: Slapd) -> None:
    with asked(server.ldaps, ca_file=server.ca_file, filter="(objectClass") as client:
        assert refused(client) == "directory.filter"


def test_a_base_that_is_not_there_is_said(server: Slapd) -> None:
    with asked(server.ldaps, ca_file=server.ca_file, base="dc=elsewhere") as client:
        assert refused(client) == "directory.refused"


def test_active_directory_s_attributes_are_read(tmp_path: Path) -> None:
    people = slapd.PEOPLE + (
        "\ndn: cn=Jones,dc=example,dc=org\nobjectClass: user\ncn: Jones\ndisplayName: Jones, Ann\n"
        "company: County Court\notherFacsimileTelephoneNumber: +1 312 736 7320\nsAMAccountName: ann\n"
        "facsimileTelephoneNumber: +1 312 736 7319\n"
    )
    with (
        slapd.running(tmp_path / "slapd", people=people) as server,
        asked(server.ldaps, ca_file=server.ca_file) as client,
    ):
        found = client.search("ann", limit=10)
    numbers = ("+1 312 736 7319", "+1 312 736 7320")
    assert found == [DirectoryEntry(name="Jones, Ann", company="County Court", faxes=numbers)]


def test_a_connection_that_was_dropped_meanwhile_is_made_again(tmp_path: Path) -> None:
    with (
        slapd.running(tmp_path / "slapd", limits="idletimeout 1") as server,
        asked(server.ldaps, ca_file=server.ca_file) as client,
    ):
        assert client.search("lab", limit=10) == [LAB]
        line = client._line
        assert line is not None
        line.settimeout(30)
        while line.recv(4_096):  # until the server has had enough
            pass
        assert client.search("lab", limit=10) == [LAB]


def test_a_file_with_no_certificate_is_said(server: Slapd, tmp_path: Path) -> None:
    with asked(server.ldaps, ca_file=tmp_path / "missing.pem") as client:
        assert refused(client) == "directory.ca_file"


def test_nobody_there_is_said() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        with asked(f"ldaps://127.0.0.1:{probe.getsockname()[1]}") as client:
            assert refused(client) == "directory.not_reached"


@pytest.mark.parametrize("scheme", ["ldap", "ldaps"])
def test_a_server_that_closes_at_once_is_said(scheme: str) -> None:
    with listening(lambda line: line.close()) as port, asked(f"{scheme}://127.0.0.1:{port}") as client:
        assert refused(client) in {"directory.broke_off", "directory.not_reached", "directory.certificate"}


@pytest.mark.parametrize("scheme", ["ldap", "ldaps"])
def test_a_server_that_never_answers_is_left_when_somebody_says_so(scheme: str) -> None:
    with listening(lambda _line: None) as port, asked(f"{scheme}://127.0.0.1:{port}") as client:
        outcome: list[str] = []
        asking = threading.Thread(target=lambda: outcome.append(refused(client)))
        asking.start()
        while client._line is None:
            asking.join(0.01)
        client.abort()
        asking.join(30)
        assert outcome
        assert outcome[0] in {"directory.too_slow", "directory.not_reached", "directory.certificate"}


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x30\x84\xff\xff\xff\xff", b"\x00" * 99]
)
def test_what_is_no_ldap_is_said(answer: bytes) -> None:
    def reply(line: socket.socket) -> None:
        line.sendall(answer)
        line.close()

    with listening(reply) as port, asked(f"ldap://127.0.0.1:{port}") as client:
        assert refused(client).startswith("directory.")


def refused(client: DirectoryClient) -> str:
    with pytest.raises(DirectoryError) as caught:
        client.search("lab", limit=10)
    return caught.value.code


@contextmanager
def listening(treat: Callable[[socket.socket], None]) -> Iterator[int]:
    """Take connections, and do this with each."""
    lines: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    line, _ = server.accept()
                except OSError:
                    return
                lines.append(line)
                treat(line)

        thread = threading.Thread(target=serve)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        thread.join()
        for line in lines:
            line.close()
