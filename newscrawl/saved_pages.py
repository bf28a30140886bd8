"""Extraction and pipelines over one saved page, without a crawl: for ``scrapy extract`` and ``scrapy explain``."""

import gzip
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scrapy.utils.misc import load_object

from newscrawl.extraction import ExtractedPage, extract_page
from newscrawl.items import Article
from newscrawl.normalise.urls import article_id, article_identity, registrable_domain
from newscrawl.pipelines import Pipeline, run_pipelines
from newscrawl.pipelines.emails import EmailPipeline, policy_and_salt

MOST_PAGE_BYTES = 64 * 1024 * 1024
"""Largest saved page that is read, after decompression."""


class CountingStats:
    """The stats of pipelines that run outside a crawl."""

    def __init__(self) -> None:
        self.values: dict[str, int] = {}

    def inc_value(self, key: str, count: int = 1) -> None:
        """Count something that happened."""
        self.values[key] = self.values.get(key, 0) + count


def normalising_pipelines(settings: Any, stats: CountingStats) -> list[Pipeline]:
    """The project's item pipelines that only turn text into values, in their order."""
    names = sorted((order, name) for name, order in settings.getdict("ITEM_PIPELINES").items() if order is not None)
    classes = [load_object(name) for _, name in names if str(name).startswith("newscrawl.pipelines.")]
    policy = policy_and_salt(settings)
    return [kind(stats, *policy) if kind is EmailPipeline else kind(stats) for kind in classes]


def read_page(path: Path) -> bytes:
    """A saved page. Raises ``ValueError`` in a sentence."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            body = file.read(MOST_PAGE_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise ValueError(f"The page {path} cannot be read: {error}.") from error
    if len(body) > MOST_PAGE_BYTES:
        raise ValueError(f"The page {path} is larger than {MOST_PAGE_BYTES} bytes.")
    return body


def extract_saved(
    body: bytes,
    url: str,
    fetched: str | None,
    pipelines: list[Pipeline],
    headers: Mapping[str, str] | None = None,
) -> ExtractedPage:
    """What a saved page holds, normalised. ``fetched`` is the instant it was fetched, as the feed writes instants."""
    found = extract_page(body, url, headers=headers)
    if found.article is not None:
        found.article.fetch.fetchedAt = fetched
        found.article = identified(run_pipelines(pipelines, found.article))
    found.blocks = [run_pipelines(pipelines, block) for block in found.blocks]
    return found


def identified(article: Article) -> Article:
    """The article with the identity that it would have in the feed."""
    url = article.url or ""
    article.id = article_id(article_identity(url, article.canonicalUrl))
    article.site = registrable_domain(url)
    article.observedAt = article.fetch.fetchedAt
    return article
