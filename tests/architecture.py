"""How FaxDesk's rooms may use one another, as tables, and a reader of imports that checks it."""

import ast
import sys
from collections.abc import Collection, Iterator, Mapping
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
    "contact_files": 1,
    "directory": 1,
    "engine": 2,
    "gui": 3,
    "app": TOP,
    "composing": TOP,
    "connecting": TOP,
    "joining": TOP,
    "processes": TOP,
    "reporting": TOP,
    "retaining": TOP,
    "shelves": TOP,
    "sweeping": TOP,
    "support": TOP,
    "teaming": TOP,
    "demo": TOP,
    "cli": TOP,
    "__main__": TOP,
    "__init__": 0,
}
"""The floor of each room (a folder or a module right under faxdesk/). Rooms of one floor below the top don't
know each other."""

_WORKER: Final = {
    *("documents", "documents.convert", "documents.kinds", "documents.raster"),
    *("documents.worker", "documents.worker.pages", "documents.worker.pdf", "documents.worker.convert"),
    *("documents.worker.links", "documents.worker.proofs"),
}
_DOMAIN: Final = {"domain", "domain.people", "domain.words"}

INSIDE: Final = {
    "cli": {"cli", "cli.arguments", "cli.broadcasts", "cli.given", "cli.judging", "cli.unattended"},
    "cli.arguments": set[str](),
    "cli.book": {"cli"},
    "cli.broadcasts": {"cli"},
    "cli.given": {"cli"},
    "cli.judging": set[str](),
    "cli.evidence": {"cli", "cli.arguments"},
    "cli.past": {"cli"},
    "cli.resending": {"cli", "cli.arguments", "cli.given"},
    "cli.retention": {"cli", "cli.arguments"},
    "cli.self_test": {"cli"},
    "cli.unattended": {"cli"},
    "cli.team": {"cli"},
    "documents": {"documents.convert", "documents.kinds"},
    "documents.convert": {"documents", "documents.kinds"},
    "documents.raster": {"documents"},
    "documents.worker": _WORKER,
    "documents.worker.convert": _WORKER,
    "documents.worker.links": _WORKER,
    "documents.worker.pages": _WORKER,
    "documents.worker.pdf": _WORKER,
    "documents.worker.proofs": _WORKER,
    "domain": {"domain.fax", "domain.people", "domain.words"},
    "domain.document": _DOMAIN,
    "domain.fax": {*_DOMAIN, "domain.document"},
    "domain.people": _DOMAIN,
    "domain.words": set[str](),
    "domain.words.record": {"domain.words"},
    "engine": {
        *("engine.book", "engine.broadcast", "engine.compose", "engine.draft", "engine.past", "engine.queue"),
        *("engine.evidence", "engine.folders", "engine.money", "engine.records", "engine.telling"),
        *("engine.retention", "engine.team"),
    },
    "engine.book": {"engine", "engine.records"},
    "engine.broadcast": {"engine", "engine.records", "engine.team"},
    "engine.compose": {"engine", "engine.records"},
    "engine.draft": {"engine", "engine.records", "engine.compose"},
    "engine.evidence": {"engine", "engine.records", "engine.team"},
    "engine.money": {"engine", "engine.records"},
    "engine.past": {"engine", "engine.records"},
    "engine.queue": {"engine", "engine.records", "engine.evidence", "engine.money", "engine.retention"},
    "engine.folders": {"engine", "engine.records", "engine.book", "engine.compose"},
    "engine.records": {"engine", "engine.broadcast", "engine.folders", "engine.money", "engine.past"},
    "engine.team": {"engine", "engine.records"},
    "engine.retention": {"engine", "engine.draft", "engine.records", "engine.team"},
    "engine.telling": {"engine", "engine.records"},
    "gui": set[str](),
    "gui.kit": {"gui"},
    "gui.options": {"gui.kit"},
    "gui.recipients": {"gui.kit"},
    "gui.contacts": {"gui.cover", "gui.kit", "gui.retention"},
    "gui.documents": {"gui.kit"},
    "gui.broadcasts": {"gui.kit", "gui.retention"},
    "gui.history": {"gui.kit", "gui.queue", "gui.team"},
    "gui.queue": {"gui.broadcasts", "gui.kit", "gui.retention", "gui.team"},
    "gui.team": {"gui.kit", "gui.queue"},
    "gui.retention": {"gui.kit"},
    "gui.preview": {"gui.documents", "gui.kit", "gui.options"},
    "gui.cover": {"gui.documents", "gui.kit", "gui.options", "gui.preview", "gui.recipients"},
    "gui.compose": {"gui.cover", "gui.documents", "gui.kit", "gui.options", "gui.recipients"},
    "gui.tray": {"gui.kit"},
    "gui.settings": {"gui.cover", "gui.kit", "gui.options"},
    "gui.evidence": {"gui.kit"},
    "gui.folders": {"gui.cover", "gui.kit"},
    "gui.window": {
        *("gui.evidence", "gui.folders"),
        *("gui.compose", "gui.cover", "gui.documents", "gui.kit", "gui.options", "gui.preview"),
        *("gui.history", "gui.queue", "gui.recipients", "gui.settings"),
        *("gui.contacts", "gui.tray"),
    },
    "simulator": {"simulator.http"},
    "simulator.http": {"simulator"},
    "store": set[str](),
    "store.archive": {
        "store",
        "store.chain",
        "store.history",
        "store.retention",
        "store.sql",
        "store.sqlite",
    },
    "store.book": {"store", "store.sql", "store.sqlite"},
    "store.chain": {"store", "store.history", "store.sqlite"},
    "store.desk": {"store.sqlite"},
    "store.history": {"store", "store.chain", "store.sql", "store.sqlite"},
    "store.postgres": {
        *("store", "store.chain", "store.history", "store.retention", "store.sql", "store.sqlite"),
    },
    "store.retention": {"store", "store.chain", "store.history", "store.sql", "store.sqlite"},
    "store.rescue": {"store.chain", "store.history", "store.sql", "store.sqlite"},
    "store.sql": {
        "store",
        "store.archive",
        "store.book",
        "store.chain",
        "store.history",
        "store.retention",
        "store.sqlite",
    },
    "store.sqlite": {"store"},
}
"""Which rooms beside it in the same house a folder may import from. One that isn't here knows only itself."""

