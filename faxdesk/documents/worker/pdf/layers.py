"""Which layers (optional content) are printed, by ISO 32000-2, 8.11. Runs in the worker.

Programs differ here: some take a layer's usage for its state though no configuration asks for it, some look
at what a screen shows, one reads no policy of several layers. What this says is written into the pages.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal

import pikepdf

from faxdesk.documents.worker.pdf.names import text_of

Event = Literal["Print", "View"]
Id = tuple[int, int]

_USAGE_STATES: Final = {"/Print": "/PrintState", "/View": "/ViewState", "/Export": "/ExportState"}
_MAX_DEPTH: Final = 32


class Layers:
    """A document's layers, as its default configuration has them on paper and on a screen."""

    def __init__(self, properties: object) -> None:
        """`properties`: the catalog's OCProperties, or whatever stands there."""
        known = properties if isinstance(properties, pikepdf.Dictionary) else pikepdf.Dictionary()
        self._groups = {group.objgen: group for group in _groups(known.get("/OCGs"))}
        self._printed = _states(known, self._groups, "Print")
        self._seen = _states(known, self._groups, "View")

    @property
    def hides_any(self) -> bool:
        """Whether any layer stays off the paper."""
        return not all(self._printed.values())

    @property
    def only_on_screen(self) -> list[str]:
        """The names of the layers that a screen shows and paper doesn't."""
        return [
            str(name) if isinstance(name := self._groups[each].get("/Name"), pikepdf.String) else ""
            for each, is_printed in self._printed.items()
            if self._seen[each] and not is_printed
        ]

    def is_printed(self, content: object) -> bool:
        """Whether what belongs to this group, or membership of groups, is printed; so is what has none."""
        return _is_visible(content, self._printed)

    def is_seen(self, content: object) -> bool:
        """Whether a screen shows it."""
        return _is_visible(content, self._seen)


def _groups(value: object) -> Iterator[pikepdf.Object]:
    if isinstance(value, pikepdf.Array):
        yield from (each for each in value if isinstance(each, pikepdf.Dictionary))


def _states(properties: pikepdf.Object, groups: Mapping[Id, pikepdf.Object], event: Event) -> dict[Id, bool]:
    """Every group's state once the default configuration is applied, and what it says of this event."""
    config = properties.get("/D")
    if not isinstance(config, pikepdf.Dictionary):
        return dict.fromkeys(groups, True)
    states = dict.fromkeys(groups, config.get("/BaseState") != pikepdf.Name.OFF)
    for key, is_on in (("/ON", True), ("/OFF", False)):
        states.update((group.objgen, is_on) for group in _groups(config.get(key)) if group.objgen in states)
    states.update(_by_usage(config.get("/AS"), event, states))
    wanted = _names(config.get("/Intent"), "/View")
    for each, group in groups.items():
        if "/All" not in wanted and not wanted & _names(group.get("/Intent"), "/View"):
            states[each] = True  # of another intent: it has no say
    return states


def _by_usage(automatic: object, event: Event, states: Mapping[Id, bool]) -> dict[Id, bool]:
    """What the groups' usage says, as far as the configuration asks for it (AS): one "off" is enough."""
    said: dict[Id, bool] = {}
    for rule in _groups(automatic):
        if rule.get("/Event") != pikepdf.Name("/" + event):
            continue
        categories = _names(rule.get("/Category"), "")
        for group in _groups(rule.get("/OCGs")):
            for is_on in _recommended(group, categories):
                if group.objgen in states:
                    said[group.objgen] = said.get(group.objgen, True) and is_on
    return said


def _recommended(group: pikepdf.Object, categories: Iterable[str]) -> Iterator[bool]:
    usage = group.get("/Usage")
    if not isinstance(usage, pikepdf.Dictionary):
        return
    for category in categories:
        entry = usage.get(category) if category in _USAGE_STATES else None
        state = entry.get(_USAGE_STATES[category]) if isinstance(entry, pikepdf.Dictionary) else None
        if isinstance(state, pikepdf.Name):
            yield state != pikepdf.Name.OFF


def _names(value: object, default: str) -> set[str]:
    """One name or an array of them."""
    if isinstance(value, pikepdf.Name):
        return {text_of(value)}
    if isinstance(value, pikepdf.Array):
        return {text_of(each) for each in value if isinstance(each, pikepdf.Name)}
    return {default}


def _is_visible(content: object, states: Mapping[Id, bool]) -> bool:
    if not isinstance(content, pikepdf.Dictionary):
        return True
    if content.get("/Type") != pikepdf.Name.OCMD:
        return states.get(content.objgen, True)
    expression = content.get("/VE")
    if isinstance(expression, pikepdf.Array) and len(expression):
        return _holds(expression, states, _MAX_DEPTH)
    members = content.get("/OCGs")
    several = _groups(members if isinstance(members, pikepdf.Array) else pikepdf.Array([members]))
    known = [states[each.objgen] for each in several if each.objgen in states]
    policy = text_of(content.get("/P"))
    return not known or _POLICIES.get(policy, _POLICIES["/AnyOn"])(known)


_POLICIES: Final[Mapping[str, Callable[[Sequence[bool]], bool]]] = {
    "/AllOn": all,
    "/AnyOn": any,
    "/AnyOff": lambda states: not all(states),
    "/AllOff": lambda states: not any(states),
}


def _holds(expression: object, states: Mapping[Id, bool], depth: int) -> bool:
    """A visibility expression: a group, or an array of /And, /Or or /Not and what it stands before."""
    if isinstance(expression, pikepdf.Dictionary):
        return states.get(expression.objgen, True)
    if not isinstance(expression, pikepdf.Array) or not len(expression) or not depth:
        return True
    operator, *operands = list(expression)
    said = [_holds(each, states, depth - 1) for each in operands]
    if operator == pikepdf.Name.Not:
        return not all(said)
    return any(said) if operator == pikepdf.Name.Or else all(said)
