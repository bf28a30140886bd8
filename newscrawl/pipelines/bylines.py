"""Bylines into people and bodies."""

from typing import Any, Self

from itemadapter import ItemAdapter
from scrapy.crawler import Crawler

from newscrawl.items import Article, Author
from newscrawl.normalise.bylines import parse_byline
from newscrawl.pipelines import Stats, put


class BylinePipeline:
    """Replaces each raw author (``nameRaw`` without ``name``) by the people and bodies that its byline names.

    Works on items with a field ``authors``, a list of :class:`~newscrawl.items.Author` or of dicts with its keys. An
    address that a byline gives without a name goes to ``emailsRaw``, for the e-mail pipeline.
    """

    def __init__(self, stats: Stats) -> None:
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler.stats)

    def process_item(self, item: Any) -> Any:
        """Fill ``authors``."""
        adapter = ItemAdapter(item)
        if not adapter.get("authors"):
            return item
        authors: dict[tuple[str, str | None], Author] = {}
        for raw in adapter["authors"]:
            for author in self.read(adapter, ItemAdapter(raw)):
                known = authors.setdefault((author.type, author.name), author)
                known.email = known.email or author.email
                known.url = known.url or author.url
        found = list(authors.values())
        adapter["authors"] = found if isinstance(item, Article) else [ItemAdapter(author).asdict() for author in found]
        return item

    def read(self, item: ItemAdapter, raw: ItemAdapter) -> list[Author]:
        """The authors that one raw author stands for."""
        if raw.get("name"):
            return [Author(**raw.asdict())]
        byline = parse_byline(raw.get("nameRaw"), language=item.get("inLanguage"))
        if not byline.authors and not byline.emails and raw.get("nameRaw"):
            self.stats.inc_value("newscrawl/byline/unparsed")
        if len(byline.authors) == 1:
            byline.authors[0].url = raw.get("url")
            byline.authors[0].email = byline.authors[0].email or raw.get("email")
        tied = {author.email for author in byline.authors}
        loose = [address for address in byline.emails if address not in tied]
        if loose:
            put(item, "emailsRaw", [*(item.get("emailsRaw") or ()), *loose])
            self.say_source(item)
        return byline.authors

    @staticmethod
    def say_source(item: ItemAdapter) -> None:
        """The addresses came from where the authors came from, unless some came from elsewhere before."""
        sources = ItemAdapter(item["sources"]) if item.get("sources") else None
        if sources is not None and not sources.get("emails"):
            put(sources, "emails", sources.get("authors"))
