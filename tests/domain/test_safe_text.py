"""Any text of others in one line of letters that are seen."""

import pytest

from faxdesk.domain.words import Message, shown, text
from tests.hostile_names import HOSTILE, UNSAFE


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_that_moves_turns_or_hides_is_left(name: str) -> None:
    said = shown(name)
    assert not UNSAFE.search(said)
    assert "\n" not in said
    assert "\t" not in said
    assert said.endswith(".pdf")
    said.encode()


@pytest.mark.parametrize(
    "name",
    [
        "Überweisung – Straße 5.pdf",
        "契約書.pdf",
        "חוזה.pdf",
        "می‌خواهم.pdf",
        "👩‍⚕️ notes.pdf",
        "<b>5 & 6</b>.pdf",
        "a  b.pdf",
        "",
    ],
)
def test_names_of_honest_people_stay_as_they_are(name: str) -> None:
    assert shown(name) == name


def test_two_names_that_differ_in_what_is_never_seen_are_no_longer_told_apart_by_their_end() -> None:
    assert shown("invoice\u202efdp.exe") == "invoice\N{REPLACEMENT CHARACTER}fdp.exe"
    assert shown("in\u200bvoice.pdf") == "invoice.pdf"


def test_a_very_long_name_keeps_its_beginning_and_its_end() -> None:
    said = shown("begin" + "x" * 5000 + "end.pdf", max_chars=100)
    assert len(said) == 100
    assert said.startswith("begin")
    assert said.endswith("end.pdf")
    assert "…" in said


@pytest.mark.parametrize("name", HOSTILE)
def test_a_sentence_takes_every_value_in_safely(name: str) -> None:
    said = text(Message(code="finding.characters_missing", values={"n": 2, "example": name}))
    assert not UNSAFE.search(said)
    assert "\n" not in said
