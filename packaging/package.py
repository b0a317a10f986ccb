"""Makes every installer that can be made on this machine, from the bundle in build/bundle, into dist/.

Linux: the .deb and the .rpm. Where Wine, NSIS, wixl and MinGW are there, the Windows setup and MSI too,
with a bundle built under Wine, for testing. Then the list of contents (SBOM) and the checksums.
"""

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
    if not sys.platform.startswith("linux"):
        sys.exit("Installers are put together on Linux; this makes only the bundle: make bundle")
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(commit_time_s()))
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    bundle = BUILD / "bundle"
    made = ["--bundle", bundle / "dist" / "faxdesk", "--icons", bundle / "icons"]
    run(
        sys.executable,
        HERE / "linux" / "packages.py",
        *made,
        "--work",
        BUILD / "linux",
        "--nfpm",
        TOOLS / "nfpm",
        "--out",
        DIST,
    )
    missing = [name for name in _FOR_WINDOWS if shutil.which(name) is None]
    if missing:
        print(f"No Windows installers: {', '.join(missing)} missing here.")
    else:
        run(HERE / "windows" / "bundle_in_wine.sh", find_uv(), BUILD / "windows")
        bundle = BUILD / "windows" / "bundle"
        made = ["--bundle", bundle / "dist" / "FaxDesk", "--icons", bundle / "icons"]
        run(
            sys.executable,
            HERE / "windows" / "installers.py",
            *made,
            "--work",
            BUILD / "installers",
            "--out",
            DIST,
        )
    run(sys.executable, HERE / "sbom.py", find_uv(), TOOLS, DIST / f"FaxDesk-{__version__}-sbom.cdx.json")
    write_checksums(DIST)


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
