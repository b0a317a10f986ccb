"""What is collected for support helps, and tells nothing of anybody: nothing that was planted is in it."""

import json
import logging
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.app import App
from faxdesk.cli import main
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.fax.fax import Submission
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.scrubbing import Scrubber
from tests.documents.corpus import simple

KEY = "KEY0189ABCDEFabcdef0123456789_secretpart"
PLANTED = {
    "a contact's name": "Wilhelmina Quackenbush",
    "her last name alone": "Quackenbush",
    "a company": "Zwettler Hospice",
    "a number": "+12025550143",
    "a number as people write it": "(202) 555-0143",
    "the own number": "+13125790099",
    "a contact's number": "+442079460958",
    "a file's name": "Befund Xanthopoulos.pdf",
    "a word of it": "Xanthopoulos",
    "a word of the cover": "melanoma-recheck",
    "who sends": "Dr. Ottilie Vandersteen",
    "the key": KEY,
    "a word of the document": "the patient was seen",
    "the fax application": "1293384261075731499",
}
"""What must not be found in any byte of the bundle."""


@pytest.fixture
def office(account: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A FaxDesk with all of that in its journal, its settings, its folder and its log."""
    account.setenv("TELNYX_API_KEY", KEY)
    account.setenv("FAXDESK_CONNECTION_ID", PLANTED["the fax application"])
    source = tmp_path / PLANTED["a file's name"]
    source.write_bytes(simple(1) + b"\n% the patient was seen")
    app = App("real", who="test")
    with app as session:
        session.desk.settings.save(
            cover_sender=PLANTED["who sends"],
            from_number=PLANTED["the own number"],
            report_folder=str(tmp_path / PLANTED["her last name alone"]),
        )
        session.address_book.add(
            [
                Contact(
                    name=PLANTED["a contact's name"],
                    company=PLANTED["a company"],
                    numbers=(ContactNumber(address=PLANTED["a contact's number"]),),
                )
            ]
        )
        staged = session.intake.take(source)
        fields = CoverFields(message=f"about the {PLANTED['a word of the cover']}")
        session.submissions.add(
            Submission(
                payload=session.intake.packing.payload([staged]),
                recipients=(Recipient(address=PLANTED["a number"], name=PLANTED["a contact's name"]),),
                from_number=PLANTED["the own number"],
                options=FaxOptions(),
                cover=Cover(fields=fields),
            )
        )
        log = logging.getLogger("faxdesk.engine.submissions")
        for what, text in PLANTED.items():
            if what != "a word of the document":  # which nobody but the document worker ever knew
                log.warning("a fault of ours says %s here", text)
            log.warning("and as a fault quotes it: %r", f"/home/someone/{text}")
        log.info("fax 1: submitting")
        try:
            raise FileNotFoundError(2, "No such file", str(source))
        except FileNotFoundError:
            log.exception("it was not there")
    return tmp_path


@pytest.fixture
def bundle(office: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    output = office / "support.zip"
    assert main(["support-bundle", "-o", str(output), "--no-self-test"]) == 0
    capsys.readouterr()
    return output


def parts(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


@pytest.mark.parametrize("what", PLANTED)
def test_nothing_that_is_anybodys_is_in_the_bundle(bundle: Path, what: str) -> None:
    planted = PLANTED[what]
    digits = "".join(filter(str.isdigit, planted))
    for name, text in parts(bundle).items():
        assert planted.casefold() not in f"{name}\n{text}".casefold(), name
        if len(digits) > 9:
            assert digits not in "".join(filter(str.isdigit, text)), name


def test_what_helps_is_in_it(bundle: Path) -> None:
    found = parts(bundle)
    assert set(found) >= {"README.txt", "versions.json", "settings.json", "journal.json", "logs/faxdesk.log"}
    settings = json.loads(found["settings.json"])["settings"]
    assert (settings["lines"], settings["cover_sender"], settings["default_cover"]) == (2, "set", "not set")
    journal = json.loads(found["journal.json"])
    assert (journal["rows"]["fax"], journal["rows"]["contact"], journal["damage"]) == (1, 1, "ok")
    assert journal["codes"]["fax.state"] == {"queued": 1}
    assert any("CREATE TABLE fax" in each for each in journal["schema"])
    assert "fax 1: submitting" in found["logs/faxdesk.log"]
    assert "FileNotFoundError" in found["logs/faxdesk.log"]
    assert "TELNYX_API_KEY" in json.loads(found["versions.json"])["variables_set"]


def test_a_damaged_journal_is_said_and_the_rest_is_collected(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [journal] = (office / "home").rglob("journal.db")
    content = bytearray(journal.read_bytes())
    content[4096:12288] = b"\xff" * 8192
    journal.write_bytes(content)
    output = office / "support.zip"
    assert main(["support-bundle", "-o", str(output), "--no-self-test"]) == 0
    assert "versions.json" in parts(output)


@pytest.mark.parametrize("what", ["a contact's name", "a number as people write it", "who sends", "the key"])
def test_of_a_newer_faxdesk_s_journal_the_rest_is_collected_and_nothing_private(
    office: Path, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    [journal] = (office / "home").rglob("journal.db")
    with closing(sqlite3.connect(journal)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    output = office / "support.zip"
    assert main(["support-bundle", "-o", str(output), "--no-self-test"]) == 0
    assert "newer" in capsys.readouterr().err
    found = parts(output)
    assert "error" in json.loads(found["settings.json"])
    assert "fax 1: submitting" in found["logs/faxdesk.log"]
    assert PLANTED[what].casefold() not in "".join(found.values()).casefold()


def test_where_nobody_can_tell_what_is_private_no_log_is_collected(
    office: Path,
) -> None:
    [journal] = (office / "home").rglob("journal.db")
    with closing(sqlite3.connect(journal)) as connection:
        connection.execute("ALTER TABLE contact RENAME TO person")
        connection.execute("PRAGMA user_version = 9999")
    output = office / "support.zip"
    assert main(["support-bundle", "-o", str(output), "--no-self-test"]) == 0
    assert not any(name.startswith("logs/") for name in parts(output))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("fax 12: accepted", "fax 12: accepted"),
        ("for Jane Roe, again", "for [removed], again"),
        ("JANE  roe", "[removed]"),
        ("scan_of_Jane_Roe_2.pdf", "scan_of_[removed]_2.pdf"),
        ("'anything quoted' stays out", "[removed] stays out"),
        ("at /home/jane/a letter", "at [removed] letter"),
        ("write to jane@example.org", "write to [removed]"),
        ('File "/opt/x/faxdesk/app.py", line 7', "File <faxdesk/app.py>, line 7"),
    ],
)
def test_a_text_keeps_what_is_ours(text: str, left: str) -> None:
    assert Scrubber(["Jane Roe"]).scrubbed(text) == left
