"""A page through extraction and the normalising pipelines, and how it differs from what it must yield."""

from functools import cache
from typing import Any

from scrapy.settings import Settings

from newscrawl.extraction import ExtractedPage
from newscrawl.items import LinkBlock
from newscrawl.saved_pages import CountingStats, extract_saved, normalising_pipelines


@cache
def _settings() -> Settings:
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    return settings


def read(html: str | bytes, url: str, fetched: str | None = None) -> ExtractedPage:
    """What the page holds, normalised."""
    body = html.encode() if isinstance(html, str) else html
    return extract_saved(body, url, fetched, normalising_pipelines(_settings(), CountingStats()))


def article_problems(page: ExtractedPage, wanted: dict[str, Any]) -> list[str]:
    """What is wrong with the article, a sentence each; empty for a right one. ``wanted`` is as `write_pages` has it."""
    article = page.article
    if article is None:
        return ["no article"]
    body = (article.articleBody or "").split("\n\n")
    seen = {
        "headline": article.headline,
        "authors": [{"name": author.name, "email": author.email} for author in article.authors],
        "bodyFirst": body[0],
        "bodyLast": body[-1],
        "bodyParagraphs": len(body),
        "commentCount": article.commentCount,
        "datePublished": article.datePublished,
        "datePublishedDay": article.datePublishedDay,
        "inLanguage": article.inLanguage,
    }
    problems = [f"{field}: {value!r}, not {wanted[field]!r}" for field, value in seen.items() if value != wanted[field]]
    return problems + [f"in the body: {text}" for text in wanted["bodyWithout"] if text in (article.articleBody or "")]


def block_problems(blocks: list[LinkBlock], wanted: list[dict[str, Any]]) -> list[str]:
    """What is wrong with the lists, a sentence each; empty for the right ones in order."""
    seen = [
        {
            "kind": block.kind,
            "heading": block.heading,
            "ranked": block.ranked,
            "titles": [link.title for link in block.links],
            "sections": [link.section for link in block.links],
            "urls": [link.url for link in block.links],
        }
        for block in blocks
    ]
    if [block["heading"] for block in seen] != [block["heading"] for block in wanted]:
        return [f"lists: {[(block['heading'], len(block['urls'])) for block in seen]}"]
    return [
        f"{right['heading']}, {field}: {found[field]!r}, not {right[field]!r}"
        for found, right in zip(seen, wanted, strict=True)
        for field in right
        if found[field] != right[field]
    ]
