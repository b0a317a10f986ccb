"""A team's database, where a test asks for one."""

from collections.abc import Iterator

import pytest


@pytest.fixture
def team_url() -> Iterator[str]:
    """An empty team's database."""
    from tests.postgres import shared_server

    server = shared_server()
    name = server.take()
    yield server.url(name)
    server.give_back(name)
