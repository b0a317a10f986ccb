"""Where icons and translations lie: beside a checkout, inside an installed package, or in a bundle."""

import sys
from pathlib import Path


class ResourceMissingError(RuntimeError):
    """A file that ships with FaxDesk isn't there: the installation is broken."""


def resource_path(name: str) -> Path:
    """The file or folder `name` of resources/, e.g. "icons/faxdesk.svg".

    Raises:
        ResourceMissingError: it isn't there.
    """
    for folder in _folders():
        if (path := folder / name).exists():
            return path
    raise ResourceMissingError(f"FaxDesk's resource {name} is missing: please install FaxDesk again")


def _folders() -> list[Path]:
    """Where resources may lie, the likeliest first for this way of running."""
    package = Path(__file__).resolve().parent.parent
    installed, checkout = package / "resources", package.parent / "resources"
    if not getattr(sys, "frozen", False):
        # A checkout has no faxdesk/resources; an installed package may stand beside a foreign "resources".
        return [installed] if installed.is_dir() else [checkout]
    beside = Path(sys.executable).resolve().parent
    return [Path(getattr(sys, "_MEIPASS", beside)) / "resources", beside / "resources", installed]
