"""Who works at which computer, by the operating system's word."""

import os
import sys


def user_name() -> str:
    """The system's name of the user whom this process belongs to: not what the environment says."""
    if sys.platform == "win32":
        try:
            return os.getlogin()  # GetUserNameW
        except OSError:
            return ""
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())


def computer_name() -> str:
    """As the network calls it, without its domain."""
    name = os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
    return name.partition(".")[0]


def who() -> tuple[str, str]:
    """Both, for what is written down of people's acts."""
    return user_name(), computer_name()
