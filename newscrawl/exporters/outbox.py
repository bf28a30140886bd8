"""The last item pipeline: identity and revision of what was found, and its way into the outbox.

The outbox lies in the state database, so that a page's visit, the article it gave and the record to publish are kept in
one transaction or not at all. ``publish`` empties it when the run has been judged.
"""

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Self

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from newscrawl import scheduling
from newscrawl.exporters.jsonlines import encode
from newscrawl.items import Article, FoundOn, LinkBlock
from newscrawl.normalise.dates import to_utc_string
from newscrawl.normalise.urls import article_id, article_identity, registrable_domain
from newscrawl.revisions import content_hash, revise, says_modified
from newscrawl.run import Run, page_key
from newscrawl.state import ArticleState, PageState, State
from newscrawl.verdicts import JUDGED_FIELDS

PAGES_REMEMBERED = 50
"""Of the pages that showed a block, so many are looked for again before the block is called missing."""
MOST_ALIASES = 20
"""Addresses of one article that are remembered."""


class OutboxPipeline:
    """Gives articles and blocks their header and stages them. An article that did not change is dropped."""

    def __init__(self, run: Run) -> None:
        self.run = run

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(Run.of(crawler))

    def process_item(self, item: Any) -> Any:
        """Stage a record; items of other types pass."""
        if isinstance(item, Article):
            return self.stage_withdrawal(item) if item.op == "delete" else self.stage_article(item)
        if isinstance(item, LinkBlock):
            return self.stage_block(item)
        return item

    # --- articles -----------------------------------------------------------------------------------------------

    def stage_article(self, article: Article) -> Article:
        """Stage the article's page and, where the article is new or changed, its record."""
        now = self.run.now()
        page = self.visited_page(article, now)
        known = self.known_article(article, page)
        digest = content_hash(article)
        self.run.count_article(page.site, {name: bool(getattr(article, name)) for name in JUDGED_FIELDS})
        if known and stands_at_its_canonical(known, article, page):
            self.stage_rendering(known, page, now)
            raise DropItem("another address of a known article", log_level="DEBUG")
        modified = says_modified(unix(article.dateModified), page.fetched, now)
        revision = revise(known, page.key, digest, self.run.extractor, modified=modified, reextract=self.run.reextract)
        state = self.article_state(article, page, known, digest, now)
        state.rev, state.behind = revision.rev, revision.behind
        if revision.reason in ("new", "content") or is_edited(known, digest, self.run.extractor):
            state.changed = self.changed_at(article, known, now)
            state.changes = known.changes + 1 if known else 0
        page.article = state.id
        page.next_visit = scheduling.next_revisit(page, state, now)
        page.fetched = now
        self.fill_header(article, state.id.hex(), page.site)
        article.rev, article.revReason = revision.rev, revision.reason
        article.urlAliases = [url for url in state.aliases if url != article.url]
        article.foundOn = FoundOn(**vars(page.found_by))
        article.fetch.contentHash = digest
        with self.run.state.transaction():
            self.stage_aliases(article, page)
            record = encode(article) if revision.reason else None
            self.run.state.stage(self.run.id, page, state, record)
        if revision.reason is None:
            raise DropItem("unchanged", log_level="DEBUG")
        self.run.counts[page.site]["records"] += 1
        return article

    def stage_rendering(self, known: ArticleState, page: PageState, now: int) -> None:
        """Stage a page that shows an article which stands elsewhere; it needs no visit of its own again."""
        page.article, page.fetched, page.next_visit = known.id, now, None
        known.aliases = list(dict.fromkeys([*known.aliases, page.url]))[-MOST_ALIASES:]
        self.run.state.stage(self.run.id, page, known)

    def stage_withdrawal(self, article: Article) -> Article:
        """Stage the record by which a known article is withdrawn."""
        known = self.run.state.article(bytes.fromhex(article.id or ""))
        page = self.run.state.page(known.page) if known else None
        if known is None or page is None:
            raise DropItem("not known", log_level="DEBUG")
        known.rev, known.withdrawn = known.rev + 1, True
        self.fill_header(article, known.id.hex(), page.site)
        article.rev, article.revReason = known.rev, "withdrawn"
        article.url, article.canonicalUrl, article.headline = known.url, known.canonical_url, known.headline
        self.run.state.stage(self.run.id, page, known, encode(article))
        self.run.counts[page.site]["records"] += 1
        return article

    def visited_page(self, article: Article, now: int) -> PageState:
        """The row of the article's address after this visit, but for when that was and when the next one is."""
        url = article.url or ""
        key = page_key(url)
        page = self.run.state.page(key) or self.reached_page(key, article, now)
        page.url, page.failures, page.gone = url, 0, 0
        page.etag, page.last_modified = article.fetch.etag, article.fetch.lastModified
        return page

    def reached_page(self, key: bytes, article: Article, now: int) -> PageState:
        """The row of an address that a redirect led to: what is known of the way is known of the one asked for."""
        url = article.url or ""
        page = PageState(key, registrable_domain(url), url, first_seen=now)
        first = self.run.state.page(page_key(article.urlAliases[0])) if article.urlAliases else None
        if first:
            page.depth, page.found_by = first.depth, first.found_by
        return page

    def known_article(self, article: Article, page: PageState) -> ArticleState | None:
        """The article under any address that it is, or was, known by."""
        if page.article and (known := self.run.state.article(page.article)):
            return known
        for url in filter(None, [article.canonicalUrl, *article.urlAliases]):
            other = self.run.state.page(page_key(url))
            if other and other.article and (known := self.run.state.article(other.article)):
                return known
        return self.run.state.article(self.identity(article))

    def identity(self, article: Article) -> bytes:
        """The id of an article that is met for the first time."""
        return bytes.fromhex(article_id(article_identity(article.url or "", article.canonicalUrl)))

    def article_state(
        self, article: Article, page: PageState, known: ArticleState | None, digest: str, now: int
    ) -> ArticleState:
        """The article's row after this visit; its revision is filled in by the caller."""
        published = unix(article.datePublished)
        aliases = dict.fromkeys([*(known.aliases if known else ()), *article.urlAliases, article.url or ""])
        return ArticleState(
            id=known.id if known else self.identity(article),
            page=page.key,
            rev=1,
            content_hash=digest,
            headline=article.headline,
            url=article.url,
            canonical_url=article.canonicalUrl,
            published=published if published is not None else (known.published if known else None),
            changed=known.changed if known else None,
            changes=known.changes if known else 0,
            extractor=self.run.extractor,
            aliases=list(aliases)[-MOST_ALIASES:],
        )

    def changed_at(self, article: Article, known: ArticleState | None, now: int) -> int:
        """When the content came to be as it is: an old article that is met for the first time is not young."""
        published = unix(article.datePublished)
        return min(published, now) if known is None and published is not None else now

    def stage_aliases(self, article: Article, page: PageState) -> None:
        """Addresses that led here need no visit of their own again."""
        for url in article.urlAliases:
            alias = self.run.state.page(page_key(url))
            if alias is None or alias.key == page.key:
                continue
            if alias.article in (None, page.article):
                alias.article, alias.next_visit = page.article, None
            else:
                # Another article's address that leads here for now; if for good, the two are joined in the end.
                other, now = self.run.state.article(alias.article), self.run.now()
                alias.next_visit = scheduling.next_revisit(alias, other, now)
            alias.fetched = page.fetched
            self.run.state.stage(self.run.id, alias)

    # --- blocks -------------------------------------------------------------------------------------------------

    def stage_block(self, block: LinkBlock) -> LinkBlock:
        """Stage one observation of a list; the same list on a further page only counts, and costs no more."""
        url = block.pageUrl or ""
        site, page = registrable_domain(url), page_key(url).hex()
        block.id = block_id(site, block)
        stories, state = list_hash(block), self.run.state
        self.run.counts[site]["blocks"] += 1
        if state.seen_again(self.run.id, site, stories, page, PAGES_REMEMBERED):
            raise DropItem("seen on another page", log_level="DEBUG")
        for link, linked in zip(block.links, linked_ids(state, [link.url for link in block.links]), strict=True):
            link.articleId = linked
        self.fill_header(block, block.id, site)
        state.stage_block(self.run.id, site, stories, encode(block), page, self.run.counts[site]["blocks"])
        return block

    def fill_header(self, record: Article | LinkBlock, record_id: str, site: str) -> None:
        """What every record begins with, as far as it is known before the run is published."""
        record.id = record_id
        record.site = site
        record.spider = self.run.spider_name
        fetched = record.fetch.fetchedAt if isinstance(record, Article) else None
        record.observedAt = fetched or to_utc_string(self.run.instant())


