"""The window in another language: sentences, plural forms, numbers, sides, and a translator's own file."""

import os
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import files
import pytest
import ts_file
from pseudo import pseudo_entry
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from sentences import sentences
from ts_file import Entry, Key

from faxdesk.domain import words
from faxdesk.domain.words import Message
from faxdesk.domain.words.formats import date_text, duration_text, money_text, page_text, size_text
from faxdesk.gui.kit.language import own_name, speak
from faxdesk.gui.kit.wording import tell
from faxdesk.gui.recipients.recipient_chip import Chip
from faxdesk.numbering import recognise
from faxdesk.system.languages import nearest
from tests.gui.accelerators import letters, letters_of_menu, shared
from tests.gui.desk import Desk

ROOT = Path(__file__).parent.parent.parent

POLISH = {
    "1,234.5": ("1 234,5",),
    "{number} pages": ("{number} strona", "{number} strony", "{number} stron"),
    "{number} MB": ("{number} MB",),
    "{day} {month} {year}": ("{day} {month} {year}",),
    "March": ("marca",),
    "${number}": ("{number} USD",),
    "{number} {currency}": ("{number} {currency}",),
    "{number} min": ("{number} min",),
    "The receiver was busy.": ("Numer był zajęty.",),
    "{n} waiting": ("oczekuje: {n}",),
}


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    """Whatever a test lets the application speak, the next one finds it English."""
    before, side = QLocale(), qapp.layoutDirection()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(side)
    words.speak("en", lambda _context, text, _number: text)


@pytest.fixture
def polish(tmp_path: Path) -> Path:
    """A small translation, as a translator would try it."""
    entries = [
        Entry(
            key=Key(context="words", source=english),
            texts=texts,
            has_plurals=len(texts) > 1,
            is_finished=True,
        )
        for english, texts in POLISH.items()
    ]
    path = tmp_path / "faxdesk_pl.ts"
    ts_file.write(path, "pl", entries)
    return path


def compiled(path: Path, folder: Path) -> Path:
    import building

    building.build(sentences(), path, folder)
    return folder / path.with_suffix(".qm").name


@pytest.mark.parametrize("is_compiled", [False, True], ids=["ts", "qm"])
def test_a_translators_file_is_spoken_as_it_is(
    english_again: QApplication, polish: Path, tmp_path: Path, is_compiled: bool
) -> None:
    file = compiled(polish, tmp_path / "built") if is_compiled else polish
    speak(english_again, str(file))
    assert tell(Message(code="failure.user_busy")) == "Numer był zajęty."
    assert words.text(Message(code="failure.user_busy")) == "Numer był zajęty."
    assert [page_text(count) for count in (1, 3, 12, 22, 1_234)] == [
        "1 strona",
        "3 strony",
        "12 stron",
        "22 strony",
        "1 234 strony",
    ]
    # A number that chooses no form: there is one text for all.
    waiting = [tell(Message(code="group.n_waiting", values={"n": count})) for count in (1, 2, 5)]
    assert waiting == ["oczekuje: 1", "oczekuje: 2", "oczekuje: 5"]
    assert size_text(4_240_000) == "4,2 MB"
    assert money_text(Decimal("1200.5"), "USD") == "1 200,50 USD"
    assert date_text(1_772_700_000.0).split()[1] == "marca"
    assert duration_text(150) == "2 min"
    # Nobody has translated this yet.
    assert tell(Message(code="state.sending")) == "Sending"


def test_qt_s_own_buttons_speak_it_too(english_again: QApplication, polish: Path) -> None:
    speak(english_again, str(polish))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"


