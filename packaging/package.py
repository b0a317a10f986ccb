"""Makes every installer that can be made on this machine, from the bundle in build/bundle, into dist/.

Linux: the .deb and the .rpm. Where Wine, NSIS, wixl and MinGW are there, the Windows setup and MSI too,
with a bundle built under Wine, for testing. Then the templates for Group Policy, the list of contents (SBOM)
and the checksums.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent
sys.path[:0] = [str(HERE), str(ROOT)]

from bundle import commit_time_s  # noqa: E402
from environment import find_uv  # noqa: E402

from faxdesk import __version__  # noqa: E402

BUILD: Final = ROOT / "build"
DIST: Final = ROOT / "dist"
TOOLS: Final = BUILD / "tools" / "bin"
_FOR_WINDOWS: Final = ("wine", "makensis", "wixl", "x86_64-w64-mingw32-gcc")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--bundles",
        type=Path,
        help="a folder with bundles made elsewhere, linux-x86_64 and windows-x64, instead of this machine's",
    )
    given = parser.parse_args()
    if not sys.platform.startswith("linux"):
        sys.exit("Installers are put together on Linux; this makes only the bundle: make bundle")
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(commit_time_s()))
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    pack_for_linux(BUILD / "bundle" if given.bundles is None else given.bundles / "linux-x86_64")
    missing = [name for name in _FOR_WINDOWS if shutil.which(name) is None]
    if given.bundles is not None:
        pack_for_windows(given.bundles / "windows-x64")
    elif missing:
        print(f"No Windows installers: {', '.join(missing)} missing here.")
    else:
        run(HERE / "windows" / "bundle_in_wine.sh", find_uv(), BUILD / "windows")
        pack_for_windows(BUILD / "windows" / "bundle")
    templates = DIST / f"FaxDesk-{__version__}-group-policy.zip"
    run(sys.executable, HERE / "windows" / "templates.py", templates)
    run(sys.executable, HERE / "sbom.py", find_uv(), TOOLS, DIST / f"FaxDesk-{__version__}-sbom.cdx.json")
    write_checksums(DIST)


def pack_for_linux(made: Path) -> None:
    words = ["--bundle", made / "dist" / "faxdesk", "--icons", made / "icons", "--work", BUILD / "linux"]
    run(sys.executable, HERE / "linux" / "packages.py", *words, "--nfpm", TOOLS / "nfpm", "--out", DIST)


def pack_for_windows(made: Path) -> None:
    words = ["--bundle", made / "dist" / "FaxDesk", "--icons", made / "icons", "--work", BUILD / "installers"]
    run(sys.executable, HERE / "windows" / "installers.py", *words, "--out", DIST)


def write_checksums(folder: Path) -> None:
    """SHA256SUMS, as sha256sum --check reads it; says what was made and how big it is."""
    lines = []
    for path in sorted(path for path in folder.iterdir() if path.name != "SHA256SUMS"):
        lines.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")
        print(f"{path.stat().st_size / 1e6:7.1f} MB  {path.name}")
    (folder / "SHA256SUMS").write_text("\n".join(lines) + "\n", encoding="utf-8")


def run(*command: object) -> None:
    subprocess.run([str(word) for word in command], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
