"""Which links are followed: by kind of block, depth and site, and whether the address is due."""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.http import Response
from scrapy.utils.asyncio import create_looping_call

from newscrawl import scheduling
from newscrawl.middlewares.backlog import Backlog
from newscrawl.middlewares.fetching import FetchMiddleware
from newscrawl.middlewares.outcomes import OutcomeMiddleware
from newscrawl.normalise.urls import registrable_domain
from newscrawl.run import Run, page_key
from newscrawl.state import PageState

SECONDS_BETWEEN_FEEDINGS = 2.0
"""How often the queue is filled up from what waits in the state."""


class FollowMiddleware:
    """Lets through the requests of a spider that are to be made, and adds those that the state says are due.

    A request says in ``meta["found_on"]`` (``url``, ``kind``, ``heading``, ``position``) where its link stood.
    """

    def __init__(self, crawler: Any) -> None:
        self.crawler = crawler
        self.run = Run.of(crawler)
        self.arguments = crawler.spider.arguments
        self.backlog = Backlog(crawler, self.arguments.depth)
        self.feeding = create_looping_call(self.feed)
        crawler.signals.connect(self.spider_idle, signals.spider_idle)
        crawler.signals.connect(self.spider_closed, signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler)

    # --- what is known ------------------------------------------------------------------------------------------

    async def process_start(self, start: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """Queue the start pages of the sites that are ours in this run, then what is due; nothing is left to yield.

        Scrapy takes yielded start pages one by one, and the links of the first would go before the last of them.
        """
        async for thing in start:
            if not isinstance(thing, Request):
                yield thing
                continue
            site = registrable_domain(thing.url)
            if site in self.run.sites:
                thing.priority = scheduling.priority(None, 0, known=False)
                # Scrapy queues these first in, first out.
                thing.meta["is_start_request"] = True
                self.remember({page_key(thing.url): (thing, site)}, depth=0)
                self.queue(thing)
        self.backlog.begin()
        self.feed()
        self.feeding.start(SECONDS_BETWEEN_FEEDINGS, now=False)

    def feed(self) -> int:
        """Queue as many of the known addresses that are due as there is room for; gives their number."""
        return self.hand_on(self.backlog.take())

    def hand_on(self, requests: Iterator[Request]) -> int:
        """Queue requests for addresses that the state says are due, unless the run ends; gives their number."""
        number = 0
        for request in requests if self.crawler.crawling and not self.spent() else ():
            self.run.accounts.wanted(page_key(request.url), registrable_domain(request.url))
            self.queue(request)
            number += 1
        return number

    def queue(self, request: Request) -> None:
        """Hand a request to Scrapy's scheduler, its end to those who keep the books."""
        outcomes = self.crawler.get_spider_middleware(OutcomeMiddleware)
        self.crawler.engine.crawl(outcomes.followed(request) if isinstance(outcomes, OutcomeMiddleware) else request)

    def spider_idle(self) -> None:
        """Go on where addresses wait for room in the queue."""
        if self.feed():
            raise DontCloseSpider

    def spider_closed(self) -> None:
        """Feed no more."""
        if self.feeding.running:
            self.feeding.stop()

    def spent(self) -> str | None:
        """Why no further page may be asked for in this run; null: one may."""
        fetching = self.crawler.get_downloader_middleware(FetchMiddleware)
        return fetching.spent() if isinstance(fetching, FetchMiddleware) else None

    # --- what is found ------------------------------------------------------------------------------------------

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """Pass on what is found, of links that stand together those that are to be followed.

        All of them are remembered before anything that comes after: the page's article ends its visit.
        """
        links: list[Request] = []
        async for thing in result:
            if isinstance(thing, Request) and "found_on" in thing.meta:
                links.append(thing)
                continue
            for request in self.followed(links, response):
                yield request
            links.clear()
            yield thing
        for request in self.followed(links, response):
            yield request
        self.hand_on(self.backlog.take_for(registrable_domain(response.url)))

    def followed(self, links: list[Request], response: Response) -> list[Request]:
        """The links of a page that are to be asked for now; the state is asked and told of all of them at once."""
        depth = int(response.meta.get("depth", 0)) + 1
        found = [(link, page_key(link.url), registrable_domain(link.url)) for link in links]
        causes = [self.why_not(link, site, depth) for link, _, site in found]
        known = self.run.state.pages(key for (_, key, _), cause in zip(found, causes, strict=True) if cause is None)
        wanted: dict[bytes, tuple[Request, str]] = {}
        for (link, key, site), cause in zip(found, causes, strict=True):
            page = known.get(key)
            if cause is None and page and not scheduling.is_due(page, self.run.now()):
                cause = "not_due"
                self.give_second_chance(page)
            if cause:
                self.run.accounts.passed_over(key, site, cause)
                continue
            link.priority = scheduling.priority(link.meta["found_on"]["kind"], depth, known=bool(page and page.fetched))
            wanted.setdefault(key, (link, site))
        self.remember(wanted, depth)
        return [link for key, (link, site) in wanted.items() if self.has_room(key, site)]

    def give_second_chance(self, page: PageState) -> None:
        """Put an address that was given up back into the calendar where a list still leads to it."""
        due = scheduling.second_chance(page, self.run.now())
        if due is not None:
            page.next_visit = due
            self.run.state.stage(self.run.id, page)

    def has_room(self, key: bytes, site: str) -> bool:
        """Whether a remembered address is to be queued now; else it stays due in the state."""
        if cause := self.spent():
            self.run.accounts.record(key, site, "skipped", cause)
            return False
        if not self.backlog.has_room(site):
            self.backlog.put_off.add(site)
            return False
        return True

    def why_not(self, link: Request, site: str, depth: int) -> str | None:
        """Why a link is not followed, whatever is known of its address; null: it is."""
        kind = link.meta["found_on"]["kind"]
        if kind == "sponsored":
            return "sponsored"
        if site not in self.run.sites:
            return "offsite"
        if depth > self.arguments.depth:
            return "depth"
        if not link.meta.get("from_front_page") and not self.wants_kind(kind):
            return "kind"
        return None

    def wants_kind(self, kind: str | None) -> bool:
        """Whether links of a block of this kind are followed; those outside any block always are."""
        return kind is None or kind in self.arguments.follow

    def remember(self, wanted: Mapping[bytes, tuple[Request, str]], depth: int) -> None:
        """Put addresses that are to be fetched into the state and the books: no end of the run can lose them then."""
        now, pages = self.run.now(), []
        for key, (request, site) in wanted.items():
            found_on = request.meta.get("found_on") or {}
            found_by = self.run.found_by(*(found_on.get(name) for name in ("url", "kind", "heading", "position")))
            pages.append(PageState(key, site, request.url, depth, now, next_visit=now, found_by=found_by))
        self.run.state.discover(*pages)
        for key, (_, site) in wanted.items():
            self.run.accounts.wanted(key, site)
