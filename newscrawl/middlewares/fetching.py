"""The request itself: the run's budget, conditional requests, and staying on the sites of the run."""

from collections import Counter
from datetime import UTC, datetime
from typing import Any, Self

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.offsite import OffsiteMiddleware
from scrapy.http import Response

from newscrawl.middlewares import PassedOver, is_page, wanted_url
from newscrawl.middlewares.hosts import TIME_IS_UP, host_of
from newscrawl.middlewares.traps import TrapMiddleware
from newscrawl.normalise.urls import registrable_domain
from newscrawl.run import Run, page_key
from newscrawl.state import PageState

REPEATED = frozenset({"redirect_urls", "retry_times", "refused_before"})
"""Marks of a request that asks for a page which was counted before."""


class FetchMiddleware:
    """Decides at the last moment whether a page is fetched, and asks only for what has changed since."""

    def __init__(self, crawler: Crawler) -> None:
        spider: Any = crawler.spider
        self.run = Run.of(crawler)
        pages, seconds = spider.arguments.max_pages, spider.arguments.max_seconds
        self.max_pages: int | None = pages and pages * self.run.widened
        self.max_seconds: float | None = seconds and seconds * self.run.widened
        self.started = 0
        self.host_pages = crawler.settings.getint("NEWSCRAWL_HOST_PAGES")
        self.started_on: Counter[str] = Counter()
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Let a page's request through within the budget, with the validators of what we have of it."""
        if not is_page(request):
            return
        key, is_new = page_key(request.url), REPEATED.isdisjoint(request.meta)
        if is_new and key in self.run.notes.asked:
            raise PassedOver("duplicate")
        if self.is_time_up():
            raise PassedOver(TIME_IS_UP)
        if is_new:
            self.count(request)
        self.run.notes.asked.add(key)
        self.add_validators(request)

    def is_time_up(self) -> bool:
        """Whether the run has lasted as long as it may."""
        return self.max_seconds is not None and self.run.clock() - self.run.started >= self.max_seconds

    def spent(self) -> str | None:
        """Why no further page may be asked for in this run; null: one may."""
        if self.is_time_up():
            return "max_minutes"
        return "max_pages" if self.max_pages is not None and self.started >= self.max_pages else None

    def count(self, request: Request) -> None:
        """Enter a new page into the budgets, unless one is used up or the page's branch was left meanwhile."""
        host, traps = host_of(request.url), self.crawler.get_spider_middleware(TrapMiddleware)
        if isinstance(traps, TrapMiddleware) and request.meta.get("depth", 0) and traps.branches.is_left(request.url):
            raise PassedOver("trap")
        if cause := self.spent():
            raise PassedOver(cause)
        if self.started_on[host] >= self.host_pages:
            raise PassedOver("host_pages")
        self.started += 1
        self.started_on[host] += 1

    def add_validators(self, request: Request) -> None:
        """Have the server answer 304 where it still has what we saw last."""
        known = self.run.state.page(page_key(request.url))
        if known is None or self.is_wanted_anew(known):
            return
        if known.etag:
            request.headers.setdefault("If-None-Match", known.etag)
        if known.last_modified:
            request.headers.setdefault("If-Modified-Since", known.last_modified)

    def is_wanted_anew(self, page: PageState) -> bool:
        """Whether the page is to be had although it may not have changed: for another extraction."""
        if not self.run.reextract or page.article is None:
            return False
        article = self.run.state.article(page.article)
        return article is not None and (article.extractor != self.run.extractor or article.behind)

    def process_response(self, request: Request, response: Response) -> Response:
        """Note when the answer came."""
        request.meta["fetched_at"] = datetime.fromtimestamp(self.run.clock(), UTC)
        return response


class SiteMiddleware(OffsiteMiddleware):
    """Scrapy's off-site filter by registrable domain, for redirects as much as for links."""

    def should_follow(self, request: Request, spider: Spider) -> bool:
        """Whether the address belongs to a site of the run."""
        return registrable_domain(request.url) in Run.of(self.crawler).sites

    def spider_opened(self, spider: Spider) -> None:
        """Nothing to prepare: the sites are the run's."""

    def process_request(self, request: Request, _: Spider | None = None) -> None:
        """Refuse what is off-site, also for retries and redirects; a robots.txt goes where its page does."""
        if is_page(request) and self.crawler.spider and not self.should_follow(request, self.crawler.spider):
            run, wanted = Run.of(self.crawler), wanted_url(request)
            run.accounts.record(page_key(wanted), registrable_domain(wanted), "skipped", "offsite")
            raise PassedOver("offsite")