DOORS: Final = {
    "documents.worker": {"__main__"},
    "engine.queue": {"app", "cli", "composing", "teaming"},
    "gui.window": {"app", "cli", "cli.self_test"},
    "gui": {"app", "cli", "cli.self_test"},
    "simulator.http": set[str](),
    "store": {
        "app",
        "cli",
        "cli.self_test",
        "cli.team",
        "connecting",
        "joining",
        "shelves",
        "support",
        "teaming",
    },
}
"""Who of other floors may import from this room, and from what is in it."""

LIBRARY_ROOMS: Final = {
    "PySide6": {"gui", "app"},
    "shiboken6": {"gui"},
    "shibokensupport": {"gui"},
    "httpx": {"telnyx"},
    "socksio": {"telnyx"},
    "truststore": {"directory", "telnyx"},
    "pypdf": {"documents.worker"},
    "pypdfium2": {"documents.worker"},
    "pypdfium2_raw": {"documents.worker"},
    "pikepdf": {"documents.worker"},
    "PIL": {"documents.worker", "documents.raster"},
    "img2pdf": {"documents.worker"},
    "pi_heif": {"documents.worker"},
    "reportlab": {"documents.worker"},
    "psycopg": {"store.postgres"},
    "sqlite3": {"store"},
    "keyring": {"system"},
    "platformdirs": {"system"},
    "secretstorage": {"system"},
    "jeepney": {"system"},
    "win32ctypes": {"system"},
    "phonenumbers": {"numbering"},
    "tzdata": set[str](),  # for zoneinfo
    "vobject": {"contact_files"},
    "ldap3": {"directory"},
}
"""Where each library may be imported, the rooms inside included. One that isn't here and isn't Python's own
has no room at all."""

ONLY_IN_FUNCTIONS: Final = {("app", "PySide6")}
"""(room, library): imported when the window is wanted, not when the room is."""

OUTSIDE_WORLD: Final = {"asyncio", "os", "random", "shutil", "socket", "subprocess", "threading", "time"}
"""Of Python's own library, what the domain doesn't touch: it has values and rules, no I/O and no clock."""

MAX_MODULES: Final = 22
"""So many in one folder can still be looked over."""

MAX_MODULE_LINES: Final = 300
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


