"""Words of office letters, in no order that means anything."""

import random
from typing import Final

_TEXT: Final = """
    about account address after again against agreed amount answer appointment approved arranged
    attached authority balance because before between branch brought building business called carried
    certain change charge clinic colleague complete concern condition confirm consent contact contract
    copies county court customer date decision delivery department deposit described detail direct
    doctor document during early earlier either employer enclosed evening every evidence examination
    expected family figures following further general given granted greeting ground handed hearing
    higher hospital household however important include increase information insurance interest invoice
    issued journey judge keeping labour language later latest letter limited listed little local made
    manager matter meeting member mention message method minute money month morning natural nearest
    nothing notice number object obtained occasion office often opened order original other outside
    owner paid paper parties patient payment people period permission person place planned please policy
    position possible present price printed private problem produce promise property provided public
    purpose quarter question quickly reached reason received record reference regarding region regular
    remain repair reply report request required resident result return review right schedule school
    second section secure senior service settled several short signed simple single society source
    special standard statement station still street subject suggest summer support surname system taken
    telephone tenant their therefore things through together total towards transfer treatment under
    union until usual value various village visit waiting weather welcome whether witness within without
    worker written yesterday
"""
_WORDS: Final = tuple(_TEXT.split())


def letter_words(chance: random.Random, count: int) -> list[str]:
    """So many of them."""
    return chance.choices(_WORDS, k=count)


def word_lines(chance: random.Random, rows: int, letters: int) -> list[str]:
    """Lines filled with words, none longer than `letters`."""
    lines = []
    for _ in range(rows):
        line: list[str] = []
        while sum(map(len, line)) + len(line) < letters - 12:
            line += letter_words(chance, 1)
        lines.append(" ".join(line))
    return lines
