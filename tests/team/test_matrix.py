"""Desks that come to grief at every named point, in some ways of all that python -m tests.team tries."""

import tempfile
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from faxdesk.simulator import Simulator
from tests.e2e.test_crash import QUICK
from tests.postgres import needs_postgres, together
from tests.team.matrix import Case, Outcome, all_points, cases, outcomes, wrong
from tests.team.mishaps import How

pytestmark = [pytest.mark.e2e, needs_postgres, together]

AT_ONCE: Final = 5
BATCH: Final = 3 * AT_ONCE
"""Cases that are run when the first of them is asked about: no single test waits for all."""
ANY: Final = (How.KILLED, How.ASLEEP, How.CUT, How.ENDED)
SENDING: Final = ("send: before",)


def chosen() -> list[Case]:
    """Each point once, one way after the other; around the send request every way."""
    points = list(all_points())
    found = {(point, ANY[number % len(ANY)]): None for number, point in enumerate(points)}
    found |= {(point, how): None for point in SENDING for how in How}
    return [
        Case(number=number, how=how, point=point, end=all_points()[point])
        for number, (point, how) in enumerate(found)
    ]


CASES: Final = chosen()


@cache
def batch(number: int) -> dict[Case, Outcome | BaseException]:
    with (
        Simulator(account_channel_limit=1000, pace=QUICK) as simulator,
        tempfile.TemporaryDirectory(prefix="faxdesk-team-") as folder,
    ):
        chosen = CASES[number * BATCH : (number + 1) * BATCH]
        return outcomes(chosen, simulator, Path(folder), at_once=AT_ONCE)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_no_fax_is_lost_doubled_or_stuck_whatever_happens_to_a_desk(case: Case) -> None:
    assert wrong(case, batch(case.number // BATCH)[case]) == ""


def test_the_whole_matrix_has_every_point_in_every_way() -> None:
    points = {case.point for case in CASES}
    assert points == set(all_points())
    assert {case.how for case in CASES} == set(How)
    assert len(cases(points)) == len(points) * len(How)
