"""What FaxDesk is started with, as shells, file managers and browsers write it."""

from pathlib import Path

import pytest

from faxdesk.system.given import is_address, parted


def test_files_come_by_path_and_by_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    words = [
        "letter.pdf",
        "file:///srv/to%20Dr%20Smith.pdf",
        "file://localhost/srv/a%C3%A4.pdf",
        "file:/srv/b#1.pdf",
    ]
    files, links = parted(words)
    assert [str(each) for each in files] == [
        f"{tmp_path}/letter.pdf",
        "/srv/to Dr Smith.pdf",
        "/srv/aä.pdf",
        "/srv/b#1.pdf",
    ]
    assert links == []


def test_what_is_no_file_of_this_computer_is_left_to_the_window() -> None:
    links = [
        "fax:+13127367276",
        "smb://server/share/a.pdf",
        "https://example.com/a.pdf",
        "file://server/a.pdf",
    ]
    assert parted(links) == ([], links)


def test_a_file_named_like_an_address_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "fax:note.pdf").touch()
    assert not is_address("fax:note.pdf")
    assert parted(["fax:note.pdf"]) == ([tmp_path / "fax:note.pdf"], [])
    assert not is_address(r"C:\letters\a.pdf")
