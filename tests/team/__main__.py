"""A desk of two is killed, or stopped for longer than its lease, at every point: python -m tests.team [POINT]

Takes minutes, and is no part of `make test`: leases are seconds here, and a busy machine would break them.
"""

import sys
import tempfile
from pathlib import Path

from faxdesk.domain.fax.state import State
from faxdesk.simulator import Simulator
from tests.e2e.test_crash import QUICK, End
from tests.team.matrix import Case, Outcome, all_points, cases, outcomes


def main(named: list[str]) -> int:
    """Run all points, or the named ones; 1 where a promise was broken."""
    chosen = cases(named or all_points())
    with (
        Simulator(account_channel_limit=1000, pace=QUICK) as simulator,
        tempfile.TemporaryDirectory(prefix="faxdesk-team-") as folder,
    ):
        found = outcomes(chosen, simulator, Path(folder), at_once=3)
    wrong = {case: problem for case, outcome in found.items() if (problem := _wrong(case, outcome))}
    for case, problem in wrong.items():
        print(f"{case}: {problem}")
    made = sum(len(each.made) for each in found.values() if isinstance(each, Outcome))
    points = len({case.point for case in chosen})
    print(f"{len(chosen)} runs at {points} points: {made} faxes made, {len(wrong)} wrong")

    return 1 if wrong else 0


def _wrong(case: Case, outcome: Outcome | BaseException) -> str:
    """What is wrong with it, "" for nothing."""
    if isinstance(outcome, BaseException):
        return f"{type(outcome).__name__}: {outcome}"
    if not outcome.was_there:
        return "it never came to this point"
    if outcome.asked != (0 if case.end is End.ASKED else None):
        return f"a person was asked after {outcome.asked} faxes"
    statuses = [fax.status for fax in outcome.made]
    if outcome.state is not State.DELIVERED or statuses != ["delivered"]:
        return f"{outcome.state}, made: {statuses}"
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
