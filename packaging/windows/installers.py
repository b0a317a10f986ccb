"""Makes the Windows installers of a bundle: the setup for one person (NSIS), the package for everybody (MSI).

Runs where makensis and wixl are, which is Linux: the bundle itself was built on Windows.
"""

import argparse
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.sax.saxutils import quoteattr

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent / "translations"), str(ROOT)]

from desktop import words_of  # noqa: E402
from msi_identity import settle  # noqa: E402
from setup_words import CONTEXT, TEXTS, language_file  # noqa: E402
from version_resource import version_numbers  # noqa: E402

from faxdesk import __version__  # noqa: E402

_NAMES: Final = uuid.UUID("0f4b1f7e-1c1b-4d6f-9b39-6a1c52b0f7a4")
"""Every id in the MSI is made of this and a path, so that the same file has the same id in every release."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("bundle", "icons", "out", "work"):
        parser.add_argument(f"--{name}", type=lambda text: Path(text).resolve(), required=True)
    parser.add_argument(
        "--version", default=__version__, help="another version than the program's, for tests"
    )
    parser.add_argument("--quick", action="store_true", help="a setup that is hardly compressed, for tests")
    given = parser.parse_args()
    at_s = int(os.environ["SOURCE_DATE_EPOCH"])
    shutil.rmtree(given.work, ignore_errors=True)
    shutil.copytree(given.bundle, given.work / "FaxDesk")
    shutil.copy(given.icons / "faxdesk.ico", given.work / "faxdesk.ico")
    for path in given.work.rglob("*"):
        os.utime(path, (at_s, at_s))
    given.out.mkdir(parents=True, exist_ok=True)
    name = f"FaxDesk-{given.version}-windows-x64"
    numbers = ".".join(str(number) for number in version_numbers(given.version))
    words = language_file(words_of(CONTEXT, TEXTS.values()))
    # With its mark, without which makensis takes it for the code page of the machine that it runs on.
    (given.work / "languages.nsh").write_text(words, encoding="utf-8-sig")
    make_setup(given.work, given.out / f"{name}-setup.exe", given.version, numbers, is_quick=given.quick)
    make_msi(given.work, given.out / f"{name}.msi", numbers, at_s)


def make_setup(work: Path, out: Path, version: str, numbers: str, *, is_quick: bool) -> None:
    """The setup for one person; `work` has the program, its icon and languages.nsh."""
    defined = {
        "VERSION": version,
        "NUMBERS": numbers,
        "BUNDLE": work / "FaxDesk",
        "ICON": work / "faxdesk.ico",
        "LANGUAGES": work / "languages.nsh",
        "OUT": out,
    }
    words = [f"-D{name}={value}" for name, value in defined.items()] + ["-DQUICK"] * is_quick
    subprocess.run(["makensis", "-V2", "-WX", *words, str(HERE / "faxdesk.nsi")], check=True)


def make_msi(work: Path, out: Path, numbers: str, at_s: int) -> None:
    """The package for everybody, as Group Policy and the like install it; dated `at_s`."""
    files = work / "files.wxs"
    files.write_text("\n".join(fragment(work / "FaxDesk")) + "\n", encoding="utf-8")
    shutil.copy(HERE / "faxdesk.wxs", work / "faxdesk.wxs")
    version = ".".join(numbers.split(".")[:3])
    command = [
        "wixl",
        "--arch",
        "x64",
        "-D",
        f"VERSION={version}",
        "-D",
        f"PRODUCT={made_id(f'product {version}')}",
    ]
    # wixl looks for every file from the folder it runs in.
    subprocess.run([*command, "-o", str(out), "faxdesk.wxs", "files.wxs"], check=True, cwd=work)
    out.write_bytes(settle(out.read_bytes(), at_s))


def fragment(bundle: Path) -> Iterator[str]:
    """WiX's description of every file in the bundle."""
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment><DirectoryRef Id="INSTALLDIR">'
    yield from _folder(bundle, bundle)
    yield '</DirectoryRef><ComponentGroup Id="Files">'
    for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
        yield f'<ComponentRef Id="{short_id("c", path.relative_to(bundle))}"/>'
    yield "</ComponentGroup></Fragment></Wix>"


def _folder(folder: Path, bundle: Path) -> Iterator[str]:
    for path in sorted(folder.iterdir()):
        inside = path.relative_to(bundle)
        if path.is_dir():
            yield f'<Directory Id="{short_id("d", inside)}" Name={quoteattr(path.name)}>'
            yield from _folder(path, bundle)
            yield "</Directory>"
        else:
            name = quoteattr(path.name)
            source = quoteattr(str(path.relative_to(bundle.parent)))
            yield f'<Component Id="{short_id("c", inside)}" Guid="{made_id(inside.as_posix())}" Win64="yes">'
            yield f'<File Id="{short_id("f", inside)}" KeyPath="yes" Name={name} Source={source}/>'
            yield "</Component>"


def made_id(text: str) -> str:
    return str(uuid.uuid5(_NAMES, text)).upper()


def short_id(kind: str, path: Path) -> str:
    return kind + uuid.uuid5(_NAMES, path.as_posix()).hex


if __name__ == "__main__":
    main()
