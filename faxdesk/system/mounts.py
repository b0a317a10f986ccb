"""Whether a folder is on this computer or on somebody else's."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path, PureWindowsPath
from typing import Final

Mount = tuple[str, str]
"""A mount point and the name of its file system."""

_NETWORK_FILE_SYSTEMS: Final = frozenset(
    (
        *(
            "9p",
            "afpfs",
            "afs",
            "ceph",
            "cifs",
            "coda",
            "davfs",
            "glusterfs",
            "gpfs",
            "lustre",
            "ncpfs",
            "nfs",
        ),
        *("nfs", "nfs4", "orangefs", "smb3", "smbfs", "webdav"),
        *("fuse.curlftpfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs"),
        *("fuse.smbnetfs", "fuse.sshfs"),
    )
)
_WINDOWS_DRIVE_REMOTE: Final = 4  # DRIVE_REMOTE of GetDriveTypeW


def is_on_network_share(path: Path) -> bool:
    """Whether `path`, which need not exist yet, would lie on another computer.

    Where the system doesn't say, it is taken to be local: a wrong refusal would lock the person out.
    """
    path = path.absolute()
    if sys.platform == "win32":
        return is_unc(str(path)) or _is_remote_drive(path.drive)
    else:  # noqa: RET505 - so that mypy sees each system's half alone
        try:
            mounts = _linux_mounts() if sys.platform == "linux" else _macos_mounts()
        except OSError:
            return False
        return is_network_file_system(file_system_of(path.resolve(), mounts))


def is_network_file_system(kind: str) -> bool:
    """Whether a file system of this name lies on another computer."""
    return kind in _NETWORK_FILE_SYSTEMS


def file_system_of(path: Path, mounts: Iterable[Mount]) -> str:
    """The file system that holds `path`: that of the deepest mount point above it, the last one if several.

    "" where that is the root: what the whole system runs from is no share that somebody chose.
    """
    folders = {str(path), *map(str, path.parents)}
    deepest, found = "/", ""
    for point, kind in mounts:
        if point in folders and point != "/" and len(point) >= len(deepest):
            deepest, found = point, kind
    return found


def mounts_in_mountinfo(mountinfo: str) -> list[Mount]:
    """Read /proc/self/mountinfo (man 5 proc): the mount point is the fifth field, the type follows " - "."""
    mounts = []
    for line in mountinfo.splitlines():
        fields, _, rest = line.partition(" - ")
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields.split(" ")[4])
        mounts.append((point, rest.split(" ")[0]))
    return mounts


def mounts_in_listing(output: str) -> list[Mount]:
    """Read what macOS's `mount` prints: "//me@server/papers on /Volumes/papers (smbfs, nodev)"."""
    found = re.findall(r"^.+? on (/.*) \((\w+)[,)]", output, re.MULTILINE)
    return [(point, kind) for point, kind in found]


def is_unc(path: str) -> bool:
    r"""Whether a Windows path names another computer: \\server\share, but not \\?\C:\ or \\.\."""
    drive = PureWindowsPath(path).drive
    if drive[:4] in {"\\\\?\\", "\\\\.\\"}:
        return drive[4:].upper().startswith("UNC\\")
    return drive.startswith("\\\\")


if sys.platform == "win32":
    import ctypes

    def _is_remote_drive(drive: str) -> bool:
        kind: int = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")
        return kind == _WINDOWS_DRIVE_REMOTE

else:

    def _linux_mounts() -> list[Mount]:
        return mounts_in_mountinfo(Path("/proc/self/mountinfo").read_text())

    def _macos_mounts() -> list[Mount]:
        import subprocess

        answer = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False)
        return mounts_in_listing(answer.stdout)
