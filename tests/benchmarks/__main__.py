"""python -m tests.benchmarks [NAME ...]: run all benchmarks, or those named, and print one table."""

import importlib
import os
import pkgutil
import platform
import sys
import traceback
from collections.abc import Callable, Mapping

import tests.benchmarks
from tests.benchmarks.table import Row, table_text

PREFIX = "bench_"


def benchmarks() -> dict[str, Callable[[], list[Row]]]:
    """What to run for every benchmark, by its name: bench_start.py is "start"."""
    found = [module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__)]
    return {
        name.removeprefix(PREFIX): importlib.import_module(f"tests.benchmarks.{name}").run
        for name in sorted(found)
        if name.startswith(PREFIX)
    }


def main(wanted: list[str], known: Mapping[str, Callable[[], list[Row]]]) -> int:
    """Exit status 1 where a bound isn't kept or a benchmark fails, 2 for a name that isn't there.

    One that fails is named; what the others measured is printed all the same.
    """
    if unknown := [name for name in wanted if name not in known]:
        print(f"No such benchmark: {', '.join(unknown)}. There are: {', '.join(known)}", file=sys.stderr)
        return 2
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}", flush=True)
    rows: list[Row] = []
    failed = []
    for name in wanted or known:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        try:
            rows += known[name]()
        except Exception:  # noqa: BLE001 - whatever it was, the others are measured
            traceback.print_exc()
            failed.append(name)
    if rows:
        print(table_text(rows))
    if failed:
        print(f"Failed, with no rows above: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed or not all(row.is_ok for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], benchmarks()))
