"""What is used of spandsp, Debian's fax machine in software (LGPL, libspandsp2), through ctypes.

Its functions and values as its public headers give them: fax.h, t30.h, t30_api.h, t30_fcf.h, g711.h.
"""

import ctypes
from enum import IntEnum, IntFlag
from functools import cache
from typing import Final

LIBRARY: Final = "libspandsp.so.2"
"""That of spandsp 0.0.6; others number their functions' values otherwise."""

SAMPLES_A_SECOND: Final = 8_000

FrameHandler = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(ctypes.c_uint8), ctypes.c_int
)
AnswerHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
EndHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)


class Modems(IntFlag):
    """What a machine can send and understand: T.30's ways to modulate, and the fastest rate of each."""

    V27TER = 0x01  # 4,800 bit/s
    V29 = 0x02  # 9,600 bit/s
    V17 = 0x04  # 14,400 bit/s


class Codings(IntFlag):
    """How a machine packs dots: Modified Huffman, Modified READ, and Group 4's (with ECM alone)."""

    MH = 0x02
    MR = 0x04
    MMR = 0x08


class Resolutions(IntFlag):
    """Lines an inch that a machine can print: 98, 196 and 391."""

    STANDARD = 0x01
    FINE = 0x02
    SUPERFINE = 0x04


class Answer(IntEnum):
    """What a receiver says of a page, as the sender heard it."""

    MCF = 0x8C  # message confirmation: the page is there
    RTP = 0xCC  # retrain positive: it is there, but let us go slower
    RTN = 0x4C  # retrain negative: it is not there


CFR: Final = 0x84
"""Confirmation to receive: pages may come."""


class End(IntEnum):
    """How a call ended, as one of the two machines sees it; the other codes are in t30.h."""

    OK = 0
    NO_RESOLUTION = 11  # the other end can't receive at the resolution of the image
    NO_SIZE = 12  # the other end can't receive at the size of the image
    BAD_PAGE = 15  # disconnected after a page was sent
    PAGE_REJECTED = 40  # disconnected although a page was asked for once more


ULAW: Final = 1
ANY_PAPER: Final = 0x01 | 0x10000 | 0x20000 | 0x80000 | 0x100000
"""215 mm wide, as long as you like: A4, Letter, Legal."""


@cache
def library() -> ctypes.CDLL:
    """The library with its functions' types told. Raises OSError where it isn't installed."""
    found = ctypes.CDLL(LIBRARY)
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    for name, result, arguments in (
        ("fax_init", pointer, (pointer, number)),
        ("fax_free", number, (pointer,)),
        ("fax_get_t30_state", pointer, (pointer,)),
        ("fax_set_transmit_on_idle", None, (pointer, number)),
        ("fax_tx", number, (pointer, pointer, number)),
        ("fax_rx", number, (pointer, pointer, number)),
        ("t30_set_tx_ident", number, (pointer, text)),
        ("t30_set_tx_file", None, (pointer, text, number, number)),
        ("t30_set_rx_file", None, (pointer, text, number)),
        ("t30_set_ecm_capability", number, (pointer, number)),
        ("t30_set_supported_modems", number, (pointer, number)),
        ("t30_set_supported_compressions", number, (pointer, number)),
        ("t30_set_supported_resolutions", number, (pointer, number)),
        ("t30_set_supported_image_sizes", number, (pointer, number)),
        ("t30_set_minimum_scan_line_time", number, (pointer, number)),
        ("t30_set_real_time_frame_handler", None, (pointer, FrameHandler, pointer)),
        ("t30_set_phase_d_handler", None, (pointer, AnswerHandler, pointer)),
        ("t30_set_phase_e_handler", None, (pointer, EndHandler, pointer)),
        ("g711_init", pointer, (pointer, number)),
        ("g711_free", number, (pointer,)),
        ("g711_encode", number, (pointer, pointer, pointer, number)),
        ("g711_decode", number, (pointer, pointer, pointer, number)),
    ):
        function = getattr(found, name)
        function.restype, function.argtypes = result, arguments
    return found
