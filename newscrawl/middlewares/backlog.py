"""The queue in memory, and what waits for room in it.

The state holds every address that is due; Scrapy's scheduler, in memory, holds the next of them. A link that finds the
scheduler full is only remembered, and what is due is handed on as room comes: so memory does not grow with the number
of known addresses, and a site with a million of them does not keep the others out.
"""

from collections.abc import Iterator
from typing import Any

from scrapy.crawler import Crawler

from newscrawl import scheduling
from newscrawl.middlewares.dupefilter import IdentityDupeFilter
from newscrawl.run import Run
from newscrawl.state import PageState


class Backlog:
    """Due addresses of the run's sites that were not asked for yet."""

    def __init__(self, crawler: Crawler, depth: int) -> None:
        self.crawler = crawler
        self.run = Run.of(crawler)
        self.depth = depth
        self.most = crawler.settings.getint("NEWSCRAWL_QUEUE_PAGES")
        self.walks: dict[str, Iterator[PageState]] = {}
        """Site → what is left of its due addresses."""
        self.put_off: set[str] = set()
        """Sites of which links were put off since their walk began."""

    def begin(self) -> None:
        """Look for what is due on every site."""
        self.walks = {site: self.walk(site) for site in self.run.sites}

    def room(self) -> int:
        """How many requests the queue has room for."""
        stats: Any = self.crawler.stats
        waiting = stats.get_value("scheduler/enqueued", 0) - stats.get_value("scheduler/dequeued", 0)
        return max(self.most - int(waiting), 0)

    def walk(self, site: str) -> Iterator[PageState]:
        """The due addresses of a site that the run may still ask for."""
        now = self.run.now()
        for page in self.run.state.due(site, now, scheduling.horizon(now)):
            if page.depth <= self.depth and not self.was_asked_for(page.key):
                yield page

    def was_asked_for(self, key: bytes) -> bool:
        """Whether the run has queued the address before."""
        scheduler: Any = self.crawler.engine.scheduler
        return isinstance(scheduler.df, IdentityDupeFilter) and key in scheduler.df.seen

    def take(self) -> Iterator[PageState]:
        """As many addresses as there is room for, of all sites in turn."""
        if not self.walks:
            self.walks = {site: self.walk(site) for site in self.put_off}
            self.put_off.clear()
        left = self.room()
        while left and self.walks:
            for site in list(self.walks)[:left]:
                page = next(self.walks[site], None)
                if page is None:
                    del self.walks[site]
                else:
                    left -= 1
                    yield page
