"""Sites and workers that several tests begin with."""

import pytest

from newscrawl.samplesite import SampleServer
from tests.workers.fleet import fleet, small_sites

SECONDS_A_PAGE = 0.04


@pytest.fixture
def number_of_sites():
    """How many sites there are; a test may have more."""
    return 4


@pytest.fixture
def four(postgres_url, tmp_path, number_of_sites):
    """Sites that take their time, four unless a test says otherwise, and the workers on them."""
    sites = small_sites(number_of_sites)
    for site in sites:
        site.hold(SECONDS_A_PAGE)
    with SampleServer(*sites) as server, fleet(postgres_url, server, tmp_path / "data") as workers:
        workers.add()
        yield workers