def house_of(module: str) -> str:
    """The room right under faxdesk/ that a module stands in: "faxdesk.gui.kit.icons" is in "gui"."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def room_of(module: str) -> str:
    """The folder that a module stands in, below faxdesk/: "faxdesk.gui.kit.icons" is in "gui.kit".

    A folder by its own name counts as standing in itself, as its __init__ does.
    """
    inside = module.split(".")[1:]
    if not inside:
        return "__init__"
    room = ".".join(inside)
    return room if room in INSIDE or len(inside) == 1 else ".".join(inside[:-1])


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
    house = house_of(module)
    if house not in FLOORS:
        return [f"{module}: the room {house!r} is on no floor"]
    found = imports_of(source)
    return [f"{module}:{each.line} {wrong}" for each in found if (wrong := _what_is_wrong(module, each))]


def _what_is_wrong(module: str, each: Import) -> str | None:
    top = each.name.split(".")[0]
    if top == "":
        return f"imports {each.name} relatively"
    if top == "faxdesk":
        return _wrong_arrow(module, each.name)
    if top in LIBRARY_ROOMS:
        return _wrong_library(room_of(module), top, is_lazy=each.is_lazy)
    if top not in sys.stdlib_module_names:
        return f"imports {top}, which has no room"
    is_out = house_of(module) == "domain" and top in OUTSIDE_WORLD
    return f"reaches for the outside world with {top}" if is_out else None


def _wrong_library(room: str, library: str, *, is_lazy: bool) -> str | None:
    """Why `room` may not import `library` in this place, None where it may."""
    if not any(_is_in(room, allowed) for allowed in LIBRARY_ROOMS[library]):
        return f"imports {library} outside {' and '.join(sorted(LIBRARY_ROOMS[library]))}"
    if (room, library) in ONLY_IN_FUNCTIONS and not is_lazy:
        return f"imports {library} before it is wanted"
    return None


def _is_in(room: str, outer: str) -> bool:
    return room == outer or room.startswith(f"{outer}.")


def _wrong_arrow(module: str, name: str) -> str | None:
    """Why `module` may not import what is called `name`, None where it may."""
    house, target = house_of(module), house_of(name)
    if target == "__init__":
        return None
    if target not in FLOORS:
        return f"imports {target}, which is on no floor"
    if target == house:
        return _wrong_neighbour(room_of(module), room_of(name))
    if FLOORS[target] > FLOORS[house]:
        return f"imports {target} from above"
    if FLOORS[target] == FLOORS[house] != TOP:
        return f"imports {target} beside it"
    return _wrong_door(room_of(module), room_of(name))


def _wrong_neighbour(room: str, target: str) -> str | None:
    """Why a room may not import from another one of its house."""
    if target == room or target in INSIDE.get(room, set()):
        return None
    return f"imports {target} from {room}"


def _wrong_door(room: str, target: str) -> str | None:
    """Why a room of another floor may not come in."""
    for closed, guests in DOORS.items():
        if _is_in(target, closed) and room not in guests:
            return f"comes into {closed}, which is open to {' and '.join(sorted(guests)) or 'nobody'}"
    return None


def touched_attributes(source: str) -> set[str]:
    """Every name that stands behind a dot in `source`."""
    return {node.attr for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)}


def cycles(sources: Mapping[str, str]) -> list[list[str]]:
    """The modules that import one another in a ring, lazily or for type checkers too; by Tarjan's way.

    Args:
        sources: each module's source by its dotted name.
    """
    arrows = {name: sorted(_modules_in(source, sources.keys()) - {name}) for name, source in sources.items()}
    found: list[list[str]] = []
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    waiting: list[str] = []

    def visit(name: str) -> None:
        index[name] = lowest[name] = len(index)
        waiting.append(name)
        for target in arrows[name]:
            if target not in index:
                visit(target)
            if target in waiting:
                lowest[name] = min(lowest[name], lowest[target])
        if lowest[name] == index[name]:
            ring = waiting[waiting.index(name) :]
            del waiting[waiting.index(name) :]
            if len(ring) > 1:
                found.append(sorted(ring))

    for name in arrows:
        if name not in index:
            visit(name)
    return found


def _modules_in(source: str, modules: Collection[str]) -> set[str]:
    """The modules that a source imports: the one after "from", or what is taken of it where that is one."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        names = _imported(node)
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name in modules else node.module for name in names]
        found |= {name for name in names if name in modules}
    return found


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
