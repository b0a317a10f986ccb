"""Collects the licences of everything in a bundle, for its About dialog and for whoever has to ask.

Two files: licences.json, a list of {"name", "version", "licence", "home"}; and licences.txt, every licence's
own words under a heading "==== NAME VERSION".
"""

import json
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

Entry = tuple[str, str, str]
"""PyInstaller's: name in the bundle, source, kind."""

HERE: Final = Path(__file__).resolve().parent
_TEXT_NAME: Final = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_LGPL_TEXTS: Final = ("LGPL-3.0.txt", "GPL-3.0.txt")
_QT: Final = ("PySide6_Essentials", "shiboken6")
_ALWAYS: Final = ("pyinstaller",)
"""Its start program is part of every bundle."""

_QT_NOTE: Final = """FaxDesk uses Qt and PySide6 under the GNU Lesser General Public License, version 3,
unchanged, as shared libraries that you may replace: put your own build of the same version in their place (in
the folder "_internal", or "Contents/Frameworks" on macOS). Their source, in the version above, is at
https://download.qt.io/official_releases/ under QtForPython and qt. You may reverse engineer FaxDesk to debug
such changes.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing in the bundle that others made.

    Attributes:
        licence: as its makers name it, SPDX where they do.
        texts: the licence's own words.
    """

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[str, ...]


def write_licences(folder: Path, modules: Iterable[Entry], binaries: Iterable[Entry]) -> Sequence[Path]:
    """Write both files into `folder`; their paths.

    Raises:
        LookupError: a part tells no licence; nothing is bundled whose licence isn't known.
    """
    tops = {name.split(".")[0] for name, _, _ in modules}
    files = [(Path(name), Path(source)) for name, source, _ in binaries]
    tops |= {name.parts[0].removesuffix(".libs") for name, _ in files if len(name.parts) > 1}
    parts = [_python(), *sorted(_distributions(tops), key=lambda part: part.name.lower())]
    if sys.platform.startswith("linux"):
        parts += _debian_packages(source for _, source in files)
    unknown = [part.name for part in parts if not part.licence or not part.texts]
    if unknown:
        raise LookupError(f"no licence found for {', '.join(unknown)}")
    facts = [{key: value for key, value in asdict(part).items() if key != "texts"} for part in parts]
    table, texts = folder / "licences.json", folder / "licences.txt"
    table.write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    texts.write_text("\n".join(map(_chapter, parts)), encoding="utf-8", newline="\n")
    return table, texts


def _chapter(part: Part) -> str:
    return (
        f"==== {part.name} {part.version}\n{part.licence}\n{part.home}\n\n" + "\n\n".join(part.texts) + "\n"
    )


def _python() -> Part:
    """Python, whose text names what it contains in turn: OpenSSL, SQLite, zlib and others."""
    beside = Path(sys.base_prefix) / "LICENSE.txt"
    library = (
        Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "LICENSE.txt"
    )
    packed = Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    text = next((path for path in (beside, library, packed) if path.exists()), None)
    return Part(
        name="Python",
        version=platform.python_version(),
        licence="PSF-2.0",
        home="https://www.python.org",
        texts=(_read(text),) if text else (),
    )


def _distributions(tops: set[str]) -> Iterator[Part]:
    """The installed packages that these top-level modules are from."""
    owners = metadata.packages_distributions()
    names = {name for top in tops for name in owners.get(top, ())} | set(_ALWAYS)
    seen = set()
    for name in names:
        distribution = metadata.distribution(name)
        if distribution.name in seen or distribution.name == "faxdesk":
            continue
        seen.add(distribution.name)
        yield _part(distribution)


def _part(distribution: metadata.Distribution) -> Part:
    told = distribution.metadata
    files = [
        file
        for file in distribution.files or ()
        if ".dist-info" in str(file) and _TEXT_NAME.search(str(file))
    ]
    texts = [_read(Path(str(file.locate()))) for file in sorted(files, key=str)]
    if distribution.name in _QT:
        texts = [_QT_NOTE, *(_read(HERE / "licences" / name) for name in _LGPL_TEXTS)]
    homes = {
        line.partition(",")[0].lower(): line.partition(",")[2].strip()
        for line in told.get_all("Project-URL") or ()
    }
    home = (
        _said(told, "Home-page")
        or homes.get("homepage")
        or homes.get("source")
        or next(iter(homes.values()), "")
    )
    return Part(
        name=distribution.name,
        version=distribution.version,
        licence="LGPL-3.0-only" if distribution.name in _QT else _licence(told),
        home=home,
        texts=tuple(texts),
    )


def _said(told: metadata.PackageMetadata, field: str) -> str:
    return str((told.get_all(field) or [""])[0])


def _licence(told: metadata.PackageMetadata) -> str:
    """The licence's name: the SPDX expression, else a short License field, else the classifiers."""
    expression = _said(told, "License-Expression") or _said(told, "License")
    if expression and "\n" not in expression:
        return expression
    classifiers = [line for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    return " AND ".join(line.rpartition(" :: ")[2] for line in classifiers)


def _debian_packages(sources: Iterable[Path]) -> list[Part]:
    """The system's own libraries in the bundle, by the Debian package they are from."""
    shared = sorted(
        {str(path.resolve()) for path in sources if str(path.resolve()).startswith(("/usr/lib", "/lib"))}
    )
    if not shared:
        return []
    answer = subprocess.run(
        ["dpkg", "-S", *_as_dpkg_knows(shared)], capture_output=True, text=True, check=False
    )
    packages = sorted({line.split(":")[0] for line in answer.stdout.splitlines()})
    return [_debian_package(package) for package in packages]


def _as_dpkg_knows(paths: Iterable[str]) -> Iterator[str]:
    """Each path as it is and without /usr: dpkg knows files of before the merge by their old place."""
    for path in paths:
        yield path
        yield path.removeprefix("/usr")


def _debian_package(package: str) -> Part:
    query = ["dpkg-query", "--show", "--showformat", "${Version}\t${Homepage}\n", package]
    told = subprocess.run(query, capture_output=True, text=True, check=True).stdout.splitlines()[0]
    version, _, home = told.partition("\t")
    path = Path("/usr/share/doc") / package / "copyright"
    text = _read(path) if path.exists() else ""
    names = sorted(set(re.findall(r"^License:\s*(\S.*)$", text, re.MULTILINE)))
    licence = " AND ".join(names) if names else "see its text"
    return Part(
        name=f"{package} (Debian)", version=version, licence=licence, home=home, texts=(text,) if text else ()
    )


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip()
