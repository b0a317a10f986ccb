"""Over a network the team's server must prove who it is: tried with real certificates of a made authority."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tests.e2e.conftest import Shell
from tests.postgres import Server, needs_postgres, own_server, together
from tests.programs import needs
from tests.team.waiting import free_port

pytestmark = [needs_postgres, needs("openssl"), together, pytest.mark.e2e]

HOST: Final = "db.office.test"


@dataclass(frozen=True)
class Authority:
    """Signs for servers.

    Attributes:
        certificate: what a desk is to trust.
    """

    folder: Path
    certificate: Path
    key: Path

    def sign(self, name: str, host: str, *, dates: tuple[str, ...] = ("-days", "2")) -> tuple[Path, Path]:
        """A certificate for a host, and its key."""
        key, request, signed = (self.folder / f"{name}.{end}" for end in ("key", "csr", "crt"))
        made = ("-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", f"/CN={host}")
        openssl("req", "-new", *made)
        names = self.folder / f"{name}.ext"
        names.write_text(f"subjectAltName=DNS:{host}\n")
        by = ("-CA", self.certificate, "-CAkey", self.key, "-CAcreateserial", "-extfile", names)
        openssl("x509", "-req", "-in", request, "-out", signed, *by, *dates)
        return signed, key


def openssl(*arguments: object) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def authority(folder: Path) -> Authority:
    folder.mkdir()
    key, certificate = folder / "ca.key", folder / "ca.crt"
    made = ("-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2")
    openssl("req", "-x509", *made, "-subj", f"/CN=Authority {folder.name}")
    return Authority(folder, certificate, key)


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return authority(tmp_path_factory.mktemp("tls") / "ours")


@pytest.fixture(scope="module")
def another(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return authority(tmp_path_factory.mktemp("tls") / "another")


class TlsServer:
    """Shows one certificate after another."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._certificate, self._key = server.data / "server.crt", server.data / "server.key"
        self.is_running = False

    def show(self, certificate: Path, key: Path, *, is_on: bool = True) -> None:
        with (self.server.data / "postgresql.conf").open("a") as settings:
            settings.write(f"ssl = {'on' if is_on else 'off'}\n")
        for source, target in ((certificate, self._certificate), (key, self._key)):
            target.unlink(missing_ok=True)
            target.write_bytes(source.read_bytes())
            self.server.give(target)
        if self.is_running:
            self.server.stop()
        self.server.start()
        self.is_running = True

    def address(self, host: str, trusted: Path) -> str:
        way = f"postgresql://postgres@{host}:{self.server.port}/faxdesk_template"
        return f"{way}?hostaddr=127.0.0.1&sslrootcert={trusted}"


@pytest.fixture(scope="module")
def tls(ours: Authority) -> Iterator[TlsServer]:
    with own_server(port=free_port()) as server:
        tls = TlsServer(server)
        tls.show(*ours.sign("first", HOST))
        server.make_template()
        yield tls


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "home", "http://127.0.0.1:9")


def refused(shell: Shell, address: str) -> str:
    """What is said of it; nothing is joined."""
    answer = shell.run("team", "join", "--database", address)
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    return answer.err


def test_a_server_that_proves_who_it_is_is_joined_and_said_to_be_protected(
    tls: TlsServer, ours: Authority, shell: Shell
) -> None:
    tls.show(*ours.sign("right", HOST))
    joined = shell.run("team", "join", "--database", tls.address(HOST, ours.certificate))
    assert joined.status == 0, joined.err
    [status] = shell.run("team", "status", "--json").objects
    assert status["is_protected"] is True
    with tls.server.connect("faxdesk_template") as connection:
        row = connection.execute("SELECT current_setting('ssl')").fetchone()
    assert row == ("on",)


def test_an_authority_that_nobody_named_is_not_trusted(
    tls: TlsServer, ours: Authority, another: Authority, shell: Shell
) -> None:
    tls.show(*ours.sign("right", HOST))
    said = refused(shell, tls.address(HOST, another.certificate))
    assert "certificate can't be trusted" in said
    assert "sslrootcert=FILE" in said


def test_a_certificate_for_another_name_says_so(tls: TlsServer, ours: Authority, shell: Shell) -> None:
    tls.show(*ours.sign("right", HOST))
    said = refused(shell, tls.address("mail.office.test", ours.certificate))
    assert "is for another name" in said


def test_a_certificate_that_has_expired_is_not_trusted(tls: TlsServer, ours: Authority, shell: Shell) -> None:
    tls.show(*ours.sign("old", HOST, dates=("-days", "-1")))
    said = refused(shell, tls.address(HOST, ours.certificate))
    assert "certificate can't be trusted" in said
    assert "may have expired" in said


def test_a_server_without_tls_is_told_nothing(tls: TlsServer, ours: Authority, shell: Shell) -> None:
    tls.show(*ours.sign("right", HOST), is_on=False)
    assert "doesn't speak TLS" in refused(shell, tls.address(HOST, ours.certificate))