def is_edited(known: ArticleState | None, digest: str, extractor: int) -> bool:
    """Whether the content is another one by the same extraction."""
    return known is not None and known.content_hash != digest and known.extractor == extractor


def stands_at_its_canonical(known: ArticleState, article: Article, page: PageState) -> bool:
    """Whether an article that ``page`` shows stands at another address, which the page itself calls canonical."""
    canonical = article.canonicalUrl
    elsewhere = known.page != page.key and canonical is not None and page_key(canonical) == known.page
    return elsewhere and not known.withdrawn


def linked_ids(state: State, urls: Iterable[str]) -> list[str]:
    """The ids under which linked stories stand, or as far as can be told would stand, in the articles feed."""
    keys = [page_key(url) for url in urls]
    known = state.article_ids(keys)
    return [known.get(key, key).hex() for key in keys]


def unix(stamp: str | None) -> int | None:
    """Unix time of an instant of the feed."""
    return int(datetime.fromisoformat(stamp.replace("Z", "+00:00")).timestamp()) if stamp else None


def block_id(site: str, block: LinkBlock) -> str:
    """32 hex digits that stay with a block of a site: its kind, printed headings and occurrence."""
    name = [site, block.kind, block.heading, block.groupHeading, block.occurrence]
    return hashlib.blake2b(json.dumps(name, ensure_ascii=False).encode("utf-8", "replace"), digest_size=16).hexdigest()


def list_hash(block: LinkBlock) -> str:
    """What two renderings of one list have in common: the block and its stories in order.

    >>> from newscrawl.items import Link
    >>> first = LinkBlock(id="a", links=[Link(1, "https://a.test/1", "11")])
    >>> list_hash(first) == list_hash(LinkBlock(id="a", links=[Link(1, "https://a.test/1?utm_source=x", "11")]))
    True
    """
    stories = [block.id, [article_identity(link.url) for link in block.links]]
    return hashlib.blake2b(json.dumps(stories).encode(), digest_size=16).hexdigest()
