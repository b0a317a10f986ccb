"""How fast an account may be asked concerns that account alone."""

from pathlib import Path

import pytest

from faxdesk.app import App
from faxdesk.simulator import RateLimit, Simulator
from tests.keyrings import MemoryKeyring


@pytest.mark.parametrize(("asked", "waits"), [("left", False), ("own", True)])
def test_only_the_account_in_use_sets_the_pace(
    tmp_path: Path, memory_keyring: MemoryKeyring, asked: str, *, waits: bool
) -> None:
    limit = RateLimit(requests=1, window_s=60.0)
    with Simulator(rate_limit=limit) as own, Simulator(rate_limit=limit) as left:
        environment = {"FAXDESK_HOME": str(tmp_path), "TELNYX_BASE_URL": own.base_url}
        for simulator in (own, left):
            memory_keyring.set_password("FaxDesk", simulator.base_url, "KEY0123")
        app = App("real", environment=environment)
        provider = app.session.accounts.provider({"own": own, "left": left}[asked].base_url)
        try:
            provider.balance()
            assert (app._contact.send_wait_s() > 0) is waits
        finally:
            provider.close()
            app.close()
