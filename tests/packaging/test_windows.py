"""The Windows installers' description of the bundle, and the version as Windows counts."""

import os
import random
import re
import shutil
import struct
import uuid
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
import setup_words
from icons import draw, ico
from installers import fragment, make_msi, make_setup
from msi_identity import settle
from version_resource import version_numbers, write_version_resource

from faxdesk.numbering.links import NUMBER_SCHEMES
from tests.programs import needs

WINDOWS = Path(__file__).resolve().parents[2] / "packaging" / "windows"
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2.3rc1", (1, 2, 3, 0)), ("2.10", (2, 10, 0, 0)), ("1.2.3.4", (1, 2, 3, 0))],
)
def test_windows_counts_versions_in_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert version_numbers(version) == numbers


def test_a_program_tells_its_name_and_version(tmp_path: Path) -> None:
    text = Path(write_version_resource(tmp_path, "faxdesk-cli", "1.2.3")).read_text(encoding="utf-8")
    assert 'StringStruct("OriginalFilename", "faxdesk-cli.exe")' in text
    assert "filevers=(1, 2, 3, 0)" in text


def test_the_msi_has_every_file_once_under_ids_that_stay(tmp_path: Path) -> None:
    bundle = tmp_path / "FaxDesk"
    for name in ("FaxDesk.exe", "_internal/a & b.txt", "_internal/deeper/c.dll"):
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).touch()
    tree = ElementTree.fromstring("\n".join(fragment(bundle)))
    assert {file.get("Name") for file in tree.iter(f"{WIX}File")} == {"FaxDesk.exe", "a & b.txt", "c.dll"}
    components = [component.get("Id") for component in tree.iter(f"{WIX}Component")]
    assert sorted(map(str, components)) == sorted(
        str(ref.get("Id")) for ref in tree.iter(f"{WIX}ComponentRef")
    )
    assert len(set(components)) == 3
    before = list(fragment(bundle))
    (bundle / "another.txt").touch()
    assert set(before) <= set(fragment(bundle))


def summary(code: bytes) -> bytes:
    """An MSI's summary information as wixl writes it ([MS-OLEPS], PropertySetStream), amid other bytes."""
    values = {name: struct.pack("<IQ", 0x40, random.getrandbits(60)) for name in (12, 13)}
    values[9] = struct.pack("<II", 0x1E, len(code) + 1) + code + bytes(1)
    table, content = b"", b""
    for name, value in values.items():
        table += struct.pack("<II", name, 8 + 8 * len(values) + len(content))
        content += value + bytes(-len(value) % 4)
    section = struct.pack("<II", 8 + len(table) + len(content), len(values)) + table + content
    header = struct.pack("<HHI16sI", 0xFFFE, 0, 2, bytes(16), 1)
    return (
        b"cabinets"
        + header
        + uuid.UUID("F29F85E0-4FF9-1068-AB91-08002B27B3D9").bytes_le
        + struct.pack("<I", 48)
        + section
        + b"tables"
    )


def drawn() -> bytes:
    return f"{{{str(uuid.uuid4()).upper()}}}".encode()


def test_the_same_msi_has_the_same_identity_whenever_it_is_made() -> None:
    first, second = settle(summary(drawn()), 1_767_225_600), settle(summary(drawn()), 1_767_225_600)
    assert first == second
    [code] = re.findall(rb"\{[0-9A-F-]{36}\}", first)
    assert settle(summary(drawn()).replace(b"tables", b"others"), 1_767_225_600).count(code) == 0
    ticks = struct.pack("<Q", (date(2026, 1, 1) - date(1601, 1, 1)).days * 86_400 * 10_000_000)
    assert first.count(ticks) == 2


@pytest.mark.parametrize(
    "content",
    [b"", b"no summary here", summary(b"{short}"), summary(drawn()) * 2, summary(b"x" * 38)],
    ids=["nothing", "no summary", "a short code", "two codes", "no code"],
)
def test_what_is_no_msi_of_this_form_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="MSI"):
        settle(content, 0)


@needs("wixl")
def test_an_msi_made_twice_is_the_same_file(tmp_path: Path) -> None:
    bundle = tmp_path / "FaxDesk"
    bundle.mkdir()
    (bundle / "FaxDesk.exe").write_bytes(b"MZ")
    (tmp_path / "faxdesk.ico").write_bytes(b"icon")
    for path in tmp_path.rglob("*"):
        os.utime(path, (1_767_225_600, 1_767_225_600))
    for name in ("one.msi", "another.msi"):
        make_msi(tmp_path, tmp_path / name, "1.2.3.0", 1_767_225_600)
    assert (tmp_path / "one.msi").read_bytes() == (tmp_path / "another.msi").read_bytes()


@pytest.mark.skipif(
    shutil.which("makensis") is None, reason="there is no makensis here (apt-get install nsis)"
)
def test_the_setup_is_built_with_every_language_and_says_its_own_sentences_in_each(tmp_path: Path) -> None:
    """Warnings are faults there: a sentence that a language lacks would be one."""
    (tmp_path / "FaxDesk").mkdir()
    for name in ("FaxDesk.exe", "faxdesk-cli.exe"):
        (tmp_path / "FaxDesk" / name).write_bytes(b"MZ")
    (tmp_path / "faxdesk.ico").write_bytes(ico({px: draw(px) for px in (16, 32)}))
    languages = ("ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt_BR", "zh_CN")
    said = {text: f"“{text}” $5" for text in setup_words.TEXTS.values()}
    words = setup_words.language_file(dict.fromkeys(languages, said))
    assert words.count("MUI_LANGUAGE") == 1 + len(languages)
    assert "LANG_PORTUGUESEBR" in words
    (tmp_path / "languages.nsh").write_text(words, encoding="utf-8-sig")
    make_setup(tmp_path, tmp_path / "FaxDesk.exe", "1.2.3", "1.2.3.0", is_quick=True)
    assert (tmp_path / "FaxDesk.exe").stat().st_size > 50_000


def test_every_sentence_of_the_setup_is_one_that_is_translated() -> None:
    setup = (WINDOWS / "faxdesk.nsi").read_text(encoding="utf-8")
    assert set(re.findall(r"\$\(([A-Z_]+)\)", setup)) == setup_words.TEXTS.keys()
    for shows in ("DetailPrint", "MessageBox", "MUI_HEADER_TEXT", "NSD_Create"):
        for line in (line for line in setup.splitlines() if shows in line):
            assert "$(" in line, line


def test_links_with_a_number_are_offered_by_both_installers_and_taken_away_again() -> None:
    setup = (WINDOWS / "faxdesk.nsi").read_text(encoding="utf-8")
    named = r'\\Capabilities\\URLAssociations" "(\w+)" "FaxDesk.number"'
    assert set(re.findall(named, setup)) == NUMBER_SCHEMES
    for gone in (r"Software\Classes\FaxDesk.number", r"Software\FaxDesk"):
        assert f'DeleteRegKey HKCU "{gone}"' in setup
    assert r'DeleteRegValue HKCU "Software\RegisteredApplications" "FaxDesk"' in setup
    tree = ElementTree.fromstring((WINDOWS / "faxdesk.wxs").read_text(encoding="utf-8"))
    values = [each.attrib for each in tree.iter(f"{WIX}RegistryValue")]
    ours = {each["Name"] for each in values if each["Key"].endswith("URLAssociations")}
    assert ours == NUMBER_SCHEMES
    [command] = [
        each["Value"] for each in values if each["Key"].endswith(r"FaxDesk.number\shell\open\command")
    ]
    assert command == '"[INSTALLDIR]FaxDesk.exe" "%1"'
