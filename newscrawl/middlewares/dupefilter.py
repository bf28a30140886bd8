"""Each address once a run, whatever its spelling."""

from typing import Self

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.dupefilters import BaseDupeFilter

from newscrawl.run import Run, page_key


class IdentityFingerprinter:
    """Requests are the same when their addresses name the same story: no tracking, ``www.``, scheme or AMP form."""

    def fingerprint(self, request: Request) -> bytes:
        """The address's key in the state."""
        return page_key(request.url)


class IdentityDupeFilter(BaseDupeFilter):
    """Lets an address through once, and a redirect to another spelling of the address that it came from."""

    def __init__(self, crawler: Crawler) -> None:
        self.stats = crawler.stats
        self.queued = Run.of(crawler).notes.queued

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler)

    def log(self, request: Request, spider: Spider) -> None:
        """Count what was not let through; links that repeat are no news."""
        self.stats.inc_value("dupefilter/filtered")

    def request_seen(self, request: Request) -> bool:
        """Whether the address of ``request`` was asked for in this run."""
        key = page_key(request.url)
        redirects = request.meta.get("redirect_urls")
        if redirects and page_key(redirects[-1]) == key:
            return False
        return not self.queued.add(key)
