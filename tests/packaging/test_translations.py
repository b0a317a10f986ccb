"""Translations: every sentence is found, every shipped language is whole, and nothing ill-formed gets in."""

import io
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from gettext import GNUTranslations
from pathlib import Path
from xml.etree import ElementTree

import building
import exchange
import files
import meeting
import pytest
import ts_file
from judging import faults, mnemonics
from pseudo import pseudo_entry
from PySide6.QtCore import QTranslator
from sentences import ROOT, Sentence, SourceError, for_commands, sentences
from ts_file import Entry, Key

from faxdesk.system.plurals import chooser, plurals_of

PLANNED = ("ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt_BR", "zh_CN")


@pytest.fixture(scope="module")
def source() -> dict[Key, Sentence]:
    return sentences()


def sentence(text: str, *, has_plurals: bool = False) -> Sentence:
    return Sentence(key=Key(context="Test", source=text), has_plurals=has_plurals, where=["Test"])


def said(text: str, *texts: str, has_plurals: bool = False) -> Entry:
    key = Key(context="Test", source=text)
    return Entry(key=key, texts=texts, has_plurals=has_plurals, is_finished=True)


def test_nothing_that_qt_s_own_tool_finds_is_missed(source: dict[Key, Sentence], tmp_path: Path) -> None:
    lupdate = shutil.which(str(Path(sys.executable).with_name("pyside6-lupdate")))
    assert lupdate is not None
    target = tmp_path / "all.ts"
    subprocess.run([lupdate, "-silent", "-extensions", "py", "faxdesk", "-ts", target], cwd=ROOT, check=True)
    found = {
        Key(context=context.findtext("name") or "", source=message.findtext("source") or "")
        for context in ElementTree.parse(target).getroot().iter("context")
        for message in context.iter("message")
    }
    # It doesn't know that a sentence for 1 goes into the translation of the one for any number.
    assert {key for key in found - source.keys() if key.context != "words"} == set()
    assert len(source) > 1_500


def test_a_sentence_put_together_at_run_time_is_refused(tmp_path: Path) -> None:
    module = tmp_path / "faxdesk" / "gui" / "module.py"
    module.parent.mkdir(parents=True)
    module.write_text('class Bar:\n    def say(self):\n        return self.tr("Sent to " + self.name)\n')
    with pytest.raises(SourceError, match=r"gui/module\.py:3"):
        sentences(tmp_path)


def test_the_commands_need_no_sentence_of_the_window_alone(source: dict[Key, Sentence]) -> None:
    needed = for_commands(source)
    assert Key(context="words", source="The receiver was busy.") in needed
    assert Key(context="SendPanel", source="&Send") not in needed


@pytest.mark.parametrize("language", PLANNED)
def test_every_language_is_well_formed_and_has_no_sentence_twice(
    language: str, source: dict[Key, Sentence]
) -> None:
    assert files.complaints(source, language) == []
    path = files.path_of(language)
    assert ts_file.language_of(path) == language
    assert path.read_text(encoding="utf-8").count("<source>") == len(ts_file.read(path))


def test_every_shipped_language_is_complete(source: dict[Key, Sentence]) -> None:
    lacking = {language: files.missing(source, language) for language in files.shipped()}
    assert {language: keys[:5] for language, keys in lacking.items() if keys} == {}


def test_no_two_letters_meet_in_a_shipped_language() -> None:
    found = {language: meeting.clashes(ts_file.read(files.path_of(language))) for language in files.shipped()}
    assert {language: lines for language, lines in found.items() if lines} == {}


def worst(entry: Entry) -> Entry:
    """The entry with the letter "o" of its filling, where it has one."""
    text = entry.texts[0]
    if len(mnemonics(text)) == 1:
        text = text.replace("&", "").replace("[", "[&ō", 1)
    return replace(entry, texts=(text,) * len(entry.texts))


def test_letters_that_meet_are_told_and_dealt_out(source: dict[Key, Sentence]) -> None:
    """In the main window and its menus, with every letter the same at first: the worst that can be."""
    entries = {key: worst(pseudo_entry(each)) for key, each in source.items()}
    assert len(meeting.clashes(entries)) > 20
    settled = meeting.dealt_out(entries)
    assert meeting.clashes(settled) == []
    assert [fault for entry in settled.values() for fault in faults(entry, "en_XA")] == []


def test_letters_that_meet_are_dealt_out_where_keys_are_western(source: dict[Key, Sentence]) -> None:
    keys = [key for key in source if len(mnemonics(key.source)) == 1]
    entries = {key: Entry(key=key, texts=("送信(&S)",), is_finished=True) for key in keys}
    settled = meeting.dealt_out({**{key: Entry(key=key, texts=(key.source,)) for key in source}, **entries})
    assert meeting.clashes(settled) == []


def test_the_files_are_written_as_they_are_read(tmp_path: Path) -> None:
    for language in PLANNED:
        path = files.path_of(language)
        again = tmp_path / path.name
        ts_file.write(again, language, ts_file.read(path).values())
        assert again.read_bytes() == path.read_bytes()


def test_a_translation_outlives_its_sentence_and_comes_back_with_it(tmp_path: Path) -> None:
    kept, gone = sentence("Send"), sentence("Stop")
    both, one = {each.key: each for each in (kept, gone)}, {kept.key: kept}
    ts_file.write(files.path_of("de", tmp_path), "de", [said("Send", "Senden"), said("Stop", "Anhalten")])
    files.update(one, "de", tmp_path)
    after = ts_file.read(files.path_of("de", tmp_path))
    assert after[kept.key].is_translated
    assert after[gone.key].is_vanished
    assert files.missing(both, "de", tmp_path) == [gone.key]
    files.update(both, "de", tmp_path)
    assert files.missing(both, "de", tmp_path) == []


