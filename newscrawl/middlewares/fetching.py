"""The request itself: the run's budget, conditional requests, refusals, and staying on the sites of the run."""

from collections import Counter
from datetime import UTC, datetime
from typing import Any, Self

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.offsite import OffsiteMiddleware
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached

from newscrawl.middlewares import PassedOver, wanted_url
from newscrawl.normalise.urls import registrable_domain
from newscrawl.run import Run, page_key

REFUSALS = frozenset({401, 403, 429, 451})
"""Statuses by which a site says that it does not want us."""
PERMANENT = frozenset({301, 308})
"""Redirects by which a page moves for good."""
REFUSALS_IN_A_ROW = 3
"""A site that refuses so often in a row is left alone for the rest of the run."""


class FetchMiddleware:
    """Decides at the last moment whether a page is fetched, and asks only for what has changed since."""

    def __init__(self, crawler: Crawler) -> None:
        spider: Any = crawler.spider
        self.run = Run.of(crawler)
        self.max_pages: int | None = spider.arguments.max_pages
        self.max_seconds: float | None = spider.arguments.max_seconds
        self.started = 0
        self.refusals: Counter[str] = Counter()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Let a page's request through within the budget, with the validators of what we have of it."""
        if not is_page(request):
            return
        if self.refusals[registrable_domain(request.url)] >= REFUSALS_IN_A_ROW:
            raise PassedOver("refused_site")
        if self.max_seconds is not None and self.run.clock() - self.run.started >= self.max_seconds:
            raise PassedOver("max_minutes")
        if "redirect_urls" not in request.meta and "retry_times" not in request.meta:
            if self.max_pages is not None and self.started >= self.max_pages:
                raise PassedOver("max_pages")
            self.started += 1
        self.add_validators(request)

    def add_validators(self, request: Request) -> None:
        """Have the server answer 304 where it still has what we saw last."""
        known = self.run.state.page(page_key(request.url))
        if known and known.etag:
            request.headers.setdefault("If-None-Match", known.etag)
        if known and known.last_modified:
            request.headers.setdefault("If-Modified-Since", known.last_modified)

    def process_response(self, request: Request, response: Response) -> Response:
        """Note when the answer came, and count refusals in a row."""
        request.meta["fetched_at"] = datetime.fromtimestamp(self.run.clock(), UTC)
        if is_page(request):
            site = registrable_domain(request.url)
            if response.status in REFUSALS:
                self.refusals[site] += 1
                self.run.examples.setdefault(site, (response.url, response.body))
            elif response.status < 500:
                self.refusals[site] = 0
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


class RobotsMiddleware(RobotsTxtMiddleware):
    """Scrapy's robots.txt middleware with two holes closed.

    Where several requests wait for one robots.txt, Scrapy lets all but the first pass unjudged (each consumer of a
    Deferred changes its result); and it takes a robots.txt that answers 5xx for permission, where RFC 9309 says
    complete disallow.
    """

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """The parser for the host of ``request``, the same for everyone who waited for it."""
        await super().robot_parser(request)
        parser = self._parsers[urlparse_cached(request).netloc]
        return parser if isinstance(parser, RobotParser) else None

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500:
            response = response.replace(body=b"User-agent: *\nDisallow: /\n")
        elif response.status >= 400:
            response = response.replace(body=b"")
        await super()._parse_robots(response, netloc, request)

    def process_request_2(self, rp: RobotParser | None, request: Request) -> None:
        """Refuse what robots.txt disallows, in the words of our books."""
        agent = self._robotstxt_useragent or self._default_useragent
        if rp is not None and not rp.allowed(request.url, agent):
            self._stats.inc_value("robotstxt/forbidden")
            raise PassedOver("robots")


def is_page(request: Request) -> bool:
    """Whether the request is for a page, and not for a robots.txt or another thing we need on the way."""
    return not request.meta.get("dont_obey_robotstxt")


class DuplicateRedirects:
    """An extension: books the addresses that redirect to one which was already asked for, and are dropped for it."""

    def __init__(self, crawler: Crawler) -> None:
        self.run = Run.of(crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        extension = cls(crawler)
        crawler.signals.connect(extension.request_dropped, signals.request_dropped)
        return extension

    def request_dropped(self, request: Request) -> None:
        """Called by Scrapy for a request that the duplicate filter dropped."""
        if "redirect_urls" in request.meta:
            wanted = wanted_url(request)
            self.run.accounts.record(page_key(wanted), registrable_domain(wanted), "skipped", "duplicate")
            if PERMANENT.issuperset(request.meta["redirect_reasons"]):
                self.run.moves.append((page_key(wanted), page_key(request.url)))
