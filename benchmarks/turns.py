"""What choosing the next page costs as hosts become many, beside Scrapy's own queue.

    python -m benchmarks.turns [HOSTS ...]

All hosts have pages that wait; as many of them are busy as may be, and with each choice the oldest of these is through.
"""

import sys
import time
from collections import Counter, deque
from types import SimpleNamespace
from typing import Any

from scrapy import Request
from scrapy.pqueues import DownloaderAwarePriorityQueue
from scrapy.settings import Settings
from scrapy.squeues import FifoMemoryQueue

from newscrawl.middlewares.turns import TurnQueue

AT_ONCE = 128
"""Requests under way, as ``CONCURRENT_REQUESTS`` allows."""
CHOICES = 5_000


class Downloader:
    """What a queue sees of Scrapy's."""

    def __init__(self) -> None:
        self.active: set[Request] = set()
        self.slots: dict[str, Any] = {}

    def get_slot_key(self, request: Request) -> str:
        """The request's host."""
        return request.url.split("/")[2]


def main(sizes: list[int]) -> None:
    """Measure and print."""
    print(f"{'hosts':>6}{'TurnQueue':>12}{'Scrapy':>12}  µs of CPU a choice")
    for hosts in sizes:
        ours, scrapys = (microseconds(kind, hosts) for kind in (TurnQueue, DownloaderAwarePriorityQueue))
        print(f"{hosts:>6}{ours:>12.1f}{scrapys:>12.1f}", flush=True)


def microseconds(kind: type[DownloaderAwarePriorityQueue], hosts: int) -> float:
    """CPU of one choice among so many hosts, a page put back for each that is taken."""
    downloader = Downloader()
    scraper = SimpleNamespace(slot=SimpleNamespace(active=set()))
    crawler: Any = SimpleNamespace(
        engine=SimpleNamespace(downloader=downloader, scraper=scraper),
        settings=Settings({"CONCURRENT_REQUESTS_PER_DOMAIN": 1}),
        get_downloader_middleware=lambda _: None,
        newscrawl_run=SimpleNamespace(waiting=Counter(), clock=time.time),
    )
    queue = kind(crawler, FifoMemoryQueue, "")
    for host in range(hosts):
        for page in range(2):
            queue.push(Request(f"http://{host}.test/{page}"))
    under_way: deque[Request] = deque()
    begun = time.process_time()
    for number in range(CHOICES):
        request = queue.pop()
        if request is not None:
            downloader.active.add(request)
            under_way.append(request)
            queue.push(Request(f"{request.url.rpartition('/')[0]}/{number}"))
        if request is None or len(under_way) >= AT_ONCE:
            downloader.active.remove(under_way.popleft())
    return (time.process_time() - begun) / CHOICES * 1e6


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [10, 100, 1_000, 5_000])
