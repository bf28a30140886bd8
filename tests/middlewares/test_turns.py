"""The queue that gives each host its turn."""

from collections import Counter
from types import SimpleNamespace
from typing import Any

import pytest
from scrapy import Request
from scrapy.settings import Settings
from scrapy.squeues import FifoMemoryQueue

from newscrawl.middlewares.hosts import HostMiddleware, Standing
from newscrawl.middlewares.turns import TurnQueue

NOW = 1_000.0


class Crawl:
    """The parts of a crawl that the queue looks at; a request that is taken is on its way until it is ended."""

    def __init__(self, *, at_once: int = 1) -> None:
        self.active: set[Request] = set()
        self.read: set[Request] = set()
        self.hosts = HostMiddleware.__new__(HostMiddleware)
        self.hosts.standings = {}
        downloader = SimpleNamespace(active=self.active, slots={}, get_slot_key=lambda request: host(request))
        scraper = SimpleNamespace(slot=SimpleNamespace(active=self.read))
        crawler: Any = SimpleNamespace(
            engine=SimpleNamespace(downloader=downloader, scraper=scraper),
            settings=Settings({"CONCURRENT_REQUESTS_PER_DOMAIN": at_once}),
            get_downloader_middleware=lambda _: self.hosts,
            newscrawl_run=SimpleNamespace(waiting=Counter(), clock=lambda: NOW),
        )
        self.queue = TurnQueue(crawler, FifoMemoryQueue, "")

    def wait(self, *names: str) -> None:
        """Let pages such as ``a/1`` wait."""
        for name in names:
            self.queue.push(Request(f"http://{name}", priority=-int(name.rpartition("/")[2])))

    def take(self) -> Request | None:
        """The next page, which is on its way now."""
        request = self.queue.pop()
        if request is not None:
            self.active.add(request)
        return request

    def taken(self) -> str:
        """All pages that can be on their way at once, as they come."""
        return " ".join(request.url.removeprefix("http://") for request in iter(self.take, None))

    def end(self) -> None:
        """Whatever is on its way has been fetched and read."""
        self.active.clear()
        self.read.clear()

    def leave_alone(self, name: str, until: float) -> None:
        """A host may not be asked before an instant."""
        self.hosts.standings[name] = Standing(name, ready=until)


def host(request: Request) -> str:
    return request.url.split("/")[2]


def test_a_host_has_one_page_on_its_way_and_its_best_goes_first():
    crawl = Crawl()
    crawl.wait("a/2", "a/1", "b/1", "a/3")
    assert crawl.taken() == "a/1 b/1"
    assert crawl.taken() == ""
    crawl.end()
    assert crawl.taken() == "a/2"
    assert len(crawl.queue) == 1


def test_a_page_that_is_being_read_still_counts():
    crawl = Crawl()
    crawl.wait("a/1", "a/2")
    assert crawl.taken() == "a/1"
    crawl.read.update(crawl.active)
    crawl.active.clear()
    assert crawl.taken() == ""
    crawl.end()
    assert crawl.taken() == "a/2"


@pytest.mark.parametrize("at_once", [2, 3])
def test_as_many_as_the_setting_allows(at_once):
    crawl = Crawl(at_once=at_once)
    crawl.wait(*(f"a/{number}" for number in range(5)), "b/0")
    assert sorted(crawl.taken().split()) == [*(f"a/{number}" for number in range(at_once)), "b/0"]


def test_hosts_take_turns_however_many_pages_they_have():
    crawl, order = Crawl(), []
    crawl.wait(*(f"big/{number}" for number in range(50)), "b/1", "c/1", "b/2", "c/2")
    for _ in range(6):
        request = crawl.take()
        assert request is not None
        order.append(host(request))
        crawl.leave_alone(host(request), until=NOW - 10 + len(order))
        crawl.end()
    assert order == ["big", "b", "c", "big", "b", "c"]


def test_a_host_that_is_to_be_left_alone_goes_after_those_that_are_not():
    crawl = Crawl()
    crawl.leave_alone("late", until=NOW + 30)
    crawl.leave_alone("later", until=NOW + 60)
    crawl.wait("later/1", "late/1", "a/1", "a/2", "b/1")
    assert crawl.taken() == "a/1 b/1 late/1 later/1"


def test_a_host_that_came_free_goes_before_one_that_is_still_to_be_left_alone():
    crawl = Crawl()
    crawl.leave_alone("late", until=NOW + 30)
    crawl.wait("late/1", "a/1", "a/2")
    assert host(crawl.take()) == "a"
    crawl.end()
    assert crawl.taken() == "a/2 late/1"


def test_it_shows_what_it_would_give():
    crawl = Crawl()
    assert crawl.queue.peek() is None
    crawl.wait("a/2", "a/1")
    assert crawl.queue.peek().url == "http://a/1"
    assert crawl.taken() == "a/1"


def test_what_is_through_leaves_nothing_behind():
    crawl = Crawl()
    crawl.wait(*(f"{name}/{number}" for name in "abc" for number in range(3)))
    while crawl.taken():
        crawl.end()
    assert (len(crawl.queue), crawl.queue.line, crawl.queue.in_line, crawl.queue.under_way) == (0, [], set(), {})
    assert not crawl.queue.busy
