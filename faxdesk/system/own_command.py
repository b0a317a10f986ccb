"""What starts this same program again, in whatever role, from wherever it was loaded."""

import sys
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parent.parent.parent


def own_command(*arguments: str) -> tuple[str, ...]:
    """The command with these arguments.

    Python would look for modules in the current folder first, which may be anybody's: -P forbids it.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, *arguments)
    start = (
        f"import sys; sys.path.insert(0, {str(_ROOT)!r}); import faxdesk.__main__ as m; sys.exit(m.main())"
    )
    return (sys.executable, "-P", "-c", start, *arguments)
