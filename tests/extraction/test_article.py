"""Whole articles: selectors of a site, evidence, pages that are none, text in scripts, hostile pages."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extraction import Page, extract_article, extract_page, find_blocks
from tests.extraction.article_pages import HEADLINE, PARAGRAPHS, URL, article, jsonld, news, page


def test_a_whole_page() -> None:
    found = extract_page(
        page(jsonld(news(headline=HEADLINE, author="Jane Doe", datePublished="2026-08-01T10:00Z"))), URL
    )
    assert found.article is not None
    assert found.article.url == URL
    assert found.article.headline == HEADLINE
    assert found.article.articleBody == "\n\n".join(PARAGRAPHS)
    assert [author.nameRaw for author in found.article.authors] == ["Jane Doe"]
    assert found.article.sources.datePublished == "jsonld"
    assert found.blocks == []


def test_bytes_are_decoded() -> None:
    html = page(lang="ja").replace(HEADLINE, "新しい橋が開通した")
    found = extract_page(html.encode("euc_jp"), URL, headers={"content-type": "text/html; charset=euc-jp"})
    assert found.article is not None
    assert found.article.headline == "新しい橋が開通した"
    assert found.page.encoding == "euc_jis_2004"


def test_a_page_that_is_no_article_gives_none() -> None:
    links = "".join(f"<li><a href='/news/{n}'>Story number {n} of the day</a></li>" for n in range(40))
    found = extract_page(
        f"<html><body><h1>Front page</h1><ul>{links}</ul></body></html>", "https://daily-example.test/"
    )
    assert found.article is None
    assert extract_page("", URL).article is None


@pytest.mark.parametrize(
    ("field", "selector", "value"),
    [
        ("headline", ".h", "Chosen by the site"),
        ("description", ".h", "Chosen by the site"),
        ("articleSection", ".h", "Chosen by the site"),
        ("articleBody", ".h, .k", "Chosen by the site\n\nOne"),
        ("keywords", ".k", ["One"]),
        ("publisher", ".h", "Chosen by the site"),
        ("mainImage", ".i", "https://www.daily-example.test/i.jpg"),
    ],
)
def test_a_sites_selector_is_tried_first(field: str, selector: str, value: object) -> None:
    below = "<p class=h>Chosen by the site</p><p class=k>One</p><img class=i src='/i.jpg'>"
    head = jsonld(
        news(headline="Stated", description="Stated", articleSection="Stated", keywords="a,b", image="/b.jpg")
    )
    found = extract_article(Page(page(head, below=below), URL), selectors={field: selector})
    assert found is not None
    assert getattr(found, field) == value
    assert getattr(found.sources, field) == "selector"


def test_selectors_for_authors_and_dates_fill_the_raw_fields() -> None:
    below = "<div class=a>Jane Doe</div><div class=a>John Roe</div><time class=d datetime='2026-08-01T10:00Z'>x</time>"
    head = jsonld(news(author="Somebody Else", datePublished="2025-01-01"))
    found = extract_article(Page(page(head, below=below), URL), selectors={"authors": ".a", "datePublished": ".d"})
    assert found is not None
    assert [author.nameRaw for author in found.authors] == ["Jane Doe", "John Roe"]
    assert found.datePublishedRaw == "2026-08-01T10:00Z"


def test_a_selector_that_finds_nothing_leaves_the_generic_sources() -> None:
    found = extract_article(Page(page(), URL), selectors={"headline": ".missing", "articleBody": ".missing"})
    assert found is not None
    assert found.headline == HEADLINE
    assert found.articleBody == "\n\n".join(PARAGRAPHS)


def test_a_wrong_selector_is_told_in_a_sentence() -> None:
    with pytest.raises(ValueError, match="selectors names the field 'title'; the fields are headline"):
        extract_article(Page(page(), URL), selectors={"title": "h1"})
    with pytest.raises(ValueError, match="is not a CSS selector"):
        extract_article(Page(page(), URL), selectors={"headline": "h1["})


def test_evidence_shows_every_candidate_and_why() -> None:
    head = jsonld(news(headline=HEADLINE, datePublished="2026-08-01T10:00Z", author={"name": "admin"}))
    head += "<meta property='og:title' content='Something quite different'>"
    evidence = extract_page(page(head, below="<p class='byline'>By Jane Doe</p>"), URL).evidence
    verdicts = {(one.source, one.detail): one.verdict for one in evidence["headline"]}
    assert verdicts["jsonld", "headline"] == "chosen"
    assert verdicts["opengraph", "og:title"].startswith("outweighed")
    assert {one.verdict for one in evidence["authors"]} >= {"chosen", "names nobody"}
    assert evidence["datePublished"][0].verdict == "chosen"
    assert evidence["isArticle"]


def test_link_blocks_are_searched_once() -> None:
    shared = Page(page(), URL)
    extract_article(shared)
    assert find_blocks(shared) is find_blocks(shared)


def script(text: str) -> str:
    return f"<script type='application/ld+json'>{text}</script>"


HOSTILE: dict[str, Callable[[int], str]] = {
    "nested elements": lambda n: page(below="<div>" * n),
    "nested JSON": lambda n: page(script("[" * n + "]" * n)),
    "nested objects": lambda n: page(script('{"a":' * n + "1" + "}" * n)),
    "broken JSON": lambda n: page(script("{" + '"b\\" , // /* \'' * n)),
    "open quotes": lambda n: page(script('{"a": "b "c' + '"a b' * n)),
    "long attributes": lambda n: page(
        f"<meta name='author' content='{'a b ' * n}'><meta name='date' content='{'1 ' * n}'>"
    ),
    "countless attributes": lambda n: page(below="<p " + " ".join(f"a{k}=1" for k in range(n)) + ">x</p>"),
    "countless articles": lambda n: page(jsonld([news(headline=f"x{k}", author={"name": "A B"}) for k in range(n)])),
    "countless bylines": lambda n: page(below="<div class='author byline'>By Jane Doe</div>" * n),
    "countless dates": lambda n: page(below="<time class='date' datetime='2026-08-01'>1 August 2026</time>" * n),
    "countless tags": lambda n: page(end="".join(f"<a rel=tag href='/tag/t{k}'>tag {k}</a> " for k in range(n))),
    "countless headings": lambda n: page(below="<h1>Title of the page</h1>" * n),
    "much text": lambda n: page(end="<p>A sentence of the page, with a comma.</p>" * n),
}
SIZE, LARGER = 2_500, 4
SLACK_SECONDS = 0.3


def cost(name: str, size: int) -> float:
    """Seconds of CPU for a hostile page; the least of two tries."""
    html = HOSTILE[name](size)
    tries = []
    for _ in range(2):
        start = time.process_time()
        extract_page(html, URL)
        tries.append(time.process_time() - start)
    return min(tries)


@pytest.mark.parametrize("name", HOSTILE)
def test_cost_grows_no_faster_than_the_page(name: str) -> None:
    assert cost(name, SIZE * LARGER) < 2 * LARGER * cost(name, SIZE) + SLACK_SECONDS


@pytest.mark.parametrize("name", ["nested elements", "nested JSON", "nested objects", "much text"])
def test_very_large_pages_raise_nothing(name: str) -> None:
    extract_page(HOSTILE[name](100_000), URL)


@given(st.text(alphabet="<>/=\"' abhp1ldtimespanscript{}[]:,\\&;", max_size=400))
def test_never_fails(html: str) -> None:
    extract_page(html, URL)
    extract_page(html.encode(), "not an address")


def test_no_module_of_the_extraction_names_a_site() -> None:
    folder = Path(__file__).parents[2] / "newscrawl" / "extraction"
    assert all("kangnam" not in path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))


def test_the_article_has_only_raw_values_for_the_pipelines() -> None:
    found = article(jsonld(news(author="Jane Doe", datePublished="2026-08-01T10:00Z")))
    assert found.datePublished is None
    assert found.authors[0].name is None
