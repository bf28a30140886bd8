"""Whether and when an address is fetched, and what is made of the answer."""

from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from newscrawl.verdicts import REFUSED


class PassedOver(IgnoreRequest):
    """A request that is not made, or not followed up; ``cause`` is a word of the list in ``docs/crawl.md``."""

    outcome = "skipped"

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


class Refused(PassedOver):
    """An answer that looks like a page and is a refusal."""

    outcome = "failed"

    def __init__(self) -> None:
        super().__init__(REFUSED)


class SentHome(IgnoreRequest):
    """An answer that leads from a page below a front page back to it: there is nothing at the address any more."""


def is_page(request: Request) -> bool:
    """Whether the request is for a page, and not for a robots.txt or another thing we need on the way."""
    return not request.meta.get("dont_obey_robotstxt")


def wanted_url(request: Request) -> str:
    """The address that was asked for before any redirect."""
    redirects = request.meta.get("redirect_urls")
    return str(redirects[0]) if redirects else request.url


def header_text(response: Response, name: str) -> str | None:
    """A header of the response; null where it is missing."""
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None
