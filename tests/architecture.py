"""How FaxDesk's rooms may use one another, as tables, and a reader of imports that checks it."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TOP: Final = 4
FLOORS: Final = {
    "domain": 0,
    "telnyx": 1,
    "documents": 1,
    "store": 1,
    "system": 1,
    "simulator": 1,
    "numbering": 1,
    "engine": 2,
    "gui": 3,
    "app": TOP,
    "demo": TOP,
    "cli": TOP,
    "__main__": TOP,
    "__init__": 0,
}
"""The floor of each room (a folder or a module right under faxdesk/). Rooms of one floor below the top don't
know each other."""

LIBRARY_ROOMS: Final = {
    "PySide6": {"gui", "app"},
    "shiboken6": {"gui"},
    "shibokensupport": {"gui"},
    "httpx": {"telnyx"},
    "truststore": {"telnyx"},
    "pypdf": {"documents"},
    "pypdfium2": {"documents"},
    "pypdfium2_raw": {"documents"},
    "pikepdf": {"documents"},
    "PIL": {"documents"},
    "img2pdf": {"documents"},
    "pi_heif": {"documents"},
    "reportlab": {"documents"},
    "sqlite3": {"store"},
    "keyring": {"system"},
    "platformdirs": {"system"},
    "secretstorage": {"system"},
    "jeepney": {"system"},
    "win32ctypes": {"system"},
    "phonenumbers": {"numbering"},
}
"""Where each library may be imported. One that isn't here and isn't Python's own has no room at all."""

ONLY_IN_FUNCTIONS: Final = {("app", "PySide6")}
"""(room, library): imported when the window is wanted, not when the room is."""

OUTSIDE_WORLD: Final = {"asyncio", "os", "random", "shutil", "socket", "subprocess", "threading", "time"}
"""Of Python's own library, what the domain doesn't touch: it has values and rules, no I/O and no clock."""

MAX_MODULE_LINES: Final = 400
MAX_FUNCTION_LINES: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One imported module, as a dotted name.

    Attributes:
        is_lazy: it happens when a function is called, or for type checkers only.
    """

    name: str
    line: int
    is_lazy: bool


def room_of(module: str) -> str:
    """The room of a module of FaxDesk: "faxdesk.store.sql.journal" is in "store"."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def module_of(path: Path, root: Path) -> str:
    """The dotted name of a source file below the repository's `root`."""
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def imports_of(source: str) -> Iterator[Import]:
    """Every import in `source`: at the top, in functions, for type checkers, and by name at run time."""
    yield from _imports_below(ast.parse(source), is_lazy=False)


def _imports_below(node: ast.AST, *, is_lazy: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        for name in _imported(child):
            yield Import(name=name, line=getattr(child, "lineno", 0), is_lazy=is_lazy)
        yield from _imports_below(child, is_lazy=is_lazy or _is_for_later(child))


def _is_for_later(node: ast.AST) -> bool:
    """Whether what stands inside `node` runs later than its module, or never: it is for type checkers."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case _:
            return False


def _imported(node: ast.AST) -> list[str]:
    """The names that this one node imports; a relative import keeps its leading dots."""
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=module, names=names, level=0) if module == "faxdesk":
            return [f"faxdesk.{alias.name}" if alias.name in FLOORS else "faxdesk" for alias in names]
        case ast.ImportFrom(module=module, level=level):
            return ["." * level + (module or "")]
        case ast.Call(
            func=ast.Name(id="import_module" | "__import__") | ast.Attribute(attr="import_module"),
            args=[ast.Constant(value=str(name)), *_],
        ):
            return [name]
        case _:
            return []


def wrong_imports(module: str, source: str) -> list[str]:
    """What the imports of `module` break, one line each; empty where all is well."""
    room = room_of(module)
    if room not in FLOORS:
        return [f"{module}: the room {room!r} is on no floor"]
    found = imports_of(source)
    return [f"{module}:{each.line} {wrong}" for each in found if (wrong := _what_is_wrong(room, each))]


def _what_is_wrong(room: str, each: Import) -> str | None:
    top = each.name.split(".")[0]
    if top == "":
        return f"imports {each.name} relatively"
    if top == "faxdesk":
        return _wrong_arrow(room, room_of(each.name))
    if top in LIBRARY_ROOMS:
        return _wrong_library(room, top, is_lazy=each.is_lazy)
    if top not in sys.stdlib_module_names:
        return f"imports {top}, which has no room"
    return f"reaches for the outside world with {top}" if room == "domain" and top in OUTSIDE_WORLD else None


def _wrong_library(room: str, library: str, *, is_lazy: bool) -> str | None:
    """Why `room` may not import `library` in this place, None where it may."""
    if room not in LIBRARY_ROOMS[library]:
        return f"imports {library} outside {' and '.join(sorted(LIBRARY_ROOMS[library]))}"
    if (room, library) in ONLY_IN_FUNCTIONS and not is_lazy:
        return f"imports {library} before it is wanted"
    return None


def _wrong_arrow(room: str, target: str) -> str | None:
    """Why `room` may not import `target`, None where it may."""
    if target in {room, "__init__"}:
        return None
    if target not in FLOORS:
        return f"imports {target}, which is on no floor"
    if FLOORS[target] > FLOORS[room]:
        return f"imports {target} from above"
    if FLOORS[target] == FLOORS[room] != TOP:
        return f"imports {target} beside it"
    return None


def too_long(module: str, source: str) -> list[str]:
    """The module and the functions in it that are longer than anyone reads, one line each."""
    lines = source.count("\n")
    wrong = [f"{module}: {lines} lines"] if lines > MAX_MODULE_LINES else []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            length = node.end_lineno - node.lineno + 1
            if length > MAX_FUNCTION_LINES:
                wrong.append(f"{module}:{node.lineno} {node.name} has {length} lines")
    return wrong