def test_arabic_is_laid_out_from_the_right_with_the_digits_of_fax_numbers(
    english_again: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "faxdesk_ar.ts"
    key = Key(context="words", source="Sending")
    ts_file.write(path, "ar", [Entry(key=key, texts=("يُرسَل",), is_finished=True)])
    speak(english_again, str(path))
    assert english_again.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert tell(Message(code="state.sending")) == "يُرسَل"
    assert QLocale().toString(12) == "12"


def test_a_file_that_is_no_translation_leaves_the_window_english(
    english_again: QApplication, tmp_path: Path
) -> None:
    for name in ("faxdesk_de.ts", "faxdesk_de.qm"):
        broken = tmp_path / name
        broken.write_bytes(b"nothing of the kind")
        speak(english_again, str(broken))
        assert tell(Message(code="state.sending")) == "Sending"


def test_the_whole_window_speaks_the_pseudo_language(
    english_again: QApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """What is shown without brackets reaches a person past the translation."""
    path = tmp_path / "faxdesk_en_XA.ts"
    ts_file.write(path, "en_XA", map(pseudo_entry, sentences().values()))
    speak(english_again, str(compiled(path, tmp_path)))
    desk: Desk = request.getfixturevalue("desk")
    shown = [label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()]
    menus = [action.text() for action in desk.window.menuBar().actions()]
    with_words = [text for text in [*shown, *menus] if sum(map(str.isalpha, text)) > 3]
    assert len(with_words) > 8
    assert [text for text in with_words if "[" not in text] == []


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        ("de_AT.UTF-8", "de"),
        ("de", "de"),
        ("pt_PT", "pt_BR"),
        ("pt-BR", "pt_BR"),
        ("zh-Hans-SG", "zh_CN"),
        ("zh_CN.UTF-8", "zh_CN"),
        ("zh_TW", "en"),
        ("zh-Hant-HK", "en"),
        ("en_GB", "en"),
        ("C.UTF-8", "en"),
        ("", "en"),
        ("fi", "en"),
    ],
)
def test_the_language_nearest_to_what_is_wanted_is_spoken(wanted: str, language: str) -> None:
    assert nearest(wanted, ("ar", "de", "pt_BR", "zh_CN")) == language


def test_languages_are_called_as_their_people_call_them() -> None:
    assert (own_name("de"), own_name("pl")) == ("Deutsch", "Polski")
    assert own_name("pt_BR") != own_name("pt_PT")


