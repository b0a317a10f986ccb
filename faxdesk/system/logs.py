"""The log file: for the user alone, bounded in size, and without secrets even where a caller errs."""

import logging
import logging.handlers
import os
import re
import sys
import threading
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Final

from faxdesk.domain.words import shown_line

log = logging.getLogger(__name__)

MAX_LOG_BYTES: Final = 1_000_000
OLD_LOGS: Final = 3
LOG_NAME: Final = "faxdesk.log"

_QUIET: Final = {
    "httpx": logging.WARNING,  # writes every address asked for at INFO, numbers in the query
    "httpcore": logging.WARNING,
    "hpack": logging.WARNING,
    "keyring": logging.WARNING,
    "PIL": logging.WARNING,
    "pikepdf": logging.ERROR,  # these two quote what they stumble over in a document
    "pypdf": logging.ERROR,
}

# What must not stand in a log, and what stands there instead. Our own calls log ids only; this is the net.
_REDACTIONS: Final[list[tuple[re.Pattern[str], str]]] = [
    (re.compile(r"\b(Bearer|Basic)\s+[^\s'\",;]+", re.IGNORECASE), r"\1 [removed]"),
    # By its name, as libraries and variables write it: password=..., "api_key": "...", PGPASSWORD=...
    (
        re.compile(
            r"((?:passwor[dt]|passwd|passphrase|pwd|secret|api[_-]?key|token)['\"]?\s*[=:]\s*['\"]?)"
            r"[^\s'\",;&\[]+",
            re.IGNORECASE,
        ),
        r"\1[removed]",
    ),
    (re.compile(r"\b([a-z][a-z+.-]*://)[^\s/@'\"]+@", re.IGNORECASE), r"\1[removed]@"),
    (re.compile(r"\bKEY[0-9A-Za-z][0-9A-Za-z_-]{8,}"), "KEY[removed]"),
    (re.compile(r"\b(sips?:)[^\s@<>'\"]+@", re.IGNORECASE), r"\1[removed]@"),
    # With a plus (as written in an address too), in groups or not.
    (
        re.compile(r"(?:\+|%2B)[1-9](?:[ ()./\u00a0-]{0,3}\d){4,12}[ ()./-]{0,3}(\d\d)(?!\d)", re.IGNORECASE),
        r"+[…\1]",
    ),
    # Without: 10 to 15 digits at a stretch, or grouped as in (312) 736-7276 and 020 7946 0958.
    (re.compile(r"(?<![\w.-])\d{8,13}(\d\d)(?![\w-])"), r"[…\1]"),
    # With a nought before it, in groups, as 030 / 123 45 67 and 01 42 68 53 00: nine digits or more, no date.
    (
        re.compile(
            r"(?<![\w.:-])(?!\d\d\.\d\d\.\d{4})\(?0(?=(?:[ ()./-]{0,3}\d){8})\d{1,4}\)?"
            r"(?:[ ./-]{1,3}\d{2,8}){0,5}[ ./-]{1,3}\d{0,6}(\d\d)(?![\w:-])"
        ),
        r"[…\1]",
    ),
    (re.compile(r"(?<![\w.-])\(?\d{3}\)?[ .-]\d{3,4}[ .-]\d{2}(\d\d)(?![\w-])"), r"[…\1]"),
]


def redact(text: str) -> str:
    """`text` without API keys, SIP users and phone numbers; of a number its last two digits stay."""
    for pattern, replacement in _REDACTIONS:
        text = pattern.sub(replacement, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Redacts the whole entry, so that a traceback's last line is covered like the message.

    What others wrote begins no entry of its own, and commands no terminal in which the log is read.
    """

    def __init__(self) -> None:
        super().__init__("%(levelname)s %(name)s [%(threadName)s] %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        when = f"{self.formatTime(record, '%Y-%m-%d %H:%M:%S')},{record.msecs:03.0f}"
        lines = redact(super().format(record)).split("\n")
        return f"{when} " + "\n    ".join(map(shown_line, lines))


class _PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """A rotating file that only its owner may read."""

    def _open(self) -> TextIOWrapper:
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        return open(self.baseFilename, "a", encoding="utf-8", opener=private)

    def doRollover(self) -> None:  # noqa: N802 - logging's name
        """Rotate if possible. On Windows a second FaxDesk may have the file open: then it grows for now."""
        try:
            super().doRollover()
        except OSError:
            self.stream = self._open()


def set_up_logging(
    log_dir: Path, level: int = logging.INFO, *, hears_uncaught: bool = True
) -> Callable[[], None]:
    """Write all logs of this process into `log_dir`, uncaught exceptions too; returns what undoes it.

    Args:
        hears_uncaught: False leaves sys.excepthook to who has it, and logs; threads are heard all the same.

    Raises:
        OSError: the log file can't be written.
    """
    handler = _PrivateFileHandler(log_dir / LOG_NAME, maxBytes=MAX_LOG_BYTES, backupCount=OLD_LOGS)
    handler.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    levels = {root: level} | {logging.getLogger(name): max(least, level) for name, least in _QUIET.items()}
    levels_before = {logger: logger.level for logger in levels}
    hooks_before = sys.excepthook, threading.excepthook
    root.addHandler(handler)
    for logger, wanted in levels.items():
        logger.setLevel(wanted)
    if hears_uncaught:
        sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread

    def undo() -> None:
        if hears_uncaught:
            sys.excepthook = hooks_before[0]
        threading.excepthook = hooks_before[1]
        root.removeHandler(handler)
        for logger, before in levels_before.items():
            logger.setLevel(before)
        handler.close()

    return undo


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Put what ends the program into the log; and on stderr, redacted as there, for who looks at it."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.critical("uncaught exception", exc_info=(kind, error, trace))
    if sys.stderr is not None:  # None in a frozen program without a console
        print(redact(f"{kind.__name__}: {error}"), file=sys.stderr)  # noqa: T201 - what excepthook is for


def _log_uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
        _log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)
