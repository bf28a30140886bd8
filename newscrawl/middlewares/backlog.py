"""The queue in memory, and what waits for room in it.

The state holds every address that is due; Scrapy's scheduler, in memory, holds the next of them. A link that finds the
scheduler full is only remembered, and what is due is handed on as room comes: so memory does not grow with the number
of known addresses, and a site with a million of them does not keep the others out.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler

from newscrawl import scheduling
from newscrawl.run import Run


class Backlog:
    """Due addresses of the run's sites that were not asked for yet."""

    def __init__(self, crawler: Crawler, depth: int) -> None:
        self.crawler = crawler
        self.run = Run.of(crawler)
        self.depth = depth
        self.most = crawler.settings.getint("NEWSCRAWL_QUEUE_PAGES")
        self.rows_at_once = max(self.most // max(len(self.run.sites), 1), 1)
        """Rows of a site that are in memory at a time: of all sites together no more than the queue holds."""
        self.walks: dict[str, Iterator[Request]] = {}
        """Site → what is left to be asked for there."""
        self.put_off: set[str] = set()
        """Sites of which links were put off since their walk began."""

    def begin(self) -> None:
        """Look for what is due on every site, then for what an older extraction made where that is asked for."""
        self.walks = {site: chain(self.due(site), self.outdated(site)) for site in self.run.sites}

    def room(self) -> int:
        """How many requests the queue has room for."""
        stats: Any = self.crawler.stats
        waiting = stats.get_value("scheduler/enqueued", 0) - stats.get_value("scheduler/dequeued", 0)
        return max(self.most - int(waiting), 0)

    def due(self, site: str) -> Iterator[Request]:
        """The due addresses of a site that the run may still ask for."""
        now = self.run.now()
        for page in self.run.state.due(site, now, scheduling.horizon(now), self.rows_at_once):
            if page.depth <= self.depth and page.key not in self.run.notes.queued:
                known, waited = page.fetched is not None, scheduling.left_out(page, self.run.last_good.get(site))
                level = scheduling.priority(page.found_by.kind, page.depth, known=known, waited=waited)
                yield Request(page.url, priority=level, meta={"depth": page.depth, "found_on": vars(page.found_by)})

    def outdated(self, site: str) -> Iterator[Request]:
        """Articles of a site that another extraction made, if the run is to read them anew."""
        if self.run.reextract:
            for page in self.run.state.outdated(site, self.run.extractor, scheduling.MOST_REEXTRACTED):
                yield Request(page.url, priority=scheduling.REEXTRACT_PRIORITY, meta={"depth": page.depth})

    def take(self) -> Iterator[Request]:
        """As many requests as there is room for, of all sites in turn."""
        if not self.walks:
            self.walks = {site: self.due(site) for site in self.put_off}
            self.put_off.clear()
        left = self.room()
        while left and self.walks:
            for site in list(self.walks)[:left]:
                request = next(self.walks[site], None)
                if request is None:
                    del self.walks[site]
                else:
                    left -= 1
                    yield request
