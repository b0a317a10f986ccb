"""A small soak of several desks; python -m tests.team.soak runs a large one."""

from pathlib import Path

from tests.postgres import needs_postgres, shared_server, together
from tests.team.soak import Plan, soak

pytestmark = [needs_postgres, together]


def test_with_kills_pauses_and_faults_no_fax_is_lost_doubled_or_stuck(tmp_path: Path) -> None:
    plan = Plan(faxes=40, desks=3, lines=4, seed=7, mishaps_every_s=12.0)
    found = soak(plan, shared_server(), tmp_path)
    assert found.wrong(plan) == []
    assert found.made >= plan.faxes
    assert found.faults > 0
