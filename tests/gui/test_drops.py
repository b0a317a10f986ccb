"""What is dragged from file managers, shares, mail programs and Outlook."""

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from faxdesk.gui.documents.attachments import has_attachments, names_of, save_attachments
from faxdesk.gui.documents.drops import may_be_dropped, read_drop
from faxdesk.gui.documents.share_paths import mounted_path, share_name

WINDOWS = 'application/x-qt-windows-mime;value="{name}"'


def dragged(*urls: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def outlook(files: dict[str, bytes], *, is_numbered: bool = True) -> QMimeData:
    """As Qt shows what is dragged from Outlook on Windows."""
    mime = QMimeData()
    entries = b"".join(bytes(72) + name.encode("utf-16-le").ljust(520, b"\0") for name in files)
    mime.setData(WINDOWS.format(name="FileGroupDescriptorW"), struct.pack("<I", len(files)) + entries)
    for index, content in enumerate(files.values()):
        suffix = f";index={index}" if is_numbered else ""
        mime.setData(WINDOWS.format(name="FileContents") + suffix, content)
    return mime


def test_a_share_that_is_not_mounted_is_named(tmp_path: Path) -> None:
    files, complaints = read_drop(dragged("smb://server/letters/to%20Dr%20Smith.pdf"), tmp_path)
    assert files == []
    assert "smb://server/letters" in complaints[0]
    assert "to Dr Smith.pdf" in complaints[0]
    assert "web" not in complaints[0]


@pytest.mark.parametrize(
    ("mount", "address"),
    [
        ("gvfs/smb-share:server=server,share=letters", "smb://Server/letters/a/b.pdf"),
        ("gvfs/smb-share:domain=OFFICE,server=server,share=letters,user=eve", "smb://server/letters/a/b.pdf"),
        ("gvfs/smb-share:server=server,share=my%20letters", "smb://server/my%20letters/a/b.pdf"),
        ("gvfs/sftp:host=server,user=eve", "sftp://server/a/b.pdf"),
        ("gvfs/dav:host=server,ssl=true,prefix=%2Fremote", "davs://server/remote/a/b.pdf"),
        (".gvfs/letters on server", "smb://server/letters/a/b.pdf"),
        ("Volumes/letters", "smb://server/letters/a/b.pdf"),
        ("kio-fuse-x1/smb/server/letters", "smb://server/letters/a/b.pdf"),
    ],
)
def test_a_share_that_is_mounted_is_read_from_where_it_is(mount: str, address: str, tmp_path: Path) -> None:
    file = tmp_path / mount / "a" / "b.pdf"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"%PDF-1.7")
    roots = iter(sorted(tmp_path.iterdir()))
    assert mounted_path(QUrl(address), roots) == file
    other = QUrl(address.replace("letters/", "lists/").replace("erver", "ervant"))
    assert mounted_path(other, iter(sorted(tmp_path.iterdir()))) is None


def test_the_systems_own_mounts_are_looked_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "gvfs" / "smb-share:server=server,share=letters" / "b.pdf"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"%PDF-1.7")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert read_drop(dragged("smb://server/letters/b.pdf"), tmp_path) == ([file], [])


@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("https://example.com/a.pdf", "“example.com” is on the web"),
        ("imap://eve@mail.example.com/INBOX/7/scan.pdf", "still in the mail program"),
        ("mailbox:///home/eve/Inbox?number=7&filename=scan.pdf", "still in the mail program"),
        ("trash:///scan.pdf", "“scan.pdf” is in the bin. Restore it"),
        ("archive://file%253A%252F%252F%252Fa.zip/scan.pdf", "“scan.pdf” is still in an archive. Extract it"),
        ("zip:/home/eve/a.zip/scan.pdf", "“scan.pdf” is still in an archive. Extract it"),
        ("google-drive://eve/scan.pdf", "“scan.pdf” is not on this computer yet. Download it"),
        ("computer:///scan.pdf", "in no folder of this computer"),
        ("admin:///etc/scan.pdf", "“scan.pdf”"),
        ("sftp://server/home/scan.pdf", "sftp://server,"),
    ],
)
def test_everything_else_is_called_what_it_is(address: str, part: str, tmp_path: Path) -> None:
    files, [complaint] = read_drop(dragged(address), tmp_path)
    assert files == []
    assert part in complaint


@pytest.mark.parametrize("is_numbered", [True, False])
def test_an_attachment_from_outlook_is_taken(is_numbered: bool, tmp_path: Path) -> None:
    mime = outlook({"Größe & Maß.pdf": b"%PDF-1.7"}, is_numbered=is_numbered)
    assert may_be_dropped(mime)
    [file], complaints = read_drop(mime, tmp_path)
    assert (file.name, file.read_bytes(), complaints) == ("Größe & Maß.pdf", b"%PDF-1.7", [])


def test_several_of_one_name_are_several_and_one_without_content_is_told(tmp_path: Path) -> None:
    mime = outlook({"scan.pdf": b"1", "mail.msg": b"", "..\\..\\scan.pdf": b"2"})
    files, [complaint] = read_drop(mime, tmp_path)
    assert [each.read_bytes() for each in files] == [b"1", b"2"]
    assert all(each.name == "scan.pdf" and tmp_path in each.parents for each in files)
    assert "mail.msg" in complaint


@pytest.mark.parametrize("listed", [b"\0", b"\xff" * 4, b"\x02\0\0\0" + b"x" * 100, struct.pack("<I", 9)])
def test_a_list_that_is_none_is_explained_in_a_sentence(listed: bytes, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setData(WINDOWS.format(name="FileGroupDescriptorW"), listed)
    assert has_attachments(mime)
    files, complaints = read_drop(mime, tmp_path)
    assert files == []
    assert len(complaints) == 1
    assert names_of(QMimeData()) == []
    assert save_attachments(mime, [], tmp_path) == []


def test_a_share_is_named_as_people_know_it() -> None:
    assert share_name(QUrl("smb://server/letters/a/b.pdf")) == "smb://server/letters"
    assert share_name(QUrl("sftp://server/home/eve/b.pdf")) == "sftp://server"
