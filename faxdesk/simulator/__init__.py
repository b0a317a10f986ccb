"""A local Telnyx Fax API over real HTTP, for the demo and the tests.

It is the provider: its rules are its own, taken from the provider's reference and not from our client.
"""

from faxdesk.simulator.clock import Clock, ManualClock, WallClock
from faxdesk.simulator.faults import Call, Fault, FaultKind, FaultSource
from faxdesk.simulator.http.meter import RateLimit, RequestRecord
from faxdesk.simulator.line import Transmission
from faxdesk.simulator.numbers import Course, number_for
from faxdesk.simulator.records import SimulatedFax
from faxdesk.simulator.script import Pace
from faxdesk.simulator.seeds import BACK_OFFICE, CLOSED_BRANCH, FRONT_DESK, NO_PROFILE, behaviour_table
from faxdesk.simulator.simulator import Simulator

__all__ = [
    "BACK_OFFICE",
    "CLOSED_BRANCH",
    "FRONT_DESK",
    "NO_PROFILE",
    "Call",
    "Clock",
    "Course",
    "Fault",
    "FaultKind",
    "FaultSource",
    "ManualClock",
    "Pace",
    "RateLimit",
    "RequestRecord",
    "SimulatedFax",
    "Simulator",
    "Transmission",
    "WallClock",
    "behaviour_table",
    "number_for",
]
