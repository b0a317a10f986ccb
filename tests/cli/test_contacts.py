"""faxdesk contacts, and --to with names: the address book without a window."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from faxdesk.cli import main

Refused = Callable[..., tuple[int, str]]
Run = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def run(account: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command that works; gives the JSON objects that it printed."""

    def run_it(*arguments: str) -> list[dict[str, Any]]:
        assert main([*arguments, "--json"]) == 0, capsys.readouterr().err
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run_it


@pytest.fixture
def smith(run: Run) -> dict[str, Any]:
    [smith] = run(
        *("contacts", "add", "Dr. Zoë Smith", "Surgery=(312) 555-0101", "+13125550102"),
        *("--company", "Smith Clinic", "--phone", "312 555 0103", "--group", "Clinics", "--notes", "a\\nb"),
        *("--quality", "very_high", "--no-t38", "--do-not-fax", "Letters only."),
    )
    return smith


def test_a_contact_is_printed_whole_as_it_was_added(smith: dict[str, Any], run: Run) -> None:
    assert smith["do_not_fax"].pop("since").endswith("Z")
    assert smith["do_not_fax"].pop("by")
    assert smith == {
        "id": "1",
        "name": "Dr. Zoë Smith",
        "company": "Smith Clinic",
        "numbers": [
            {"label": "Surgery", "number": "+13125550101", "kind": "fax", "default": True},
            {"label": "Fax", "number": "+13125550102", "kind": "fax", "default": False},
            {"label": "Phone", "number": "+13125550103", "kind": "voice", "default": False},
        ],
        "attention": "",
        "notes": "a\nb",
        "language": "",
        "groups": ["Clinics"],
        "favourite": False,
        "do_not_fax": {"reason": "Letters only."},
        "cover": None,
        "quality": "very_high",
        "monochrome": None,
        "t38": False,
        "slower_tries": False,
    }
    assert [each["id"] for each in run("contacts", "list", "zoe", "0103")] == ["1"]
    assert run("contacts", "list", "nobody") == []


def test_groups_take_contacts_in_and_let_them_go(smith: dict[str, Any], run: Run) -> None:
    run("contacts", "add", "Court", "+13125550199")
    assert run("contacts", "groups") == [{"name": "Clinics", "members": 1}]
    added = run("contacts", "groups", "All of them", "--add", "court", "--add", "+13125550101")
    assert {each["name"] for each in added} == {"Dr. Zoë Smith", "Court"}
    left = run("contacts", "groups", "all of them", "--take-out", "1", "--rename", "Courts")
    assert [each["name"] for each in left] == ["Court"]
    assert [each["name"] for each in run("contacts", "list", "--group", "courts")] == ["Court"]
    run("contacts", "groups", "Clinics", "--remove")
    assert run("contacts", "groups") == [{"name": "Courts", "members": 1}]
    assert len(run("contacts", "list")) == 2


def test_a_removed_contact_is_named_and_gone(smith: dict[str, Any], run: Run) -> None:
    assert [each["name"] for each in run("contacts", "remove", "smith clinic")] == ["Dr. Zoë Smith"]
    assert run("contacts", "list") == []


def test_a_fax_goes_to_a_contact_by_its_name(run: Run, letter_pdf: str) -> None:
    run("contacts", "add", "Court of Appeals", "+13125550199", "--company", "Cook County")
    [fax] = run("send", letter_pdf, "--to", "appeals")
    assert fax["to"] == "+13125550199"
    assert fax["recipient"] == {
        "name": "Court of Appeals",
        "company": "Cook County",
        "number": "+13125550199",
    }
    [queued] = run("queue")
    assert queued["recipient"] == fax["recipient"]


def test_a_fax_goes_to_each_member_of_a_group_and_to_nobody_twice(run: Run, letter_pdf: str) -> None:
    run("contacts", "add", "Ann", "+13125550101", "--group", "Praxen")
    run("contacts", "add", "Bea", "+13125550102", "--group", "Praxen")
    faxes = run("send", letter_pdf, "--to", "@praxen", "--to", "(312) 555-0102", "--to", "+12125559876")
    assert [(each["to"], each["recipient"]["name"]) for each in faxes] == [
        ("+13125550101", "Ann"),
        ("+13125550102", "Bea"),
        ("+12125559876", ""),
    ]


