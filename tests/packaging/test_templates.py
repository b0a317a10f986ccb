"""The Group Policy templates offer just what the program reads, within its own bounds."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from templates import LOCKED, MANAGED_BY, NAMESPACE, TOLD, files, write_zip

from faxdesk.domain.options import Quality
from faxdesk.domain.policy import API_KEY, SETTABLE, Policy
from faxdesk.domain.preferences import Preferences
from faxdesk.system.policy import REGISTRY_KEY, from_registry

NS = {"": NAMESPACE}
TREES = {name: fromstring(content) for name, content in files().items()}
ADMX, ADML = TREES["FaxDesk.admx"], TREES["en-US/FaxDesk.adml"]
POLICIES = {policy.get("name", ""): policy for policy in ADMX.findall("policies/policy", NS)}
SETTINGS = sorted(POLICIES.keys() - {MANAGED_BY, LOCKED})
EXAMPLES = {
    "connection_id": "1293384261075731499",
    "from_number": "+13125790015",
    "default_country": "CH",
    "report_folder": "C:\\Reports",
    "seal_folder": "C:\\Seals",
    "print_folder": "C:\\Prints",
    "price_per_page": "0.007",
    "price_per_minute": "0.005",
    "currency": "USD",
    "monthly_budget": "50",
    "least_credit": "5",
    "language": "pt_BR",
    "team_database": "postgresql://db.example.com/faxdesk",
    "office_hours": "08:00-18:00",
    "directory_server": "ldaps://dc.example.com",
    "directory_filter": "(objectClass=person)",
    "directory_attributes": "name=cn fax=faxNumber",
    "directory_ca_file": "C:\\ca.pem",
    "hot_folders": '[{"path": "C:\\\\Fax out", "to": ["+13127367276"]}]',
    "quiet_hours": "20:00-07:30",
}
LINES = {"closed_days": ["2026-12-24", "12-25"]}

Written = tuple[str, object]
"""A registry value: its name, and what Windows' own reading of it gives."""


def writes(policy: Element) -> Iterator[Written]:
    """What Group Policy would write for each thing that can be chosen or typed in this policy's dialog."""
    for state in ("enabledValue", "disabledValue"):
        for value in policy.findall(f"{state}/decimal", NS):
            yield policy.get("valueName", ""), int(value.get("value", ""))
    for element in policy.findall("elements/*", NS):
        name = element.get("valueName", "")
        for bound in ("minValue", "maxValue"):
            if element.get(bound) is not None:
                yield name, int(element.get(bound, ""))
        for value in element.findall("item/value/string", NS):
            yield name, value.text or ""
        kind = element.tag.rpartition("}")[2]
        if kind == "text":
            yield name, EXAMPLES.get(name, "x" * int(element.get("maxLength", "")))
        elif kind == "multiText":
            default = getattr(Preferences(), name)
            usual = [str(each) for each in default] if isinstance(default, tuple) else ["one", "two"]
            yield name, LINES.get(name, usual)


def read(*written: Written) -> Policy:
    return Policy.from_entries(from_registry(dict(written)), "HKLM")


def test_there_is_a_policy_for_every_setting_and_for_nothing_else() -> None:
    assert set(POLICIES) == SETTABLE | {MANAGED_BY, LOCKED}


def test_every_policy_is_written_where_the_program_reads() -> None:
    assert {policy.get("key") for policy in POLICIES.values()} == {REGISTRY_KEY}
    assert {policy.get("class") for policy in POLICIES.values()} == {"Machine"}


@pytest.mark.parametrize("name", SETTINGS)
def test_whatever_a_policy_can_write_the_program_takes_and_can_lock(name: str) -> None:
    written = list(writes(POLICIES[name]))
    assert written
    for each in written:
        policy = read(each, (LOCKED, [name]))
        assert policy.problems == (), each
        assert policy.locked == {name}


@pytest.mark.parametrize("name", SETTINGS)
def test_what_a_policy_refuses_the_program_refuses_too(name: str) -> None:
    for element in POLICIES[name].findall("elements/*", NS):
        beyond: list[object] = []
        if element.get("maxValue") is not None:
            beyond += [int(element.get("minValue", "")) - 1, int(element.get("maxValue", "")) + 1]
        if element.tag.endswith("}enum"):
            beyond += ["something else"]
        if element.tag.endswith("}text") and name not in ("connection_id", "from_number"):
            beyond += ["A" * (int(element.get("maxLength", "")) + 1)]
        for value in beyond:
            assert read((name, value)).problems, value


def test_every_quality_can_be_chosen_and_switches_are_on_or_off() -> None:
    assert [value for _, value in writes(POLICIES["quality"])] == [quality.value for quality in Quality]
    for name in SETTINGS:
        if isinstance(getattr(Preferences(), name), bool):
            assert [read(each).values[name] for each in writes(POLICIES[name])] == [True, False]


def test_who_manages_it_and_the_key_are_written_as_the_program_reads_them() -> None:
    [by] = POLICIES[MANAGED_BY].findall("elements/text", NS)
    [locked] = POLICIES[LOCKED].findall("elements/multiText", NS)
    policy = read((by.get("valueName", ""), "IT, phone 4711"), (locked.get("valueName", ""), [API_KEY]))
    assert (policy.managed_by, policy.keeps_key, policy.problems) == ("IT, phone 4711", True, ())
    explained = ADML.findtext(f"resources/stringTable/string[@id='{LOCKED}_about']", namespaces=NS)
    assert explained is not None
    assert all(name in explained for name in [*SETTABLE, API_KEY])


def test_every_word_is_there_once_and_used() -> None:
    strings = [each.get("id") for each in ADML.findall("resources/stringTable/string", NS)]
    presentations = [each.get("id") for each in ADML.findall("resources/presentationTable/presentation", NS)]
    text = files()["FaxDesk.admx"].decode()
    assert len(set(strings)) == len(strings)
    assert set(strings) == set(re.findall(r"\$\(string\.(\w+)\)", text))
    assert set(presentations) == set(re.findall(r"\$\(presentation\.(\w+)\)", text))
    assert all(each.text for each in ADML.findall("resources/stringTable/string", NS))


BOXES = {"decimal": "decimalTextBox", "text": "textBox", "enum": "dropdownList", "multiText": "multiTextBox"}


def test_every_element_has_the_box_that_its_kind_takes() -> None:
    for name, policy in POLICIES.items():
        elements = [
            (each.get("id"), BOXES[each.tag.rpartition("}")[2]]) for each in policy.findall("elements/*", NS)
        ]
        boxes = ADML.findall(f"resources/presentationTable/presentation[@id='{name}']/*", NS)
        assert [(box.get("refId"), box.tag.rpartition("}")[2]) for box in boxes] == elements


def test_both_files_bear_one_revision_and_say_things_in_the_order_that_windows_wants() -> None:
    wanted = [each.get("minRequiredRevision") for each in ADMX.findall("resources", NS)]
    assert [ADMX.get("revision"), ADML.get("revision")] == wanted * 2
    assert re.fullmatch(r"[0-9]{1,4}\.[0-9]{1,5}", ADMX.get("revision", ""))
    order = ["parentCategory", "supportedOn", "enabledValue", "disabledValue", "elements"]
    for policy in POLICIES.values():
        tags = [each.tag.rpartition("}")[2] for each in policy]
        assert tags == [each for each in order if each in tags]
    assert list(TOLD) == [name for name in POLICIES if name not in (MANAGED_BY, LOCKED)]


def test_the_archive_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        write_zip(tmp_path / name, files().items())
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == ["FaxDesk.admx", "en-US/FaxDesk.adml"]
        assert archive.testzip() is None
