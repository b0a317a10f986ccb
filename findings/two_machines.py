"""Two fax machines by spandsp, back to back: for the scripts beside it. See call."""

import ctypes
import random
from pathlib import Path

BLOCK = 160  # samples, 20 ms
SAMPLES_A_SECOND = 8_000
ALL_MODEMS, ALL_CODINGS, ALL_RESOLUTIONS, ANY_PAPER = 0x7, 0xE, 0x7, 0x1F0001
MCF, RTP, RTN, CFR = 0x8C, 0xCC, 0x4C, 0x84  # "page is there", "there, go slower", "not there"; "begin"
ON_ANSWER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
ON_END = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
ON_FRAME = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(ctypes.c_uint8), ctypes.c_int
)


def call(sent: str, received: str, *, ecm: bool, noise_s: tuple[float, float] = (0, 0)) -> dict[str, object]:
    """Send a TIFF. With `noise_s` it crackles in between, in seconds from the page's beginning.

    What comes back: how it ended for either ("caller", "receiver": 0 is OK, others as in spandsp's t30.h),
    and the receiver's answers to the pages, as the caller heard them.
    """
    lib = ctypes.CDLL("libspandsp.so.2")
    lib.fax_init.restype = lib.fax_get_t30_state.restype = ctypes.c_void_p
    found: dict[str, object] = {"answers": []}
    began = []
    chance = random.Random(1)
    clock = 0
    ends, keep = [], []
    for name in ("caller", "receiver"):
        fax = ctypes.c_void_p(lib.fax_init(None, int(name == "caller")))
        t30 = ctypes.c_void_p(lib.fax_get_t30_state(fax))
        lib.fax_set_transmit_on_idle(fax, 1)
        lib.t30_set_tx_ident(t30, b"1234")
        lib.t30_set_ecm_capability(t30, int(ecm))
        lib.t30_set_supported_modems(t30, ALL_MODEMS)
        lib.t30_set_supported_compressions(t30, ALL_CODINGS)
        lib.t30_set_supported_resolutions(t30, ALL_RESOLUTIONS)
        lib.t30_set_supported_image_sizes(t30, ANY_PAPER)
        on_end = ON_END(lambda _t30, _data, code, name=name: found.__setitem__(name, code))
        lib.t30_set_phase_e_handler(t30, on_end, None)
        keep.append(on_end)
        ends.append((fax, t30))
    (caller, sending), (receiver, receiving) = ends
    on_answer = ON_ANSWER(lambda _t30, _data, answer: found["answers"].append(answer) or 0)
    on_frame = ON_FRAME(
        lambda _t30, _data, is_heard, frame, size: (
            began.append(clock) if is_heard and size > 2 and frame[2] & 0xFE == CFR else None
        )
    )
    lib.t30_set_phase_d_handler(sending, on_answer, None)
    lib.t30_set_real_time_frame_handler(sending, on_frame, None)
    lib.t30_set_tx_file(sending, sent.encode(), -1, -1)
    lib.t30_set_rx_file(receiving, received.encode(), -1)
    there, back = (ctypes.c_int16 * BLOCK)(), (ctypes.c_int16 * BLOCK)()
    while not {"caller", "receiver"} <= set(found) and clock < 900 * SAMPLES_A_SECOND:
        lib.fax_tx(caller, there, BLOCK)
        lib.fax_tx(receiver, back, BLOCK)
        into_s = (clock - began[0]) / SAMPLES_A_SECOND if began else -1.0
        if noise_s[0] <= into_s < noise_s[1]:
            there[:] = [chance.randint(-6_000, 6_000) for _ in range(BLOCK)]
        lib.fax_rx(caller, back, BLOCK)
        lib.fax_rx(receiver, there, BLOCK)
        clock += BLOCK
    for fax, _ in ends:
        lib.fax_free(fax)
    return found


def rows(tiff: str) -> int:
    """How many rows arrived; 0 where nothing did."""
    from PIL import Image

    if not Path(tiff).exists() or not Path(tiff).stat().st_size:
        return 0
    with Image.open(tiff) as page:
        return page.height
