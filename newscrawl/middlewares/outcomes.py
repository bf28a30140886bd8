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
from newscrawl.middlewares import PassedOver, header_text, wanted_url
from newscrawl.middlewares.hosts import REFUSALS
from newscrawl.normalise.urls import registrable_domain
from newscrawl.run import Run, page_key
from newscrawl.state import PageState
from newscrawl.verdicts import REFUSED

GONE = frozenset({404, 410})


class OutcomeMiddleware:
    """Sees every page with what the spider made of it, and every request that came to nothing."""

    def __init__(self, crawler: Crawler) -> None:
        self.stats = crawler.stats
        self.run = Run.of(crawler)

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
            return
        page = self.visited(response.url, site, response)
        page.next_visit = now if start_page or ranking else scheduling.next_visit(page.first_seen, now)
        self.run.state.stage(self.run.id, page)
        if not start_page:
            self.run.examples.setdefault(site, (response.url, response.body))

    def visited(self, url: str, site: str, response: Response) -> PageState:
        """The address's row after a visit that was answered."""
        key, now = page_key(url), self.run.now()
        page = self.run.state.page(key) or PageState(key, site, url, int(response.meta.get("depth", 0)), now)
        page.fetched, page.failures, page.gone = now, 0, 0
        page.etag, page.last_modified = header_text(response, "ETag"), header_text(response, "Last-Modified")
        return page

    def process_spider_exception(self, response: Response, exception: Exception) -> None:
        """A page that broke an extractor costs that page alone; it is tried again like any other failure."""
        if response.request is not None:
            self.stats.inc_value("newscrawl/page/error")
            self.failure(response.request, "error")

    def failed(self, failure: Failure) -> list[Article]:
        """Scrapy's errback for every request: refused, gone, unreachable, or never made."""
        error: Any = failure.value
        request: Any = error.response.request if isinstance(error, HttpError) else vars(failure)["request"]
        if isinstance(error, PassedOver):
            self.book(request, error.outcome, error.cause)
        elif isinstance(error, HttpError):
            return self.answered(request, error.response)
        elif isinstance(error, IgnoreRequest):
            self.failure(request, "redirects")
        else:
            self.failure(request, "network")
        return []

    def answered(self, request: Request, response: Response) -> list[Article]:
        """An answer without a page in it; the withdrawal of the article that stood there, if it has come to that."""
        if response.status == 304:
            self.unchanged(request)
        elif response.status in REFUSALS:
            self.book(request, "failed", REFUSED)
        elif response.status in GONE:
            page = self.failure(request, "gone", gone=True)
            return self.withdrawal(page) if page and page.gone >= scheduling.WITHDRAWN_AFTER else []
        else:
            self.failure(request, "server_error" if response.status >= 500 else "client_error")
        return []

    def withdrawal(self, page: PageState) -> list[Article]:
        """The item by which an article is withdrawn, once: the pipeline that stages it fills it in."""
        known = self.run.state.article(page.article) if page.article else None
        if known is None or known.withdrawn or known.page != page.key:
            return []
        return [Article(op="delete", id=known.id.hex(), url=known.url)]

    def unchanged(self, request: Request) -> None:
        """The server says that we have the page already."""
        self.book(request, "unchanged", "not_modified")
        page, now = self.run.state.page(page_key(request.url)), self.run.now()
        if page is None:
            return
        article = self.run.state.article(page.article) if page.article else None
        if article:
            page.next_visit = scheduling.next_visit(article.changed or page.first_seen, now)
        page.fetched, page.failures, page.gone = now, 0, 0
        self.run.state.stage(self.run.id, page)

    def failure(self, request: Request, cause: str, *, gone: bool = False) -> PageState | None:
        """Book a failure and put the address off. It is staged too: a run that is thrown away taught nothing."""
        self.book(request, "failed", cause)
        page, now = self.run.state.page(page_key(wanted_url(request))), self.run.now()
        if page is None:
            return None
        page.failures += 1
        page.gone = page.gone + 1 if gone else 0
        page.next_visit = now if page.depth == 0 else scheduling.next_try(page.failures, now)
        self.run.state.stage(self.run.id, page)
        return page

    def book(self, request: Request, outcome: str, cause: str) -> None:
        """Enter an outcome under the address that was asked for."""
        url = wanted_url(request)
        self.run.accounts.record(page_key(url), registrable_domain(url), outcome, cause)
