"""What goes into the bundle and what stays out, as tables; faxdesk.spec asks here for every system alike."""

import tomllib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

Entry = tuple[str, str, str]
"""PyInstaller's: name in the bundle, source, kind."""

FOUND_BY_NAME: Final = (
    *("faxdesk", "keyring.backends", "phonenumbers.data", "phonenumbers.shortdata"),
    *("psycopg", "psycopg_binary"),
)
"""Packages whose modules are loaded by name at run time, where no search of imports finds them."""

METADATA: Final = ("keyring",)
"""keyring finds its back ends through its own metadata."""

UNUSED_MODULES: Final = (
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    "_bz2",  # kinds of archives that nothing here reads, with _lzma
    "_lzma",
    "_pydatetime",  # what stands in where the faster ones in C are missing
    "_pydecimal",
    "_pytest",
    "anyio",  # httpcore's, for asynchronous programs
    "charset_normalizer",  # reportlab's, for reading files that nobody gives it
    "click",  # httpx's own command line, with the three below
    "httpx._main",
    "pygments",
    "rich",
    "cffi",  # writes callbacks when it is asked to; ctypes, which is there, does that for Windows' keyring
    "curses",
    "doctest",
    "readline",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "lxml.html",  # pikepdf needs lxml.etree alone, for a document's metadata
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    "multiprocessing",  # our processes are started by subprocess; kept, it would be loaded at each start
    "numpy",
    "pdb",
    "phonenumbers.carrier",  # which numbers are whose, and where: 40 MB that nobody asks for
    "phonenumbers.carrierdata",
    "phonenumbers.geocoder",
    "phonenumbers.geodata",
    "PIL._avif",
    "PIL._imagingtk",
    "PIL._tkinter_finder",
    "PIL.AvifImagePlugin",
    "PIL.ImageTk",
    "pip",
    "pkg_resources",
    "pycparser",
    "pydoc",
    "pydoc_data",
    "pytest",
    "reportlab.graphics",  # pages are drawn by reportlab.pdfgen alone
    "reportlab.platypus",
    "setuptools",
    "tkinter",
    "trio",
    "turtle",
    "unittest",
    "wheel",
)

_UNUSED_FILES: Final = (
    "certifi/cacert.pem",  # what the operating system trusts is trusted, and nothing beside it
    # Screens without a window system, and tests of Qt itself; offscreen stays, for servers and checks.
    "platforms/libqeglfs",
    "platforms/libqlinuxfb",
    "platforms/libqminimal",
    "platforms/libqvkkhrdisplay",
    "platforms/libqvnc",
    "platforms/qdirect2d",
    "platforms/qminimal",
    "plugins/egldeviceintegrations/",
    "plugins/generic/",
    "plugins/networkinformation/",
    "plugins/tls/",
    "plugins/xcbglintegrations/",  # nothing here draws with OpenGL
    "plugins/wayland-graphics-integration-client/",
    "platforminputcontexts/libqtvirtualkeyboard",
    "platforminputcontexts/qtvirtualkeyboard",
    "platformthemes/libqgtk3",
    # Icons are SVG; documents are drawn by PDFium in a process of its own.
    "imageformats/libqgif",
    "imageformats/libqicns",
    "imageformats/libqjpeg",
    "imageformats/libqpdf",
    "imageformats/libqtga",
    "imageformats/libqtiff",
    "imageformats/libqwbmp",
    "imageformats/libqwebp",
    "imageformats/qgif",
    "imageformats/qicns",
    "imageformats/qjpeg",
    "imageformats/qpdf",
    "imageformats/qtga",
    "imageformats/qtiff",
    "imageformats/qwbmp",
    "imageformats/qwebp",
    "Qt6Eglfs",
    "Qt6EglFs",
    "Qt6EglFS",
    "Qt6Network",
    "Qt6OpenGL",
    "Qt6Pdf",
    "Qt6Qml",
    "Qt6Quick",
    "Qt6VirtualKeyboard",
    "opengl32sw",
    "libavif-",
    "libgtk-3",
    "libgdk-3",
    # Every Linux desktop has these and corrects their faults; the packages name them as dependencies.
    "libX11",
    "libXau.so",
    "libXdmcp.so",
    "libcups.so",
    "libdbus-1.so",
    "libfontconfig.so",
    "libfreetype.so",
    "libgcc_s.so",
    "libglib-2.0.so",
    "libgthread-2.0.so",
    "libstdc++.so",
    "libxkbcommon",
    "libbrotli",  # and from here on, what only those need
    "libbsd.so",
    "libcap.so",
    "libexpat.so",
    "libgcrypt.so",
    "libgpg-error.so",
    "liblz4.so",
    "libmd.so",
    "libpcre2-8.so",
    "libpng16.so",
    "libsystemd.so",
    "libzstd.so",
    "/INSTALLER",  # who installed a package says nothing about it
    "/REQUESTED",
    "/direct_url.json",
)

_TRANSLATIONS: Final = Path(__file__).resolve().parent.parent / "resources" / "translations"

_QT_WORDS: Final = frozenset(
    path.with_suffix(".qm").name.replace("faxdesk_", "qtbase_") for path in _TRANSLATIONS.glob("faxdesk_*.ts")
)
"""Of Qt's translations those that go with ours."""

_NEEDED_ANYWAY: Final = ("libpython", "Python", "python3", "vcruntime", "VCRUNTIME", "ucrtbase", "api-ms-")
"""Libraries that the start program loads, whatever is linked with them."""

_FRAMEWORK: Final = ("QtNetwork", "QtOpenGL", "QtPdf", "QtQml", "QtQuick", "QtVirtualKeyboard")
"""The same libraries by their names on macOS."""


def resource_folders(root: Path) -> Sequence[str]:
    """The folders with what the program reads, e.g. "resources/icons": the same that the wheel carries."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return sorted(carried)


def is_wanted(name: str) -> bool:
    """Whether the file that a bundle would have at `name` belongs into it."""
    path = name.replace("\\", "/")
    if (
        "/translations/" in path
    ):  # Qt's: what its own buttons and menus say, in the languages that FaxDesk has
        return path.rpartition("/")[2] in _QT_WORDS
    if any(f"/{framework}.framework/" in path or path == framework for framework in _FRAMEWORK):
        return False
    return not any(part in path for part in _UNUSED_FILES)


def wanted_binaries(
    entries: Iterable[Entry], needs: Callable[[str], Iterable[tuple[str, str | None]]]
) -> Sequence[Entry]:
    """The libraries that belong into the bundle, without those that only unwanted ones need.

    Args:
        needs: what a library file is linked with, as (name, path or None): PyInstaller's get_imports.
    """
    kept = [entry for entry in entries if is_wanted(entry[0])]
    is_shared = {name for name, _, _ in kept if "/" not in name.replace("\\", "/")}
    reached = {name for name in is_shared if name.startswith(_NEEDED_ANYWAY)}
    ahead = [
        source
        for name, source, kind in kept
        if name not in is_shared or name in reached or kind == "EXTENSION"
    ]
    sources = {name: source for name, source, _ in kept}
    while ahead:
        for found, path in needs(ahead.pop()):
            name = (path or found).replace("\\", "/").rpartition("/")[2]
            if name in is_shared and name not in reached:
                reached.add(name)
                ahead.append(sources[name])
    return [
        entry for entry in kept if entry[0] not in is_shared or entry[0] in reached or entry[2] == "EXTENSION"
    ]
