"""Branches of a site that go on for ever: calendars, session ids, endless lists, soft 404s, farms of links.

None of them is told by its name. A page *pays* if it is an article that no other address of the run has shown; a
branch of which next to no page has paid for a while is left for the rest of the run.
"""

import re
from collections.abc import AsyncIterator
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from newscrawl.items import Article
from newscrawl.normalise.urls import registrable_domain
from newscrawl.revisions import content_hash
from newscrawl.run import Run, page_key

MOST_BRANCHES = 100_000
"""How many are kept account of; a site with more is bounded by the pages of a run."""
LONGEST_PATH, MOST_NAMES = 1000, 20
KEY_LENGTH = 8
"""A word of so many hexadecimal digits is a key, not a name."""
WORD, NUMBER, KEY = re.compile(r"[0-9A-Za-z]+"), re.compile(r"\d+"), re.compile(r"(?=[a-f]*\d)[0-9a-f]+", re.I)


def branches(url: str) -> tuple[str, ...]:
    """The branches that an address belongs to, of the whole site: subdomains are no way out of one. Never fails.

    >>> branches("https://news.a.test/calendar/2026/11/?day=3&sid=9f")
    ('a.test/calendar/2026/11/?', 'a.test/calendar/#/#/?day&sid', 'a.test/calendar/#/#/*', 'a.test/calendar/*')
    >>> branches("https://a.test/some-story")
    ('a.test/some-story', 'a.test/*')
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ()
    site, path = registrable_domain(url), parts.path[:LONGEST_PATH] or "/"
    shape = WORD.sub(without_numbers, path)
    names = sorted({name for name, _ in parse_qsl(parts.query[:LONGEST_PATH], keep_blank_values=True)})[:MOST_NAMES]
    found = [f"{site}{path}?"] if names else []
    found.append(f"{site}{shape}{'?' if names else ''}{'&'.join(names)}")
    found.append(f"{site}{shape.rpartition('/')[0]}/*")
    if shape.count("/") > 1:
        found.append(f"{site}/{shape.split('/')[1]}/*")
    return tuple(dict.fromkeys(found))


def without_numbers(word: re.Match[str]) -> str:
    """A word of a path without what differs from page to page within a branch.

    >>> [WORD.sub(without_numbers, name) for name in ("2026", "page12", "5f2d09ae71", "facade")]
    ['#', 'page#', '#', 'facade']
    """
    text = word[0]
    return "#" if len(text) >= KEY_LENGTH and KEY.fullmatch(text) else NUMBER.sub("#", text)


class Branches:
    """What the newest pages of each branch were worth."""

    def __init__(self, pages: int, share: float) -> None:
        self.pages = pages
        self.share = share
        self.newest: dict[int, int] = {}
        """Hash of a branch → its newest pages as bits, the newest last, with a one before the first: 150 bytes each."""
        self.left: set[str] = set()

    def count(self, url: str, *, pays: bool) -> None:
        """Enter a page that was fetched.

        >>> seen = Branches(pages=3, share=0.1)
        >>> for day in range(3): seen.count(f"http://a.test/calendar/{day}", pays=False)
        >>> seen.is_left("http://a.test/calendar/99"), seen.is_left("http://a.test/news/99")
        (True, False)
        """
        for branch in branches(url):
            name = hash(branch)
            if name not in self.newest and len(self.newest) >= MOST_BRANCHES:
                continue
            newest = self.newest.get(name, 1) << 1 | pays
            if newest >> self.pages > 1:
                newest = newest & ((1 << self.pages) - 1) | 1 << self.pages
            self.newest[name] = newest
            if newest >> self.pages and newest.bit_count() - 1 < self.share * self.pages:
                self.left.add(branch)

    def is_left(self, url: str) -> bool:
        """Whether the address is in a branch that is left."""
        return bool(self.left) and not self.left.isdisjoint(branches(url))


class TrapMiddleware:
    """Counts what pages were worth and drops links into branches that are left. Start pages are not judged."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self.run = Run.of(crawler)
        pages, share = settings.getint("NEWSCRAWL_BRANCH_PAGES"), settings.getfloat("NEWSCRAWL_BRANCH_SHARE")
        self.branches = Branches(pages, share)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler)

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """Pass on what leads on."""
        pays = False
        async for thing in result:
            if isinstance(thing, Request) and self.branches.is_left(thing.url):
                self.run.accounts.passed_over(page_key(thing.url), registrable_domain(thing.url), "trap")
                continue
            pays = pays or (isinstance(thing, Article) and self.is_new(thing, page_key(response.url)))
            yield thing
        if response.meta.get("depth", 0):
            self.branches.count(response.url, pays=pays)

    def is_new(self, article: Article, page: bytes) -> bool:
        """Whether no other address of its site has shown the article in this run.

        What two sites have of one agency is an article of each.
        """
        story = hash((registrable_domain(article.url or ""), content_hash(article)))
        return self.run.notes.is_first_to_show(story, page)
