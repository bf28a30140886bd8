"""Both databases, each new and empty."""

import pytest


@pytest.fixture(params=["sqlite", "postgresql"])
def location(request, tmp_path):
    """Where a test's state is."""
    return (
        str(tmp_path / "data" / "state.sqlite")
        if request.param == "sqlite"
        else request.getfixturevalue("postgres_url")
    )
