"""Whether and when an address is fetched, and what is made of the answer."""

from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response


class PassedOver(IgnoreRequest):
    """A request that is not made, or not followed up; ``cause`` is a word of ``docs/design.md``'s list."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


def wanted_url(request: Request) -> str:
    """The address that was asked for before any redirect."""
    redirects = request.meta.get("redirect_urls")
    return str(redirects[0]) if redirects else request.url


def header_text(response: Response, name: str) -> str | None:
    """A header of the response; null where it is missing."""
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None
