"""The spider of any news site."""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import Any, ClassVar, Self

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.http import Response, TextResponse
from scrapy.http.request import NO_CALLBACK

from newscrawl.extraction import Page, extract_article, find_blocks, story_links
from newscrawl.extraction.blocks import Vocabulary, load_vocabulary
from newscrawl.extraction.metadata import find_rights
from newscrawl.extraction.parts import joined, next_part
from newscrawl.extraction.version import extractor_version
from newscrawl.items import Article, Fetch, Link, LinkBlock
from newscrawl.middlewares import header_text
from newscrawl.normalise.dates import to_utc_string
from newscrawl.normalise.urls import article_id, article_identity
from newscrawl.spiders.arguments import ArgumentError, Arguments, parse_arguments

MOST_LINKS = 2000
"""Links of one page that are looked at for whether to follow them; a page with more is no page for readers."""

MOST_PARTS = 10
"""Pages of one article that are joined."""


class NewsSpider(Spider):
    """Any site: starts at article or front pages and follows the link blocks of every page.

    A site's own spider is the smallest difference from this one: ``start_urls``, then ``link_blocks`` (kind of block →
    CSS selector of its container) and ``selectors`` (field of an article → CSS selector), then a method. A selector is
    tried before the generic way, not instead of it.
    """

    name = "news"
    start_urls: list[str] = []
    link_blocks: ClassVar[Mapping[str, str]] = {}
    selectors: ClassVar[Mapping[str, str]] = {}
    extraction_version: ClassVar[int] = 0
    """Raised when a site's own ``extract`` comes to give other articles of the same pages."""

    def __init__(self, name: str | None = None, **arguments: Any) -> None:
        super().__init__(name)
        self.arguments: Arguments = parse_arguments(start_urls=self.start_urls, **arguments)
        self.sites = self.arguments.sites
        self.check_site()
        self.vocabulary: Vocabulary | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Scrapy's constructor."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.vocabulary = load_vocabulary(crawler.settings["NEWSCRAWL_BLOCK_VOCABULARY"] or None)
        return spider

    def extractor(self, email_policy: str) -> int:
        """The version of what makes an article of a page under this spider, see :mod:`newscrawl.extraction.version`."""
        return extractor_version(self.selectors, self.extraction_version, email_policy)

    def check_site(self) -> None:
        """Raise :class:`ArgumentError` where the site's own description cannot be used."""
        empty = Page("<html></html>", self.arguments.start_urls[0])
        try:
            find_blocks(empty, link_blocks=self.link_blocks)
            extract_article(empty, selectors=self.selectors)
        except ValueError as error:
            raise ArgumentError(f"The spider {self.name} cannot be used: {error}") from error

    async def start(self) -> AsyncIterator[Any]:
        """The start pages. They are fetched once like any other page, also where a page links back to them."""
        for url in self.arguments.start_urls:
            yield Request(url)

    async def parse(self, response: Response, **_: Any) -> AsyncIterator[Any]:
        """What a page holds, in the order in which it is to be kept: blocks, links, then the article, if it is one."""
        if not isinstance(response, TextResponse):
            self.crawler.stats.inc_value("newscrawl/page/not_html")
            return
        page = Page(response.body, response.url, headers=response.headers.to_unicode_dict())
        response.meta["rights"] = find_rights(page)
        blocks = self.find_blocks(page)
        article = self.extract(page)
        for block in blocks:
            block.pageId = article_id(article_identity(page.url, article.canonicalUrl)) if article else None
            yield block
        for request in self.links(page, blocks, is_article=article is not None):
            yield request
        if article is not None:
            article.fetch = describe_fetch(response, page)
            article.urlAliases = list(response.request.meta.get("redirect_urls", ())) if response.request else []
            await self.add_parts(article, page)
            yield article

    async def add_parts(self, article: Article, page: Page) -> None:
        """Join an article that goes on over further pages, as far as they can be had."""
        for number in range(2, MOST_PARTS + 1):
            url = next_part(page, article.url or page.url, number)
            if url is None:
                return
            try:
                response = await self.crawler.engine.download_async(Request(url, callback=NO_CALLBACK))
            except Exception:
                # Whatever becomes of a part, the parts before it are the article.
                self.crawler.stats.inc_value("newscrawl/part/failed")
                return
            page = Page(response.body, response.url, headers=response.headers.to_unicode_dict())
            part = self.extract(page) if response.status == HTTPStatus.OK else None
            body = joined(article.articleBody, part.articleBody) if part else None
            if part is None or body == article.articleBody:
                return
            article.articleBody = body
            article.images = list(dict.fromkeys([*article.images, *part.images]))
            self.crawler.stats.inc_value("newscrawl/part/joined")

    def extract(self, page: Page) -> Article | None:
        """The article of ``page``, null where it is none."""
        return extract_article(page, selectors=self.selectors)

    def find_blocks(self, page: Page) -> list[LinkBlock]:
        """The link blocks of ``page``."""
        search = find_blocks(page, link_blocks=self.link_blocks, vocabulary=self.vocabulary)
        return [found.block for found in search.blocks]

    def links(self, page: Page, blocks: Iterable[LinkBlock], *, is_article: bool) -> Iterator[Request]:
        """A request for every link of the blocks and, on a page that is no article, for every other story link.

        Whether it is made is not decided here: the request says in its meta where it was found.
        """
        stories: list[tuple[Link, LinkBlock | None]] = [(link, block) for block in blocks for link in block.links]
        if not is_article:
            listed = {link.url for link, _ in stories}
            stories += [(link, None) for link in story_links(page) if link.url not in listed]
        if len(stories) > MOST_LINKS:
            self.crawler.stats.inc_value("newscrawl/link/too_many")
        for link, block in stories[:MOST_LINKS]:
            yield from self.request(page, link, block, from_front_page=not is_article)

    def request(self, page: Page, link: Link, block: LinkBlock | None, *, from_front_page: bool) -> Iterator[Request]:
        """The request for ``link``; none where its address cannot be one or it leads to the page itself."""
        if link.isSelf or not link.url.startswith(("http://", "https://")):
            return
        found_on = {
            "url": page.url,
            "kind": block.kind if block else None,
            "heading": block.heading if block else None,
            "position": link.position if block else None,
        }
        try:
            yield Request(link.url, meta={"found_on": found_on, "from_front_page": from_front_page})
        except ValueError:
            self.crawler.stats.inc_value("newscrawl/link/unusable")


def describe_fetch(response: TextResponse, page: Page) -> Fetch:
    """How the page of an article was fetched."""
    fetched_at = response.meta.get("fetched_at")
    return Fetch(
        fetchedAt=to_utc_string(fetched_at) if fetched_at else None,
        status=response.status,
        bytes=len(response.body),
        encoding=page.encoding,
        etag=header_text(response, "ETag"),
        lastModified=header_text(response, "Last-Modified"),
    )
