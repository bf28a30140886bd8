"""In which order pages are asked for: a host's next page is chosen when the one before has been read.

Hosts that have pages waiting and are free stand in one line. First in it is who may be asked first; a host that is
still to be left alone stands behind those that are not, so that it holds no place of the downloader which another
could use. A choice costs the logarithm of the hosts in line.
"""

from collections import Counter
from heapq import heappop, heappush
from itertools import count
from typing import Any

from scrapy import Request
from scrapy.pqueues import DownloaderAwarePriorityQueue

from newscrawl.middlewares.hosts import HostMiddleware
from newscrawl.normalise.urls import registrable_domain
from newscrawl.run import Run


class TurnQueue(DownloaderAwarePriorityQueue):
    """Scrapy's queue, except that requests for a host that is busy stay in it, in order of their priority.

    Scrapy's own hands out as many as may be under way in all, so that what is due fills the downloader, and the budget,
    before the links of the first page are known; and it looks at every host for each choice.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.most = max(self.crawler.settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN"), 1)
        self.line: list[tuple[float, int, str]] = []
        """A heap of slots (hosts) by when they may be asked (Unix time), then by when they came."""
        self.in_line: set[str] = set()
        self.under_way: dict[Request, str] = {}
        """Requests that were handed out and of which it is not known yet that they are through, with their slots."""
        self.busy: Counter[str] = Counter()
        """Slot → its number of requests under way."""
        self.numbers = count()
        self.run = Run.of(self.crawler)
        for slot in self.pqueues:
            self.line_up(slot)

    def push(self, request: Request) -> None:
        """Keep a request until it is its host's turn."""
        super().push(request)
        self.run.waiting[registrable_domain(request.url)] += 1
        self.line_up(self._downloader_interface.get_slot_key(request), request)

    def pop(self) -> Request | None:
        """The best request of the host whose turn it is; null while all that have one are busy."""
        slot = self.first()
        if slot is None:
            return None
        heappop(self.line)
        self.in_line.remove(slot)
        request = self.take(slot)
        if request is not None:
            self.run.waiting[registrable_domain(request.url)] -= 1
            self.under_way[request] = slot
            self.busy[slot] += 1
        self.line_up(slot, request)
        return request

    def peek(self) -> Request | None:
        """The request that ``pop`` would give, left where it is."""
        slot = self.first()
        return None if slot is None else self.pqueues[slot].peek()

    def first(self) -> str | None:
        """The slot whose turn it is."""
        if not self.line or self.line[0][0] > self.run.clock():
            self.take_back()
        return self.line[0][2] if self.line else None

    def take(self, slot: str) -> Request | None:
        """The best request of a slot; null where the disk gives it back no more."""
        queue = self.pqueues[slot]
        request = queue.pop()
        if not queue:
            del self.pqueues[slot]
            queue.close()
        return request

    def line_up(self, slot: str, request: Request | None = None) -> None:
        """Put a slot into the line if it has something waiting and is not busy; ``request`` is any one of it."""
        if slot in self.pqueues and slot not in self.in_line and self.busy[slot] < self.most:
            self.in_line.add(slot)
            heappush(self.line, (self.free_from(request) if request else 0.0, next(self.numbers), slot))

    def take_back(self) -> None:
        """Let slots stand in line again whose requests are through: neither on their way nor being read any more.

        It is asked when the line has nobody who may be asked now, and not with each choice: as long as there are
        others, nobody waits for it. There are never more under way than ``CONCURRENT_REQUESTS`` and what is being read.
        """
        engine = self.crawler.engine
        assert engine is not None
        fetched, read = engine.downloader.active, engine.scraper.slot.active if engine.scraper.slot else ()
        for request in [known for known in self.under_way if known not in fetched and known not in read]:
            slot = self.under_way.pop(request)
            self.busy[slot] -= 1
            if not self.busy[slot]:
                del self.busy[slot]
            self.line_up(slot, request)

    def free_from(self, request: Request) -> float:
        """From when on (Unix time) the host of a request may be asked."""
        hosts = self.crawler.get_downloader_middleware(HostMiddleware)
        return hosts.free_from(request.url) if isinstance(hosts, HostMiddleware) else 0.0
