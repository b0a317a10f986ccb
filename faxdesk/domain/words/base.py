"""How a sentence for a person is kept: a code, its values, and one English text per code."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from string import Formatter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from faxdesk.domain.words.safe_text import shown

if TYPE_CHECKING:
    from contextvars import ContextVar

Value = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A sentence by its code, with what is filled in; `n` among the values chooses the plural.

    The journal keeps code and values, so an old fax speaks the language of today.
    """

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)


class Phrase(NamedTuple):
    """One text, or two where a number decides: `one` for n = 1, `other` for the rest."""

    other: str
    one: str | None = None

    def pick(self, values: Mapping[str, Value]) -> str:
        return self.one if self.one is not None and values.get("n") == 1 else self.other


def filled(text: str, values: Mapping[str, object]) -> str:
    """`text` with its values filled in; raises nothing, whatever an old or damaged journal holds.

    A value that is missing, or that its place can't show, reads “?”. A text that isn't a pattern at all (a
    translation with a stray brace) is shown as it is.
    """
    try:
        return _Tolerant().vformat(text, (), values)
    except (ValueError, IndexError):
        return text


class _Tolerant(Formatter):
    """Puts a question mark where there is no value."""

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        try:
            return super().get_field(field_name, args, kwargs)
        except (LookupError, AttributeError, TypeError):
            return _MISSING, field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        try:
            # Names and the provider's words are others'; all sentences take their values in here.
            return in_its_order(shown(str(super().format_field(value, format_spec))))
        except (ValueError, TypeError):
            return _MISSING


_MISSING: Final = "?"


Translate = Callable[[str, str, int], str]
"""Takes a context, an English text and the number that chooses the plural (-1: none does); gives the text in a
person's language with its places still to be filled in, or the English where it has none. Raises nothing."""


def _as_it_is(_context: str, text: str, _number: int) -> str:
    return text


class Spoken:
    """What this process speaks: English, until its start says otherwise.

    One for the whole process, as Qt has it too: sentences are made in every room and thread.

    Attributes:
        language: as "de" or "pt_BR".
        is_from_right: it is read from the right to the left.
    """

    language = "en"
    is_from_right = False
    translate: Translate = staticmethod(_as_it_is)


def speak(language: str, translate: Translate) -> None:
    """Speak `language` from now on."""
    Spoken.language = language
    Spoken.is_from_right = language.partition("_")[0] in _FROM_RIGHT
    Spoken.translate = staticmethod(translate)


def speak_english() -> None:
    """Speak English again."""
    speak("en", _as_it_is)


def translate(context: str, text: str, number: int = -1) -> str:
    """`text` in the language that this process speaks. Qt's tools and ours find its literals by this name."""
    return spoken()(context, text, number)


def spoken() -> Translate:
    """What translates here and now."""
    return _instead() or Spoken.translate


@contextmanager
def on_paper() -> Iterator[None]:
    """For what is drawn as a PDF: English, where the fonts that come along have no letters for the language.

    They have none of Chinese and Japanese, and Arabic's would stand unjoined and in the wrong order.
    """
    if Spoken.language.partition("_")[0] not in _NOT_DRAWN:
        yield
        return
    from contextvars import ContextVar  # no first picture of the window needs it

    variable = _PAPER.setdefault("instead", ContextVar("instead", default=None))
    token = variable.set(_as_it_is)
    try:
        yield
    finally:
        variable.reset(token)


def _instead() -> Translate | None:
    """What translates in this thread for paper; None where the process's language does."""
    variable = _PAPER.get("instead")
    return None if variable is None else variable.get()


_PAPER: Final[dict[str, "ContextVar[Translate | None]"]] = {}
_NOT_DRAWN: Final = frozenset({"ar", "fa", "he", "hi", "ja", "ko", "th", "ur", "zh"})


def in_its_order(text: str) -> str:
    """A phone number, or what else has only digits and signs, for a line that may be read from the right.

    There +44 20 7946 0958 would be shown as 0958 7946 20 44+, group by group, and be dialled so. A mark before it
    keeps its order. Source: UAX #9, rules W7 and N1.
    """
    is_number = text.lstrip("+(")[:1].isdecimal() and text.upper() == text.lower()
    is_turned = Spoken.is_from_right and _instead() is None
    return f"{_LEFT_TO_RIGHT}{text}" if is_turned and is_number else text


_LEFT_TO_RIGHT: Final = "\N{LEFT-TO-RIGHT MARK}"
_FROM_RIGHT: Final = frozenset({"ar", "fa", "he", "ur"})


def is_english(language: str) -> bool:
    """Whether it needs no translation; so a computer without a language ("C", "") speaks as well."""
    return language.replace("-", "_").partition("_")[0].partition(".")[0].lower() in {"en", "c", "posix", ""}


def in_language(phrase: Phrase, values: Mapping[str, Value], translate: Translate) -> str:
    """The phrase's text for these values, its places not filled in yet.

    In English the form for 1 is a text of its own. Other languages have all their forms in one translation.
    """
    # Asked for the form for a number, Qt finds nothing where a sentence has but one.
    number = values.get("n") if phrase.one is not None else None
    count = number if isinstance(number, int) and 0 <= number < _QT_MAX else -1
    text = translate(CONTEXT, phrase.other, count)
    return phrase.pick(values) if text == phrase.other else text


_QT_MAX: Final = 2**31
"""Qt counts no further."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name Qt's lupdate looks for
    """Mark `text` for the translators and return it as it is."""
    return text


CONTEXT: Final = "words"
"""Qt's translation context of every sentence in these tables."""
