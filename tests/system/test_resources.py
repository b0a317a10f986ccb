"""Icons and the like are found however FaxDesk was installed."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import faxdesk
from faxdesk.system.resources import ResourceMissingError, resource_path

ROOT = Path(__file__).resolve().parents[2]
NOT_SHIPPED = {"screenshots", "translations"}


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert resource_path("icons/faxdesk.svg") == ROOT / "resources" / "icons" / "faxdesk.svg"


def test_a_missing_resource_is_said_by_name() -> None:
    with pytest.raises(ResourceMissingError, match=r"icons/no-such\.svg"):
        resource_path("icons/no-such.svg")


def test_an_installed_package_has_them_inside(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "faxdesk"
    shutil.copytree(Path(faxdesk.__file__).parent / "system", package / "system")
    shutil.copytree(ROOT / "resources" / "icons", package / "resources" / "icons")
    (tmp_path / "site-packages" / "resources").mkdir()  # another package's
    (package / "__init__.py").touch()
    code = "from faxdesk.system.resources import resource_path; print(resource_path('icons/faxdesk.svg'))"
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=package.parent, capture_output=True, text=True, check=True
    )
    assert Path(answer.stdout.strip()) == package.resolve() / "resources" / "icons" / "faxdesk.svg"


@pytest.mark.parametrize("folder", ["_internal", "."])
def test_a_frozen_program_has_them_in_its_bundle_or_beside_itself(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    icon = tmp_path / folder / "resources" / "icons" / "faxdesk.svg"
    icon.parent.mkdir(parents=True)
    icon.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "faxdesk"))
    assert resource_path("icons/faxdesk.svg").resolve() == icon.resolve()


def test_the_wheel_carries_every_folder_of_resources() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = {path.name for path in (ROOT / "resources").iterdir()} | {
        "languages"
    }  # made of the translations
    folders -= NOT_SHIPPED
    assert carried == {f"resources/{name}": f"faxdesk/resources/{name}" for name in folders}
