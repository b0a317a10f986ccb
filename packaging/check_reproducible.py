"""Proves that the same sources make the same files: builds twice, at two places, and compares every byte.

    check_reproducible.py                 the bundle of this system
    check_reproducible.py --installers    and what `make package` packs of it here: .deb and .rpm
    check_reproducible.py --wine FOLDER   the Windows bundle under Wine, the setup and the MSI; FOLDER is
                                          bundle_in_wine.sh's, build/windows

Prints the files that differ, or one fingerprint of all; exit status 1 when anything differs.
"""

import argparse
import hashlib
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from bundle import commit_time_s  # noqa: E402
from environment import find_uv  # noqa: E402

TOOLS: Final = HERE.parent / "build" / "tools" / "bin"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--installers", action="store_true")
    parser.add_argument("--wine", type=Path, metavar="FOLDER")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="faxdesk-bundle-") as folder:
        found = []
        for name, zone in (("one", "UTC"), ("another", "Asia/Tokyo")):
            out = Path(folder) / name
            environment = os.environ | {"TZ": zone}
            environment.setdefault("SOURCE_DATE_EPOCH", str(commit_time_s()))
            if given.wine is not None:
                make_for_windows(out, given.wine, environment)
            else:
                make(out, environment, with_installers=given.installers)
            found.append(fingerprints(out / "dist"))
    first, second = found
    differing = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    for name in differing:
        print(f"differs: {name}")
    if differing:
        sys.exit(f"{len(differing)} of {len(first)} files differ between two builds.")
    whole = hashlib.sha256("\n".join(f"{name} {first[name]}" for name in sorted(first)).encode()).hexdigest()
    print(f"Two builds, the same {len(first)} files, byte for byte: sha256 {whole}")


def make(out: Path, environment: dict[str, str], *, with_installers: bool) -> None:
    """A bundle made again below `out`, and its packages beside it."""
    run(environment, sys.executable, HERE / "bundle.py", "--out", out)
    if with_installers:
        pack = (sys.executable, HERE / "linux" / "packages.py", "--nfpm", TOOLS / "nfpm")
        run(environment, *pack, *places(out, "faxdesk"))


def make_for_windows(out: Path, build: Path, environment: dict[str, str]) -> None:
    """The same for Windows."""
    run(environment, HERE / "windows" / "bundle_in_wine.sh", find_uv(), build, out)
    run(environment, sys.executable, HERE / "windows" / "installers.py", *places(out, "FaxDesk"))


def places(out: Path, name: str) -> list[object]:
    """Where the packing scripts find the bundle, and where its packages go: beside it."""
    made = out / "dist"
    return ["--bundle", made / name, "--icons", out / "icons", "--work", out / "packing", "--out", made]


def run(environment: dict[str, str], *command: object) -> None:
    # What they say goes with the errors: our own output is the result.
    subprocess.run([str(word) for word in command], env=environment, check=True, stdout=sys.stderr)


def fingerprints(folder: Path) -> dict[str, str]:
    """Every file below `folder` with what it is: its kind, rights, time and content."""
    return {
        str(path.relative_to(folder)): fingerprint(path, is_dated=path.parent != folder)
        for path in folder.rglob("*")
        if not path.is_dir()
    }


def fingerprint(path: Path, *, is_dated: bool) -> str:
    """A link by where it leads, a file by its rights, its bytes and, in a bundle, its time."""
    if path.is_symlink():
        return f"link {path.readlink()}"
    facts = path.stat()
    time_s = f"{facts.st_mtime:.0f} " if is_dated else ""
    return f"{stat.filemode(facts.st_mode)} {time_s}{hashlib.sha256(path.read_bytes()).hexdigest()}"


if __name__ == "__main__":
    main()
