"""Windows' job objects: what is in one ends with the process that holds it, however that ends.

Source: "Job Objects" in Microsoft's documentation, winnt.h.
"""

import ctypes
import sys
from typing import Final

if sys.platform == "win32":
    from ctypes import wintypes

    _EXTENDED_LIMITS: Final = 9  # JobObjectExtendedLimitInformation
    _KILL_ON_JOB_CLOSE: Final = 0x2000
    _DIE_ON_UNHANDLED_EXCEPTION: Final = 0x400
    _USER_INTERFACE: Final = 4  # JobObjectBasicUIRestrictions
    _NO_CLIPBOARD_HANDLES_SETTINGS_OR_SHUTDOWN: Final = 0x01 | 0x02 | 0x04 | 0x08 | 0x80
    _SET_QUOTA_AND_TERMINATE: Final = 0x0100 | 0x0001

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    class Job:
        """Ends the processes in it when it is closed, or when this process ends."""

        def __init__(self) -> None:
            """Raises OSError."""
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._kernel.CreateJobObjectW.restype = wintypes.HANDLE
            self._kernel.OpenProcess.restype = wintypes.HANDLE
            self._handle = wintypes.HANDLE(self._checked(self._kernel.CreateJobObjectW(None, None)))
            limits = _ExtendedLimits()
            limits.BasicLimitInformation.LimitFlags = _KILL_ON_JOB_CLOSE | _DIE_ON_UNHANDLED_EXCEPTION
            self._set(_EXTENDED_LIMITS, limits)
            self._set(_USER_INTERFACE, wintypes.DWORD(_NO_CLIPBOARD_HANDLES_SETTINGS_OR_SHUTDOWN))

        def take(self, pid: int) -> None:
            """Put a process into it that has just been started, and with it all that it starts; OSError."""
            process = wintypes.HANDLE(
                self._checked(self._kernel.OpenProcess(_SET_QUOTA_AND_TERMINATE, False, pid))
            )
            try:
                self._checked(self._kernel.AssignProcessToJobObject(self._handle, process))
            finally:
                self._kernel.CloseHandle(process)

        def end(self) -> None:
            """End all that is in it."""
            if self._handle.value:
                self._kernel.CloseHandle(self._handle)
                self._handle = wintypes.HANDLE()

        def _set(self, kind: int, value: "ctypes.Structure | wintypes.DWORD") -> None:
            self._checked(
                self._kernel.SetInformationJobObject(
                    self._handle, kind, ctypes.byref(value), ctypes.sizeof(value)
                )
            )

        def _checked(self, answer: int | None) -> int:
            if not answer:
                raise ctypes.WinError(ctypes.get_last_error())
            return answer
