"""A screen reader's ear: what a program says of itself over the accessibility bus (AT-SPI 2), as to Orca."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.desktop import WAIT_S, Desktop

_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_REGISTRY: Final = "org.a11y.atspi.Registry"
_DEPTH: Final = 40

STATES: Final = {1: "active", 4: "checked", 8: "enabled", 11: "focusable", 12: "focused", 25: "showing"}
"""The names of those states of AT-SPI (atspi-constants.h) that tests ask of."""


@dataclass(frozen=True)
class Heard:
    """One thing in the tree of a window."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    path: str
    depth: int
    children: "list[Heard]" = field(default_factory=list, compare=False)

    def all(self) -> "Iterator[Heard]":
        """This, and all that is in it."""
        yield self
        for child in self.children:
            yield from child.all()


class _GoneError(Exception):
    """What was asked isn't there any more, or is nothing that can be asked this."""


class Reader:
    """Listens on a desktop's accessibility bus. Use as a context manager."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.said: list[str] = []

    def __enter__(self) -> "Reader":
        with open_dbus_connection(self.desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            asked = new_method_call(launcher, "GetAddress")
            [address] = session.send_and_get_reply(asked, timeout=WAIT_S).body
        self._bus: DBusConnection = open_dbus_connection(address)
        try:
            self._attend()
        except BaseException:
            self._bus.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._bus.close()

    def _attend(self) -> None:
        """Tell the bus what is to be heard: a program says nothing that nobody wants."""
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        Proxy(message_bus, self._bus).AddMatch(rule)
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for event in ("object:announcement", "object:state-changed:focused"):
            self._register(new_method_call(registry, "RegisterEvent", "s", (event,)))
        self._heard = self._bus.filter(rule, bufsize=1_000)
        self._queue = self._heard.queue

    def _register(self, wish: Any) -> None:
        """Once a registry went right after its bus had begun, with this wish unanswered: another comes."""
        deadline_s = time.monotonic() + WAIT_S
        while True:
            try:
                self._ask(wish)
            except _GoneError:
                if time.monotonic() > deadline_s:
                    raise
                time.sleep(0.05)
            else:
                return

    def listen(self, is_enough: Callable[[list[str]], bool]) -> list[str]:
        """Hear on until that is enough; all that was announced so far, in its order."""
        deadline_s = time.monotonic() + 2 * WAIT_S
        while True:
            self._take()
            if is_enough(self.said):
                return self.said
            assert time.monotonic() < deadline_s, self.said
            try:
                self._bus.recv_messages(timeout=0.2)
            except TimeoutError:
                continue

    def windows(self) -> list[Heard]:
        """The windows of all programs, whole."""
        programs = self._children(_REGISTRY, _ROOT)
        return list(self._there((each for program in programs for each in self._children(*program)), 0))

    def act(self, heard: Heard, action: str) -> None:
        """Do with it what it offers."""
        address = DBusAddress(heard.path, self._program(), "org.a11y.atspi.Action")
        place = heard.actions.index(action)
        self._ask(new_method_call(address, "DoAction", "i", (place,)))

    def _program(self) -> str:
        """The name on the bus of the one program that is there."""
        [[name, _path]] = self._children(_REGISTRY, _ROOT)
        return str(name)

    def _take(self) -> None:
        while self._queue:
            message = self._queue.popleft()
            self.said.append(str(message.body[3][1]))

    def _read(self, name: str, path: str, depth: int) -> Heard:
        address = DBusAddress(path, name, _ACCESSIBLE)
        [role] = self._ask(new_method_call(address, "GetRoleName"))
        [bits] = self._ask(new_method_call(address, "GetState"))
        whole = bits[0] | bits[1] << 32
        states = frozenset(word for bit, word in STATES.items() if whole >> bit & 1)
        heard = Heard(
            role=role,
            name=self._property(address, "Name"),
            description=self._property(address, "Description"),
            states=states,
            actions=self._actions(name, path),
            path=path,
            depth=depth,
        )
        if depth < _DEPTH and ("showing" in states or depth == 0):
            heard.children.extend(self._there(self._children(name, path), depth + 1))
        return heard

    def _there(self, listed: Iterable[tuple[str, str]], depth: int) -> Iterator[Heard]:
        """Those that are still there when it is their turn."""
        for name, path in listed:
            try:
                yield self._read(name, path, depth)
            except _GoneError:
                continue

    def _actions(self, name: str, path: str) -> tuple[str, ...]:
        address = DBusAddress(path, name, "org.a11y.atspi.Action")
        try:
            [listed] = self._ask(new_method_call(address, "GetActions"))
        except _GoneError:
            return ()  # most things have none
        return tuple(str(each[0]) for each in listed)

    def _children(self, name: str, path: str) -> list[tuple[str, str]]:
        [children] = self._ask(new_method_call(DBusAddress(path, name, _ACCESSIBLE), "GetChildren"))
        return [(str(each[0]), str(each[1])) for each in children if not str(each[1]).endswith("/null")]

    def _property(self, address: Any, name: str) -> str:
        [[_kind, value]] = self._ask(Properties(address).get(name))
        return str(value)

    def _ask(self, message: Any) -> tuple[Any, ...]:
        answer = self._bus.send_and_get_reply(message, timeout=WAIT_S)
        if answer.header.message_type is MessageType.error:
            raise _GoneError(answer.body)
        body: tuple[Any, ...] = answer.body
        return body
