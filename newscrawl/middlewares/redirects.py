"""Where addresses lead: back to the front page, to another spelling of a page of the run, or to another page."""

from typing import Any, Self
from urllib.parse import urljoin

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import HtmlResponse, Response
from scrapy.utils.response import get_meta_refresh

from newscrawl import scheduling
from newscrawl.middlewares import SentHome, header_text, is_page, wanted_url
from newscrawl.normalise.urls import is_front_page, registrable_domain
from newscrawl.run import Run, page_key

PERMANENT = frozenset({301, 308})
"""Redirects by which a page moves for good."""


class HomeMiddleware:
    """Ends a redirect to a front page, or to a start page that holds no article, before it is followed.

    It is what publishers do with articles that they took down, by status or by a refresh in the page, for good or for
    now: there is nothing at the address any more, and the front page is no new address of the article.
    """

    def __init__(self, crawler: Crawler) -> None:
        spider: Any = crawler.spider
        self.run = Run.of(crawler)
        self.longest_refresh = crawler.settings.getfloat("METAREFRESH_MAXDELAY")
        self.start_pages = frozenset(map(page_key, spider.arguments.start_urls))

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Raise :class:`SentHome` where the answer leads home. A start page may: to a language, to ``/index.html``."""
        if request.meta.get("depth", 0) and is_page(request) and not is_front_page(request.url):
            target = leads_to(response, self.longest_refresh)
            if target and self.is_home(target):
                raise SentHome
        return response

    def is_home(self, url: str) -> bool:
        """Whether the address is that of a list of stories at which readers begin."""
        if is_front_page(url):
            return True
        key = page_key(url)
        page = self.run.state.page(key) if key in self.start_pages else None
        return page is not None and page.article is None


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
            led_elsewhere(self.run, request)


def led_elsewhere(run: Run, request: Request) -> None:
    """Learn that an address answered with a redirect to ``request``: when it is due again, and whether it moved."""
    wanted, target = page_key(wanted_url(request)), page_key(request.url)
    page, now = run.state.page(wanted), run.now()
    if wanted == target or page is None:
        return
    if PERMANENT.issuperset(request.meta["redirect_reasons"]):
        run.notes.note_move(registrable_domain(request.url), wanted, target)
    article = run.state.article(page.article) if page.article else None
    page.next_visit = now if page.depth == 0 else scheduling.next_revisit(page, article, now)
    page.fetched, page.failures, page.gone = now, 0, 0
    run.state.stage(run.id, page)


def leads_to(response: Response, longest_refresh: float) -> str | None:
    """The address to which an answer leads on; null where it is an end.

    A page that is refreshed later than after ``longest_refresh`` (seconds) is one to be read.

    >>> leads_to(Response("http://a.test/news/1", status=302, headers={"Location": "/"}), longest_refresh=100)
    'http://a.test/'
    >>> refreshed = b'<meta http-equiv="refresh" content="600; url=/">'
    >>> leads_to(HtmlResponse("http://a.test/news/1", body=refreshed), longest_refresh=100) is None
    True
    """
    target: str | None = None
    if 300 <= response.status < 400:
        target = header_text(response, "Location")
    elif isinstance(response, HtmlResponse):
        seconds, address = get_meta_refresh(response)
        target = address if seconds is not None and seconds < longest_refresh else None
    try:
        return urljoin(response.url, target) if target else None
    except ValueError:
        return None
