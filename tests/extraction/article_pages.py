"""Article pages made for the tests: one story, with what a case adds to its head and its parts."""

import json
from typing import Any

from newscrawl.extraction import extract_page
from newscrawl.items import Article

URL = "https://www.daily-example.test/news/2026/08/01/council-opens-new-bridge-123456"
HEADLINE = "Council opens new bridge after three years of building"
PARAGRAPHS = (
    "The council opened the new bridge on Saturday morning, three years after the first stone was laid on the bank.",
    "Some two thousand people crossed it within the first hour, and many of them stayed for the music by the river.",
    "The mayor said that the bridge had cost less than planned, because the old piers could be used for the new deck.",
    "Buses will use it from Monday, and the road below the church stays closed until the last of the cranes is gone.",
)


def jsonld(*objects: Any) -> str:
    """A script with JSON-LD."""
    return "".join(f'<script type="application/ld+json">{json.dumps(one)}</script>' for one in objects)


def news(**properties: Any) -> dict[str, Any]:
    """A JSON-LD news article."""
    return {"@context": "https://schema.org", "@type": "NewsArticle", **properties}


def page(
    head: str = "", *, above: str = "", below: str = "", end: str = "", title: str = HEADLINE, lang: str = "en"
) -> str:
    """A page: ``above`` stands before the heading, ``below`` between heading and text, ``end`` behind the text."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f'<!doctype html><html lang="{lang}"><head><title>{title}</title>{head}</head><body><header>{above}</header>'
        f"<main><article><h1>{HEADLINE}</h1>{below}<div class='story-text'>{text}</div>{end}</article></main>"
        "</body></html>"
    )


def article(head: str = "", *, url: str = URL, **parts: str) -> Article:
    """The article of such a page."""
    found = extract_page(page(head, **parts), url).article
    assert found is not None
    return found
