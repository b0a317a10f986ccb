"""What FaxDesk is made of that others made, under which licences, and their words.

A bundle carries what was collected when it was built; elsewhere the installed packages tell it themselves.
"""

import json
import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from typing import Final

from faxdesk.system.resources import ResourceMissingError, resource_path

LIBRARIES: Final = (
    *("PySide6-Essentials", "httpx", "img2pdf", "jeepney", "keyring", "ldap3", "phonenumbers", "pikepdf"),
    *("pillow", "platformdirs", "psycopg", "pypdf", "pypdfium2", "reportlab", "socksio", "truststore"),
    *("tzdata", "vobject"),
)
"""What FaxDesk asks for itself; what these ask for in turn is found by their metadata."""

_LGPL: Final = frozenset({"pyside6-essentials", "shiboken6"})
"""Offered under several licences; this is the one by which FaxDesk uses them."""

_REQUIRED: Final = re.compile(r"([A-Za-z0-9._-]+)([^;]*)(?:;(.*))?")
_EXTRA: Final = re.compile(r"extra\s*==")
_TEXT_NAME: Final = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_CHAPTER: Final = re.compile(r"^==== (.+) (\S+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that others made.

    Attributes:
        licence: its name, SPDX where its makers use that.
        text: the licence's own words, "" where they are not at hand.
    """

    name: str
    version: str
    licence: str
    text: str


def parts() -> tuple[Part, ...]:
    """Everything that comes with FaxDesk, by name. Reads many small files: not for a start."""
    found = _bundled() if getattr(sys, "frozen", False) else _installed()
    return tuple(sorted(found, key=lambda part: part.name.lower()))


def _bundled() -> Iterator[Part]:
    """As the bundle's build collected them; nothing where it did not."""
    try:
        facts = json.loads(resource_path("licences/licences.json").read_text(encoding="utf-8"))
        whole = resource_path("licences/licences.txt").read_text(encoding="utf-8")
    except ResourceMissingError:
        return
    pieces = _CHAPTER.split(whole)[1:]
    texts = dict(zip(zip(pieces[0::3], pieces[1::3], strict=True), pieces[2::3], strict=True))
    for fact in facts:
        text = texts.get((fact["name"], fact["version"]), "").strip()
        yield Part(name=fact["name"], version=fact["version"], licence=fact["licence"], text=text)


def _installed() -> Iterator[Part]:
    yield Part(name="Python", version=platform.python_version(), licence="PSF-2.0", text="")
    seen: set[str] = set()
    waiting = list(LIBRARIES)
    while waiting:
        name = waiting.pop()
        if _plain(name) in seen:
            continue
        seen.add(_plain(name))
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, or for an older Python
        yield _part(distribution)
        for required in distribution.requires or ():
            match = _REQUIRED.match(required)
            if match is not None and not _EXTRA.search(match[3] or ""):
                waiting.append(match[1])


def _part(distribution: metadata.Distribution) -> Part:
    texts = [
        # Some are older than UTF-8.
        file.read_binary().decode("utf-8", errors="replace")
        for file in distribution.files or ()
        if _TEXT_NAME.search(str(file).partition(".dist-info")[2])
    ]
    is_lgpl = _plain(distribution.name) in _LGPL
    return Part(
        name=distribution.name,
        version=distribution.version,
        licence="LGPL-3.0-only" if is_lgpl else _licence(distribution),
        text="\n\n".join(texts),
    )


def _licence(distribution: metadata.Distribution) -> str:
    told = distribution.metadata
    for field in ("License-Expression", "License"):
        said = (told.get_all(field) or [""])[0]
        if said and "\n" not in said:
            return str(said)
    classifiers = [line for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(line.rpartition(" :: ")[2] for line in classifiers)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
