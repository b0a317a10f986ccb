"""A policy: what of it applies, what is reported, and what of it nobody gets around."""

from dataclasses import fields
from pathlib import Path

import pytest

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.policy import API_KEY, LEARNED, NO_POLICY, SETTABLE, Policy
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words import text


def of(**entries: object) -> Policy:
    return Policy.from_entries(entries, "policy.json")


def test_what_it_sets_goes_before_the_defaults_and_what_it_locks_before_the_person() -> None:
    policy = of(settings={"lines": 4, "quality": "very_high"}, locked=["lines"])
    assert policy.problems == ()
    assert (policy.defaults().lines, policy.defaults().quality) == (4, "very_high")
    chosen = Preferences(lines=9, quality="normal")
    assert (policy.enforce(chosen).lines, policy.enforce(chosen).quality) == (4, "normal")


@pytest.mark.parametrize("name", sorted(SETTABLE))
def test_every_setting_there_is_can_be_set_and_locked(name: str) -> None:
    default = getattr(Preferences(), name)
    policy = of(settings={name: list(default) if isinstance(default, tuple) else default}, locked=[name])
    assert policy.problems == ()
    assert policy.locks(name)
    assert policy.enforce(Preferences()) == Preferences()


def test_what_the_provider_tells_is_nobodys_to_set() -> None:
    assert {each.name for each in fields(Preferences)} - SETTABLE == LEARNED
    assert codes(of(settings={"channel_limit": 3})) == ["policy.unknown_setting"]


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ({"setings": {}}, "policy.unknown_entry"),
        ({"settings": {"lnies": 3}}, "policy.unknown_setting"),
        ({"settings": {"lines": "3"}}, "policy.unusable"),
        ({"settings": {"lines": True}}, "policy.unusable"),
        ({"settings": {"lines": 0}}, "policy.unusable"),
        ({"settings": {"quality": "best"}}, "policy.unusable"),
        ({"settings": {"black_threshold_pct": 101}}, "policy.unusable"),
        ({"settings": {"default_country": "usa"}}, "policy.unusable"),
        ({"settings": {"from_number": "312 736 7276"}}, "policy.unusable"),
        ({"settings": {"busy_pauses_s": [60, "2"]}}, "policy.unusable"),
        ({"settings": {"busy_pauses_s": []}}, "policy.unusable"),
        ({"settings": {"undo_s": 61}}, "policy.unusable"),
        ({"settings": {"from_display_name": "Köln"}}, "policy.unusable"),
        ({"settings": ["lines"]}, "policy.unusable"),
        ({"locked": ["lines"]}, "policy.locked_without_value"),
        ({"locked": ["lnies"]}, "policy.unknown_setting"),
        ({"locked": "lines"}, "policy.unusable"),
        ({"managed_by": 4711}, "policy.unusable"),
    ],
)
def test_what_can_t_be_used_is_reported_and_left_out(entries: dict[str, object], code: str) -> None:
    policy = Policy.from_entries(entries, "policy.json")
    assert codes(policy) == [code]
    assert all(text(problem) for problem in policy.problems)
    assert policy.defaults() == Preferences()
    assert policy.locked == frozenset()


def test_one_wrong_entry_takes_nothing_from_the_others() -> None:
    policy = of(settings={"lines": 3, "quality": 1}, locked=["lines", "quality"])
    assert policy.locked == {"lines"}
    assert policy.defaults().lines == 3
    assert codes(policy) == ["policy.unusable", "policy.locked_without_value"]


def test_a_list_is_no_policy() -> None:
    policy = Policy.from_entries(["lines"], "policy.json")
    assert codes(policy) == ["policy.not_entries"]


def test_the_key_is_locked_without_ever_being_written_down() -> None:
    assert of(locked=[API_KEY]).keeps_key
    assert not NO_POLICY.keeps_key


def test_a_refusal_names_who_is_to_be_asked() -> None:
    policy = of(managed_by=" IT, phone 4711 ", settings={"lines": 3}, locked=["lines"])
    policy.check("lines", 3)
    policy.check("quality", "normal")
    with pytest.raises(InvalidInputError) as caught:
        policy.check("lines", 4)
    assert "IT, phone 4711" in text(caught.value.message)
    assert text(policy.note) == "Set by IT, phone 4711."
    assert text(of().note) == "Set by your IT department."


def codes(policy: Policy) -> list[str]:
    return [problem.code for problem in policy.problems]


LOOK = {"quality": "very_high", "monochrome": True, "black_threshold_pct": 80, "t38_enabled": False}


def test_what_is_locked_shapes_a_fax_that_asks_for_nothing() -> None:
    policy = of(settings=LOOK | {"from_display_name": "Clinic"}, locked=[*LOOK, "from_display_name"])
    assert policy.shape(FaxOptions(), ()) == FaxOptions(
        quality=Quality.VERY_HIGH,
        monochrome=True,
        black_threshold_pct=80,
        t38_enabled=False,
        from_display_name="Clinic",
    )


def test_what_is_set_and_not_locked_leaves_a_fax_from_a_script_alone() -> None:
    assert of(settings=LOOK).shape(FaxOptions(), ()) == FaxOptions()


def test_a_locked_threshold_waits_for_monochrome() -> None:
    policy = of(settings={"black_threshold_pct": 80}, locked=["black_threshold_pct"])
    assert policy.shape(FaxOptions(), ()).black_threshold_pct is None
    assert policy.shape(FaxOptions(monochrome=True), ()).black_threshold_pct == 80


@pytest.mark.parametrize(
    "options",
    [
        FaxOptions(quality=Quality.NORMAL),
        FaxOptions(monochrome=True, black_threshold_pct=50),
        FaxOptions(from_display_name="Me"),
    ],
)
def test_a_fax_that_asks_for_something_else_is_refused(options: FaxOptions) -> None:
    asked = set(options.to_json())
    policy = of(settings=LOOK | {"from_display_name": ""}, locked=[*LOOK, "from_display_name"])
    with pytest.raises(InvalidInputError):
        policy.shape(options, asked)


def test_the_readme_names_every_setting() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert {name for name in SETTABLE if f"`{name}`" not in readme} == set()


def test_a_locked_greyscale_takes_a_fax_s_threshold_with_it() -> None:
    policy = of(settings={"monochrome": False}, locked=["monochrome"])
    assert policy.shape(FaxOptions(monochrome=True, black_threshold_pct=60)) == FaxOptions()


def test_of_a_policy_that_can_t_be_read_nobody_knows_what_it_locks_so_nothing_can_be_changed() -> None:
    policy = Policy.broken("/etc/faxdesk/policy.json", "policy.not_json", line=7)
    assert all(policy.locks(name) for name in (*SETTABLE, API_KEY))
    assert not any(policy.locks(name) for name in LEARNED)
    with pytest.raises(InvalidInputError) as caught:
        policy.check("lines", 3)
    assert "/etc/faxdesk/policy.json" in text(caught.value.message)
    assert policy.enforce(Preferences(lines=9)).lines == 9
