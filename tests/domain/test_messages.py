"""Every message has the values that its sentence names, wherever it is made; and none takes a list down."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import faxdesk
from faxdesk.domain import errors, words
from faxdesk.domain.words import Message, all_tables

BY_CONSTRUCTION = {"status", "api_code", "title"}
"""What a RefusedError gives its sentence by itself."""

REFUSALS = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.RefusedError | errors.InterceptedError)
}


class Made(NamedTuple):
    """One place where a message is made: its codes, the names of its values (None: not to be read off).

    The codes that come from tables are enumerated in tests/telnyx/test_refusals.py.
    """

    place: str
    codes: frozenset[str]
    given: frozenset[str] | None


def placeholders(code: str) -> set[str]:
    """The values that any form of a sentence names."""
    phrase = words.phrase(code)
    texts = [text for text in (phrase.one, phrase.other) if text is not None]
    named = {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
    return named | ({"n"} if phrase.one is not None else set())


def codes_in(node: ast.AST) -> frozenset[str]:
    """The codes that an expression can give: a constant, a choice between two, an entry of a table."""
    constants = (each.value for each in ast.walk(node) if isinstance(each, ast.Constant))
    return frozenset(each for each in constants if isinstance(each, str) and words.has_phrase(each))


def given_by(call: ast.Call) -> frozenset[str] | None:
    names: set[str] = set()
    for keyword in call.keywords:
        if keyword.arg is None:
            return None
        if keyword.arg != "values":
            names.add(keyword.arg)
        elif isinstance(keyword.value, ast.Dict) and all(keyword.value.keys):
            names |= {key.value for key in keyword.value.keys if isinstance(key, ast.Constant)}  # type: ignore[misc]
        else:
            return None
    return frozenset(names)


def made_in(path: Path) -> Iterator[Made]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        named = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
        if name == "Message":
            code = named[0] if named else None
        elif name.endswith("Error") and node.args:
            code = node.args[-1]
        else:
            continue
        if code is not None and codes_in(code):
            given = given_by(node)
            if given is not None and name in REFUSALS:
                given |= BY_CONSTRUCTION
            yield Made(f"{path.name}:{node.lineno}", codes_in(code), given)


def all_made() -> list[Made]:
    source = Path(faxdesk.__file__).parent
    return [made for path in sorted(source.rglob("*.py")) for made in made_in(path)]


def test_every_message_has_the_values_that_its_sentence_names() -> None:
    made = all_made()
    assert len(made) > 150
    lacking = {
        (each.place, code): placeholders(code) - each.given
        for each in made
        if each.given is not None
        for code in each.codes
    }
    assert {place: names for place, names in lacking.items() if names} == {}


@pytest.mark.parametrize("table", all_tables())
def test_every_sentence_can_be_said_with_all_some_and_none_of_its_values(
    table: dict[str, words.Phrase],
) -> None:
    for code in table:
        names = placeholders(code)
        whole: dict[str, str | int] = dict.fromkeys(names, 1)
        assert "{" not in words.text(Message(code=code, values=whole))
        for missing in names | {None}:
            values = {name: value for name, value in whole.items() if name != missing}
            for odd in (values, {name: [None] for name in values}, {**values, "more": 1}, {}):
                said = words.text(Message(code=code, values=odd))  # type: ignore[arg-type]
                assert said
                assert "{" not in said


@pytest.mark.parametrize(
    "message",
    [
        Message(code="story.of_a_newer_faxdesk", values={"n": 1}),
        Message(code=""),
        Message(code=None),  # type: ignore[arg-type]
        Message(code=["story.queued"]),  # type: ignore[arg-type]
        Message(code="api.refused", values=None),  # type: ignore[arg-type]
        Message(code="api.refused", values=[1]),  # type: ignore[arg-type]
        Message(code="api.refused", values={"status": None}),  # type: ignore[dict-item]
        Message(code="story.status", values={"status": "{0.__class__}{"}),
    ],
)
def test_what_a_journal_should_never_hold_still_reads_as_a_sentence(message: Message) -> None:
    said = words.text(message)
    assert said
    assert said.rstrip().endswith(".")


def test_a_translation_with_a_slip_in_it_is_shown_rather_than_raised() -> None:
    for slip in ("Nur {status", "{} und {0}", "{status:d}", "{status!x}", "{a.b[c]}", "}"):
        assert words.filled(slip, {"status": "x", "a": 1})
