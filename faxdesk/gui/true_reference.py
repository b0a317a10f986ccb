"""Keeps the program alive beside a fault of PySide6 6.12.0 under Python 3.11."""

import ctypes
import sys
from typing import Final

_ENOUGH: Final = 1 << 40
"""References: at a thousand signals a second, thirty years."""


def keep_true_alive() -> None:
    """Give True more references than signals will ever take from it.

    PySide6 6.12.0's Signal.emit() and disconnect() return True without a reference of its own, so each
    call takes one away; after some 560 of them Python 3.11 ends the program with "deallocating True or
    False". From Python 3.12 on True can't be deallocated, and 6.11 counts rightly.
    """
    if sys.version_info < (3, 12) and sys.getrefcount(True) < _ENOUGH:
        ctypes.c_ssize_t.from_address(id(True)).value += _ENOUGH
