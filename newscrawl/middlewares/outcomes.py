"""What became of each request: the books, and what a visit without an article teaches about its address."""

from collections.abc import AsyncIterator
from typing import Any, Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newscrawl import scheduling
from newscrawl.items import Article, LinkBlock
from newscrawl.middlewares import PassedOver, SentHome, header_text, wanted_url
from newscrawl.middlewares.hosts import REFUSALS
from newscrawl.middlewares.redirects import PERMANENT, led_elsewhere
from newscrawl.normalise.urls import registrable_domain
from newscrawl.run import Run, page_key
from newscrawl.state import ArticleState, PageState
from newscrawl.verdicts import REFUSED

GONE = frozenset({404, 410})
CONDITIONS = frozenset({b"If-None-Match", b"If-Modified-Since"})
"""Headers by which a request asks only for what has changed."""


class OutcomeMiddleware:
    """Sees every page with what the spider made of it, and every request that came to nothing."""

    def __init__(self, crawler: Crawler) -> None:
        self.stats = crawler.stats
        self.run = Run.of(crawler)
        self.read: set[str] = set()
        """Sites of which an article was there, changed or not."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler)

    def followed(self, request: Request) -> Request:
        """Hear of the request also where it fails."""
        if request.errback is None:
            request.errback = self.failed
        return request

    async def process_start(self, start: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """The same for the first requests."""
        async for request in start:
            yield self.followed(request)

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """Pass everything on; when a page has given all it had and no article was in it, keep what it taught."""
        article = ranking = False
        async for thing in result:
            article = article or isinstance(thing, Article)
            ranking = ranking or (isinstance(thing, LinkBlock) and thing.kind == "ranking")
            yield self.followed(thing) if isinstance(thing, Request) else thing
        if 200 <= response.status < 300 and response.request is not None:
            self.fetched(response, article=article, ranking=ranking)

    def fetched(self, response: Response, *, article: bool, ranking: bool) -> None:
        """Book a page. An article's address is kept with its record, by the pipeline that stages it."""
        request, now = response.request, self.run.now()
        assert request is not None
        site = registrable_domain(response.url)
        self.book(request, "fetched", "article" if article else "other")
        start_page = int(response.meta.get("depth", 0)) == 0
        if article or not start_page:
            self.run.counts[site]["article_pages"] += 1
        if article:
            self.read.add(site)
            self.article_moved(request)
            return
        page = self.known_page(response, site)
        page.next_visit = now if start_page or ranking else scheduling.next_revisit(page, self.article(page), now)
        page.etag, page.last_modified = header_text(response, "ETag"), header_text(response, "Last-Modified")
        self.answered_well(page)
        led_elsewhere(self.run, request)
        if not start_page:
            self.run.notes.note_example(site, response.url, response.body)

    def article_moved(self, request: Request) -> None:
        """Note that an address leads to an article for good; the pipeline that stages the article knows of the way."""
        if PERMANENT.issuperset(request.meta.get("redirect_reasons", [None])):
            site = registrable_domain(request.url)
            self.run.notes.note_move(site, page_key(wanted_url(request)), page_key(request.url))

    def known_page(self, response: Response, site: str) -> PageState:
        """The row of the address that answered, as the visit before left it."""
        key, depth = page_key(response.url), int(response.meta.get("depth", 0))
        return self.run.state.page(key) or PageState(key, site, response.url, depth, self.run.now())

    def article(self, page: PageState) -> ArticleState | None:
        """The article that stood at an address when it was last seen."""
        return self.run.state.article(page.article) if page.article else None

    def answered_well(self, page: PageState) -> None:
        """Stage the row of an address that answered, with nothing held against it."""
        page.fetched, page.failures, page.gone = self.run.now(), 0, 0
        self.run.state.stage(self.run.id, page)

    def process_spider_exception(self, response: Response, exception: Exception) -> None:
        """A page that broke an extractor costs that page alone; it is tried again like any other failure."""
        if response.request is not None:
            self.stats.inc_value("newscrawl/page/error")
            self.failure(response.request, "error")

    def failed(self, failure: Failure) -> list[Any]:
        """Scrapy's errback for every request: refused, gone, unreachable, or never made."""
        error: Any = failure.value
        request: Any = error.response.request if isinstance(error, HttpError) else vars(failure)["request"]
        if isinstance(error, PassedOver):
            self.book(request, error.outcome, error.cause)
        elif isinstance(error, HttpError):
            return self.answered(request, error.response)
        elif isinstance(error, SentHome):
            return self.led_home(request)
        elif isinstance(error, IgnoreRequest):
            self.failure(request, "redirects")
        else:
            self.failure(request, "network")
        return []

    def answered(self, request: Request, response: Response) -> list[Any]:
        """An answer without a page in it, and what is to be done about it."""
        if response.status in GONE:
            return self.gone(request)
        if response.status == 304 and not CONDITIONS.isdisjoint(request.headers):
            self.unchanged(request)
        elif response.status in REFUSALS:
            self.book(request, "failed", REFUSED)
        else:
            # A 304 that nobody asked for is the server's mistake.
            self.failure(request, "client_error" if 400 <= response.status < 500 else "server_error")
        return []

    def led_home(self, request: Request) -> list[Any]:
        """An address led to the front page: it is gone, if the site has shown any article in this run.

        One that sends everybody home wants a cookie or is closed, and says nothing of the article.
        """
        if registrable_domain(request.url) in self.read:
            return self.gone(request)
        self.failure(request, "gone", gone=None)
        return []

    def gone(self, request: Request) -> list[Any]:
        """There is nothing at an address any more: look for its article elsewhere once, then withdraw it."""
        page = self.failure(request, "gone", gone=True)
        known = self.article(page) if page else None
        if page is None or known is None or known.withdrawn or known.page != page.key:
            return []
        if page.gone >= scheduling.WITHDRAWN_AFTER:
            # The pipeline that stages it fills it in.
            return [Article(op="delete", id=known.id.hex(), url=known.url)]
        elsewhere = [url for url in known.aliases if page_key(url) != page.key]
        return [Request(url, priority=scheduling.START_PRIORITY) for url in elsewhere]

    def unchanged(self, request: Request) -> None:
        """The server says that we have the page already."""
        self.book(request, "unchanged", "not_modified")
        page = self.run.state.page(page_key(request.url))
        if page is None:
            return
        article = self.article(page)
        if article:
            self.read.add(page.site)
            page.next_visit = scheduling.next_revisit(page, article, self.run.now())
        self.answered_well(page)
        led_elsewhere(self.run, request)

    def failure(self, request: Request, cause: str, *, gone: bool | None = False) -> PageState | None:
        """Book a failure and put the address off. It is staged too: a run that is thrown away taught nothing.

        ``gone``: whether there is nothing at the address any more; null: that cannot be told.
        """
        self.book(request, "failed", cause)
        page, now = self.run.state.page(page_key(wanted_url(request))), self.run.now()
        if page is None:
            return None
        page.failures += 1
        if gone is not None:
            page.gone = page.gone + 1 if gone else 0
        page.next_visit = now if page.depth == 0 else scheduling.next_try(page.failures, now)
        self.run.state.stage(self.run.id, page)
        return page

    def book(self, request: Request, outcome: str, cause: str) -> None:
        """Enter an outcome under the address that was asked for."""
        url = wanted_url(request)
        self.run.accounts.record(page_key(url), registrable_domain(url), outcome, cause)
