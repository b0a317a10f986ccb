"""The languages' .ts files and what the source says, brought together."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

import ts_file
from judging import faults
from sentences import ROOT, Sentence
from ts_file import Entry, Key

from faxdesk.system.plurals import plurals_of

FOLDER: Final = ROOT / "resources" / "translations"


def path_of(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"faxdesk_{language}.ts"


def languages(folder: Path = FOLDER) -> list[str]:
    """Every language that has a file, finished or not."""
    return sorted(path.stem.removeprefix("faxdesk_") for path in folder.glob("faxdesk_*.ts"))


def shipped(folder: Path = FOLDER) -> list[str]:
    """The languages that users have: those that are listed as complete."""
    lines = (folder / "shipped.txt").read_text(encoding="utf-8").splitlines()
    return sorted(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def brought_up_to(source: Mapping[Key, Sentence], known: Mapping[Key, Entry], language: str) -> list[Entry]:
    """The file's entries for what the source has now.

    What is translated stays, what vanished is kept and marked. A sentence that now has plural forms, or has
    none any more, has to be looked at again.
    """
    kept = [_fitting(sentence, known.get(key), language) for key, sentence in source.items()]
    gone = [
        replace(entry, is_vanished=True, is_finished=False)
        for key, entry in known.items()
        if key not in source and any(entry.texts)
    ]
    return kept + gone


def _fitting(sentence: Sentence, entry: Entry | None, language: str) -> Entry:
    count = len(plurals_of(language).forms) if sentence.has_plurals else 1
    if entry is None:
        return Entry(key=sentence.key, texts=("",) * count, has_plurals=sentence.has_plurals)
    if entry.has_plurals == sentence.has_plurals and len(entry.texts) == count:
        # A sentence that came back is right as it was; one that nobody had finished still isn't.
        return replace(entry, is_vanished=False, is_finished=entry.is_finished or entry.is_vanished)
    texts = (*entry.texts, *(("",) * count))[:count]
    return Entry(key=sentence.key, texts=texts, has_plurals=sentence.has_plurals)


def update(source: Mapping[Key, Sentence], language: str, folder: Path = FOLDER) -> None:
    """Bring the language's file up to the source; make it where there is none."""
    path = path_of(language, folder)
    known = ts_file.read(path) if path.exists() else {}
    ts_file.write(path, language, brought_up_to(source, known, language))


def complaints(source: Mapping[Key, Sentence], language: str, folder: Path = FOLDER) -> list[str]:
    """What is ill-formed in the language's file, a line each. An unfinished sentence isn't."""
    found = []
    for key, entry in ts_file.read(path_of(language, folder)).items():
        if key in source:
            found += [f"{key.context}: {key.source!r}: {fault}" for fault in faults(entry, language)]
    return found


def missing(source: Mapping[Key, Sentence], language: str, folder: Path = FOLDER) -> list[Key]:
    """The sentences that have no finished translation."""
    known = ts_file.read(path_of(language, folder))
    return [key for key in source if key not in known or not known[key].is_translated]
