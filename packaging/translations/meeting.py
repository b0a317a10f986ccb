"""The letters that & underlines: which sentences meet in one window or menu, and which letters they share.

What meets was read off the real windows and menus in English (tests/gui/test_keys.py keeps the list true), so
that every language is checked, and its letters are dealt out, without a window.
"""

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from judging import mnemonics
from ts_file import Entry, Key

GROUPS: Final = Path(__file__).with_name("meeting.json")

Slot = frozenset[Key]
"""One text of a window: the sentences that may stand for it, as the same English has several contexts."""

_STEPS: Final = 20_000
_MARK: Final = re.compile(r"&(?=[^\W\d_])")
_WESTERN: Final = re.compile(r"\(&([A-Za-z0-9])\)")
"""How a language without an alphabet on its keys marks a letter: 送信(&S)."""


def groups() -> dict[str, list[str]]:
    """The English texts that meet, by where they do."""
    found: dict[str, list[str]] = json.loads(GROUPS.read_text(encoding="utf-8"))
    return found


def slots(keys: Iterable[Key]) -> dict[str, list[Slot]]:
    """The sentences behind each group's texts, whatever is filled in; Qt's own texts are left out."""
    by_text = _by_pattern([key for key in keys if mnemonics(key.source)])
    return {
        where: [slot for text in texts if (slot := frozenset(_behind(text, by_text)))]
        for where, texts in groups().items()
    }


def clashes(entries: Mapping[Key, Entry]) -> list[str]:
    """Where two things answer to one letter, a line each."""
    found = []
    for where, meeting in slots(entries).items():
        letters = {slot: _letters(slot, entries) for slot in meeting}
        for place, slot in enumerate(meeting):
            for other in meeting[place + 1 :]:
                if shared := letters[slot] & letters[other]:
                    texts = " and ".join(_named(each, entries) for each in (slot, other))
                    found.append(f"{where}: {', '.join(sorted(shared))} is the letter of {texts}")
    return sorted(set(found))


def dealt_out(entries: Mapping[Key, Entry]) -> dict[Key, Entry]:
    """The entries with other letters where they clashed, as few as possible; some may be left.

    The same entries give the same letters.
    """
    dealer = _Dealer(entries)
    for _ in range(_STEPS):
        if not dealer.step():
            break
    return dealer.entries


class _Dealer:
    """Moves one clashing letter after the other to where the fewest are."""

    def __init__(self, entries: Mapping[Key, Entry]) -> None:
        self.entries = dict(entries)
        meeting = slots(entries)
        self._letters = {slot: _letters(slot, entries) for group in meeting.values() for slot in group}
        self._groups = [[slot for slot in group if self._letters[slot]] for group in meeting.values()]
        self._of_key: dict[Key, set[Slot]] = {}
        for slot in self._letters:
            for key in slot:
                self._of_key.setdefault(key, set()).add(slot)
        self._dice = random.Random(0)  # the same every time

    def step(self) -> bool:
        """Whether anything clashed."""
        clashing = {slot for group in self._groups for slot in self._clashing(group)}
        if not clashing:
            return False
        slot = self._dice.choice(sorted(clashing, key=sorted))
        self._move(slot, [each for group in self._groups if slot in group for each in group if each != slot])
        return True

    def _clashing(self, group: list[Slot]) -> Iterator[Slot]:
        seen: Counter[str] = Counter(letter for slot in group for letter in self._letters[slot])
        return (slot for slot in group if any(seen[letter] > 1 for letter in self._letters[slot]))

    def _move(self, slot: Slot, beside: list[Slot]) -> None:
        taken = Counter(letter for other in beside for letter in self._letters[other])

        def cost(text: str) -> tuple[int, float]:
            return taken[mnemonics(text)[0]], self._dice.random()

        for key in sorted(slot):
            entry = self.entries[key]
            choices = [tuple(_marked_otherwise(text, key.source)) for text in entry.texts]
            texts = [min(c, key=cost) if c else text for c, text in zip(choices, entry.texts, strict=True)]
            self.entries[key] = replace(entry, texts=tuple(texts))
            for each in self._of_key[key]:
                self._letters[each] = _letters(each, self.entries)


def _marked_otherwise(text: str, source: str) -> Iterator[str]:
    """The text with each letter that could be marked, in turn."""
    if _WESTERN.search(text):
        letters = dict.fromkeys(
            letter.upper() for letter in _plain(source) if letter.isascii() and letter.isalpha()
        )
        yield from (_WESTERN.sub(f"(&{letter})", text) for letter in letters)
        return
    if not mnemonics(text):
        return
    bare = _MARK.sub("", text.replace("&&", "\0"))
    inside = 0
    for place, letter in enumerate(bare):
        inside += (letter == "{") - (letter == "}")
        is_count = bare[place - 1 : place] == "%"
        if letter.isalpha() and not inside and not is_count:
            yield f"{bare[:place]}&{bare[place:]}".replace("\0", "&&")


def _letters(slot: Slot, entries: Mapping[Key, Entry]) -> set[str]:
    return {letter for key in slot for text in entries[key].texts for letter in mnemonics(text)}


def _named(slot: Slot, entries: Mapping[Key, Entry]) -> str:
    key = min(slot)
    return f"{entries[key].texts[0]!r} ({key.context})"


def _by_pattern(keys: list[Key]) -> list[tuple[re.Pattern[str], Key]]:
    return [(re.compile(_pattern(key.source)), key) for key in keys]


def _pattern(source: str) -> str:
    parts = re.split(r"\{[^}]*\}|%n", source)
    return ".*".join(re.escape(part) for part in parts)


def _behind(text: str, patterns: list[tuple[re.Pattern[str], Key]]) -> Iterator[Key]:
    exact = [key for _, key in patterns if key.source == text]
    yield from exact or (key for pattern, key in patterns if pattern.fullmatch(text))


def _plain(text: str) -> str:
    return re.sub(r"\{[^}]*\}|%n|&", "", text)
