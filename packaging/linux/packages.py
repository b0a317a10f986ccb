"""Makes the .deb and the .rpm of a bundle, into the folder --out.

Besides the bundle they carry what a desktop needs: menu entry, AppStream description, icons, manual, and what
shells complete. SOURCE_DATE_EPOCH dates it all.
"""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from string import Template
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent.parent
sys.path[:0] = [str(HERE.parent / "translations"), str(ROOT)]

import desktop  # noqa: E402
from completion import bash, fish, zsh  # noqa: E402
from manual import manual  # noqa: E402

from faxdesk import __version__  # noqa: E402

_ICON_SIZES_PX: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("bundle", "icons", "out", "work"):
        parser.add_argument(f"--{name}", type=lambda text: Path(text).resolve(), required=True)
    parser.add_argument("--nfpm", required=True, help="the program nfpm")
    given = parser.parse_args()
    at_s = int(os.environ["SOURCE_DATE_EPOCH"])
    share = given.work / "share"
    write_share(share, given.icons, at_s)
    (given.work / "_faxdesk").write_text(zsh(), encoding="utf-8")  # each system keeps zsh's elsewhere
    given.out.mkdir(parents=True, exist_ok=True)
    environment = {
        **os.environ,
        "FAXDESK_VERSION": __version__,
        "FAXDESK_BUNDLE": str(given.bundle),
        "FAXDESK_SHARE": str(share),
        "FAXDESK_WORK": str(given.work),
        "FAXDESK_LINUX": str(HERE),
        "FAXDESK_GLIBC": oldest_glibc(given.bundle),
    }
    # nfpm itself puts in none of them where scripts are named.
    config = given.work / "nfpm.yaml"
    told = Template((HERE / "nfpm.yaml").read_text(encoding="utf-8")).safe_substitute(environment)
    config.write_text(told, encoding="utf-8")
    for kind in ("deb", "rpm"):
        run(
            [
                given.nfpm,
                "package",
                "--config",
                config,
                "--packager",
                kind,
                "--target",
                given.out,
            ],
            environment,
        )


def write_share(share: Path, icons: Path, at_s: int) -> None:
    """Everything that goes below /usr/share."""
    shutil.rmtree(share, ignore_errors=True)
    day = datetime.fromtimestamp(at_s, UTC).date().isoformat()
    translated = desktop.words()
    metainfo = desktop.metainfo(translated)
    files: dict[str, str | bytes] = {
        "applications/faxdesk.desktop": desktop.desktop_entry(translated),
        "metainfo/org.faxdesk.FaxDesk.metainfo.xml": metainfo.replace("@VERSION@", __version__).replace(
            "@DATE@", day
        ),
        "man/man1/faxdesk.1.gz": gzip.compress(manual(__version__, at_s).encode(), mtime=0),
        "bash-completion/completions/faxdesk": bash(),
        "fish/vendor_completions.d/faxdesk.fish": fish(),
        "icons/hicolor/scalable/apps/faxdesk.svg": (
            ROOT / "resources" / "icons" / "faxdesk.svg"
        ).read_bytes(),
        "doc/faxdesk/copyright": (ROOT / "LICENSE").read_bytes()
        + b"\nThe libraries that come along have licences of their own:\n"
        + b"/usr/lib/faxdesk/_internal/resources/licences/licences.txt\n",
        "doc/faxdesk/changelog.gz": gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0),
    }
    for size_px in _ICON_SIZES_PX:
        picture = (icons / f"faxdesk-{size_px}.png").read_bytes()
        files[f"icons/hicolor/{size_px}x{size_px}/apps/faxdesk.png"] = picture
    for name, content in files.items():
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        path.chmod(0o644)
    for path in [*share.rglob("*"), share]:
        os.utime(path, (at_s, at_s))


def oldest_glibc(bundle: Path) -> str:
    """The oldest C library that has every function that the bundle asks for, e.g. "2.34"."""
    asked = {
        int(minor)
        for path in bundle.rglob("*")
        if path.is_file() and not path.is_symlink() and (content := path.read_bytes()).startswith(b"\x7fELF")
        for minor in re.findall(rb"\0GLIBC_2\.(\d+)", content)
    }
    return f"2.{max(asked)}"


def run(command: list[object], environment: Mapping[str, str]) -> None:
    subprocess.run([str(word) for word in command], env=environment, check=True)


if __name__ == "__main__":
    main()
