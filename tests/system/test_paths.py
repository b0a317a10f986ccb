"""Where data lies: for the user alone, demo and real apart, never on a network share."""

import os
import sys
from pathlib import Path

import pytest

from faxdesk.domain.words import text
from faxdesk.system.mounts import (
    file_system_of,
    is_network_file_system,
    is_on_network_share,
    is_unc,
    mounts_in_listing,
    mounts_in_mountinfo,
)
from faxdesk.system.paths import DataFolderError, home_folder, open_data_folder

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead of modes")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@posix_only
def test_a_new_data_folder_is_for_the_user_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = open_data_folder("real", {"FAXDESK_HOME": str(tmp_path / "home")})
    finally:
        os.umask(before)
    assert {mode(each) for each in (folder.path, folder.spool_dir, folder.log_dir)} == {0o700}


@posix_only
def test_a_folder_that_was_open_to_others_is_closed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real").chmod(0o755)
    folder = open_data_folder("real", {"FAXDESK_HOME": str(tmp_path)})
    assert mode(folder.path) == 0o700


def test_everything_lies_under_faxdesk_home(tmp_path: Path) -> None:
    folder = open_data_folder("real", {"FAXDESK_HOME": str(tmp_path)})
    for path in (
        folder.journal_path,
        folder.spool_dir,
        folder.log_dir,
        folder.lock_path,
        folder.simulator_dir,
    ):
        assert path.is_relative_to(tmp_path)


def test_demo_and_real_share_no_folder(tmp_path: Path) -> None:
    real = open_data_folder("real", {"FAXDESK_HOME": str(tmp_path)})
    demo = open_data_folder("demo", {"FAXDESK_HOME": str(tmp_path)})
    assert not real.path.is_relative_to(demo.path)
    assert not demo.path.is_relative_to(real.path)


def test_opening_leaves_nothing_behind_but_the_folders(tmp_path: Path) -> None:
    folder = open_data_folder("real", {"FAXDESK_HOME": str(tmp_path)})
    assert sorted(path.name for path in folder.path.iterdir()) == ["logs", "spool"]


@pytest.mark.skipif(sys.platform != "linux", reason="XDG_DATA_HOME is Linux's")
def test_without_faxdesk_home_data_lies_with_the_users_own_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert home_folder({}) == tmp_path / "FaxDesk"
    assert open_data_folder("demo", {}).path == tmp_path / "FaxDesk" / "demo"


def test_a_file_in_the_way_is_said_in_words_that_name_the_folder(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("not a folder")
    with pytest.raises(DataFolderError) as caught:
        open_data_folder("real", {"FAXDESK_HOME": str(tmp_path / "home")})
    assert str(tmp_path / "home") in text(caught.value.message)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_folder_that_nobody_may_write_is_said_in_words() -> None:
    with pytest.raises(DataFolderError) as caught:
        open_data_folder("real", {"FAXDESK_HOME": "/proc/self/fdinfo"})
    assert caught.value.code == "system.data_folder_refused"
    assert text(caught.value.message)


def test_this_computers_own_disk_is_no_share(tmp_path: Path) -> None:
    assert not is_on_network_share(tmp_path / "not" / "there" / "yet")


def test_data_on_a_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "faxdesk.system.paths.is_on_network_share", lambda path: path.is_relative_to(tmp_path)
    )
    with pytest.raises(DataFolderError) as caught:
        open_data_folder("real", {"FAXDESK_HOME": str(tmp_path / "share")})
    assert caught.value.code == "system.data_folder_shared"
    assert "FAXDESK_HOME" in text(caught.value.message)
    assert not (tmp_path / "share").exists()


MOUNTINFO = """\
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 27 0:40 / /home rw - nfs4 server:/home rw,vers=4.2
41 40 0:41 / /home/ann/local rw shared:3 - ext4 /dev/vdb rw
42 27 0:42 / /mnt/office\\040papers rw master:2 shared:5 - cifs //server/papers rw
43 27 0:43 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
44 27 0:44 / /srv rw - ext4 /dev/vdc rw
45 44 0:45 / /srv rw - nfs server:/srv rw
"""


@pytest.mark.parametrize(
    ("path", "is_share"),
    [
        ("/home/bob/.local/share/FaxDesk", True),
        ("/home/ann/local/FaxDesk", False),
        ("/homestead/FaxDesk", False),
        ("/mnt/office papers/FaxDesk", True),
        ("/run/user/1000/gvfs/smb-share/FaxDesk", True),
        ("/srv/FaxDesk", True),
        ("/var/lib/FaxDesk", False),
    ],
)
def test_linux_tells_shares_by_the_deepest_mount(path: str, is_share: bool) -> None:
    kind = file_system_of(Path(path), mounts_in_mountinfo(MOUNTINFO))
    assert is_network_file_system(kind) is is_share


def test_macos_tells_shares_by_what_mount_prints() -> None:
    listing = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//ann@server/papers on /Volumes/office papers (smbfs, nodev, nosuid, mounted by ann)\n"
        "/dev/disk5s1 on /Volumes/stick (msdos, local, nodev)\n"
    )
    mounts = mounts_in_listing(listing)
    assert is_network_file_system(file_system_of(Path("/Volumes/office papers/FaxDesk"), mounts))
    assert not is_network_file_system(file_system_of(Path("/Volumes/stick/FaxDesk"), mounts))


@pytest.mark.parametrize(
    ("path", "is_share"),
    [
        (r"\\server\profiles\ann\FaxDesk", True),
        (r"\\?\UNC\server\profiles\FaxDesk", True),
        (r"C:\Users\ann\AppData\Local\FaxDesk", False),
        (r"\\?\C:\Users\ann\FaxDesk", False),
    ],
)
def test_windows_tells_shares_by_their_name(path: str, is_share: bool) -> None:
    assert is_unc(path) is is_share
