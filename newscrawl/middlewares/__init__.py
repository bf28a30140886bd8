"""Whether and when an address is fetched, and what is made of the answer."""

from scrapy import Request
from scrapy.exceptions import IgnoreRequest

from newscrawl.normalise.urls import article_id, article_identity


class PassedOver(IgnoreRequest):
    """A request that is not made, or not followed up; ``cause`` is a word of ``docs/design.md``'s list."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


def page_key(url: str) -> bytes:
    """The 16-byte key of an address in the state."""
    return bytes.fromhex(article_id(article_identity(url)))


def wanted_url(request: Request) -> str:
    """The address that was asked for before any redirect."""
    redirects = request.meta.get("redirect_urls")
    return str(redirects[0]) if redirects else request.url
