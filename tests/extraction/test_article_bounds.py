"""A page that says one thing thousands of times costs no more than it is long, and is read all the same."""

import json
import time
from collections.abc import Callable

import pytest

from newscrawl.extraction import extract_page
from newscrawl.extraction.article import explain_article
from newscrawl.extraction.page import Page
from newscrawl.extraction.sources import MAX_STATEMENTS

URL = "https://times.example/news/2026/11/22/bridge-opens"
HEADLINE = "Bridge over the Leda opens after nine years"
TEXT = f"<p>{'The bridge was opened on Sunday by the mayor of the town. ' * 12}</p>"


def _meta(name: str, value: str) -> Callable[[int], tuple[str, str]]:
    return lambda count: ("".join(f'<meta property="{name}" content="{value} {n}">' for n in range(count)), "")


def _authors(count: int) -> tuple[str, str]:
    article = {"@type": "NewsArticle", "headline": HEADLINE, "author": [{"name": f"Jane B{n}"} for n in range(count)]}
    return f'<script type="application/ld+json">{json.dumps(article)}</script>', ""


def _body(part: str) -> Callable[[int], tuple[str, str]]:
    return lambda count: ("", "".join(part.format(n=n) for n in range(count)))


MANY = {
    "titles": _meta("og:title", HEADLINE),
    "authors in meta elements": _meta("article:author", "Jane Roe"),
    "dates": _meta("article:published_time", "2026-11-22T10:00:00Z"),
    "tags": _meta("article:tag", "tag"),
    "authors in JSON-LD": _authors,
    "headings": _body("<h1>Another heading of the page {n}</h1>"),
    "bylines": _body('<span class="author">By Jane Roe{n}</span>'),
    "addresses": _body("<p>Reporter Jane Roe jane{n}@times.example</p>"),
    "times": _body('<time datetime="2026-11-22T10:00:00Z">22 November {n}</time>'),
}


def _page(parts: tuple[str, str]) -> str:
    head, body = parts
    return (
        f"<html><head><title>{HEADLINE}</title>{head}</head>"
        f"<body><article><h1>{HEADLINE}</h1>{body}{TEXT}</article></body></html>"
    )


def _cpu(html: str) -> float:
    start = time.process_time()
    assert extract_page(html, URL).article is not None
    return time.process_time() - start


@pytest.mark.parametrize("name", MANY)
def test_the_cost_grows_with_the_page_and_no_faster(name: str) -> None:
    few, many = _page(MANY[name](500)), _page(MANY[name](5_000))
    assert min(_cpu(many) for _ in range(3)) < 40 * min(_cpu(few) for _ in range(3))


def test_what_is_said_thousands_of_times_is_heard_so_often_and_the_headline_stays() -> None:
    page = Page(_page(_meta("og:title", HEADLINE)(5_000)), URL)
    heard = [one for one in explain_article(page)["headline"] if one.source == "opengraph"]
    assert len(heard) == MAX_STATEMENTS
    article = extract_page(_page(_body("<h1>Another heading {n}</h1>")(5_000)), URL).article
    assert article is not None
    assert article.headline == HEADLINE
