"""What the IT department set for everyone on this computer, and what of it nobody may change."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, cast

from faxdesk.domain.errors import InvalidInputError, NotSetUpError
from faxdesk.domain.limits import DEFAULT_BLACK_THRESHOLD_PCT
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.preferences import Preferences, with_value
from faxdesk.domain.words import Message
from faxdesk.domain.words.base import Value

if TYPE_CHECKING:
    from faxdesk.domain.preference_changes import PreferenceChanges

_T = TypeVar("_T")

API_KEY: Final = "api_key"
"""Locked like a setting: nobody but the IT department changes the key. It is never written in a policy."""

LEARNED: Final = frozenset({"channel_limit", "connection_name", "learned_page_price", "learned_currency"})
"""Told by the provider, so nobody sets them."""

SETTABLE: Final = frozenset(Preferences.__dataclass_fields__) - LEARNED
"""Every setting there is; one that is added to Preferences can be set and locked from then on."""

_LOCKABLE: Final = SETTABLE | {API_KEY}

_OF_A_FAX: Final = frozenset(Preferences.__dataclass_fields__) & frozenset(FaxOptions.__dataclass_fields__)

_ENTRIES: Final = frozenset({"managed_by", "settings", "locked"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Settings that hold for everyone here.

    Attributes:
        values: by the names of Preferences; they go before FaxDesk's own defaults.
        locked: names among them, and API_KEY: what a person set, or sets, counts for nothing.
        managed_by: whom to ask, in the IT department's own words; "" where they left it out.
        source: the file or registry key it was read from, "" where there is no policy.
        problems: entries that can't be used, each as a sentence.
        is_broken: it is there and can't be read. What it locks nobody knows, so nothing can be changed, and
            no fax is sent.
    """

    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    locked: frozenset[str] = frozenset()
    managed_by: str = ""
    source: str = ""
    problems: tuple[Message, ...] = ()
    is_broken: bool = False

    @classmethod
    def broken(cls, source: str, code: str, **values: Value) -> Self:
        """A policy that can't be read, and why."""
        return cls(source=source, problems=(_about(code, source, **values),), is_broken=True)

    @classmethod
    def from_entries(cls, entries: object, source: str) -> Self:
        """Of a policy as it was read; what can't be used is left out and told in `problems`."""
        if not isinstance(entries, Mapping):
            return cls.broken(source, "policy.not_entries")
        problems = [_about("policy.unknown_entry", str(name)) for name in entries if name not in _ENTRIES]
        values = _values(entries.get("settings", {}), problems)
        locked = _locked(entries.get("locked", []), values, problems)
        managed_by = entries.get("managed_by", "")
        if not isinstance(managed_by, str):
            problems.append(_about("policy.unusable", "managed_by"))
            managed_by = ""
        return cls(
            values=MappingProxyType(values),
            locked=locked,
            managed_by=managed_by.strip(),
            source=source,
            problems=tuple(problems),
        )

    @property
    def keeps_key(self) -> bool:
        """Whether nobody may change the API key here."""
        return self.locks(API_KEY)

    @property
    def note(self) -> Message:
        """Who locked what is locked, as a sentence."""
        if self.managed_by:
            return Message(code="policy.set_by", values={"who": self.managed_by})
        return Message(code="policy.set_by_it")

    def locks(self, name: str) -> bool:
        """Whether the setting (or API_KEY) can't be changed. Nobody asks this of anything else."""
        return name in self.locked or (self.is_broken and name in _LOCKABLE)

    @property
    def locks_anything(self) -> bool:
        return bool(self.locked) or self.is_broken

    def held(self, name: str, value: _T) -> _T:
        """The setting's value where it is locked, else this one."""
        held: _T = self.held_among((name,)).get(name, value)
        return held

    def held_among(self, names: Collection[str]) -> dict[str, Any]:
        """Of these settings those that are locked, with their values."""
        return {name: self.values[name] for name in names if name in self.locked and name in self.values}

    def unlocked(self, changes: "PreferenceChanges") -> "PreferenceChanges":
        """Of these changes those that it allows whatever their values."""
        kept = {name: value for name, value in changes.items() if not self.locks(name)}
        return cast("PreferenceChanges", kept)

    def check(self, name: str, value: object) -> None:
        """Raise InvalidInputError when `name` is locked to another value than this one."""
        if self.locks(name) and (self.is_broken or self.held(name, value) != value):
            raise self.refusal(name)

    def refusal(self, name: str) -> InvalidInputError:
        """What to raise when somebody wants to change what is locked."""
        if self.is_broken:
            problem = self.problems[0]
            return InvalidInputError(name, problem.code, **problem.values)
        if self.managed_by:
            return InvalidInputError(name, "policy.locked_by", name=name, who=self.managed_by)
        return InvalidInputError(name, "policy.locked", name=name)

    def check_readable(self) -> None:
        """Raise NotSetUpError when it can't be read: nobody knows how a fax would have to go."""
        if self.is_broken:
            problem = self.problems[0]
            raise NotSetUpError(problem.code, **problem.values)

    def shape(self, options: FaxOptions, asked: Collection[str] = ()) -> FaxOptions:
        """`options` with what is locked as the policy has it.

        Raises InvalidInputError where something else was asked for: what is asked is never dropped silently.
        """
        held = self.held_among(_OF_A_FAX)
        is_monochrome = held.get("monochrome", options.monochrome)
        for name in asked:
            if name != "black_threshold_pct" or is_monochrome:
                self.check(name, getattr(options, name))
        if not is_monochrome or held.get("black_threshold_pct") == DEFAULT_BLACK_THRESHOLD_PCT:
            held["black_threshold_pct"] = None
        if "quality" in held:
            held["quality"] = Quality(held["quality"])
        if "from_display_name" in held:
            held["from_display_name"] = held["from_display_name"] or None
        return replace(options, **held)

    def defaults(self) -> Preferences:
        """FaxDesk's own defaults with the policy's values on top."""
        return self._with(Preferences(), self.values)

    def enforce(self, preferences: Preferences) -> Preferences:
        """`preferences` with what is locked as the policy has it."""
        return self._with(preferences, self.held_among(self.locked))

    @staticmethod
    def _with(preferences: Preferences, values: Mapping[str, Any]) -> Preferences:
        for name, value in values.items():
            preferences = with_value(preferences, name, value)
        return preferences


NO_POLICY: Final = Policy()


def _values(raw: object, problems: list[Message]) -> dict[str, Any]:
    if not isinstance(raw, Mapping):
        problems.append(_about("policy.unusable", "settings"))
        return {}
    values: dict[str, Any] = {}
    for name, value in raw.items():
        if name not in SETTABLE:
            problems.append(_about("policy.unknown_setting", str(name)))
            continue
        try:
            values[name] = getattr(with_value(Preferences(), name, value), name)
        except InvalidInputError:
            problems.append(_about("policy.unusable", name))
    return values


def _locked(raw: object, values: Mapping[str, Any], problems: list[Message]) -> frozenset[str]:
    if isinstance(raw, str) or not isinstance(raw, Sequence):
        problems.append(_about("policy.unusable", "locked"))
        return frozenset()
    locked = set()
    for name in raw:
        if name == API_KEY or name in values:
            locked.add(str(name))
        elif name in SETTABLE:
            problems.append(_about("policy.locked_without_value", str(name)))
        else:
            problems.append(_about("policy.unknown_setting", str(name)))
    return frozenset(locked)


def _about(code: str, name: str, **values: Value) -> Message:
    return Message(code=code, values={"name": name, **values})