def test_the_commands_speak_it_without_qt_and_json_stays_as_it_is(polish: Path, letter: Path) -> None:
    code = (
        "import sys; from faxdesk.__main__ import main; status = main(sys.argv[1:]);"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]; sys.exit(status)"
    )

    def said(*arguments: str) -> str:
        command = [sys.executable, "-c", code, "--language", str(polish), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout

    assert "3 strony" in said("check", str(letter))
    assert '"pages": 3' in said("check", "--json", str(letter))


def test_help_and_the_commands_own_sentences_speak_it_too(polish: Path) -> None:
    known = ts_file.read(polish)
    for context, english, text in (
        ("Options", "Start no further fax.", "Nie zaczynaj żadnego faksu."),
        ("Options", "print one JSON object per line and nothing else", "wypisz JSON"),
        ("Commands", "The queue is empty.", "Kolejka jest pusta."),
    ):
        key = Key(context=context, source=english)
        known[key] = Entry(key=key, texts=(text,), is_finished=True)
    ts_file.write(polish, "pl", known.values())

    def said(*arguments: str) -> str:
        command = [sys.executable, "-m", "faxdesk", "--language", str(polish), "--demo", *arguments]
        environment = os.environ | {"FAXDESK_HOME": str(polish.parent / "home")}
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
        return done.stdout

    assert "Nie zaczynaj żadnego faksu." in said("pause", "--help")
    assert "Nie zaczynaj żadnego faksu." in said("--help")
    assert "wypisz JSON" in said("queue", "--help")
    assert said("queue").strip() == "Kolejka jest pusta."
    assert said("queue", "--json") == ""


def test_a_phone_number_keeps_its_order_in_a_line_that_is_read_from_the_right(
    english_again: QApplication, tmp_path: Path, letter: Path, request: pytest.FixtureRequest
) -> None:
    """Group by group from the right it would be another number."""
    path = tmp_path / "faxdesk_ar.ts"
    key = Key(context="words", source="Sending")
    ts_file.write(path, "ar", [Entry(key=key, texts=("يُرسَل",), is_finished=True)])
    speak(english_again, str(path))
    desk: Desk = request.getfixturevalue("desk")
    desk.type_number("+44 20 7946 0958")
    [chip] = desk.window.recipients_panel.findChildren(Chip)
    assert chip.text == "\u200e+44 20 7946 0958"
    assert desk.window.show_number("+442079460958") == "\u200e+44 20 7946 0958"
    assert "\u200e+1 312" in words.filled("إلى {number}", {"number": "+1 312-736-7276"})
    line = desk.window.recipients_panel.field.line
    line.setText("+4420")
    assert line.layoutDirection() is Qt.LayoutDirection.LeftToRight
    line.setText("سميث")
    assert line.layoutDirection() is Qt.LayoutDirection.RightToLeft
    desk.send(letter, to=("+442079460958",))
    model = desk.window.queue.model
    row = model.row(0)
    assert row is not None
    assert row.recipient == "\u200e+44 20 7946 0958"
    # What is taken out of the window is the number alone.
    assert recognise(chip.text, default_country="US").address == "+442079460958"


def test_numbers_of_other_languages_have_no_marks() -> None:
    assert words.filled("An {number}", {"number": "+1 312-736-7276"}) == "An +1 312-736-7276"


@pytest.mark.parametrize("language", files.shipped())
def test_a_shipped_language_has_no_two_letters_alike_in_the_real_window(
    english_again: QApplication, tmp_path: Path, language: str, request: pytest.FixtureRequest
) -> None:
    speak(english_again, str(compiled(files.path_of(language), tmp_path)))
    desk: Desk = request.getfixturevalue("desk")
    desk.window.options_panel.advanced_button.set_open(True)
    QApplication.processEvents()
    assert shared(letters(desk.window)) == {}
    for menu in (*desk.window.actions_._menus, desk.window.queue.table.menu()):
        assert shared(letters_of_menu(menu)) == {}


@pytest.mark.parametrize("language", files.shipped())
def test_numbers_and_dates_are_written_as_the_language_does(
    english_again: QApplication, tmp_path: Path, language: str
) -> None:
    """As Qt's own tables (Unicode CLDR) have it."""
    speak(english_again, str(compiled(files.path_of(language), tmp_path)))
    locale = QLocale({"ar": "ar_AE"}.get(language, language))
    thin = str.maketrans("\u202f", "\u00a0")  # both kinds of a narrow space are right
    assert words.formats.number_text(12_345).translate(thin) == locale.toString(12_345).translate(thin)
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    months = {locale.monthName(3, long).lower(), locale.monthName(3, short).lower()}  # 三月 and 3月
    assert words.text(Message(code="format.month.3")).lower() in months
    day = locale.dayName(4, QLocale.FormatType.ShortFormat).strip(".")
    assert day.lower() in words.when_text(1_772_700_000.0, 1_772_600_000.0 - 3_600).lower()


@pytest.mark.parametrize(
    ("language", "names", "said"),
    [
        ("en", "Anna Weber, Praxis {1}", "Anna Weber: never faxed before"),
        ("ar", "Anna Weber، Praxis {1}", "Anna Weber: never faxed before"),
        ("fr", "Anna Weber, Praxis {1}", "Anna Weber\u00a0: never faxed before"),
        ("zh_CN", "Anna Weber、Praxis {1}", "Anna Weber：never faxed before"),
    ],
)
def test_things_in_a_row_and_what_is_said_of_one_are_set_as_the_language_does(
    english_again: QApplication, tmp_path: Path, language: str, names: str, said: str
) -> None:
    if language != "en":
        speak(english_again, str(compiled(files.path_of(language), tmp_path)))
    assert words.listed(["Anna Weber", "", "Praxis {1}"]) == names
    assert words.about("Anna Weber", "never faxed before") == said
    assert words.about("", "never faxed before") == "never faxed before"


def test_a_translation_that_lost_a_place_still_sets_both_things() -> None:
    words.speak("de", lambda _context, _text, _number: "{first} und")
    try:
        assert words.listed(["Weber", "Smith"]) == "Weber, Smith"
    finally:
        words.speak("en", lambda _context, text, _number: text)
