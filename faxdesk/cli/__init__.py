"""The command line: the same service without a window. No GUI library is loaded but by the window itself."""

import os
import signal
import sys
from collections.abc import Sequence
from typing import Any

from faxdesk.cli.parser import parse
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.errors import FaxDeskError, InvalidInputError, KeyRefusedError, NotSetUpError


def main(arguments: Sequence[str]) -> int:
    """Run one command; the process's exit status. Every mistake of a stranger is one line, no traceback."""
    parsed = parse(arguments)
    try:
        signal.signal(signal.SIGTERM, _terminate)
        return int(parsed.run(parsed))
    except FaxDeskError as error:
        print(f"faxdesk: {words.text(error.message)}", file=sys.stderr)
        return _status_of(error)
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has gone: say nothing more, also not at the interpreter's end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.FAILED


def _terminate(_signal: int, _frame: Any) -> None:
    raise KeyboardInterrupt


def _status_of(error: FaxDeskError) -> Exit:
    if isinstance(error, NotSetUpError | KeyRefusedError):
        return Exit.NOT_SET_UP
    return Exit.USAGE if isinstance(error, InvalidInputError) else Exit.FAILED
