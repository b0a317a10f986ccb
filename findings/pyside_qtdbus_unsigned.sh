#!/bin/sh
# PySide6-Essentials 6.11.3 (Qt 6.11) on Linux: QtDBus in Python can't call a method that takes an unsigned number.
#
# A Python int goes over the bus as a signed 32-bit number ("i"), and there is no way to say another: QDBusArgument
# has no add() in Python. So the desktop's notifications, whose Notify takes the number of the one to replace as "u",
# can't be asked for, and many a service refuses the call for its signature.
#
# Seen: RequestName, which every bus has, takes a name and flags ("su"). By QtDBus it is refused, the bus naming the
#       signature "si"; the same call by jeepney is answered.
. "$(dirname "$0")/lib.sh"
install PySide6-Essentials==6.11.3 jeepney==0.9.0
cat >"$folder/call.py" <<'PYTHON'
from jeepney import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage

application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
call = QDBusMessage.createMethodCall(
    "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName"
)
call.setArguments(["org.example.Qt", 0])
answer = bus.call(call)
print("QtDBus:", answer.errorName(), answer.errorMessage())
assert answer.errorName() == "org.freedesktop.DBus.Error.InvalidArgs", "the bus takes it now"
assert not hasattr(QDBusArgument, "add"), "there is a way to say the type now"
with open_dbus_connection() as connection:
    [got] = Proxy(message_bus, connection).RequestName("org.example.jeepney", 0)
print("jeepney:", got)
assert got == 1
PYTHON
cd "$folder" && dbus-run-session -- "$folder/env/bin/python" call.py
