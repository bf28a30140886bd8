"""Each address once a run, whatever its spelling."""

from scrapy import Request
from scrapy.dupefilters import RFPDupeFilter

from newscrawl.run import page_key


class IdentityFingerprinter:
    """Requests are the same when their addresses name the same story: no tracking, ``www.``, scheme or AMP form."""

    def fingerprint(self, request: Request) -> bytes:
        """The address's key in the state."""
        return page_key(request.url)


class IdentityDupeFilter(RFPDupeFilter):
    """Scrapy's filter, except that a redirect to another spelling of the address it came from goes through."""

    def request_seen(self, request: Request) -> bool:
        """Whether the address of ``request`` was asked for in this run."""
        redirects = request.meta.get("redirect_urls")
        if redirects and page_key(redirects[-1]) == page_key(request.url):
            return False
        return super().request_seen(request)
