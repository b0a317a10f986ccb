"""The Windows installers' description of the bundle, and the version as Windows counts."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from installers import fragment
from version_resource import version_numbers, write_version_resource

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
