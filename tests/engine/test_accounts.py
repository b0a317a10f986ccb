"""Keys and accounts as offices have them."""

from collections.abc import Iterator

import pytest

from faxdesk.domain.errors import InvalidInputError, KeyRefusedError, NotSetUpError
from faxdesk.domain.words import text
from faxdesk.engine.accounts import RealAccounts
from faxdesk.engine.ports import Provider
from faxdesk.simulator import BACK_OFFICE, Call, Fault, FaultKind, Simulator
from faxdesk.system.secrets import SessionKeyStore
from faxdesk.telnyx.client import TelnyxClient


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(speed=1000) as simulator:
        yield simulator


def accounts(simulator: Simulator, key: str = "", kept: str = "") -> RealAccounts:
    def connect(base_url: str, given: str) -> Provider:
        return TelnyxClient(base_url=base_url, api_key=given, use_environment=False)

    keyring = SessionKeyStore()
    if kept:
        keyring.set(simulator.base_url, kept)
    return RealAccounts(
        base_url=simulator.base_url,
        environment={"TELNYX_API_KEY": key} if key else {},
        keyring=keyring,
        session=SessionKeyStore(),
        connect=connect,
    )


@pytest.mark.parametrize("key", ["KEY-fine\n", "\ufeffKEY-fine", "“KEY-fine”", "KEY-\u200bfine"])
def test_a_key_is_cleaned_wherever_it_comes_from(simulator: Simulator, key: str) -> None:
    simulator.set_api_key("KEY-fine")
    assert accounts(simulator, key=key).look_up().applications
    assert accounts(simulator, kept=key).look_up().applications
    assert accounts(simulator).look_up(key).applications
    own = accounts(simulator)
    own.keep_key(key)
    assert own.look_up().applications


def test_a_key_that_can_be_none_is_said_before_anything_is_asked(simulator: Simulator) -> None:
    broken = accounts(simulator, key="KEY-fi…")
    for _ in range(2):
        with pytest.raises(NotSetUpError) as caught:
            broken.look_up()
        assert "…" in text(caught.value.message)
    with pytest.raises(InvalidInputError):
        accounts(simulator).look_up("KEY-fi…")
    with pytest.raises(InvalidInputError):
        accounts(simulator).keep_key("KEY-fi…")
    assert simulator.requests == []


@pytest.mark.parametrize("status", [401, 403, 404, 422])
def test_a_key_that_may_not_see_the_balance_can_still_be_set_up(simulator: Simulator, status: int) -> None:
    simulator.fail_next(Fault(call=Call.BALANCE, kind=FaultKind.REFUSAL, status=status))
    found = accounts(simulator, key="KEY-x").look_up()
    assert found.balance is None
    assert found.applications
    assert accounts(simulator, key="KEY-NOBALANCE").look_up().balance is None


def test_a_key_that_is_refused_is_refused_all_the_same(simulator: Simulator) -> None:
    with pytest.raises(KeyRefusedError):
        accounts(simulator, key="KEY-REFUSED").look_up()


def test_it_is_known_which_application_a_number_belongs_to(simulator: Simulator) -> None:
    found = accounts(simulator, key="KEY-x").look_up()
    owner = found.application_of("+13125790020")
    assert owner is not None
    assert owner.id == BACK_OFFICE
    assert found.application_of("+13125790000") is None
