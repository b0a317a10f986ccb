"""What others made is named with its licence."""

import json
import sys
import tomllib
from pathlib import Path

import pytest

from faxdesk.system import licences
from faxdesk.system.licences import LIBRARIES, parts

ROOT = Path(__file__).parents[2]


def test_every_library_that_faxdesk_asks_for_is_told() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [line.partition(">")[0].partition("[")[0].strip() for line in project["dependencies"]]
    assert sorted(LIBRARIES, key=str.lower) == sorted(asked, key=str.lower)


def test_each_part_has_a_version_and_a_licence_and_most_their_words() -> None:
    found = {part.name.lower().replace("_", "-"): part for part in parts()}
    assert {name.lower() for name in LIBRARIES} | {"python", "shiboken6", "httpcore"} <= found.keys()
    assert "pytest" not in found
    assert all(part.version and part.licence for part in found.values())
    assert found["pyside6-essentials"].licence == "LGPL-3.0-only"
    assert "Redistribution and use" in found["httpx"].text


def test_a_bundle_tells_what_its_build_collected(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    facts = [{"name": "a b", "version": "1.0", "licence": "MIT", "home": "https://example.com"}]
    (tmp_path / "licences.json").write_text(json.dumps(facts), encoding="utf-8")
    (tmp_path / "licences.txt").write_text("==== a b 1.0\nMIT\n\nPermission is granted", encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(licences, "resource_path", lambda name: tmp_path / Path(name).name)
    [part] = parts()
    assert (part.name, part.licence) == ("a b", "MIT")
    assert part.text.endswith("Permission is granted")
