"""Watched folders as settings and policies write them."""

import json
from typing import Any

import pytest

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.hot_folder import HotFolder, NumberFrom, hot_folders, hot_folders_text
from faxdesk.domain.policy import Policy
from faxdesk.domain.preferences import Preferences

SCANS = HotFolder(path="/srv/scans", to=("+13127367276",), priority="urgent", is_trusted=True)
RECORDS = HotFolder(path="C:\\Records", number_from=NumberFrom.SIDECAR, name="Records", monochrome=True)


def test_what_is_written_is_read_again() -> None:
    assert hot_folders(hot_folders_text([SCANS, RECORDS])) == (SCANS, RECORDS)
    assert hot_folders_text([]) == ""


def test_a_folder_is_called_by_its_last_name_where_it_has_none() -> None:
    assert SCANS.shown_name == "scans"
    assert HotFolder(path="\\\\server\\share\\Fax out\\", to=("x",)).shown_name == "Fax out"
    assert RECORDS.shown_name == "Records"
    assert SCANS.level is Priority.URGENT


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ({}, "input.folder_path"),
        ({"path": "scans", "to": ["+13127367276"]}, "input.folder_path"),
        ({"path": "/scans"}, "input.folder_to"),
        ({"path": "/scans", "to": ["x"], "number_from": "file-name"}, "input.folder_to"),
        ({"path": "/scans", "to": [" "]}, "input.folder_to"),
        ({"path": "/scans", "to": ["x"], "quality": "best"}, "input.quality"),
        ({"path": "/scans", "to": ["x"], "black_threshold_pct": 0}, "input.threshold_range"),
        ({"path": "/scans", "to": ["x"], "priority": "soon"}, "input.folder_priority"),
        ({"path": "/scans", "number_from": "first-page", "pattern": "(["}, "input.folder_pattern"),
        ({"path": "/scans", "to": ["x"], "trusted": True}, "input.folders"),
        ({"path": "/scans", "to": ["x"], "is_trusted": "yes"}, "input.folders"),
        ({"path": "/scans", "number_from": "the wind"}, "input.folders"),
    ],
)
def test_what_can_not_be_used_is_refused(entry: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidInputError) as refused:
        HotFolder.from_json(entry)
    assert refused.value.code == code


@pytest.mark.parametrize("text", ["{", "{}", "[1]", '"/scans"', "[" * 100_000])
def test_a_setting_that_is_no_list_of_folders_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        Preferences(hot_folders=text)


def test_one_folder_is_not_watched_twice() -> None:
    twice = json.dumps([SCANS.to_json(), SCANS.to_json()])
    with pytest.raises(InvalidInputError) as refused:
        hot_folders(twice)
    assert refused.value.code == "input.folder_twice"


def test_a_policy_writes_them_as_a_list() -> None:
    entries = {"settings": {"hot_folders": [SCANS.to_json()]}, "locked": ["hot_folders"]}
    policy = Policy.from_entries(entries, "policy.json")
    assert policy.problems == ()
    assert hot_folders(policy.enforce(Preferences()).hot_folders) == (SCANS,)


def test_a_policy_with_a_slip_says_so() -> None:
    entries = {"settings": {"hot_folders": [{"path": "/scans", "to": "+13127367276", "qualty": "high"}]}}
    assert [each.code for each in Policy.from_entries(entries, "x").problems] == ["policy.unusable"]
