"""Desks that come to grief at every named point: python -m tests.team [POINT ...] [--how HOW ...]

Takes many minutes for all of it; `make test` has the part in tests/team/test_matrix.py.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from faxdesk.simulator import Simulator
from tests.e2e.test_crash import QUICK
from tests.team.matrix import Outcome, all_points, cases, outcomes, wrong
from tests.team.mishaps import How


def main(arguments: list[str]) -> int:
    """Run all points, or the named ones; 1 where a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.team")
    parser.add_argument("points", nargs="*")
    parser.add_argument("--how", nargs="+", choices=[each.name for each in How], default=[])
    parser.add_argument("--at-once", type=int, default=6)
    given = parser.parse_args(arguments)
    hows = [How[name] for name in given.how] or list(How)
    chosen = cases(given.points or all_points(), hows)
    began_s = time.monotonic()
    with (
        Simulator(account_channel_limit=1000, pace=QUICK) as simulator,
        tempfile.TemporaryDirectory(prefix="faxdesk-team-") as folder,
    ):
        found = outcomes(chosen, simulator, Path(folder), at_once=given.at_once)
    problems = {case: problem for case, outcome in found.items() if (problem := wrong(case, outcome))}
    for case, problem in problems.items():
        print(f"{case}: {problem}")
    for how, count in Counter(case.how for case in problems).items():
        print(f"{how}: {count} wrong")
    made = sum(len(each.made) for each in found.values() if isinstance(each, Outcome))
    points, took_s = len({case.point for case in chosen}), time.monotonic() - began_s
    print(
        f"{len(chosen)} runs at {points} points in {took_s:.0f} s: {made} faxes made, {len(problems)} wrong"
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
