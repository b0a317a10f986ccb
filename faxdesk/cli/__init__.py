"""The command line: the same service without a window. No GUI library is loaded but by the window itself."""

import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from faxdesk.cli.status import Exit
from faxdesk.domain.errors import FaxDeskError, InvalidInputError, KeyRefusedError, NotSetUpError


def main(arguments: Sequence[str]) -> int:
    """Run one command; the process's exit status. Every mistake of a stranger is one line, no traceback."""
    # Every mishap is told in a sentence; what modules say of it is for the log, where there is one.
    logging.getLogger("faxdesk").addHandler(logging.NullHandler())
    if sys.stdin is None:  # closed by whoever started this command: as if it were at its end
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - as long as the program
    try:
        return _command(arguments)()
    except FaxDeskError as error:
        command = next((word for word in arguments if word != "--demo"), "")
        from faxdesk.cli import said
        from faxdesk.cli.output import note

        note(f"faxdesk: {said.of_error(error, command=command)}")
        return _status_of(error)
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has gone: say nothing more, also not at the interpreter's end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.FAILED


def _command(arguments: Sequence[str]) -> Callable[[], int]:
    """What the arguments ask for. The bare window, whose start is waited for, needs no parser."""
    if list(arguments) in ([], ["--demo"]):
        # What is loaded for the window stays: looking for garbage among it would put off the first picture.
        gc.disable()
        from faxdesk.cli.window import open_window

        return lambda: open_window(is_demo=bool(arguments), files=())
    from faxdesk.cli.arguments.language import without_language

    rest = without_language(arguments)
    if len(rest) < len(arguments):
        return _command(rest)
    from faxdesk.cli.parser import parse

    parsed = parse(arguments)

    def run() -> int:
        _end_properly_when_told_to()
        _tell_of_update("demo" if getattr(parsed, "is_demo", False) else "real")
        return int(parsed.run(parsed))

    return run


def _tell_of_update(kind: str) -> None:
    """A large journal of an earlier version takes a while before anything else is said."""
    from faxdesk.store.sqlite.migrate import megabytes_to_update
    from faxdesk.system.paths import home_folder

    megabytes = megabytes_to_update(home_folder(os.environ) / kind / "journal.db")
    if megabytes:
        from faxdesk.cli import said
        from faxdesk.cli.output import note

        note(
            said.told(
                "FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two.",
                number=megabytes,
            )
        )


def _end_properly_when_told_to() -> None:
    """Take SIGTERM, and a terminal that was closed, like Ctrl+C: what is under way is written down.

    The window sees to it by itself.
    """
    import signal

    def terminate(_signal: int, _frame: Any) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, terminate)
    hang_up = getattr(signal, "SIGHUP", None)  # not on Windows; nohup(1) has it ignored
    if hang_up is not None and signal.getsignal(hang_up) is signal.SIG_DFL:
        signal.signal(hang_up, terminate)


def _status_of(error: FaxDeskError) -> Exit:
    if isinstance(error, NotSetUpError | KeyRefusedError):
        return Exit.NOT_SET_UP
    return Exit.USAGE if isinstance(error, InvalidInputError) else Exit.FAILED
