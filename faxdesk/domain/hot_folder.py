"""A folder that is watched: what is put into it is faxed, to whom and how it says."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Final, Self

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.priority import PRIORITY_NAMES, Priority
from faxdesk.domain.limits import MAX_BLACK_THRESHOLD_PCT, MIN_BLACK_THRESHOLD_PCT
from faxdesk.domain.options import Quality
from faxdesk.domain.preference_checks import is_whole_path

MAX_FOLDERS: Final = 100
MAX_PATTERN_CHARS: Final = 200
_MAX_TEXT_CHARS: Final = 500

_PRIORITIES: Final = {name: priority for priority, name in PRIORITY_NAMES.items()}


class NumberFrom(StrEnum):
    """What says who a file goes to. Spelled as in settings and on the command line."""

    FOLDER = "folder"  # always the same
    FILE_NAME = "file-name"
    SIDECAR = "sidecar"  # a small file beside it, of the same name
    FIRST_PAGE = "first-page"


@dataclass(frozen=True, slots=True, kw_only=True)
class HotFolder:
    """One watched folder. Raises InvalidInputError at birth.

    Attributes:
        path: in full.
        name: as people call it; the folder's own where it is "".
        to: numbers, contacts' names, or groups after an @, as for `faxdesk send --to`; for NumberFrom.FOLDER.
        pattern: a regular expression that finds the number in the file's name or the first page's text: its
            first group, or all of it. "" finds what looks like one there.
        cover: the template of a cover page; "" for none.
        subject: on the cover.
        quality: one of Quality; "" for what the settings say.
        monochrome, black_threshold_pct: None for what the settings say.
        priority: by its name.
        is_trusted: numbers that were never faxed before, or are a digit off a known one, aren't held for a
            person: no hand has typed them.
        keeps_sent: what was delivered is kept in the folder's "sent"; else only its report is.
    """

    path: str
    name: str = ""
    number_from: NumberFrom = NumberFrom.FOLDER
    to: tuple[str, ...] = ()
    pattern: str = ""
    cover: str = ""
    subject: str = ""
    quality: str = ""
    monochrome: bool | None = None
    black_threshold_pct: int | None = None
    priority: str = PRIORITY_NAMES[Priority.NORMAL]
    is_trusted: bool = False
    keeps_sent: bool = True

    def __post_init__(self) -> None:
        _check(is_whole_path(self.path), "input.folder_path")
        _check((self.number_from is NumberFrom.FOLDER) == bool(self.to), "input.folder_to")
        _check(not self.quality or self.quality in set(Quality), "input.quality")
        threshold = self.black_threshold_pct
        in_range = threshold is None or MIN_BLACK_THRESHOLD_PCT <= threshold <= MAX_BLACK_THRESHOLD_PCT
        _check(in_range, "input.threshold_range")
        _check(self.priority in _PRIORITIES, "input.folder_priority")
        _check(all(len(each) <= _MAX_TEXT_CHARS for each in self._texts), "input.folder_text")
        _check(len(self.pattern) <= MAX_PATTERN_CHARS and _compiles(self.pattern), "input.folder_pattern")

    @property
    def shown_name(self) -> str:
        """As people know it."""
        return self.name or re.split(r"[\\/]", self.path.rstrip("\\/"))[-1]

    @property
    def level(self) -> Priority:
        return _PRIORITIES[self.priority]

    @property
    def _texts(self) -> tuple[str, ...]:
        return (self.path, self.name, self.cover, self.subject, *self.to)

    @classmethod
    def from_json(cls, entry: object) -> Self:
        """Of what a settings file or a policy says; raises InvalidInputError."""
        if not isinstance(entry, Mapping) or not entry.keys() <= _TYPES.keys():
            raise InvalidInputError("hot_folders", "input.folders")
        values = {name: _value(name, value) for name, value in entry.items()}
        if "path" not in values:
            raise InvalidInputError("hot_folders", "input.folder_path")
        return cls(**values)

    def to_json(self) -> dict[str, Any]:
        """What differs from the defaults, and the path."""
        said = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "path"}
        defaults = {each.name: each.default for each in fields(self)}
        return {"path": self.path} | {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in said.items()
            if value != defaults[name]
        }


_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    **dict.fromkeys(("path", "name", "pattern", "cover", "subject", "quality", "priority"), (str,)),
    "number_from": (str,),
    "to": (list, tuple, str),
    "monochrome": (bool, type(None)),
    "black_threshold_pct": (int, type(None)),
    **dict.fromkeys(("is_trusted", "keeps_sent"), (bool,)),
}


def hot_folders(text: str) -> tuple[HotFolder, ...]:
    """The folders of the setting, a JSON list; raises InvalidInputError."""
    if not text:
        return ()
    try:
        entries = json.loads(text)
    except (ValueError, RecursionError):
        raise InvalidInputError("hot_folders", "input.folders") from None
    if not isinstance(entries, list) or len(entries) > MAX_FOLDERS:
        raise InvalidInputError("hot_folders", "input.folders")
    found = tuple(HotFolder.from_json(entry) for entry in entries)
    if len({each.path for each in found}) < len(found):
        raise InvalidInputError("hot_folders", "input.folder_twice")
    return found


def hot_folders_text(folders: Sequence[HotFolder]) -> str:
    """The setting; "" for none."""
    return json.dumps([each.to_json() for each in folders], ensure_ascii=False) if folders else ""


def _value(name: str, value: object) -> Any:
    if type(value) not in _TYPES[name]:
        raise InvalidInputError("hot_folders", "input.folders")
    if name == "to":
        to = (value,) if isinstance(value, str) else value
        if not isinstance(to, list | tuple) or not all(isinstance(each, str) and each.strip() for each in to):
            raise InvalidInputError("hot_folders", "input.folder_to")
        return tuple(to)
    if name == "number_from":
        try:
            return NumberFrom(str(value))
        except ValueError:
            raise InvalidInputError("hot_folders", "input.folders") from None
    return value


def _check(is_right: bool, code: str) -> None:
    if not is_right:
        raise InvalidInputError("hot_folders", code)


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True
