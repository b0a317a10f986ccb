"""What the bundle carries: everything that is used, and nothing else."""

from pathlib import Path

import pytest
from contents import FOUND_BY_NAME, UNUSED_MODULES, is_wanted, resource_folders, wanted_binaries

from tests.architecture import imports_of

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "faxdesk").rglob("*.py"))


def test_nothing_is_left_out_that_the_program_imports() -> None:
    used = {found.name for path in SOURCES for found in imports_of(path.read_text(encoding="utf-8"))}
    left_out = {name for name in used for module in UNUSED_MODULES if f"{name}.".startswith(f"{module}.")}
    assert left_out == set()


def test_the_bundle_carries_the_resources_and_no_screenshots() -> None:
    folders = resource_folders(ROOT)
    assert "resources/icons" in folders
    assert "resources/screenshots" not in folders
    assert all((ROOT / folder).is_dir() for folder in folders)


def test_modules_loaded_by_name_are_asked_for_by_name() -> None:
    assert {"faxdesk", "keyring.backends", "phonenumbers.data"} <= set(FOUND_BY_NAME)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "pypdfium2_raw/libpdfium.so",
        "libssl.so.3",
        "pillow.libs/libXau-154567c4.so.6.0.0",
        "pillow.libs/libzstd-40ad5e7e.so.1.5.7",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6\\translations\\qtbase_pt_BR.qm",
    ],
)
def test_what_a_window_a_page_and_a_connection_need_is_there(name: str) -> None:
    assert is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/translations/qtbase_uk.qm",
        "PySide6/translations/qt_help_de.qm",
        "Python3/PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "libfontconfig.so.1",
    ],
)
def test_what_nothing_uses_or_every_system_has_stays_out(name: str) -> None:
    assert not is_wanted(name)


def test_a_library_that_only_unwanted_ones_need_stays_out() -> None:
    entries = [
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/wheel/libqgtk3.so", "BINARY"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/wheel/libQt6Gui.so.6", "BINARY"),
        ("libcairo.so.2", "/usr/lib/libcairo.so.2", "BINARY"),
        ("libodd.so.1", "/usr/lib/libodd.so.1", "BINARY"),
        ("libdeeper.so.1", "/usr/lib/libdeeper.so.1", "BINARY"),
        ("libpython3.13.so.1.0", "/usr/lib/libpython3.13.so.1.0", "BINARY"),
        ("_cffi_backend.so", "/wheel/_cffi_backend.so", "EXTENSION"),
    ]
    needs = {
        "/wheel/libqgtk3.so": ["/usr/lib/libcairo.so.2"],
        "/wheel/libQt6Gui.so.6": ["/usr/lib/libodd.so.1"],
        "/usr/lib/libodd.so.1": ["/usr/lib/libdeeper.so.1"],
    }
    kept = wanted_binaries(entries, lambda source: [(path, path) for path in needs.get(source, [])])
    assert [name for name, _, _ in kept] == [
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libodd.so.1",
        "libdeeper.so.1",
        "libpython3.13.so.1.0",
        "_cffi_backend.so",
    ]
