"""What is drawn on paper speaks FaxDesk's language, and English where the fonts can't draw it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faxdesk.documents.covers import Covers
from faxdesk.domain import words
from faxdesk.domain.words import Message, date_text, size_text

ROOT = Path(__file__).parent.parent.parent
AT_S = 1_772_700_000.0

SAID = {
    "To:": "An:",
    "Phone {phone}": "Telefon {phone}",
    "March": "März",
    "{day} {month} {year}": "{day}. {month} {year}",
    "Transmission report": "Sendebericht",
    "1,234.5": "1.234,5",
}


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    def begin(language: str) -> None:
        words.speak(language, lambda _context, text, _number: SAID.get(text, text))

    yield begin
    words.speak("en", lambda _context, text, _number: text)


@pytest.fixture
def covers(tmp_path: Path) -> Covers:
    return Covers(tmp_path / "own", lambda: ROOT / "resources" / "covers", lambda: ROOT)


def cells(covers: Covers, name: str) -> set[str]:
    return {cell for line in covers.template(name).body for cell in line.cells}


def test_a_cover_that_came_along_speaks_the_language_and_keeps_its_fields(
    covers: Covers, speak: Callable[[str], None]
) -> None:
    english = cells(covers, "standard")
    speak("de")
    german = cells(covers, "standard")
    assert german - english == {"An:"}
    assert english - german == {"To:"}
    assert "Telefon {phone}" in cells(covers, "letter")
    assert date_text(AT_S).endswith(". März 2026")


def test_an_office_s_own_cover_is_as_the_office_wrote_it(
    covers: Covers, speak: Callable[[str], None], tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "standard.txt").write_text("To: | {recipient}\n", encoding="utf-8")
    speak("de")
    assert cells(covers, "standard") == {"To:", "{recipient}"}


@pytest.mark.parametrize("language", ["ja", "zh_CN", "ar"])
def test_paper_is_english_where_no_font_comes_along_for_the_language(
    covers: Covers, speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    assert "To:" in cells(covers, "standard")
    assert date_text(AT_S).split()[1] == "March"
    with words.on_paper():
        assert words.text(Message(code="report.title")) == "Transmission report"
        assert size_text(4_200_000) == "4.2 MB"
        assert words.filled("{number}", {"number": "+1 312"}) == "+1 312"
    assert words.text(Message(code="report.title")) == "Sendebericht"
