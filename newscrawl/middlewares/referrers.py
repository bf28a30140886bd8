"""No site is told where we came from."""

from typing import Any

from scrapy.spidermiddlewares.referer import NoReferrerPolicy, RefererMiddleware, ReferrerPolicy


class NoReferrers(RefererMiddleware):
    """Scrapy's middleware with one policy, whatever a page's own header asks for.

    It stands there although it does nothing: without one, Scrapy's redirects warn of it in every run.
    """

    def policy(self, *_: Any, **__: Any) -> ReferrerPolicy:
        """Of every request the same."""
        return NoReferrerPolicy()
