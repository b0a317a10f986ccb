"""How PySide is loaded: without what it would do again at every start, and nobody here needs done twice.

The savings lean on how PySide 6 is built. Where a later one is built otherwise, nothing is saved and nothing
breaks.
"""

import builtins
import importlib.util
import marshal
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from types import CodeType
from typing import Any, Final

_SUPPORT: Final = "shibokensupport/"
_COMPILED: Final = Path(importlib.util.cache_from_source(str(Path(__file__).with_name("pyside_support.py"))))
"""Where Python keeps the compiled form of our own modules; the installers bring it with them."""
_COMPILE: Final = re.compile


def load_pyside() -> None:
    """Load PySide6.QtCore, which brings all that the other parts of PySide share.

    PySide carries its Python half as sources in its libraries and compiles these whenever it is loaded: 28 ms
    of a start. Their compiled forms are kept as Python keeps those of any module, by the sources' hash.
    """
    compiled = _read_compiled()
    used: dict[bytes, CodeType] = {}
    really_compile = builtins.compile

    def compile_once(source: Any, filename: Any, *arguments: Any, **options: Any) -> Any:
        if not (isinstance(filename, str) and filename.startswith(_SUPPORT) and isinstance(source, bytes)):
            return really_compile(source, filename, *arguments, **options)
        key = importlib.util.source_hash(source)  # tells Python's versions apart too
        used[key] = compiled.get(key) or really_compile(source, filename, *arguments, **options)
        return used[key]

    builtins.compile = compile_once
    re.compile = _compile_later
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        re.compile = _COMPILE
        builtins.compile = really_compile
    if used.keys() - compiled.keys():
        _write_compiled(used)
    _spare_sources()


def _compile_later(pattern: Any, flags: Any = 0) -> Any:
    """Stand in for re.compile: PySide's own patterns, for wrong calls and stub files alone, cost 6 ms."""
    asker = sys._getframe(1).f_globals.get("__name__", "")
    if str(asker).startswith(_SUPPORT.rstrip("/")):
        return _LatePattern(pattern, flags)
    return _COMPILE(pattern, flags)


class _LatePattern:
    """A pattern that is compiled when it is used."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> "_LateMethod":
        return _LateMethod(self._pattern, self._flags, name)


class _LateMethod:
    """A method of such a pattern; no function, as PySide keeps some in classes, which would bind them."""

    def __init__(self, pattern: str, flags: int, name: str) -> None:
        self._pattern, self._flags, self._name = pattern, flags, name

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        return getattr(_COMPILE(self._pattern, self._flags), self._name)(*arguments, **options)


def _read_compiled() -> dict[bytes, CodeType]:
    try:
        # As safe as Python's own compiled files, which lie in the same folder.
        found = marshal.loads(_COMPILED.read_bytes())  # noqa: S302
    except (OSError, EOFError, ValueError, TypeError):  # none yet, or damaged: it is written again
        return {}
    return found if isinstance(found, dict) else {}


def _write_compiled(compiled: dict[bytes, CodeType]) -> None:
    """Put it into place whole; where Python may not write, each start compiles for itself."""
    if sys.dont_write_bytecode:
        return
    own = _COMPILED.with_suffix(f".{os.getpid()}")
    try:
        _COMPILED.parent.mkdir(parents=True, exist_ok=True)
        own.write_bytes(marshal.dumps(compiled))
        own.replace(_COMPILED)
    except OSError:
        with suppress(OSError):
            own.unlink()


def _spare_sources() -> None:
    """Tell PySide that no module here uses its __feature__ switch.

    Otherwise it reads the source of every module that is imported after it, to search it for that: 15 ms at
    each start.
    """
    try:
        from shibokensupport import feature  # type: ignore[import-not-found]
    except ImportError:
        return
    feature._mod_uses_pyside = lambda _module: False
