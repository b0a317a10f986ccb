"""python -m tests.benchmarks [NAME ...]: run all benchmarks, or those named, and print one table."""

import importlib
import os
import pkgutil
import platform
import sys
from types import ModuleType

import tests.benchmarks
from tests.benchmarks.table import table_text

PREFIX = "bench_"


def benchmarks() -> dict[str, ModuleType]:
    """Every benchmark by its name: bench_start.py is "start"."""
    found = [module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__)]
    return {
        name.removeprefix(PREFIX): importlib.import_module(f"tests.benchmarks.{name}")
        for name in sorted(found)
        if name.startswith(PREFIX)
    }


def main(wanted: list[str]) -> int:
    """Exit status 1 where a bound isn't kept, 2 for a name that isn't there."""
    known = benchmarks()
    if unknown := [name for name in wanted if name not in known]:
        print(f"No such benchmark: {', '.join(unknown)}. There are: {', '.join(known)}", file=sys.stderr)
        return 2
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}", flush=True)
    rows = []
    for name in wanted or known:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        rows += known[name].run()
    print(table_text(rows))
    return 0 if all(row.is_ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
