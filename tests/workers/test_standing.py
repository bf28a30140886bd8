"""What a host asks for holds whichever worker asks it next."""

import asyncio
from contextlib import closing
from itertools import pairwise

import pytest

from newscrawl.state import HostState, open_state
from newscrawl.workers.engine import open_engine
from newscrawl.workers.schedule import Schedule
from newscrawl.workers.sites import CrawlSite
from tests.crawl.hostile import HostileServer, no_robots, page
from tests.workers.fleet import fleet

DELAY_SECONDS = 5
"""Longer than a worker takes to start."""
SHARED = "shared.test"


@pytest.fixture
def workers(postgres_url, tmp_path):
    """Sites that have pages on one host, and the workers on them."""

    def answer(asked, _):
        return no_robots(asked) or page(f"記事 {asked.target}")

    with HostileServer(answer) as server, fleet(postgres_url, server, tmp_path / "data") as found:
        yield found


def remember_delay(state):
    """The shared host has asked for a pause between requests, in a robots.txt of today."""
    rules = f"User-agent: *\nCrawl-delay: {DELAY_SECONDS}"
    known = HostState(f"http://{SHARED}", robots=rules, robots_status=200, robots_fetched=int(state.now()), tdmrep="[]")
    state.save_host(known)


def put(database, host):
    """Have a site crawled, together with its stories on the shared host."""

    async def add():
        async with open_engine(database, "test") as engine:
            arguments = {"url": f"http://{host}/,http://{SHARED}/{host}.html"}
            await engine.sites.put(CrawlSite(host, "news", arguments, Schedule(every=9000), 0))

    asyncio.run(add())


def test_a_crawl_delay_is_kept_from_one_worker_to_the_next(workers):
    with closing(open_state(workers.database)) as state:
        remember_delay(state)
    for host in ("one.test", "two.test"):
        put(workers.database, host)
        workers.run()
    asked = [asked for asked in workers.server.log if asked.host == SHARED]
    assert {"/one.test.html", "/two.test.html"} <= {request.target for request in asked}, workers.said()
    assert all(later.at - earlier.at > DELAY_SECONDS - 0.1 for earlier, later in pairwise(asked)), asked
    workers.check_manners()
