"""Makes of .ts files what the program reads: .qm for the window, .mo for the command line."""

import gettext
import struct
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

import ts_file
from files import FOLDER, path_of, shipped
from sentences import ROOT, Sentence, for_commands
from ts_file import Entry, Key

from faxdesk.system.plurals import plurals_of

BUILT: Final = ROOT / "resources" / "languages"
"""Where a checkout has them; never in git."""


def build_all(source: Mapping[Key, Sentence], *, folder: Path = FOLDER, into: Path = BUILT) -> list[str]:
    """Build every shipped language, and take away what was built of others. The languages built."""
    into.mkdir(parents=True, exist_ok=True)
    languages = shipped(folder)
    wanted = {f"faxdesk_{language}{suffix}" for language in languages for suffix in (".qm", ".mo")}
    for path in into.glob("faxdesk_*"):
        if path.name not in wanted:
            path.unlink()
    for language in languages:
        build(source, path_of(language, folder), into)
    return languages


def build(source: Mapping[Key, Sentence], path: Path, into: Path) -> None:
    """Make the .qm and the .mo of one .ts file; raises subprocess.CalledProcessError where lrelease can't."""
    into.mkdir(parents=True, exist_ok=True)
    target = into / path.with_suffix(".qm").name
    subprocess.run([lrelease(), "-silent", path, "-qm", target], check=True)
    entries = ts_file.read(path)
    needed = for_commands(source)
    language = ts_file.language_of(path)
    chosen = [entry for key, entry in entries.items() if key in needed and entry.is_translated]
    target.with_suffix(".mo").write_bytes(catalogue(chosen, language))


def lrelease() -> Path:
    """Qt's own compiler of translations, as PySide brings it."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return next(path for path in (folder / name, folder / "Qt" / "libexec" / name) if path.exists())


def catalogue(entries: Iterable[Entry], language: str) -> bytes:
    """The entries as gettext's binary catalogue, which Python reads without Qt; sorted, always the same.

    Source: GNU gettext manual, "The Format of GNU MO Files".
    """
    plurals = plurals_of(language)
    head = (
        f"Language: {language}\nContent-Type: text/plain; charset=UTF-8\n"
        f"Plural-Forms: nplurals={len(plurals.forms)}; plural={plurals.formula};\n"
    )
    pairs = {b"": head.encode()}
    for entry in entries:
        name = f"{entry.key.context}\4{entry.key.source}"
        if entry.has_plurals:
            name += f"\0{entry.key.source}"
        pairs[name.encode()] = "\0".join(entry.texts).encode()
    return _packed(sorted(pairs.items()))


def _packed(pairs: Sequence[tuple[bytes, bytes]]) -> bytes:
    count = len(pairs)
    start = 28 + 16 * count
    names, texts, body = b"", b"", b""
    for table in (0, 1):
        for pair in pairs:
            row = struct.pack("<II", len(pair[table]), start + len(body))
            names, texts = (names + row, texts) if table == 0 else (names, texts + row)
            body += pair[table] + b"\0"
    header = struct.pack("<IIIIIII", gettext.GNUTranslations.LE_MAGIC, 0, count, 28, 28 + 8 * count, 0, 0)
    return header + names + texts + body