def test_a_sentence_that_becomes_plural_waits_for_its_forms(tmp_path: Path) -> None:
    plural = sentence("%n faxes", has_plurals=True)
    ts_file.write(files.path_of("pl", tmp_path), "pl", [said("%n faxes", "%n faksów")])
    files.update({plural.key: plural}, "pl", tmp_path)
    [entry] = ts_file.read(files.path_of("pl", tmp_path)).values()
    assert entry.texts == ("%n faksów", "", "")
    assert not entry.is_translated


@pytest.mark.parametrize("language", [*PLANNED, "cs", "ru", "ko", "en"])
def test_qt_and_gettext_choose_the_plural_that_our_rule_says(language: str, tmp_path: Path) -> None:
    forms = tuple(f"form {place}" for place in range(len(plurals_of(language).forms)))
    counted = sentence("%n faxes", has_plurals=True)
    entry = Entry(key=counted.key, texts=forms, has_plurals=True, is_finished=True)
    path = files.path_of(language, tmp_path)
    ts_file.write(path, language, [entry])
    building.build({counted.key: counted}, path, tmp_path)
    qt, choose = QTranslator(), chooser(language)
    assert qt.load(str(path.with_suffix(".qm")))
    catalogue = GNUTranslations(io.BytesIO(building.catalogue([entry], language)))
    for number in (*range(130), 199, 200, 201, 211, 1_000, 1_002, 1_000_000):
        expected = forms[choose(number)]
        assert qt.translate("Test", "%n faxes", None, number) == expected, number
        assert catalogue.npgettext("Test", "%n faxes", "%n faxes", number) == expected, number


@pytest.mark.parametrize(
    ("english", "german", "complaint"),
    [
        ("To {number}", "An {nummer}", "lacks {number}"),
        ("To {number}", "An {number} {number}", "too often"),
        ("To {number}", "An {number", "stands alone"),
        ("{share:.1f} %", "{share} %", "lacks {share:.1f}"),
        ("&Send", "Senden", "& marks 1"),
        ("Save && close", "Sichern & schließen", None),
        ("Send…", "Senden", "…"),
        (" min", "min", "other spaces"),
        ("Pages:", "Seiten", "colon"),
        ("<b>Now</b>", "<b>Jetzt<b>", "HTML"),
        ("PDF (*.pdf)", "PDF (*.PDF)", "file patterns"),
        ("a\nb", "a b", "line breaks"),
        ("This fax was sent.", "This fax was sent.", "English sentence"),
        ("FaxDesk", "FaxDesk", None),
        ("To {number}", "An {number}", None),
    ],
)
def test_what_is_ill_formed_is_told(english: str, german: str, complaint: str | None) -> None:
    found = "; ".join(faults(said(english, german), "de"))
    assert (complaint is None and found == "") or (complaint is not None and complaint in found)


def test_a_form_for_one_number_alone_may_leave_the_number_out() -> None:
    assert faults(said("%n faxes", "ein Fax", "%n Faxe", has_plurals=True), "de") == []
    assert faults(said("%n faxes", "un fax", "%n fax", has_plurals=True), "fr") != []
    assert faults(said("%n faxes", "ein Fax", has_plurals=True), "de") == [
        "2 plural forms are needed, 1 are given"
    ]


def test_sentences_go_out_and_come_back_and_wrong_ones_do_not(tmp_path: Path) -> None:
    source = {each.key: each for each in (sentence("&Send"), sentence("To {number}"), sentence("Stop"))}
    lines = list(exchange.exported(source, "de", folder=tmp_path))
    records = {record["source"]: record for record in map(json.loads, lines)}
    assert records.keys() == {"&Send", "To {number}", "Stop"}
    records["&Send"]["translation"] = "&Senden"
    records["To {number}"]["translation"] = "An {nummer}"
    back = [
        *(json.dumps(record) for record in records.values()),
        "not JSON",
        '{"id": "0", "translation": "x"}',
    ]
    taken, refused = exchange.imported(source, "de", back, tmp_path)
    assert (taken, len(refused)) == (1, 3)
    left = [json.loads(line)["source"] for line in exchange.exported(source, "de", folder=tmp_path)]
    assert left == ["Stop", "To {number}"]


def test_the_pseudo_language_is_longer_and_well_formed(source: dict[Key, Sentence]) -> None:
    for each in source.values():
        entry = pseudo_entry(each)
        assert faults(replace(entry, key=each.key), "en_XA") == []
        assert len(entry.texts[0]) >= 1.3 * len(each.key.source.strip()), each.key


def test_built_twice_the_files_are_the_same(source: dict[Key, Sentence], tmp_path: Path) -> None:
    entries = [pseudo_entry(each) for each in source.values()]
    for folder in ("one", "two"):
        path = files.path_of("en_XA", tmp_path / folder)
        path.parent.mkdir()
        ts_file.write(path, "en_XA", entries)
        building.build(source, path, path.parent)
    for suffix in (".qm", ".mo"):
        one, two = ((tmp_path / folder / f"faxdesk_en_XA{suffix}").read_bytes() for folder in ("one", "two"))
        assert one == two
