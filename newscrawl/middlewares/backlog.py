"""The queue in memory, and what waits for room in it.

The state holds every address that is due; Scrapy's scheduler, in memory, holds the next of them. A link that finds the
scheduler full is only remembered, and what is due is handed on as room comes: so memory does not grow with the number
of known addresses. Each site has its share of the room, so that one with a million addresses keeps no other out.
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
        self.half = crawler.settings.getint("NEWSCRAWL_QUEUE_PAGES") // 2
        """Requests for which there is room whatever their site; the other half is shared out."""
        self.share = max(self.half // max(len(self.run.sites), 1), 1)
        """Requests of one site for which there is always room; also how many of its rows are in memory at a time."""
        self.walks: dict[str, Iterator[Request]] = {}
        """Site → what is left to be asked for there."""
        self.walked: dict[str, int] = {}
        """Site → up to which instant (Unix time) its newest walk looks. What is found later is due later."""
        self.put_off: set[str] = set()
        """Sites of which links were put off since their walk began."""

    def begin(self) -> None:
        """Look for what is due on every site, then for what an older extraction made where that is asked for."""
        self.walks = {site: chain(self.due(site), self.outdated(site)) for site in self.run.sites}

    def has_room(self, site: str) -> bool:
        """Whether a further request of a site may wait in the queue."""
        if self.run.waiting[site] < self.share:
            return True
        stats: Any = self.crawler.stats
        return bool(stats.get_value("scheduler/enqueued", 0) - stats.get_value("scheduler/dequeued", 0) < self.half)

    def due(self, site: str) -> Iterator[Request]:
        """The due addresses of a site that the run may still ask for, without those that an earlier walk came by."""
        since, now = self.walked.get(site, 0), self.run.now()
        self.walked[site] = now
        pages = self.run.state.due(site, now, scheduling.horizon(now), since=since, rows_at_once=self.share)
        for page in pages:
            if page.depth <= self.depth and page.key not in self.run.notes.queued:
                known, waited = page.fetched is not None, scheduling.left_out(page, self.run.last_good.get(site))
                level = scheduling.priority(page.found_by.kind, page.depth, known=known, waited=waited)
                yield Request(page.url, priority=level, meta={"depth": page.depth, "found_on": vars(page.found_by)})

    def outdated(self, site: str) -> Iterator[Request]:
        """Articles of a site that another extraction made, if the run is to read them anew."""
        if self.run.reextract:
            most = max(scheduling.MOST_REEXTRACTED // len(self.run.sites), 1)
            for page in self.run.state.outdated(site, self.run.extractor, most):
                yield Request(page.url, priority=scheduling.REEXTRACT_PRIORITY, meta={"depth": page.depth})

    def take(self) -> Iterator[Request]:
        """As many requests as there is room for, of all sites in turn: first those of which the fewest wait."""
        while with_room := self.walks_with_room():
            for site in sorted(with_room, key=self.run.waiting.__getitem__):
                yield from self.next_of(site)

    def walks_with_room(self) -> list[str]:
        """Sites that have a walk and room; one whose walk is over has another where links were put off meanwhile."""
        for site in self.put_off - self.walks.keys():
            self.walk_again(site)
        return [site for site in self.walks if self.has_room(site)]

    def take_for(self, site: str) -> Iterator[Request]:
        """The same of one site, if nothing of it waits in the queue any more."""
        if self.run.waiting[site]:
            return
        if site in self.put_off and site not in self.walks:
            self.walk_again(site)
        while site in self.walks and self.has_room(site):
            yield from self.next_of(site)

    def walk_again(self, site: str) -> None:
        """Look for what was put off on a site since its walk began."""
        self.walks[site] = self.due(site)
        self.put_off.remove(site)

    def next_of(self, site: str) -> Iterator[Request]:
        """The next request of a site's walk, if there is still room for it and the walk is not over."""
        if not self.has_room(site):
            return
        request = next(self.walks[site], None)
        if request is None:
            del self.walks[site]
        else:
            yield request
