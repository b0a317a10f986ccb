"""What the Linux packages carry beside the program is made of the program's own words."""

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import desktop
import pytest
from completion import bash, fish, zsh
from manual import manual
from words import commands

from faxdesk.numbering.links import NUMBER_SCHEMES
from tests.programs import needs

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"
EVERY_OPTION = sorted({name for command in commands() for word in command.options for name in word.names})
EVERY_COMMAND = [command.name for command in commands() if command.name]

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")


def offered(script: Path, *typed: str) -> set[str]:
    """What bash offers once `faxdesk` and these words were typed, the last of them in part."""
    words = " ".join(f"'{word}'" for word in ("faxdesk", *typed))
    code = f'. "{script}"; COMP_WORDS=({words}); COMP_CWORD={len(typed)}; _faxdesk; echo "${{COMPREPLY[@]}}"'
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return set(done.stdout.split())


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "faxdesk"
    path.write_text(bash(), encoding="utf-8")
    return path


@needs_bash
def test_bash_offers_commands_then_their_options_then_their_values(script: Path) -> None:
    assert offered(script, "se") == {"send", "setup"}
    assert offered(script, "--demo", "se") == {"send", "setup"}
    assert {"--to", "--quality", "--wait"} <= offered(script, "send", "--")
    assert offered(script, "send", "letter.pdf", "--quality", "ultra_") == {"ultra_light", "ultra_dark"}
    assert offered(script, "--demo", "send", "--preview-format", "") == {"pdf", "tiff"}
    assert offered(script, "decide", "7", "") >= {"send-again", "mark-sent", "give-up"}
    assert "--to" not in offered(script, "queue", "--")


@needs_bash
def test_bash_offers_nothing_of_its_own_where_a_number_belongs(script: Path) -> None:
    assert offered(script, "send", "--to", "") == set()


def test_every_shell_and_the_manual_know_every_option_and_command() -> None:
    page = manual("1.2.3", 0).replace("\\-", "-")
    for name in EVERY_OPTION:
        assert name in page
        assert name in bash()
        assert name in zsh()
        assert f"-l {name[2:]}" in fish() if name.startswith("--") else f"-s {name[1:]}" in fish()
    for name in EVERY_COMMAND:
        assert f".SS {name}\n" in page
        assert f"'{name}:" in zsh()
        assert f"-a {name} " in fish()


def test_what_is_for_the_program_alone_is_in_no_manual() -> None:
    assert "self-test-window" not in manual("1.2.3", 0).replace("\\-", "-")


@needs("man")
def test_the_manual_is_read_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "faxdesk.1"
    path.write_text(manual("1.2.3", 0), encoding="utf-8")
    command = ["man", "--warnings", "--local-file", "--encoding=utf8", str(path)]
    environment = {"LC_ALL": "C.UTF-8", "MANWIDTH": "80", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert done.stderr == ""
    assert "send PDFs as faxes" in done.stdout


def test_the_menu_entry_opens_pdfs_and_is_named_as_the_window_says() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(LINUX / "faxdesk.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert (told["Exec"], told["Icon"]) == ("faxdesk %U", "faxdesk")
    kinds = told["MimeType"].rstrip(";").split(";")
    assert kinds[0] == "application/pdf"
    schemes = {kind.partition("/")[2] for kind in kinds if kind.startswith("x-scheme-handler/")}
    assert schemes == NUMBER_SCHEMES
    start = (LINUX.parents[1] / "faxdesk" / "gui" / "window" / "start.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("faxdesk")' in start


def test_the_description_for_software_centres_leads_to_the_menu_entry() -> None:
    text = (LINUX / "org.faxdesk.FaxDesk.metainfo.xml.in").read_text(encoding="utf-8")
    tree = ElementTree.fromstring(text)
    assert tree.findtext("launchable") == "faxdesk.desktop"
    assert tree.findtext("project_license") == "MIT"


GERMAN = {"de": {"Send PDFs as faxes and see what became of them": "PDFs faxen und sehen, was daraus wurde"}}


def test_the_menu_entry_speaks_the_languages(tmp_path: Path) -> None:
    path = tmp_path / "faxdesk.desktop"
    path.write_text(desktop.desktop_entry(GERMAN), encoding="utf-8")
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(path, encoding="utf-8")
    assert entry["Desktop Entry"]["Comment[de]"] == "PDFs faxen und sehen, was daraus wurde"
    assert entry["Desktop Entry"]["Exec"] == "faxdesk %U"
    if validate := shutil.which("desktop-file-validate"):
        subprocess.run([validate, path], check=True)


def test_the_description_for_software_centres_speaks_them_too(tmp_path: Path) -> None:
    tree = ElementTree.fromstring(desktop.metainfo(GERMAN))
    said = {
        each.get("{http://www.w3.org/XML/1998/namespace}lang"): each.text for each in tree.iter("summary")
    }
    assert said == {
        None: "Send PDFs as faxes and see what became of them",
        "de": "PDFs faxen und sehen, was daraus wurde",
    }
    untranslated = ElementTree.fromstring(desktop.metainfo({}))
    original = ElementTree.parse(desktop.METAINFO).getroot()
    assert [each.tag for each in untranslated.iter()] == [each.tag for each in original.iter()]
