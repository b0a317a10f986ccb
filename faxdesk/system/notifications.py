"""The desktop's notifications on Linux and the BSDs, spoken over D-Bus.

Source: "Desktop Notifications Specification" 1.2, freedesktop.org. A desktop's service is started by the bus
when it is first called, where one is installed. Only `open_service` waits for anything.
"""

import logging
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

log = logging.getLogger(__name__)

NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_PATIENCE_S: Final = 5.0
"""A service that is only being started takes a while."""

OPENED: Final = "default"
"""The action that a click anywhere on a notification is."""

_AS_THE_DESKTOP_LIKES: Final = -1
_NORMAL, _LOW = 1, 0
_DISMISSED: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What the service says of a notification.

    Attributes:
        notification_id: which one; for what was just shown, the one it has now.
        serial: of the request that this answers, 0 for none.
        token: proof for the desktop that a person wants the window in front; "" where there is none.
    """

    what: str
    notification_id: int = 0
    serial: int = 0
    token: str = ""


SHOWN, REFUSED, CLICKED, DISMISSED, LEFT = "shown", "refused", "clicked", "dismissed", "left"
"""What may be heard; LEFT: the service has gone, and whatever it showed with it."""


class NotificationsUnavailableError(OSError):
    """Nobody here shows notifications."""


class NotificationService:
    """A connection to the desktop's service, for one thread; `fileno` can be read when there is something."""

    def __init__(self, connection: "DBusConnection", capabilities: frozenset[str]) -> None:
        self._connection = connection
        self._takes_markup = "body-markup" in capabilities
        self._takes_actions = "actions" in capabilities
        self._token = ""

    def fileno(self) -> int:
        number: int = self._connection.sock.fileno()
        return number

    def show(self, title: str, body: str, *, replaces: int, is_grave: bool) -> int:
        """Ask for a notification, in place of an earlier one where `replaces` isn't 0; the request's serial.

        Raises OSError where the bus has gone.
        """
        from jeepney import new_method_call

        hints = {
            "desktop-entry": ("s", "faxdesk"),
            "urgency": ("y", _NORMAL if is_grave else _LOW),
            "category": ("s", "transfer.error" if is_grave else "transfer.complete"),
        }
        actions = [OPENED, title] if self._takes_actions else []
        text = escape(body, quote=False) if self._takes_markup else body
        arguments = ("FaxDesk", replaces, "faxdesk", title, text, actions, hints, _AS_THE_DESKTOP_LIKES)
        return self._send(new_method_call(_address(), "Notify", "susssasa{sv}i", arguments))

    def withdraw(self, notification_id: int) -> None:
        """Take one back that is of no use any more; raises OSError where the bus has gone."""
        from jeepney import new_method_call

        self._send(new_method_call(_address(), "CloseNotification", "u", (notification_id,)))

    def read(self) -> list[Heard]:
        """All that has come, without waiting; raises OSError where the bus has gone."""
        heard: list[Heard] = []
        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return heard
            if (each := self._understood(message)) is not None:
                heard.append(each)

    def close(self) -> None:
        self._connection.close()

    def _send(self, message: Any) -> int:
        serial: int = next(self._connection.outgoing_serial)
        self._connection.send(message, serial=serial)
        return serial

    def _understood(self, message: Any) -> Heard | None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        if message.header.message_type is MessageType.error:
            return Heard(what=REFUSED, serial=fields.get(HeaderFields.reply_serial, 0))
        if message.header.message_type is MessageType.method_return:
            shown = message.body[0] if message.body and isinstance(message.body[0], int) else 0
            return Heard(what=SHOWN, notification_id=shown, serial=fields.get(HeaderFields.reply_serial, 0))
        return self._signal(fields.get(HeaderFields.member, ""), message.body)

    def _signal(self, member: str, body: tuple[Any, ...]) -> Heard | None:
        if member == "ActivationToken":
            self._token = str(body[1])
        elif member == "ActionInvoked":
            token, self._token = self._token, ""
            return Heard(what=CLICKED, notification_id=int(body[0]), token=token)
        elif member == "NotificationClosed" and body[1] == _DISMISSED:
            return Heard(what=DISMISSED, notification_id=int(body[0]))
        elif member == "NameOwnerChanged" and not body[2]:
            return Heard(what=LEFT)
        return None


def open_service() -> NotificationService:
    """Find the desktop's service, having it started if need be; takes up to some seconds.

    Raises NotificationsUnavailableError where there is none, or no bus at all.
    """
    from jeepney import DBusErrorResponse, MatchRule, message_bus, new_method_call
    from jeepney.auth import AuthenticationError
    from jeepney.io.blocking import open_dbus_connection

    try:
        connection = open_dbus_connection("SESSION")
    except (OSError, KeyError, RuntimeError, ValueError, AuthenticationError) as error:
        raise NotificationsUnavailableError("there is no session bus") from error
    try:
        asked = connection.send_and_get_reply(
            new_method_call(_address(), "GetCapabilities"), timeout=_PATIENCE_S
        )
        if asked.header.message_type.name == "error":
            raise DBusErrorResponse(asked)
        rules = (
            MatchRule(type="signal", interface=NAME, path=_PATH),
            _owner_changes(MatchRule),
        )
        for rule in rules:
            connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE_S)
    except (OSError, DBusErrorResponse) as error:
        connection.close()
        raise NotificationsUnavailableError("nobody shows notifications") from error
    return NotificationService(connection, frozenset(asked.body[0]))


def _owner_changes(rule_kind: Any) -> Any:
    rule = rule_kind(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    rule.add_arg_condition(0, NAME)
    return rule


def _address() -> Any:
    from jeepney import DBusAddress

    return DBusAddress(_PATH, bus_name=NAME, interface=NAME)
