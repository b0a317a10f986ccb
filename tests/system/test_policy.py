"""Where a policy is read from, and what becomes of one that can't be read."""

import json
import os
from pathlib import Path

import pytest

from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.domain.words import text
from faxdesk.system.policy import MAX_BYTES, from_registry, policy_path, read_policy


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "policy.json"


def test_without_a_file_there_is_no_policy(path: Path) -> None:
    assert read_policy(path) is NO_POLICY
    assert read_policy(path / "below a file that isn't there") is NO_POLICY


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_policy_is_read_as_it_was_written(path: Path, encoding: str) -> None:
    """Windows' own editor puts a mark before UTF-8."""
    entries = {"managed_by": "Zürich IT", "settings": {"lines": 3}, "locked": ["lines", "api_key"]}
    path.write_text(json.dumps(entries, ensure_ascii=False), encoding=encoding)
    policy = read_policy(path)
    assert (policy.managed_by, dict(policy.values), policy.problems) == ("Zürich IT", {"lines": 3}, ())
    assert (policy.locks("lines"), policy.keeps_key, policy.source) == (True, True, str(path))


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"{", "policy.not_json", 1),
        (b'{\n"settings": {\n  "lines": 3,\n}}', "policy.not_json", 4),
        (b'{\n"managed_by": "Z\xfcrich"}', "policy.not_json", 2),
        (b"\xff\xfe{", "policy.not_json", 1),
        (b"", "policy.not_json", 1),
        (b"[" * 100_000, "policy.unreadable", None),
        (b"[]", "policy.not_entries", None),
        (b" " * (MAX_BYTES + 1), "policy.unreadable", None),
        (b'{"settings": {\n"lines": 3,\n"quality": "high",\n"lines": 4}}', "policy.twice", 4),
        (b'{"locked": ["lines"],\n"settings": {"lines": 3},\n"locked": []}', "policy.twice", 3),
    ],
)
def test_a_file_that_can_t_be_read_is_told_by_its_line_and_leaves_nothing_open(
    path: Path, content: bytes, code: str, line: int | None
) -> None:
    path.write_bytes(content)
    policy = read_policy(path)
    (problem,) = policy.problems
    assert (problem.code, problem.values.get("line")) == (code, line)
    assert str(path) in text(problem)
    assert policy.is_broken
    assert policy.locks("quality")


def test_a_folder_in_its_place_is_reported(path: Path) -> None:
    path.mkdir()
    assert [problem.code for problem in read_policy(path).problems] == ["policy.unreadable"]
    assert read_policy(path).is_broken


def test_no_variable_leads_to_another_policy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = policy_path()
    for name in ("FAXDESK_HOME", "HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_DIRS"):
        monkeypatch.setenv(name, os.fspath(tmp_path))
    assert policy_path() == before


def test_the_registry_says_the_same_in_its_own_types() -> None:
    values = {
        "ManagedBy": "IT",
        "Locked": ["lines", "t38_enabled"],
        "lines": 3,
        "t38_enabled": 0,
        "quality": "high",
        "busy_pauses_s": ["60", "120"],
        "cover_address": ["1 Main Street", "Springfield"],
    }
    policy = Policy.from_entries(from_registry(values), "HKLM")
    assert policy.problems == ()
    assert dict(policy.values) == {
        "lines": 3,
        "t38_enabled": False,
        "quality": "high",
        "busy_pauses_s": (60, 120),
        "cover_address": "1 Main Street\nSpringfield",
    }
    assert policy.locked == {"lines", "t38_enabled"}
    assert policy.managed_by == "IT"
