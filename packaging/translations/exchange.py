"""Sentences out to who translates many at once, and back in: a line of JSON each."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import ts_file
from files import FOLDER, brought_up_to, path_of
from judging import faults
from sentences import Sentence
from ts_file import Entry, Key

from faxdesk.system.plurals import plurals_of


def id_of(key: Key) -> str:
    """A short name for a sentence that stays the same as long as context and English do."""
    return hashlib.sha256(f"{key.context}\0{key.source}".encode()).hexdigest()[:10]


def exported(
    source: Mapping[Key, Sentence], language: str, *, everything: bool = False, folder: Path = FOLDER
) -> Iterator[str]:
    """A line for each sentence that isn't translated, or for all."""
    path = path_of(language, folder)
    known = ts_file.read(path) if path.exists() else {}
    for entry in sorted(brought_up_to(source, known, language), key=lambda each: each.key):
        if not entry.is_vanished and (everything or not entry.is_translated):
            yield json.dumps(_record(entry, source[entry.key], language), ensure_ascii=False)


def _record(entry: Entry, sentence: Sentence, language: str) -> dict[str, Any]:
    texts: Any = list(entry.texts) if entry.has_plurals else entry.texts[0]
    record: dict[str, Any] = {
        "id": id_of(entry.key),
        "context": entry.key.context,
        "source": entry.key.source,
        "where": "; ".join(sentence.where[:3]),
    }
    if entry.has_plurals:
        record["plural_forms_for"] = plurals_of(language).forms
    return record | {"translation": texts}


def imported(
    source: Mapping[Key, Sentence], language: str, lines: Iterable[str], folder: Path = FOLDER
) -> tuple[int, list[str]]:
    """Take the lines' translations into the language's file: how many, and what was wrong with the rest.

    One that isn't filled in is passed over; one with a fault isn't taken.
    """
    keys = {id_of(key): key for key in source}
    path = path_of(language, folder)
    known = ts_file.read(path) if path.exists() else {}
    entries = {entry.key: entry for entry in brought_up_to(source, known, language)}
    taken, refused = 0, []
    for number, line in enumerate(lines, start=1):
        try:
            entry = _given(line, keys, entries)
        except (ValueError, KeyError, TypeError) as error:
            refused += [f"line {number}: not a record: {error}"] if line.strip() else []
            continue
        if not any(entry.texts):
            continue
        if wrong := faults(entry, language):
            refused.append(f"line {number}, {id_of(entry.key)} {entry.key.source!r}: {'; '.join(wrong)}")
            continue
        entries[entry.key] = entry
        taken += 1
    ts_file.write(path, language, entries.values())
    return taken, refused


def _given(line: str, keys: Mapping[str, Key], entries: Mapping[Key, Entry]) -> Entry:
    record = json.loads(line)
    key = keys.get(record["id"])
    if key is None:
        raise ValueError(f"the source has no sentence {record['id']}")
    texts = record["translation"]
    given = tuple(map(str, texts)) if isinstance(texts, list) else (str(texts),)
    return replace(entries[key], texts=given, is_finished=True)