def test_a_name_that_fits_several_queues_nothing_and_lists_them(
    run: Run, refused: Refused, letter_pdf: str
) -> None:
    run("contacts", "add", "Ann Smith", "+13125550101")
    run("contacts", "add", "Bob Smith", "+13125550102", "--company", "Clinic")
    status, said = refused("send", letter_pdf, "--to", "smith")
    assert status == 2
    assert "Ann Smith, +13125550101" in said
    assert "Bob Smith, Clinic, +13125550102" in said
    assert run("queue") == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("contacts", "add", "Nobody", "12"), "too short"),
        (("contacts", "add"), "needs a name or a company"),
        (("contacts", "add", "Ann", "+13125550101", "312 555 0101"), "twice"),
        (("contacts", "remove", "nobody"), "no contact “nobody”"),
        (("contacts", "list", "--group", "nobody"), "no group “nobody”"),
        (("contacts", "groups", "--add", "ann"), "Name the group"),
        (("contacts",), "ACTION"),
    ],
)
def test_what_can_t_be_done_is_said_in_a_sentence(
    account: pytest.MonkeyPatch, refused: Refused, arguments: tuple[str, ...], words: str
) -> None:
    status, said = refused(*arguments)
    assert status in {1, 2}
    assert words in said


def test_lines_for_people_name_labels_groups_and_refusals(
    smith: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["contacts", "list"]) == 0
    [line] = capsys.readouterr().out.splitlines()
    assert line == (
        "    1  Dr. Zoë Smith, Smith Clinic  Surgery +13125550101, Fax +13125550102, Phone +13125550103"
        "  [Clinics]  Do not fax: Letters only."
    )
    assert main(["contacts", "list", "nobody"]) == 0
    assert capsys.readouterr().out == "No contact.\n"


def test_an_import_is_foretold_row_by_row_and_then_done(
    account: pytest.MonkeyPatch, file: Callable[[str, bytes], str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = file("book.csv", b"Name,Business Fax,Phone\nZo\xeb,(312) 555-0101,312 555 0102\nNobody,12,\n")
    foretold = [
        {
            "line": 2,
            "result": "new",
            "name": "Zoë",
            "numbers": [
                {"label": "Business Fax", "number": "+13125550101"},
                {"label": "Phone", "number": "+13125550102"},
            ],
            "message": "",
        },
        {
            "line": 3,
            "result": "unreadable",
            "name": "Nobody",
            "numbers": [],
            "message": "This number is too short. Is a digit missing?",
        },
    ]
    for arguments in (("--dry-run",), ()):
        assert main(["contacts", "import", path, *arguments, "--json"]) == 1
        assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == foretold
    assert main(["contacts", "import", path, "--json"]) == 1
    assert [json.loads(line)["result"] for line in capsys.readouterr().out.splitlines()] == [
        *("same", "unreadable")
    ]
    assert main(["contacts", "import", path]) == 1
    assert "0 new, 0 changed, 1 same, 1 unreadable." in capsys.readouterr().out


def test_columns_that_nobody_knows_are_named_by_hand(
    run: Run, refused: Refused, file: Callable[[str, bytes], str]
) -> None:
    path = file("odd.csv", b"Who,Dept,Dial\nAnn,Records,3125550101\n")
    status, said = refused("contacts", "import", path)
    assert status == 1
    assert "Who, Dept, Dial" in said
    [row] = run("contacts", "import", path, "--columns", "name,,fax")
    assert (row["result"], row["numbers"][0]["number"]) == ("new", "+13125550101")
    status, said = refused("contacts", "import", path, "--columns", "nonsense")
    assert status == 2
    assert "“nonsense”" in said


@pytest.mark.parametrize("name", ["book.csv", "book.vcf"])
def test_what_was_exported_is_the_same_when_it_is_imported(run: Run, tmp_path: Any, name: str) -> None:
    run("contacts", "add", "Dr. Zoë Smith", "Surgery=+13125550101", "--mobile", "+4917012345678")
    path = str(tmp_path / name)
    assert main(["contacts", "export", path]) == 0
    [row] = run("contacts", "import", path, "--dry-run")
    assert (row["result"], row["name"]) == ("same", "Dr. Zoë Smith")


def test_cards_go_out_in_either_version(smith: dict[str, Any], tmp_path: Path) -> None:
    for form, version in (("vcard", b"VERSION:3.0"), ("vcard4", b"VERSION:4.0")):
        file = tmp_path / f"{form}.vcf"
        assert main(["contacts", "export", str(file), "--format", form]) == 0
        assert version in file.read_bytes()
