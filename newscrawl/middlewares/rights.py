"""What a publisher reserves, and what of it is obeyed: ``NEWSCRAWL_RIGHTS_POLICY``."""

from collections.abc import AsyncIterator
from typing import Any, Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from newscrawl.extraction.rights import tdm_reserved
from newscrawl.items import Article, Rights
from newscrawl.middlewares.hosts import origin_of
from newscrawl.normalise.urls import registrable_domain
from newscrawl.run import Run, page_key

RESERVATIONS = {
    "noindex": lambda rights: rights.noindex,
    "noarchive": lambda rights: rights.noarchive,
    "noai": lambda rights: rights.noai,
    "tdm": lambda rights: rights.tdmReservation,
}
"""Words of the policy by which an article is not kept."""
POLICY = frozenset({"nofollow", *RESERVATIONS})


def parse_policy(text: str) -> frozenset[str]:
    """The reservations that are obeyed, from words apart by commas. Raises ``ValueError`` for another word.

    >>> sorted(parse_policy("nofollow, tdm")), parse_policy("none")
    (['nofollow', 'tdm'], frozenset())
    """
    words = frozenset(text.replace(",", " ").split()) - {"none"}
    if not words <= POLICY:
        raise ValueError(f"{min(words - POLICY)!r} is none of {', '.join(sorted(POLICY))}")
    return words


class RightsMiddleware:
    """Drops the links of a page that says nofollow, and the article of one that reserves what the policy obeys.

    The spider leaves what the page says in ``response.meta["rights"]``.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.run = Run.of(crawler)
        self.stats = crawler.stats
        self.policy = parse_policy(crawler.settings["NEWSCRAWL_RIGHTS_POLICY"])

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler)

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """Pass on what is not reserved."""
        async for thing in result:
            rights: Rights = response.meta.get("rights") or Rights()
            if isinstance(thing, Request) and rights.nofollow and "nofollow" in self.policy:
                self.run.accounts.passed_over(page_key(thing.url), registrable_domain(thing.url), "nofollow")
            elif isinstance(thing, Article) and self.is_reserved(thing):
                self.stats.inc_value("newscrawl/rights/reserved")
            else:
                yield thing

    def is_reserved(self, article: Article) -> bool:
        """Whether the policy keeps us from keeping the article; what the site's file says is recorded in it."""
        rights, url = article.rights, article.url or ""
        if rights.tdmReservation is None:
            host = self.run.state.host(origin_of(url))
            rights.tdmReservation = tdm_reserved(host.tdmrep, url) if host and host.tdmrep else None
        return any(RESERVATIONS[word](rights) for word in self.policy & RESERVATIONS.keys())
