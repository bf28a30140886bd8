"""Extraction tells what a page says; it knows no spider, no file and no clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from newscrawl.extraction.article import explain_article, extract_article
from newscrawl.extraction.article import page_blocks as find_blocks
from newscrawl.extraction.blocks import story_links
from newscrawl.extraction.collector import resting_collector
from newscrawl.extraction.page import Page
from newscrawl.extraction.sources import Candidate
from newscrawl.extraction.version import EXTRACTION_VERSION
from newscrawl.items import Article, LinkBlock

__all__ = [
    "EXTRACTION_VERSION",
    "Candidate",
    "ExtractedPage",
    "Page",
    "extract_article",
    "extract_page",
    "find_blocks",
    "story_links",
]


@dataclass
class ExtractedPage:
    """What one page holds."""

    page: Page
    """The page, parsed."""

    article: Article | None
    """Its article with the ``...Raw`` fields filled; None where the page is no article."""

    blocks: list[LinkBlock] = field(default_factory=list)
    """Its link blocks in document order."""

    @property
    def evidence(self) -> dict[str, list[Candidate]]:
        """For each field everything its sources say, with what was chosen and why the rest was not."""
        return explain_article(self.page)


@resting_collector()
def extract_page(html: bytes | str, url: str, *, headers: Mapping[Any, Any] | None = None) -> ExtractedPage:
    """Everything a page holds. Never raises, whatever the page is made of.

    ``url`` is the address after redirects, ``headers`` are the response's.
    """
    page = Page(html, url, headers=headers)
    article = extract_article(page)
    return ExtractedPage(page, article, [found.block for found in find_blocks(page).blocks])
