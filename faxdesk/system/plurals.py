"""Which plural form of a sentence a number takes, by language: as Qt has it, so that all FaxDesk agrees.

Sources: qttools, src/linguist/shared/numerus.cpp; Unicode CLDR, plural rules. Formulas are gettext's.
"""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple


class Plurals(NamedTuple):
    """A language's forms, in the order in which a translation lists them.

    Attributes:
        forms: what each form is for, for a translator; "1" and the like where it is for that number alone.
        formula: the form's place by `n`, as in a catalogue's Plural-Forms.
    """

    forms: Sequence[str]
    formula: str


_ONE_FORM: Final = Plurals(("every number",), "0")
_TWO: Final = Plurals(("1", "0, 2, 3, …"), "n != 1")
_FRENCH: Final = Plurals(("0 and 1", "2, 3, …"), "n > 1")
_POLISH: Final = Plurals(
    ("1", "2–4, 22–24, 32–34, … (not 12–14)", "0, 5–21, 25–31, …"),
    "n == 1 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 > 20) ? 1 : 2",
)
_CZECH: Final = Plurals(("1", "2–4", "0, 5, 6, …"), "n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2")
_RUSSIAN: Final = Plurals(
    ("1, 21, 31, … (not 11)", "2–4, 22–24, … (not 12–14)", "0, 5–20, 25–30, …"),
    "n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 > 20) ? 1 : 2",
)
_ARABIC: Final = Plurals(
    ("0", "1", "2", "3–10, 103–110, …", "11–99, 111–199, …", "100–102, 200–202, …"),
    "n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5",
)

_BY_LANGUAGE: Final = {
    **dict.fromkeys(("id", "ja", "ko", "ms", "th", "tr", "vi", "zh"), _ONE_FORM),
    **dict.fromkeys(("fr", "pt_BR"), _FRENCH),
    **dict.fromkeys(("hr", "ru", "sr", "uk"), _RUSSIAN),
    **dict.fromkeys(("cs", "sk"), _CZECH),
    "ar": _ARABIC,
    "pl": _POLISH,
}


def plurals_of(language: str) -> Plurals:
    """The plural forms of `language`, as "de" or "pt_BR"; two, as in English, where nothing else is known."""
    return _BY_LANGUAGE.get(language) or _BY_LANGUAGE.get(language.partition("_")[0], _TWO)


def chooser(language: str) -> Callable[[int], int]:
    """A function from a number to its form's place."""
    from gettext import c2py  # what gettext itself reads them with

    choose: Callable[[int], int] = c2py(plurals_of(language).formula)
    return choose
