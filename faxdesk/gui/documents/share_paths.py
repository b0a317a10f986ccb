"""Where a file on a network share is found as a path: file managers hand over smb://…, and mount it too."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QUrl

SHARE_SCHEMES = frozenset({"smb", "cifs", "nfs", "afp", "sftp", "ssh", "ftp", "ftps", "dav", "davs", "mtp"})
"""What lies on another machine and may be mounted here."""


def share_name(url: QUrl) -> str:
    """The share as a person knows it: smb://server/share, sftp://server."""
    top = url.path().strip("/").split("/")[0] if url.scheme() in {"smb", "cifs", "afp", "nfs"} else ""
    return "/".join(filter(None, (f"{url.scheme()}://{url.host()}", top)))


def mounted_path(url: QUrl, roots: "Iterator[Path] | None" = None) -> Path | None:
    """The file's path where its share is mounted: by GNOME, by KDE, by macOS; None where it isn't.

    Args:
        roots: the folders to look for mounts in, this computer's own unless given.
    """
    for root in roots if roots is not None else _roots():
        for mount, rest in _mounts(root, url):
            path = mount.joinpath(*filter(None, rest.split("/")))
            if path.exists():
                return path
    return None


def _roots() -> Iterator[Path]:
    if sys.platform == "darwin":
        yield Path("/Volumes")
    elif sys.platform != "win32":
        runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
        yield runtime / "gvfs"
        yield Path.home() / ".gvfs"
        try:
            yield from sorted(runtime.glob("kio-fuse-*"))
        except OSError:
            return


def _mounts(root: Path, url: QUrl) -> Iterator[tuple[Path, str]]:
    """Folders in which the file may be, and its path from there."""
    path = url.path()
    share, _, below_share = path.lstrip("/").partition("/")
    if root.name.startswith("kio-fuse"):
        yield root / url.scheme(), f"{url.host()}{path}"
        return
    try:
        found = sorted(root.iterdir())
    except OSError:
        return
    for each in found:
        kind, _, told = each.name.partition(":")
        facts = dict(part.partition("=")[::2] for part in told.split(","))
        host = unquote(facts.get("server") or facts.get("host") or "").lower()
        if not told:
            # ~/.gvfs of old called a mount “share on server”; macOS calls it by the share alone.
            if each.name.lower() in {f"{share} on {url.host()}".lower(), share.lower()}:
                yield each, below_share
        elif host == url.host().lower() and kind.startswith(("smb", "cifs")):
            if unquote(facts.get("share", "")).lower() == share.lower():
                yield each, below_share
        elif host == url.host().lower():
            yield each, path.removeprefix(unquote(facts.get("prefix", "")))
