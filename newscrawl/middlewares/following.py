"""Which links are followed: by kind of block, depth and site, and whether the address is due."""

from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request
from scrapy.http import Response
from scrapy.spidermiddlewares.base import BaseSpiderMiddleware

from newscrawl import scheduling
from newscrawl.normalise.urls import registrable_domain
from newscrawl.run import Run, page_key
from newscrawl.state import PageState


class FollowMiddleware(BaseSpiderMiddleware):
    """Lets through the requests of a spider that are to be made, and adds those that the state says are due.

    A request says in ``meta["found_on"]`` (``url``, ``kind``, ``heading``, ``position``) where its link stood.
    """

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self.run = Run.of(crawler)
        self.arguments = crawler.spider.arguments

    async def process_start(self, start: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """The start pages of the sites that are ours in this run, then every known address that is due."""
        async for request in start:
            site = registrable_domain(request.url)
            if site in self.run.sites:
                request.priority = scheduling.priority(None, 0, known=False)
                self.remember(request, site, depth=0)
                yield request
        for site in self.run.sites:
            now = self.run.now()
            for page in self.run.state.due(site, now, scheduling.horizon(now)):
                if page.depth <= self.arguments.depth:
                    known, waited = page.fetched is not None, scheduling.left_out(page, self.run.last_good.get(site))
                    level = scheduling.priority(page.found_by.kind, page.depth, known=known, waited=waited)
                    self.run.accounts.wanted(page.key, site)
                    yield Request(page.url, priority=level, meta={"depth": page.depth, "found_on": vars(page.found_by)})

            if self.run.reextract:
                for page in self.run.state.outdated(site, self.run.extractor, scheduling.MOST_REEXTRACTED):
                    self.run.accounts.wanted(page.key, site)
                    yield Request(page.url, priority=scheduling.REEXTRACT_PRIORITY, meta={"depth": page.depth})

    def get_processed_request(self, request: Request, response: Response | None) -> Request | None:
        """The request if its link is to be followed."""
        found_on = request.meta.get("found_on")
        if response is None or found_on is None:
            return request
        key, site = page_key(request.url), registrable_domain(request.url)
        depth = int(response.meta.get("depth", 0)) + 1
        cause = self.why_not(site, depth, found_on["kind"], from_front_page=bool(request.meta.get("from_front_page")))
        known = self.run.state.page(key) if cause is None else None
        if cause is None and known and not scheduling.is_due(known, self.run.now()):
            cause = "not_due"
        if cause:
            self.run.accounts.passed_over(key, site, cause)
            return None
        request.priority = scheduling.priority(found_on["kind"], depth, known=bool(known and known.fetched))
        self.remember(request, site, depth)
        return request

    def why_not(self, site: str, depth: int, kind: str | None, *, from_front_page: bool) -> str | None:
        """Why a link is not followed, whatever is known of its address; null: it is."""
        if kind == "sponsored":
            return "sponsored"
        if site not in self.run.sites:
            return "offsite"
        if depth > self.arguments.depth:
            return "depth"
        if not from_front_page and not self.wants_kind(kind):
            return "kind"
        return None

    def wants_kind(self, kind: str | None) -> bool:
        """Whether links of a block of this kind are followed; those outside any block always are."""
        return kind is None or kind in self.arguments.follow

    def remember(self, request: Request, site: str, depth: int) -> None:
        """Put an address that is to be fetched into the state and the books, so that no end of the run can lose it."""
        key, found_on = page_key(request.url), request.meta.get("found_on") or {}
        found_by = self.run.found_by(*(found_on.get(name) for name in ("url", "kind", "heading", "position")))
        now = self.run.now()
        self.run.state.discover(PageState(key, site, request.url, depth, now, next_visit=now, found_by=found_by))
        self.run.accounts.wanted(key, site)
