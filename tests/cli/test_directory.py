"""faxdesk contacts find --directory, and the password for it, with a real OpenLDAP."""

import io
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from faxdesk.cli import main
from faxdesk.cli.self_test import checks
from faxdesk.domain.policy import Policy
from tests.directory import slapd
from tests.directory.slapd import PASSWORD, USER, Slapd
from tests.keyrings import MemoryKeyring
from tests.programs import needs

pytestmark = [needs("/usr/sbin/slapd"), pytest.mark.xdist_group("slapd")]

Refused = Callable[..., tuple[int, str]]
SetPolicy = Callable[[Mapping[str, object]], None]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Slapd]:
    with slapd.running(tmp_path_factory.mktemp("directory") / "slapd") as started:
        yield started


@pytest.fixture
def set_policy(account: pytest.MonkeyPatch) -> SetPolicy:
    """Lets this computer have a policy with these settings."""

    def set_it(settings: Mapping[str, object]) -> None:
        policy = Policy.from_entries({"settings": settings}, "policy.json")
        assert not policy.problems
        account.setattr("faxdesk.app.machine_policy", lambda: policy)
        account.setattr("faxdesk.system.policy.machine_policy", lambda: policy)

    return set_it


def test_whoever_the_directory_knows_is_printed_and_said_to_be_from_there(
    set_policy: SetPolicy, server: Slapd, capsys: pytest.CaptureFixture[str]
) -> None:
    set_policy({"directory_server": server.ldaps, "directory_ca_file": str(server.ca_file)})
    assert main(["contacts", "find", "zoë", "smith", "--directory", "--json"]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {
            "id": None,
            "name": "Dr. Zoë Smith",
            "company": "Smith Clinic",
            "numbers": [{"label": "Fax", "number": "+13127367276", "kind": "fax", "default": True}],
            "source": "directory",
        }
    ]
    assert main(["contacts", "find", "smithers", "--directory"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "Smithers, Power Plant (East) * Co  +13127367300  from the directory",
        "Smithers, Power Plant (East) * Co  +442079460958  from the directory",
    ]
    assert said.err == ""
    assert main(["contacts", "find", "nobody", "--directory"]) == 0
    assert capsys.readouterr().out == "Nobody is found.\n"


def test_a_way_without_encryption_is_said(
    set_policy: SetPolicy, server: Slapd, capsys: pytest.CaptureFixture[str]
) -> None:
    set_policy({"directory_server": server.ldap})
    assert main(["contacts", "find", "lab", "--directory"]) == 0
    assert capsys.readouterr().err == "faxdesk: The way to the directory 127.0.0.1 isn't encrypted.\n"


def test_a_certificate_that_is_not_trusted_is_one_line_and_a_status(
    set_policy: SetPolicy, server: Slapd, refused: Refused
) -> None:
    set_policy({"directory_server": server.ldaps})
    status, said = refused("contacts", "find", "lab", "--directory")
    assert status == 1
    assert said.startswith("faxdesk: The directory 127.0.0.1 shows a certificate that isn't trusted")


def test_a_fax_goes_to_whoever_the_directory_alone_knows_by_that_name(
    set_policy: SetPolicy,
    server: Slapd,
    letter_pdf: str,
    capsys: pytest.CaptureFixture[str],
    refused: Refused,
) -> None:
    set_policy({"directory_server": server.ldaps, "directory_ca_file": str(server.ca_file)})
    assert main(["send", letter_pdf, "--to", "zoë smith", "--json", "--yes"]) == 0
    [sent] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sent["recipient"] == {
        "name": "Dr. Zoë Smith",
        "company": "Smith Clinic",
        "number": "+13127367276",
    }
    status, said = refused("send", letter_pdf, "--to", "smithers", "--yes")
    assert status == 2
    assert "may be several contacts: Smithers, Power Plant (East) * Co, +13127367300; " in said
    status, said = refused("send", letter_pdf, "--to", "nobody at all", "--yes")
    assert (status, "nobody in the address book is called so" in said) == (2, True)


def test_a_directory_that_does_not_answer_sends_nothing(
    set_policy: SetPolicy, server: Slapd, letter_pdf: str, refused: Refused
) -> None:
    set_policy({"directory_server": server.ldaps})  # its certificate isn't trusted
    status, said = refused("send", letter_pdf, "--to", "zoë smith", "--yes")
    assert status == 1
    assert "shows a certificate that isn't trusted" in said


def test_without_a_directory_it_says_so(account: pytest.MonkeyPatch, refused: Refused) -> None:
    status, said = refused("contacts", "find", "lab", "--directory")
    assert (status, "No directory is set." in said) == (1, True)


def test_without_the_option_the_book_is_looked_into(
    account: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["contacts", "add", "Dr. Smith", "+13125550101"]) == 0
    capsys.readouterr()
    assert main(["contacts", "find", "smith", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["name"] == "Dr. Smith"


def test_the_password_is_tried_then_kept_in_the_keyring_and_used(
    set_policy: SetPolicy,
    account: pytest.MonkeyPatch,
    memory_keyring: MemoryKeyring,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with slapd.running(tmp_path / "slapd", is_open=False) as server:
        settings = {
            "directory_server": server.ldaps,
            "directory_ca_file": str(server.ca_file),
            "directory_user": USER,
        }
        set_policy(settings)
        account.setattr("sys.stdin", io.StringIO("wrong\n"))
        assert main(["setup", "--directory-password-stdin"]) == 1
        assert "doesn't accept the password" in capsys.readouterr().err
        assert memory_keyring.passwords == {}
        account.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
        assert main(["setup", "--directory-password-stdin"]) == 0
        assert memory_keyring.passwords == {("FaxDesk", f"{server.ldaps} {USER}"): PASSWORD}
        said = capsys.readouterr()
        assert PASSWORD not in said.out + said.err
        assert main(["contacts", "find", "lab", "--directory"]) == 0
        assert "+13127367310" in capsys.readouterr().out
        assert checks.office_directory(tmp_path).endswith(f"its certificate is trusted, as {USER}")
    with pytest.raises(checks.FaultFound, match="can't be reached"):
        checks.office_directory(tmp_path)


def test_the_self_test_says_where_no_directory_is_set(account: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert checks.office_directory(tmp_path) == "none is set by the policy"
